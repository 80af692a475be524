import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import { firstFrom } from '../../record/by-halves.ts';
import { citationsOf } from '../../record/citations.ts';
import type { Span } from '../../record/record.ts';
import { contentsOf } from '../../record/walk.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { type LineIndex, lineAt } from '../open/range.ts';

/**
 * The kinds of words that are coloured, by the protocol's own names, since themes colour no others: who acts is a
 * `function`, what it belongs to a `type`, what is looked up elsewhere a `number`, and what must not stay a `keyword`.
 * A theme that knows none of them falls back to the scopes that the grammar uses for the same words. Of headings the
 * protocol has none: package.json leads to the grammar's own, and an editor that knows no such type leaves them as they are.
 */
const TYPES = {
  speaker: 'function',
  affiliation: 'type',
  citation: 'number',
  placeholder: 'keyword',
  heading: 'heading',
} as const;
type Kind = keyof typeof TYPES;
const KINDS = Object.keys(TYPES) as readonly Kind[];

/** The kinds by number, as the protocol counts them. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: Object.values(TYPES), tokenModifiers: [] };

/** The rules whose findings are words that stand in for others. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'name-to-come',
  'statement-to-come',
  'undecided-pronoun',
  'draft-marker',
]);

/**
 * textDocument/semanticTokens: headings, speakers, affiliations, citations and placeholders, five numbers each as the
 * protocol packs them; of the whole text, or of what of it meets a span.
 */
export function semanticTokens(open: OpenRecord, part: Span = WHOLE): number[] {
  const found = coloured(open, { start: part.start - REACH, end: part.end });
  return packed(
    open.lines,
    found.filter(({ span }) => meets(span, part)),
  );
}

const WHOLE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** So far before a part may stand what covers the beginning of something in it. UTF-16 units. */
const REACH = 2000;

const meets = (one: Span, other: Span) => one.start < other.end && one.end > other.start;

interface Coloured {
  readonly span: Span;
  readonly kind: Kind;
}

/** In the order of the text, without what lies outside the part; of two that meet, the one that must not stay. */
function coloured({ record, findings }: OpenRecord, part: Span): Coloured[] {
  const found: Coloured[] = [];
  const add = (span: Span, kind: Kind) => {
    if (meets(span, part)) found.push({ span, kind });
  };
  for (const { rule, span } of within(findings, part)) if (PLACEHOLDERS.has(rule)) add(span, 'placeholder');
  const { headings, speeches, missing } = contentsOf(record);
  for (const { speaker } of within(speeches, part)) {
    for (const span of [speaker.honorific, speaker.name]) if (span) add(span, 'speaker');
    if (speaker.affiliation) add(speaker.affiliation, 'affiliation');
  }
  for (const { affiliation } of within(missing, part)) if (affiliation) add(affiliation, 'affiliation');
  for (const { span } of within(citationsOf(record), part)) add(span, 'citation');
  // The sort is stable: where two begin together the placeholder stays first.
  found.sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  const apart = found.filter(({ span }) => {
    if (span.start < end || span.end <= span.start) return false;
    end = span.end;
    return true;
  });
  return withHeadings(apart, within(headings, part));
}

/** `Follow-up to resolution 1325 (2000)`: what has a colour of its own in a heading keeps it. */
function withHeadings(found: readonly Coloured[], headings: readonly { readonly span: Span }[]): Coloured[] {
  const all = [...found];
  for (const { span } of headings) {
    let start = span.start;
    const upTo = (end: number) => start < end && all.push({ span: { start, end }, kind: 'heading' });
    for (const inner of within(found, span)) {
      upTo(inner.span.start);
      start = Math.max(start, inner.span.end);
    }
    upTo(span.end);
  }
  return all.sort((a, b) => a.span.start - b.span.start);
}

/** Those that may meet a part, of such as do not overlap much: all that begin in it, and the one before. */
function within<Item extends { readonly span: Span }>(items: readonly Item[], { start, end }: Span): readonly Item[] {
  const first = firstFrom(items, start, ({ span }) => span.start);
  return items.slice(
    Math.max(0, first - 1),
    firstFrom(items, end, ({ span }) => span.start),
  );
}

/** A token is on one line; each is told by its distance from the one before. */
function packed(lines: LineIndex, found: readonly Coloured[]): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastStart = 0;
  for (const { span, kind } of found) {
    for (let line = lineAt(lines, span.start); line < lines.starts.length && lines.starts[line]! < span.end; line++) {
      const start = Math.max(span.start, lines.starts[line]!) - lines.starts[line]!;
      const length = Math.min(span.end, lines.ends[line]!) - lines.starts[line]! - start;
      if (length <= 0) continue;
      data.push(line - lastLine, line === lastLine ? start - lastStart : start, length, KINDS.indexOf(kind), 0);
      lastLine = line;
      lastStart = start;
    }
  }
  return data;
}

/** The one edit that makes `after` of `before`: all between what both begin with and what both end with. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const deleteCount = before.length - head - tail;
  const data = after.slice(head, after.length - tail);
  return deleteCount || data.length ? [{ start: head, deleteCount, ...(data.length && { data }) }] : [];
}
