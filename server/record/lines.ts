/**
 * A text cut into lines: LF, CRLF and a lone CR end one. Line `i` runs from `starts[i]` to `starts[i + 1]`, and to
 * `ends[i]` without what ends it; without the white space around it (a byte-order mark and no-break spaces included) it is
 * `from[i]` to `to[i]`, equal where the line is blank. Offsets are UTF-16; lines count from zero.
 */
export interface Lines extends LinePlaces {
  readonly text: string;
}

/** Where the lines of a text are, without the text. */
export interface LinePlaces {
  readonly count: number;
  /** One more than there are lines: the last is the text's length. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Cuts a text into its lines. Takes time in proportion to it. */
export function linesOf(text: string): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let lf = text.indexOf('\n');
  let cr = hasLoneReturn(text) ? text.indexOf('\r') : -1;
  let at = 0;
  do {
    // Each is sought again only when passed: a text that has no more of it is not read to its end for every line.
    if (lf >= 0 && lf < at) lf = text.indexOf('\n', at);
    if (cr >= 0 && cr < at) cr = text.indexOf('\r', at);
    let end = lf < 0 ? text.length : lf;
    let next = lf < 0 ? text.length : lf + 1;
    if (cr >= 0 && cr < end) {
      end = cr;
      next = text.charCodeAt(cr + 1) === 0x0a ? cr + 2 : cr + 1;
    }
    let first = at;
    while (first < end && isSpace(text.charCodeAt(first))) first++;
    let last = end;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    starts.push(at);
    ends.push(end < next && text.charCodeAt(end - 1) === 0x0d && end > at ? end - 1 : end);
    from.push(first);
    to.push(last);
    at = next;
  } while (at < text.length);
  const count = starts.length;
  starts.push(text.length);
  return { text, count, starts, ends, from, to };
}

/**
 * The same text with a line begun at each of `offsets` as well, which rise: a file of one line has its paragraphs yet.
 * Returns `lines` where there is nothing to cut. Takes time in proportion to the lines and offsets.
 */
export function cutAt(lines: Lines, offsets: readonly number[]): Lines {
  if (!offsets.length) return lines;
  const { text } = lines;
  const starts: number[] = [];
  const ends: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let next = 0;
  for (let at = 0; at < lines.count; at++) {
    let start = lines.starts[at]!;
    let first = lines.from[at]!;
    const last = lines.to[at]!;
    for (; next < offsets.length && offsets[next]! < last; next++) {
      const cut = offsets[next]!;
      if (cut <= first) continue;
      let end = cut;
      while (end > first && isSpace(text.charCodeAt(end - 1))) end--;
      starts.push(start);
      ends.push(cut);
      from.push(first);
      to.push(end);
      start = cut;
      first = cut;
    }
    starts.push(start);
    ends.push(lines.ends[at]!);
    from.push(first);
    to.push(last);
  }
  const count = starts.length;
  starts.push(text.length);
  return { text, count, starts, ends, from, to };
}

/** The words of line `at` without the white space around them. */
export function lineText(lines: Lines, at: number): string {
  return lines.text.slice(lines.from[at], lines.to[at]);
}

/** The first `length` UTF-16 units of a text, a line's end being one of them whatever it is. */
export function headOf({ text, count, starts, ends }: Lines, length: number): string {
  let end = length;
  for (let at = 0; at < count && ends[at]! < end; at++) if (starts[at + 1]! - ends[at]! === 2) end++;
  return text.slice(0, end);
}

/** Whether line `at` holds white space alone. */
export function isBlank(lines: Lines, at: number): boolean {
  return lines.from[at] === lines.to[at];
}

/** The next line below line `at`, or above it where `way` is -1, that is not blank; -1 where none is. */
export function nextFilled(lines: Lines, at: number, way: 1 | -1 = 1): number {
  for (let next = at + way; next >= 0 && next < lines.count; next += way) if (!isBlank(lines, next)) return next;
  return -1;
}

/** The last of at most `most` lines from `at` on that no blank line parts from it: so far a narrow column breaks what begins there. */
export function lastOfRun(lines: Lines, at: number, most: number): number {
  let last = at;
  while (last + 1 < lines.count && last + 1 < at + most && !isBlank(lines, last + 1)) last++;
  return last;
}

/** A line of more characters is a paragraph of its own: nobody breaks lines by hand there. */
const LONGEST_WRAPPED_LINE = 120;

/**
 * Whether line `at` begins a paragraph. It does under a blank line, under one that ends a sentence, and where it or the
 * one above is too long to have been broken by hand; else it goes on with the sentence above.
 */
export function beginsParagraph(lines: Lines, at: number): boolean {
  if (at === 0 || isBlank(lines, at - 1)) return true;
  const end = lines.to[at - 1]!;
  return (
    isLong(lines, at) ||
    isLong(lines, at - 1) ||
    SENTENCE_END.includes(lines.text[end - 1]!) ||
    (lines.text.charCodeAt(end - 1) === 0x27 && QUOTED_END.test(lines.text.slice(Math.max(0, end - 3), end)))
  );
}

/** Whether line `at` is a paragraph by itself. */
export function aloneInParagraph(lines: Lines, at: number): boolean {
  return (
    beginsParagraph(lines, at) && (at + 1 >= lines.count || isBlank(lines, at + 1) || beginsParagraph(lines, at + 1))
  );
}

function isLong(lines: Lines, at: number): boolean {
  return lines.to[at]! - lines.from[at]! > LONGEST_WRAPPED_LINE;
}

const SENTENCE_END = '.!?:;…”"’)]*';
/** `.''` */
const QUOTED_END = /^[.!?]''$/;

/** CRLF alone needs no search of its own: its CR is white space at the line's end. */
function hasLoneReturn(text: string): boolean {
  for (let cr = text.indexOf('\r'); cr >= 0; cr = text.indexOf('\r', cr + 2)) {
    if (text.charCodeAt(cr + 1) !== 0x0a) return true;
  }
  return false;
}

/** White space as `String.prototype.trim` has it. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  // Most are letters, told by two looks.
  return (
    code >= 0xa0 &&
    (code === 0xa0 ||
      (code >= 0x1680 &&
        (code === 0x1680 ||
          (code >= 0x2000 && code <= 0x200a) ||
          code === 0x2028 ||
          code === 0x2029 ||
          code === 0x202f ||
          code === 0x205f ||
          code === 0x3000 ||
          code === 0xfeff)))
  );
}
