import { attached } from './attached.ts';
import { bareCitations, bareNumbers, type Placed } from './citations/bare.ts';
import type { Citation, Part } from './citations/citation.ts';
import { type Answers, answersAs, houseOf } from './citations/house.ts';
import { numberedCitations } from './citations/numbered.ts';
import { symbolCitations } from './citations/symbols.ts';
import { inOrder } from './in-order.ts';
import { readableIn, readableOf } from './readable-record.ts';
import type { MeetingRecord } from './record.ts';
import { movedSpan, type Placing, type Revision, revisionOf, spliced } from './revision/revision.ts';

export type { BodyEvidence, Citation, CitationKind, CitedBody, Part } from './citations/citation.ts';

const read = attached<MeetingRecord, readonly Citation[]>();

/**
 * The citations of a record in the order of its text; no two overlap. Read once for each record, and after an edit for
 * the most part where it has changed.
 */
export function citationsOf(record: MeetingRecord): readonly Citation[] {
  let citations = read.get(record);
  if (!citations) {
    citations = readCitations(record);
    read.set(record, citations);
  }
  return citations;
}

/** What a record cites: all but the symbol at its head, which is its own, also where its pages have that again. */
export function citedBy(record: MeetingRecord): readonly Citation[] {
  const all = citationsOf(record);
  const own = new Set<string>();
  for (const node of record.children) {
    const { kind, content } = node;
    if (kind === 'speech' || kind === 'section') break;
    if (kind !== 'header' || node.says !== 'symbol') continue;
    for (const { key, span } of all) {
      if (span.start >= content.end) break;
      if (span.start >= content.start) own.add(key);
    }
  }
  return own.size ? all.filter(({ key }) => !own.has(key)) : all;
}

/** The citation that covers an offset, or ends at it. */
export function citationAt(record: MeetingRecord, offset: number): Citation | undefined {
  return citationsOf(record).find(({ span }) => span.start <= offset && offset <= span.end);
}

function readCitations(record: MeetingRecord): readonly Citation[] {
  const { symbols, sure, perhaps } = markedCitations(record);
  const told = [...symbols, ...sure];
  const keys = new Set(perhaps.length > 0 ? told.map(({ key }) => key) : []);
  const cited = inOrder([...told, ...perhaps.filter(({ key }) => keys.has(key))], PLACING.place);
  const bare = bareCitations(readableIn(record), cited, () => numbersIn(record));
  return withSessions(bare.length > 0 ? inOrder([...cited, ...bare], PLACING.place) : cited);
}

const numbers = attached<MeetingRecord, readonly Placed[]>();

/** What may be cited by its number alone; after an edit read where it has changed. */
function numbersIn(record: MeetingRecord): readonly Placed[] {
  const revision = revisionOf(record);
  const before = revision && numbers.get(revision.before);
  const { text, part, from } = changedIn(record, before && revision);
  const anew = bareNumbers(text, part).map(read => ({ read, by: from }));
  const now = before ? spliced(before, anew, revision, PLACING_NUMBERS) : anew;
  numbers.set(record, now);
  return now;
}

const PLACING_NUMBERS: Placing<Placed> = {
  place: ({ read: { open }, by }) => movedSpan(open, by),
  move: ({ read, by }, more) => ({ read, by: by + more }),
};

/** This much around a part tells whose its citations are. UTF-16 units. */
const AROUND = 2000;

/** The part that an edit has changed, in a text with what stands around it, which begins at `from`; else the whole. */
function changedIn(record: MeetingRecord, revision: Revision | undefined) {
  if (!revision) {
    const text = readableOf(record);
    return { text, part: { start: 0, end: text.length }, from: 0 };
  }
  const from = Math.max(0, revision.is.start - AROUND);
  return { text: readableIn(record).slice(from, revision.is.end + AROUND), part: movedSpan(revision.is, -from), from };
}

/** What a word or a symbol marks as cited, by itself: what the record says elsewhere is not looked at yet. */
interface Marked {
  /** What the record told of its bodies: the answers alone, for who answers has the record at hand. */
  readonly house: Answers;
  readonly symbols: readonly Citation[];
  readonly sure: readonly Citation[];
  readonly perhaps: readonly Citation[];
}

const marked = attached<MeetingRecord, Marked>();

function markedCitations(record: MeetingRecord): Marked {
  const house = houseOf(record);
  const revision = revisionOf(record);
  const before = revision && marked.get(revision.before);
  const isSame = before !== undefined && answersAs(house, before.house);
  const { text, part, from } = changedIn(record, isSame ? revision : undefined);
  const symbols = symbolCitations(text, part);
  const { sure, perhaps } = numberedCitations(text, part, house);
  const all = (kept: readonly Citation[], anew: readonly Citation[]) =>
    spliced(
      kept,
      anew.map(citation => movedCitation(citation, from)),
      revision!,
      PLACING,
    );
  const answers = { body: house.body, mentioned: house.mentioned };
  const now: Marked = isSame
    ? {
        house: answers,
        symbols: all(before.symbols, symbols),
        sure: all(before.sure, sure),
        perhaps: all(before.perhaps, perhaps),
      }
    : { house: answers, symbols, sure, perhaps };
  marked.set(record, now);
  return now;
}

const PLACING: Placing<Citation> = { place: ({ span }) => span, move: movedCitation };

function movedCitation(citation: Citation, by: number): Citation {
  const { span, designation, number, year, session, letter, date } = citation;
  return {
    ...citation,
    span: movedSpan(span, by),
    designation: movedSpan(designation, by),
    ...(number && { number: movedPart(number, by) }),
    ...(year && { year: movedPart(year, by) }),
    ...(session && { session: movedPart(session, by) }),
    ...(letter && { letter: movedPart(letter, by) }),
    ...(date && { date: movedPart(date, by) }),
  };
}

function movedPart<Value>({ value, span }: Part<Value>, by: number): Part<Value> {
  return { value, span: movedSpan(span, by) };
}

/**
 * `General Assembly resolution 181` and `181 (1947)` have the key of the `181 (II)` that stands elsewhere in the record:
 * up to its thirtieth session the Assembly numbered its resolutions in one series.
 */
function withSessions(citations: readonly Citation[]): readonly Citation[] {
  const whole = new Map<string, string>();
  for (const { key } of citations) {
    if (key.startsWith('A/RES/') && key.endsWith(')')) whole.set(key.slice(0, key.indexOf('(')), key);
  }
  if (whole.size === 0) return citations;
  return citations.map(citation => {
    const key = whole.get(citation.key);
    return key === undefined ? citation : { ...citation, key };
  });
}
