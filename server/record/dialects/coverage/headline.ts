import { isBlank, type Lines, lineText, nextFilled } from '../../lines.ts';
import type { Pattern } from '../dialect.ts';
import { headingLine, headlineAt, knownHeading } from '../headings.ts';
import { note } from '../note.ts';
import { isStamp } from '../stamp.ts';
import { closing, header } from './head-lines.ts';
import { opening } from './speeches.ts';

/** The headlines of a release, among the lines of its head. */
export const title: Pattern = {
  name: 'title',
  read: (lines, at) =>
    at < HEAD_LINES &&
    (headlineAt(lines, at) || isAmongHeaders(lines, at)) &&
    inHead(lines, at) &&
    !headingInHead(lines, at) &&
    !standsOverSpeech(lines, at)
      ? { kind: 'title' }
      : undefined,
};

/** Whether line `at`, below a title, is what the speech right behind it comes under: `Question of the Islands`. */
function standsOverSpeech(lines: Lines, at: number): boolean {
  const below = nextFilled(lines, at);
  if (below < 0 || !opening.read(lines, below)) return false;
  for (let above = 0; above < at; above++)
    if (!isBlank(lines, above) && !header.read(lines, above) && !note.read(lines, above))
      return headingLine(lines, at) !== undefined;
  return false;
}

/**
 * `Briefings`; but `DISCUSSION OF MEDIUM-TERM PLAN IS OPPORTUNITY, FIFTH COMMITTEE TOLD` is a headline, and `General Debate`
 * right above `4th Meeting (AM)` says what meets.
 */
function headingInHead(lines: Lines, at: number): boolean {
  if (!knownHeading(lines, at) || (at + 1 < lines.count && header.read(lines, at + 1))) return false;
  const line = lineText(lines, at);
  return line.length < SHORTEST_HEADLINE || /\p{Lower}/u.test(line);
}

const SHORTEST_HEADLINE = 48;

/** `Le Conseil débat des lacs` with header lines above and below: French sets a headline as a sentence. */
function isAmongHeaders(lines: Lines, at: number): boolean {
  const [above, below] = [nextFilled(lines, at, -1), nextFilled(lines, at)];
  return (
    above >= 0 &&
    below > 0 &&
    /\p{Alpha}/u.test(lines.text[lines.to[at]! - 1]!) &&
    !!header.read(lines, above) &&
    !!header.read(lines, below)
  );
}

/** `[uncleared draft / sb]`, with no blank line between it and `9412th Meeting (AM)`; a day stands in a parliament's record, too. */
function isDesksBesideHeader(lines: Lines, at: number): boolean {
  if (lines.to[at]! - lines.from[at]! > LONGEST_OF_DESK) return false;
  return [at - 1, at + 1].some(beside => {
    const found = beside >= 0 && beside < lines.count ? header.read(lines, beside) : undefined;
    return found?.kind === 'header' && found.says !== 'date';
  });
}

/** UTF-16 units. */
const LONGEST_OF_DESK = 80;

/** A release's head, title and all, is not longer. */
export const HEAD_LINES = 40;

/**
 * Whether all that stands above is a release's head: headlines and header lines, `DRAFT` and what a desk has set right beside
 * these, `first draft, uncleared`, `DRAFT / mk`, and other notes above.
 */
export function inHead(lines: Lines, at: number): boolean {
  let isTitled = false;
  for (let above = 0; above < at; above++) {
    if (isBlank(lines, above)) continue;
    const isStamped = isStamp(lines, above);
    const isNote = isStamped || note.read(lines, above) !== undefined;
    if (isNote && (!isTitled || isStamped)) continue;
    const isDesks = isDesksBesideHeader(lines, above);
    if ((isNote && !isDesks) || headingInHead(lines, above)) return false;
    if (header.read(lines, above) || closing.read(lines, above)) continue;
    const isHeadline = headlineAt(lines, above) || isAmongHeaders(lines, above);
    if (!isHeadline && !isDesks) return false;
    isTitled ||= isHeadline;
  }
  return true;
}
