import { oneOf } from '../../alternatives.ts';
import type { Lines } from '../../lines.ts';
import { lineText } from '../../lines.ts';
import { presides } from './head.ts';
import { agendaItem } from './sections.ts';

/**
 * What no other text has: the formulas of the United Nations' meeting records. Each with six letters of it, which are
 * sought first since most texts have none (more letters are sought five times as slowly), and what it weighs.
 */
const FORMULAS: readonly (readonly [string, RegExp, number])[] = [
  ['The me', /^[[(]?The meeting was called to order at \d/m, 0.15],
  ['The me', /^[[(]?The meeting (?:rose|was suspended|was adjourned) at \d/m, 0.15],
  ['A reco', /^A recorded vote was taken\.$/m, 0.15],
  ['It was', /^(?:\d{1,3}\. +)?It was so decided\.$/m, 0.15],
  ['(', /\((?:spoke in|interpretation from|Original language) [A-Z][a-z]+ ?\)/, 0.2],
  ['This r', /^This record (?:contains the text of speeches|is subject to correction)/m, 0.2],
];
/**
 * The symbol, `A/64/PV.121`, a scan's `A/CONF. 62/SR . 54`, `Lamps – ECOSOC debate – Summary record (E/2015/SR.36)`, the World
 * Trade Organization’s `WT/GC/M/120`, the World Health Organization’s `EB25/Min/20`, or the title where it is lost.
 */
const SYMBOL = {
  PV: new RegExp(
    oneOf(
      `^${oneOf(
        '\\S{4,16} year\\s{1,8}\\d{1,5}(?:st|nd|rd|th) meeting',
        '\\S{4,16} session\\s{1,8}\\d{1,4}(?:st|nd|rd|th) plenary meeting',
      )}$`,
      '^[A-Z]{1,8}/(?:\\S| (?=[\\d/.])){0,24}PV ?\\. ?\\d',
      '^CL? \\d{2,4}/PV\\b',
      '^(?:PROVISIONAL )?VERBATIM RECORD OF THE\\b',
    ),
    'im',
  ),
  SR: new RegExp(
    oneOf(
      '\\b[A-Z]{1,4}(?:/[A-Z]{1,8}){1,3}/M/\\d',
      '^(?:.{0,160}summary record \\()?[A-Z]{1,8}/(?:\\S| (?=[\\d/.])){0,24}SR ?\\. ?\\d',
      '^[A-Z]{1,4}\\d{1,3}/(?:[A-Z]/)?(?:Min|SR)/\\d',
      '^(?:SUMMARY|PLENARY|OFFICIAL) RECORD (?:\\([A-Z]+\\)\\*{0,3} ?)?OF THE\\b',
    ),
    'im',
  ),
};

const HEAD_LINES = 60;

/** How much a text looks like a meeting record of the United Nations, its speeches apart: 0 to about 1. */
export function signsOf(lines: Lines, kind: 'PV' | 'SR'): number {
  const { text } = lines;
  let sum = 0;
  for (const [words, formula, weight] of FORMULAS) if (text.includes(words) && formula.test(text)) sum += weight;
  const head = text.slice(0, lines.starts[Math.min(HEAD_LINES, lines.count)]!);
  if (SYMBOL[kind].test(head)) sum += 0.3;
  for (let at = 0; at < HEAD_LINES && at < lines.count; at++) {
    if (!/[:\d]/.test(lineText(lines, at))) continue;
    if (presides.read(lines, at)) {
      sum += 0.1;
      break;
    }
  }
  for (let at = 0; at < HEAD_LINES && at < lines.count; at++) {
    if (text[lines.from[at]!] === 'A' && agendaItem.read(lines, at)) return sum + 0.1;
  }
  return sum;
}
