import { ABBREVIATIONS } from '../../abbreviations.ts';
import { anyOf, spaced } from '../../alternatives.ts';
import type { Lines } from '../../lines.ts';
import { beginsParagraph, lastOfRun } from '../../lines.ts';
import { STATES_NAMED } from '../../names.ts';
import type { Span, Speaker } from '../../record.ts';
import { matchAt } from '../../sticky.ts';
import { MOST_PARTS, partEnd } from '../apposition.ts';
import { delegationAt } from '../delegation.ts';
import type { Found, Pattern } from '../dialect.ts';
import { PLAIN_VERB, participleAt, verbAt } from '../reporting.ts';
import { furtherBrackets } from '../spacing.ts';
import { isBelowHeading } from '../verbatim/contents.ts';
import { HEAD_LINES, presides } from '../verbatim/head.ts';
import { goesOn, withoutNumber } from '../verbatim/openings.ts';
import { isPerson, linesTo, skipWhite, type Who, whoAt } from '../verbatim/speakers.ts';

/** How a summary record tells who spoke: a speaker and a verb in the past tense, mostly behind a paragraph's number. */

/** From the name to its verb, over an apposition. UTF-16 units. */
const LONGEST = 700;
const MOST_LINES = 8;

/** `1. Mr. Al-Otaibi (Kuwait) said that …`, `The Chair declared open …`, `Mr. Walker (Office), speaking also on behalf of …, said` */
export const reportedOpening: Pattern = {
  name: 'speaker and verb',
  read(lines, at) {
    const first = lines.from[at]!;
    const start = withoutNumber(lines.text, first);
    const code = lines.text.charCodeAt(start);
    // A capital, or the bracket of `[Name] (Togo)`.
    if (!(code >= 0x41 && code <= 0x5b) && code < 0xc0) return undefined;
    if (goesOn(lines, at) || !(start > first || begins(lines, at, start))) return undefined;
    const limit = paragraphReach(lines, at);
    const head = lines.text.slice(start, start + DELEGATE_REACH);
    if (DELEGATE.test(head)) {
      const found =
        delegationAt(lines.text, start, limit) ??
        severalAgree(lines.text, start) ??
        someOfficial(lines.text, start, limit);
      return found?.kind === 'speech' ? { ...found, take: linesTo(lines, at, found.speaker.span.end) } : undefined;
    }
    const one = matchAt(ONE, lines.text, start);
    if (one) return oneOfThem(lines.text, { start, end: start + one[0].length }, limit);
    const who = whoAt(lines.text, start, limit);
    if (LEADS.test(head)) return ledIn(lines, at, start, limit);
    if (!who || !isSpeaker(lines, who)) return undefined;
    const words = wordsOf(lines.text, who, start > first, limit);
    return words < 0 ? undefined : { kind: 'speech', speaker: who.speaker, words, take: linesTo(lines, at, who.end) };
  },
};

/** Where a speaker's words begin: at a verb, at what is held, or where both are left out; -1 where nothing is said. */
function wordsOf(text: string, { speaker, end }: Who, isNumbered: boolean, limit: number): number {
  const verb = wordsAfter(text, end, limit);
  if (verb >= 0) return verb;
  const view = skipWhite(text, end, limit);
  const mayHold = speaker.affiliation ?? (isNumbered && matchAt(FEELS, text, end));
  if (mayHold && view > end && matchAt(HOLDS, text, view)) return view;
  return isNumbered && (speaker.affiliation ?? speaker.title) ? wordsLeftOut(text, end) : -1;
}

function begins(lines: Lines, at: number, start: number): boolean {
  if (beginsParagraph(lines, at) || isBelowCapitals(lines, at)) return true;
  return PERSON_OR_OFFICE.test(lines.text.slice(start, start + 5)) && isBelowHeading(lines, at);
}

const PERSON_OR_OFFICE = /^(?:The|M[rs]s?\.?) /;

/** Whether a heading in capitals stands right above: `OPENING OF THE SESSION`. */
function isBelowCapitals({ text, from, to }: Lines, at: number): boolean {
  const last = text.charCodeAt(to[at - 1]! - 1);
  return (
    last >= 0x41 && last <= 0x5a && /^[^\p{Lower}]{0,200}\p{Upper}{4}$/u.test(text.slice(from[at - 1], to[at - 1]))
  );
}

