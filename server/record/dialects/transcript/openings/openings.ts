import { oneOf } from '../../../alternatives.ts';
import type { Lines } from '../../../lines.ts';
import { beginsParagraph, lastOfRun, nextFilled } from '../../../lines.ts';
import { ADDRESSED } from '../../../offices.ts';
import { endAt } from '../../../sticky.ts';
import type { Found, Pattern } from '../../dialect.ts';
import { inTitleCase } from '../../headings.ts';
import { skipSpace } from '../../spacing.ts';
import { censusOf } from '../census/census.ts';
import { behindTime } from '../labels/labels.ts';
import { isListItem, isTaggedSpeech, itemStart, labelStart, traitsOf } from '../lines.ts';
import { CONTINUED } from '../pages/pages.ts';
import { isOfDebates } from '../title.ts';
import { isNobody } from '../who/nobody.ts';
import { namesOffice } from '../who/offices.ts';
import { behindDash, isCapital, type Who, whoAt } from '../who/who.ts';
import { contentsEnd } from './contents.ts';

/** The forms in which a speech opens in a transcript: who speaks, and the colon, full stop or dash behind. */

/** No label is longer. UTF-16 units. */
export const LONGEST = 240;

/** A long office is broken over so many lines. */
const MOST_LINES = 3;

/** Offset up to which a label that begins on line `at` may reach: over line ends, but not over a blank line. */
function reachOf(lines: Lines, at: number): number {
  return Math.min(lines.to[lastOfRun(lines, at, MOST_LINES)]! + 1, lines.from[at]! + LONGEST);
}

/** The words' offset behind a colon at `end`, or -1: `Mr Brandt: I`, `Ada Lund (Lakes) (Lab):I`, `**Alice**: I`, `Mr. Berg</Affiliation>: I`. */
function behindColon(text: string, end: number): number {
  const words = endAt(COLON, text, end);
  return words < 0 ? words : behindTime(text, words);
}

const COLON =
  /(?:[^\S\r\n]*<\/[A-Za-z]{1,16}>)?[*_]{0,3}[^\S\r\n]*(?:(?:«[^\S\r\n]*)?»[^\S\r\n]*)?(?::[*_]{0,3}(?![/:\d])|：)[^\S\r\n]*|[*_]{0,3}[^\S\r\n]*:(?=\d)(?<!\d:)/y;

const TIME_OF_DAY = /\d\.\d\d[^()]{0,5}\)$/;

/** The speech that `who` opens on line `at`, whose words begin at `words`. */
export function speech(lines: Lines, at: number, who: Pick<Who, 'speaker' | 'start' | 'end'>, words: number): Found {
  let take = 1;
  while (at + take < lines.count && lines.starts[at + take]! < words) take++;
  return { kind: 'speech', take, speaker: { span: { start: who.start, end: who.end }, ...who.speaker }, words };
}

