import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { Dialect } from '../../server/record/dialects/dialect.ts';
import { dialects } from '../../server/record/dialects/index.ts';
import { plain } from '../../server/record/dialects/plain.ts';
import { linesOf } from '../../server/record/lines.ts';
import { parse } from '../../server/record/parse.ts';
import type { MeetingRecord, Node, Span } from '../../server/record/record.ts';

const all: readonly Dialect[] = [...dialects, plain];

/** What the records of all kinds are made of, to be put together in any order. */
const PIECES = [
  ...'\n|\n|\n\n|\n\n| | |\u00a0|\t|\ufeff|.|:|;|,|(|)|[|]|“|”|-|…|12|(a) '.split('|'),
  'The President: I give the floor to Mr. Lund (Norway).',
  'Mr. Lund (Norway) (spoke in\nNorwegian): So be it.',
  'Mr. Lund (Norway)\n',
  'Lund: (Norway)',
  'The Acting President',
  '3. Ms. Tamm (Estonia), speaking also for Latvia, said that',
  'The Chair declared open the session.',
  'ILSE BRANDVOLD (Norway) said that',
  'NAME TO COME, Lake Union (LU), said',
  'Statement by Chad to come.',
  'Note: a draft.',
  'In favour:\nChad, Bang-\nladesh, Iran (Islamic Republic of)',
  'Against:\nNone',
  'Abstaining:',
  'Draft resolution A/99/L.7 was adopted by 9 votes to none, with 2 abstentions (resolution\n99/31).',
  'by a recorded vote of 169 in favour to 6 against (Chad), with 3 abstentions (Fiji)',
  'The Committee adopted it ',
  'A recorded vote was taken.',
  'It was so decided.',
  'Mr. Beck (Fiji), Vice-President,\ntook the Chair.',
  '[Subsequently, Chad advised the Secretariat.]',
  '(Applause)',
  'Agenda item 45 (continued)\nLamps (A/99/1)',
  '(b) Lamps (A/99/2)',
  'Statements',
  'General Assembly',
  'President: Mr. Lund .......... (Norway)',
  'Members: Chad .......... Ms. Idriss',
  'A/99/PV.12',
  '12-34567\n3',
  'The meeting rose at noon.',
  'MR. CHEPTOO: Thank you.',
  'Mr Lund (Bergen) (Lab): Thank you.',
  'Mr. McBRIDE. Mr. Speaker, I rise.',
  'CHAIRMAN LUND. Thank you.',
  'WL: that is done',
  '[[Page S770]]',
  'He said that it rained.',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 30 })
    .map(pieces => pieces.join('\n')),
);

/** Lines of text without line ends of other kinds, which are put in between. */
const anyLines = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join('').split('\n'));

/** Microseconds. */
const SHORTEST_MEASURE = 10_000;
/** UTF-16 units. */
const LONGEST = 3_000_000;
const times = (words: string) => (length: number) => words.repeat(Math.ceil(length / words.length));

const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'a record of every kind of line': times(`${PIECES.join('\n')}\n\n`),
  'one line': times('The President: Mr. Lund (Norway) said that it was adopted by 9 votes to 2. '),
  'one name': times('Van Lund '),
  'open brackets': times('Mr. Lund ('),
  'labels of votes': times('In favour: Chad, Against: '),
  'a vote that never ends': times('In favour:\nChad, Fiji,\n'),
  'blank lines': times('\n'),
  'short lines': times('Mr.\n'),
  headings: times('Reports of the Second Committee\n\n'),
};

