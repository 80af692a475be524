import { DATE } from '../../../calendar.ts';
import { isBlank, type Lines, lineText, nextFilled } from '../../../lines.ts';
import type { Span } from '../../../record.ts';
import type { Pattern } from '../../dialect.ts';
import { headingLine, inTitleCase } from '../../headings.ts';
import { isSomebody } from '../../verbatim/sections.ts';
import { censusOf } from '../census/census.ts';
import { HEAD_LINES, LONGEST, leadsAway } from '../head.ts';
import { mayHeadNames } from '../labels/names.ts';
import { labelStart, traitsOf } from '../lines.ts';
import { pageMark } from '../pages/pages.ts';
import { isTitleOfMinutes } from '../title.ts';
import { headsRoll } from '../who/nobody.ts';
import { whoAt } from '../who/who.ts';
import { capitalLevel, isQuestion } from './capitals.ts';
import { isLetterhead } from './centred.ts';
import { spanOf } from './headings.ts';
import { headsBusiness, isAnnounced, isOfBusiness, isToldBelow, itemHeading } from './item-headings.ts';
import { isListed } from './listed.ts';
import { NO_TITLE } from './no-title.ts';
import { isKenyan, isOfDigest } from './of-one-house.ts';
import { isBroken, isInCapitals, rowEnd } from './row.ts';

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

/** `7 ORAL ARGUMENT OF MAREK LUND` without the number of its line. */
function unnumbered(lines: Lines, at: number): Span {
  const { start, end } = spanOf(lines, at);
  return {
    start:
      start + (/^(?:\d{1,2}[ \t]+|[-•] (?!.*-$))(?=\p{Upper})/u.exec(lines.text.slice(start, end))?.[0].length ?? 0),
    end,
  };
}

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
