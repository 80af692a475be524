import { oneOf } from '../../../alternatives.ts';
import { DATE, WEEKDAY } from '../../../calendar.ts';
import { beginsParagraph, isBlank, type Lines, lineText, nextFilled } from '../../../lines.ts';
import type { Span } from '../../../record.ts';
import { endAt } from '../../../sticky.ts';
import type { Pattern } from '../../dialect.ts';
import { headingLine, inTitleCase } from '../../headings.ts';
import { isSmallAt } from '../../spacing.ts';
import { isSomebody } from '../../verbatim/sections.ts';
import { censusOf } from '../census/census.ts';
import { goesOnBelow } from '../directions.ts';
import { HEAD_LINES, LONGEST, leadsAway } from '../head.ts';
import { mayHeadNames } from '../labels/names.ts';
import { labelStart, traitsOf } from '../lines.ts';
import { pageMark, timeMark } from '../pages/pages.ts';
import { isTitleOfMinutes } from '../title.ts';
import { headsRoll } from '../who/nobody.ts';
import { whoAt } from '../who/who.ts';
import { spanOf } from './headings.ts';
import { headsBusiness, isAnnounced, isOfBusiness, isToldBelow, itemHeading } from './item-headings.ts';
import { isListed } from './listed.ts';
import { isBroken, isInCapitals, isShortInCapitals, rowEnd } from './row.ts';

/** Headings that nothing marks but where they stand and how they are set: `THE SITUATION IN BOSNIA`, alone or in the middle. */

/** How wide the Congressional Record is set, and how far from its middle a centred line may stand. Columns. */
const WIDTH = 72;
const SLACK = 6;
const LEAST_INDENT = 12;

/** A heading has so many lines at most; in capitals, the titles of all bills that one debate is on. */
const MOST_LINES = 3;
const MOST_IN_CAPITALS = 12;

/** `                 THE SITUATION IN BOSNIA`: in the middle of the line; in capitals of level 1, else of level 2. */
export const centredHeading: Pattern = {
  name: 'centred heading',
  read(lines, at) {
    const indent = lines.from[at]! - lines.starts[at]!;
    if (!isCentred(lines, at)) return undefined;
    if (at > 0 && !isBlank(lines, at - 1) && !timeMark.read(lines, at - 1) && !isBelowSentence(lines, at))
      return undefined;
    const capitals = !/\p{Lower}/u.test(lineText(lines, at));
    if (indent < 2 && !capitals) return undefined;
    const most = capitals ? MOST_IN_CAPITALS : MOST_LINES;
    let last = at;
    while (last < at + most && last + 1 < lines.count && /\p{Alpha}/u.test(lineText(lines, last + 1))) last++;
    const heading = { start: lines.from[at]!, end: lines.to[last]! };
    const words = lines.text.slice(heading.start, heading.end);
    if (last >= at + most || words.length > most * WIDTH) return undefined;
    if (indent < LEAST_INDENT && (last === at ? !capitals : !isCentred(lines, last))) return undefined;
    for (let next = at + 1; next <= last; next++) if (!isCentred(lines, next)) return undefined;
    if (!/\p{Alpha}{2}/u.test(words) || /[:;,…]$|(?<!\b(?:JR|SR|INC|CO|LTD|NO|DR|ETC))\.$/.test(words))
      return undefined;
    // `            THE PRESIDENT OF THE SENATE: I have to inform`
    const who = words.includes(': ') ? whoAt(lines.text, heading.start, heading.end) : undefined;
    if (who && who.kind !== 'bare' && lines.text[who.end] === ':') return undefined;
    if (
      NO_HEADING.test(words) ||
      isOfArticle(lines, at, last) ||
      (!capitals && words.includes(', ') && isListed(lines, at))
    )
      return DAY.test(words) ? undefined : { kind: 'paragraph', take: last - at + 1 };
    return { kind: 'section', level: /\p{Lower}/u.test(words) ? 2 : 1, heading, take: last - at + 1 };
  },
};

/** `[From the Dunmere Post, July 3]` above a title, `(By Ann Moss)` below it: an article that is printed within a speech. */
function isOfArticle(lines: Lines, first: number, last: number): boolean {
  const [above, below] = [nextFilled(lines, first, -1), nextFilled(lines, last)];
  return (
    (above >= 0 && endAt(FROM_PAPER, lines.text, lines.from[above]!) > 0) ||
    (below >= 0 && lines.text.startsWith('(By ', lines.from[below]))
  );
}

const FROM_PAPER = /\[From (?!the U\.S\. Gov)[^\]\r\n]{3,120}\d{4}\]/y;

