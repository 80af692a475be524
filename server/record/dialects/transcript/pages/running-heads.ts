import { isDigit } from '../../../characters.ts';
import { type Lines, lineText } from '../../../lines.ts';
import { whoAt } from '../who/who.ts';

/** The heads and feet that every page of a print repeats: they are told by their coming again beside the pages' numbers. */
export interface RunningHeads {
  /**
   * Lines that stand beside the numbers of pages again and again, `PARLIAMENTARY DEBATES`, and the first line where each
   * does: above that it may be the title.
   */
  readonly words: ReadonlyMap<string, number>;
  /** How long those are: no other line need be looked up. */
  readonly lengths: ReadonlySet<number>;
  /** Where lines begin that hold such words and the number of the page: `8  DN 3.6.2022`. Offsets. */
  readonly numbered: ReadonlySet<number>;
}

/** `-25-`, `12`, `Page 3 of 12`: the number of a page, alone on its line. */
const PAGE_NUMBER = /^(?:[-–—] ?\d{1,4} ?[-–—]?|\d{1,4}|Page \d{1,4}(?: of \d{1,4})?)$/i;
const LONGEST_NUMBER = 16;
/** No running head is longer, its number at the far end of the line included. UTF-16 units. */
const LONGEST_HEAD = 160;
/** This many lines below a page's number may be the next page's head: `May 3, 2023`, `Press Conference`, `FINAL`. */
const MOST_LINES = 3;
/** A sentence that every page has at its foot is not shorter. */
const SHORTEST_SENTENCE = 60;

/** Finds them. Takes time in proportion to the text. */
export function runningHeadsOf(lines: Lines): RunningHeads {
  const { from, to, count } = lines;
  const numbered = numberedIn(lines);
  const seen = new Map<string, number>();
  const words = new Map<string, number>();
  let [last, above, below] = [-1, -1, 0];
  const beside = (at: number): boolean => {
    if (at < 0 || to[at]! - from[at]! > LONGEST_HEAD) return false;
    const line = lineText(lines, at);
    if (!/\p{Alpha}{3}/u.test(line)) return false;
    if (/[.?!:;,]$/.test(line) && line.length < SHORTEST_SENTENCE) return false;
    if (speaksIn(line)) return false;
    const first = seen.get(line);
    if (first === undefined) seen.set(line, at);
    else if (first !== at) words.set(line, first);
    return true;
  };
  for (let at = 0; at < count; at++) {
    const length = to[at]! - from[at]!;
    if (!length || isStamp(lines, at)) continue;
    // `{:#debate-1}` belongs to what stands below it.
    if (lines.text[from[at]!] === '{') {
      below = 0;
      continue;
    }
    const isNumber = length <= LONGEST_NUMBER && PAGE_NUMBER.test(lineText(lines, at));
    if (isNumber || numbered.has(from[at]!)) {
      beside(last);
      // A foot may run over two lines.
      if (!isNumber) beside(above);
      below = MOST_LINES;
    } else if (below && beside(at)) below--;
    else below = 0;
    above = last;
    last = at;
  }
  return { words, lengths: new Set([...words.keys()].map(({ length }) => length)), numbered };
}

/** `THE REGISTRAR:   Good`, where the number of its line has been cut off. */
function speaksIn(line: string): boolean {
  const who = line.includes(': ') ? whoAt(line, 0, line.length) : undefined;
  return who !== undefined && who.kind !== 'bare' && line[who.end] === ':';
}

/** `July 3, 2022      SENATE DEBATES      9`, `8  DN 3.6.2022`: columns of space stand between the words and the number. */
const NUMBER_LAST = /^(?<words>\S.*?\S)(?:[^\S\r\n]{2,}|\t)(?<number>\d{1,4})$/;
const NUMBER_FIRST = /^(?<number>\d{1,4})(?:[^\S\r\n]{2,}|\t)[^\S\r\n]*(?<words>\S.*)$/;
/** A head has a date or more than one word in capitals; a row of a table, `Lakes   12`, has neither. */
const OF_PAGES = /\d|\p{Upper}{3,}\s(?:\p{Lower}{2,3}\s)?\p{Upper}{2,}/u;
/** `27 NOVEMBER 2034 Page 2 of 79`, `Thursday, 25 August 2031 Take: 369` */
const OF_TAKE = /^[^.?!:;]{0,40}\d{4}\s+(?:Page \d{1,4} of \d{1,4}|Takes?: ?\d{1,4})$/;
/** From one page to the next with the same words: where they face each other, there may be two between. */
const MOST_STEPS = 2;

function numberedIn(lines: Lines): ReadonlySet<number> {
  const { text, from, to, count } = lines;
  const latest = new Map<string, { readonly number: number; readonly at: number }>();
  const places = new Set(pageNumbersIn(lines));
  for (let at = 0; at < count; at++) {
    const length = to[at]! - from[at]!;
    if (length < 5 || length > LONGEST_HEAD) continue;
    const isFirst = isDigit(text.charCodeAt(from[at]!));
    if (!isFirst && !isDigit(text.charCodeAt(to[at]! - 1))) continue;
    const line = lineText(lines, at);
    if (OF_TAKE.test(line)) places.add(from[at]!);
    const head = (isFirst ? NUMBER_FIRST.exec(line) : undefined) ?? NUMBER_LAST.exec(line);
    const { words, number } = head?.groups ?? {};
    if (!words || !/\p{Alpha}{2}/u.test(words) || !OF_PAGES.test(words)) continue;
    const key = words.replace(/\s+/g, ' ');
    const page = { number: Number(number), at: from[at]! };
    const known = latest.get(key);
    const step = known ? page.number - known.number : 0;
    if (known && step > 0 && step <= MOST_STEPS) places.add(known.at).add(page.at);
    latest.set(key, page);
  }
  return places;
}

/** This many numbers that rise by one are pages'. */
const FEWEST_PAGES = 3;
const BARE = /^\d{1,4}$/;

/** Offsets of the numbers of pages that stand right below the words: each is one more than that before it. */
function pageNumbersIn(lines: Lines): readonly number[] {
  const { from, to, count } = lines;
  const pages: number[] = [];
  let run: number[] = [];
  let next = -1;
  const endRun = () => {
    if (run.length >= FEWEST_PAGES) pages.push(...run);
    run = [];
  };
  for (let at = 0; at < count; at++) {
    const length = to[at]! - from[at]!;
    if (!length || length > 4 || !isDigit(lines.text.charCodeAt(from[at]!)) || !BARE.test(lineText(lines, at)))
      continue;
    if (at + 1 < count && to[at + 1] !== from[at + 1] && !isStamp(lines, at + 1)) continue;
    const number = Number(lineText(lines, at));
    if (number !== next) endRun();
    run.push(from[at]!);
    next = number + 1;
  }
  endRun();
  return pages;
}

/** `06/10/2031R00400`: where in the sound of the day a speech begins, in the records of the Oireachtas. */
export function isStamp({ text, from, to }: Lines, at: number): boolean {
  return (
    to[at]! - from[at]! === STAMP_LENGTH && text[from[at]! + 2] === '/' && STAMP.test(text.slice(from[at], to[at]))
  );
}

const STAMP_LENGTH = 16;
const STAMP = /^\d\d\/\d\d\/\d{4}[A-Z]\d{5}$/;
