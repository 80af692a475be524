import { attached } from '../attached.ts';
import { firstFrom } from '../by-halves.ts';
import type { MeetingRecord, Span } from '../record.ts';

/** A change of a text: what stood from `start` to `end` became `length` other characters. UTF-16 units. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Two changes made one after the other, as one that covers both. */
export function joined(first: Change, second: Change): Change {
  const grown = first.length - (first.end - first.start);
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.start + first.length, second.end);
  return { start, end: end - grown, length: end - start + second.length - (second.end - second.start) };
}

/**
 * How a record came from the version before it: outside one part, which begins and ends where speeches do, everything
 * is as it was, though behind it all has moved.
 */
export interface Revision {
  readonly before: MeetingRecord;
  /** The part that was read anew, where it stood in `before`. */
  readonly was: Span;
  /** Where that stands now. */
  readonly is: Span;
  /** The part as a record of its own. */
  readonly part: MeetingRecord;
}

const revisions = attached<MeetingRecord, Revision>();

/** How a record came from the one before, as far as that is known and was worth while. */
export function revisionOf(record: MeetingRecord): Revision | undefined {
  return revisions.get(record);
}

/** Keeps how a record came from another, and forgets how that one came from its own, or every version would be held. */
export function keepRevision(record: MeetingRecord, revision: Revision): void {
  revisions.delete(revision.before);
  revisions.set(record, revision);
}

/**
 * Words of a text as a string of their own: for what is kept over many versions. A mere slice would hold on to the whole
 * text of the version in which it was read.
 */
export function copied(words: string): string {
  return `${words} `.slice(0, -1);
}

/** The same stretch, so many units further on. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A value with every span in it moved. Numbers that stand by themselves are no offsets. */
export function moved<Value>(value: Value, by: number): Value {
  return (by === 0 ? value : movedValue(value, by)) as Value;
}

function movedValue(value: unknown, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(each => movedValue(each, by));
  const { start, end } = value as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number') return { start: start + by, end: end + by };
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = movedValue((value as Record<string, unknown>)[key], by);
  return copy;
}

/** How what a reader finds is put in its place after an edit. */
export interface Placing<Item> {
  /** Where an item stands: in the order of the text. */
  place(item: Item): Span;
  move(item: Item, by: number): Item;
}

/**
 * A reader that reads each record once, and after an edit no more than the part that has changed. It must find in a part
 * of whole speeches what it finds there in the record.
 */
export function readByParts<Item>(
  read: (record: MeetingRecord) => readonly Item[],
  placing: Placing<Item>,
): (record: MeetingRecord) => readonly Item[] {
  const known = attached<MeetingRecord, readonly Item[]>();
  return record => {
    let items = known.get(record);
    if (!items) {
      const revision = revisionOf(record);
      const before = revision && known.get(revision.before);
      items = before ? spliced(before, readPart(read, revision, placing), revision, placing) : read(record);
      known.set(record, items);
    }
    return items;
  };
}

/** What stands in the changed part, in its place. */
function readPart<Item>(
  read: (record: MeetingRecord) => readonly Item[],
  { is, part }: Revision,
  { move }: Placing<Item>,
): readonly Item[] {
  return read(part).map(item => move(item, is.start));
}

/** The items of the version before, those of the changed part replaced by `anew`. */
export function spliced<Item>(
  before: readonly Item[],
  anew: readonly Item[],
  { was, is }: Revision,
  { place, move }: Placing<Item>,
): readonly Item[] {
  const startOf = (item: Item) => place(item).start;
  const first = firstFrom(before, was.start, startOf);
  const rest = firstFrom(before, was.end, startOf);
  const by = is.end - was.end;
  const items = before.slice(0, first);
  for (const item of anew) items.push(item);
  for (let i = rest; i < before.length; i++) items.push(by === 0 ? before[i]! : move(before[i]!, by));
  return items;
}
