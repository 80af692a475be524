import { anyOf } from '../../alternatives.ts';
import { headOf, isBlank, type Lines, lineText } from '../../lines.ts';
import type { Shape } from './labels/labels.ts';
import { isCode, isListItem } from './lines.ts';
import { headsRoll } from './who/nobody.ts';

/** `Attendees (sign yourself in)` */
const ASIDE = /(?: \([^()\r\n]{1,40}\))?/;
/** Words that a meeting's record has near its head: who was there, who presided, who wrote. */
const ROLL_CALL = new RegExp(
  `^[#*_\\s-]*((?:also |members |remote |voting |steering |committee )*${anyOf(`
      present, attendees, in attendance, attendance, attending, participants, apologies, regrets, absent, roll call`)}|${anyOf(`
      chair(?:man|person|woman|s)?, moderators?, facilitator, scribe(?:s|\\(s\\)|nick)?, minutes(?=:[ \\t]*\\p{Alpha}),
      minute[- ]?taker, note[- ]?takers?, interviewer, interviewee`)})[*_]*${ASIDE.source}\\s*(?::|$)`,
  'gimu',
);
const HEAD_LENGTH = 4_000;
const LISTED = /^\s*- [^:]*$/;

/** How many of them, up to two, stand near its head. */
export function rollHeadsOf(lines: Lines): number {
  const heads = new Set<string>();
  const text = headOf(lines, HEAD_LENGTH);
  for (const { 0: found, 1: words, index } of text.matchAll(ROLL_CALL)) {
    // A page that says how notes are set shows some, or lists what is in them: `- Attendance`.
    if (isCode(lines, index)) continue;
    if (LISTED.test(found)) continue;
    const head = words!.toLowerCase();
    // Notes of several meetings say it for each.
    if (head === 'attendees' && heads.has(head)) return 2;
    heads.add(head);
    if (heads.size > 1) break;
  }
  return heads.size;
}

/** Who a text says was there: `Participants:`, `Ada Lund (AL)`, `| Ilse Brandvold | IBR |`. */

/** More brackets than these are no list of people. */
const MOST_PAIRS = 600;
/** A name before its initials in brackets is not longer. UTF-16 units. */
const LONGEST_NAME = 48;

/** Names in small letters, as labels may have them: the whole name, its first and last word; and its initials in capitals, which `To:` has not. */
export interface Roll {
  /** All, those too that stand with their initials in brackets, as things do: `Content Policy (CP)`. */
  readonly listed: ReadonlySet<string>;
  /** Those of the lists of who was there. */
  readonly present: ReadonlySet<string>;
}

/** Who a text says was there, or names with initials. */
export function rollIn(lines: Lines): Roll {
  const listed = new Set<string>();
  const present = new Set<string>();
  addPairs(lines.text, listed);
  for (let at = 0; at < lines.count; at++) {
    const length = lines.to[at]! - lines.from[at]!;
    if (!length || length > 2_000) continue;
    const head = lines.text.slice(lines.from[at], Math.min(lines.to[at]!, lines.from[at]! + LONGEST_NAME));
    const colon = head.indexOf(':');
    if (at < HEAD_LINES && INITIALS_ONLY.test(head)) addNames(lineText(lines, at), present);
    if ((colon < 0 && length > LONGEST_NAME) || !MAY_HEAD.test(head)) continue;
    if (
      headsRoll(
        (colon < 0 ? head : head.slice(0, colon))
          .replace(BEFORE_HEAD, '')
          .replace(/[*_]/g, '')
          .replace(ASIDE_END, '')
          .trim(),
      )
    ) {
      at = addRoll(lines, at, colon >= 0, present);
    }
  }
  for (const name of present) listed.add(name);
  return { listed, present };
}

/** A cheap look: each head of a roll has one of these. */
const MAY_HEAD = /pres|att|part|memb|invit|guest|obs|panel|speak|witn|remo|call|here|apol|regr|abs|exc/i;
const ASIDE_END = new RegExp(`${ASIDE.source}$`);
/** `## `, `1.1 ` */
const BEFORE_HEAD = /^[#*_]*\s*(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?/;

/** Where a page has lost the word before those who were there, `AL, TB, JK, Ilse_M`. Lines. */
const HEAD_LINES = 20;
const INITIALS_ONLY = /^(?:\p{Upper}{2,4}, ){3}/u;

/** `Ada Lund (AL)`, `Jana Kovar [jkov]`, `tom berg (tb)`. */
function addPairs(text: string, listed: Set<string>): void {
  let pairs = 0;
  for (const match of text.matchAll(/[([]([A-Za-z]{2,5})[)\]]/g)) {
    if (++pairs > MOST_PAIRS) return;
    const before = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index).trimEnd();
    const words = NAME_AT_END.exec(lastWords(before, MOST_NAMES))?.[0].toLowerCase().split(/\s/);
    const initials = match[1]!.toLowerCase();
    const first = words?.findIndex(word => word[0] === initials[0]) ?? -1;
    if (!words || first < 0 || first === words.length - 1 || !initials.includes(words.at(-1)![0]!)) continue;
    listed.add(initials);
    addName(words.slice(first).join(' '), listed);
  }
}

