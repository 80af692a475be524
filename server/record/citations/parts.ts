import type { Part } from './citation.ts';
import { isDigit, isHyphen, isWordAt } from './scan.ts';

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

/** Letters and digits, and a full stop or hyphen before a digit: `PV.8111`, `ES-10`, `Add.1-3`. */
function partEnd(text: string, at: number): number {
  let end = at;
  for (; end - at < LONGEST_PART; end++) {
    const code = text.charCodeAt(end);
    if (code < 0x80 && isWordAt(text, end)) continue;
    if (end === at || !isDigit(text.charCodeAt(end + 1)) || !(code === 0x2e || isHyphen(code))) break;
  }
  return end;
}

const LONGEST_PART = 24;
