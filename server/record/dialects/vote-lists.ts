import type { Lines } from '../lines.ts';
import { beginsParagraph, isBlank, lineText } from '../lines.ts';
import type { Span, VoteSide } from '../record.ts';
import type { Pattern } from './dialect.ts';
import { linesOfMatch, THING, WIDE } from './directions.ts';
import { isPageBreak } from './page-breaks.ts';
import { withoutNumber } from './verbatim-openings.ts';
import { countsIn, type Side, type Sides, statesIn } from './votes.ts';

/** A recorded vote: `In favour:`, `Against:`, `Abstaining:` with their lists of States, and the line that counts them. */

const LABELS =
  'in favou?r|against|abstaining|abstained|abstain|abstentions?|absent|not participating|not voting|non-voting';
/** On a line of its own, or with a colon: at the line's start, or after the list before it has ended on the same line. */
const LABEL = new RegExp(`(?:^|(?<=[.;,]\\s+))(?<label>${LABELS})(?:\\s*:\\s*|$)`, 'giu');
const FIRST_LABEL = /^in favou?r\s*(?::|$)/i;
const LABEL_END = new RegExp(`(?:${LABELS})\\s*:?$`, 'i');

const SIDES: readonly (readonly [RegExp, Side])[] = [
  [/^in/i, 'inFavour'],
  [/^ag/i, 'against'],
  [/^abst/i, 'abstaining'],
];

/** A list's stretches of text, without labels and page breaks. Those absent are on no side. */
interface List {
  readonly side: Side | undefined;
  readonly stretches: Span[];
}

/** `In favour:` and all that belongs to the vote below it. */
export const voteLists: Pattern = {
  name: 'recorded vote',
  read(lines, at) {
    const start = withoutNumber(lines.text, lines.from[at]!);
    const code = lines.text.charCodeAt(start);
    if (code !== 0x49 && code !== 0x69) return undefined;
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
  for (const { side, stretches } of lists) {
    if (side && !sides[side]) sides[side] = { States: statesIn(lines.text, stretches) };
  }
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

/** Reads lists from line `at` on; `next` is the line after the last of them. */
function listsFrom(lines: Lines, at: number): { readonly lists: readonly List[]; readonly next: number } {
  const lists: List[] = [];
  let next = at;
  for (let line = at; line < lines.count; line++) {
    if (isBlank(lines, line) || (line > at && isPageBreak(lines, line))) continue;
    const from = withoutNumber(lines.text, lines.from[line]!);
    const words = lines.text.slice(from, lines.to[line]);
    const labels = [...words.matchAll(LABEL)];
    if (labels[0]?.index !== 0 && !listGoesOn(lines, next - 1, line, words.slice(0, labels[0]?.index))) break;
    let piece = from;
    for (const label of labels) {
      if (from + label.index > piece) lists.at(-1)!.stretches.push({ start: piece, end: from + label.index });
      lists.push({ side: SIDES.find(([form]) => form.test(label[0]))?.[1], stretches: [] });
      piece = from + label.index + label[0].length;
    }
    if (lines.to[line]! > piece) lists.at(-1)!.stretches.push({ start: piece, end: lines.to[line]! });
    next = line + 1;
  }
  return { lists, next };
}

/** Whether the `words` of line `at` go on with the list whose last line is `above`: it had not ended, and they are States. */
function listGoesOn(lines: Lines, above: number, at: number, words: string): boolean {
  const last = lineText(lines, above);
  // `Bang-` / `ladesh` begins with a small letter.
  const whole = /[-‑]$/.test(last) ? words.replace(/^\p{L}/u, first => first.toUpperCase()) : words;
  if (/\.$/.test(last) || !isStates(whole)) return false;
  return LABEL_END.test(last) || /(?:[,(‑-]| and| of| the)$/.test(last) || above === at - 1;
}

const LONGEST_STATE = 70;
const SMALL = new Set(['of', 'the', 'and', 'former', 'da', 'de', 'e', 'none', 'et']);
const OFFICE = /^The (?:Acting |Temporary )?(?:President|Chair|Secretary)/;

/** `Viet Nam, the former Yugoslav Republic of Macedonia, Bolivia (Plurinational State` */
function isStates(words: string): boolean {
  if (/[:\d]/.test(words) || OFFICE.test(words)) return false;
  return words
    .split(/[,;]/)
    .every(
      item =>
        item.length <= LONGEST_STATE &&
        item.split(/[\s()./‑-]+/).every(word => !word || /^['’]?\p{Lu}|^['’]s$|^d['’]/u.test(word) || SMALL.has(word)),
    );
}

const COUNT = '(?:\\d+|none|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const RESULT = '(?:not )?(?:adopted|rejected|retained|approved|carried|lost|deleted|defeated)';
const BY = `by (?:a (?:recorded |roll-call )?vote of )?${COUNT} (?:votes? )?to ${COUNT}(?:,? (?:with|and) ${COUNT} abstentions?)?`;
const AFTER = '(?:\\s*\\((?:resolution|decision|see)s? [^()]{1,60}\\))?\\.?';
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
    const head = lines.text.slice(start, Math.min(lines.to[at]!, start + KEY_REACH));
    if (!/\b(?:adopted|rejected|retained|approved|carried|lost|deleted|defeated)\b|^By\b/.test(head)) return undefined;
    if (!beginsParagraph(lines, at)) return undefined;
    const counted = countedAt(lines, at);
    return counted && { kind: 'vote', ...counted.sides, take: counted.next - at };
  },
};

const KEY_REACH = 300;
