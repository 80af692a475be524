import { beginsParagraph, isBlank, type Lines, lineText } from '../../../lines.ts';
import type { Span, Speaker } from '../../../record.ts';
import { endAt } from '../../../sticky.ts';
import { PROCEDURE } from '../directions.ts';
import { endsSentence, indentOf, isListItem, itemStart, labelStart } from '../lines.ts';
import { isOfDebates } from '../title.ts';
import { isNobody } from '../who/nobody.ts';
import { namesOffice } from '../who/offices.ts';
import {
  behindPortrait,
  HOLDER,
  isLinks,
  MEMBER,
  NAME_AND_PARTY,
  OF_PARTY,
  photographed,
  sharedEnd,
} from '../who/parties.ts';
import { NAME } from '../who/person-names.ts';
import { isCapital, type Who, whoAt } from '../who/who.ts';
import { announcedAt } from './announced.ts';
import { boldNameAt, type Named, nameAt, numberedNameAt, ofMember } from './name-lines.ts';

/** Lines that a speaker may have alone, above what is said: alone.ts says of which that is so. */

/** No line of a speaker is shorter or longer. UTF-16 units. */
const SHORTEST = 3;
const LONGEST = 140;
/** With what a page has round the speaker. */
const LONGEST_SHARED = 320;
const MOST_LINES = 3;

/** Such a line, and where the words below it begin. */
export interface Head extends Named {
  readonly at: number;
  readonly words: number;
  /** What a picture shows stands before the name. */
  readonly isShown?: boolean;
}

/** Every such line. Takes time in proportion to the text. */
export function headsOf(lines: Lines): readonly Head[] {
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
  if (end - first < SHORTEST || ENDS_OTHERWISE.includes(text[end - 1]!)) return undefined;
  if (end - first > LONGEST && !mayBeShared(text, first, end)) return undefined;
  const code = text.charCodeAt(first);
  if (code >= 0x61 && code <= 0x7a) return undefined;
  const bold = code === 0x2a && beginsParagraph(lines, at) ? boldNameAt(lines, at) : undefined;
  if (bold) return withWords(lines, at, labelStart(lines, at), bold);
  const numbered = numberedNameAt(lines, at);
  if (numbered) return withWords(lines, at, first, numbered);
  const linked = isLinks(lines, at + 1);
  if (!beginsParagraph(lines, at) && !isTime(lines, at - 1) && !linked && !(at === 1 && isOfDebates(lines))) {
    const named = text[end - 1] === ')' && endsSentence(lines, at - 1) ? bracketedAt(lines, at) : undefined;
    return named && withWords(lines, at, first, named);
  }
  const position = positionAt(lines, at + 1);
  if (!position && !mayBeSaid(lines, at + 1) && !timeBelow(lines, at + 1) && !linked) return undefined;
  const start = labelStart(lines, at);
  if (!isCapital(text, start) || text.slice(start, end).includes(': ')) return undefined;
  const shown = behindPortrait(text, start, end);
  const photo = photographedAt(lines, at, start) ?? sharedAt(lines, at, start) ?? announcedAt(lines, at, start);
  const known =
    photo ??
    delegateAt(lines, at, shown, position) ??
    certainAt(lines, at, shown) ??
    memberAt(lines, at, shown, position) ??
    nameAt(text, shown, end);
  if (!known) return undefined;
  const links = isLinks(lines, at + known.take) ? 1 : 0;
  const head = withWords(lines, at, start, { ...known, take: known.take + links });
  return head && { ...head, isShown: shown > start || photo !== undefined };
}

/** `Photo of Jane Moss Jane Moss Labour …`, `Jane Moss … Link to this | Hansard source`: a page has more on the line. */
function mayBeShared(text: string, start: number, end: number): boolean {
  const isShared = text.startsWith('Photo of ', start) || text.startsWith('source', end - 'source'.length);
  return isShared && end - start < LONGEST_SHARED;
}

/** The head that `named` is on line `at`, from `start` on; undefined where nothing is said below. */
function withWords(lines: Lines, at: number, start: number, named: Named): Head | undefined {
  const words = wordsBelow(lines, at + named.take, named.certain);
  return words < 0 || tellsOfItself(lines.text, named.speaker, words) ? undefined : { ...named, words, at: start };
}

