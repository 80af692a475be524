import type { Settings } from '../project/settings.ts';
import { plain } from '../record/dialects/plain.ts';
import type { MeetingRecord } from '../record/record.ts';
import type { Judgement } from './judge.ts';

/**
 * Whether a text is one of which it can be said that nothing in it is open: a record of some kind, or of none where a
 * person says so; an empty text is never one. What something is found in is told of whatever it is.
 */
export function holdsRecord(
  { dialect, children }: MeetingRecord,
  said: Pick<Settings, 'dialect'>,
  { findings, ignored }: Judgement,
): boolean {
  const isKnown = dialect !== plain.id || said.dialect === plain.id;
  const isEmpty = children.every(({ content }) => content.start === content.end);
  return (isKnown && !isEmpty) || findings.length > 0 || ignored.length > 0;
}
