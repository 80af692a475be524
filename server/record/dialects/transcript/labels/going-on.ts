import type { Lines } from '../../../lines.ts';

/** Lines that go on with the line above. */

/** Whether the last word of line `at` has more to come, though its line ends: `Mr. Were asked the`. */
export function goesOn({ text, to }: Lines, at: number): boolean {
  return at >= 0 && MORE_TO_COME.test(text.slice(Math.max(0, to[at]! - LONGEST_LAST), to[at]));
}

const LONGEST_LAST = 8;
const MORE_TO_COME = /(?:,| (?:the|an?|of|to|for|and|or|by|in|on|at|with|from|that|is|are|was))$/;

/** Whether what is below says that the same person goes on, as those write who take the minutes of the W3C: `... wicks`. */
export function isContinuedBelow({ text, from, count }: Lines, at: number): boolean {
  return at + 1 < count && GOES_ON.test(text.slice(from[at + 1], from[at + 1]! + '... '.length));
}

const GOES_ON = /^(?:\.\.\.|…)(?:\s|$)/;
