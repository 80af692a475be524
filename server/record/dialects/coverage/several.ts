import { ABBREVIATIONS } from '../../abbreviations.ts';
import { anyOf, oneOf } from '../../alternatives.ts';
import { beginsParagraph, cutAt, isBlank, type Lines } from '../../lines.ts';
import { NAME_WORD } from '../../names.ts';
import { areStates, isStateName } from '../../states.ts';
import { endAt, matchAt } from '../../sticky.ts';
import { delegationAt, wordsAfter } from '../delegation.ts';
import type { Found, Pattern } from '../dialect.ts';
import { promise } from '../promise.ts';
import { DEBATING, PRESS, SAYING, verbAt } from '../reporting.ts';
import { isSmallAt, skipSpace } from '../spacing.ts';

/**
 * Several speeches in one paragraph, as summaries of the Human Rights Council tell a debate: `Norway said … . Egypt,
 * speaking on behalf of …, asked … . Maldives stressed …`, or those of treaty bodies: `An Expert asked … . Another Expert
 * asked …`. A name and a verb alone open nothing elsewhere; here the sentences of one paragraph bear each other out.
 */

/** A paragraph of more characters is none of these. UTF-16 units. */
const LONGEST = 8_000;
const SHORTEST = 60;
/** This many names show it; one that speaks for others, or an expert, counts for two. */
const ENOUGH = 3;

/** `lines`, and a line begun wherever a speech opens in such a paragraph. */
export function cutAtSpeeches(lines: Lines): Lines {
  const offsets: number[] = [];
  for (let at = 0; at < lines.count; at++) {
    const [start, end] = [lines.from[at]!, lines.to[at]!];
    if (end - start >= SHORTEST)
      for (const { from } of openingsIn(lines.text, start, end)) if (from > start) offsets.push(from);
  }
  return cutAt(lines, offsets);
}

/** `Norway said`, where others do so in the same paragraph. */
export const amongOthers: Pattern = {
  name: 'one of several in a paragraph',
  read(lines, at) {
    const { text, from } = lines;
    const start = from[at]!;
    if (!mayBeAmongOthers(lines, at) || bareEnd(text, start) < 0) return undefined;
    const found = paragraphOf(lines, at).find(opening => opening.from === start);
    if (!found) return undefined;
    return bareSpeech(text, start, found.to);
  },
};

/** `Belgium stated …`, a paragraph by itself, where the one above or below opens so under another name. */
export const amongParagraphs: Pattern = {
  name: 'one of several paragraphs',
  read(lines, at) {
    const { text } = lines;
    const start = lines.from[at]!;
    if (!beginsParagraph(lines, at)) return undefined;
    const end = bareEnd(text, start);
    if (end < 0) return officeAmongDelegations(lines, at);
    const name = `${text.slice(start, end)} `;
    // `Belgium requested …` below `Belgium stated …` goes on.
    const above = neighbour(lines, at, -1);
    if (above >= 0 && text.startsWith(name, lines.from[above])) return undefined;
    if (![-1, 1].some(way => opens(lines, neighbour(lines, at, way, name)))) return undefined;
    return bareSpeech(text, start, end);
  },
};

/** `Peru thanked …`, behind `Speaking as a country concerned, `. */
export function stateAmongOthers(text: string, start: number): Found | undefined {
  const end = bareEnd(text, start);
  return end > 0 && isStateName(text.slice(start, end)) ? bareSpeech(text, start, end) : undefined;
}

