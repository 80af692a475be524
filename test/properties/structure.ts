import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Dialect } from '../../server/record/dialects/dialect.ts';
import { dialects } from '../../server/record/dialects/index.ts';
import { plain } from '../../server/record/dialects/plain.ts';
import { linesOf } from '../../server/record/lines.ts';
import { parse } from '../../server/record/parse.ts';
import type { MeetingRecord, Node, Span } from '../../server/record/record.ts';
import { property } from './property.ts';
import { anyText, mutatedRecord, PIECES } from './texts.ts';

const all: readonly Dialect[] = [...dialects(), plain];

/** Lines of text without line ends of other kinds, which are put in between. */
const anyLines = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join('').split('\n'));

/** What holds of the structure of any text, in each dialect. */
export const ofStructure = all.flatMap(dialect => [
  property(`${dialect.id}: the spans of any text’s nodes nest and cover it exactly`, 300, anyText, text => {
    wellFormed(parse(text, dialect), text);
    const evidence = dialect.evidence(linesOf(text));
    assert.ok(evidence >= 0 && evidence <= 1, `as sure as ${evidence}`);
  }),
  property(`${dialect.id}: LF, CRLF and CR make no difference`, 200, anyLines, lines => {
    const [lf, crlf, cr] = ['\n', '\r\n', '\r'].map(end => structure(parse(lines.join(end), dialect)));
    assert.deepEqual(crlf, lf);
    assert.deepEqual(cr, lf);
  }),
]);

export const ofRealRecords = property(
  'mutated real records have a structure that covers them',
  10_000,
  mutatedRecord,
  text => wellFormed(parse(text), text),
);

export const ofNoBreaks = property(
  'no-break spaces and hyphens are spaces and hyphens: they give the same structure',
  1000,
  fc.tuple(mutatedRecord, fc.array(fc.nat(), { maxLength: 60 })),
  ([text, places]) => {
    const signs = [...text.matchAll(/(?<=\S)[ -](?=\S)/g)].map(({ index }) => index);
    const units = text.split('');
    for (const place of places) {
      const at = signs[place % signs.length];
      if (at !== undefined) units[at] = text[at] === ' ' ? '\u00a0' : '\u2011';
    }
    const [plainly, bound] = [parse(text), parse(units.join(''))];
    assert.equal(bound.dialect, plainly.dialect);
    assert.deepEqual(bound.children, plainly.children);
  },
);

function wellFormed(record: MeetingRecord, text: string): void {
  assert.equal(record.text, text);
  covers(record.children, { start: 0, end: text.length });
  for (const node of record.children) nests(record, node);
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
