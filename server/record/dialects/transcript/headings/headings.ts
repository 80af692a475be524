import { oneOf } from '../../../alternatives.ts';
import { beginsParagraph, isBlank, type Lines, lineText, nextFilled } from '../../../lines.ts';
import type { Span } from '../../../record.ts';
import type { Pattern } from '../../dialect.ts';
import { censusOf } from '../census/census.ts';
import { isFirst, LONGEST } from '../head.ts';
import { isUnderlined } from '../lines.ts';
import { settingsEnd } from '../title.ts';
import { whoAt } from '../who/who.ts';

/** Headings that marks show to be some: `## Monday`, `== Agenda ==`, `Topic: Lamps`, `<Header>WATER FOR SALTBY</Header>`. */

/**
 * `## Monday`, `#### Header versioning`, and `**Secretary-General’s Travel` of the noon briefings: as deep as its marks.
 * The first line of a text is its title.
 */
export const markdownHeading: Pattern = {
  name: 'Markdown heading',
  read(lines, at) {
    const { text } = lines;
    const start = lines.from[at]!;
    if ((text[start] !== '#' && text[start] !== '*') || lines.to[at]! - start > 4 * LONGEST) return undefined;
    const match = HEADING.exec(lineText(lines, at));
    // `### Ilse Moss (0:12)` opens what she says.
    if (!match || censusOf(lines).labels.has(start)) return undefined;
    // `**Ilse`, and on the next line `Moss:** I was`.
    if (match[3] && at + 1 < lines.count && /^[^*]+\*\*/.test(lineText(lines, at + 1))) return undefined;
    if (match[1] === '#' && isFirst(lines, at, settingsEnd(lines))) return { kind: 'title' };
    const [mark, words] = [match[1] ?? match[3]!, match[2] ?? match[4]!];
    const from = start + match[0].indexOf(words, mark.length);
    return { kind: 'section', level: mark.length, heading: { start: from, end: from + words.length } };
  },
};

