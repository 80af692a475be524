import { beginsParagraph, isBlank, type Lines, lineText } from '../../lines.ts';
import type { Span, Speaker } from '../../record.ts';
import { endAt } from '../../sticky.ts';
import { PROCEDURE } from './directions.ts';
import { keysOf } from './labels.ts';
import { labelStart } from './lines.ts';
import { isNobody, ROLL } from './nobody.ts';
import { OFFICE_NOUN } from './offices.ts';
import { behindPortrait, isLinks, MEMBER, NAME_AND_PARTY, OF_PARTY } from './parties.ts';
import { isOfDebates } from './title.ts';
import { isCapital, NAME, type Who, whoAt } from './who.ts';
import { usualNames } from './words.ts';

/**
 * Speakers who have a line to themselves, above what they say and without a colon, as the web pages of parliaments and
 * of companies' calls set them: `Jane Moss`, below it `(North Ely) (Con)`, and then the paragraphs. A single such line
 * is a heading or a signature; only the whole text shows that its lines are speakers.
 */
export interface Alone {
  readonly speaker: Speaker;
  /** Lines that the speaker takes: the name's own, and those of the brackets below it. */
  readonly take: number;
  readonly words: number;
  /** A constituency and a party stand behind the name, or an office that only a house has. */
  readonly ofHouse: boolean;
  /** Who it is, in small letters: the same for each turn of the same form. */
  readonly key: string;
}

/** The lines that speakers have to themselves, by the offset of their first character; none where they are not the text's form. */
export type Alones = ReadonlyMap<number, Alone>;

const NONE: Alones = new Map();

/** No line of a speaker is longer. UTF-16 units. */
const LONGEST = 140;
const MOST_LINES = 3;

/** So many turns show the form where honorifics, offices or parties stand in them. */
const FEWEST_CERTAIN = 3;
/** And so many where the names alone do, which come again. */
const FEWEST_NAMED = 5;
const FEWEST_NAMES = 2;

interface Head extends Alone {
  readonly at: number;
  /** Its form shows a speaker: an honorific, an office with its article, a member's constituency. */
  readonly certain: boolean;
  /** An office without article: `Company Secretary`. */
  readonly isOffice?: boolean;
  /** What a picture shows stands before the name. */
  readonly isShown?: boolean;
}

/** Reads every line that may be a speaker's; `labelled`: how many speakers stand before a colon, which is another form. */
export function aloneIn(lines: Lines, labelled: number): Alones {
  const heads = headsOf(lines);
  const ofDebates = isOfDebates(lines);
  // `Alan Petch`, below it `(Dunmere) (Con)`, speaks even where others stand before a colon.
  const sure = heads.filter(
    ({ certain, isShown, ofHouse, take, speaker }) =>
      certain && (ofDebates || isShown || (ofHouse && take > 1 && speaker.affiliation)),
  );
  const few = sure.length ? new Map(sure.map(head => [head.at, head])) : NONE;
  if (heads.length < FEWEST_CERTAIN || heads.length <= labelled) return few;
  const uses = new Map<string, number>();
  for (const { key } of heads) uses.set(key, (uses.get(key) ?? 0) + 1);
  const comesAgain = (key: string) => uses.get(key)! > 1;
  const known = knownOf(lines.text, heads, comesAgain);
  const again = new Set(known.filter(({ key }) => comesAgain(key)).map(({ key }) => key));
  const isForm = isHouse(heads, comesAgain) || (known.length >= FEWEST_NAMED && again.size >= FEWEST_NAMES);
  return known.length > labelled && isForm ? new Map(known.map(head => [head.at, head])) : few;
}

/** Whether honorifics, offices and constituencies alone show the form. */
function isHouse(heads: readonly Head[], comesAgain: (key: string) => boolean): boolean {
  const certain = heads.filter(head => head.certain);
  return (
    certain.length >= FEWEST_CERTAIN &&
    new Set(certain.map(({ key }) => key)).size > 1 &&
    certain.some(({ key, ofHouse }) => ofHouse || comesAgain(key))
  );
}

