import type { Lines } from '../../../lines.ts';
import type { Span } from '../../../record.ts';
import { endAt } from '../../../sticky.ts';
import { onceRead } from '../../once-read.ts';
import { titleLines } from '../title.ts';

/** Items of the votes or the journal of a house whose words go on behind the heading: `2 LAMPS. – The Speaker …`, `3. Petition: Ms Lund …`, `4Lamps Bill,—The Order …` */

const RUN_IN =
  /^[ \t]*(\d{1,3})(?:\.[ \t]+|[ \t]{0,12})(?!The \p{Upper}\p{Lower}+ met\b)(\p{Upper}[^.:;–—\r\n]{2,120}?)(?:: |\.? [-–—]+ |[.,]?[–—] ?)(?=[^\r\n]{10})/gmu;
const OF_VOTES = /\b(?:votes and|minutes of) proceedings\b|\bjournals? (?:of the |\d)|^(?:house|senate) journal$/i;

/** Such headings with their numbers, counted up by one, by the offset of the first digit. */
export const runInItems = onceRead((lines): ReadonlyMap<number, Span> => {
  const found = new Map<number, Span>();
  if (!titleLines(lines).some(line => OF_VOTES.test(line))) return found;
  let last = 0;
  for (const { 0: whole, 1: number, 2: words, index } of lines.text.matchAll(RUN_IN)) {
    // The first, `1 The House met at noon`, may have none, and an item without one may stand between two that have.
    if (+number! <= last || +number! > last + 2) continue;
    last = +number!;
    const start = index + whole.indexOf(number!);
    found.set(start, { start, end: index + whole.indexOf(words!) + words!.length });
  }
  return found;
});

/** The offsets at which their words begin, behind the mark and the space. */
export function* behindRunIn(lines: Lines): Generator<number> {
  for (const { end } of runInItems(lines).values()) yield endAt(MARK, lines.text, end);
}

const MARK = /[.,: –—-]+/y;
