import { isSpace } from './lines.ts';

/** Small readings at an offset of the text, each of constant or linear cost. */

/** `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** `A` to `Z`. */
export function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** `-`, and the hyphens and dashes that stand for it: U+2010 to U+2013. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2013);
}

/** Whether a letter or digit stands at `at`; false outside the text. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isDigit(code) || isCapital(code & ~0x20);
  // Outside the text there is no code.
  if (!(code >= 0xaa)) return false;
  // Half of a letter of two units, `𝐍`.
  if (code >= 0xd800 && code < 0xe000) return CASED.test(text.slice(at - (code >= 0xdc00 ? 1 : 0), at + 2));
  return /[\u0300-\u036f\p{Alpha}\p{N}]/u.test(text[at]!);
}

const CASED = /^[\p{Upper}\p{Lower}]/u;

/** Where the digits that begin at `at` end; `at` where there are none or more than `most`. */
export function digitsEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end - at <= most && isDigit(text.charCodeAt(end))) end++;
  return end - at > most ? at : end;
}

/** Where the white space that begins at `at` ends; `at` itself where it holds a blank line, which nothing crosses. */
export function gapEnd(text: string, at: number): number {
  const end = whiteEnd(text, at);
  let breaks = 0;
  for (let i = at; i < end; i++) {
    if (endsLine(text, i)) breaks++;
  }
  return breaks > 1 ? at : end;
}

/** Whether a line ends with the unit at `at`: LF, the LF of CRLF, or CR alone. */
export function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
}

/** Where the white space that begins at `at` ends, blank lines and all; `at` where it is longer than any indentation. */
export function whiteEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_GAP && isSpace(text.charCodeAt(end))) end++;
  return end - at === LONGEST_GAP ? at : end;
}

const LONGEST_GAP = 40;

/** Where the white space that ends at `at` begins. */
export function gapStart(text: string, at: number): number {
  let start = at;
  while (start > at - LONGEST_GAP && start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The word of letters (with hyphens and apostrophes) that ends at `at`, which is empty where none does. */
export function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && (isWordAt(text, start - 1) || "'’‑-.".includes(text[start - 1]!)))
    start--;
  return text.slice(start, at);
}

const LONGEST_WORD = 40;