const HEADING = /^(?:(#{1,6})[ \t]+(\S.*?)[ \t]*#*|(\*\*)[ \t]?(\p{Upper}[^*]*[^*.:;,?!\s])[ \t]*)$/u;

/** `==Open issues`, `== Agenda ==`: as a wiki marks it. */
export const wikiHeading: Pattern = {
  name: 'wiki heading',
  read(lines, at) {
    const start = lines.from[at]!;
    if (lines.text[start] !== '=' || lines.to[at]! - start > LONGEST) return undefined;
    const match = /^(={2,6})[ \t]*([^=\s].*?)[ \t]*=*$/.exec(lineText(lines, at));
    if (!match) return undefined;
    const from = start + match[0].indexOf(match[2]!);
    return { kind: 'section', level: match[1]!.length, heading: { start: from, end: from + match[2]!.length } };
  },
};

/** `Session One - Tuesday`, below it a rule as long: of level 1 where it is double. */
export const underlinedHeading: Pattern = {
  name: 'underlined heading',
  read(lines, at) {
    if (!isUnderlined(lines, at)) return undefined;
    const heading = spanOf(lines, at);
    const length = heading.end - heading.start;
    const rule = lines.to[at + 1]! - lines.from[at + 1]!;
    if (length > LONGEST || rule < length - MOST_APART) return undefined;
    if (rule > length + MOST_APART && !OVER_LONG_RULE.test(lineText(lines, at))) return undefined;
    if (isFirst(lines, at) || !isBlank(lines, at - 1)) return undefined;
    return { kind: 'section', level: lines.text[lines.from[at + 1]!] === '=' ? 1 : 2, heading, take: 2 };
  },
};

/** A rule drawn under a heading is as long. Columns. */
const MOST_APART = 2;
/** A longer one may part: below a sentence, or the row that names the columns of a table. */
const OVER_LONG_RULE = /^(?!.*\S {2})[\p{Upper}\d].{2,58}[\p{Alpha}\d)]$/u;

/**
 * `Topic: Lamps`, `Sub-topic: Wicks`, as the minutes of the Web's working groups have them; `<jkov> #topic Lamps`, `<jkov> [TOPIC] Lamps`;
 * `Agenda Item 2: Lamps`, of a parish `Item 2 To agree the minutes`; a layout has left `head: Lamps`. And the parts of a
 * trial, `DIRECT EXAMINATION BY MS. MOSS:`, `21 Cross-examination by Mr. Orr: [Continued]`, `<EXAMINATION BY MS MOSS`,
 * `CLOSING ARGUMENTS:`, and of a company's call, `Prepared Remarks:`.
 */
export const topicHeading: Pattern = {
  name: 'topic',
  read(lines, at) {
    const start = lines.from[at]!;
    if (lines.to[at]! - start > LONGEST || !'TtSsMmAhCDEFIOPQR<[123456789'.includes(lines.text[start]!))
      return undefined;
    const line = lineText(lines, at);
    const match =
      (line[0] === 'I' ? itemAt(lines, at) : TOPIC.exec(line)) ??
      (/^\d/.test(line) || beginsParagraph(lines, at) ? PART_OF_TRIAL.exec(line) : undefined);
    if (!match) return undefined;
    const { before, sub, words } = match.groups!;
    const from = start + before!.length;
    return { kind: 'section', level: sub ? 3 : 2, heading: { start: from, end: from + words!.length } };
  },
};

const TOPIC =
  /^(?<before>(?:(?<sub>sub|mini)-?)?topic: *|(?:[[(]?[\d:]{5,8}[\])]? )?< ?[^<>\s]{1,30}> (?:#topic|\[topic\]) +|head: |(?=Agenda Item \d))(?<words>\S.*)$/i;

/** `Item 2 To agree the minutes`, where `Item 1` or `Item 3` stands not next to it, as in a list. */
function itemAt(lines: Lines, at: number): RegExpExecArray | null {
  const besides = [nextFilled(lines, at), nextFilled(lines, at, -1)];
  const isListed = besides.some(next => next >= 0 && lines.text.startsWith('Item ', lines.from[next]));
  return isListed ? null : ITEM.exec(lineText(lines, at));
}

const ITEM = /^(?<before>)(?<words>Item \d{1,3}[:.]? {1,3}\p{Upper}\p{Lower}[^.;?!]*[^.,;:?!])$/u;
const PART_OF_TRIAL = new RegExp(
  `^(?<before>(?:\\d\\d? +)?<?)(?=[A-Z])(?<words>${oneOf(
    '(?:(?:further|continued) )?(?:(?:re-?)?(?:direct|cross)[- ])?examination(?:[- ]in[- ]chief)? by m[^:]{3,60}',
    '(?:(?:opening|closing) (?:argument|statement)s?|prepared remarks|questions? (?:and|&) answers?)(?= ?:)',
  )}):?(?: ?[[(]continued[\\])])?$`,
  'i',
);

/** `<Header>WATER FOR SALTBY</Header>` (3), `<i>Question No. 206</i>` (2): as deep as the Kenyan record nests them. */
export const taggedHeading: Pattern = {
  name: 'heading in tags',
  read(lines, at) {
    const { text } = lines;
    const start = lines.from[at]!;
    if (text[start] !== '<' && !text.startsWith('header', start)) return undefined;
    const tagged = text.slice(start, start + LONGEST * 2);
    const header = HEADER_TAG.exec(tagged) ?? BARE_HEADER.exec(tagged);
    const match = header ?? QUESTION_TAG.exec(lineText(lines, at));
    if (!match) return undefined;
    const words = match[1]!.trim();
    const from = start + match[0].indexOf(words);
    const heading = { start: from, end: from + words.length };
    // An office is whose speech stands below, and `H A N S A R D` the book.
    if (header && (/^\S(?: \S)+$/.test(words) || whoAt(text, from, heading.end)?.kind === 'office'))
      return { kind: 'paragraph' };
    let take = 1;
    while (at + take < lines.count && lines.starts[at + take]! < heading.end) take++;
    return { kind: 'section', level: header ? 3 : 2, heading, take };
  },
};

const HEADER_TAG = /^<header>\s*([^<>]*[^<>\s])\s*<\/?header\s*>/i;

/** Where a text has lost all marks but those of sentences. */
const BARE_HEADER = /^header(\p{Upper}[^<>\r\n]*?)[^\S\r\n]?header(?=\s|$)/u;
const QUESTION_TAG = /^<[ib]>\s*(Question[^<>]{1,60})<\/?[ib]>$/i;

/** Line `at` without the white space around it. */
export function spanOf({ from, to }: Lines, at: number): Span {
  return { start: from[at]!, end: to[at]! };
}