/** Those heads that are speakers if the form is the text's: by their own form, or by a name that others bear out. */
function knownOf(text: string, heads: readonly Head[], comesAgain: (key: string) => boolean): readonly Head[] {
  const introduced = new Set(
    heads.flatMap(({ certain, speaker }) => (certain && speaker.name ? [nameKey(text, speaker)] : [])),
  );
  const usual = usualNames(
    text,
    heads.flatMap(({ key, speaker }) => (speaker.name && comesAgain(key) ? [key] : [])),
  );
  const isOfCall = heads.filter(isNameAndOffice).length >= FEWEST_CERTAIN;
  let asked = 0;
  const isMentioned = (name: Span) => ++asked <= MOST_ASKED && isNamedTwice(text, name);
  return heads.filter(head => {
    const { key, certain, speaker } = head;
    if (certain || introduced.has(key) || (isOfCall && isNameAndOffice(head))) return true;
    if (comesAgain(key)) return !usual.has(key);
    if (head.isOffice) return true;
    return speaker.name !== undefined && isMentioned(speaker.name);
  });
}

/** `Ruth Keyes -- Chief Executive Officer` */
function isNameAndOffice({ speaker }: Head): boolean {
  return speaker.name !== undefined && speaker.title !== undefined && !speaker.honorific;
}

/** More names that stand once are not looked for in the text, nor further down in it. */
const MOST_ASKED = 200;
const LONGEST_LOOK = 1_000_000;

/** Whether a text has a name in another place, too: whoever has the floor is called upon, or listed as present. */
function isNamedTwice(whole: string, { start, end }: Span): boolean {
  const text = whole.slice(0, LONGEST_LOOK);
  const name = whole.slice(start, end);
  const first = text.indexOf(name);
  return (first >= 0 && first !== start) || text.includes(name, end);
}

function headsOf(lines: Lines): readonly Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < lines.count; at++) {
    const head = headAt(lines, at);
    if (!head) continue;
    heads.push(head);
    at += head.take - 1;
  }
  return heads;
}

function headAt(lines: Lines, at: number): Head | undefined {
  const { text, from, to } = lines;
  const [first, end] = [from[at]!, to[at]!];
  if (end - first < 3 || end - first > LONGEST || ENDS_OTHERWISE.includes(text[end - 1]!)) return undefined;
  const code = text.charCodeAt(first);
  const linked = isLinks(lines, at + 1);
  if ((code >= 0x61 && code <= 0x7a) || !(beginsParagraph(lines, at) || isTime(lines, at - 1) || linked))
    return undefined;
  const position = positionAt(lines, at + 1);
  if (!position && !mayBeSaid(lines, at + 1) && !timeBelow(lines, at + 1) && !linked) return undefined;
  const start = labelStart(lines, at);
  if (!isCapital(text, start) || text.slice(start, end).includes(': ')) return undefined;
  const shown = behindPortrait(text, start, end);
  const known = certainAt(lines, at, shown) ?? memberAt(lines, at, shown, position) ?? nameAt(lines, at, shown);
  if (!known) return undefined;
  const links = isLinks(lines, at + known.take) ? 1 : 0;
  const named = { ...known, take: known.take + links, isShown: shown > start };
  const words = wordsBelow(lines, at + named.take, named.certain);
  return words < 0 || tellsOfItself(text, named.speaker, words) ? undefined : { ...named, words, at: start };
}

/** Whether the words below a name have it again, or begin with its first: a directory tells of people, who do not speak of themselves so. */
function tellsOfItself(text: string, { name }: Speaker, words: number): boolean {
  if (!name) return false;
  const first = text.slice(words, words + FIRST_WORDS).split(/[\r\n]/, 1)[0]!;
  const whole = text.slice(name.start, name.end);
  return first.includes(whole) || first.startsWith(`${whole.split(/\s/, 1)[0]} `);
}

