import { ABBREVIATIONS } from '../abbreviations.ts';
import { scan } from '../hits.ts';
import type { Span } from '../record.ts';
import { RUN_TOGETHER } from './honorifics.ts';

/** A stop with the marks that close over it, a space or a few on the same line, and what begins a sentence. */
const GAP = /[.!?][”’"'»)\]]{0,3}([ \u00a0\u202f]{1,4})(?=[\p{Upper}“‘«]|"\p{Alpha})/gu;

/** What a full stop after ends no sentence, or may not: better a gap that is left as it is than one set wrongly. */
const ABBREVIATED = new Set([
  ...ABBREVIATIONS.toLowerCase().split('|'),
  ...(
    'mlle cmdr pres ste mt ft arts subpara sec secs sect ch chap cl vol vols pp fig figs ed eds etc inc ltd co corp bros ' +
    'jr sr esq dept univ ave blvd rd approx est ca ctd cont dist min max tel ext add corr ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
]);

/** The longest word that is looked at before a stop. UTF-16 units. */
const LONGEST_WORD = 24;

/**
 * The spaces between the sentences of paragraphs, each on one line, in the order of the text. Only those that surely
 * are: none after an abbreviation, an initial or the number of an item.
 */
export function sentenceGaps(text: string, paragraphs: readonly Span[]): readonly Span[] {
  return paragraphs.flatMap(paragraph =>
    scan(text, paragraph, GAP).flatMap(({ span, match }) =>
      endsSentence(text, span.start, paragraph.start) ? [{ start: span.end - match[1]!.length, end: span.end }] : [],
    ),
  );
}

/** Whether the mark at `stop` ends a sentence that began at `from` or later. */
function endsSentence(text: string, stop: number, from: number): boolean {
  const before = text[stop - 1] ?? ' ';
  if (text[stop] !== '.') return !'.!?'.includes(before);
  const run = /[^\s(“‘"'[]*$/.exec(text.slice(Math.max(from, stop - LONGEST_WORD), stop))![0];
  const word = run.replace(/^[’']+/, '').replace(RUN_TOGETHER, '');
  // `(Palermo Protocol). The`
  if (/[”’»)\]%]$/.test(word)) return true;
  if (!/^[\u0300-\u036f\p{Alpha}\p{N}’'/\u2010\u2011-]+$/u.test(word)) return false;
  return !(/^(?:.|\d{1,2}|[IVXLC]+)$/u.test(word) || ABBREVIATED.has(word.toLowerCase()));
}
