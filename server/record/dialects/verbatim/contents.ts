import { oneOf } from '../../alternatives.ts';
import type { Lines } from '../../lines.ts';
import { isBlank, lineText, nextFilled } from '../../lines.ts';
import type { Pattern } from '../dialect.ts';
import { onceRead } from '../once-read.ts';
import { isPageBreak } from '../page-breaks.ts';
import { isBegun, presides } from './head.ts';
import { isKnownHeading } from './known-headings.ts';
import { agendaItem, LONGEST_HEADING, LONGEST_LINE, sentenceHeading, subItem } from './sections.ts';

/** The table of contents above where a meeting begins, and the headings that it names. */

/**
 * `The meeting was called to order at 10.05 a.m.`, `The discussion covered in the summary record began at 5.50 p.m.`; a copy
 * may have lost spaces, or have too many, `The meeting wa s called to order`.
 */
const BEGINS = new RegExp(
  oneOf(
    '\\S The meeting was called to order at ',
    '^[[(]?The[a-z() ]{0,41}(?:meeting|discussion)(?! was suspended).{0,60}(?:called ?to ?order|\\b(?:began|resumed)\\b)',
    '^La séance est ',
    '^Se (?:declara abierta|abre|reanuda) la sesión',
    '^Заседание *откры',
    '宣布开会$',
  ),
  'i',
);
const TITLE = /^(?:contents|agenda|sommaire|table des matières|sumario|índice)\s*:?(?:\s+page)?$/i;
/** A head with its table of contents is not longer. */
export const CONTENTS_LINES = 150;
const SHORTEST_ENTRY = 12;

function isEntry(line: string): boolean {
  return line.length >= SHORTEST_ENTRY || /^\p{Script=Han}{4}/u.test(line);
}

/** A table of contents: it ends where the meeting begins, and names what stands below. */
interface Contents {
  /** The line on which the meeting begins, that says below `CONTENTS` who presides or has an entry again; 0 where none does. */
  readonly end: number;
  /** The line that says `CONTENTS`; -1 where none does. */
  readonly title: number;
  /** Where each first stands. Those above `end` are of the contents. */
  readonly entries: ReadonlyMap<string, number>;
  /** Above this line, on which the meeting begins or that says who presides, all is the head's. */
  readonly head: number;
  /** The first line with a number of a paragraph or item; where no line calls to order, the head ends above it. */
  readonly begun: number;
}

const contentsOf = onceRead((lines): Contents => {
  let title = -1;
  // The first line that says who presides, anywhere and below `CONTENTS`.
  let [chair, presider] = [0, 0];
  // The first with a number; the first below `CONTENTS` that ends a sentence; the first entry that comes again.
  let [begun, told, again] = [0, 0, 0];
  let called = 0;
  const entries = new Map<string, number>();
  for (let at = 0; at < lines.count && at < CONTENTS_LINES; at++) {
    const line = lines.text.slice(lines.from[at], Math.min(lines.to[at]!, lines.from[at]! + LONGEST_LINE));
    const entry = entryOf(line);
    if (BEGINS.test(line)) {
      called = at;
      break;
    }
    if (TITLE.test(line)) title = at;
    else {
      if (!begun && isBegun(line) && !/\.{4}|(?: \.){4}/.test(line)) begun = at;
      // Prints up to the 1980s have no call to order, and who presides below the contents.
      if ((title >= 0 || !chair) && presides.read(lines, at)) {
        chair ||= at;
        if (title >= 0) presider ||= at;
      }
      if (title >= 0 && line.endsWith('.')) told ||= at;
      if (!isEntry(line)) continue;
      const first = entries.get(entry);
      if (first === undefined) entries.set(entry, at);
      // `OPENING OF THE SESSION`: the first of the entries, once more.
      else if (title >= 0 && first > title && (!told || first < told) && !/[\d/]/.test(entry)) again ||= at;
    }
  }
  const end = called || presider || again;
  return { end, title, head: Math.max(called, chair, presider ? 0 : again), begun: called ? 0 : begun, entries };
});

/** `Closure of the session (agenda item 9) (continued) (CRP.1)`: its words alone. */
function entryOf(line: string): string {
  const bracket = line.indexOf('(');
  return (bracket < 0 ? line : line.slice(0, bracket).trimEnd()).toLowerCase();
}

