import { ABBREVIATIONS } from './abbreviations.ts';
import { attached } from './attached.ts';
import { firstFrom } from './by-halves.ts';
import { isSpace } from './lines.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { readableOf, readableWords } from './readable-record.ts';
import type { MeetingRecord, Span } from './record.ts';
import { movedSpan, readByParts } from './revision/revision.ts';
import { speechesOf } from './walk.ts';

/** A short form that the record introduces in brackets after the long one. */
export interface Term {
  /** `UNODC`, `Palermo Protocol`: the words in the brackets. */
  readonly short: string;
  readonly shortSpan: Span;
  /** `United Nations Office on Drugs and Crime` */
  readonly longSpan: Span;
  readonly kind: 'abbreviation' | 'short name';
  /** True at the head of a speech, where the house gives an affiliation whole each time. */
  readonly atOpening: boolean;
}

/** No abbreviation and no short name is longer. UTF-16 units. */
const LONGEST_SHORT = 60;
/** How far before its short form a long one begins at most. UTF-16 units. */
const LONGEST_LONG = 320;

/** `UNODC`, `G5 Sahel`, `ISIL/Da’esh`, `2030 Agenda`: what is in the brackets begins a term only in these forms. */
const ABBREVIATION = /^\p{Upper}[\p{Alpha}\d&-]*\p{Upper}[\p{Alpha}\d&-]*(?=$|[/,; ])/u;
/** `MDGs`, `CoE`; with more small letters it is a name, `UN-Habitat`. */
const MOST_SMALL = 2;
const NOT_SMALL = /\P{Lower}+/gu;
const NO_LETTERS = /[^\p{Alpha}\d]+/gu;
/** `CAT/C/54/Add.2`: a document’s symbol stands for no words, though its letters may be in those before it. */
const DOCUMENT = /^\p{Upper}{1,8}\/\S*\d/u;
const SHORT_NAME =
  /^(?:\p{Upper}[\u0300-\u036f\p{Alpha}’'-]+|\d{4})(?: (?:of|on|for|and|the|against)| \p{Upper}[\u0300-\u036f\p{Alpha}’'-]+){1,5}$/u;

/**
 * The abbreviations and short names that a record introduces, in the order of the text: `United Nations Office on Drugs
 * and Crime (UNODC)`, `Protocol to Prevent … (Palermo Protocol)`. Brackets whose words the text before them does not
 * bear out are none. Read once for each record, in time in proportion to it, and after an edit where it has changed.
 */
export const termsOf: (record: MeetingRecord) => readonly Term[] = readByParts(termsIn, {
  place: ({ shortSpan }) => shortSpan,
  move(term, by) {
    const { shortSpan, longSpan } = term;
    const shifted = { ...term, shortSpan: movedSpan(shortSpan, by), longSpan: movedSpan(longSpan, by) };
    const meaning = meanings.get(term);
    if (meaning) meanings.set(shifted, meaning);
    return shifted;
  },
});

const meanings = attached<Term, Meaning>();

/** What a term stands for; read once for each term. */
export function meaningOfTerm(record: MeetingRecord, term: Term): Meaning {
  let meaning = meanings.get(term);
  if (!meaning) {
    const words = meaningOf(readableWords(record, term.longSpan));
    meaning = { words, key: [...words].sort().join(' ') };
    meanings.set(term, meaning);
  }
  return meaning;
}

function termsIn(record: MeetingRecord): readonly Term[] {
  const text = readableOf(record);
  const speeches = speechesOf(record);
  const openings = speeches.map(({ speaker }) => speaker.span);
  let opening = 0;
  const terms: Term[] = [];
  let close = -1;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const before = text.charCodeAt(open - 1);
    if (before !== 0x20 || isSmall(text.charCodeAt(open + 1))) continue;
    if (close < open) close = text.indexOf(')', open);
    if (close < 0) break;
    if (close - open > LONGEST_SHORT + 1) continue;
    const words = text.slice(open + 1, close);
    if (!mayBeTerm(words)) continue;
    const term = abbreviationAt(text, open, words) ?? shortNameAt(text, open, words);
    if (!term) continue;
    // What one speech begins, another does not end: it may be read without this one.
    const next = speeches[firstFrom(speeches, term.longSpan.start + 1, ({ span }) => span.start)];
    if (next && next.span.start <= close) continue;
    while (opening < openings.length && openings[opening]!.end <= open) opening++;
    const at = openings[opening];
    const { short, shortSpan, longSpan, kind } = term;
    // Property by property: each copy that grows is an object of a kind of its own to Node.
    terms.push({ short, shortSpan, longSpan, kind, atOpening: at !== undefined && at.start <= open });
  }
  return terms;
}

type Found = Omit<Term, 'atOpening'>;

/** A cheap look, for most brackets hold a State: an abbreviation has a second capital, a short name a second word. */
function mayBeTerm(words: string): boolean {
  return NOT_ALL_SMALL.test(words);
}

