import { digitsEnd, gapEnd, isCapital, isDigit, isHyphen, isWordAt } from '../characters.ts';
import type { Span } from '../record.ts';
import { endAt } from '../sticky.ts';
import type { Part } from './citation.ts';
import { dateAfter } from './dates.ts';

/**
 * How a number is written after the word: `number` 242, `number-year` 1325 (2000), `session` 66/253 B and ES-11/1,
 * `year-number` 2005/20, `roman` 1514 (XV) and 3201 (S-VI).
 */
export type Form = 'number' | 'number-year' | 'session' | 'year-number' | 'roman';

/** A number as written, whose it is not yet known. */
export interface Designation {
  readonly form: Form;
  readonly span: Span;
  readonly number: Part<number>;
  readonly year?: Part<number>;
  readonly session?: Part;
  readonly letter?: Part;
  readonly date?: Part;
  /** Where reading goes on: after the date, where there is one. */
  readonly next: number;
}

/** The designation that begins at `at`. */
export function designationAt(text: string, at: number): Designation | undefined {
  const found = specialAt(text, at) ?? numberedAt(text, at);
  if (!found) return undefined;
  const date = dateAfter(text, found.span.end);
  const next = (date ?? found).span.end;
  return Object.assign(found, date ? { date, next } : { next });
}

/** As it is read, before what follows is. */
type Bare = Omit<Designation, 'next'>;

/** `ES-11/1`, `S-10/2` */
function specialAt(text: string, at: number): Bare | undefined {
  const s = text.startsWith('ES', at) ? at + 2 : text.startsWith('S', at) ? at + 1 : -1;
  if (s < 0 || !isHyphen(text.charCodeAt(s))) return undefined;
  const slash = digitsEnd(text, s + 1, 2);
  if (slash === s + 1 || text[slash] !== '/') return undefined;
  const session = `${text.slice(at, s)}-${Number(text.slice(s + 1, slash))}`;
  return sessionNumber(text, { value: session, span: { start: at, end: slash } }, slash);
}

function sessionNumber(text: string, session: Part, slash: number): Bare | undefined {
  const end = digitsEnd(text, slash + 1, 4);
  if (end === slash + 1 || text[end] === '/' || startsNumber(text, end)) return undefined;
  const letter = letterAt(text, end);
  if (!letter && isWordAt(text, end)) return undefined;
  return {
    form: 'session',
    span: { start: session.span.start, end: letter?.span.end ?? end },
    session,
    number: numberPart(text, slash + 1, end),
    ...(letter && { letter }),
  };
}

function numberedAt(text: string, at: number): Bare | undefined {
  const end = digitsEnd(text, at, 4);
  if (end === at) return undefined;
  if (text[end] === '/') return slashed(text, at, end);
  return bracketed(text, at, end) ?? romanSession(text, at, end) ?? plain(text, at, end);
}

/** `60/1`, `2005/20`, `1325/2000` */
function slashed(text: string, at: number, slash: number): Bare | undefined {
  const end = digitsEnd(text, slash + 1, 4);
  const first = Number(text.slice(at, slash));
  const second = Number(text.slice(slash + 1, end));
  if (end === slash + 1 || text[end] === '/') return undefined;
  if (isYear(second) && first > 0) {
    if (isWordAt(text, end) || startsNumber(text, end)) return undefined;
    return {
      form: 'number-year',
      span: { start: at, end },
      number: numberPart(text, at, slash),
      year: numberPart(text, slash + 1, end),
    };
  }
  if (slash - at < 4) return sessionNumber(text, { value: String(first), span: { start: at, end: slash } }, slash);
  if (!isYear(first) || isWordAt(text, end) || startsNumber(text, end)) return undefined;
  return {
    form: 'year-number',
    span: { start: at, end },
    number: numberPart(text, slash + 1, end),
    year: numberPart(text, at, slash),
  };
}

/** `2OOO`, `l967`: letters for figures. */
const MISTYPED = /(?=[^\d]{0,3}\d)[12lI][\doOlI]{3}/y;

/** The year that a span holds, as it was meant. */
function yearPart(text: string, start: number, end: number): Part<number> {
  const year = numberPart(text, start, end);
  if (!Number.isNaN(year.value)) return year;
  return { ...year, value: Number(text.slice(start, end).replace(/o/gi, '0').replace(/[lI]/g, '1')) };
}