/** `Lisa Orr (Analysts)`, `Operator (Operator)`, right below what another has said. */
function bracketedAt(lines: Lines, at: number): Named | undefined {
  const [start, end] = [lines.from[at]!, lines.to[at]!];
  const named = nameAt(lines.text, start, end);
  if (named) return named.role === 'bracket' ? named : undefined;
  const who = certainAt(lines, at, start);
  return who?.isOffice && who.take === 1 ? who : undefined;
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
  return isProse(lines, below);
}

/** Whether line `at` is long enough for a paragraph, or ends a sentence. */
function isProse({ text, from, to }: Lines, at: number): boolean {
  const [start, end] = [from[at]!, to[at]!];
  return end - start >= SHORTEST_PROSE || '.?!…”"’)],:—'.includes(text[end - 1]!);
}

/** What ends a sentence, or a label of another form. */
const ENDS_OTHERWISE = '.,;:!?…—–-';

/** `Photo of Jane Moss Jane Moss Labour 1:41, 29 April 2020` */
function photographedAt({ text, to }: Lines, at: number, start: number): Named | undefined {
  const speaker = photographed(text, start, to[at]!);
  if (!speaker) return undefined;
  return ofMember(speaker.span, text.slice(speaker.name.start, speaker.name.end), speaker);
}

/** `Mrs Ada Lund (Lakes, Lamp Party) Share this | Link to this | Hansard source` */
function sharedAt({ text, to }: Lines, at: number, start: number): Named | undefined {
  const shared = sharedEnd(text, start, to[at]!);
  const open = shared < 0 ? -1 : text.indexOf(' (', start);
  if (open < 0) return undefined;
  const who = whoAt(text, start, open);
  const name = { start, end: open };
  const speaker = who?.end === open ? who.speaker : { name };
  const affiliation = { start: open + 2, end: shared - 1 };
  return ofMember({ start, end: shared }, text.slice(start, open), { ...speaker, affiliation });
}

/** `Labour, Saltby North` below a name, an affiliation; `The First Minister`, a title; of a delegate `Worker (Norway)`, both. */
type Position = Pick<Speaker, 'title' | 'affiliation'>;

/** What somebody is, on the line below the name. */
function positionAt(lines: Lines, at: number): Position | undefined {
  if (at + 1 >= lines.count || isBlank(lines, at)) return undefined;
  const [start, end] = [lines.from[at]!, lines.to[at]!];
  if (end - start > LONGEST || !isCapital(lines.text, start) || ENDS_OTHERWISE.includes(lines.text[end - 1]!))
    return undefined;
  const line = lineText(lines, at);
  const party = OF_PARTY.exec(line);
  if (party) return { affiliation: { start, end: start + party[1]!.length } };
  return /^(?:The )?\p{Upper}/u.test(line) && (namesOffice(line) || SIDE.test(line)) && !/[.:;?!] /.test(line)
    ? { title: { start, end } }
    : undefined;
}

/** `Ms Lund`, below it `Worker (Norway)` or `Minister of Lakes (Mali)`, and nothing more: as the Labour Conference has its delegates. */
function delegateAt(lines: Lines, at: number, start: number, position: Position | undefined): Named | undefined {
  if (!position || at + 2 >= lines.count || !(isBlank(lines, at + 2) || lines.text[lines.from[at + 2]!] === '('))
    return undefined;
  const named = certainAt(lines, at, start);
  if (!named?.speaker.honorific || named.take > 1) return undefined;
  const held = position.title ? divided(lines.text, position.title) : position;
  const ofHouse = named.ofHouse || held.affiliation !== undefined;
  return { ...named, take: 2, ofHouse, speaker: { ...named.speaker, ...held } };
}

/** `Worker (Norway)` as what a delegate is, and of whom; elsewhere `Director (Finance)` has no State. */
function divided(text: string, title: Span): Position {
  const held = DELEGATE.exec(text.slice(title.start, title.end));
  if (!held) return { title };
  const end = title.start + held[1]!.length;
  const start = end + ' ('.length;
  return { title: { start: title.start, end }, affiliation: { start, end: start + held[2]!.length } };
}

