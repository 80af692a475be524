import type { Lines } from '../../../lines.ts';
import type { Span, Speaker } from '../../../record.ts';
import { endAt, matchAt } from '../../../sticky.ts';
import { headsRoll, isNobody } from '../who/nobody.ts';
import { namesOffice } from '../who/offices.ts';
import { NAME } from '../who/person-names.ts';
import { whoAt } from '../who/who.ts';

/** A name that has a line to itself. Headings, signatures and lists have such lines too: alone.ts says which are speakers. */
export interface Named {
  readonly speaker: Speaker;
  /** Lines that the speaker takes: the name's own, and those of what stands below it. */
  readonly take: number;
  /** Who it is, in small letters: the same for each turn of the same form. */
  readonly key: string;
  /** Its form shows a speaker: an honorific, an office with its article, a member's constituency. */
  readonly certain: boolean;
  /** A constituency and a party stand behind the name, or an office that only a house has. */
  readonly ofHouse: boolean;
  /** An office without article: `Company Secretary`. */
  readonly isOffice?: boolean;
  /** Where it says what the person is: `Ruth Keyes -- Director`, `Ruth Keyes (Executives)`, `**Ruth Keyes**` over `*Director*`. */
  readonly role?: 'dash' | 'bracket' | 'below';
}

/** What a line tells whose form alone shows no speaker. */
const unsure = (name: string) => ({ take: 1, key: name.toLowerCase(), certain: false, ofHouse: false });

/** A member of a house, as a page has `span`; `name` is the same at each turn. */
export function ofMember(span: Span, name: string, speaker: Omit<Speaker, 'span'>): Named {
  return { speaker: { ...speaker, span }, take: 1, key: name.toLowerCase(), certain: true, ofHouse: true };
}

/**
 * A name of two words or more, and what the person is: `Ruth Keyes`, `Ruth Keyes -- Chief Executive Officer`,
 * `Ruth Keyes (Executives)`, `Ruth Ann Keyes (Hon. Ruth Keyes)`.
 */
export function nameAt(text: string, start: number, limit: number): Named | undefined {
  const end = endAt(NAME, text, start);
  if (end < 0 || end > limit) return undefined;
  const name = text.slice(start, end);
  if (!/\S\s\S/.test(name) || IN_HEADING.test(name) || isNobody(name) || headsRoll(name) || namesOffice(name))
    return undefined;
  const behind = ROLE.exec(text.slice(end, limit));
  if (!behind) return undefined;
  const [, dashed, bracketed] = behind;
  const named = { span: { start, end: limit }, name: { start, end } };
  const of = unsure(name);
  if (dashed !== undefined)
    return { ...of, role: 'dash', speaker: { ...named, title: { start: limit - dashed.length, end: limit } } };
  if (bracketed === undefined) return { ...of, speaker: named };
  if (bracketed.includes('. ')) return { ...of, certain: true, speaker: named };
  const what = { start: limit - 1 - bracketed.length, end: limit - 1 };
  return { ...of, role: 'bracket', speaker: { ...named, ...whatOf(text, what) } };
}

/** `GOVERNANCE AND AFFAIRS - VISIT TO LUND` is a heading. */
const IN_HEADING = /\s(?:AND|OF|THE|FOR|ON|TO|IN)\s/;

const ROLE =
  /^(?:\s{1,3}(?:--|[–—-])\s{1,3}(\p{Upper}[^.?!:]{2,100})| \(((?:(?:Hon|Sen|Dr)\. )?\p{Upper}[^().?!:]{2,60})\))?$/u;

/** `**Ruth Keyes**`, `**Operator**`: in bold, and below it, `*Chief Executive*`, what the person is. */
export function boldNameAt(lines: Lines, at: number): Named | undefined {
  const { text, from, to, count } = lines;
  const [start, end] = [from[at]! + 2, to[at]! - 2];
  if (end <= start || !text.startsWith('**', start - 2) || !text.startsWith('**', end)) return undefined;
  const who = whoAt(text, start, end);
  if (who?.kind === 'bare' && who.end === end)
    return { ...unsure(text.slice(start, end)), isOffice: true, speaker: { span: { start, end }, ...who.speaker } };
  const named = nameAt(text, start, end);
  const below = named && !named.role && at + 1 < count ? matchAt(IN_ITALICS, text, from[at + 1]!) : undefined;
  if (!named || !below) return named;
  const what = { start: from[at + 1]! + 1, end: from[at + 1]! + 1 + below[2]!.length };
  return { ...named, take: 2, role: 'below', speaker: { ...named.speaker, ...whatOf(text, what) } };
}

const IN_ITALICS = /([*_])(\p{Upper}[^*_\r\n]{2,100})\1(?=[^\S\r\n]*(?:[\r\n]|$))/uy;

/** `Ruth Keyes,  Lamp Works Inc - Director  [2]`, `Operator  [1]`: numbered, with a rule below, as calls are set. */
export function numberedNameAt({ text, from, to, count }: Lines, at: number): Named | undefined {
  const [start, limit] = [from[at]!, to[at]!];
  if (text[limit - 1] !== ']' || at + 1 >= count || !text.startsWith('----', from[at + 1])) return undefined;
  const match = NUMBERED.exec(text.slice(start, limit));
  if (!match) return undefined;
  const [, name, company, role] = match;
  const end = start + name!.length;
  const of = { ...unsure(name!), take: 2 };
  if (company === undefined) return { ...of, isOffice: true, speaker: { span: { start, end }, title: { start, end } } };
  const affiliation = spanOf(text, company, end);
  const title = role === undefined ? undefined : spanOf(text, role, affiliation.end);
  const span = { start, end: (title ?? affiliation).end };
  return { ...of, role: 'dash', speaker: { span, name: { start, end }, affiliation, ...(title && { title }) } };
}

/** Where words stand that come at or after `from`. */
function spanOf(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

const NUMBERED =
  /^(\p{Upper}[\p{Alpha}'’.-]*(?: \p{Upper}[\p{Alpha}'’.-]*){0,4})(?:,\s{1,3}(\S(?:(?! - |\s\s?\[).){1,80})(?: - ((?:(?!\s\s?\[).){2,80}))?)?\s{1,3}\[\d{1,3}\]$/u;

/** What somebody is, or of whom. */
function whatOf(text: string, what: Span): Pick<Speaker, 'title' | 'affiliation'> {
  return namesOffice(text.slice(what.start, what.end)) ? { title: what } : { affiliation: what };
}
