import type { Span } from '../record/record.ts';
import type { Text } from '../record/text.ts';
import type { Fix } from './rule.ts';

/** As far as blank lines or spaces are looked for beside what is taken out. UTF-16 units. */
const BESIDE = 200;

/**
 * The fix that takes out of a text what stands at `span`, UTF-16 offsets: whole lines with the blank ones below them, so
 * that no hole stays; within a line with the spaces before it.
 */
export function takenOut(title: string, text: Text, { start, end }: Span): Fix {
  // A group that may be left out takes no part where it finds nothing at all, as at the text's beginning.
  const before = /(?:(^|[\r\n])|)([^\S\r\n]*)$/.exec(text.slice(Math.max(0, start - BESIDE), start))!;
  const behind = text.slice(end, end + BESIDE);
  const beginsLine = before[1] !== undefined;
  const gap = beginsLine ? /^[^\S\r\n]*(?:(?:\r\n|\r|\n|$)(?:[^\S\r\n]*(?:\r\n|\r|\n))*)?/.exec(behind)![0].length : 0;
  const span = { start: beginsLine ? start : start - before[2]!.length, end: end + gap };
  return { title, edits: [{ span, text: '' }], safe: false };
}
