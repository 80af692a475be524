import { anyOf, oneOf } from '../../../alternatives.ts';
import { isBlank, type Lines, lineText } from '../../../lines.ts';
import type { Pattern } from '../../dialect.ts';
import { isCode, isCue, isSpeakerTag, isTimeOfTape, traitsOf } from '../lines.ts';
import { whoAt } from '../who/who.ts';
import { isStamp } from './running-heads.ts';

/** What the pages, the clock and the order paper leave between the words of a transcript: `[[Page S770]]`, `2.44 pm`, `T1. [66880]`. */

/** What stands between fences is shown, and not said: an example of how speakers are named opens no speech. */
export const code: Pattern = {
  name: 'block of code',
  read(lines, at) {
    let last = at;
    while (last < lines.count && isCode(lines, lines.from[last]!)) last++;
    return last > at ? { kind: 'paragraph', take: last - at } : undefined;
  },
};

/** No mark of a page or time is longer. UTF-16 units. */
export const LONGEST_MARK = 60;

/** `[[Page S770]]`, `{: .page-start }`, `19 July 2011 : Column 771WS`, `-25-`, `Page 3 of 12`, `12/18/90 - 21 -` */
const PAGE = new RegExp(
  `^${anyOf(`
      \\{:[ .#][^{}]{1,40}\\}, \\[\\[Page [A-Z]{0,2}\\d+\\]\\],
      (?:\\d{1,2} \\p{Alpha}+ \\d{4} ?: ?)?Col(?:umn|\\.) ?\\d+[A-Z]{0,3}, [-–—] ?\\d{1,4} ?[-–—]?,
      Page \\d{1,4}(?: of \\d{1,4})?, \\d{1,2}/\\d{1,2}/\\d{2,4}(?: *[-–] *\\d{1,4} *[-–]?)?(?: DRAFT)?,
      \\.\\d\\d/\\d\\d/\\d{4} ?\\(\\w{1,4}\\).{0,50}, UNREVISED(?: \\d{1,4} .{3,40} [\\d.]{10})?,
      [-–] ?\\d{1,4} ?[-–] *\\d{1,2}/\\d{1,2}/\\d{2,4}`)}$`,
  'iu',
);

/** `[[Page S770]]`, `-25-`, and the name that a page's head repeats: `[Mr. Arte]`. */
export const pageMark: Pattern = {
  name: 'page mark',
  read(lines, at) {
    if (isStamp(lines, at)) return { kind: 'page-break' };
    const heads = headsAt(lines, at);
    if (heads) return { kind: 'page-break', take: heads };
    const start = lines.from[at]!;
    const length = lines.to[at]! - start;
    if (length > LONGEST_MARK) return undefined;
    if (lines.text[start + length - 1] === ')' && isContinued(lines, at)) return { kind: 'page-break' };
    const code = lines.text.charCodeAt(start);
    // A page's mark begins with a bracket or brace, a dash, a digit, `Column` or `Page`.
    if (code > 0x5b && code < 0x2013 && (code | 0x20) !== 0x63 && (code | 0x20) !== 0x70 && code !== 0x7b)
      return undefined;
    const line = lineText(lines, at);
    if (NUMBER.test(line) ? standsFree(lines, at) : PAGE.test(line) || isRunningHead(lines, at)) {
      return { kind: 'page-break' };
    }
    return undefined;
  },
};

/** How many lines from `at` on are heads or feet that the pages repeat. */
function headsAt(lines: Lines, at: number): number {
  const { words, lengths, numbered } = traitsOf(lines).runningHeads;
  if (!lengths.size && !numbered.size) return 0;
  const { from, to, count } = lines;
  let take = 0;
  while (at + take < count) {
    const line = at + take;
    const isHead = lengths.has(to[line]! - from[line]!) && line >= (words.get(lineText(lines, line)) ?? count);
    if (!isHead && !numbered.has(from[line]!)) break;
    take++;
  }
  return take;
}

const NUMBER = /^\d{1,4}$/;

/** A page's number stands between blank lines; within a paragraph a number is a part of it. */
function standsFree(lines: Lines, at: number): boolean {
  return (at === 0 || isBlank(lines, at - 1)) && (at + 1 >= lines.count || isBlank(lines, at + 1));
}

/** How a page's head ends that says whose speech goes on: `(CTD.)` */
export const CONTINUED = /\(C(?:ON)?TD\.?\)$/i;

/** `MR. ODERA (CTD.)`: whose speech goes on, at the top of a page. */
function isContinued({ text, from, to }: Lines, at: number): boolean {
  return CONTINUED.test(text.slice(from[at], to[at])) && whoAt(text, from[at]!, to[at]!)?.end === to[at];
}

/** `[Mr. Arte]`: the same. */
function isRunningHead({ text, from, to }: Lines, at: number): boolean {
  const start = from[at]!;
  if (text[start] !== '[' || text[to[at]! - 1] !== ']' || / in the chair\]$/i.test(text.slice(start, to[at])))
    return false;
  return whoAt(text, start + 1, to[at]!)?.end === to[at]! - 1;
}

/** `2.44 pm`, `12 noon`, `[9.59 pm`, `(1415)`, `{time} 1945` */
const TIME = new RegExp(
  `^${oneOf(
    `[[(]?${anyOf(`
        \\d{1,2}[.:]\\d{1,2} ?[ap]\\.?m\\.?,
        \\d{1,2}[.:]\\d{2} ?(?:[ap]\\.?m\\.?(?: (?:[A-Z]{1,3}T|UTC|local time))?)?,
        \\d{1,2} ?(?:[ap]\\.?m\\.?|noon|midnight), noon, midnight`)}[\\])]?`,
    '\\[?(?:\\d{1,2}:)?\\d\\d:\\d\\d\\]?',
    '\\(\\d{4}\\)|\\{time\\} +\\d{4}|(?:■|\\(cid:\\d\\)) ?\\d{4}',
    '\\d{1,2}[.:]\\d{2} (?:pg|ptg|tgh)\\.?',
    "\\d{1,2} o['’]clock",
  )}$`,
  'i',
);

/** `3`, below it `00:00:01.000 --> 00:00:04.000`: when subtitles stand. */
export const cueMark: Pattern = {
  name: 'cue',
  read(lines, at) {
    if (isCue(lines, at) || isTimeOfTape(lines, at) || isSpeakerTag(lines, at)) return { kind: 'aside' };
    if (at + 1 >= lines.count || !isCue(lines, at + 1)) return undefined;
    return NUMBER.test(lineText(lines, at)) ? { kind: 'aside', take: 2 } : undefined;
  },
};

/** Such a time, alone on its line. */
export const timeMark: Pattern = {
  name: 'time',
  read(lines, at) {
    const length = lines.to[at]! - lines.from[at]!;
    return length < 20 && length > 2 && TIME.test(lineText(lines, at)) ? { kind: 'aside' } : undefined;
  },
};

/** `T1. [66880]`, `14. [900123]`: the number of a question on the paper, above who asks it. */
export const questionNumber: Pattern = {
  name: 'number of a question',
  read: (lines, at) =>
    lines.to[at]! - lines.from[at]! < 20 && QUESTION.test(lineText(lines, at))
      ? { kind: 'stage-direction' }
      : undefined,
};

const QUESTION = /^[TQ]?\d{1,3}\. ?\[\d{4,7}\]$/;