/** `Worker (Norway)`, `Minister of Lakes (Mali), speaking for the North` */
const DELEGATE = /^(\p{Upper}[^().:]{3,110}) \((\p{Upper}[^()\d]{2,60})\)(?=$|, )/u;
/** Of the three sides, in English and French. */
const SIDE = /^(?:(?:Government|Worker|Employer|Gouvernement|Travailleu(?:r|se)|Employeu(?:r|se)) \(|Représentante? d)/;

/** `Jane Moss`, below it `Labour, Saltby North` or `The First Minister`; `Alan Petch Labour, Dunmere`; `Huw Irfon MS`. */
function memberAt(lines: Lines, at: number, start: number, position: Position | undefined): Named | undefined {
  const line = lines.text.slice(start, lines.to[at]);
  const behind = NAME_AND_PARTY.exec(line);
  const end = start + (behind ? behind[1]! : line).length;
  if (endAt(NAME, lines.text, start) < end || !/\S\s\S/.test(line.slice(0, end - start)) || (!behind && isNobody(line)))
    return undefined;
  const what = behind ? { affiliation: { start: end + 1, end: end + 1 + behind[2]!.length } } : position;
  const ofHouse = what?.affiliation !== undefined || MEMBER.test(line);
  if (!what && !ofHouse) return undefined;
  const name = { start, end };
  return {
    speaker: { span: name, name, ...what },
    take: what && !behind ? 2 : 1,
    key: line.slice(0, end - start).toLowerCase(),
    certain: true,
    ofHouse,
  };
}

/** Whether a time of day has line `at` for itself: `13:31`, `7:30 pm`, `12.34 p.m.` */
function isTime(lines: Lines, at: number): boolean {
  return (
    at >= 0 &&
    lines.to[at]! - lines.from[at]! <= 'hh.mm p.m.'.length &&
    /^\d{1,2}(?::\d\d(?::\d\d)?|[:.]\d{1,2} [ap]\.?m\.?)$/.test(lineText(lines, at))
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
  const end = to[at + take - 1]!;
  if (who.end !== end && !(text[who.end - 1] === ')' && HOLDER.test(text.slice(who.end, end)))) return undefined;
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
  return speaker.title !== undefined && /\bspeaker\b/i.test(text.slice(speaker.title.start, speaker.title.end));
}

/** Offset of what is said below a speaker's lines, over one blank line; -1 where something else stands there. */
function wordsBelow(lines: Lines, at: number, certain: boolean): number {
  const { text, from, to, count } = lines;
  let below = at;
  if (below < count && isBlank(lines, below)) below++;
  if (below >= count || isBlank(lines, below)) return -1;
  // `• Operator`, and below a blank line `• Good afternoon.`, no deeper in.
  const isItem = below > at && isListItem(lines, at - 1) && indentOf(lines, at - 1) === indentOf(lines, below);
  const first = isItem ? itemStart(lines, below) : from[below]!;
  const start = Math.max(first, endAt(PARTED, text, first));
  const begins = /[\p{Upper}“"‘'¿¡([\d…–—]/u.test(text[start]!) || (certain && endAt(DOES, text, start) > 0);
  if (!begins || endAt(CLOCK, text, start) === to[below]) return -1;
  if (!isProse(lines, below)) return -1;
  // In a list of those present a name follows a name.
  const next = certainAt(lines, below, start) ?? (certain ? undefined : nameAt(text, start, to[below]!));
  return next || endAt(NAMES, text, start) > 0 ? -1 : start;
}

/** `: I have a point of order.`: a copy has parted the colon from the name. */
const PARTED = /: (?=\p{Upper})/uy;

/** Below a name, in small letters: `asked the Minister`, `indicated assent.` */
const DOES = /asked the |indicated |rose[—–-]/y;

/** `Adair, Berg, De Lund, Moss, …`: who was there. */
const NAMES = /(?:\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+)?, ){4}/uy;

/** `6:05 p.m.` stands below a heading, not below who speaks. */
const CLOCK = /\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?/iy;
const SHORTEST_PROSE = 40;
