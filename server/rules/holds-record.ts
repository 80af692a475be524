import type { Settings } from '../project/configuration/settings.ts';
import { dialectOf } from '../record/dialects/index.ts';
import { plain } from '../record/dialects/plain.ts';
import type { MeetingRecord } from '../record/record.ts';
import { nodesOf } from '../record/walk.ts';
import type { Judgement } from './judge.ts';

/**
 * Whether a text is one of which it can be said that nothing in it is open: a record of some kind, or of none where a
 * person says so; an empty text is never one, and what a person says of its kind makes none of a text in which nobody
 * speaks or votes, and that shows none by itself. What something is found in is told of whatever it is.
 */
export function holdsRecord(
  record: MeetingRecord,
  said: Pick<Settings, 'dialect'>,
  { findings, ignored }: Judgement,
): boolean {
  const isKnown = said.dialect === plain.id || (record.dialect !== plain.id && (!said.dialect || isShown(record)));
  const isEmpty = record.children.every(({ content }) => content.start === content.end);
  return (isKnown && !isEmpty) || findings.length > 0 || ignored.length > 0;
}

/** Whether a text shows that it is a record: by what is found in it, or else by itself. */
function isShown(record: MeetingRecord): boolean {
  for (const { kind } of nodesOf(record)) if (SHOWS.has(kind)) return true;
  return dialectOf(record.text) !== undefined;
}

const SHOWS: ReadonlySet<string> = new Set(['speech', 'missing-speech', 'vote']);
