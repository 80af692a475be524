import type { Catalogue } from '../catalogue/catalogue.ts';
import { citationsOf } from '../record/citations.ts';
import type { MeetingRecord, Span } from '../record/record.ts';

/** Words, and in them what is cited and which States voted. */
export type Inline = string | ExportedCitation | ExportedState;

/** `resolution 2331 (2016)` */
export interface ExportedCitation {
  readonly kind: 'citation';
  readonly text: string;
  /** The same for every spelling of the same text: `S/RES/2331`. */
  readonly key: string;
  /** Its public page. */
  readonly link?: string;
}

/** `Antigua and Barbuda`, in the list of a vote. */
export interface ExportedState {
  readonly kind: 'state';
  readonly text: string;
  readonly vote: 'in-favour' | 'against' | 'abstaining';
  /** True for the rest of the State before, where the head of a page cuts its name in two. */
  readonly continues?: true;
}

/** A span of the text that is more than words. */
export interface Mark {
  readonly span: Span;
  readonly inline: (text: string, isRest: boolean) => Inline;
}

/** A stretch of words, or of what is more than words, with where it stands. */
export interface Piece {
  readonly span: Span;
  readonly inline: (text: string) => Inline;
}

/** Cuts spans of the text into words, citations and States; spans are asked for in the order of the text. */
export function inlineIn(
  record: MeetingRecord,
  catalogue: Catalogue,
): (span: Span, States?: readonly Mark[]) => readonly Inline[] {
  const cut = piecesIn(record, catalogue);
  return (span, States) => cut(span, States).map(piece => piece.inline(wordsAt(record, piece.span)));
}

/** The same, with where each piece stands. */
export function piecesIn(
  record: MeetingRecord,
  catalogue: Catalogue,
): (span: Span, States?: readonly Mark[]) => readonly Piece[] {
  const citations = citationsOf(record).map(({ span, key, year }): Mark => {
    const link = catalogue.linkTo(key, year?.value);
    return { span, inline: text => ({ kind: 'citation', text, key, ...(link && { link }) }) };
  });
  let next = 0;
  return (span, States = []) => {
    while (next < citations.length && citations[next]!.span.end <= span.start) next++;
    const within: Mark[] = [];
    for (let i = next; i < citations.length && citations[i]!.span.start < span.end; i++) within.push(citations[i]!);
    const marks = [...within, ...States.flatMap(State => around(State, within))].sort(
      (a, b) => a.span.start - b.span.start,
    );
    const pieces: Piece[] = [];
    let at = span.start;
    const add = (start: number, end: number, inline: Piece['inline']) => pieces.push({ span: { start, end }, inline });
    for (const { span: marked, inline } of marks) {
      const start = Math.max(at, marked.start);
      const end = Math.min(span.end, marked.end);
      if (start >= end) continue;
      if (start > at) add(at, start, text => text);
      add(start, end, text => inline(text, false));
      at = end;
    }
    if (span.end > at) add(at, span.end, text => text);
    return pieces;
  };
}

/** The words of a span, whatever ends their lines. */
export function wordsAt({ text }: MeetingRecord, { start, end }: Span): string {
  return text.slice(start, end).replace(LINE_END, '\n');
}

/** What is left of a mark where citations stand in it. */
function around(mark: Mark, citations: readonly Mark[]): readonly Mark[] {
  const left: Mark[] = [];
  let at = mark.span.start;
  const add = (start: number, end: number) => {
    const isRest = start > mark.span.start;
    if (start < end) left.push({ span: { start, end }, inline: text => mark.inline(text, isRest) });
  };
  for (const { span } of citations) {
    if (span.end <= at || span.start >= mark.span.end) continue;
    add(at, span.start);
    at = span.end;
  }
  add(at, mark.span.end);
  return left;
}

const LINE_END = /[ \t]*(?:\r\n|\r|\n)[ \t]*/g;

/** A span without the white space around it. */
export function trimmed({ text }: MeetingRecord, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const last = start + words.trimEnd().length;
  return { start: Math.min(end - words.trimStart().length, last), end: last };
}

/** The words alone. */
export function plainly(words: readonly Inline[]): string {
  return words.map(part => (typeof part === 'string' ? part : part.text)).join('');
}