describe('parse', () => {
  for (const dialect of all) {
    it(`${dialect.id}: the spans of any text’s nodes nest and cover it exactly`, () => {
      fc.assert(
        fc.property(anyText, text => {
          const record = parse(text, dialect);
          assert.equal(record.text, text);
          covers(record.children, { start: 0, end: text.length });
          for (const node of record.children) nests(record, node);
        }),
        { numRuns: 300 },
      );
    });

    it(`${dialect.id}: LF, CRLF and CR make no difference`, () => {
      fc.assert(
        fc.property(anyLines, lines => {
          const [lf, crlf, cr] = ['\n', '\r\n', '\r'].map(end => structure(parse(lines.join(end), dialect)));
          assert.deepEqual(crlf, lf);
          assert.deepEqual(cr, lf);
        }),
        { numRuns: 200 },
      );
    });

    it(`${dialect.id}: how sure a text is of it lies between 0 and 1`, () => {
      fc.assert(
        fc.property(anyText, text => {
          const evidence = dialect.evidence(linesOf(text));
          assert.ok(evidence >= 0 && evidence <= 1, String(evidence));
        }),
        { numRuns: 100 },
      );
    });

    for (const [name, text] of dialect === plain ? [] : Object.entries(TEXTS)) {
      it(`${dialect.id}: ${name} takes at most 2.2 times the time for twice the text`, function () {
        this.timeout(60_000);
        // On a machine that is busy with something else, no measure is sure.
        this.retries(4);
        // So long that neither the processor's caches nor the compiler decide.
        let length = 50_000;
        let taken = 0;
        while (length < LONGEST && taken < SHORTEST_MEASURE) {
          length *= 2;
          const sample = text(length);
          parse(sample, dialect);
          taken = Math.min(
            time(() => parse(sample, dialect)),
            time(() => parse(sample, dialect)),
          );
        }
        const [short, long] = [text(length), text(4 * length)];
        // Two doublings at a time; the least of several measures of each, since noise only adds to them.
        let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
        for (let tries = 0; tries < 6 && !(Math.sqrt(most / least) <= 2.2); tries++) {
          most = Math.min(
            most,
            time(() => parse(long, dialect)),
          );
          least = Math.min(
            least,
            time(() => parse(short, dialect)),
          );
        }
        const growth = Math.sqrt(most / least);
        assert.ok(growth <= 2.2, `${growth.toFixed(2)} times`);
      });
    }
  }
});

/** Garbage is collected in leaps, some of them within a measure: so it is before each. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Of the processor, in microseconds: what other processes take of it does not count. */
function time(work: () => void): number {
  collect();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** Nodes follow each other without a gap and fill the span. */
function covers(nodes: readonly Node[], { start, end }: Span): void {
  let at = start;
  for (const { span } of nodes) {
    assert.equal(span.start, at);
    assert.ok(span.end > span.start);
    at = span.end;
  }
  assert.equal(at, end);
}

/** What belongs to a node lies within it. */
function nests(record: MeetingRecord, node: Node): void {
  within(node.content, node.span);
  if (node.kind === 'speech') {
    covers(node.children, node.span);
    within(node.words, node.span);
  }
  if (node.kind === 'section') {
    within(node.heading, node.span);
    if (node.children.length) {
      const { start } = node.children[0]!.span;
      assert.ok(start >= node.heading.end);
      covers(node.children, { start, end: node.span.end });
    }
  }
  for (const span of spansOf(node)) within(span, node.span);
  if (node.kind === 'section' || node.kind === 'speech') for (const child of node.children) nests(record, child);
}

function within(inner: Span, outer: Span): void {
  assert.ok(
    outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end,
    JSON.stringify({ inner, outer }),
  );
}

/** The spans of a speaker, and of a vote's counts and States. */
function spansOf(node: Node): Span[] {
  if (node.kind === 'vote') {
    return [node.inFavour, node.against, node.abstaining].flatMap(side => [
      ...(side?.countSpan ? [side.countSpan] : []),
      ...(side?.States ?? []),
    ]);
  }
  return 'speaker' in node && node.speaker ? Object.values({ ...node.speaker }) : [];
}

/** A record's tree in words, whatever its line ends are: for each node its kind, its first line and its text. */
function structure(record: MeetingRecord): unknown {
  const { starts } = linesOf(record.text);
  const words = ({ start, end }: Span) => record.text.slice(start, end).replace(/\r\n?/g, '\n');
  const of = (node: Node): unknown => [
    node.kind,
    starts.findLastIndex(start => start <= node.span.start),
    words(node.content),
    spansOf(node).map(words),
    'children' in node ? node.children.map(of) : [],
  ];
  return record.children.map(of);
}