/** `Mr. Lund (Norway) could not agree`, `was in favour`: what a speaker holds, not what somebody does or becomes. */
const HOLDS = new RegExp(
  anyOf(`
    (?:could|would|did) not\\b, would (?:like|prefer|welcome|support|vote|appreciate|have preferred|be (?:grateful|glad))\\b,
    had (?:no|some|serious|doubts|difficulty|not|hoped)\\b,
    was (?:in favour|against|glad|pleased|happy|grateful|surprised|unable|not|of the|convinced|concerned|opposed|sorry|prepared|willing)\\b`),
  'y',
);

/** `12. Ms. Lund would welcome`, `was concerned`: of whom no State is told, as of a Committee’s members. */
const FEELS = / (?:would|was (?:also )?(?:concerned|pleased|glad|grateful|surprised|in favour))\b/y;

const LEFT_OUT = /(?:,(?:[^.;:\r\n]{1,200},)?)? ?(?=\.\.\.|…|\[\.\.\.\]|\[…\])|\.\s(?=\p{Lower})/uy;

/**
 * `26. Mr. Roth (Malta), speaking on behalf of the Group, ...`, `26. Mr. Roth (Malta), ...`: excerpts leave out what was
 * said. `26. Mr. Roth (Malta). speaking`: a scan has made a stop of the comma. -1 where it is neither.
 */
function wordsLeftOut(text: string, end: number): number {
  const left = matchAt(LEFT_OUT, text, end);
  return left ? end + left[0].length : -1;
}

const LEADS = new RegExp(
  `^${anyOf(`
      In (?:reply|response|answer|responding|replying|closing|summary|conclusion|his|her|their), Opening,
      Concluding, Presenting, Replying, Responding, Answering, Reverting, After, Following, Summing, Speaking,
      Introducing, Taking, Referring, Turning, Before, During, At, On \\p{Lower}+ing`)}\\b`,
  'u',
);
/** Who answers has the floor, though a Secretary-General is elsewhere one who is spoken of. */
const ANSWERS = /^(?:In (?:reply|response|answer|responding|replying)|Replying|Responding|Answering)\b/;
const LED = new RegExp(
  `,\\s+(?=${anyOf(`
    (?:the|a)\\s(?:Government\\s)?(?:representative|observer|delegat|councillor), the\\s(?:Director|Chief|Head|Controller)\\b,
    (?:the\\s*)?(?:(?:Acting|Vice|Co)[ -])?(?:CHAIR|Chair|PRESIDENT|President|RAPPORTEUR|Rapporteur|Secretar(?:y[- ]General|iat)|Director[- ]General|International Bureau),
    (?:M[Rr][Ss]?|M[Ss]|D[Rr]|H\\.E|Hon)\\b, (?:Miss|Madam|Honourable)\\s`)})`,
  'g',
);
const THE_DELEGATE = /(?:the|a)\s(?:Government\s)?(?:representative|observer|delegat|councillor)/y;
const SAYS = new RegExp(PLAIN_VERB, 'y');
const SENTENCE_END = new RegExp(`\\.(?<!\\b(?:${ABBREVIATIONS}).)\\s`);

/** `In reply to a question from Mr. Lund, the Chair said …`: whoever stands right before a verb. */
function ledIn(lines: Lines, at: number, start: number, limit: number): Found | undefined {
  const { text } = lines;
  for (const comma of text.slice(start, limit).matchAll(LED)) {
    if (SENTENCE_END.test(text.slice(start, start + comma.index))) return undefined;
    const from = start + comma.index + comma[0].length;
    const delegation = matchAt(THE_DELEGATE, text, from) ? delegationAt(text, from, limit) : undefined;
    // `At the invitation of the Chair, the delegation of Mali joined the meeting` is no speech.
    if (delegation?.kind === 'speech' && matchAt(SAYS, text, delegation.words))
      return { ...delegation, take: linesTo(lines, at, delegation.speaker.span.end) };
    const who = whoAt(text, from, limit);
    if (!who || (text[who.end] === ',' && !who.speaker.honorific)) continue;
    const isKnown = who.speaker.honorific ?? ANSWERS.test(text.slice(start, start + DELEGATE_REACH));
    if (!isKnown && !conducts(lines, who.speaker.span.start)) continue;
    const words = wordsAfter(text, who.end, limit);
    if (words >= 0) return { kind: 'speech', speaker: who.speaker, words, take: linesTo(lines, at, who.end) };
  }
  return undefined;
}

