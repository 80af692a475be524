import { oneOf } from '../alternatives.ts';
import type { Lines } from '../lines.ts';
import { lineText } from '../lines.ts';
import type { Pattern } from './dialect.ts';

/** The lines that a page of the printed record leaves in its text, often in the middle of a sentence. */

/** `WT/GC/M/155`, `A/64/PV.121`, `S/PV.4375 (Resumption 1)`, `CEDAW/C/SR.1802`, `GC(58)/OR.7`, `GB.340/PV`, `200 EX/SR.4` */
export const RECORD_SYMBOL = new RegExp(
  oneOf(
    '^(?:\\d{1,3} )?[A-Z]{1,8}(?:[.\\d]{1,5}|\\([A-Z\\d]{1,8}\\))?/(?:[A-Z0-9.-]+/){0,4}(?:PV|SR|OR|VR)(?:[./] ?\\d+)?(?:/Add\\.\\d+| ?\\(?(?:Resumption|Part) ?\\d+\\)?)?\\*?$',
    '^(?:WT|IP|TN|G|S)/(?:[A-Z]{1,6}/)*M/\\d{1,3}$',
  ),
);

/** `17-38990`, `GE.21-12345`, `05-53261 (E)`: the number of the print job. */
const JOB = '(?:GE\\.)?\\d{2}-\\d{5}(?: ?\\([A-Z]\\))?';
const PAGE = '\\d{1,3}(?:/\\d{1,3})?';
const FOOT = new RegExp(
  `^(?:${PAGE}|\\[?page \\d{1,5}(?:(?:/| of )\\d{1,5})?\\]?(?: [–-] \\S+)?|(?:${PAGE} +)?${JOB}(?: +${PAGE})?|\\*\\d{7,8}\\*)$`,
  'i',
);
/** `S/PV.8111 Maintenance of peace 21/11/2017` */
const RUNNING =
  /^(?:[A-Z]{1,8}\/\S{2,20} .{3,160} \d{2}\/\d{2}\/\d{4}|\d{2}\/\d{2}\/\d{4} .{3,160} [A-Z]{1,8}\/\S{2,20})$/;

const LONGEST_HEADER = 200;

/** A page's number, the number of the print job or the header that runs over all pages. */
export const pageBreak: Pattern = {
  name: 'page break',
  read: (lines, at) => (isPageBreak(lines, at) ? { kind: 'page-break' } : undefined),
};

/** Whether a page of the print has left line `at` there. */
export function isPageBreak(lines: Lines, at: number): boolean {
  const start = lines.from[at]!;
  if (lines.to[at]! - start > LONGEST_HEADER) return false;
  const code = lines.text.charCodeAt(start);
  const isDigit = code >= 0x30 && code <= 0x39;
  if (!isDigit && code !== 0x2a && code !== 0x5b && !(code >= 0x41 && code <= 0x5a) && code !== 0x70) return false;
  const slash = lines.text[start + 1] === '/' || lines.text.slice(start, start + 14).includes('/');
  if (!isDigit && code !== 0x2a && !slash && !/^(?:GE\.|\[?page )/i.test(lines.text.slice(start, start + 6)))
    return false;
  const line = lineText(lines, at);
  return FOOT.test(line) || RUNNING.test(line) || RECORD_SYMBOL.test(line);
}
