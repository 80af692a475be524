import { anyOf } from '../alternatives.ts';
import { digitsEnd, gapEnd, isWordAt } from '../characters.ts';
import type { Part } from './citation.ts';
import { type Designation, designationAt, isYear, letterAt, numberPart } from './designation.ts';

/**
 * The designations that begin at `at`, one or a list: `1325 (2000), 1820 (2008) and 1888 (2009)`, `49/75 G and 50/70 H`,
 * `242 and 338`, `48/218 A and B`.
 */
export function designationsAt(text: string, at: number, plural: boolean): readonly Designation[] {
  const first = designationAt(text, at);
  if (!first || (first.form === 'number' && isMeasure(text, first.span.end))) return [];
  const all = [first];
  for (;;) {
    const last = all.at(-1)!;
    const from = separatorEnd(text, last.next);
    // After one resolution a semicolon ends its clause; in a list of them it parts two.
    if (from === last.next || (!plural && text[last.next] === ';')) return all;
    const years = isBare(all) ? yearsAfter(text, last) : [];
    if (years.length > 1) return respectively(all, years);
    const next = letterOnly(text, from, last) ?? designationAt(text, from);
    if (!next || (next.form === 'number' && !(plural && next.number.value >= 100 && standsAlone(text, next.span.end))))
      return all;
    all.push(next);
  }
}

/** `2254 and 2268 of 2015`: numbers, and a year behind the last alone. */
function isBare(list: readonly Designation[]): boolean {
  return list.length > 1 && list.every(({ form }, i) => i < list.length - 1 === (form === 'number'));
}

/** `2015` and `2016` of `2254 and 2268 of 2015 and 2016`; the last of the numbers has been read with the first of them. */
function yearsAfter(text: string, { form, number, year }: Designation): readonly Part<number>[] {
  if (form !== 'number-year' || !OF.test(text.slice(number.span.end, year!.span.start))) return [];
  const years = [year!];
  for (;;) {
    const { end } = years.at(-1)!.span;
    const from = separatorEnd(text, end);
    const to = digitsEnd(text, from, 4);
    const next = numberPart(text, from, to);
    if (from === end || !isYear(next.value) || !standsAlone(text, to)) return years;
    years.push(next);
  }
}

const OF = /^\s+of\s+$/;

/** Each number with its year, which stands apart from it; without one where they are not as many, for whose is whose? */
function respectively(numbers: readonly Designation[], years: readonly Part<number>[]): readonly Designation[] {
  const next = years.at(-1)!.span.end;
  return numbers.map(({ span: { start }, number }, i) => {
    const bare = { span: { start, end: number.span.end }, number, next };
    if (numbers.length !== years.length) return { ...bare, form: 'number' };
    return { ...bare, form: 'number-year', year: years[i]! };
  });
}

/** `B` of `48/218 A and B`, before the list or sentence ends. */
function letterOnly(text: string, at: number, last: Designation): Designation | undefined {
  const letter = last.letter && letterAt(text, at);
  if (letter?.span.start !== at || !/^(?:[\s,.;)]|$)/.test(text.slice(letter.span.end, letter.span.end + 1)))
    return undefined;
  return { ...last, span: letter.span, letter, next: letter.span.end };
}

/** Where the next of a list begins after `, `, ` and `, `; and `, ` as well as `, `/`; `at` where the list ends. */
function separatorEnd(text: string, at: number): number {
  let end = gapEnd(text, at);
  const mark = SEPARATORS.includes(text[end] ?? ' ');
  if (mark) end = gapEnd(text, end + 1);
  for (const word of LINKS) {
    if (!text.startsWith(word, end) || isWordAt(text, end + word.length)) continue;
    const next = gapEnd(text, end + word.length);
    return next === end + word.length ? at : next;
  }
  return mark ? end : at;
}

const SEPARATORS = ',;/–';
const LINKS = ['and', 'or', 'as well as', 'and also', 'through', 'to', '&', 'et', 'ainsi que', 'y', 'así como'].sort(
  (a, b) => b.length - a.length,
);

/** Whether no noun follows that would make the number before `at` a quantity: not `1325 and 500 troops`. */
export function standsAlone(text: string, at: number): boolean {
  return ALONE.test(text.slice(at, at + 16));
}

const GOES_ON = anyOf(`
  and, or, of, on, are, were, was, is, as, to, in, by, at, with, which, that, would, will, should, must, could, can, may,
  for, from, had, have, has, concerning, regarding, adopted, remain, remained, through`);
const ALONE = new RegExp(`^(?:\\s*$|\\s*[.,;:)\\]”"’'–—?!]|\\s+${GOES_ON}(?!\\p{Alpha}))`, 'u');

/** `resolution 1920 by 1080`, `resolution 300 dpi`, `661 (1990) billion` */
export function isMeasure(text: string, at: number): boolean {
  return MEASURE.test(text.slice(at, at + 12));
}

const MEASURE =
  /^\s?(?:(?:by|x|×)\s?\d|p(?!\p{Alpha})|(?:pixels?|dots|dpi|ppi|lines|per cent|percent|million|billion)(?!\p{Alpha}))/u;