/** `MR. CHEPKOX:`, `Mr Brandt:`, `THE ATTORNEY-GENERAL (Mr. N):`, `Mr. McVOE of Texas.`, `VICE CHAIRMAN HOLM.` */
export const personOpening: Pattern = {
  name: 'person or office',
  read(lines, at) {
    const { text } = lines;
    const start = labelStart(lines, at);
    if (!isCapital(text, start) || lines.to[at]! - start < SHORTEST) return undefined;
    const limit = reachOf(lines, at);
    const who = whoAt(text, start, limit);
    if (!who || (who.kind === 'bare' && !text.startsWith('.- ', who.end))) return undefined;
    const colon = behindColon(text, timedEnd(text, askedEnd(text, who)));
    if (colon >= 0)
      return isOfContents(lines, at, colon) || isTold(lines, at, who) ? undefined : speech(lines, at, who, colon);
    const held = withOffice(text, who, limit);
    if (held) return speech(lines, at, held, behindColon(text, held.end));
    const begins = beginsParagraph(lines, at) || isCut(lines, at);
    const dashed = behindDash(text, who.end, inCapitals(text, who));
    // `Senator LUND(7.46) —I rise` is sure by the time, `Mr LUND — Mr Speaker` by whom he addresses.
    const isSure = () =>
      (TIME_OF_DAY.test(text.slice(start, who.end)) || censusOf(lines).dashed) && !isTitleFrom(lines, at, dashed);
    const isAddressed = dashed > 0 && inCapitals(text, who) && endAt(ADDRESS, text, dashed) > 0;
    if (isAddressed || (dashed > 0 && begins && isSure())) return speech(lines, at, who, dashed);
    // `Ms LUND question to PREMIER, Mr BERG`, `Ms LUND to PREMIER`, and what she asks on the next line.
    const asks = endAt(QUESTION_TO, text, who.end) > 0 || isAnswer(text, who) ? nextFilled(lines, at) : -1;
    if (asks > 0) return speech(lines, at, who, lines.from[asks]!);
    // `Lord Lund rose to move, That this House …`, `Mr. LUND`, below it `asked the Minister of Lamps:`
    const told = begins ? endAt(isOfDebates(lines) ? ROSE : ASKED_THE, text, who.end) : -1;
    if (told > 0 && (isOfDebates(lines) || inCapitals(text, who))) return speech(lines, at, who, told);
    const below = behindClock(lines, who.end);
    if (below >= 0) return speech(lines, at, who, below);
    // `THE MINISTER FOP. LAMPS (Mr. Odera):` has a slip before its colon.
    if (isTaggedSpeech(lines, at) && officeWithSlip(lines, at)) return undefined;
    const isSet = inCapitals(text, who) && !traitsOf(lines).capitals;
    const set = isSet && !isDeepIn(lines, at) ? behindCapitals(text, who) : -1;
    const stop = set < 0 ? behindSlip(lines, at, who) : set;
    // `* Mr. LUND.`, `Dr ADA LUND (Lakes).` are members in a list, who say nothing.
    const isListed =
      stop >= lines.to[at]! && (isListItem(lines, at) || (text[who.end - 1] === ')' && isLast(lines, at)));
    return stop < 0 || isListed ? undefined : speech(lines, at, who, stop);
  },
};

const ROSE = / (?=rose to )/y;
/** On the line below; on its own it is the question as printed. */
const ASKED_THE = /[^\S\r\n]*(?:\r\n?|\n)\s{0,4}(?=asked the \p{Upper})/uy;
const QUESTION_TO = /(?: question)? to (?=\p{Upper}{4}[^.:;?!\r\n]{0,80}(?:[\r\n]|$))/uy;
/** The same anywhere. */
const HAS_ASKED = new RegExp(QUESTION_TO, 'u');
/** A question and its title are not longer. UTF-16 units. */
const LONGEST_QUESTION = 4_000;

/** `ANSWER` alone below `Ms LUND question to PREMIER, Mr BERG` and what she asks: another speaks, whom no name on the line tells. */
function isAnswer(text: string, { start, end }: Who): boolean {
  return (
    text.slice(start, end) === 'ANSWER' && HAS_ASKED.test(text.slice(Math.max(0, start - LONGEST_QUESTION), start))
  );
}

/** Whether what stands from `words` on is a title, alone on line `at`: `Mr Tom Berg - Lamp Report - Costs`; `Mr Berg - Yes` answers. */
function isTitleFrom(lines: Lines, at: number, words: number): boolean {
  const line = lines.text.slice(words, lines.to[at]);
  return isLast(lines, at) && line.includes(' ') && inTitleCase(line);
}

/** Whether nothing stands right below line `at`. */
function isLast({ from, to, count }: Lines, at: number): boolean {
  return at + 1 >= count || from[at + 1] === to[at + 1];
}

/** Whether line `at` was begun within another, where a speech opens. */
function isCut({ text, starts }: Lines, at: number): boolean {
  return starts[at]! > 0 && !'\r\n'.includes(text[starts[at]! - 1]!);
}

/** `The Bailiff:...... 7`, and `The Bailiff:` alone where the text begins with a list of all who speak in it, or over questions. */
function isOfContents(lines: Lines, at: number, words: number): boolean {
  // `       Mr. LUND: Committee on Lamps. H.R. 3200.`: who brings in a report.
  if (lines.text.startsWith('....', words) || (isDeepIn(lines, at) && endAt(OF_REPORT, lines.text, words) > 0))
    return true;
  return words >= lines.to[at]! && (at < contentsEnd(lines) || isAsked(lines, at));
}

