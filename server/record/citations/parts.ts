import { isCapital, isDigit, isHyphen, isWordAt } from '../characters.ts';
import type { Part } from './citation.ts';

/**
 * The parts of a symbol after each stroke, from the stroke at `slash`: `64`, `418`, `Add.1`. Old scans have a space on
 * either side of a stroke.
 */
export function partsFrom(text: string, slash: number): readonly Part[] {
  const parts: Part[] = [];
  for (let stroke = slash; stroke >= 0 && parts.length < MOST_PARTS; ) {
    const start = text[stroke - 1] === ' ' ? stroke + 2 : stroke + 1;
    const end = partEnd(text, start);
    if (end === start) break;
    parts.push({ value: text.slice(start, end).replace(/[\u2010-\u2013]/g, '-'), span: { start, end } });
    stroke = text[end] === '/' ? end : SPACED.test(text.slice(end, end + 8)) ? end + 1 : -1;
  }
  return parts;
}

const MOST_PARTS = 8;
const SPACED = /^ \/ (?:\d|(?:Add|Rev|Corr|L)\.)/;

/** Letters and digits, and a full stop or hyphen before a digit: `PV.8111`, `ES-10`, `Add.1-3`; `C.I`, `COP(14)`. */
function partEnd(text: string, at: number): number {
  let end = at;
  for (; end - at < LONGEST_PART; end++) {
    const code = text.charCodeAt(end);
    if (code < 0x80 && isWordAt(text, end)) continue;
    if (end > at && code === 0x2e && ROMAN.test(text.slice(end + 1, end + 7))) continue;
    if (end === at || !isDigit(text.charCodeAt(end + 1)) || !(code === 0x2e || isHyphen(code))) break;
  }
  return end === at ? at : sessionEnd(text, end);
}

/** `I/` of `C.I/2` */
const ROMAN = /^[IVX]{1,4}\//;

/** Past the session in brackets that stands behind capitals: `COP(14)`, `GC(61)`, `GC(XV)`; `at` where none does. */
export function sessionEnd(text: string, at: number): number {
  if (text[at] !== '(' || !isCapital(text.charCodeAt(at - 1))) return at;
  return at + (SESSION.exec(text.slice(at, at + LONGEST_SESSION))?.[0].length ?? 0);
}

const SESSION = /^\((?:S-)?(?:\d{1,3}|[IVXL]{1,7})\)/;
/** `(S-XXXVIII)`. UTF-16 units. */
export const LONGEST_SESSION = 11;

const LONGEST_PART = 24;