/** `The Secretary-General welcomed …`, above or below `The representative of Mali said …`: elsewhere it tells what a paper says. */
function officeAmongDelegations(lines: Lines, at: number): Found | undefined {
  const start = lines.from[at]!;
  const end = lines.text.startsWith('The ', start) ? endAt(OF_SECRETARIAT, lines.text, start) : -1;
  if (end < 0) return undefined;
  const span = { start, end };
  const speech = (words: number): Found => ({ kind: 'speech', speaker: { span, title: span }, words });
  if (lines.text[end] === ',') {
    const words = wordsAfter(lines.text, end, lines.to[at]!);
    return words >= 0 && verbAt(lines.text, words) >= 0 ? speech(words) : undefined;
  }
  const delegation = [-1, 1].some(way => {
    const other = neighbour(lines, at, way);
    return other >= 0 && delegationAt(lines.text, lines.from[other]!, lines.to[other]!) !== undefined;
  });
  return delegation ? speech(skipSpace(lines.text, end)) : undefined;
}

function bareSpeech(text: string, start: number, end: number): Found {
  const affiliation = { start: text.startsWith('The ', start) ? start + 'The '.length : start, end };
  return {
    kind: 'speech',
    speaker: { span: { start, end }, affiliation },
    words: skipSpace(text, text[end] === ',' ? end + 1 : end),
  };
}

/** No further away is a paragraph sought. Lines. */
const NEIGHBOURHOOD = 12;

/**
 * The first line of the paragraph above or below that is no `Statement by Libya to come.` and does not begin with `name`;
 * -1 where none is near.
 */
function neighbour(lines: Lines, at: number, way: number, name?: string): number {
  for (let line = at + way; line >= 0 && line < lines.count && Math.abs(line - at) <= NEIGHBOURHOOD; line += way)
    if (
      !isBlank(lines, line) &&
      beginsParagraph(lines, line) &&
      !(name && (lines.text.startsWith(name, lines.from[line]) || endAt(GOES_ON, lines.text, lines.from[line]!) > 0)) &&
      !promise.read(lines, line)
    )
      return line;
  return -1;
}

function opens(lines: Lines, at: number): boolean {
  return at >= 0 && openingAt(lines.text, lines.from[at]!, lines.to[at]!) !== undefined;
}

/** A cheap look: the others begin lines that were cut from it, or it is too short to have been cut. */
function mayBeAmongOthers(lines: Lines, at: number): boolean {
  return (
    lines.to[at]! - lines.from[at]! < SHORTEST || isCut(lines, at) || (at + 1 < lines.count && isCut(lines, at + 1))
  );
}

/** The paragraph read last of each text: its lines ask for it one after the other. */
const read = new WeakMap<
  Lines,
  { readonly first: number; readonly last: number; readonly openings: readonly Opening[] }
>();

/** The speeches that open in the paragraph from which line `at` was cut. */
function paragraphOf(lines: Lines, at: number): readonly Opening[] {
  const known = read.get(lines);
  if (known && known.first <= at && at <= known.last) return known.openings;
  let [first, last] = [at, at];
  while (first > 0 && isCut(lines, first)) first--;
  while (last + 1 < lines.count && isCut(lines, last + 1)) last++;
  const openings = openingsIn(lines.text, lines.from[first]!, lines.to[last]!);
  read.set(lines, { first, last, openings });
  return openings;
}

/** Whether line `at` was cut from the one above. */
function isCut({ text, starts }: Lines, at: number): boolean {
  // By its code, which is no number before the text begins: a sign asked for there makes Node slow wherever one is.
  const before = text.charCodeAt(starts[at]! - 1);
  return before !== 0x0a && before !== 0x0d;
}

interface Opening {
  readonly from: number;
  readonly to: number;
  /** How much it shows that others open in the same paragraph. */
  readonly weight: 1 | 2;
}

/** `. TOGO called`, `. The EU noted`, `. Togo, for the LDCs`, behind a sentence of nobody's. */
const BULLETIN = /\. +(?:(?:The )?[A-Z]{3}[A-Z ]*,? [a-z]|[A-Z][A-Za-z ]{2,40}, for (?:the )?[A-Z])/;

/** What stands between two sentences. */
const BETWEEN = new RegExp(`[.?!](?<!\\b(?:${ABBREVIATIONS}).)[”"’)]* +(?=\\p{Upper})`, 'gu');