const NAME_AT_END = /(?:\p{Alpha}[\u0300-\u036f\p{Alpha}'’.-]* ){1,3}\p{Alpha}[\u0300-\u036f\p{Alpha}'’-]*$/u;
/** As many words has such a name at most. */
const MOST_NAMES = 4;

/** The last words: a pattern for what stands at an end is tried at each letter before it. */
function lastWords(text: string, most: number): string {
  let start = text.length;
  for (let word = 0; word < most && start > 0; word++) start = text.lastIndexOf(' ', start - 1);
  return text.slice(Math.max(0, start));
}

/** Reads the names behind `Present:` or under a heading `Attendees`; returns the last line read. */
function addRoll(lines: Lines, at: number, colon: boolean, listed: Set<string>): number {
  const line = lineText(lines, at);
  const same = colon ? line.slice(line.indexOf(':') + 1) : '';
  addNames(same, listed);
  let last = at;
  for (let next = at + 1; next < lines.count; next++) {
    if (isBlank(lines, next)) continue;
    const text = lineText(lines, next);
    const row = /^\|([^|]+)\|([^|]*)\|/.exec(text);
    if (row) {
      addNames(row[1]!, listed);
      if (/^\s*\p{Alpha}{2,5}\s*$/u.test(row[2]!)) listed.add(row[2]!.trim().toLowerCase());
    } else if (isListItem(lines, next)) {
      const defined = /^.\s*(\p{Alpha}{2,5}):\s/u.exec(text);
      if (defined) listed.add(defined[1]!.toLowerCase());
      const item = text.slice(defined ? defined[0].length : 1);
      // `- jkov`, one below the other.
      if (GIVEN_NAME.test(item)) listed.add(item.trim().toLowerCase());
      addNames(item, listed);
    } else if (WITH_ROLE.test(text)) {
      addName(WITH_ROLE.exec(text)![1]!.toLowerCase(), listed);
    } else if (/^[-=]{4,}$/.test(text)) {
      // A rule below the heading.
    } else if (!same.trim() && NAME_ALONE.test(text)) {
      addNames(text, listed);
    } else if (last === at && !same.trim() && /,/.test(text) && !/[.?!]$/.test(text)) addNames(text, listed);
    else break;
    last = next;
  }
  return last;
}

/** `Amy Moss`, `Jo de Vries (Lamps)`: one below the other. */
const NAME_ALONE =
  /^\p{Upper}\p{Alpha}+(?: (?:de|van|von|der|la|al|\p{Upper}[\p{Alpha}'’.-]*)){1,3}(?: \([^()]{1,60}\))?$/u;

/** `Amy Moss (Lamps) / Secretariat`, `Tom Berg / incoming Secretary` */
const WITH_ROLE =
  /^(\p{Upper}[\p{Alpha}'’.-]*(?: (?:de|van|von|der|la|al|[\p{Upper}(][\p{Alpha}'’.-]*\)?)){1,4}?)(?: \([^()]{1,60}\))? ?\/ {0,2}(?:\p{Lower}{3,9} )?\p{Upper}/u;

const GIVEN_NAME = /^\s*(?:\p{Alpha}[\u0300-\u036f\p{Lower}’'-]+|\p{Upper}{2,4})\s*$/u;

/** `Ada Lund (Lamp Works), Tom Berg and Jana Kovar`. */
function addNames(text: string, listed: Set<string>): void {
  const parts = text
    .replace(/\[([^\][]{1,60})\](?=\()/g, '$1')
    .replace(/\([^)]*\)/g, '')
    .split(/,|;| and | & /);
  for (const part of parts) {
    // `Present: Ada, TB`
    if (parts.length > 1 && GIVEN_NAME.test(part)) listed.add(part.trim().toLowerCase());
    const name =
      /^[\s*_]*((?:\p{Upper}[\u0300-\u036f\p{Alpha}'’.-]*|de|van|von|der|la|bin|al)(?: (?:\p{Upper}[\u0300-\u036f\p{Alpha}'’.-]*|de|van|von|der|la|bin|al)){1,4})[\s*_.]*$/u.exec(
        part,
      )?.[1];
    if (name) addName(name.toLowerCase(), listed);
  }
}

/** Whether a label of such a name stands for somebody of a roll. */
export function isOnRoll(roll: ReadonlySet<string>, key: string, shape: Shape): boolean {
  return roll.has(key) || (shape === 'initials' && roll.has(key.toUpperCase()));
}

function addName(name: string, listed: Set<string>): void {
  const words = name.replaceAll('.', '').split(/\s+/);
  listed.add(words.join(' '));
  listed.add(words[0]!);
  listed.add(words.at(-1)!);
  listed.add(
    words
      .map(word => word.normalize('NFD')[0])
      .join('')
      .toUpperCase(),
  );
}