/** UTF-16 units. */
const FIRST_WORDS = 120;

/** A cheap look at what stands below a name, over one blank line: more, no label of another form. */
function mayBeSaid(lines: Lines, at: number): boolean {
  const below = at < lines.count && isBlank(lines, at) ? at + 1 : at;
  if (below >= lines.count || isBlank(lines, below)) return false;
  const end = lines.to[below]!;
  return end - lines.from[below]! >= SHORTEST_PROSE || '.?!…”"’)],:—'.includes(lines.text[end - 1]!);
}

/** What ends a sentence, or a label of another form. */
const ENDS_OTHERWISE = '.,;:!?…—–-';

type Named = Omit<Head, 'words' | 'at'>;

/** What somebody is, on the line below the name: an office, or a party and a constituency. */
function positionAt(lines: Lines, at: number): Span | undefined {
  if (at + 1 >= lines.count || isBlank(lines, at)) return undefined;
  const [start, end] = [lines.from[at]!, lines.to[at]!];
  if (end - start > LONGEST || !isCapital(lines.text, start) || ENDS_OTHERWISE.includes(lines.text[end - 1]!))
    return undefined;
  const line = lineText(lines, at);
  const party = OF_PARTY.exec(line);
  if (party) return { start, end: start + party[1]!.length };
  return /^(?:The )?\p{Upper}/u.test(line) && OFFICE_NOUN.test(line) && !/[.:;?!] /.test(line)
    ? { start, end }
    : undefined;
}

/** `Jane Moss`, below it `Labour, Saltby North` or `The First Minister`; `Alan Petch Labour, Dunmere`; `Huw Irfon MS`. */
function memberAt(lines: Lines, at: number, start: number, position: Span | undefined): Named | undefined {
  const line = lines.text.slice(start, lines.to[at]);
  const behind = NAME_AND_PARTY.exec(line);
  const end = start + (behind ? behind[1]! : line).length;
  if (endAt(NAME, lines.text, start) < end || !/\S\s\S/.test(line.slice(0, end - start)) || (!behind && isNobody(line)))
    return undefined;
  const what = behind ? { start: end + 1, end: end + 1 + behind[2]!.length } : position;
  const isTitle = what === position && position && !OF_PARTY.test(lines.text.slice(position.start, position.end));
  const ofHouse = (what !== undefined && !isTitle) || MEMBER.test(line);
  if (!what && !ofHouse) return undefined;
  const name = { start, end };
  return {
    speaker: { span: name, name, ...(what && { [isTitle ? 'title' : 'affiliation']: what }) },
    take: what === position && position ? 2 : 1,
    key: line.slice(0, end - start).toLowerCase(),
    certain: true,
    ofHouse,
  };
}

/** Whether a time of day has line `at` for itself: `13:31`. */
function isTime(lines: Lines, at: number): boolean {
  return (
    at >= 0 &&
    lines.to[at]! - lines.from[at]! <= 'hh:mm:ss'.length &&
    /^\d{1,2}:\d\d(?::\d\d)?$/.test(lineText(lines, at))
  );
}

/** `Mr Owen Tarrant`, below it `(Saltby North) (Lab)`; `The Earl of Larne (CB)`, `Madam Deputy Speaker`, `Some hon. members`. */
function certainAt(lines: Lines, at: number, start: number): Named | undefined {
  const { text, to } = lines;
  let last = at;
  while (last + 1 < lines.count && last + 1 < at + MOST_LINES && isBracketOf(lines, last + 1)) last++;
  const who = whoAt(text, start, to[last]!);
  if (!who) return undefined;
  let take = 1;
  while (take < last - at + 1 && lines.starts[at + take]! < who.end) take++;
  if (who.end !== to[at + take - 1]) return undefined;
  const timed = timeBelow(lines, at + take);
  const { speaker } = who;
  const key = text.slice(start, speaker.name && !speaker.honorific ? speaker.name.end : who.end).toLowerCase();
  return {
    speaker: { span: { start, end: who.end }, ...speaker },
    take: take + timed,
    key,
    certain: who.kind !== 'bare',
    isOffice: who.kind === 'bare' && !speaker.name,
    ofHouse: isOfHouse(text, who),
  };
}

