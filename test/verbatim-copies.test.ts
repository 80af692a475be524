import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { summary } from '../server/record/dialects/summary.ts';
import { verbatim } from '../server/record/dialects/verbatim.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { outline } from './outline.ts';

describe('copies, scans and excerpts of verbatim and summary records', () => {
  it('a copy that lost its symbol is known by the year and the number of the meeting', () => {
    const copy = (year: string, meeting: string) =>
      `Lakes – SecCo meeting – Verbatim records\n\nSecurity Council\n${year}\n\n${meeting}\nThursday, 14 June 2036, 10 a.m.\n\nMs. Lund  \n\n` +
      'The meeting was called to order at 10.05 a.m.\n\nThe situation in the Lakes\n\n The President: I should like to inform the Council that I have received a letter.\n\n' +
      'There being no objection, it is so decided.\n\n The President: The Security Council will now begin.\n';
    assert.equal(dialectOf(copy('Sixty-first year', '5451st meeting'))?.id, 'verbatim');
    assert.equal(dialectOf(copy('Sixty-first session', '91st plenary meeting'))?.id, 'verbatim');
  });

  it('who presides stands in a table of a page', () => {
    const record = parse(
      'Security Council\nFifty-seventh year\n9952nd meeting\nPresident: |\nMr. Lund |\n(Norway) |\n|\nMembers: |\nChad |\nMr. Moss |\n|\n' +
        'The meeting was called to order at 11 a.m.\nAdoption of the agenda\nThe President: We begin.\n',
      verbatim,
    );
    const heads = [...nodesOf(record)].flatMap(node => (node.kind === 'header' && node.speaker ? [node.speaker] : []));
    assert.deepEqual(
      heads.map(({ name, affiliation }) => [name, affiliation].map(span => span && textOf(record, span))),
      [['Lund', 'Norway']],
    );
    assert.equal(speechesOf(record).length, 1);
  });

  it('above the call to order stand the members and what is taken up, and no sections', () => {
    const copy = (called: string) =>
      'S/PV.9907\n\nPROVISIONAL VERBATIM RECORD OF THE NINE THOUSAND\nNINE HUNDRED AND SEVENTH MEETING\n\nMr. Lund \n\n\nRussian Federation \n\nMs. Berg \n\n\n' +
      'The lamps of the lakes\n\nLetter dated 3 May 2034 from the Representative of Mali to the President of the Security Council (S/2034/12)\n\n' +
      `The ${called} to order at 10 .05 a.m.\n\nThe lamps of the lakes\n\nThe President: We begin.\n`;
    for (const called of ['meeting was called', 'meeting wa s called']) {
      const record = parse(copy(called), verbatim);
      assert.deepEqual(
        [...nodesOf(record)].flatMap(node => (node.kind === 'section' ? [textOf(record, node.heading)] : [])),
        ['The lamps of the lakes'],
      );
      assert.ok([...nodesOf(record)].some(({ kind }) => kind === 'stage-direction'));
    }
    const glued = parse(
      'Contents\nLamps and lakes\n\nThemeetingwascalledtoorderat10.15a.m.\n\nLamps and lakes\n\nThe Chair said that it rained.\n',
      summary,
    );
    assert.equal([...nodesOf(glued)].filter(({ kind }) => kind === 'section').length, 1);
  });

  it('who is invited to the table has no comma in a copy', () => {
    const text =
      'At the invitation of the President Mr. Lund (Norway), Ms. Berg\n(Mali) and Mr. Moss (Chad) took the places reserved for them.\n\nThe PRESIDENT: We begin.\n';
    assert.equal(parse(text, verbatim).children[0]?.kind, 'stage-direction');
  });

  it('a copy without a symbol is no press release', () => {
    const head = '2 December 2047\n\nSecond Session\n\nSalt Lake\nTuesday, 2 December 2047, at 2:00 p.m.\n\n';
    const trust = `Trusteeship Council\n${head}President: Mr. Odo BERG (Norway)\n\n`;
    const said =
      'The PRESIDENT: We begin.\n\nTHE PRESIDENT: I understand that the Committee, which met this morning, has formulated its conclusions.\n';
    assert.equal(dialectOf(trust + said)?.id, 'verbatim');
    for (const title of [
      'Verbatim Report of the First Meeting of the Commission on Lakes [Excerpt]',
      'Summary record of the 75th meeting, Salt Lake, on Wednesday, 16 June 2048 : Commission on Lakes, 3rd session',
    ])
      assert.notEqual(dialectOf(`${title}\n\n${head}Mr. LUND Lake Union\n`)?.id, 'coverage', title);
  });

  it('a title that goes on, and the links of its page, are no headings', () => {
    const text =
      'Follow UNLAKES Twitter RSS\n\nCOMMITTEE ON THE RIGHTS\n\nOF THE LAKES\n\nVERBATIM RECORD OF THE SECOND MEETING\n\n' +
      'The meeting was called to order at 3 p.m.\n\nDAY OF THE LAKES\n\nThe CHAIRMAN: We begin.\n';
    const sections = outline(text, verbatim)
      .split('\n')
      .filter(line => line.startsWith('§'));
    assert.deepEqual(sections, ['§ DAY OF THE LAKES']);
  });

  it('an excerpt leaves out what was said, and a scan makes a stop of the comma', () => {
    for (const left of [
      ' ...',
      ', ...',
      ', speaking for the lakes, …',
      ' [...]',
      '. as one of its sponsors. said no.',
    ]) {
      const text = `1. Ms. Berg (Chad) said that it rained.\n\n20. Mr. LUND (Norway)${left}\n\n23. His Government welcomed it.\n`;
      const names = speechesOf(parse(text, summary)).map(({ speaker: { name: n } }) => n && text.slice(n.start, n.end));
      assert.deepEqual(names, ['Berg', 'LUND'], left);
    }
    const held = parse('1. Ms. Berg (Chad) said so.\n\n78. Ms. LUND (Special Representative on lakes), …\n', summary);
    assert.equal(speechesOf(held).length, 2);
  });

  it('a scan makes a semicolon of the colon behind who presides, and a comma of the stop behind a number', () => {
    const text =
      'President; The Hon. Ada Lund ...... (Norway)\nlater; Mr. Berg (Chad)\n\n7, Ms. Moss (Peru) said.\n\n8, the lakes, rose.\n';
    assert.deepEqual(outline(text, summary).split('\n'), [
      'president: Ada Lund <President> (Norway)',
      'president: Mr. Berg <later> (Chad)',
      'Ms. Moss (Peru) » said. 8, the lakes, rose',
    ]);
  });

  it('a scan makes a semicolon of the colon behind an office in capitals', () => {
    const text =
      'The agenda was adopted.\n\nThe PRESIDENT; I invite him to take a place.\n\nMr. LUND (Norway): Thank you.\n\n' +
      'The PRESIDENT; I thank him.\n\nThe President; and the Council.\n';
    assert.deepEqual(
      speechesOf(parse(text, verbatim)).map(({ speaker: { span } }) => text.slice(span.start, span.end)),
      ['The PRESIDENT', 'Mr. LUND (Norway)', 'The PRESIDENT'],
    );
  });

  it('a scan puts the other column behind who presides, and reads the first number as a letter', () => {
    for (const behind of ['(Mali). indicated at the close', '(c) Status of the lamps: (Mali). report']) {
      const text =
        `LAMP ASSEMBLY\n\nHeld on Friday, 17 May 1968.\n\nPresident: Mr. Jan K. LUND ${behind} of the meeting.\n\n` +
        'I. The PRESIDENT: We begin.\n\n2. Mr. BERG (Chad): I thank you.\n';
      assert.deepEqual(
        speechesOf(parse(text, verbatim)).map(({ speaker: { span } }) => text.slice(span.start, span.end)),
        ['The PRESIDENT', 'Mr. BERG (Chad)'],
        behind,
      );
    }
  });

  it('a scan reads 5 as a letter, and two colons into a name', () => {
    const text =
      'The PRESIDENT: We begin, and welcome\n\nMr. Ada U::lund, who is with us.\n\nS. The PRESIDENT: I take it that we agree.\n';
    assert.deepEqual(
      speechesOf(parse(text, verbatim)).map(({ speaker: { span } }) => text.slice(span.start, span.end)),
      ['The PRESIDENT', 'The PRESIDENT'],
    );
  });

  it('the web’s copies lose the space behind a footnote mark or a comma, and contents stand below who presides', () => {
    const text =
      'LAMP COMMITTEE\n\nSUMMARY RECORD OF THE FIRST PART (PUBLIC)*OF THE 27th MEETING**\n\n' +
      'Held at the Palais Wilson, Geneva,on Monday, 3 November 2031, at 10 a.m.\n\nChairperson:Ms. Lund\n\nCONTENTS\n\n' +
      'SOLEMN DECLARATION BY A MEMBER OF THE COMMITTEE\n\nWorking Group on Lamps\nThe meeting was called to order at 10.15 a.m.\n\n' +
      '1. The CHAIRPERSON said that it rained.\n';
    const says = parse(text, summary).children.map(node => ('says' in node ? node.says : node.kind));
    assert.deepEqual(says, [
      'title',
      'meeting',
      'date',
      'president',
      'paragraph',
      'paragraph',
      'paragraph',
      'stage-direction',
      'speech',
    ]);
  });

  it('who speaks stands right below a heading, where a copy has lost its blank lines', () => {
    const summed =
      'Chair: Ms. Lund\nContents\nOpening of the session\nLamps and lakes\nThe meeting was called to order at 10 a.m.\n' +
      'Opening of the session\nThe Chair declared open the first session.\nLamps and lakes\nMs. Lund said that it rained.\n' +
      'She recalled what the\nlakes had been when\nMr. Berg (Chad) said little.\n';
    assert.equal(speechesOf(parse(summed, summary)).length, 2);
    const spoken =
      'The meeting was called to order at 10 a.m.\nExpression of thanks to the retiring President\nThe President\n' +
      'I should like to thank whoever has lit the lamps of this chamber.\nAdoption of the agenda\nThe agenda was adopted.\n';
    assert.equal(speechesOf(parse(spoken, verbatim)).length, 1);
  });

  it('a treaty body’s copies set its name and the letter of its chamber as no other', () => {
    const text =
      'UNITED\n\nNATIONS\n\nCOMMITTEE ON THE RIGHTS OF THE LAKES\n\nSummary record of the 1563rd (Chamber B) meeting\n\n1. The CHAIRPERSON said that it rained.\n';
    const says = parse(text, summary).children.map(node => ('says' in node ? node.says : node.kind));
    assert.deepEqual(says, ['series', 'series', 'title', 'meeting', 'speech']);
  });

  it('scans put spaces, stops and braces into who speaks', () => {
    const names = (text: string, dialect: typeof verbatim) =>
      speechesOf(parse(text, dialect)).map(({ speaker: { name, affiliation: of } }) => [
        name && text.slice(name.start, name.end),
        of && text.slice(of.start, of.end),
      ]);
    for (const [label, name] of [
      ['M r. S M I T H (Norway)', 'S M I T H'],
      ['9. M r. LUND (Norway)', 'LUND'],
      ['Mr . LUND ( Norway )', 'LUND'],
      ['Mr.. LUND (Norway)', 'LUND'],
      ['Mr. LUND, (Norway)', 'LUND'],
      ['Mr. LUND {Norway) (interpretation from Sami)', 'LUND'],
      ['Mr. LUND (Norway}', 'LUND'],
      ['Mr. LUND (Norway). (translated from Sami)', 'LUND'],
    ] as const)
      assert.deepEqual(names(`${label}: I thank you.\n`, verbatim), [[name, 'Norway']], label);
    for (const label of ['The P R E S I D E N T', 'The PRES1DENT', 'The PRESIDENT, (interpretation from Sami)'])
      assert.equal(names(`${label}: I thank you.\n`, verbatim).length, 1, label);
    for (const label of ['1 . Mr. LUND (Norway)', 'l. M r. LUND (Norway)', 'I. Mr. LUND {Norway)'])
      assert.deepEqual(names(`${label} said that the lamps were lit.\n`, summary), [['LUND', 'Norway']], label);
  });

  it('a day stands below the place, and a speaker right below a heading in capitals', () => {
    const text =
      'LAMP CONFERENCE\n\nA/CONF. 62/SR . 54\nheld at the Palais des Nations, Geneva,\non Friday, 18 April 1975, at 10 a.m.\n' +
      'OPENING OF THE SESSION\nThe PRESIDENT declared open the third session of the Lamp\nConference.\n' +
      'STATEMENT BY THE PRESIDENT\nThe PRESIDENT welcomed those who had come.\n';
    assert.equal(dialectOf(text)?.id, 'summary');
    const record = parse(text, summary);
    assert.equal(speechesOf(record).length, 2);
    assert.ok(record.children.some(node => node.kind === 'header' && node.says === 'date'));
  });

  it('where nobody calls to order, the head ends above the first number, and its lists are no headings', () => {
    const text = `Lamps for Peace

GC(58)/OR.7

Contents

Item of the agenda Paragraphs

7 General debate (continued) 1–128

Statements by the delegates of:

Chad 1–14
Norway 15–26

Abbreviations used in this record:

LRAL Cooperation Agreement for Lamps

GC(58)/OR.7
page 2

Institutional Section

7. General debate (continued)
(GC(58)/6 and additional information)

1. Ms DAHL-MOSS (Norway) said that lamps were lit.

Examination of credentials: Item 23.1 (Document A58/35)

2. The Legal Adviser said that they were in order.

The report was approved.1

3. The Registrar, introducing the budget, said that costs had risen.

4. Responding to a question, the Controller said that they had not.

5. A representative of the Lamp Office (Director, Lamp Standards Department (LSD)), replying, said that they would.

6. In reply, DR. BERG said that they must.
`;
    const told = outline(text, summary)
      .split('\n')
      .filter(line => !/^(?:title|symbol|page-break)/.test(line));
    assert.deepEqual(
      told.map(line => line.trim().replace(/ ».*/, '')),
      [
        '§ Institutional Section',
        '§ 7. General debate (continued)',
        'Ms DAHL-MOSS (Norway)',
        '§ Examination of credentials: Item 23.1 (Document A58/35)',
        '<The Legal Adviser>',
        '<The Registrar>',
        '<the Controller>',
        '(Lamp Office)',
        'DR. BERG',
      ],
    );
  });

  it('a governing body’s minutes have papers below their headings, and a head', () => {
    const text = `GB.340/PV

Minutes of the 340th Session of the Lamp Board

Geneva, October–November 2020

1. Approval of the minutes
(GB.340/INS/1)

Decision

1. The Board approved them.

2. Agenda of future sessions
(200 EX/4)

2. The Worker spokesperson said that her group agreed.
`;
    assert.deepEqual(
      outline(text, summary)
        .split('\n')
        .map(line => line.trim().slice(0, 36)),
      [
        'symbol: GB.340/PV',
        'series: Minutes of the 340th Session',
        'place: Geneva, October–November 2020',
        '§ 1. Approval of the minutes',
        '§ 2. Agenda of future sessions',
        '<The Worker spokesperson> » said tha',
      ],
    );
  });

  it('who takes the Chair does not take in the speeches above, where a copy has lost its blank lines', () => {
    const text = `A/C.9/SR.31
The meeting was called to order at 3.20 p.m.
Mr. BERG (Chad) said so.
Mrs. MOSS-DAHL (Norway) drew attention to paragraph 14.
In the absence of Mrs.
Lund (Norway), Mr. Diarra (Mali), Vice-President, took the Chair.
`;
    assert.deepEqual(outline(text, summary).split('\n').slice(2), [
      'Mr. BERG (Chad) » said so.',
      'Mrs. MOSS-DAHL (Norway) » drew attention to paragr',
      'stage-direction: In the absence of Mrs. Lund (Norway), Mr [Mr. Diarra (Mali)]',
    ]);
  });

  it('an item of the agenda in brackets stands between a heading and its words, and a quoted text is none', () => {
    const text = `3101st MEETING

Lamps of the sea (continued) (A/CN.4/639 and Add.1)

[Agenda item 2]

1. Mr. MOSS-DAHL (Norway) read out the text:

“1. Scope

“It applies to lamps.”

2 CONSIDERATION OF LAMPS (Document WPR/RC22/WP/1)

2. Mr. BERG (Chad) thanked the Commission.
`;
    assert.deepEqual(
      outline(text, summary)
        .split('\n')
        .map(line => line.trim().slice(0, 30)),
      [
        'meeting: 3101st MEETING',
        '§ Lamps of the sea (continued)',
        'Mr. MOSS-DAHL (Norway) » read ',
        '§ 2 CONSIDERATION OF LAMPS (Do',
        'Mr. BERG (Chad) » thanked the ',
      ],
    );
  });
});