const OF_REPORT = /Committee o[nf] /y;

/** `THE DEPUTY PRESIDENT:` over `1. Mr A B LUND (ABC) to ask the Deputy President:`, a title between them maybe. */
function isAsked(lines: Lines, at: number): boolean {
  const below = nextFilled(lines, at);
  return [below, below < 0 ? below : nextFilled(lines, below)].some(
    line => line >= 0 && TO_ASK.test(lines.text.slice(lines.from[line], lines.to[line])),
  );
}

const TO_ASK = /^[[*Q]?\d{1,4}\.? .{4,80} to ask the /;

/** `• Mayor Ada Lund: The Clerk gave the oath to Mayor Lund.`: an item of what was done, in which she says nothing. */
function isTold(lines: Lines, at: number, { speaker: { honorific, title = honorific, name }, end }: Who): boolean {
  if (!title || !name || !isListItem(lines, at)) return false;
  const surname = lines.text.slice(name.start, name.end).split(' ').at(-1);
  return lines.text.slice(end, lines.to[at]).includes(`${lines.text.slice(title.start, title.end)} ${surname}`);
}

/** `DR. LIND, DIRECTOR:`, `Ms. Park, Lamp Institute:`: what somebody is, behind the name. */
function withOffice(text: string, who: Who, limit: number): Who | undefined {
  const { speaker, kind, start, end } = who;
  if (kind !== 'person' || !speaker.honorific || text[end] !== ',') return undefined;
  const to = endAt(HELD, text, end);
  if (to < 0 || to > limit || /\bsworn\b/i.test(text.slice(end, to))) return undefined;
  const what = { start: skipSpace(text, end + 1), end: to };
  const isTitle = namesOffice(text.slice(what.start, to));
  const named = isTitle ? { title: what } : speaker.affiliation ? {} : { affiliation: what };
  return { kind, start, end: to, speaker: { ...speaker, ...named } };
}

const HELD =
  /, \p{Upper}[\p{Alpha}’'&.-]*(?:,? (?:(?:of|for|and|the|to|on|in|at) ){0,3}(?:\p{Upper}[\p{Alpha}’'.-]*|&)){0,9}(?: No\. ?\d)?(?=:(?!\S))/uy;

/** Past the words that say to whom a question goes: ` to the Prime Minister`. */
export function askedEnd(text: string, who: Who): number {
  const { speaker, end } = who;
  const said = speaker.name && inCapitals(text, who) ? endAt(SAID, text, end) : -1;
  if (said > 0) return said;
  if (!speaker.name || !(text[end] === ' ' ? 'tor'.includes(text[end + 1]!) : '\r\n'.includes(text[end] ?? ' ')))
    return end;
  return Math.max(end, endAt(TO_WHOM, text, end));
}

/** Past the time of day that stands before the colon, ` 11.10 a.m.`, or how somebody speaks, ` — without notice`, ` moved: That`. */
function timedEnd(text: string, end: number): number {
  return text[end] === ' ' || text[end] === ',' ? Math.max(end, endAt(TIME, text, end)) : end;
}

const TIME =
  / {1,3}\d{1,2}[:.]\d\d ?[ap]\.?m\.?(?=:)|(?: [—–-]|,) (?:without notice|on notice|by leave|in reply|continuing)(?=:)| moved(?=: {1,3}That\b)/y;

/** `SHRI LUND initiating said: …`, `THE MINISTER OF LAMPS (SHRI BERG) moving the motion for consideration of the Bill, said: …` */
const SAID =
  /,? (?:moving|initiating|replying|continuing|supporting|opposing|participating|intervening|resuming|concluding|raising|seconding)\b[^:\r\n]{0,140}? said(?=:)/y;

const TO_WHOM = new RegExp(
  oneOf(
    ' replied(?=:)',
    ' on behalf of (?:the )?\\p{Upper}[^:\\r\\n]{2,120}(?=:)',
    "\\s{1,2}(?:to|of) the \\p{Upper}[\\p{Alpha}’'& -]{2,60}(?: (?:for|of) [\\p{Alpha}’'&, -]{2,60})?(?: regarding [^:\\r\\n]{2,100})?(?=[^\\S\\r\\n]*:)",
  ),
  'uy',
);