/** `Opening of the session` above where the meeting begins: the table of contents names the headings, and is none. */
export const contents: Pattern = {
  name: 'line of the contents',
  read(lines, at) {
    const { head, begun } = contentsOf(lines);
    const below = at < Math.max(head, begun) ? belowHeadingAt(lines, at) : -1;
    return below >= 0 && (at < head || !leadsToWords(lines, below)) ? { kind: 'paragraph' } : undefined;
  },
};

/** The first line with words below the heading on line `at`; -1 where none stands there. */
function belowHeadingAt(lines: Lines, at: number): number {
  for (const { read } of [agendaItem, subItem, sentenceHeading]) {
    const found = read(lines, at);
    if (found) return nextFilled(lines, at - 1 + (found.take ?? 1));
  }
  return -1;
}

/** Whether the head has ended above line `at`: below further headings is a sentence or a number, and neither a page’s end nor a list. */
function leadsToWords(lines: Lines, at: number): boolean {
  if (isPageBreak(lines, at)) return false;
  const line = lineText(lines, at);
  if (isBegun(line) || /(?<![ap]\.m)[.;”"]$|.{60}:$/.test(line)) return true;
  // `[Agenda item 2]`, `(A/CN.4/639)`: what a heading is of.
  const below = /^[[(]/.test(line) ? nextFilled(lines, at) : belowHeadingAt(lines, at);
  return below > 0 && leadsToWords(lines, below);
}

/** What the table of contents names, however long it is and whatever papers stand behind it. */
export const contentsHeading: Pattern = {
  name: 'heading that the contents name',
  read(lines, at) {
    const start = lines.from[at]!;
    if (lines.to[at]! - start > LONGEST_LINE || !/^[\p{Upper}\p{Script=Han}]/u.test(lines.text[start]!))
      return undefined;
    if (at > 0 && !isBlank(lines, at - 1) && lines.text[lines.to[at - 1]! - 1] !== '.') return undefined;
    const { end, entries } = contentsOf(lines);
    const line = lineText(lines, at);
    const words = entryOf(line);
    if (at < end) return undefined;
    // `REPORT ON THE LAKES OF THE`, and below it `NORTH (CRP.1)`
    if (!isNamed(words, entries, end))
      return at + 1 < lines.count &&
        CAPITALS.test(line) &&
        isNamed(entryOf(`${line} ${lineText(lines, at + 1)}`), entries, end)
        ? { kind: 'section', heading: { start, end: lines.to[at + 1]! }, take: 2 }
        : undefined;
    const title = lines.to[at]! - start > LONGEST_HEADING ? line.replace(PAPERS_BEHIND, '') : line;
    return { kind: 'section', heading: { start, end: start + title.length } };
  },
};

const CAPITALS = /^[^\p{Lower}]{20,}$/u;

/** Whether a heading that is known or named stands right above line `at`, as in copies that have lost their blank lines. */
export function isBelowHeading(lines: Lines, at: number): boolean {
  return isKnownHeading(lineText(lines, at - 1)) || contentsHeading.read(lines, at - 1) !== undefined;
}

/** Whether one of `entries` stands for a heading: in the contents what stands behind a comma may be left out. */
function isNamed(heading: string, entries: ReadonlyMap<string, number>, end: number): boolean {
  if (heading.endsWith('.')) return false;
  let words = heading;
  while (isEntry(words)) {
    if (entries.get(words)! < end) return true;
    words = words.slice(0, Math.max(0, words.lastIndexOf(', ')));
  }
  return false;
}

/** Whether a line says `CONTENTS`: then headings go by what stands there, however far below. */
export function isTitled(lines: Lines): boolean {
  return contentsOf(lines).title >= 0;
}

/** The line on which the meeting begins, below which nothing more is of the head; where none tells, as far as one goes. */
export function headEnd(lines: Lines): number {
  const { end, head } = contentsOf(lines);
  return end > 0 && end === head && isBegun(lineText(lines, end)) ? end : CONTENTS_LINES;
}

/** The two, the second where a line above says `CONTENTS`. */
export const titledContents: readonly Pattern[] = [
  contents,
  {
    name: contentsHeading.name,
    read: (lines, at) => (isTitled(lines) ? contentsHeading.read(lines, at) : undefined),
  },
];

/** ` (E/C.12/3-4); core document (HRI/CORE/8); list of issues`: of what the contents name, papers are all that follows one. */
const PAPERS_BEHIND = /\s*\(\s?[A-Z]{1,8}\/.*$/;
