import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { coverage } from '../server/record/dialects/coverage.ts';
import { dialectOf } from '../server/record/dialects/index.ts';
import { summary } from '../server/record/dialects/summary.ts';
import { verbatim } from '../server/record/dialects/verbatim.ts';
import { parse } from '../server/record/parse.ts';
import { presiding } from '../server/record/presiding.ts';
import { speechesOf } from '../server/record/walk.ts';
import { draw, drawn } from './marks.ts';
import { outline, who } from './outline.ts';

const FIXTURES = path.join(__dirname, 'fixtures/verbatim');
const fixture = (file: string) => readFileSync(path.join(FIXTURES, file), 'utf8');

describe('verbatim and summary records', () => {
  it('a statement to come behind its paragraph’s number', () => {
    const [node] = parse('7. [Statement by Chad to come]', summary).children;
    assert.ok(node?.kind === 'missing-speech' && node.affiliation);
    assert.deepEqual([node.affiliation.start, node.affiliation.end], [17, 21]);
  });

  it('a speaker whose name is guessed', () => {
    const [guess] = speechesOf(parse('Mr. [Lund/Lunt] (Norway) said that it was so.', summary));
    assert.deepEqual(guess?.speaker.placeholder, { start: 4, end: 15 });
  });

  it('a name alone has the floor that was given above, as far above whatever ends the lines', () => {
    const reach = (end: string) =>
      Array.from({ length: 60 }, (_, lines) => {
        const given = `I now give the floor to Jana.\n${'at once,\n'.repeat(lines)}please.\n\nBotnaru: Thank you.`;
        return speechesOf(parse(given.replaceAll('\n', end), verbatim)).length;
      });
    assert.match(reach('\n').join(''), /^1{5,}0{5,}$/);
    assert.deepEqual(reach('\r\n'), reach('\n'));
  });

  it('a name without honorific may have an office in brackets, or behind the State', () => {
    const text =
      'The President: I thank you.\n\nBerg (Secretary of the Assembly): Lamps are few.\n\nMoss (Mali), Rapporteur of the Lake Committee: They are.\n';
    assert.equal(
      outline(text, verbatim),
      '<The President> » I thank you.\nBerg <Secretary of the Assembly> » Lamps are few.\nMoss <Rapporteur of the Lake Committee> (Mali) » They are.',
    );
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

  it('one who presides and a formula of the Council make a record, though nobody has a State', () => {
    const text =
      'Lakes – SecCo meeting – Verbatim record\n\nSecurity Council\nSixty-second year\n9788th meeting\nFriday, 30 November 2057, 10 a.m.\n\n\nMr. Lund  \n\n\n' +
      'The meeting was called to order at 10.15 a.m.\n\nThe President: I give the floor to Ms. Berg.\n\nIt is so decided.\n\nMs. Berg: Three days ago it rained.\n\nIt rained again.\n';
    assert.equal(dialectOf(text)?.id, 'verbatim');
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
Ms. Dahl (Norway),Vice-Chair of the Group: Three words.
^^^ ^^^^  ^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^
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
    ['15. Mr. Rahbek (Chad) sald that it was so.', 'Mr. Rahbek (Chad)'],
    ['15. The CHAlRMAN invited the Committee to vote.', '<The CHAlRMAN>'],
    ['15. Mr. Berg Ola would have preferred a shorter text.', 'Mr. Berg Ola'],
    ['(16) Mr. Lund (Norway) said that it was so.', 'Mr. Lund (Norway)'],
    [
      '17. The representatives of Chad, Peru (also for the Lake Group) and Mali supported the proposal.',
      '(Chad, Peru (also for the Lake Group) and Mali)',
    ],
    ['16. At the meeting, Mr. Lund’s paper was read.', ''],
    ['6. The President announced reforms at home.', ''],
    ['7. The Secretary-General recommended another course.', ''],
    ['8. Mr. Al-Harbi’s point was taken.', ''],
    ['8. Ms. Lund was concerned that fares were low.', 'Ms. Lund'],
    ['8. Ms. Lund was detained when she left.', ''],
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