/** How many lines below a speaker's end with a time, which the Council of Europe has there: `Norway, SOC`, `15:36:11`. */
function timeBelow(lines: Lines, at: number): number {
  for (let more = 1; more <= MOST_BELOW && at + more <= lines.count; more++) {
    const line = at + more - 1;
    if (isBlank(lines, line)) return 0;
    if (lines.to[line]! - lines.from[line]! <= 'hh:mm:ss'.length && TIME_OF_DAY.test(lineText(lines, line)))
      return more;
  }
  return 0;
}

const MOST_BELOW = 2;
const TIME_OF_DAY = /^\d\d:\d\d:\d\d$/;

/** Whether line `at` holds a speaker's bracket, not what the house does: `(Motion agreed to)`. */
function isBracketOf({ text, from, to }: Lines, at: number): boolean {
  return text[from[at]!] === '(' && !PROCEDURE.test(text.slice(from[at]! + 1, to[at]));
}

function isOfHouse(text: string, { speaker, kind, end }: Who): boolean {
  if (kind === 'person' && !speaker.honorific && speaker.name) return true;
  const party = /\((\p{Upper}[\p{Alpha}/ -]{1,24})\)$/u.exec(text.slice(Math.max(0, end - 30), end));
  if (party && speaker.affiliation) return true;
  return speaker.title !== undefined && /\bSpeaker\b/.test(text.slice(speaker.title.start, speaker.title.end));
}

/** `Ruth Keyes`, `Ruth Keyes -- Chief Executive Officer`: a name of two words or more, and what the person is. */
function nameAt(lines: Lines, at: number, start: number): Named | undefined {
  const { text, to } = lines;
  const end = endAt(NAME, text, start);
  if (end < 0 || end > to[at]!) return undefined;
  const name = text.slice(start, end);
  if (!/\S\s\S/.test(name) || isNobody(name) || ROLL.test(name) || OFFICE_NOUN.test(name)) return undefined;
  const behind = ROLE.exec(text.slice(end, to[at]));
  if (!behind) return undefined;
  const role = behind[1] === undefined ? undefined : { start: to[at]! - behind[1].length, end: to[at]! };
  const speaker = { span: { start, end: to[at]! }, name: { start, end }, ...(role ? { title: role } : {}) };
  return { speaker, take: 1, key: name.toLowerCase(), certain: false, ofHouse: false };
}

const ROLE = /^(?:\s{1,3}(?:--|[–—-])\s{1,3}(\p{Upper}[^.?!:]{2,100}))?$/u;

function nameKey(text: string, { name }: Speaker): string {
  return keysOf(text.slice(name!.start, name!.end)).join(' ');
}

/** Offset of what is said below a speaker's lines, over one blank line; -1 where something else stands there. */
function wordsBelow(lines: Lines, at: number, certain: boolean): number {
  const { text, from, to, count } = lines;
  let below = at;
  if (below < count && isBlank(lines, below)) below++;
  if (below >= count || isBlank(lines, below)) return -1;
  const start = from[below]!;
  if (!/[\p{Upper}“"‘'¿¡([\d…–—]/u.test(text[start]!) || endAt(CLOCK, text, start) === to[below]) return -1;
  const isSaid = to[below]! - start >= SHORTEST_PROSE || '.?!…”"’)],:—'.includes(text[to[below]! - 1]!);
  if (!isSaid) return -1;
  // In a list of those present a name follows a name.
  const next = certainAt(lines, below, start) ?? (certain ? undefined : nameAt(lines, below, start));
  return next ? -1 : start;
}

/** `6:05 p.m.` stands below a heading, not below who speaks. */
const CLOCK = /\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?/iy;
const SHORTEST_PROSE = 40;
