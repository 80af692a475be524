import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { ABBREVIATIONS } from '../../record/abbreviations.ts';
import { firstFrom } from '../../record/by-halves.ts';
import { isSpace } from '../../record/lines.ts';
import type { MeetingRecord, Node, Paragraph, Span } from '../../record/record.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { offsetAt, rangeOf } from '../open/range.ts';

/** textDocument/selectionRange: word, sentence, paragraph, speech, section, record; one answer for each position. */
export function selectionRanges(open: OpenRecord, positions: readonly Position[]): SelectionRange[] {
  return positions.map(position => {
    const offset = offsetAt(open.lines, position);
    let range: SelectionRange | undefined;
    let outer: Span | undefined;
    for (const span of spansAround(open.record, offset)) {
      // A step that selects nothing less, or that misses the position, is none.
      if (span.start > offset || span.end < offset) continue;
      if (outer && (!within(span, outer) || (span.start === outer.start && span.end === outer.end))) continue;
      range = { range: rangeOf(open.lines, span), ...(range && { parent: range }) };
      outer = span;
    }
    return range!;
  });
}

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** From the widest to the narrowest. */
function spansAround({ text, children }: MeetingRecord, offset: number): Span[] {
  const spans: Span[] = [{ start: 0, end: text.length }];
  let nodes: readonly (Node | Paragraph)[] = children;
  let innermost: Span | undefined;
  for (;;) {
    const node = nodeAt(nodes, offset);
    if (!node || offset < node.content.start || offset > node.content.end) break;
    innermost = node.content;
    spans.push(innermost);
    if (!('children' in node)) break;
    nodes = node.children;
  }
  const sentence = innermost && sentenceAround(text, innermost, offset);
  if (sentence) spans.push(sentence);
  spans.push(wordAround(text, offset));
  return spans;
}

function nodeAt<N extends { readonly span: Span }>(nodes: readonly N[], offset: number): N | undefined {
  const behind = firstFrom(nodes, offset + 1, ({ span }) => span.start);
  return nodes[Math.max(0, behind - 1)];
}

/** Nobody means a longer sentence, and none is sought further: a record may stand on one line. UTF-16 units. */
const LONGEST_SENTENCE = 10_000;

/**
 * The sentence that an offset stands in; undefined where it begins or ends too far away. Read outwards from there, since
 * `Intl.Segmenter` ends a sentence at `Mr.`
 */
function sentenceAround(text: string, { start: first, end: last }: Span, offset: number): Span | undefined {
  let start = offset;
  while (start > first && !beginsSentence(text, start)) if (offset - start-- > LONGEST_SENTENCE) return undefined;
  let next = offset + 1;
  while (next < last && !beginsSentence(text, next)) if (next++ - offset > LONGEST_SENTENCE) return undefined;
  let end = Math.min(next, last);
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** `Mr. `, `No. `, `V. `: a full stop that ends no sentence. */
const ABBREVIATION = new RegExp(`(?:^|[^\\p{Alpha}])(?:\\p{Upper}|${ABBREVIATIONS})\\.$`, 'u');

/** Whether a sentence ends before the white space before `at`, and what stands there can begin one. */
function beginsSentence(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at - 1)) || !/[\p{Upper}\p{N}“‘«"'([]/u.test(text[at] ?? '')) return false;
  const before = text.slice(Math.max(0, at - 16), at).trimEnd();
  return /[.!?…]["”’»)\]]{0,3}$/.test(before) && !ABBREVIATION.test(before);
}

const WORD_PART = /[\u0300-\u036f\p{Alpha}\p{N}_'’‑-]/u;
/** Nothing longer is a word. UTF-16 units. */
const LONGEST_WORD = 100;

/** The word that an offset stands in or behind; empty where there is none. */
function wordAround(text: string, offset: number): Span {
  let start = offset;
  while (start > offset - LONGEST_WORD && WORD_PART.test(text[start - 1] ?? '')) start--;
  let end = offset;
  while (end < offset + LONGEST_WORD && WORD_PART.test(text[end] ?? '')) end++;
  return { start, end };
}
