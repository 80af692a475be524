import { isBlank, type Lines, lineText, nextFilled } from '../../../lines.ts';
import type { Span } from '../../../record.ts';
import { onceRead } from '../../once-read.ts';
import { censusOf } from '../census/census.ts';
import { endsSentence } from '../lines.ts';
import { stopAndDashOpening } from '../openings/stop-and-dash.ts';
import { isOfMeeting, isTitleOfMinutes } from '../title.ts';
import { isNobody } from '../who/nobody.ts';
import { PARTY_ALONE } from '../who/parties.ts';
import { behindDash, whoAt } from '../who/who.ts';
import { runInItems } from './run-in.ts';

/** Lines above a speaker that the form of the page puts there: the number and title of what is debated, and the speaker's party. */

/** `2. Progress report of the Bureau`, `2       Papers`: in small letters a heading only where somebody speaks right below. */
const NUMBERED = /^(?:\d{1,2}(?:\.(?:\d{1,2}\.)?|[ \t]{2,12})|[IVX]{1,5}\.) ?\p{Upper}[^.;:?!]{3,120}[^\s.,;:?!](:?)$/u;
/** `3. LAMPS OF THE LAKE:`, with its words right below, or no more: `2. PRAYERS.` */
const IN_CAPITALS = /^\d{1,2}\. [^\p{Lower}]{4,120}(?: \([^()]{1,40}\))?[:.]$/u;
/** `3.1. Lamps (A9-0012/2031 - Ada Lund) (vote)`: what the European Parliament does with it, whoever speaks below. */
const OF_SITTING = /\((?:debate|vote|continuation of debate|short presentation|written statements)\)$/;
/** UTF-16 units. */
const LONGEST = 130;
/** `Video of the speeches` */
const LINK = /^Video/;

/** The number and title on line `at` of what is spoken of below; undefined where it is an item of a list. */
export function itemHeading(lines: Lines, at: number): Span | undefined {
  const { text, from, to } = lines;
  if (text[from[at]!]! > 'X' || to[at]! - from[at]! > LONGEST) return undefined;
  const whole = { start: from[at]!, end: to[at]! };
  const runIn = runInItems(lines).get(from[at]!);
  if (runIn) return runIn;
  // Who speaks is looked for last: it takes the whole text.
  if (itemsIn(lines).has(at) && isTold(lines)) return whole;
  const line = lineText(lines, at);
  const numbered = NUMBERED.exec(line);
  if (!numbered) return undefined;
  if (OF_SITTING.test(line)) return whole;
  const heading = { start: from[at]!, end: to[at]! - numbered[1]!.length };
  const above = nextFilled(lines, at, -1);
  const over = above < 0 ? '' : lineText(lines, above);
  // `3.1. Lamps` below `3. Debates` is a part of it.
  if (NUMBERED.test(over) && !line.startsWith(`${over.split(' ', 1)[0]}1`)) return undefined;
  if (isOfBusiness(lines, at)) return heading;
  let below = at + 1;
  while (below < lines.count && (isBlank(lines, below) || LINK.test(lineText(lines, below)))) below++;
  return below < lines.count && (speaksAt(lines, below) || lines.text.startsWith('(The sitting ', from[below]))
    ? heading
    : undefined;
}

const FEWEST_ITEMS = 3;

/** Whether minutes tell what was done, and nobody speaks. */
const isTold = onceRead(lines => {
  if (censusOf(lines).labels.size) return false;
  for (let at = 0; at < lines.count; at++) if (!isBlank(lines, at) && speaksAt(lines, at)) return false;
  return true;
});

/**
 * What may be the items of such minutes, `2. Lamps in the harbour`: the lines, each alone or over its parts, `2.1`, that
 * are counted from 1 with no number left out and have something below them.
 */
