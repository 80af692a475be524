import { endsLine, isCapital, isDigit, wordBefore } from '../characters.ts';
import { isSpace } from '../lines.ts';

/** No sentence is read back further than this, in UTF-16 units. */
const LONGEST = 200;

/** Where the sentence begins that `at` stands in, or where reading back ends. A blank line ends a sentence too. */
export function sentenceStart(text: string, at: number): number {
  const limit = Math.max(0, at - LONGEST);
  let words = text.slice(limit, at);
  for (let last = words.search(LAST_STOP); last >= 0; last = words.search(LAST_STOP)) {
    const stop = limit + last;
    const code = text.charCodeAt(stop);
    if (code === 0x0a || code === 0x0d) {
      if (endsLine(text, stop) && isBlankAbove(text, stop)) return stop + 1;
    } else {
      const next = afterStop(text, stop, at);
      if (next >= 0) return next;
    }
    words = words.slice(0, last);
  }
  return limit;
}

/** Sought by a pattern: it is quick from the first time on, where a loop over characters is slow for seconds. */
const LAST_STOP = /[.!?\r\n][^.!?\r\n]*$/;

/** Where the next sentence begins if the mark at `stop` ends one; -1 after `No.`, `Mr.`, `U.N.`, `3.5`. */
function afterStop(text: string, stop: number, limit: number): number {
  let next = stop + 1;
  if ('”"’)]'.includes(text[next] ?? ' ')) next++;
  const gap = next;
  while (next < limit && isSpace(text.charCodeAt(next))) next++;
  if (next === gap || next >= limit) return -1;
  const begins = text[next]!;
  if (begins === begins.toLowerCase() && !'“"‘('.includes(begins)) return -1;
  if (isCapital(text.charCodeAt(stop - 1))) return -1;
  return !isDigit(text.charCodeAt(stop - 1)) && ABBREVIATED.has(wordBefore(text, stop)) ? -1 : next;
}

const ABBREVIATED = new Set(['No', 'Nos', 'Mr', 'Mrs', 'Ms', 'Dr', 'St', 'para', 'paras', 'art', 'arts', 'see']);

function isBlankAbove(text: string, lineEnd: number): boolean {
  let i = lineEnd - 1;
  while (i >= 0 && !endsLine(text, i) && isSpace(text.charCodeAt(i))) i--;
  return i >= 0 && endsLine(text, i);
}
