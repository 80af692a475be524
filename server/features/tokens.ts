import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import { citationsOf } from '../record/citations.ts';
import type { MeetingRecord, Span } from '../record/record.ts';
import { contentsOf } from '../record/walk.ts';
import type { OpenRecord } from './open-record.ts';
import { type LineIndex, lineAt } from './range.ts';

/**
 * The kinds of words that are coloured, by the protocol's own names, since themes colour no others: who acts is a
 * `function`, what it belongs to a `type`, what is looked up elsewhere a `number`, and what must not stay a `keyword`.
 * A theme that knows none of them falls back to the scopes that the grammar uses for the same words.
 */
const TYPES = { speaker: 'function', affiliation: 'type', citation: 'number', placeholder: 'keyword' } as const;
type Kind = keyof typeof TYPES;
const KINDS = Object.keys(TYPES) as readonly Kind[];

export const LEGEND: SemanticTokensLegend = { tokenTypes: Object.values(TYPES), tokenModifiers: [] };

/** The rules whose findings are words that stand in for others. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'name-to-come',
  'statement-to-come',
  'undecided-pronoun',
  'draft-marker',
]);

/**
 * textDocument/semanticTokens: speakers, affiliations, citations and placeholders, five numbers each as the protocol
 * packs them; of the whole text, or of what of it meets a span.
 */
export function semanticTokens(open: OpenRecord, { start, end }: Span = WHOLE): number[] {
  const found = coloured(open).filter(({ span }) => span.start < end && span.end > start);
  return packed(open.lines, found);
}

const WHOLE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

interface Coloured {
  readonly span: Span;
  readonly kind: Kind;
}

/** In the order of the text; of two that meet, the one that must not stay. */
function coloured({ record, findings }: OpenRecord): Coloured[] {
  const found: Coloured[] = [];
  for (const { rule, span } of findings) if (PLACEHOLDERS.has(rule)) found.push({ span, kind: 'placeholder' });
  found.push(...speakersOf(record));
  for (const { span } of citationsOf(record)) found.push({ span, kind: 'citation' });
  // The sort is stable: where two begin together the placeholder stays first.
  found.sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  return found.filter(({ span }) => {
    if (span.start < end || span.end <= span.start) return false;
    end = span.end;
    return true;
  });
}

function* speakersOf(record: MeetingRecord): Generator<Coloured> {
  const { speeches, missing } = contentsOf(record);
  for (const { speaker } of speeches) {
    for (const span of [speaker.honorific, speaker.name]) if (span) yield { span, kind: 'speaker' };
    if (speaker.affiliation) yield { span: speaker.affiliation, kind: 'affiliation' };
  }
  for (const { affiliation } of missing) if (affiliation) yield { span: affiliation, kind: 'affiliation' };
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