const itemsIn = onceRead((lines): ReadonlySet<number> => {
  const found: number[] = [];
  for (let at = 0; at < lines.count; at++) {
    if (!lines.text.startsWith(`${found.length + 1}`, lines.from[at])) continue;
    const line = lineText(lines, at);
    const below = nextFilled(lines, at);
    if (lines.text.startsWith(`${found.length + 1}.1 `, lines.from[below]) && OVER_PARTS.test(line)) {
      found.push(at);
      continue;
    }
    const isSpaced = SPACED.test(line);
    if (!isSpaced && !/^\d+(?:\. |\s\s)/.test(line)) continue;
    if (IN_CAPITALS.test(line)) {
      found.push(at);
      continue;
    }
    if (!isSpaced && !NUMBERED.test(line)) continue;
    const above = nextFilled(lines, at, -1);
    // An agenda is a list: none of its items is one.
    if (above === found.at(-1)) found.pop();
    else if (above < at - 1 && isSpaced === (below === at + 1)) found.push(at);
  }
  return new Set([...(found.length < FEWEST_ITEMS ? [] : found), ...referredIn(lines), ...countedOnIn(lines)]);
});

/** `3 Lamps in the harbour`, right above what was said of them. */
const SPACED = /^\d{1,2} \p{Upper}[^.;:?!]{3,60}[^\s.,;:?!]$/u;

/** `1 INTRODUCTION`, `2. Lamps in the harbour`, over `2.1 The Committee noted`. */
const OVER_PARTS = /^\d{1,2}[.)]?[ \t]+\p{Upper}[^.;?!]{3,100}[^\s.,;?!]\.?$/u;

/** The items of minutes in capitals that are counted on from those of the last meeting: `334 APOLOGIES`, `335 MINUTES`. */
function countedOnIn(lines: Lines): readonly number[] {
  const found: number[] = [];
  let [run, last]: [number[], number] = [[], 0];
  for (let at = 0; at < lines.count; at++) {
    const code = lines.text.charCodeAt(lines.from[at]!);
    const number = code >= 0x31 && code <= 0x39 ? COUNTED.exec(lineText(lines, at))?.[1] : undefined;
    if (!number) continue;
    if (+number !== last + 1) run = [];
    last = +number;
    if (run.push(at) === FEWEST_ITEMS) found.push(...run);
    else if (run.length > FEWEST_ITEMS) found.push(at);
  }
  return found;
}

const COUNTED = /^(\d{3,4})[.:]? {1,8}\p{Upper}[^\p{Lower}]{3,100}(?: \([^()]{1,60}\))?$/u;

/** The items of minutes by their places in a council's book, `31/45 Lamps`, `C048/31   1.   LAMPS.`, one after another. */
function referredIn(lines: Lines): readonly number[] {
  if (!isOfMeeting(lines)) return [];
  const { text, from, to, count } = lines;
  const found: number[] = [];
  let run: number[] = [];
  let before: RegExpExecArray | undefined;
  let slash = text.indexOf('/');
  for (let at = 0; at < count && slash >= 0; at++) {
    if (slash < from[at]!) slash = text.indexOf('/', from[at]);
    if (slash > from[at]! + LONGEST_BOOK || slash < 0) continue;
    const reference = REFERENCE.exec(text.slice(from[at], to[at]));
    if (!reference) continue;
    if (!before || !followsIn(before, reference)) run = [];
    before = reference;
    if (run.push(at) === FEWEST_ITEMS) found.push(...run);
    else if (run.length > FEWEST_ITEMS) found.push(at);
  }
  return found.filter(at => HEADS_ITEM.test(text.slice(from[at], to[at])));
}

/** `C048/31`, `31/45`, `Cou/285/30-31`, not the days `01/05`. */
const REFERENCE = /^((?:\p{Alpha}{1,4}\/?)?)(\d{1,4})\/(\d{2,4}(?:-\d\d)?)[.:]?\s+(?=\S)/u;
const LONGEST_BOOK = 8;
const LAST_DAY = 31;
/** What stands behind it: a few words, or words in capitals, and no sentence. */
const HEADS_ITEM = /^\S+\s+(?:\d{1,2}\.\s+)?(?:\p{Upper}[^.;?!]{1,48}[^\s.,;?!]|[^\p{Lower}]{4,120}(?:\(s\))?\.?)$/u;

