import { attached } from './attached.ts';
import { readableIn, readableOf } from './readable-record.ts';
import type { MeetingRecord } from './record.ts';
import { revisionOf } from './revision/revision.ts';

/** What is sought is no longer than this, with all that tells that it is the thing. UTF-16 units. */
const REACH = 500;

/**
 * Tells whether things stand anywhere in a record. `find` gives the offset of one in a text, -1 where there is none. A
 * record is looked through once for each; after an edit, where it has changed.
 */
export function soughtBy(
  find: (text: string, what: string) => number,
): (record: MeetingRecord, what: string) => boolean {
  const known = attached<MeetingRecord, Map<string, number>>();
  return (record, what) => {
    let places = known.get(record);
    if (!places) {
      places = new Map();
      known.set(record, places);
    }
    let place = places.get(what);
    if (place === undefined) {
      place = later(record, what) ?? find(readableOf(record), what);
      places.set(what, place);
    }
    return place >= 0;
  };

  /** Where it stands after an edit; undefined where all has to be looked through again. */
  function later(record: MeetingRecord, what: string): number | undefined {
    const revision = revisionOf(record);
    const before = revision && known.get(revision.before)?.get(what);
    if (before === undefined) return undefined;
    const { was, is } = revision!;
    if (before < 0) {
      const from = Math.max(0, is.start - REACH);
      const place = find(readableIn(record).slice(from, is.end + REACH), what);
      return place < 0 ? -1 : from + place;
    }
    if (before + REACH < was.start) return before;
    return before - REACH > was.end ? before + is.end - was.end : undefined;
  }
}