/**
 * `1325 (2000)`, `242(1967)`, `1591 ( 2005 )`, `425 [1978]`, `425 of 1978`. Between brackets any three to five digits are
 * taken for a year: `435 (1578)`, `2331 (20016)` and `1325 (2OOO)` are what a check of years is there for.
 */
function bracketed(text: string, at: number, end: number): Bare | undefined {
  const open = gapEnd(text, end);
  if (text[open] === '(' || text[open] === '[') {
    const from = gapEnd(text, open + 1);
    const digits = digitsEnd(text, from, 5);
    const to = digits - from < 3 ? Math.max(digits, endAt(MISTYPED, text, from)) : digits;
    const close = gapEnd(text, to);
    if (to - from < 3 || text[close] !== (text[open] === '(' ? ')' : ']')) return undefined;
    return {
      form: 'number-year',
      span: { start: at, end: close + 1 },
      number: numberPart(text, at, end),
      year: yearPart(text, from, to),
    };
  }
  if (open === end || !text.startsWith('of', open)) return undefined;
  const from = gapEnd(text, open + 2);
  const to = digitsEnd(text, from, 4);
  if (from === open + 2 || !isYear(Number(text.slice(from, to))) || isWordAt(text, to)) return undefined;
  return {
    form: 'number-year',
    span: { start: at, end: to },
    number: numberPart(text, at, end),
    year: numberPart(text, from, to),
  };
}

/** `1514 (XV)`, `3201 (S-VI)`, `217 A (III)`, `377A(V)`, `217 (III) A` */
function romanSession(text: string, at: number, end: number): Bare | undefined {
  const before = letterAt(text, end);
  const open = gapEnd(text, before?.span.end ?? end);
  const session = text[open] === '(' ? romanAt(text, open + 1) : undefined;
  if (!session || text[session.span.end] !== ')') return undefined;
  const close = session.span.end + 1;
  const letter = before ?? letterAt(text, close);
  return {
    form: 'roman',
    span: { start: at, end: Math.max(close, letter?.span.end ?? 0) },
    number: numberPart(text, at, end),
    session,
    ...(letter && { letter }),
  };
}

/** `XV`, `S-VI`, `ES‑I` */
function romanAt(text: string, at: number): Part | undefined {
  let from = at;
  let prefix = '';
  for (const special of ['ES', 'S']) {
    if (text.startsWith(special, at) && isHyphen(text.charCodeAt(at + special.length))) {
      prefix = `${special}-`;
      from = at + prefix.length;
      break;
    }
  }
  let end = from;
  while (end - from < 8 && 'IVXL'.includes(text[end] ?? ' ')) end++;
  if (end === from) return undefined;
  return { value: prefix + text.slice(from, end), span: { start: at, end } };
}

/** `242`, where what follows shows no measure: `resolution 1920 by 1080` is a screen's. */
function plain(text: string, at: number, end: number): Bare | undefined {
  if (isWordAt(text, end) || startsNumber(text, end)) return undefined;
  return { form: 'number', span: { start: at, end }, number: numberPart(text, at, end) };
}

/** Whether a number goes on at `at`: `1,325`, `3.5`, `10-15`, `50%`. */
function startsNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x25) return true;
  return (code === 0x2c || code === 0x2e || isHyphen(code)) && isDigit(text.charCodeAt(at + 1));
}

/** `B` in `66/253 B` and `66/253B`, on the same line; not the `I` of `66/253 I would add`. */
export function letterAt(text: string, at: number): Part | undefined {
  const from = gapEnd(text, at);
  if (!isCapital(text.charCodeAt(from)) || isWordAt(text, from + 1) || "'’/".includes(text[from + 1] ?? ' '))
    return undefined;
  if (from > at && /[\r\n]/.test(text.slice(at, from))) return undefined;
  if (text[from] === 'I' && /^\s\p{Lower}/u.test(text.slice(from + 1, from + 3))) return undefined;
  return { value: text[from]!, span: { start: from, end: from + 1 } };
}

/** What a person can have meant for a year, be it the right one or not. */
export function isYear(value: number): boolean {
  return value >= 1900 && value < 2100;
}

/** The number that a span holds, with its place. */
export function numberPart(text: string, start: number, end: number): Part<number> {
  return { value: Number(text.slice(start, end)), span: { start, end } };
}
