import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { summary } from '../server/record/dialects/summary.ts';
import { verbatim } from '../server/record/dialects/verbatim.ts';
import { parse } from '../server/record/parse.ts';
import { nodesOf } from '../server/record/walk.ts';
import { outline } from './outline.ts';

describe('headings of verbatim and summary records', () => {
  it('a heading in capitals that the contents name may be broken over two lines', () => {
    const text =
      'A/AC.99/SR.4\nChairman: Mr. LUND (Norway)\nCONTENTS\nReport on the lakes of the dry and windy North\n' +
      'The meeting was called to order at 10 a.m.\n1. The agenda was adopted.\nREPORT ON THE LAKES OF THE DRY\n' +
      'AND WINDY NORTH (A/AC.99/CRP.1)\n2. Mr. BERG (Chad), introducing the report, said that it was long.\n';
    assert.match(outline(text, summary), /^§ REPORT ON THE LAKES OF THE DRY AND WINDY NORTH/m);
  });

  it('contents that nothing sets off end where the first of them comes again', () => {
    const text =
      'LAKE CONFERENCE\nSUMMARY RECORD OF THE FIFTH PLENARY MEETING\nheld at Dunmere on Friday, 9 May 2031, at 10 a.m.\n' +
      'President: Mr. LUND\nCONTENTS\nOpening of the session\nMinute of silence for the drowned\nOrganization of work\n' +
      'N.B. Participants are asked for corrections.\nA/CONF.99/SR.5\nOPENING OF THE SESSION\n' +
      'The PRESIDENT declared open the session.\nMINUTE OF SILENCE FOR THE DROWNED\nIt was observed.\n' +
      'ORGANIZATION OF WORK\nMr. BERG (Chad) said that the lake was full.\n';
    assert.deepEqual(outline(text, summary).match(/^§ .*/gm), [
      '§ OPENING OF THE SESSION',
      '§ MINUTE OF SILENCE FOR THE DROWNED',
      '§ ORGANIZATION OF WORK',
    ]);
  });

  it('the provisional agenda is a list, and a letter below a sentence what is spoken of', () => {
    const text =
      'S/PV.831\n\nPresident: Mr. R. BERG (Chad).\n\nProvisional agenda (S/Agenda/831)\n\n1. Adoption of the agenda.\n\n' +
      '2. The lamps.\n\nAdoption of the agenda\n\nThe agenda was adopted.\n\n' +
      'Letter dated 22 May 1958 from the representative of Chad (S/4907)\n\n1. The PRESIDENT: It rains.\n';
    assert.deepEqual(outline(text, verbatim).match(/^§ .*/gm), [
      '§ Adoption of the agenda',
      '§ Letter dated 22 May 1958 from the representative of Chad (S/4907)',
    ]);
  });

  it('a colon in capitals stands in a heading that goes on, and a committee’s reports in French are no body', () => {
    const labour =
      'Provisional Record 14\n\nREPORTS OF THE LAKE BOARD: DISCUSSION (cont.)\n\nThe PRESIDENT — We go on.\n\n' +
      'Mr. BERG (Minister of Lakes, Chad) — It rains.\n';
    assert.match(outline(labour, verbatim), /^§ REPORTS OF THE LAKE BOARD: DISCUSSION \(cont\.\)$/m);
    const french =
      'A/99/PV.2\n\nAssemblée générale\n\nLa séance est ouverte à 15 h 10.\n\nRapports de la Sixième Commission\n\n' +
      'Le Président (parle en anglais) : Il pleut.\n';
    assert.match(outline(french, verbatim), /^§ Rapports de la Sixième Commission$/m);
  });

  it('a part of an item in French has one bracket, and whose statements the contents number are no heading', () => {
    const french =
      'E/C.99/SR.4\n\nSommaire\n\nExamen des rapports\n\nLa séance est ouverte à 15 heures.\n\nExamen des rapports\n\na)Rapports présentés par les États des lacs (suite)\n\n' +
      '1.M. BERG (Tchad) dit que le lac est plein :\n\na) Au nord ;\n\nb) Au sud.\n';
    assert.deepEqual(outline(french, summary).match(/^ *§ .*/gm), [
      '§ Examen des rapports',
      '  § a)Rapports présentés par les États des lacs (suite)',
    ]);
    const agency =
      'GC(63)/OR.2\n\nPresident: Ms LUND (Norway)\n\nContents\n\nStatements by the delegates of:\n\nChad 1–7\nNorway 8–15\nHoly See 58–64\n\n' +
      '7. General debate (continued) (GC(63)/5)\n\n1. Mr BERG (Chad) said that it rained.\n';
    assert.deepEqual(outline(agency, summary).match(/^ *§ .*/gm), ['§ 7. General debate (continued) (GC(63)/5)']);
  });

  it('an amendment among the papers is no heading', () => {
    const text =
      'The meeting was called to order at 10 a.m.\n\nAgenda item 5\n\nWells of the North\n\nDraft resolution (A/99/L.25)\n\nAmendment (A/99/L.26)\n\nThe President: I open the debate.\n';
    assert.equal(outline(text, verbatim).match(/^§/gm)?.length, 1);
  });

  it('a heading that the agenda of the Council names needs no blank line above', () => {
    const text =
      'S/PV.9411\n\nAgenda\n\nThe lakes of the North\n\nThe meeting was called to order at 10 a.m.\n' +
      'Adoption of the agenda\nThe agenda was adopted.\nThe lakes of the North\n\n' +
      'The President: I open the debate.\n';
    assert.match(outline(text, verbatim), /^§ The lakes of the North$/m);
  });

  it('a sentence before a heading on its line makes none of both', () => {
    const text =
      'The President: May I take it that it rains?\n\n' +
      'The Assembly has thus concluded this stage of its consideration of agenda item 51. (a) Lamps and lakes ' +
      'Report of the Second Committee (A/94/418)\n\nThe Assembly has before it two texts.\n';
    assert.ok([...nodesOf(parse(text, verbatim))].every(({ kind }) => kind !== 'section'));
    const paper =
      'The President: We begin.\n\nTable of Contents and Executive Summary (LAKE/C/99/CRP.1/Part. I)\n\nThe President: It rains.\n';
    assert.ok([...nodesOf(parse(paper, verbatim))].some(({ kind }) => kind === 'section'));
  });

  it('a part of an item stands over who speaks, and an item may be a report alone', () => {
    const text =
      'A/C.3/60/SR.12\n\nAgenda item 12: Lakes (continued)\n\n(j) Women and lakes\n\n' +
      '1. Ms. Berg (Chad) said that they were:\n\n(a) Deep\n\n(b) Wide\n\n' +
      'Agenda item 64: Report of the Lake Council (A/68/53)\n\n2. Mr. LUND (Norway) agreed.\n';
    const sections = outline(text, summary)
      .split('\n')
      .filter(line => line.trim().startsWith('§'));
    assert.deepEqual(sections, [
      '§ Agenda item 12: Lakes (continued)',
      '  § (j) Women and lakes',
      '§ Agenda item 64: Report of the Lake Council (A/68/53)',
    ]);
  });

  it('who attended an agency’s meeting is no heading, nor what its contents number; an item without a number has a dash', () => {
    const minutes =
      'MINUTES OF THE SECOND MEETING\n\nSalt Lake\n\nMonday, 1 February 1960, at 9.30 a.m.\n\nCHAIRMAN: Dr O. LUND\n\n' +
      'CONTENTS\n\n1. Lamps of the lakes . . . . . 49\n\n2. Closure ........... 50\n\nEB25/Min/2 Rev.1 - 49 -\n\n' +
      'Present\n\nDesignating Country\n\nDr O. LUND, Chairman\n\nNorway\n\nUnited Arab Republic\n\n' +
      'Representatives of Other Organizations\n\nInternational Lamp Organisation\n\nMiss J. MOSS\n\n' +
      '1. LAMPS OF THE LAKES\n\nThe CHAIRMAN recalled that it rained.\n\nDr BERG asked for a vote.\n';
    const board =
      'GOV/OR.99\n\nBoard of Governors\n\nFor official use only\n\nRecord of the 99th Meeting\n' +
      'Held at Headquarters, Vienna, on Monday, 3 May 2034, at 10.35 a.m.\n\nMr LUND-BERG (Norway)\tChair\n\n' +
      'Ms MOSS (Chad)\n\n–   Opening of the meeting and election\n(GOV/2034/58 and Add.1)\n\n' +
      '1.  The CHAIR welcomed all.\n\n(a)  Lamps for 2035\n\n2.  Ms MOSS (Chad) asked why.\n';
    for (const [text, ...expected] of [
      [
        minutes,
        '§ 1. LAMPS OF THE LAKES',
        '  <The CHAIRMAN> » recalled that it rained.',
        '  Dr BERG » asked for a vote.',
      ],
      [
        board,
        '§ – Opening of the meeting and election',
        '  <The CHAIR> » welcomed all.',
        '  § (a) Lamps for 2035',
        '    Ms MOSS (Chad) » asked why.',
      ],
    ] as const) {
      assert.equal(dialectOf(text)?.id, 'summary');
      assert.deepEqual(
        outline(text)
          .split('\n')
          .filter(line => /[§»]/.test(line)),
        expected,
      );
    }
  });

  it('an item stands over a part of it', () =>
    assert.equal(
      outline(
        'WT/DSB/M/301\n\n1. Surveillance of what was recommended\n\n(a) Lakes – Lamp Act of 2031\n\n1.1. The Chair said so.\n',
        summary,
      )
        .split('\n')
        .filter(line => line.includes('§'))
        .join('\n'),
      '§ 1. Surveillance of what was recommended\n  § (a) Lakes – Lamp Act of 2031',
    ));

  it('two days of a meeting are of the head', () =>
    assert.equal(
      outline('MINUTES OF THE MEETING\n30 NOVEMBER AND 1 DECEMBER 2023\n\n1.1.  The Chair said so.\n', summary).split(
        '\n',
      )[1],
      'date: 30 NOVEMBER AND 1 DECEMBER 2023',
    ));

  it('a heading that goes on from before needs no blank line below what happened', () => {
    const title = `Consideration of ${'the reports of the States on the lakes and '.repeat(4)}rivers (continued)`;
    const text = `The meeting was called to order at 3 p.m.\n${title}\n1. Mr. Lund (Norway) said that it rained.\n`;
    assert.equal(outline(text, summary).split('\n')[1], `§ ${title}`);
  });

  it('headings of records that have no call to order, and end with a full stop', () => {
    const text = `United Nations     E/LAKE.4/SR.55

FIFTY-FIFTH MEETING

Chairman: Mrs. LUND (Norway)

Draft convention on lakes (E/95, E/LAKE.4/L.6) (continued).

Article 6 (continued).

1. Mr. BERG (Chad) said that it rained.

The words "and lakes" were deleted by 7 votes to 3.

Article 6 was adopted unanimously.

Mr. BERG (Chad) was elected Chairman by acclamation.

Article 7.

2. Mr. BERG (Chad) thanked the Committee.

3. Consideration of the report of the Lake Committee (E/96).

Mrs. MOSS (Peru) said that it was a long one.

4. Consideration of the report was over.

DRAFT ARTICLES OF THE DRAFTING COMMITTEE

The meeting was suspended at 5 p.m. and resumed at 6 p.m.

5. Mrs. MOSS (Peru) said that it was short.
`;
    assert.equal(
      outline(text, summary),
      `symbol: United Nations E/LAKE.4/SR.55
meeting: FIFTY-FIFTH MEETING
president: Mrs. LUND <Chairman> (Norway)
§ Draft convention on lakes (E/95, E/LAKE.4/L.6) (continued)
§ Article 6 (continued)
  Mr. BERG (Chad) » said that it rained.
  vote
    inFavour 7
    against 3
  stage-direction: Article 6 was adopted unanimously.
  stage-direction: Mr. BERG (Chad) was elected Chairman by
§ Article 7
  Mr. BERG (Chad) » thanked the Committee.
§ 3. Consideration of the report of the Lake Committee (E/96)
  Mrs. MOSS (Peru) » said that it was a long
§ DRAFT ARTICLES OF THE DRAFTING COMMITTEE
  stage-direction: The meeting was suspended at 5 p.m. and
  Mrs. MOSS (Peru) » said that it was short.`,
    );
  });

  it('a heading may say more than the contents, behind a comma', () => {
    const text =
      'Contents\nStatement by the Chief, Lakes Branch\nThe meeting was called to order at 3 p.m.\n' +
      'Statement by the Chief, Lakes Branch, Office for Water (continued)\n1. Mr. Lund (Chief, Lakes Branch) said that it rained.\n' +
      'Statement by the Chief, Lakes Branch, was adopted.\n';
    assert.deepEqual(outline(text, summary).match(/§ .*/g), [
      '§ Statement by the Chief, Lakes Branch, Office for Water (continued)',
    ]);
  });
});
