import { isBlank, type Lines, lineText, nextFilled } from '../../../lines.ts';
import type { Pattern } from '../../dialect.ts';
import { isSmallAt } from '../../spacing.ts';
import { goesOnBelow } from '../directions.ts';
import { LONGEST } from '../head.ts';
import { traitsOf } from '../lines.ts';
import { pageMark } from '../pages/pages.ts';
import { whoAt } from '../who/who.ts';
import { NO_TITLE } from './no-title.ts';

/**
 * A heading in capitals on several lines. Within a speech, as motions that are read out have them, it is none: a
 * paragraph of nobody else stands below; `ends` knows what ends a speech.
 */
export function capitalHeading(ends: readonly Pattern[]): Pattern {
  return {
    name: 'heading in capitals',
    read(lines, at) {
      const take = traitsOf(lines).capitals ? 0 : capitalLines(lines, at);
      if (take < 2 || goesOnBelow(lines, at + take, ends)) return undefined;
      // `MR SPEAKER` presides over `PRAYERS`.
      const first =
        whoAt(lines.text, lines.from[at]!, lines.to[at]!)?.speaker.title?.end === lines.to[at] ? at + 1 : at;
      // `(ADA LUND) PRESIDING` below it is who that is.
      if (first > at && NO_TITLE.test(lineText(lines, first))) return undefined;
      const heading = { start: lines.from[first]!, end: lines.to[at + take - 1]! };
      return { kind: 'section', level: capitalLevel(lines, at), heading, take };
    },
  };
}

/** `LAMPS IN SALTBY` right below `Question No.114` is what it is about. */
export function capitalLevel(lines: Lines, at: number): number {
  const above = nextFilled(lines, at, -1);
  return above >= 0 && isQuestion(lines, above) ? 3 : 1;
}

export function isQuestion(lines: Lines, at: number): boolean {
  const start = lines.from[at]!;
  if ((lines.text.charCodeAt(start) | 0x20) !== 0x71 || lines.to[at]! - start > LONGEST_QUESTION) return false;
  return QUESTION.test(lineText(lines, at));
}

const LONGEST_QUESTION = 24;
const QUESTION = /^Question\s{1,3}No\.?\s?\d{1,4}$/i;

/** Of how many lines a heading in capitals is that stands alone; none of them opens a speech. */
function capitalLines(lines: Lines, at: number): number {
  if (isSmallAt(lines.text, lines.from[at]! + 1) || isSmallAt(lines.text, lines.to[at]! - 1)) return 0;
  if (at > 0 && !isBlank(lines, at - 1) && !pageMark.read(lines, at - 1)) return 0;
  let take = 0;
  while (at + take < lines.count && !isBlank(lines, at + take)) {
    const line = take < MOST_HEADING_LINES ? lineText(lines, at + take) : '';
    if (line.length > LONGEST || !/\p{Upper}{3}/u.test(line) || /\p{Lower}|[.!?:;,]$|^\p{N}/u.test(line)) return 0;
    take++;
  }
  return take;
}

const MOST_HEADING_LINES = 3;
