import type { Citation } from './citation.ts';
import { type Designation, designationAt, isYear } from './designation.ts';
import { isAssemblys } from './first-series.ts';
import { isMeasure, standsAlone } from './lists.ts';
import { gapStart, isDigit, isWordAt, wordBefore } from './scan.ts';
import { sentenceStart } from './sentence.ts';

/**
 * The Council's resolutions by number and year alone: `Since 1325 (2000), …` where the record cites it elsewhere,
 * `including 1820 (2008)` in a sentence about resolutions. `cited` is what stands there with the word, in order.
 */
export function bareCitations(text: string, cited: readonly Citation[]): Citation[] {
  const years = new Map<number, number | undefined>();
  for (const { key, number, year } of cited) {
    if (key.startsWith('S/RES/')) years.set(number!.value, year?.value ?? years.get(number!.value));
  }
  if (years.size === 0) return [];
  const found: Citation[] = [];
  let next = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    if (!isDigit(text.charCodeAt(open + 1)) || text[open + 5] !== ')') continue;
    const designation = yearedBefore(text, open);
    if (!designation) continue;
    const { span, number, year } = designation;
    for (; next < cited.length && cited[next]!.span.end <= span.start; next++) {
      if (cited[next]!.body === 'Security Council') before = cited[next]!.span.end;
    }
    if (next < cited.length && cited[next]!.span.start < span.end) continue;
    if (!goesOn(text, before, span.start) && !isMeant(text, designation, years)) continue;
    before = span.end;
    found.push({
      span,
      designation: span,
      kind: 'resolution',
      body: 'Security Council',
      bodyFrom: 'form',
      key: `S/RES/${number.value}`,
      number,
      ...(year && { year }),
    });
  }
  return found;
}

/** `1325 (2000)`, whose bracket opens at `open`. */
function yearedBefore(text: string, open: number): Designation | undefined {
  const end = gapStart(text, open);
  let start = end;
  while (end - start < 5 && isDigit(text.charCodeAt(start - 1))) start--;
  if (start === end || isWordAt(text, start - 1) || PARTS_OF_NUMBERS.includes(text[start - 1] ?? ' ')) return undefined;
  const designation = designationAt(text, start);
  const { number, year } = designation ?? {};
  return number && year && isYear(year.value) && !isAssemblys(number.value, year.value) ? designation : undefined;
}

const PARTS_OF_NUMBERS = ',./-–$€£#';

/** Whether nothing but `, ` or ` and ` parts a number from the citation that ends at `before`. */
function goesOn(text: string, before: number, at: number): boolean {
  return at - before <= 8 && /^\s*[,;]?\s*(?:(?:and|or)\s+)?$/.test(text.slice(before, at));
}

function isMeant(text: string, { span, number, year }: Designation, years: ReadonlyMap<number, number | undefined>) {
  const gap = gapStart(text, span.start);
  const word = wordBefore(text, gap);
  if (isMeasure(text, span.end)) return false;
  const links = word === '' || LINKS.has(word.toLowerCase());
  if (years.has(number.value)) {
    const known = years.get(number.value);
    const small = links || /^\p{Ll}+$/u.test(word);
    return small && !QUANTITIES.has(word) && (links || known === undefined || known === year?.value);
  }
  return (
    links &&
    standsAlone(text, span.end) &&
    /[,;(–—:\p{L}]/u.test(text[gap - 1] ?? '') &&
    /esolution/i.test(text.slice(sentenceStart(text, span.start), span.start))
  );
}

const LINKS = new Set(
  'and or including as with under on upon beyond per through since until by both namely notably particularly especially recalling reaffirming implementing welcoming extending ended ends replaced superseded terminated amended'.split(
    ' ',
  ),
);
const QUANTITIES = new Set(
  'some about nearly almost around than over only least most was were is are aged age number numbers page article paragraph rule law act bill chapter section team flight room lot bus issue edition'.split(
    ' ',
  ),
);
