import { gapEnd, gapStart, isDigit, isWordAt, whiteEnd, wordBefore } from '../characters.ts';
import type { Span } from '../record.ts';
import type { Writable } from '../writable.ts';
import type { Citation, CitationKind } from './citation.ts';
import type { Designation } from './designation.ts';
import type { House } from './house.ts';
import { keyOf } from './keys.ts';
import { designationsAt } from './lists.ts';
import { isOthers, namedAfter, namedBefore } from './naming.ts';
import { type Surroundings, type Whose, whoseDecision, whoseResolution } from './whose.ts';

/** What is read, and the numbers that are the Council's only if the record elsewhere says so. */
export interface Numbered {
  readonly sure: Citation[];
  /** `the House debated resolution 1441` */
  readonly perhaps: Citation[];
}

const PERHAPS: Whose = { body: 'Security Council', bodyFrom: 'context' };

/** A word that numbers follow, and how to read whose they are. */
interface CitingWord {
  readonly kind: CitationKind;
  whose(designation: Designation, around: Surroundings): Whose | undefined;
}

const WORDS: { readonly [word: string]: CitingWord } = {
  resolution: { kind: 'resolution', whose: whoseResolution },
  résolution: { kind: 'resolution', whose: whoseResolution },
  resolución: { kind: 'resolution', whose: whoseResolution },
  resolucione: { kind: 'resolution', whose: whoseResolution },
  'res. ': { kind: 'resolution', whose: whoseResolution },
  decision: { kind: 'decision', whose: whoseDecision },
  'presidential statement': { kind: 'presidential-statement', whose: whoseStatement },
  unscr: { kind: 'resolution', whose: whoseShort },
};

/** Each is sought from its `u`, which few words have: that takes a quarter of the time of a pattern. */
const RESOLUTIONS = [
  { begins: ['resol', 'Resol', 'résol', 'Résol'], sign: 'ution', ends: ['ution'] },
  // `resoluciones`
  { begins: ['resol', 'Resol'], sign: 'uci', ends: ['ución', 'ucione'] },
  { begins: ['RESOL'], sign: 'UTION', ends: ['UTION'] },
] as const;
/** What is numbered by session or year, `62/557`, `2015/25`: sought only where there is such a number. */
const BY_SESSION = /[dD]ecision|[pP]residential statement/g;
const SHORT = 'UNSCR';
/** `pursuant to res. 1267 (1999)`: sought from its stop, since an `e` stands in every word. */
const SHORTENED = '. ';

/**
 * What is cited by a word and its numbers: `resolutions 1325 (2000) and 60/1`, `decision 62/557`, `UNSCR 1325`. The word
 * stands in the given part of the text.
 */
export function numberedCitations(text: string, part: Span, house: House): Numbered {
  const found: Numbered = { sure: [], perhaps: [] };
  for (const { at, word } of wordsIn(text, part)) {
    readWord(text, at, at + word.length, WORDS[word.toLowerCase()]!, house, found);
  }
  return found;
}

