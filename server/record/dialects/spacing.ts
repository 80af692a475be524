import type { Span } from '../record.ts';

/** Spaces and brackets within a line. Offsets are UTF-16. */

/** Offset of the first character at or after `at` that is no space or tab. */
export function skipSpace(text: string, at: number): number {
  let to = at;
  for (let code = text.charCodeAt(to); code === 0x20 || code === 0x09; ) code = text.charCodeAt(++to);
  return to;
}

/** The words from `start` on, `Ms. ` up to `end`, without the space behind them. */
export function wordsTo(text: string, start: number, end: number): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Whether a small letter stands at an offset. */
export function isSmallAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : SMALL.test(text.charAt(at));
}

const SMALL = /\p{Lower}/u;

/** Offset of the bracket that closes the one at `at`: `(Iran (Islamic Republic of))`; -1 where none does before `limit`. */
export function closeOf(text: string, at: number, limit: number): number {
  const words = text.slice(at, limit);
  const close = words.indexOf(')');
  // Most hold no other.
  if (close < 0 || words.lastIndexOf('(', close) === 0) return close < 0 ? -1 : at + close;
  let depth = 0;
  for (let to = at; to < limit; to++) {
    const code = text.charCodeAt(to);
    if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return to;
  }
  return -1;
}

/** Where brackets after the State's end: ` (via video link)`, ` [also on behalf of Chad]`. */
export function furtherBrackets(text: string, at: number, limit: number): number {
  const next = skipSpace(text, at);
  const close =
    text[next] === '(' ? closeOf(text, next, limit) : text[next] === '[' ? text.slice(0, limit).indexOf(']', next) : -1;
  return close < 0 ? at : furtherBrackets(text, close + 1, limit);
}

/** Whether dots stand for what an excerpt leaves out of a speech: `... expressed concern`, `…` alone; none that lead to a page. */
export function leftOutAt(text: string, at: number): boolean {
  return (text[at] === '.' || text[at] === '…') && LEFT_OUT.test(text.slice(at, at + 5));
}

const LEFT_OUT = /^(?:\.{3}|…)(?! ?[.…\d])/;

/** Whether `mark` stands between `at` and `limit`: a cheap look before a pattern is run. */
export function within(text: string, at: number, limit: number, mark: string): boolean {
  return text.slice(at, limit).includes(mark);
}