/** `MR.`, whose name stands on the next line: no shorter label has anybody's honorific. UTF-16 units. */
const SHORTEST = 3;

/** The next line's words, where a time of day behind `end` ends the line: `Mr Sumah 11:18 a.m.`; or -1. */
function behindClock({ text }: Lines, end: number): number {
  return text[end] === ' ' ? endAt(CLOCK, text, end) : -1;
}

const CLOCK = / {1,3}(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|noon)[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?=\S)/y;

const STOP = new RegExp(
  '(?:[ \\t]?(?:\\r\\n?|\\n)(?=\\. {2}))?\\.(?:(?:(?:\\r\\n?|\\n)(?=\\d{1,2} {2}))?\\d{1,2}(?=\\s))?(?=\\s|$|[-“"\'[(\\p{Upper}])' +
    "(?!\\p{Upper}\\.|['’]\\p{Upper}{1,16}:| (?:laid|presented|brought up|gave notice)\\b)[^\\S\\r\\n]*(?:[-–—]+[^\\S\\r\\n]+)?",
  'uy',
);

/**
 * The words' offset behind a full stop at `end`, with the number of a footnote: `MR. KOHN.1 Thank`; or -1, as in a scan's
 * `MR. KOHN. laid on the table`. Text that was taken out of a PDF may have either on the next line.
 */
export function behindStop(text: string, end: number): number {
  return endAt(STOP, text, end);
}

/** The same behind a name in capitals, which a person may have without a full stop: `MR. ODERA Mr. Speaker, Sir`. */
export function behindCapitals(text: string, { kind, end }: Who): number {
  const stop = behindStop(text, end);
  return stop < 0 && kind === 'person' ? endAt(UNMARKED, text, end) : stop;
}

/** Whether a label is set in capitals as the Congressional Record and the FOMC set them: `Mr. DeVOE`, `The CLERK`. */
export function inCapitals(text: string, { speaker, kind }: Who): boolean {
  const set = speaker.title && kind !== 'person' ? speaker.title : speaker.name;
  return set !== undefined && CAPITALS.test(text.slice(set.start, set.end));
}

