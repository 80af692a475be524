import { oneOf } from '../../../alternatives.ts';
import type { Lines } from '../../../lines.ts';
import { beginsParagraph, nextFilled } from '../../../lines.ts';
import { ADDRESSED } from '../../../offices.ts';
import { endAt } from '../../../sticky.ts';
import type { Pattern } from '../../dialect.ts';
import { inTitleCase } from '../../headings.ts';
import { skipSpace } from '../../spacing.ts';
import { censusOf } from '../census/census.ts';
import { isListItem, isTaggedSpeech, labelStart, traitsOf } from '../lines.ts';
import { isOfDebates } from '../title.ts';
import { namesOffice } from '../who/offices.ts';
import { behindDash, isCapital, type Who, whoAt } from '../who/who.ts';
import { contentsEnd } from './contents.ts';
import { officeWithSlip } from './slips.ts';
import { behindColon, reachOf, speech } from './speech.ts';

/**
 * A speech by whoever its label names, by the form of that alone, and the colon, full stop or dash behind: `MR. CHEPKOX:`,
 * `Mr Brandt:`, `THE ATTORNEY-GENERAL (Mr. N):`, `Mr. McVOE of Texas.`, `VICE CHAIRMAN HOLM.`
 */
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
const TIME_OF_DAY = /\d\.\d\d[^()]{0,5}\)$/;
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
