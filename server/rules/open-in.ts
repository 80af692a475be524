import { attached } from '../record/attached.ts';
import { firstFrom } from '../record/by-halves.ts';
import { candidatesFor } from '../record/marks/open-marks.ts';
import { readableIn, readableOf } from '../record/readable-record.ts';
import type { MeetingRecord, Span } from '../record/record.ts';
import { copied, movedSpan, type Revision, readByParts, revisionOf } from '../record/revision/revision.ts';
import type { Trouble } from './rule.ts';
import { isOfDraftAlone, troubleAt } from './trouble-at.ts';

const candidatesIn = readByParts<Span>(record => candidatesFor(readableOf(record)), {
  place: span => span,
  move: movedSpan,
});

/** A mark by what stands around it. */
export interface Open {
  readonly trouble: Trouble;
  /** `TBC`, which is no mark where the record says what it stands for; `[date]`, which is none in a record that is no draft. */
  readonly letters?: string;
}

/** This much around a mark tells whether it is one. UTF-16 units. */
const AROUND = 500;

const known = attached<MeetingRecord, readonly Open[]>();

/** The marks of a record; after an edit those around it are read anew. */
export function openIn(record: MeetingRecord): readonly Open[] {
  let all = known.get(record);
  if (!all) {
    const revision = revisionOf(record);
    const before = revision && known.get(revision.before);
    all = before ? openAfter(record, before, revision) : openAmong(record, readableOf(record), 0, candidatesIn(record));
    known.set(record, all);
  }
  return all;
}

function openAfter(record: MeetingRecord, before: readonly Open[], { was, is }: Revision): readonly Open[] {
  const candidates = candidatesIn(record);
  const near = candidates.slice(
    firstFrom(candidates, is.start - AROUND, ({ start }) => start),
    firstFrom(candidates, is.end + AROUND, ({ start }) => start),
  );
  const startOf = ({ trouble }: Open) => trouble.span.start;
  const from = Math.max(0, is.start - 2 * AROUND);
  // A ruled line may be longer than all that tells what it is.
  const end = Math.max(is.end + AROUND, near.at(-1)?.end ?? 0);
  const words = readableIn(record).slice(from, end + AROUND);
  const all = before.slice(0, firstFrom(before, is.start - AROUND, startOf));
  for (const open of openAmong(record, words, from, near)) all.push(open);
  const by = is.end - was.end;
  for (let i = firstFrom(before, was.end + AROUND, startOf); i < before.length; i++)
    all.push(movedOpen(before[i]!, by));
  return all;
}

function movedOpen(open: Open, by: number): Open {
  const { trouble, letters } = open;
  if (by === 0) return open;
  const now = { ...trouble, span: movedSpan(trouble.span, by) };
  return letters ? { trouble: now, letters } : { trouble: now };
}

/** Of candidates those that are marks. `words` are those of the record from an offset on. */
function openAmong(record: MeetingRecord, words: string, from: number, candidates: readonly Span[]): readonly Open[] {
  const all: Open[] = [];
  for (const candidate of candidates) {
    const span = movedSpan(candidate, -from);
    const mark = copied(words.slice(span.start, span.end));
    const trouble = troubleAt(record, words, span, mark);
    if (!trouble) continue;
    const open = movedOpen({ trouble }, from);
    all.push(/[A-Z]/.test(mark[0]!) || isOfDraftAlone(record, words, span, mark) ? { ...open, letters: mark } : open);
  }
  return all;
}