/** `Agreed to.`, and right below it a heading in capitals, far in. */
function isBelowSentence(lines: Lines, at: number): boolean {
  const { from, starts } = lines;
  if (from[at]! - starts[at]! < LEAST_INDENT || from[at - 1] !== starts[at - 1]) return false;
  return beginsParagraph(lines, at) && !/\p{Lower}/u.test(lineText(lines, at));
}

function isCentred({ starts, from, to }: Lines, at: number): boolean {
  const indent = from[at]! - starts[at]!;
  return Math.abs(2 * indent + to[at]! - from[at]! - WIDTH) <= SLACK;
}

/** Under a centred heading: whose remarks they are, where and when. */
const DAY = new RegExp(`^${WEEKDAY}, `);
const NO_HEADING = new RegExp(
  `^(?:H(?:ON|on)\\.|of |in the |That |speech of|\\(|\\[|["“\`]|${WEEKDAY}, |(?:\\p{Upper}\\p{Alpha}{2,8} \\d{1,2}, +\\d{4}|CONGRESSIONAL RECORD)$)`,
  'u',
);

/** `Oral Answers to Questions`, `MOTION`: alone between blank lines, and below it what may follow a heading. */
export const plainHeading: Pattern = {
  name: 'heading',
  read(lines, at) {
    const length = lines.to[at]! - lines.from[at]!;
    if (length > LONGEST || length < 3) return undefined;
    if (isKenyan(lines, at) || isQuestion(lines, at) || isOfDigest(lines, at)) {
      const level = /^(?:(?:Question )?No|C[ho])/.test(lineText(lines, at)) ? { level: 2 } : {};
      return { kind: 'section', ...level, heading: spanOf(lines, at) };
    }
    if (isTwice(lines, at)) return { kind: 'section', level: 2, heading: spanOf(lines, at), take: 2 };
    // `2. Dr Ada Lund` takes an oath.
    const start = labelStart(lines, at);
    const who = start > lines.from[at]! ? whoAt(lines.text, start, lines.to[at]!) : undefined;
    if (who?.speaker.honorific && who.end === lines.to[at]) return undefined;
    const item = itemHeading(lines, at);
    if (item) return { kind: 'section', level: 2, heading: item };
    const set = stopped(lines, at);
    if (set) return { kind: 'section', heading: set };
    if (traitsOf(lines).markdown || traitsOf(lines).capitals) return undefined;
    const last = rowEnd(lines, at);
    const business = last < 0 && !standsFree(lines, at);
    if (business && !isOfBusiness(lines, at)) return undefined;
    if (isAnnounced(lines, at)) return { kind: 'paragraph' };
    const line = lineText(lines, at).replace(SUBJECT, '');
    const capitals = isInCapitals(line);
    if (business && !headsBusiness(lines, at, capitals)) return undefined;
    // `Lamp Works, Inc.` is the title, and `Q3 2031 Earnings Call` below it no part; `MINUTES` may be an item.
    if (leadsAway(line) || (!capitals && at < FIRST_LINES && isTitleOfMinutes(line)) || isAboveInterview(lines, at))
      return { kind: 'paragraph' };
    const colon = line.indexOf(':');
    if (
      colon > 0 &&
      (business || (isInCapitals(line.slice(0, colon)) && isToldBelow(lines, at))
        ? headsRoll(line.slice(0, colon))
        : mayHeadNames(line.slice(0, colon)) && !line.startsWith('Introduction'))
    )
      return undefined;
    if (NO_TITLE.test(line) || (last <= at && isBroken(line)) || isOfPanel(lines, at)) return undefined;
    if (isOfPage(lines, at) || (capitals && isOfOffice(lines, at))) return { kind: 'paragraph' };
    const heading =
      last >= 0
        ? { start: lines.from[at]!, end: lines.to[last]! }
        : capitals
          ? unnumbered(lines, at)
          : headingLine(lines, at);
    if (!capitals && (isSomebody(line) || isLetterhead(lines, at) || isListed(lines, at))) return undefined;
    const take = Math.max(at, last) - at + 1;
    return heading && { kind: 'section', level: capitals ? capitalLevel(lines, at) : 2, heading, take };
  },
};

const FIRST_LINES = 8;

/** Whether a page has a heading twice, as it is linked and as it stands, `Prayer`; or above `Oral Questions` which: `Question 12-5(2): Lamps`. */
function isTwice(lines: Lines, at: number): boolean {
  if (at + 1 >= lines.count || isBlank(lines, at + 1) || !(at === 0 || isBlank(lines, at - 1))) return false;
  if (at + 2 < lines.count && !isBlank(lines, at + 2)) return false;
  const line = lineText(lines, at);
  return (line === lineText(lines, at + 1) && inTitleCase(line)) || OF_SESSION.test(line);
}