/** The words that numbers may follow, in the order of the text. */
function wordsIn(text: string, { start, end }: Span): readonly { readonly at: number; readonly word: string }[] {
  // Within the part alone, else what has nothing more would be sought up to the end of the text.
  const part = text.slice(start, end);
  const found: { readonly at: number; readonly word: string }[] = [];
  for (const { begins, sign, ends } of RESOLUTIONS) {
    for (let at = part.indexOf(sign); at >= 0; at = part.indexOf(sign, at + 1)) {
      const begin = begins.find(letters => part.startsWith(letters, at - letters.length));
      const end = ends.find(letters => part.startsWith(letters, at));
      if (begin && end) found.push({ at: start + at - begin.length, word: begin + end });
    }
  }
  for (let at = part.indexOf(SHORTENED); at >= 0; at = part.indexOf(SHORTENED, at + 1)) {
    // Not so `H. Res. 1267` of the Congress
    if (
      isDigit(part.charCodeAt(at + SHORTENED.length)) &&
      /(?<!\.\s?)[rR]es$/.test(part.slice(Math.max(0, at - 'H. res'.length), at))
    )
      found.push({ at: start + at - 'res'.length, word: 'res. ' });
  }
  for (let at = part.indexOf(SHORT); at >= 0; at = part.indexOf(SHORT, at + 1))
    found.push({ at: start + at, word: SHORT });
  if (hasStrokedNumber(text, start)) {
    for (const { index, 0: word } of part.matchAll(BY_SESSION)) found.push({ at: start + index, word });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Whether a number with a stroke in it, `62/557`, stands anywhere behind `from`. */
function hasStrokedNumber(text: string, from: number): boolean {
  for (let stroke = text.indexOf('/', from); stroke >= 0; stroke = text.indexOf('/', stroke + 1)) {
    if (isDigit(text.charCodeAt(stroke - 1)) && isDigit(text.charCodeAt(stroke + 1))) return true;
  }
  return false;
}

function readWord(text: string, start: number, wordEnd: number, word: CitingWord, house: House, found: Numbered): void {
  if (isWordAt(text, start - 1)) return;
  const plural = text[wordEnd] === 's' || text[wordEnd] === 'S';
  const end = plural ? wordEnd + 1 : wordEnd;
  const list = numbersAfter(text, end, plural);
  if (list.length === 0) return;
  const before = wordBefore(text, gapStart(text, start));
  if (isOthers(text, start, before)) return;
  const around = surroundings(text, start, list.at(-1)!.next, house);
  // `resolutions, including 60/1`: the word stands apart from its numbers.
  const joined = gapEnd(text, end) === list[0]!.span.start || /^\s+(?:[Nn]|#)/.test(text.slice(end, end + 3));
  for (const [i, designation] of list.entries()) {
    const whose = word.whose(designation, around);
    const span = { start: i === 0 && joined ? start : designation.span.start, end: designation.span.end };
    if (whose) found.sure.push(citationOf(word.kind, designation, whose, span));
    else if (word.kind === 'resolution' && designation.form === 'number' && !around.named)
      found.perhaps.push(citationOf(word.kind, designation, PERHAPS, span));
  }
}

/** The numbers that follow a word which ends at `end`. Some scans have a blank line within each sentence that wraps. */
function numbersAfter(text: string, end: number, plural: boolean): readonly Designation[] {
  const list = designationsAt(text, numberAt(text, end, plural), plural);
  if (list.length > 0 || gapEnd(text, end) > end) return list;
  const beyond = designationsAt(text, whiteEnd(text, end), plural);
  // A number alone there is a paragraph's.
  return beyond[0]?.form === 'number' ? [] : beyond;
}

/** Where the first number begins: after a gap or none, `No. `, or in a list `, including `, ` such as `, ` (`, `: `. */
function numberAt(text: string, end: number, plural: boolean): number {
  const from = gapEnd(text, end);
  if (from === end && isWordAt(text, end) && !/\d/.test(text[end]!)) return text.length;
  if (isDigit(text.charCodeAt(from))) return from;
  const lead = (plural ? LEADS : NUMBER_LEADS).exec(text.slice(from, from + 24));
  return lead ? gapEnd(text, from + lead[0].length) : from;
}

const NUMBER_LEADS = /^(?:[Nn]os?\.|[Nn]umbers?\s|#)/;
const LEADS = /^(?:[Nn]os?\.|[Nn]umbers?\s|#|,? ?(?:including|such as|in particular|notably|namely|especially)\s|[(:])/;

function surroundings(text: string, start: number, end: number, house: House): Surroundings {
  const before = namedBefore(text, start);
  const named = namedAfter(text, end) ?? (before?.adjacent ? before.name : undefined);
  return { house, named, near: before?.name };
}

/** `presidential statement 2015/25`: those of the Council are numbered by year. */
function whoseStatement({ form }: Designation): Whose | undefined {
  return form === 'year-number' ? { body: 'Security Council', bodyFrom: 'form' } : undefined;
}

/** `UNSCR 1325`, which is short for a United Nations Security Council resolution. */
function whoseShort({ form }: Designation): Whose | undefined {
  return form === 'number' || form === 'number-year' ? { body: 'Security Council', bodyFrom: 'name' } : undefined;
}

function citationOf(kind: CitationKind, designation: Designation, whose: Whose, span: Citation['span']): Citation {
  const { span: own, number, year, session, letter, date } = designation;
  const key = keyOf(kind, designation, whose.body);
  // Not spread, for there are many: that takes several times as long.
  const citation: Writable<Citation> = {
    span,
    designation: own,
    kind,
    key,
    number,
  };
  if (whose.body) citation.body = whose.body;
  if (whose.bodyFrom) citation.bodyFrom = whose.bodyFrom;
  if (year) citation.year = year;
  if (session) citation.session = session;
  if (letter) citation.letter = letter;
  if (date) citation.date = date;
  return citation;
}
