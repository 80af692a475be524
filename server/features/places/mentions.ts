import { citationAt, citationsOf } from '../../record/citations.ts';
import { readableOf } from '../../record/readable-record.ts';
import type { MeetingRecord, Span } from '../../record/record.ts';
import { type Term, termsOf } from '../../record/terms.ts';

/** Something that a record mentions, perhaps more than once: a cited text, or a term that it introduces. */
export interface Mentioned {
  /** Where it stands at the offset asked for. */
  readonly here: Span;
  /** Every place in the record, in the order of the text. */
  readonly places: readonly Span[];
  /** Where it is introduced: a cited text first named, an abbreviation expanded. */
  readonly introduced: Span;
  /** The abbreviation or short name, where it is one. */
  readonly term?: Term;
  /** The cited text's key, where it is one. */
  readonly key?: string;
}

/** What is mentioned at an offset of the text; undefined where it is neither a citation nor a term of the record. */
export function mentionedAt(record: MeetingRecord, offset: number): Mentioned | undefined {
  return citedAt(record, offset) ?? termAt(record, offset);
}

function citedAt(record: MeetingRecord, offset: number): Mentioned | undefined {
  const citation = citationAt(record, offset);
  if (!citation) return undefined;
  const places = citationsOf(record)
    .filter(({ key }) => key === citation.key)
    .map(({ designation }) => designation);
  return { here: citation.designation, places, introduced: places[0]!, key: citation.key };
}

function termAt(record: MeetingRecord, offset: number): Mentioned | undefined {
  const text = readableOf(record);
  for (const [short, term] of firstTerms(record)) {
    const here = wordsAround(text, offset, short);
    if (!here) continue;
    return { here, places: placesOf(text, short), introduced: term.longSpan, term };
  }
  return undefined;
}

/** Each short form with the place where it is expanded first. */
function firstTerms(record: MeetingRecord): ReadonlyMap<string, Term> {
  const first = new Map<string, Term>();
  for (const term of termsOf(record)) if (!first.has(term.short)) first.set(term.short, term);
  return first;
}

/** The span of `words` that the offset stands in or at the end of. */
function wordsAround(text: string, offset: number, words: string): Span | undefined {
  for (
    let at = text.indexOf(words, Math.max(0, offset - words.length));
    at >= 0 && at <= offset;
    at = text.indexOf(words, at + 1)
  ) {
    if (isWhole(text, at, at + words.length)) return { start: at, end: at + words.length };
  }
  return undefined;
}

/** Where words stand whole in a text, as they are written. */
export function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (isWhole(text, at, at + words.length)) places.push({ start: at, end: at + words.length });
  }
  return places;
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[\u0300-\u036f\p{Alpha}\p{N}]/u.test(text[start - 1] ?? ' ') &&
    !/[\u0300-\u036f\p{Alpha}\p{N}]/u.test(text[end] ?? ' ')
  );
}