const CAPITALS = /\p{Upper}['’]?\p{Upper}|\p{Upper}-\p{Upper}/u;

/** Material printed in the record — bills, letters, articles — stands deeper in than the speeches. Columns. */
const DEEP = 5;

function isDeepIn({ text, from, starts }: Lines, at: number): boolean {
  return from[at]! - starts[at]! >= DEEP && /^M[rs]/.test(text.slice(from[at]!, from[at]! + 2));
}

/** Behind the slip of ` Mr. McVoe. Mr. President, …` or `Mr. Otieno Mr. Deputy Speaker, …`, which an address or a tag betrays. */
function behindSlip(lines: Lines, at: number, { speaker, kind, start, end }: Who): number {
  if (!speaker.name && kind !== 'office') return -1;
  const unmarked = kind === 'person' && beginsParagraph(lines, at) ? endAt(UNMARKED, lines.text, end) : -1;
  const words = endAt(SLIP, lines.text, end);
  if (words < 0) return unmarked;
  if (isTaggedSpeech(lines, at)) return words;
  if (!beginsParagraph(lines, at) && lines.from[at] === lines.starts[at]) return -1;
  if (endAt(ADDRESS, lines.text, words) > 0 || endAt(FOR_A_TIME, lines.text, start) > 0) return words;
  const { stopped } = censusOf(lines);
  return stopped.size && stopped.has(lines.text.slice(start, end)) ? words : -1;
}

/** Nothing else begins so: `The Acting Chair. The lamps …`, `The Speaker pro tempore.` */
const FOR_A_TIME = /The (?:Acting Chair|\p{Upper}\p{Lower}+ pro tempore)/uy;

const SLIP = /[.;](?=\s)[^\S\r\n]*(?=[\p{Upper}“"'`[])/uy;
/** `Mr. President, `, `Madam Speaker, `, `Mr, Deputy Speaker, Sir` */
const ADDRESS = new RegExp(ADDRESSED, 'y');

/** `MR. ODERA Mr. Speaker, Sir, …`, `HON. ODO BERG I will …`: whom the words address, or who says them, shows where they begin. */
const UNMARKED = new RegExp(
  `s?[ \\t]+(?=${ADDRESSED}(?:,|[., ]{1,3}Sir)|On a\\.? {1,2}point of (?:order|information)|(?<=HON\\. [A-Z .'’-]{3,60})(?:I [a-z]|Thank you[, ]))`,
  'y',
);

/** `WH: …`, `jkov: …`, `Ilse Brandvold: …`, `Dana Ruiz (DR) - …`, `Chair: …`: those whom the whole text shows to be speakers. */
export const nameOpening: Pattern = {
  name: 'name, initials or office',
  read(lines, at) {
    const { labels } = censusOf(lines);
    if (!labels.size) return undefined;
    const mark = itemStart(lines, at);
    const written = '<['.includes(lines.text[mark]!) ? labels.get(mark) : undefined;
    if (written) return { kind: 'speech', speaker: written.speaker, words: written.words };
    const start = labelStart(lines, at);
    const label = labels.get(start);
    if (!label) return undefined;
    const who = label.shape === 'initials' ? undefined : whoAt(lines.text, start, reachOf(lines, at));
    const words = who?.kind === 'bare' ? behindColon(lines.text, who.end) : -1;
    if (words >= 0) return speech(lines, at, who!, words);
    const take = at + 1 < lines.count && label.words > lines.starts[at + 1]! ? 2 : 1;
    return { kind: 'speech', take, speaker: label.speaker, words: label.words };
  },
};

/** `NICK TIMARO. Thank you.`, where the text has `CHAIR ROWE. Good afternoon.` */
export const capitalNameOpening: Pattern = {
  name: 'name in capitals and full stop',
  read(lines, at) {
    if (!censusOf(lines).capitals || !beginsParagraph(lines, at)) return undefined;
    const { text } = lines;
    const start = lines.from[at]!;
    const words = endAt(CAPITAL_NAME, text, start);
    if (words < 0) return undefined;
    const end = start + text.slice(start, words).trimEnd().length - 1;
    return isNobody(text.slice(start, end))
      ? undefined
      : speech(lines, at, { start, end, speaker: { name: { start, end } } }, words);
  },
};

const CAPITAL_NAME =
  /\p{Upper}[\p{Upper}’'-]+(?: \p{Upper}\.)?(?: \p{Upper}[\p{Upper}’'-]+){1,3}\. {1,3}(?=[\p{Upper}“"‘([])/uy;

/** `Jane Moss`, `Madam Deputy Speaker`: on a line of their own, above what they say. */
export const aloneOpening: Pattern = {
  name: 'speaker on a line of their own',
  read(lines, at) {
    const { alone } = censusOf(lines);
    if (!alone.size) return undefined;
    const found = alone.get(labelStart(lines, at));
    return found && { kind: 'speech', speaker: found.speaker, words: found.words, take: found.take };
  },
};

/** `<Newspeech>The Assistant Ministjer for Energy (Mr. Odera):` — where a tag says that a speech opens, any label will do. */
export const taggedOpening: Pattern = {
  name: 'tag and label',
  read(lines, at) {
    if (!isTaggedSpeech(lines, at)) return undefined;
    const bracket = labelStart(lines, at);
    const start = bracket + (endAt(PERSON_IN_BRACKET, lines.text, bracket) > 0 ? 1 : 0);
    const label = TAGGED.exec(lines.text.slice(start, reachOf(lines, at)))?.[0];
    const slip = officeWithSlip(lines, at);
    if (label !== undefined && !ASKED.test(label) && (!slip || label.length <= slip.end - start)) {
      const end = start + label.length;
      return speech(lines, at, { start, end, speaker: slippedName(lines.text, start, end) }, end + 1);
    }
    if (slip) return speech(lines, at, slip, skipSpace(lines.text, slip.end));
    // `MR. ODERA (CTD.)` or `THE MINISTER FOR LAMPS (ctd);` alone on its line.
    const who = whoAt(lines.text, start, reachOf(lines, at));
    if (!who || at + 1 >= lines.count) return undefined;
    const isAlone = who.end + (lines.text[who.end] === ';' ? 1 : 0) === lines.to[at];
    const isNamed = who.speaker.name || CONTINUED.test(lines.text.slice(start, who.end));
    return isAlone && isNamed ? speech(lines, at, who, lines.from[at + 1]!) : undefined;
  },
};

/** `(Mr. Odera): `, `(SHRI ARUN BORA): `, `(Dr Lund: Madam Speaker`, the office having gone into a heading. */
const PERSON_IN_BRACKET =
  /\((?:(?:M[rR][sS]?|D[rR]|Prof|Hon)(?:\.| (?=[A-Z]))|SHRI(?:MATI)?|KUMARI)[^()\r\n]{2,40}(?:\) ?:|:(?= (?:Mr\.?|Madam) Speaker))/y;

/** The same where blank lines part the office from who holds it. */
export const bracketOpening: Pattern = {
  name: 'person',
  read(lines, at) {
    const { text, from } = lines;
    const words = text[from[at]!] === '(' ? endAt(PERSON_IN_BRACKET, text, from[at]!) : -1;
    const who = words < 0 ? undefined : whoAt(text, from[at]! + 1, words);
    return who && speech(lines, at, who, skipSpace(text, words));
  },
};
const TAGGED = /^\p{Upper}(?:(?!, Sir\b|\(C(?:ON)?TD)[^:<>?!]){2,160}(?=:(?!-))/iu;
/** A question as printed has no label. */
const ASKED = /\b(?:asked|to ask)\b/;

/** `THE DEPUTY' SPEAKER. (Mr. Were): …`, `THE MINISTER OFFICE: OF LAMPS(Mr.Odera) …`: the bracket shows where it ends. */
function officeWithSlip(lines: Lines, at: number): Pick<Who, 'speaker' | 'start' | 'end'> | undefined {
  const start = labelStart(lines, at);
  const match = OFFICE_WITH_SLIP.exec(lines.text.slice(start, reachOf(lines, at)));
  if (!match) return undefined;
  const close = start + match[1]!.length;
  const colon = lines.text[start + match[0].length - 1] === ':' ? 1 : 0;
  return { start, end: start + match[0].length - colon, speaker: slippedName(lines.text, start, close) };
}

const OFFICE_WITH_SLIP =
  /^(The\b[^()<>?!]{4,140}?\((?:Mrs?|Ms|Dr|Prof|Eng|Hon|Sen)[.,; -]{1,3}[\p{Alpha}\p{N}][^()<>:\r\n]{1,40}\))(?:(?:\s*\(C(?:ON)?TD\.?\))?[\s.-]{0,3}:|\s*\(C(?:ON)?TD\.?\)|(?=\s))/iu;

/** Whom a label with a slip names: `Mr, Odera`, `Mr..Odera`, `The Ministjer for Energy (Mr. Odera`; else it is an office. */
function slippedName(text: string, start: number, end: number): Who['speaker'] {
  const match = SLIPPED.exec(text.slice(start, end));
  if (!match) return { title: { start, end } };
  const [, office, honorific, between, name] = match;
  const from = start + match[0].indexOf(honorific!, office?.length ?? 0);
  const nameFrom = from + honorific!.length + between!.length;
  return {
    ...(office ? { title: { start, end: start + office.replace(/[\s.,-]+$/, '').length } } : {}),
    honorific: { start: from, end: from + honorific!.length },
    name: { start: nameFrom, end: nameFrom + name!.length },
  };
}

const SLIPPED =
  /^(?:(\p{Upper}[^()]{4,140}?)\()?((?:M[rR][sS]?|M[sS]|D[rR]|Prof|PROF|Eng|Hon|HON|Sen)\.?)([.,; -]{0,3})([\p{Alpha}\p{N}][\p{Alpha}\p{N}.'’ -]{0,60}[\p{Alpha}\p{N}])[)\s.-]*$/u;
