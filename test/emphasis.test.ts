import assert from 'node:assert/strict';
import { coverage } from '../server/record/dialects/coverage.ts';
import { dialectOf } from '../server/record/dialects/index.ts';
import { parse } from '../server/record/parse.ts';
import { namesToCome } from '../server/record/placeholders.ts';
import { type Speech, textOf } from '../server/record/record.ts';
import { reparse } from '../server/record/revision/reparse.ts';
import { nodesOf } from '../server/record/walk.ts';

const read = (text: string) => {
  const dialect = dialectOf(text);
  assert.ok(dialect, 'its kind is told');
  const record = parse(text, dialect);
  const told = ({ speaker, words }: Speech) => {
    const { honorific, name, title, affiliation } = speaker;
    const parts = [honorific, name, title, affiliation].map(part => (part ? textOf(record, part) : ''));
    return `${parts.filter(Boolean).join('/')}: ${record.text.slice(words.start, words.start + 7)}`;
  };
  const nodes = [...nodesOf(record)].flatMap(node => {
    if (node.kind === 'speech') return [told(node)];
    return node.kind === 'section' ? [`§ ${textOf(record, node.heading)}`] : [];
  });
  return [dialect.id, ...nodes];
};

describe('marks of emphasis', () => {
  it('stand about who speaks in a verbatim record', () =>
    assert.deepEqual(
      read(`# A/71/PV.43

## Agenda item 12

**The President** (*spoke in Spanish*): I call the meeting to order.

**Mr. Lund** (Norway): I thank **the** President.

__Ms. Moss (Chad)__: We thank the President.

*It was so decided.*

***The Acting President***: I thank her.

**Ms. Arte (Peru):** That is all.
`),
      [
        'verbatim',
        '§ Agenda item 12',
        'The President: I call ',
        'Mr./Lund/Norway: I thank',
        'Ms./Moss/Chad: We than',
        'The Acting President: I thank',
        'Ms./Arte/Peru: That is',
      ],
    ));

  it('and tags of a page', () =>
    assert.deepEqual(
      read(`<b>The President</b>: I give the floor to the representative of Norway.

<strong>Mr. Lund</strong> (Norway): I thank the President.

<b>Ms. Moss</b> (Chad) (<i>spoke in French</i>): We thank the President.
`),
      ['verbatim', 'The President: I give ', 'Mr./Lund/Norway: I thank', 'Ms./Moss/Chad: We than'],
    ));

  it('in a summary record behind the number of a paragraph', () =>
    assert.deepEqual(
      read(`**Summary record of the 12th meeting**

1. **Mr. Lund** (Norway) said that lakes were deep.

2. Ponds were not.

3. __Ms. Moss__ (Chad), speaking on behalf of the Group, said that she agreed.

4. **The Chair** said that he took it that all agreed.
`),
      ['summary', 'Mr./Lund/Norway: said th', 'Ms./Moss/Chad: speakin', 'The Chair: said th'],
    ));

  const release = `# Council Discusses Lakes

**Briefings**

**ADA LUND**, Under-Secretary-General for Lakes, said that lakes were deep.

**KOFI ATTAH** (Ghana) said that ponds were small.

**INA BERG (Norway)**, aligning herself with Ghana, said that he agreed.
`;

  it('in a press release', () =>
    assert.deepEqual(read(release), [
      'coverage',
      '§ Briefings',
      'ADA LUND/Under-Secretary-General for Lakes: said th',
      'KOFI ATTAH/Ghana: said th',
      'INA BERG/Norway: alignin',
    ]));

  it('but a line that is set off as a whole is a note', () =>
    assert.deepEqual(
      [
        ...nodesOf(
          parse(
            'Council Discusses Lakes\n\n**SUBS: hold the lead until the vote is taken**\n\nADA LUND (Mali) said so.',
          ),
        ),
      ].map(({ kind }) => kind),
      ['title', 'note', 'speech', 'paragraph'],
    ));

  it('which is read after an edit as it is from scratch', () => {
    const dialect = dialectOf(release)!;
    const long = release + '\n**OLA MOSS** (Chad) said that all was well.\n'.repeat(200);
    const plain = long.replaceAll('**', '');
    for (const [text, mark] of [
      [long, 'x'],
      [plain, '**'],
    ] as const) {
      const at = text.lastIndexOf('OLA');
      const after = text.slice(0, at) + mark + text.slice(at);
      const edited = reparse(parse(text, dialect), after, { start: at, end: at, length: mark.length }, dialect);
      assert.deepEqual([...nodesOf(edited)], [...nodesOf(parse(after, dialect))]);
    }
  });

  it('make no record of a manual', () =>
    assert.equal(
      dialectOf(`# Requests

**HTTP GET (Read)** fetches one thing.

**HTTP PUT (Write)** stores one thing.

**HTTP DELETE (Write)** takes one away.
`),
      undefined,
    ));

  it('show that a name is to come', () => {
    const record = parse('*NAME* (Mali) said that the wells were dry.\n', coverage);
    assert.deepEqual(
      namesToCome(record).map(span => textOf(record, span)),
      ['*NAME*'],
    );
  });
});