const OF_SESSION = /^\p{Upper}[\p{Alpha}'’ ]{4,40} \d{1,4}-\d{1,2}\(\d\): \S/u;

/** `Lund, Ada`, `For the Lamp Archives`: what a page has above the first words of an interview. */
function isAboveInterview(lines: Lines, at: number): boolean {
  if (at >= HEAD_LINES) return false;
  const { labels, broadcast } = censusOf(lines);
  const [first = 0] = labels.keys();
  return (
    lines.from[at]! < first && first < LONGEST_HEAD && !broadcast && /\binterview\b/i.test(lines.text.slice(0, first))
  );
}

/** UTF-16 units. */
const LONGEST_HEAD = 1_000;

/** `SPEAKER’S STATEMENT (Re: Welcome to visitors)` */
const SUBJECT = / \(Re: [^()]+\)$/;

/** What is a heading without the time or the full stop behind it. */
function stopped(lines: Lines, at: number): Span | undefined {
  if (lines.text[lines.to[at]! - 1] !== '.') return undefined;
  const heading = timed(lines, at) ?? overNumber(lines, at);
  if (!heading) return undefined;
  const { start, end } = heading;
  const isTitle = !NO_TITLE.test(lines.text.slice(start, end)) && whoAt(lines.text, start, end)?.end !== end;
  return isTitle ? heading : undefined;
}

/** `VOTES AND PROCEEDINGS 11:10 a.m.` */
function timed(lines: Lines, at: number): Span | undefined {
  const line = lines.text.endsWith('.m.', lines.to[at]) ? lineText(lines, at) : '';
  const words = line.slice(0, CLOCK.exec(line)?.index ?? 0);
  const start = lines.from[at]!;
  return isInCapitals(words) ? { start, end: start + words.length } : undefined;
}

/** `Lamps of the Lakes.`, over the number of a question: `IV.`, `12.` */
function overNumber(lines: Lines, at: number): Span | undefined {
  const below = nextFilled(lines, at);
  if (below < 0 || !NUMBER.test(lineText(lines, below))) return undefined;
  const words = lineText(lines, at).slice(0, -1);
  const start = lines.from[at]!;
  return words[0] !== '(' && inTitleCase(words) ? { start, end: start + words.length } : undefined;
}

const CLOCK = /(?<=\p{Upper}{2}) \d{1,2}:\d\d [ap]\.m\.$/u;
const NUMBER = /^(?:[IVXL]+|\d{1,4})\.$/;

/**
 * `Ada Lund` alone, in the head of a press conference: she is `ADA LUND:` or `COACH LUND:` below, and so may be whoever stands
 * next to her, over the place; `Prepared Remarks` in contents, above `Prepared Remarks:`.
 */
function isOfPanel(lines: Lines, at: number): boolean {
  if (at >= HEAD_LINES) return false;
  return (
    lines.text.includes(`\n${lineText(lines, at)}:`) ||
    ([-1, 1] as const).some(step => {
      for (let next = at; next >= 0; next = nextFilled(lines, next, step)) {
        const named = NAME_OR_PLACE.exec(lineText(lines, next));
        if (!named) return false;
        if (lines.text.includes(`${named[1]!.toUpperCase()}: `)) return true;
      }
      return false;
    })
  );
}

/** `Ada Lund`, `Odo Berg, Jr.`, `SALTBY, LAKES` */
const NAME_OR_PLACE = /^\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}\.)?,? (\p{Upper}[\p{Alpha}’'-]+)(?:, Jr\.)?$/u;

/** `Mr N LUND` alone, at the head of a page: whose words go on there, in South Africa’s; `The Speaker (Hon. Ada Lund)` was there. */
function isOfPage({ text, from, to }: Lines, at: number): boolean {
  const [start, end] = [from[at]!, to[at]!];
  const isHeld = text[end - 1] === ')';
  const who = isHeld || text[start] === 'M' ? whoAt(text, start, end) : undefined;
  if (who?.end !== end || !who.speaker.name) return false;
  return isHeld
    ? who.speaker.title !== undefined
    : /\p{Lower} (?:\p{Upper} )+\p{Upper}{2}/u.test(text.slice(start, end));
}

/** `THE MINISTER OF LAMPS` and below it `AND MINISTER OF WICKS (SHRI ARUN BORA):`, in India’s; `HONOURABLE HOUSE` over `OF REPRESENTATIVES`. */
function isOfOffice(lines: Lines, at: number): boolean {
  const below = nextFilled(lines, at);
  return below >= 0 && /^(?:AND|OF) (?!THE )\p{Upper}{2}|\) PRESIDING$/u.test(lineText(lines, below));
}

/** `                                        Department of Lamps`, to the right, in a letter that is printed. */
function isLetterhead(lines: Lines, at: number): boolean {
  return lines.from[at]! - lines.starts[at]! > WIDTH / 3 && !isCentred(lines, at);
}

/**
 * A heading in capitals on several lines. Within a speech, as motions that are read out have them, it is none: a
 * paragraph of nobody else stands below; `ends` knows what ends a speech.
 */
export function capitalHeading(ends: readonly Pattern[]): Pattern {
  return {
    name: 'heading in capitals',
    read(lines, at) {
      const take = traitsOf(lines).capitals ? 0 : capitalLines(lines, at);
      if (take < 2 || goesOnBelow(lines, at + take, ends)) return undefined;
      // `MR SPEAKER` presides over `PRAYERS`.
      const first =
        whoAt(lines.text, lines.from[at]!, lines.to[at]!)?.speaker.title?.end === lines.to[at] ? at + 1 : at;
      // `(ADA LUND) PRESIDING` below it is who that is.
      if (first > at && NO_TITLE.test(lineText(lines, first))) return undefined;
      const heading = { start: lines.from[first]!, end: lines.to[at + take - 1]! };
      return { kind: 'section', level: capitalLevel(lines, at), heading, take };
    },
  };
}

/** `LAMPS IN SALTBY` right below `Question No.114` is what it is about. */
function capitalLevel(lines: Lines, at: number): number {
  const above = nextFilled(lines, at, -1);
  return above >= 0 && isQuestion(lines, above) ? 3 : 1;
}

function isQuestion(lines: Lines, at: number): boolean {
  const start = lines.from[at]!;
  if ((lines.text.charCodeAt(start) | 0x20) !== 0x71 || lines.to[at]! - start > LONGEST_QUESTION) return false;
  return QUESTION.test(lineText(lines, at));
}

const LONGEST_QUESTION = 24;
const QUESTION = /^Question\s{1,3}No\.?\s?\d{1,4}$/i;

/**
 * `That the House …` is what it is asked, `AND MINISTER OF LAMPS (SHRI` a line of an office, `That the House -` goes on,
 * `South West: 20 lamps` is a row of a table, `Seconded: Ada Lund` what somebody did, `held on 5 May` when, `Ada Lund, Town
 * Clerk` a signature, `PRESIDENT LUND PRESIDING` and `Ada Lund  Lake Party MLA for Saltby` are people; as are `The Honourable
 * Senators` over their names; nor is a telephone number a title, nor a day in Irish or on a numbered line, nor a party of a
 * case, `ADA LUND, ET AL., )`.
 */
const NO_TITLE = new RegExp(
  oneOf(
    `^${oneOf(
      '(?:AYES|NOES|MAJORITY|APPROVED),? \\d|(?:THAT|AND|OF)\\b|START OF DAY$|-{4}|- \\(|[A-Z]\\d{2,}$|Advertisement - |(?:Tá|Níl|Staon)$|\\((?:\\w{3}|\\d)',
      'M(?:rs?|s)\\.? [^,]{2,40}, M(?:rs?|s)\\b|[^(]+\\)$|[^"“]+["”]$',
      '(?:proposed|seconded|moved|introduced|posted|apologies)\\b(?: by |[^:]{0,30}:)|to the (?:hon|speaker|president|committee)|held (?:on|at|in) ',
      'The Hon(?:ourable|\\.) \\w+s$|Dé(?:ardaoin)?[ ,][^:]{4,24} \\d{4}$|[^-].*\\s[-–—]$',
      `\\d{1,2}\\s+${DATE}(?: \\d+)?$`,
    )}`,
    // A cheap look, for these are sought at each sign of a line.
    `(?=[(_.…pm ,:r|-])${oneOf(
      '\\| |\\([^)]*$|[_.]{4}|(?:… ){2}|\\bpresiding$|met at \\d|\\bM(?:LA|HA|S?P) for | - \\d{1,3}$|: none$|:\\s+\\d',
      ', (?:\\S+ ){0,2}(?:clerk|secretary|speaker|chair|commissioner)$|\\(\\d{3}\\) ?\\d{3}-\\d{4}',
      `(?:[-:] |report )${DATE}(?: \\d+)?$`,
    )}`,
  ),
  'i',
);

/** Of how many lines a heading in capitals is that stands alone; none of them opens a speech. */
function capitalLines(lines: Lines, at: number): number {
  if (isSmallAt(lines.text, lines.from[at]! + 1) || isSmallAt(lines.text, lines.to[at]! - 1)) return 0;
  if (at > 0 && !isBlank(lines, at - 1) && !pageMark.read(lines, at - 1)) return 0;
  let take = 0;
  while (at + take < lines.count && !isBlank(lines, at + take)) {
    const line = take < MOST_HEADING_LINES ? lineText(lines, at + take) : '';
    if (line.length > LONGEST || !/\p{Upper}{3}/u.test(line) || /\p{Lower}|[.!?:;,]$|^\p{N}/u.test(line)) return 0;
    take++;
  }
  return take;
}

const MOST_HEADING_LINES = 3;

/** `7 ORAL ARGUMENT OF MAREK LUND` without the number of its line. */
function unnumbered(lines: Lines, at: number): Span {
  const { start, end } = spanOf(lines, at);
  return {
    start:
      start + (/^(?:\d{1,2}[ \t]+|[-•] (?!.*-$))(?=\p{Upper})/u.exec(lines.text.slice(start, end))?.[0].length ?? 0),
    end,
  };
}

/** `LAMPS AND WICKS` right above `Committee on the Budget: Committee concluded …`, in the Daily Digest, and another heading above it. */
function isOfDigest(lines: Lines, at: number): boolean {
  const { text, from, to, count } = lines;
  if (endAt(DIGEST, text, from[at]!) === to[at]) return true;
  if (isSmallAt(text, from[at]! + 1) || !isInCapitals(lineText(lines, at))) return false;
  const next = at + 1 < count && isShortInCapitals(lines, at + 1) ? at + 2 : at + 1;
  return next < count && endAt(COMMITTEE, text, from[next]!) > 0;
}

const COMMITTEE = /(?:(?:Permanent|Select|Special|Joint) ){0,2}Committee on [^:\r\n]{3,80}:(?=\s)/y;
/** In the Daily Digest: what the chamber did, and where its committees met. */
const DIGEST = /Chamber Action|Committee Meetings/y;
const KENYAN = /^(?:[A-Z][A-Z ,.'’&-]{4,60}|No\. ?\d{1,4}\.?)$/;

/** `ORAL ANSWERS TO QUESTIONS`, `No. 617` right above the tags of a question or speech. */
function isKenyan(lines: Lines, at: number): boolean {
  const { text, from, count } = lines;
  if (at + 1 >= count || (text.charCodeAt(from[at]! + 1) >= 0x60 && !text.startsWith('No.', from[at]))) return false;
  const line = lineText(lines, at);
  if (!KENYAN.test(line)) return false;
  if (!NO_TITLE.test(line) && isBelowSpeech(lines, at)) return true;
  let below = at + 1;
  while (below + 1 < count && isBlank(lines, below)) below++;
  return text[from[below]!] === '<' && TAG.test(text.slice(from[below], from[below]! + 12));
}

/** Whether the tag that ends a speech stands above, but for remarks in brackets. */
function isBelowSpeech({ text, from, to }: Lines, at: number): boolean {
  let above = at - 1;
  while (above > at - MOST_ABOVE && above >= 0 && (from[above] === to[above] || text[from[above]!] === '(')) above--;
  return above >= 0 && /<\/(?:new)?speech\s*>$/i.test(text.slice(Math.max(0, to[above]! - 14), to[above]));
}

const MOST_ABOVE = 4;
const TAG = /^<(?:i|b|header|newspeech)>/i;

/** Whether blank lines stand on both sides, or a page's head above, and above no sentence that is broken off. */
function standsFree(lines: Lines, at: number): boolean {
  if (at > 0 && !isBlank(lines, at - 1) && !pageMark.read(lines, at - 1)) return false;
  // `CONFIRMATION OF MINUTES`, and right below it of which day: `7 May 2031`.
  if (
    at + 1 < lines.count &&
    !isBlank(lines, at + 1) &&
    !(isInCapitals(lineText(lines, at)) && ONLY_DAY.test(lineText(lines, at + 1)))
  )
    return false;
  const above = nextFilled(lines, at, -1);
  if (above < 0) return true;
  const last = lines.text[lines.to[above]! - 1]!;
  return !/[\p{Lower},;-]/u.test(last) || lines.to[above]! - lines.from[above]! < SHORT_LINE;
}

const ONLY_DAY = new RegExp(`^${DATE}$`, 'i');
/** A line of fewer characters is itself a heading or a mark, not a sentence. */
const SHORT_LINE = 60;
