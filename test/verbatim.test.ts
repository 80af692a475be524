import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { coverage } from '../server/record/dialects/coverage.ts';
import { dialectOf } from '../server/record/dialects/index.ts';
import { summary } from '../server/record/dialects/summary.ts';
import { verbatim } from '../server/record/dialects/verbatim.ts';
import { statesIn } from '../server/record/dialects/votes.ts';
import { parse } from '../server/record/parse.ts';
import { presiding } from '../server/record/presiding.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { draw, drawn } from './marks.ts';
import { outline, who } from './outline.ts';

const FIXTURES = path.join(__dirname, 'fixtures/verbatim');
const fixture = (file: string) => readFileSync(path.join(FIXTURES, file), 'utf8');

describe('verbatim and summary records', () => {
  it('a name alone has the floor that was given above, as far above whatever ends the lines', () => {
    for (let lines = 1; lines < 60; lines++) {
      const given = `I now give the floor to Jana.\n${'at once,\n'.repeat(lines)}please.\n\nBotnaru: Thank you.`;
      const speakers = (text: string) => [...speechesOf(parse(text, verbatim))].length;
      assert.equal(speakers(given.replaceAll('\n', '\r\n')), speakers(given), `${lines} lines`);
    }
  });

  it('whoever called the meeting to order has said nothing', () => {
    for (const who of ['The Chair', 'Mr. Lund (Norway)', 'At 3.33 p.m., the President, Hon. Odo Berg,'])
      for (const what of ['the meeting', 'this 12th special session'])
        assert.equal(speechesOf(parse(`${who} called ${what} to order at 10 a.m.\n`, summary)).length, 0, who);
    assert.equal(speechesOf(parse('Mr. Lund (Norway) called the lamps a blessing.\n', summary)).length, 1);
  });

  it('a State may stand in square brackets; what an editor has put there is none', () => {
    const text = 'Mr. LUND [Norway] [interpretation from French]: It is late.\n\nMr. BERG [sic]: It is not.\n';
    assert.equal(outline(text, verbatim), 'Mr. LUND (Norway) {interpretation from French} » It is late. Mr. BERG [si');
  });

  it('a copy that lost its symbol is known by the year and the number of the meeting', () => {
    const copy = (year: string, meeting: string) =>
      `Lakes – SecCo meeting – Verbatim records\n\nSecurity Council\n${year}\n\n${meeting}\nThursday, 14 June 2036, 10 a.m.\n\nMs. Lund  \n\n` +
      'The meeting was called to order at 10.05 a.m.\n\nThe situation in the Lakes\n\n The President: I should like to inform the Council that I have received a letter.\n\n' +
      'There being no objection, it is so decided.\n\n The President: The Security Council will now begin.\n';
    assert.equal(dialectOf(copy('Sixty-first year', '5451st meeting'))?.id, 'verbatim');
    assert.equal(dialectOf(copy('Sixty-first session', '91st plenary meeting'))?.id, 'verbatim');
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

  it('one who presides and a formula of the Council make a record, though nobody has a State', () => {
    const text =
      'Lakes – SecCo meeting – Verbatim record\n\nSecurity Council\nSixty-second year\n9788th meeting\nFriday, 30 November 2057, 10 a.m.\n\n\nMr. Lund  \n\n\n' +
      'The meeting was called to order at 10.15 a.m.\n\nThe President: I give the floor to Ms. Berg.\n\nIt is so decided.\n\nMs. Berg: Three days ago it rained.\n\nIt rained again.\n';
    assert.equal(dialectOf(text)?.id, 'verbatim');
  });

  it('a sentence before a heading on its line makes none of both', () => {
    const text =
      'The President: May I take it that it rains?\n\nThe Assembly has thus concluded this stage of its consideration of agenda item 51. (a) Lamps and lakes Report of the Second Committee (A/94/418)\n\nThe Assembly has before it two texts.\n';
    assert.ok([...nodesOf(parse(text, verbatim))].every(({ kind }) => kind !== 'section'));
    const paper =
      'The President: We begin.\n\nTable of Contents and Executive Summary (LAKE/C/99/CRP.1/Part. I)\n\nThe President: It rains.\n';
    assert.ok([...nodesOf(parse(paper, verbatim))].some(({ kind }) => kind === 'section'));
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

  it('a part of an item stands over who speaks, and an item may be a report alone', () => {
    const text =
      'A/C.3/60/SR.12\n\nAgenda item 12: Lakes (continued)\n\n(j) Women and lakes\n\n1. Ms. Berg (Chad) said that they were:\n\n(a) Deep\n\n(b) Wide\n\nAgenda item 64: Report of the Lake Council (A/68/53)\n\n2. Mr. LUND (Norway) agreed.\n';
    const sections = outline(text, summary)
      .split('\n')
      .filter(line => line.trim().startsWith('§'));
    assert.deepEqual(sections, [
      '§ Agenda item 12: Lakes (continued)',
      '  § (j) Women and lakes',
      '§ Agenda item 64: Report of the Lake Council (A/68/53)',
    ]);
  });

  it('words of a speech that are still to come do not make it one that is', () => {
    for (const [text, dialect] of [
      ['Mr. Lund (Norway) (spoke in Norwegian): [translation from Norwegian to come]', verbatim],
      ['ILSE BRANDVOLD (Norway) said that the ice was thin [figure to come]', coverage],
    ] as const)
      assert.equal([...speechesOf(parse(text, dialect))].length, 1, text);
  });

  for (const file of readdirSync(FIXTURES).filter(name => name.endsWith('.txt'))) {
    it(`${file} has its outline`, () => {
      // Nothing but lines with colons: its kind is not to be told.
      const dialect = file === 'passing.txt' ? verbatim : dialectOf(fixture(file));
      assert.equal(`${outline(fixture(file), dialect)}\n`, fixture(file.replace('.txt', '.outline')));
    });
  }

  it('are told from each other, and from press releases', () => {
    const kinds = Object.fromEntries(
      ['pages', 'vote', 'council', 'older', 'own-line', 'slips', 'summary', 'treaty-body'].map(name => [
        name,
        dialectOf(fixture(`${name}.txt`))?.id,
      ]),
    );
    const { summary: sr, 'treaty-body': body, ...others } = kinds;
    assert.deepEqual([sr, body, ...new Set(Object.values(others))], ['summary', 'summary', 'verbatim']);
  });

  for (const picture of [
    `
Mr. Bergström (Sweden): Three words.
^^^ ^^^^^^^^^  ^^^^^^   ^^^^^^^^^^^^
`,
    `
Miss Valdés Soto (Syrian Arab Republic) (spoke in Arabic): Three words.
^^^^ ^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
Mr. de la Cruz-Ortega (Bolivia (Plurinational State of)): Three words.
^^^ ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
Judge Halvorsen, President of the Lake Court (spoke in French): Three words.
^^^^^ ^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
Kolářová (Czech Republic): Three words.
^^^^^^^^  ^^^^^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
Mr. Lund (Norway) [interpretation from French]: Three words.
^^^ ^^^^  ^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
The CHAIRMAN (interpretation from French): Three words.
^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
The Secretary-General: Three words.
^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^
`,
    `
King Harald VII (spoke in French): Three words.
^^^^ ^^^^^^^^^^  ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
The Acting President (Ms. Oyelaran) (spoke in French): Three words.
^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^   ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
`,
  ]) {
    it(`draws ${picture.trim().split('\n')[0]}`, () => {
      const { text, spans } = drawn(picture);
      const [speech] = speechesOf(parse(text, verbatim));
      const { span: _, ...parts } = speech!.speaker;
      assert.equal(draw(text, [...Object.values(parts), speech!.words]), draw(text, spans));
    });
  }

  for (const [opening, expected] of [
    ['1. Mr. Al-Harbi (Kuwait) said that it was so.', 'Mr. Al-Harbi (Kuwait)'],
    ['1. Mr. Lund and Ms. de la Cruz said that they agreed.', 'Mr. Lund'],
    ['1. Mr. Lund and Ms. Moss had left.', ''],
    ['1. Mr. Lund (Norway), Ms. Moss (Chad) and Mr. Arte (Peru) said that they agreed.', 'Mr. Lund (Norway)'],
    ['Ms. Rahbek asked why.', 'Ms. Rahbek'],
    ['12. Mr. Lund (Union of Pilots), introducing the draft, expressed hope.', 'Mr. Lund (Union of Pilots)'],
    ['The Chair, speaking in her national capacity, thanked them.', '<The Chair>'],
    ['The representative of Chad drew attention to the fog.', '(Chad)'],
    ['4. A representative of the Secretariat read out a correction.', '(Secretariat)'],
    ['5. The Chairperson of the Working Group said so.', '<The Chairperson of the Working Group>'],
    ['13.In reply to a question from Mr. Lund, the CHAIRPERSON said that it was.', '<the CHAIRPERSON>'],
    [
      '14. After an exchange of views between Mr. Lund (Rapporteur), Ms. Tamm and herself, theChair said so.',
      '<theChair>',
    ],
    [
      '14.After a discussion in which Mr. LUND, Mr. ORR and Ms. TAMM took part, the CHAIRMAN read it out.',
      '<the CHAIRMAN>',
    ],
    ['15. Responding to Ms. Tamm, Mr. Lund (Norway) denied it.', 'Mr. Lund (Norway)'],
    ['16. At the meeting, Mr. Lund’s paper was read.', ''],
    ['6. The President announced reforms at home.', ''],
    ['7. The Secretary-General recommended another course.', ''],
    ['8. Mr. Al-Harbi’s point was taken.', ''],
    ['9. Mr. Al-Harbi (Kuwait) had said otherwise.', ''],
    ['10. Turning to fares, he said that they were low.', ''],
  ] as const) {
    it(`summary record: ${opening}`, () => {
      const record = parse(opening, summary);
      const found = speechesOf(record).map(({ speaker }) => who(span => opening.slice(span.start, span.end), speaker));
      assert.equal(found.join(), expected);
    });
  }

  it('a President is told of without a name only where a President presides', () => {
    const said = '3. The President suggested a pause.';
    assert.equal(speechesOf(parse(`President: Mr. Lund (Norway)\n\n${said}`, summary)).length, 1);
    assert.equal(speechesOf(parse(`Chair: Mr. Lund (Norway)\n\n${said}`, summary)).length, 0);
  });

  it('a President is told of without a name who speaks to the body, or took the Chair', () => {
    const names = (text: string) =>
      speechesOf(parse(text, summary)).map(({ words }) => text.slice(words.start, words.end));
    const said = 'The President announced that Chad agreed.\n';
    assert.deepEqual(names(said), []);
    assert.equal(names('1. The President invited the Council to act on the draft.\n').length, 1);
    assert.equal(
      names(`In the absence of Mr. Berg (Chad), Ms. Moss (Peru), Acting Vice-President, took the Chair.\n${said}`)
        .length,
      1,
    );
  });

  it('a heading that goes on from before needs no blank line below what happened', () => {
    const title = `Consideration of ${'the reports of the States on the lakes and '.repeat(4)}rivers (continued)`;
    const text = `The meeting was called to order at 3 p.m.\n${title}\n1. Mr. Lund (Norway) said that it rained.\n`;
    assert.equal(outline(text, summary).split('\n')[1], `§ ${title}`);
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

  it('a scan makes a semicolon of the colon behind who presides, and a comma of the stop behind a number', () => {
    const text =
      'President; The Hon. Ada Lund ...... (Norway)\nlater; Mr. Berg (Chad)\n\n7, Ms. Moss (Peru) said.\n\n8, the lakes, rose.\n';
    assert.deepEqual(outline(text, summary).split('\n'), [
      'president: Ada Lund <President> (Norway)',
      'president: Mr. Berg <later> (Chad)',
      'Ms. Moss (Peru) » said. 8, the lakes, rose',
    ]);
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

  it('a chief of a division holds an office, and a Chief Minister is of a parliament', () => {
    const of = (held: string) => {
      const [speech] = speechesOf(parse(`1. Ms. Lund (${held}) said that it rained.\n`, summary));
      return speech?.speaker.title ? 'office' : 'delegation';
    };
    assert.deepEqual(['Chief, Lamps Division', 'Head of Lamps', 'Chad'].map(of), ['office', 'office', 'delegation']);
    const opened = 'The Temporary Chairperson (Chief of the Lamps Section) declared open the first session.\n';
    assert.equal(outline(opened, summary), '<The Temporary Chairperson> » declared open the first');
    assert.notEqual(
      dialectOf('Madam Speaker took the Chair at 10 am.\n\nMr BERG (Chief Minister): No.\n')?.id,
      'verbatim',
    );
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

  it('a meeting has its number beside its day, and part of a record', () => {
    for (const line of [
      '1381st MEETING: 20 NOVEMBER 1967',
      '1875th MEETING Held in New York on Friday,',
      'SUMMARY RECORD (PARTIAL)* OF THE 2540th MEETING',
    ]) {
      const [head] = parse(`${line}\n\nMr. Lund (Norway): We begin.\n`, verbatim).children;
      assert.deepEqual([head?.kind, head?.kind === 'header' && head.says], ['header', 'meeting'], line);
    }
  });

  it('two who preside one after the other are named together', () => {
    const head = 'S/PV.9765\n\nPresident: Mr. Lund/Ms. Berg . . . . . . (Norway)\n\nThe President: One.';
    assert.deepEqual(
      parse(head, verbatim).children.map(node => (node.kind === 'header' ? node.says : node.kind)),
      ['symbol', 'president', 'speech'],
    );
  });

  it('who presides may have an article in the head; the President who says more speaks', () => {
    for (const [said, kind] of [
      ['Ms. Berg (Norway)', 'header'],
      ['Ms. Berg (Norway) has the floor.', 'speech'],
    ]) {
      const text = `S/PV.9765\n\nThe President: ${said}\n\nThe meeting was called to order at 10 a.m.\n`;
      assert.equal(parse(text, verbatim).children[1]!.kind, kind, said);
    }
  });

  it('who presides is told from the head, and from who takes the Chair', () => {
    const record = parse(
      `President: Mr. Lund .......... (Norway)

The President: One.

The Acting President: Nobody knows who that is.

Mr. Castellanos (Peru), Vice-President, took the Chair.

The Acting President: Two.

The President: Nobody knows whether he is back.

The President returned to the Chair.

The President: Three.

The Chair of the Working Group: Somebody else.
`,
      verbatim,
    );
    const found = speechesOf(record).map(speech => {
      const speaker = presiding(record).get(speech);
      return speaker ? who(span => record.text.slice(span.start, span.end), speaker) : '–';
    });
    assert.deepEqual(found, [
      'Mr. Lund <President> (Norway)',
      '–',
      'Mr. Castellanos (Peru)',
      '–',
      'Mr. Lund <President> (Norway)',
      '–',
    ]);
  });
});

describe('votes', () => {
  for (const [list, expected] of [
    ['Chad, Fiji and Togo', 'Chad | Fiji | Togo'],
    [
      'Antigua and Barbuda, Bosnia and Herzegovina and Trinidad and Tobago.',
      'Antigua and Barbuda | Bosnia and Herzegovina | Trinidad and Tobago',
    ],
    [
      'Iran (Islamic Republic of), Micronesia (Federated States of)',
      'Iran (Islamic Republic of) | Micronesia (Federated States of)',
    ],
    [
      'United Kingdom of Great Britain and Northern Ireland, Saint Vincent and the Grenadines',
      'United Kingdom of Great Britain and Northern Ireland | Saint Vincent and the Grenadines',
    ],
    ['Germany, Federal Republic of, India', 'Germany, Federal Republic of | India'],
    ['None.', ''],
  ] as const) {
    it(`lists ${list}`, () => {
      const States = statesIn(list, [{ start: 0, end: list.length }]);
      assert.equal(States.map(({ start, end }) => list.slice(start, end)).join(' | '), expected);
    });
  }

  const ACTION =
    'The Committee then approved the text by a recorded vote of 169 in favour to 6 against (Chad, Fiji), with 3 abstentions (Peru).';
  for (const [text, expected] of [
    [ACTION, 'vote\n  inFavour 169\n  against 6 [Chad | Fiji]\n  abstaining 3 [Peru]'],
    [
      'Approved by a vote of 132 in favour to 3 against (Chad) with 5 abstentions (Peru), the text concerned ferries.',
      'vote\n  inFavour 132\n  against 3 [Chad]\n  abstaining 5 [Peru]',
    ],
    [
      'By a vote of 14 in favour to none against, with 1 abstention (Peru), the Council adopted resolution 9912 (2044).',
      'vote\n  inFavour 14\n  against 0\n  abstaining 1 [Peru]',
    ],
    [
      'The draft was adopted by a recorded vote of 3 in favour to 1 against, with no abstentions, as follows:\n\nIn favour:  Chad, Fiji, Peru.\n\nAgainst:  Togo.\n\nAbstain:  None.\n\nAbsent:  Tonga, Samoa.',
      'vote\n  inFavour 3 [Chad | Fiji | Peru]\n  against 1 [Togo]\n  abstaining 0 []',
    ],
  ] as const) {
    it(`of a press release: ${text.slice(0, 60)}`, () => assert.equal(outline(text, coverage), expected));
  }

  for (const text of [
    'The resolution had been adopted by a vote of 132 in favour to 3 against (Chad), with 5 abstentions.',
    'The Assembly, he recalled, adopted it by a recorded vote of 132 in favour to 3 against (Chad).',
    'The draft which was adopted by a recorded vote of 132 in favour to 3 against (Chad) remained a dead letter.',
    'Her country was among 132 in favour to 3 against.',
  ]) {
    it(`is no vote: ${text}`, () => {
      const speech = 'ILSE BRANDVOLD (Norway) said that the ice was thin.';
      assert.equal(outline(`${speech}\n\n${text}`, coverage).split('\n').length, 1);
    });
  }

  it('of a press release swallows no speech', () => {
    const text = `${ACTION}\n\nILSE BRANDVOLD (Norway) said that the vote of 169 in favour to 6 against had been clear.\n\nHe was glad.`;
    assert.match(outline(text, coverage), /\nILSE BRANDVOLD \(Norway\) » said/);
  });
});
