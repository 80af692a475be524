import type { Lines } from '../lines.ts';
import { beginsParagraph, isBlank, lineText } from '../lines.ts';
import type { Span, VoteSide } from '../record.ts';
import type { Pattern } from './dialect.ts';
import { linesOfMatch, THING, WIDE } from './directions.ts';
import { isPageBreak } from './page-breaks.ts';
import { withoutNumber } from './verbatim/openings.ts';
import { countsIn, type Side, type Sides, statesIn } from './votes.ts';

/** A recorded vote: `In favour:`, `Against:`, `Abstaining:` with their lists of States, and the line that counts them. */

const LABELS =
  '(?:in favou?r|votes for)|(?:votes )?against|abstaining|abstained|abstain|abstentions?|absent|not participating|not voting|non-voting';
/** `(21)`: how many there are, as the Human Rights Council’s lists say it themselves. */
const COUNTED = '(?:\\s*\\((\\d{1,3})\\))?';
/** On a line of its own, or with a colon: at the line's start, or after the list before it has ended on the same line. */
const LABEL = new RegExp(`(?:^|(?<=[.;,]\\s+))(?:${LABELS})${COUNTED}(?:\\s*:\\s*|$)`, 'dgi');
const FIRST_LABEL = new RegExp(`^(?:in favou?r|votes for)${COUNTED}\\s*(?::|$)`, 'i');
const LABEL_END = new RegExp(`(?:${LABELS})${COUNTED}\\s*:?$`, 'i');

const SIDES: readonly (readonly [RegExp, Side])[] = [
  [/^in|for/i, 'inFavour'],
  [/against/i, 'against'],
  [/^abst/i, 'abstaining'],
];

/** `In favour:` and all that belongs to the vote below it. */
export const voteLists: Pattern = {
  name: 'recorded vote',
  read(lines, at) {
    const start = withoutNumber(lines.text, lines.from[at]!);
    const code = lines.text.charCodeAt(start);
    if (code !== 0x49 && code !== 0x69 && code !== 0x56) return undefined;
    if (!FIRST_LABEL.test(lines.text.slice(start, lines.to[at]))) return undefined;
    const { sides, next } = listedVote(lines, at);
    const counted = countedBelow(lines, next);
    return { kind: 'vote', ...together(counted?.sides ?? {}, sides), take: (counted?.next ?? next) - at };
  },
};

/** The lists from line `at` on, which has the first label, and the line after them. */
export function listedVote(lines: Lines, at: number): { readonly sides: Sides; readonly next: number } {
  const { lists, next } = listsFrom(lines, at);
  const sides: { -readonly [S in Side]?: VoteSide } = {};
  for (const [side, { stretches, ...count }] of lists)
    sides[side] = { ...count, States: statesIn(lines.text, stretches) };
  return { sides, next };
}

/** Each side with what is known of it: the sentence's count, the list's States. */
export function together(counted: Sides, listed: Sides): Sides {
  const sides: { -readonly [S in Side]?: VoteSide } = {};
  for (const side of ['inFavour', 'against', 'abstaining'] as const) {
    if (counted[side] || listed[side]) sides[side] = { ...counted[side], ...listed[side] };
  }
  return sides;
}

/** Whether line `at` begins a vote's lists. */
export function beginsLists(lines: Lines, at: number): boolean {
  return FIRST_LABEL.test(lines.text.slice(lines.from[at], lines.to[at]));
}

/** A side's list: its stretches of text, and the count that its label gives, `Against (18):`. */
interface Listed extends Pick<VoteSide, 'count' | 'countSpan'> {
  readonly stretches: Span[];
}

/** Each side's stretches of text, without labels and page breaks; `next` is the line after the last of them. */
function listsFrom(lines: Lines, at: number) {
  const lists = new Map<Side, Listed>();
  /** Nothing is kept of those absent, nor of a side that stands there a second time. */
  let list: Span[] | undefined;
  let next = at;
  for (let line = at; line < lines.count; line++) {
    if (isBlank(lines, line) || (line > at && isPageBreak(lines, line))) continue;
    const from = withoutNumber(lines.text, lines.from[line]!);
    const words = lines.text.slice(from, lines.to[line]);
    LABEL.lastIndex = 0;
    let label = LABEL.exec(words);
    if (label?.index !== 0 && !listGoesOn(lines, next - 1, line, words.slice(0, label?.index))) break;
    let piece = from;
    for (; label; label = LABEL.exec(words)) {
      if (from + label.index > piece) list?.push({ start: piece, end: from + label.index });
      const side = sideOf(label[0]);
      list = side && !lists.has(side) ? [] : undefined;
      if (side && list) lists.set(side, { stretches: list, ...countOf(label, from) });
      piece = from + LABEL.lastIndex;
    }
    if (lines.to[line]! > piece) list?.push({ start: piece, end: lines.to[line]! });
    next = line + 1;
  }
  return { lists, next };
}

