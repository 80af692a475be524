import { type Lines, linesOf } from '../lines.ts';
import { matchAt } from '../sticky.ts';

/** What a line may begin with in Markdown or cut from a page: `**Mr. Lund** (Norway): …`, `1. <b>Mr. Lund</b> said`, `## Agenda item 8`; but `*NAME* (Mali)` is a name to come by its stars. */
const BEGINS =
  /(?:\d{1,3}\.[ \t]+)?(?:\*{1,3}|_{1,3}|<(?:b|i|strong|em)>)(?!NAME\*)(?=[\p{Upper}\d])|#{1,6}[ \t]+(?=\p{Upper})/uy;
const MARKS = /(?:[*_]{1,3}|^#+|<\/?(?:b|i|strong|em)>)([,:]?)/g;
/** What a mark begins with, or the number before it: a cheap look. */
const FIRST = '#*_<0123456789';

/**
 * The lines with blanks for the marks of those that begin with one, at the same offsets, and a comma or colon right behind
 * the name; `lines` where none does. Those that are `setOff` as a whole are left.
 */
export function withoutEmphasis(lines: Lines, setOff?: RegExp): Lines {
  const { text, from, to, count } = lines;
  let plain = '';
  let done = 0;
  for (let at = 0; at < count; at++) {
    const start = from[at]!;
    if (!FIRST.includes(text[start]!) || !matchAt(BEGINS, text, start)) continue;
    const line = text.slice(start, to[at]);
    if (setOff?.test(line)) continue;
    const words = line.replace(MARKS, (mark, sign: string) => sign.padEnd(mark.length));
    plain += text.slice(done, start) + words;
    done = start + words.length;
  }
  return done ? linesOf(plain + text.slice(done)) : lines;
}
