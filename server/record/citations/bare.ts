import { gapStart, isDigit, isWordAt, wordBefore } from '../characters.ts';
import type { Span } from '../record.ts';
import { moved, movedSpan } from '../revision/revision.ts';
import type { Text } from '../text.ts';
import type { Citation, CitedBody } from './citation.ts';
import { type Designation, designationAt, isYear } from './designation.ts';
import { isAssemblys } from './first-series.ts';
import { keyOf } from './keys.ts';
import { isMeasure, standsAlone } from './lists.ts';
import { sentenceStart } from './sentence.ts';

/** A number with a year or a session behind it, whose bracket opens at `open`: `1325 (2000)`, `2758 (XXVI)`. */
export interface BareNumber {
  readonly designation: Designation;
  readonly open: Span;
}

/** Such a number, and how far it stands now from where it was read. Edits move thousands, of which few are cited. */
export interface Placed {
  readonly read: BareNumber;
  readonly by: number;
}

/** What may be cited by its number alone and opens its bracket in a part of the text. */
export function bareNumbers(text: string, { start, end }: Span): BareNumber[] {
  const found: BareNumber[] = [];
  for (let open = text.indexOf('(', start); open >= 0 && open < end; open = text.indexOf('(', open + 1)) {
    const isYeared = isDigit(text.charCodeAt(open + 1)) && text[open + 5] === ')';
    if (!isYeared && !ROMAN.includes(text[open + 1] ?? ' ')) continue;
    const designation = numberBefore(text, open);
    if (designation) found.push({ designation, open: { start: open, end: open + 1 } });
  }
  return found;
}

/**
 * Resolutions by their number alone: the Council's where the record cites it elsewhere, `Since 1325 (2000), …`, where a
 * list goes on, or in a sentence about resolutions, `including 1820 (2008)`; the Assembly's old ones, `2758 (XXVI)`,
 * where the record cites the number elsewhere. `cited` is what stands there with the word, in the order of the text;
 * `numbers` are asked for where it cites any such at all.
 */
export function bareCitations(text: Text, cited: readonly Citation[], numbers: () => readonly Placed[]): Citation[] {
  const { councils, assemblys } = numbersIn(cited);
  if (councils.size === 0 && assemblys.size === 0) return [];
  const found: Citation[] = [];
  let next = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (const { read, by } of numbers()) {
    const { designation } = read;
    const span = movedSpan(designation.span, by);
    for (; next < cited.length && cited[next]!.span.end <= span.start; next++) {
      if (cited[next]!.body === 'Security Council') before = cited[next]!.span.end;
    }
    if (next < cited.length && cited[next]!.span.start < span.end) continue;
    if (designation.form === 'roman') {
      if (!assemblys.has(designation.number.value)) continue;
      const { words, own } = around(text, span);
      if (!OTHERS.test(wordBefore(words, gapStart(words, own.start))))
        found.push(citationOf(moved(designation, by), 'General Assembly'));
    } else if (goesOn(text, before, span.start) || isMeant(text, span, designation, councils)) {
      before = span.end;
      found.push(citationOf(moved(designation, by), 'Security Council'));
    }
  }
  return found;
}

const ROMAN = 'IVXLSE';

/** The numbers that are cited: the Council's with the years they are given, the Assembly's of its first thirty sessions. */
function numbersIn(cited: readonly Citation[]) {
  const councils = new Map<number, number | undefined>();
  const assemblys = new Set<number>();
  for (const { kind, body, number, year, session, key } of cited) {
    if (kind !== 'resolution' || !number) continue;
    if (body === 'Security Council') councils.set(number.value, year?.value ?? councils.get(number.value));
    else if (body === 'General Assembly' && (!session || key.endsWith(')'))) assemblys.add(number.value);
  }
  return { councils, assemblys };
}

function citationOf({ span, form, next: _, ...parts }: Designation, body: CitedBody): Citation {
  const key = keyOf('resolution', { form, ...parts }, body);
  return { span, designation: span, kind: 'resolution', body, bodyFrom: 'form', key, ...parts };
}

/** `1325 (2000)` or `2758 (XXVI)`, whose bracket opens at `open`. */
function numberBefore(text: string, open: number): Designation | undefined {
  const end = gapStart(text, open);
  let start = end;
  while (end - start < 5 && isDigit(text.charCodeAt(start - 1))) start--;
  if (start === end || isWordAt(text, start - 1) || PARTS_OF_NUMBERS.includes(text[start - 1] ?? ' ')) return undefined;
  const designation = designationAt(text, start);
  if (designation?.form === 'roman') return designation;
  const { number, year } = designation ?? {};
  return number && year && isYear(year.value) && !isAssemblys(number.value, year.value) ? designation : undefined;
}

/** More than the sentence in which a number stands, and the number's own place in it. */
function around(text: Text, { start, end }: Span): { readonly words: string; readonly own: Span } {
  const from = Math.max(0, start - REACH);
  return { words: text.slice(from, end + REACH), own: { start: start - from, end: end - from } };
}

const REACH = 400;

const PARTS_OF_NUMBERS = ',./-–$€£#';

/** Whether nothing but `, ` or ` and ` parts a number from the citation that ends at `before`. */
function goesOn(text: Text, before: number, at: number): boolean {
  return at - before <= 8 && /^\s*,?\s*(?:(?:and|or)\s+)?$/.test(text.slice(before, at));
}

function isMeant(
  whole: Text,
  where: Span,
  { number, year }: Designation,
  years: ReadonlyMap<number, number | undefined>,
): boolean {
  const { words: text, own: span } = around(whole, where);
  const gap = gapStart(text, span.start);
  const word = wordBefore(text, gap);
  if (isMeasure(text, span.end)) return false;
  const links = word === '' || LINKS.has(word.toLowerCase());
  if (years.has(number.value)) {
    const known = years.get(number.value);
    const small = links || /^\p{Lower}+$/u.test(word);
    return small && !QUANTITIES.has(word) && (links || known === undefined || known === year?.value);
  }
  return (
    links &&
    standsAlone(text, span.end) &&
    !(word === '' && IS_SUBJECT.test(text.slice(span.end, span.end + 8))) &&
    /[,;(–—:\p{Alpha}]/u.test(text[gap - 1] ?? '') &&
    /esolution/i.test(text.slice(sentenceStart(text, span.start), span.start))
  );
}

/** What else has a number and a Roman one behind it: `Case 174 (II)`. */
const OTHERS =
  /^(?:cases?|nos?|articles?|annex|chapter|rules?|motion|part|appendix|law|act|bill|decree|order|section|protocol|convention|recommendations?|volume|document|paragraphs?)$/i;

/** `; 286 (2016) were counted` tells of things; `, 1820 (2008), …` goes on with a list. */
const IS_SUBJECT = /^\s(?:were|was|are|is)\b/;

const LINKS = new Set(
  (
    'and or then including as with under on upon beyond per through since until by both namely notably particularly ' +
    'especially recalling reaffirming implementing welcoming extending ended ends replaced superseded terminated amended'
  ).split(' '),
);
const QUANTITIES = new Set(
  (
    'some about nearly almost around than over only least most was were is are aged age number numbers page article ' +
    'paragraph rule law act bill chapter section team flight room lot bus issue edition'
  ).split(' '),
);