function countOf(label: RegExpExecArray, from: number): Pick<VoteSide, 'count' | 'countSpan'> {
  const place = label.indices?.[1];
  return place ? { count: Number(label[1]), countSpan: { start: from + place[0], end: from + place[1] } } : {};
}

function sideOf(label: string): Side | undefined {
  return SIDES.find(([form]) => form.test(label))?.[1];
}

/** Whether the `words` of line `at` go on with the list whose last line is `above`: it had not ended, and they are States. */
function listGoesOn(lines: Lines, above: number, at: number, words: string): boolean {
  const last = lineText(lines, above);
  // `Bang-` / `ladesh` begins with a small letter.
  const whole = /-$/.test(last) ? words.replace(/^\p{Alpha}/u, first => first.toUpperCase()) : words;
  if (/\.$/.test(last) || !isStates(whole)) return false;
  return LABEL_END.test(last) || /(?:[,(-]| and| of| the)$/.test(last) || above === at - 1;
}

const OFFICE = /^The (?:Acting |Temporary )?(?:President|Chair|Secretary)/;
/** What no list of States has: a colon, a figure, words in small letters but for some. */
const NO_STATES = /[:\d]|(?:^|[\s(])(?!(?:of|the|and|former|da|de|e|none|et)(?!\p{Alpha})|d['’])\p{Lower}/u;
const LONGEST_STATE = 70;
/** `Greece, [check rest]` */
const ASKED = /\[[^[\]]{1,60}\]/g;

/** `Viet Nam, the former Yugoslav Republic of Macedonia, Bolivia (Plurinational State` */
function isStates(words: string): boolean {
  for (let from = 0, to = 0; from <= words.length; from = to + 1) {
    to = words.indexOf(',', from);
    if (to < 0) to = words.length;
    if (to - from > LONGEST_STATE) return false;
  }
  return !NO_STATES.test(words.replace(ASKED, '')) && !OFFICE.test(words);
}

const COUNT = '(?:\\d+|none|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const RESULT = '(?:not )?(?:adopted|rejected|retained|approved|carried|lost|deleted|defeated)';
const BY = `by (?:a (?:recorded |roll-call )?vote of )?${COUNT} (?:votes? )?to ${COUNT}(?:,? (?:with|and) ${COUNT} abstentions?)?`;
const AFTER = "(?:\\s*\\((?:resolution|decision|see)s? [^()]{1,60}\\))?\\.?['’*\\d]?";
const ADOPTION = new RegExp(
  [
    `(?:The )?(?:${THING}|[A-Z]/\\S{3,20})${WIDE} (?:was|were) ${RESULT}(?: as a whole)?(?:,[^,.]{2,60},)? ${BY}${AFTER}`,
    `By ${COUNT} votes to ${COUNT}(?:,? with ${COUNT} abstentions?)?,${WIDE} (?:was|were) ${RESULT}${AFTER}`,
  ]
    .join('|')
    .replaceAll(' ', '\\s+'),
  'uy',
);
const MOST_BETWEEN = 6;

/** The counts on the lines below the lists: `Draft resolution A/64/L.72 was adopted by 93 votes to 55, with 1 abstention`. */
function countedBelow(lines: Lines, from: number): { readonly sides: Sides; readonly next: number } | undefined {
  let at = from;
  while (at < lines.count && at - from < MOST_BETWEEN && (isBlank(lines, at) || isPageBreak(lines, at))) at++;
  return at < lines.count ? countedAt(lines, at) : undefined;
}

function countedAt(lines: Lines, at: number): { readonly sides: Sides; readonly next: number } | undefined {
  const start = withoutNumber(lines.text, lines.from[at]!);
  const taken = linesOfMatch(lines, at, start, ADOPTION);
  const counts = taken ? countsIn(lines.text, { start, end: lines.to[at + taken - 1]! }) : undefined;
  return counts && { sides: counts.sides, next: at + taken };
}

/** `Draft resolution A/C.3/70/L.5 was adopted by 130 votes to 4, with 2 abstentions.` where no lists stand above. */
export const countedVote: Pattern = {
  name: 'vote by its counts',
  read(lines, at) {
    const start = withoutNumber(lines.text, lines.from[at]!);
    if (lines.to[at]! - start > LONGEST || !beginsParagraph(lines, at)) return undefined;
    if (!VOTED_UPON.test(lines.text.slice(start, start + FIRST_WORDS))) return undefined;
    const counted = countedAt(lines, at);
    return counted && { kind: 'vote', ...counted.sides, take: counted.next - at };
  },
};

/** A line with the remark of a secretary behind it has so many units at most. */
const LONGEST = 2000;
const FIRST_WORDS = 40;
/** A cheap look at what a vote was upon. */
const VOTED_UPON = new RegExp(`^(?:(?:The )?${THING}\\b|[A-Z]/|By (?:\\d|\\p{Lower}))`, 'u');
