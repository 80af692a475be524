import { attached } from './attached.ts';
import { readable } from './readable.ts';
import type { MeetingRecord, Span } from './record.ts';
import { revisionOf } from './revision/revision.ts';
import { edited, type Text, wholeOf } from './text.ts';

const known = attached<MeetingRecord, Text>();

/**
 * A record's text as dialects read it, with plain spaces and hyphens at the same offsets: what is read for its words goes
 * by this, and by `record.text` only what judges or copies the signs. After an edit what has changed is made anew.
 */
export function readableIn(record: MeetingRecord): Text {
  let text = known.get(record);
  if (text === undefined) {
    text = readableAfter(record) ?? readable(record.text);
    known.set(record, text);
  }
  return text;
}

/** All of it as one string. */
export function readableOf(record: MeetingRecord): string {
  return wholeOf(readableIn(record));
}

/** Words of the record as they are read. */
export function readableWords(record: MeetingRecord, { start, end }: Span): string {
  return readableIn(record).slice(start, end);
}

/** Whoever has a record's readable text already hands it in. */
export function keepReadable(record: MeetingRecord, text: string): void {
  known.set(record, text);
}

function readableAfter(record: MeetingRecord): Text | undefined {
  const revision = revisionOf(record);
  const before = revision && known.get(revision.before);
  if (before === undefined) return undefined;
  const { was, part } = revision!;
  return edited(before, was.start, was.end, readableOf(part));
}
