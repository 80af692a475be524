import { anyOf, oneOf } from '../../alternatives.ts';
import { beginsParagraph, isBlank, type Lines } from '../../lines.ts';
import type { Span, Speaker } from '../../record.ts';
import type { Found, Pattern } from '../dialect.ts';
import { belowHeading, knownHeading } from '../headings.ts';

/** No opening reaches further down a paragraph that was broken by hand. Lines. */
const MOST_LINES = 10;

/**
 * The patterns over a paragraph whose lines were broken by hand, where its first line alone does not show their form:
 * `OUSMANE DIARRA, Secretary-General of the Lake⏎     Union (LU), said`.
 */
export function overWrappedLines(patterns: readonly Pattern[]): Pattern {
  return {
    name: 'on lines broken by hand',
    read(lines, at) {
      if (!goesOn(lines, at) || !mayOpen(lines, at) || knownHeading(lines, at)) return undefined;
      if (!beginsParagraph(lines, at) && !belowHeading(lines, at)) return undefined;
      const joined = joinedFrom(lines, at);
      for (const pattern of patterns) {
        const found = pattern.read(joined.lines, 0);
        if (!found) continue;
        if (found.kind !== 'speech') return undefined;
        const there = placed(found, joined.offsetOf);
        // No line down to the words begins anything of its own.
        let take = 1;
        while (at + take < lines.count && lines.starts[at + take]! < there.words) take++;
        return { ...there, take };
      }
      return undefined;
    },
  };
}

/** A cheap look before lines are joined: capitals first, or somebody’s office or honorific early on. */
function mayOpen({ text, from }: Lines, at: number): boolean {
  return MAY_OPEN.test(text.slice(from[at], from[at]! + EARLY));
}

const MAY_OPEN = new RegExp(
  `^${oneOf(
    '\\P{Alpha}?(?:\\p{Upper}[\\p{Upper}.]|Mc)',
    `[\\p{Upper}“"][\\s\\S]*?${oneOf(
      `\\b${anyOf(`
          representative, delegat, observer, speaker, Expert, Mrs?\\., Ms\\., Minister, President, Chair,
          Rapporteur, Director, \\p{Upper}{3}`)}`,
      'Secretary|Representative',
      ', (?:also )?(?:speaking|introducing|in an?|on behalf)\\b',
    )}`,
  )}`,
  'u',
);
const EARLY = 120;

function goesOn(lines: Lines, at: number): boolean {
  return at + 1 < lines.count && !isBlank(lines, at + 1) && !beginsParagraph(lines, at + 1);
}

/** The paragraph's first lines as one, a space for each break, and where each of its characters stands in the text. */
function joinedFrom(lines: Lines, at: number) {
  let text = '';
  const pieces: { readonly from: number; readonly shift: number }[] = [];
  let line = at;
  do {
    if (text) text += ' ';
    pieces.push({ from: text.length, shift: lines.from[line]! - text.length });
    text += lines.text.slice(lines.from[line], lines.to[line]);
    line++;
  } while (line < lines.count && line - at < MOST_LINES && goesOn(lines, line - 1));
  const offsetOf = (offset: number) => offset + pieces.findLast(piece => piece.from <= offset)!.shift;
  return {
    lines: {
      text,
      count: 1,
      starts: [0, text.length],
      ends: [text.length],
      from: [0],
      to: [text.length],
    } satisfies Lines,
    offsetOf,
  };
}

function placed(found: Extract<Found, { kind: 'speech' }>, offsetOf: (offset: number) => number): typeof found {
  // A span's end is placed by its last character, which stands on the line that it ends.
  const span = ({ start, end }: Span) => ({ start: offsetOf(start), end: offsetOf(end - 1) + 1 });
  const parts = Object.entries(found.speaker).map(([part, place]) => [part, span(place as Span)]);
  return { ...found, speaker: Object.fromEntries(parts) as unknown as Speaker, words: offsetOf(found.words) };
}
