import { anyOf, oneOf } from '../alternatives.ts';
import { isDigit } from '../characters.ts';
import { cutAt, type Lines } from '../lines.ts';
import { RANKS } from '../offices.ts';
import { withoutEmphasis } from './emphasis.ts';
import { SET_OFF } from './note.ts';
import { PLAIN_VERB } from './reporting.ts';

/**
 * Records whose line ends are lost: `… had expired. 2. Mr. Lund (Norway) said …` all on one line. They are cut where a
 * speech surely opens behind a sentence.
 */

/** A shorter line is a paragraph as it is. UTF-16 units. */
const SHORTEST = 1_200;

const BEHIND_SENTENCE = '(?<=[.?!)\\]”"’] {1,3})';
const WORD = "\\p{Upper}[\\u0300-\\u036f\\p{Alpha}’'.-]*";
/** `Mr. Lund`, `Prime Minister van Lund Berg`: of two, `Mr. Lund Ms. Berg`, the first. */
const NAMED = `${anyOf(`(?:Mr|Mrs|Ms|Mme|Dr)\\.?, Miss, ${RANKS}, President, Prime Minister`)} (?:\\p{Lower}{1,3} )?${WORD}(?: (?!M[rs]s?\\.? )(?:\\p{Lower}{1,3} )?${WORD}){0,5}`;
const OFFICE = '(?:Acting |Temporary )?(?:President|PRESIDENT|Chair\\p{Lower}*|CHAIR\\p{Upper}*|Secretary-General)';

/** `Mr. LUND` */
const SURNAME = "M(?:r|rs|s)\\. \\p{Upper}{2}[\\p{Upper}’'-]+";

const inBrackets = (least: number) => `(?: \\([^()]{2,60}\\)){${least},3}`;

/**
 * `Mr. Lund (Norway) (spoke in French): `, `The President: `, wherever two columns were read across; `the President: ` in a
 * sentence is none; `It was so decided. `
 */
const BEFORE_COLON = new RegExp(
  `(?=[A-Zt\\d])(?<=\\s)(?:\\d{1,3}\\. )?${oneOf(
    `${NAMED}${inBrackets(1)}(?:, \\p{Upper}[^.:;()]{3,80})?`,
    `(?:The|${BEHIND_SENTENCE}the) ${OFFICE}${inBrackets(0)}`,
  )}: |${BEHIND_SENTENCE}It was so decided\\. (?=The )`,
  'gu',
);
/** `Mr. Lund (Norway) said`, `The CHAIRMAN replied`, `Mr. Lund (Norway), speaking for the Group, said`, where no number stands. */
const BEFORE_VERB = new RegExp(
  `(?=[A-Z\\d])(?:${BEHIND_SENTENCE}(?<!^\\d{1,3}\\. +)|(?<=\\p{Upper}{4} ))(?:\\d{1,3}\\. )?${oneOf(
    // `Mr. Lund (Norway)`
    `${NAMED}${inBrackets(1)}`,
    // `Ms. ORR and Mr. LUND`
    `${SURNAME}(?: and ${SURNAME})?`,
    // `The CHAIRMAN`
    `The ${OFFICE}`,
  )},? (?:(?<=, )\\p{Lower}[^.;:()]{3,200}, )?(?:${PLAIN_VERB}|(?:announced|declared|invited|drew)\\b)`,
  'gu',
);
/** `2. Mr. Lund`, `3. The proposal`: paragraphs have numbers; behind a heading, too, where somebody speaks. */
const NUMBERED =
  /(?<=^|[.?!)\]”"’*] {1,3}|\s(?=\d{1,3}\. (?:(?:Mr|Mrs|Ms|Dr)\.|Miss |The (?:CHAIR|Chair|PRESIDENT|President))))(\d{1,3})\. (?=\p{Upper})/gu;
/** `KORO HALVORSEN (Norway)`, `NAME TO COME (Chad)`, `KORO HALVORSEN, Director of the Lake Union, said` */
const IN_CAPITALS = new RegExp(
  `${BEHIND_SENTENCE}(?<!M[rs]s?\\. )(?:\\p{Upper}[\\p{Upper}’'.-]+ )(?:\\p{Upper}[\\p{Upper}’'.-]* ){0,4}\\p{Upper}[\\p{Upper}’'.-]*${oneOf(
    // ` (Norway)`
    ' \\(\\p{Upper}[^()]{2,60}\\)',
    // `, Director of the Lake Union, said`
    `, \\p{Upper}[^.;:()]{3,200}?,? (?:${PLAIN_VERB}|called\\b)`,
  )}`,
  'gu',
);

/** `lines`, cut where a speaker and a colon stand within a long one. */
export const cutAtColons = (lines: Lines): Lines =>
  cutLines(withoutEmphasis(lines), words => {
    // Cheap looks, for most paragraphs of a record have no colon.
    if (words.length >= SHORTEST)
      return words.includes(': ') || words.includes('It was') ? places(words, BEFORE_COLON) : [];
    // `Mr. Lund (Norway): Thank you. Ms. Moss (Chad): So do I.`
    const sentence = words.indexOf('. ') + 1;
    return sentence && words.indexOf(': ', sentence) > 0
      ? places(words, BEFORE_COLON).filter(place => /[.?!] +$/.test(words.slice(sentence - 1, place)))
      : [];
  });

/** `lines`, cut where names in capitals with their States stand within a long one. */
export const cutAtCapitals = (lines: Lines): Lines =>
  cutLines(withoutEmphasis(lines, SET_OFF), words =>
    words.length >= SHORTEST && TWO_IN_CAPITALS.test(words) ? places(words, IN_CAPITALS) : [],
  );

/** A cheap look, for most long paragraphs of a draft have no name in capitals. */
const TWO_IN_CAPITALS = new RegExp(`(?![a-z ])${BEHIND_SENTENCE}\\p{Upper}[\\p{Upper}’'.-]+ \\p{Upper}`, 'u');

/**
 * `lines`, cut where paragraphs with numbers that rise begin within a long one, or speeches where none do: several may
 * share a number.
 */
export const cutAtNumbers = (lines: Lines): Lines =>
  cutLines(withoutEmphasis(lines), words => {
    if (words.length < SHORTEST) return isDigit(words.charCodeAt(0)) ? places(words, BEFORE_VERB) : [];
    const numbered = rising(words);
    return numbered.length ? numbered : places(words, BEFORE_VERB);
  });

function cutLines(lines: Lines, placesIn: (words: string) => readonly number[]): Lines {
  const offsets: number[] = [];
  for (let at = 0; at < lines.count; at++) {
    const start = lines.from[at]!;
    for (const place of placesIn(lines.text.slice(start, lines.to[at]))) offsets.push(start + place);
  }
  return cutAt(lines, offsets);
}

function places(words: string, pattern: RegExp): readonly number[] {
  return [...words.matchAll(pattern)].map(({ index }) => index);
}

/** Where a number of the text is left out or lost, the next may be greater by so much. */
const MOST_LEFT_OUT = 3;

/** One number alone may be a year’s or an article’s. */
const FEWEST = 2;

function rising(words: string): readonly number[] {
  const found: number[] = [];
  let last = 0;
  for (const match of words.matchAll(NUMBERED)) {
    const number = Number(match[1]);
    const isNext = last ? number > last && number <= last + MOST_LEFT_OUT : true;
    if (!isNext) continue;
    found.push(match.index);
    last = number;
  }
  return found.length >= FEWEST ? found : [];
}