function followsIn([, book, first, second]: RegExpExecArray, next: RegExpExecArray): boolean {
  if (book !== next[1] || Math.max(+next[2]!, Number.parseInt(next[3]!, 10)) <= LAST_DAY) return false;
  return second === next[3] ? +next[2]! === +first! + 1 : first === next[2] && +next[3]! === +second! + 1;
}

/** A line of a wrapped paragraph is longer. UTF-16 units. */
const LONGEST_ITEM = 60;
/** What stands below an item is no other, nor the rest of its line. */
const BELOW_ITEM = /^(?!\d{1,2}[.)])(?:[-–*•] ?|[a-z]\))?[\p{Upper}\d($£€]/u;

/** Whether line `at` may head what was done right below, in minutes that tell it: `4. Lamps`, `IV. Wicks:`. */
export function isOfBusiness(lines: Lines, at: number): boolean {
  return (
    lines.to[at]! - lines.from[at]! <= LONGEST_ITEM &&
    at + 1 < lines.count &&
    BELOW_ITEM.test(lineText(lines, at + 1)) &&
    isOfMeeting(lines) &&
    isTold(lines)
  );
}

/** Whether a sentence stands below line `at`, over a blank line, in minutes that tell what was done: below `OLD BUSINESS:`, not below `IN FAVOUR:`. */
export function isToldBelow(lines: Lines, at: number): boolean {
  const below = nextFilled(lines, at);
  return (
    below > at + 1 && /\p{Lower} \p{Lower}{2}/u.test(lineText(lines, below)) && isOfMeeting(lines) && isTold(lines)
  );
}

/** Whether such a line without a number heads it, in words of which one is a meeting's, `Treasurer’s Report:`, or in `capitals`. */
export function headsBusiness(lines: Lines, at: number, capitals: boolean): boolean {
  const above = nextFilled(lines, at, -1);
  if (above < 0 || (above === at - 1 && !capitals)) return false;
  if (!endsSentence(lines, above) && lines.to[above]! - lines.from[above]! <= LONGEST_ITEM) return false;
  const line = lineText(lines, at);
  return (capitals || isNobody(line.replace(/:$/, ''))) && !isTitleOfMinutes(line);
}

/** Whether line `at` begins `The PRESIDENT – `, `President. – `, `Mr Lund: `. */
function speaksAt(lines: Lines, at: number): boolean {
  const { text, from, to } = lines;
  if (!MAY_SPEAK.test(lineText(lines, at))) return false;
  const who = whoAt(text, from[at]!, to[at]!);
  if (!who) return stopAndDashOpening.read(lines, at) !== undefined;
  return (
    text.startsWith('. –', who.end) || (who.kind !== 'bare' && (text[who.end] === ':' || behindDash(text, who.end) > 0))
  );
}

/** A cheap look: a colon or dash behind who speaks. */
const MAY_SPEAK = /[:–—−]| -/;

/** Whether line `at`, over blank lines, is the party of the speaker below, where the speaker is from, above the party, or the name alone. */
export function isAnnounced(lines: Lines, at: number): boolean {
  const { alone } = censusOf(lines);
  if (!alone.size) return false;
  const line = lineText(lines, at);
  const over = lineOver(lines, at);
  if (over.startsWith(line) && alone.has(lines.from[at + 2]!)) return true;
  return isPartyOf(lines, at, line, alone) || isPartyOf(lines, at + 2, over, alone);
}

function lineOver(lines: Lines, at: number): string {
  return at + 2 < lines.count && isBlank(lines, at + 1) ? lineText(lines, at + 2) : '';
}

function isPartyOf(lines: Lines, at: number, party: string, alone: ReadonlyMap<number, unknown>): boolean {
  if (!party || party.length > LONGEST_PARTY) return false;
  const below = lineOver(lines, at);
  return (below.includes(` ${party}`) || PARTY_ALONE.test(party)) && alone.has(lines.from[at + 2]!);
}

/** UTF-16 units. */
const LONGEST_PARTY = 60;
