import { type Lines, lastOfRun } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import type { Found } from '../../dialect.ts';
import { behindTime } from '../labels/labels.ts';
import type { Who } from '../who/who.ts';

/** How far a label may reach, and the speech that it opens. */

/** No label is longer. UTF-16 units. */
export const LONGEST = 240;

/** A long office is broken over so many lines. */
const MOST_LINES = 3;

/** Offset up to which a label that begins on line `at` may reach: over line ends, but not over a blank line. */
export function reachOf(lines: Lines, at: number): number {
  return Math.min(lines.to[lastOfRun(lines, at, MOST_LINES)]! + 1, lines.from[at]! + LONGEST);
}

/** The words' offset behind a colon at `end`, or -1: `Mr Brandt: I`, `Ada Lund (Lakes) (Lab):I`, `**Alice**: I`, `Mr. Berg</Affiliation>: I`. */
export function behindColon(text: string, end: number): number {
  const words = endAt(COLON, text, end);
  return words < 0 ? words : behindTime(text, words);
}

const COLON =
  /(?:[^\S\r\n]*<\/[A-Za-z]{1,16}>)?[*_]{0,3}[^\S\r\n]*(?:(?:«[^\S\r\n]*)?»[^\S\r\n]*)?(?::[*_]{0,3}(?![/:\d])|：)[^\S\r\n]*|[*_]{0,3}[^\S\r\n]*:(?=\d)(?<!\d:)/y;

/** The speech that `who` opens on line `at`, whose words begin at `words`. */
export function speech(lines: Lines, at: number, who: Pick<Who, 'speaker' | 'start' | 'end'>, words: number): Found {
  let take = 1;
  while (at + take < lines.count && lines.starts[at + take]! < words) take++;
  return { kind: 'speech', take, speaker: { span: { start: who.start, end: who.end }, ...who.speaker }, words };
}
