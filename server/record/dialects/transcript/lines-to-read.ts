import { beginsParagraph, isBlank, type Lines, lineText } from '../../lines.ts';
import { onceAsked } from './asked.ts';
import { goesOn } from './going-on.ts';
import { LONGEST_LABEL } from './labels.ts';
import { isBelowHeading, isCue, isHanging, isListItem, isTurn, isUnbroken, traitsOf } from './lines.ts';
import { ACTIONS, NEXT_STEPS } from './to-do.ts';

/** The lines that may open with a speaker's label, and whether one stands there or within a sentence. */

/** A line that may hold a label. */
export interface LineToRead {
  readonly at: number;
  /** Tasks stand here, below `## Next steps`, and what was said of them. */
  readonly ofTasks: boolean;
}

/** All lines but the blank ones, what each page repeats, and the items below `## Action Items`. */
export function* linesToRead(lines: Lines): Generator<LineToRead> {
  const { text, from, to, count } = lines;
  const { words: heads, lengths } = traitsOf(lines).runningHeads;
  let [toBeDone, ofTasks] = [false, false];
  for (let at = 0; at < count; at++) {
    if (isBlank(lines, at)) continue;
    if (text[from[at]!] === '#') {
      const heading = lineText(lines, at);
      toBeDone = ACTIONS.test(heading);
      ofTasks = toBeDone || NEXT_STEPS.test(heading);
    } else if (toBeDone && isListItem(lines, at)) continue;
    // `Official - Final Review` heads each page.
    const length = to[at]! - from[at]!;
    if (length < LONGEST_LABEL && lengths.has(length) && heads.has(lineText(lines, at))) continue;
    yield { at, ofTasks };
  }
}

/** Tells of a line that is no list item whether it goes on with the sentence above; `isBelow`: another label stands right above. */
export function sentencesOf(lines: Lines, titled: boolean): (at: number, isBelow: boolean) => boolean {
  // Asked of labels within sentences only: most texts have none.
  const unbroken = onceAsked(() => titled && isUnbroken(lines));
  const hanging = onceAsked(() => titled && isHanging(lines));
  return (at, isBelow) =>
    !isBelow &&
    !isTurn(lines, at) &&
    !beginsParagraph(lines, at) &&
    !isCue(lines, at - 1) &&
    !isBelowHeading(lines, at) &&
    (!unbroken() || goesOn(lines, at - 1)) &&
    (lines.from[at] !== lines.starts[at] || !hanging());
}