const NOT_ALL_SMALL = /(?!^)[^a-z]/;

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/**
 * The long form whose letters the abbreviation is made of, read from the right, each found in its turn and the first at
 * the head of a word: the method of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text" (2003).
 */
function abbreviationAt(text: string, open: number, words: string): Found | undefined {
  const short = ABBREVIATION.exec(words)?.[0];
  if (!short || DOCUMENT.test(words)) return undefined;
  const letters = [...short.replace(NO_LETTERS, '')];
  if (letters.length < 2 || letters.length > 12 || short.replace(NOT_SMALL, '').length > MOST_SMALL) return undefined;
  const end = wordsEnd(text, open);
  const from = startOfSentence(text, end, Math.min(LONGEST_LONG, (letters.length + 5) * 20));
  let at = end;
  for (let i = letters.length - 1; i >= 0; i--) {
    const letter = letters[i]!.toLowerCase();
    do at = letterBefore(text, letter, at, from);
    while (at >= from && i === 0 && !beginsWord(text, at));
    if (at < from) return undefined;
  }
  const longSpan = { start: at, end };
  const long = text.slice(at, end);
  const count = long.split(/\s+/).length;
  if (count === 1 || count > letters.length * 2 + 5 || !/^[\p{Alpha}\d“"]/u.test(long)) return undefined;
  // Each capital of the short form stands for a word, so most of the long one's words must take part.
  if (!mostWordsCount(long, letters)) return undefined;
  return { short, shortSpan: { start: open + 1, end: open + 1 + short.length }, longSpan, kind: 'abbreviation' };
}

/**
 * Where a letter, given in small, stands last before `at`, small or capital; before `from` where it does not. Read from
 * there back, for most stand near: to make small letters of all that may be read takes longer than to find them.
 */
function letterBefore(text: string, letter: string, at: number, from: number): number {
  const code = letter.charCodeAt(0);
  let found = at - 1;
  if (letter.length === 1 && code < 0x80) while (found >= from && asSmall(text.charCodeAt(found)) !== code) found--;
  else while (found >= from && text.slice(found, found + letter.length).toLowerCase() !== letter) found--;
  return found;
}

function asSmall(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

/** Words of four letters and more that begin with a letter of the short form: at least half of them. */
function mostWordsCount(long: string, letters: readonly string[]): boolean {
  const set = new Set(letters.map(letter => letter.toLowerCase()));
  let [weighty, counted] = [0, 0];
  for (const word of long.split(/[\s-]+/)) {
    if (word.length <= 3) continue;
    weighty++;
    if (set.has(word.charAt(word.search(LETTER)).toLowerCase())) counted++;
  }
  return counted * 2 >= weighty;
}

const LETTER = /[\p{Alpha}\d]/u;

/** `Protocol to Prevent … (Palermo Protocol)`: the short name's last word stands in the long name as well. */
function shortNameAt(text: string, open: number, words: string): Found | undefined {
  if (!SHORT_NAME.test(words)) return undefined;
  const noun = words.slice(words.lastIndexOf(' ') + 1);
  const end = wordsEnd(text, open);
  // Most such names are States', which nothing before them explains.
  if (!text.slice(Math.max(0, end - LONGEST_LONG), end).includes(noun)) return undefined;
  const from = startOfSentence(text, end, LONGEST_LONG);
  const place = text.slice(from, end).lastIndexOf(noun);
  if (place < 0 || !CAPITAL.test(noun)) return undefined;
  // The long name may have begun before its noun: `United Nations Convention against …`.
  const lead = LEAD.exec(text.slice(from, from + place))?.[0] ?? '';
  const start = from + place - lead.length;
  if (end - start < words.length) return undefined;
  const shortSpan = { start: open + 1, end: open + 1 + words.length };
  return { short: words, shortSpan, longSpan: { start, end }, kind: 'short name' };
}

const CAPITAL = /^\p{Upper}/u;
const LEAD = /(?:(?:\p{Upper}[\u0300-\u036f\p{Alpha}’'-]*|\d{4}) (?:(?:of|on|for|and|the) (?=\p{Upper}))*)+$/u;

/** Where the words before a bracket end. */
function wordsEnd(text: string, open: number): number {
  let end = open;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the sentence that `end` stands in begins, but no more than `reach` before it. */
function startOfSentence(text: string, end: number, reach: number): number {
  const from = Math.max(0, end - reach);
  const piece = text.slice(from, end);
  const stop = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'), piece.lastIndexOf('; '), lastFullStop(piece));
  return from + stop + 1;
}

function lastFullStop(piece: string): number {
  for (let at = piece.lastIndexOf('. '); at >= 0; at = at === 0 ? -1 : piece.lastIndexOf('. ', at - 1)) {
    if (!ABBREVIATED.test(piece.slice(Math.max(0, at - 7), at))) return at;
  }
  return -1;
}

/** What a full stop after does not end. */
const ABBREVIATED = new RegExp(`(?:^|[^\\p{Alpha}])(?:\\p{Upper}|${ABBREVIATIONS})$`, 'u');

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/[\u0300-\u036f\p{Alpha}\d]/u.test(text[at - 1]!);
}