const DELEGATE_REACH = 40;
const DELEGATE =
  /^(?:The|An?|Another|One) (?:\p{Alpha}+ ){0,2}(?:representative|delegate|delegation|observer|councillor|member|official)s? (?:of|for|from)\b/iu;

function paragraphReach(lines: Lines, at: number): number {
  return Math.min(lines.to[lastOfRun(lines, at, MOST_LINES)]!, lines.from[at]! + LONGEST);
}

const OFFICIAL =
  /(?:An?|Another|One) (?:representative|observer|member|official) of (?:the )?(\p{Upper}[^.,;:()]{2,80}?)(?=,|\s\(|\s\p{Lower}+ed\b|\s(?:said|told|gave|drew|read|took|put|made)\b)/uy;

const SEVERAL = new RegExp(
  spaced(
    `The (?:[Rr]epresentatives|councillors|[Dd]elegations) (?:of|for|from) (?:the )?(${STATES_NAMED}) (?=${anyOf(`
      supported, endorsed, shared, proposed, requested, joined, agreed`)}\\b)`,
  ),
  'uy',
);

/** `The delegations of Chad, Mali and Peru supported the proposal.` */
function severalAgree(text: string, start: number): Found | undefined {
  const match = matchAt(SEVERAL, text, start);
  if (!match || !/\sand\s/.test(match[1]!)) return undefined;
  const end = start + match[0].trimEnd().length;
  const affiliation = { start: end - match[1]!.length, end };
  return { kind: 'speech', speaker: { span: { start, end }, affiliation }, words: start + match[0].length };
}

/** `A representative of the Secretariat said …`, `A representative of the Office (Director, Lamps (LL)), replying, said …` */
function someOfficial(text: string, start: number, limit: number): Found | undefined {
  const match = matchAt(OFFICIAL, text, start);
  if (!match) return undefined;
  const end = start + match[0].length;
  const words = wordsAfter(text, furtherBrackets(text, end, limit), limit);
  if (words < 0) return undefined;
  const affiliation = { start: end - match[1]!.length, end };
  return { kind: 'speech', speaker: { span: { start, end }, affiliation }, words };
}

const ONE =
  /(?:(?:One|Another)\s(?:other\s)?(?:representative|delegation|delegate|speaker|member|expert|participant)|An?\s(?:councillor|delegate))(?=,?\s)/uy;

/** `One representative said …`: whoever it was, it is a speech. */
function oneOfThem(text: string, span: Span, limit: number): Found | undefined {
  const words = wordsAfter(text, span.end, limit);
  return words < 0 ? undefined : { kind: 'speech', speaker: { span, title: span }, words };
}

/** Those who conduct a meeting are told of without a name. Other offices may be what a speech is about. */
const CONDUCTS = new RegExp(
  `^the\\s*(?:(?:Acting|Temporary|Outgoing|Honorary|Country|Vice|Co|Employer|Worker)[\\s-]*)*${anyOf(`
    Chair, Spokes, [a-z -]{3,40},\\s(?:having|speaking|introducing|presenting|re(?:ply|spond)ing)\\b, Rapporteur,
    Legal\\s(?:Advis|Couns), Facilitator, Moderator, Secretariat\\b, Secretary\\s+of\\s+the\\s+(?:Committee|Commission|Council|Conference),
    Controller, (?:(?:Deputy|Executive)\\s)?(?:Director|Chief|Head)\\b, International Bureau`)}`,
  'i',
);
const PRESIDENT = /^the\s*(?:(?:Acting|Temporary|Vice)[\s-]*)?President/i;

function isSpeaker(lines: Lines, { speaker }: Who): boolean {
  if (speaker.honorific) return true;
  if (!speaker.name)
    return (
      speaker.affiliation !== undefined ||
      /\p{Upper}{3}/u.test(lines.text.slice(speaker.span.start, speaker.span.end)) ||
      conducts(lines, speaker.span.start)
    );
  const name = lines.text.slice(speaker.name.start, speaker.name.end);
  return speaker.affiliation !== undefined && isPerson(name) && /\s/.test(name);
}

function conducts(lines: Lines, start: number): boolean {
  const head = lines.text.slice(start, start + 60);
  return CONDUCTS.test(head) || (PRESIDENT.test(head) && (TO_BODY.test(head) || hasPresident(lines)));
}

/** `The President invited the Council to …`: whom only who presides speaks to. */
const TO_BODY = /\sthe\s(?:Assembly|Board|Committee|Commission|Conference|Council)\sto\b/;

/** `In the absence of Mr. Lund (Norway), Ms. Moss (Chad), Vice-President, took the Chair.` */
const IN_THE_CHAIR = /\bPresident,? (?:took|in) the Chair\.$/;
const LONGEST_END = 40;

/** Whether a President, not a Chair, presides: else `The President` is a head of State who is spoken of. */
function hasPresident(lines: Lines): boolean {
  for (let at = 0; at < lines.count && at < HEAD_LINES; at++) {
    const found = presides.read(lines, at);
    if (found) return /^(?:Acting |Temporary )?President/i.test(lines.text.slice(lines.from[at], lines.to[at]));
    if (IN_THE_CHAIR.test(lines.text.slice(Math.max(lines.from[at]!, lines.to[at]! - LONGEST_END), lines.to[at])))
      return true;
  }
  return false;
}

/** Offset of the words after a speaker: at the verb, or at what stands before it between commas; -1 where none follows. */
function wordsAfter(text: string, named: number, limit: number): number {
  const end = named + (matchAt(FOOTNOTE, text, named)?.[0].length ?? 0);
  const others = matchAt(JOINTLY, text, end);
  if (others && end + others[0].length < limit && saysAt(text, end + others[0].length)) return end + others[0].length;
  if (text[end] !== ',') {
    // `Ms. Lund (Norway): said` is a typist's slip.
    const verb = skipWhite(text, text[end] === ':' ? end + 1 : end, limit);
    return verb > end && verb < limit && saysAt(text, verb) ? verb : -1;
  }
  const words = skipWhite(text, end + 1, limit);
  let comma = end;
  for (let parts = 0; parts < MOST_PARTS && text[comma] === ','; parts++) {
    const start = skipWhite(text, comma + 1, limit);
    if (saysAt(text, start) && !participleAt(text, start)) return words;
    comma = partEnd(text, start, limit);
    if (comma >= limit) return -1;
  }
  return -1;
}

/** Whether a verb at `at` tells what was said: `called the meeting to order`, `took part` tell what was done. */
function saysAt(text: string, at: number): boolean {
  return verbAt(text, at) >= 0 && !matchAt(DEED, text, at);
}

const DEED = /called\s(?:the|this)\s(?:[\p{Alpha}\d-]+\s){1,4}to\sorder\b|took\spart\b/uy;

/** `(Gabon)¹ `: what is said in a footnote of somebody who is not a member. */
const FOOTNOTE = /(?<=\))(?:[¹²³⁰⁴-⁹]{1,2}|\*{1,3}|\d{1,2}(?=[\s,]))/uy;

/** `, Ms. Moss (Chad) and Mr. Arte (Peru) `: others who say the same with the first. */
const JOINTLY =
  /(?:(?:,|,?\s+and)\s+(?:Mr|Mrs|Ms|Miss|Dr)\.?(?:\s(?:\p{Lower}{1,3}\s){0,2}\p{Upper}[\p{Alpha}’'-]*){1,5}(?:\s\([^()]{2,80}\))?){1,9}\s+/uy;

/** How sure an opening is to be one of a summary record: by its number, or the brackets behind the name. */
export function isSure(speaker: Speaker, isNumbered: boolean): boolean {
  return isNumbered || (speaker.honorific !== undefined && (speaker.affiliation ?? speaker.title) !== undefined);
}
