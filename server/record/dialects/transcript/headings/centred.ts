import { WEEKDAY } from '../../../calendar.ts';
import { beginsParagraph, isBlank, type Lines, lineText, nextFilled } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import type { Pattern } from '../../dialect.ts';
import { timeMark } from '../pages/pages.ts';
import { whoAt } from '../who/who.ts';
import { isListed } from './listed.ts';

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

export function isCentred({ starts, from, to }: Lines, at: number): boolean {
  const indent = from[at]! - starts[at]!;
  return Math.abs(2 * indent + to[at]! - from[at]! - WIDTH) <= SLACK;
}

/** Under a centred heading: whose remarks they are, where and when. */
const DAY = new RegExp(`^${WEEKDAY}, `);
const NO_HEADING = new RegExp(
  `^(?:H(?:ON|on)\\.|of |in the |That |speech of|\\(|\\[|["“\`]|${WEEKDAY}, |(?:\\p{Upper}\\p{Alpha}{2,8} \\d{1,2}, +\\d{4}|CONGRESSIONAL RECORD)$)`,
  'u',
);

/** `                                        Department of Lamps`, to the right, in a letter that is printed. */
export function isLetterhead(lines: Lines, at: number): boolean {
  return lines.from[at]! - lines.starts[at]! > WIDTH / 3 && !isCentred(lines, at);
}