/** The speeches that open in the paragraph from `start` to `end`; none where it is another kind of paragraph. */
function openingsIn(text: string, start: number, end: number): readonly Opening[] {
  const from = belowRunIn(text, start);
  // A name in capitals opens a speech of its own.
  if (end - start > LONGEST || isInCapitals(text, from)) return [];
  const first = openingAt(text, from, end);
  const words = text.slice(from, end);
  if (!first && !BULLETIN.test(words)) return [];
  const found = first ? [first] : [];
  for (const gap of words.matchAll(BETWEEN)) {
    const opening = openingAt(text, from + gap.index + gap[0].length, end);
    if (opening && !mayBeTold(text, opening)) found.push(opening);
  }
  // Agencies by their acronyms speak in an agency's own words, too.
  if (!first && !found.some(({ weight }) => weight > 1)) return [];
  const weights = new Map(found.map(({ from, to, weight }) => [text.slice(from, to), weight]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0) >= ENOUGH ? found : [];
}

/** `OPENING STATEMENTS: Mali, for the Lake Group, supported …`: the words begin behind a heading on their own line. */
export function belowRunIn(text: string, start: number): number {
  return isSmallAt(text, start + 1) ? start : Math.max(start, endAt(RUN_IN, text, start));
}

const RUN_IN = /[A-Z](?:[A-Z\d ,&/’'.-]|\([^()\r\n]{1,20}\)){3,100}: +(?:[A-Z][a-z][^.:;\r\n]{2,80}: +){0,2}/y;

function openingAt(text: string, from: number, end: number): Opening | undefined {
  const bare = bareEnd(text, from);
  // A State in capitals has the floor.
  if (bare > 0) {
    const name = text.slice(from, bare);
    return { from, to: bare, weight: /[A-Z]{2}$/.test(name) && (isStateName(name) || areStates(name)) ? 2 : 1 };
  }
  if (endAt(PLAINLY, text, from) < 0 && !BY_FORM.test(text.slice(from, from + LONGEST_HEAD))) return undefined;
  const found = delegationAt(text, from, end);
  return found?.kind === 'speech' ? { from, to: found.speaker.span.end, weight: 2 } : undefined;
}

/** `The representative of Mali spoke of a road`, behind a sentence of another's, who may tell it. */
function mayBeTold(text: string, { from, to }: Opening): boolean {
  return endAt(PLAINLY, text, from) > 0 && endAt(SAYS, text, skipSpace(text, to)) < 0;
}

/** `The representative of Mali said`, `Her counterpart from Chad said` */
const PLAINLY =
  /(?:The (?:representative|delegate|observer)|(?:His|Her) counterpart) (?:of|for|from) [^,.]{3,40} \p{Lower}|\p{Upper}[^.,’]{2,40}’s? (?:representative|delegate) \p{Lower}/uy;
const SAYS = new RegExp(`(?:also |then )?${anyOf(SAYING)}\\b`, 'y');

const LONGEST_HEAD = 84;
/** `Egypt, speaking on behalf of …, asked`, `Another Expert inquired`: more than a name. */
const BY_FORM = /^(?:\p{Upper}[^.]{2}[^.,]{0,78},|(?:An?|Another|One) (?:\p{Alpha}+ )?(?:[Ee]xpert|[Mm]ember)\b)/u;

/** Where a name ends that has a verb of saying right behind it; -1 where none does. */
function bareEnd(text: string, at: number): number {
  const listed = matchAt(LISTED, text, at)?.[1];
  if (listed && areStates(listed.replace(/\b(?:EU|UK|US)\b/g, name => IN_FULL[name]!))) return at + listed.length;
  BARE.lastIndex = at;
  const name = BARE.exec(text)?.[0];
  if (!name || NOBODY.has(name) || NO_NAME.test(name)) return -1;
  return CAPITALS.test(name) && !isStateName(name) ? -1 : at + name.length;
}

const CAPITALS = /\p{Upper}{2,} \p{Upper}{2}/u;

function isInCapitals(text: string, at: number): boolean {
  if (isSmallAt(text, at + 1)) return false;
  IN_CAPITALS.lastIndex = at;
  return IN_CAPITALS.test(text);
}

/** Most by plain letters, which are told many times as fast. */
const IN_CAPITALS = /[A-Z]{2,} [A-Z]{2}|\p{Upper}{2,} \p{Upper}{2}/uy;

/** Verbs of a debate that is told in short. */
const TELLS =
  '(?=(?:, (?:(?:supported|opposed|joined) by|with) [^.;:\\r\\n]{3,120})?,? ' +
  `(?:${anyOf('also, then, further, strongly, deeply, firmly, fully, categorically')} )?` +
  `${anyOf(`${SAYING}, ${DEBATING}`)}\\b(?! ${PRESS}\\b))`;

/** `It also said …`, `“Lakes are low,” it noted.`: what goes on. */
const GOES_ON = new RegExp(`(?:It|They|S?[Hh]e)${TELLS}|[“"]`, 'y');

const BARE = new RegExp(
  `(?:The )?\\p{Upper}[\\u0300-\\u036f\\p{Alpha}\\d/’'-]+(?: (?:(?:of|and|the|for|on|against|de|du|des) ){0,2}(?:d[’'])?${NAME_WORD}){0,8}(?: \\([^()\\r\\n]{2,40}\\))?${TELLS}`,
  'uy',
);

const IN_FULL: Readonly<Record<string, string>> = { EU: 'European Union', UK: 'United Kingdom', US: 'United States' };
/** `INDIA, PERU and the US asked`: a bulletin’s States. */
const CAPITAL = "(?:the |The )?[A-Z][A-Z’'-]+(?: [A-Z]{2,})*";
const LISTED = new RegExp(`((?:${CAPITAL}, ){0,12}${CAPITAL},? and ${CAPITAL})${TELLS}`, 'y');

const OF_SECRETARIAT = new RegExp(
  `The ${anyOf(`
    (?:Deputy |Under-|Assistant )?Secretary-General, (?:Deputy )?High Commissioner, Director-General,
    Executive (?:Director|Secretary), Special (?:Envoy|Representative|Coordinator|Adviser)`)}${oneOf(
    `${TELLS}`,
    `(?=, ${anyOf(`
      in (?:(?:his|her) )?(?:opening|closing|concluding|introductory), responding, replying, addressing the`)}\\b)`,
  )}`,
  'y',
);

/** Who is no delegation, though a sentence begins so: by one word, */
const NOBODY = new Set(
  (
    'When Having Being I He She He/she She/he S/he They We You This That These Those There Here Other Others Some Many Several Most All Both Each One Another ' +
    'Speaker Speakers Delegate Delegates Delegation Delegations Expert Experts Member Members Participant Participants ' +
    'Panelist Panelists Panellist Panellists Representative Representatives Countries States Government Governments It ' +
    'Its His Her Their Report Reports Official Officials Minister Ministers Witnesses Women Youth Then'
  ).split(' '),
);
/** and by more. */
const NO_NAME = new RegExp(
  `^${oneOf(
    `${anyOf(`
      An?, Another, One, Many, Some, Several, Most, Other, Certain, When, While, As, After, Before, Since, If, Once, Until,
      Although, Though, Because, Where, Whereas, In, On, At, For, By, With, From, Under, During, Following`)} .*`,
    `(?:The )?${anyOf(`
      Council, Committee, Assembly, Commission, Government, Delegation, President, Vice-President, Chair\\p{Alpha}*,
      Secretary(?:\\P{Lower}.*)?, Minister.*, Special .*, High Commissioner.*, Prime Minister.*, Rapporteur.*`)}`,
    '.*\\b(?:Director-General|Minister|President|Spokes\\p{Lower}+)\\b.*',
  )}$`,
  'u',
);
