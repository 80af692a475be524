import { beginsParagraph, isBlank, type Lines, lineText } from '../../../lines.ts';
import {
  indentOf,
  isBelowHeading,
  isCue,
  isHanging,
  isListItem,
  isTimeOfTape,
  isTurn,
  isUnbroken,
  traitsOf,
} from '../lines.ts';
import { onceAsked } from './asked.ts';
import { goesOn } from './going-on.ts';
import { LONGEST_LABEL } from './labels.ts';
import { ACTIONS, headingForm, NEXT_STEPS } from './to-do.ts';

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
  // The heading above tasks: they end with the next one that is set as it is, or in plain letters with their list.
  let above: { readonly form: ReturnType<typeof headingForm>; readonly areActions: boolean } | undefined;
  for (let at = 0; at < count; at++) {
    if (isBlank(lines, at)) continue;
    const length = to[at]! - from[at]!;
    const listItem = isListItem(lines, at);
    if (!listItem && (above || mayHeadTasks(text, from[at]!, length))) {
      const line = lineText(lines, at);
      const form = headingForm(line);
      const areActions = ACTIONS.test(line);
      if (areActions || NEXT_STEPS.test(line)) above = { form, areActions };
      else if (above && (form === '#' || form === above.form)) above = undefined;
    } else if (listItem && above?.areActions) continue;
    // `Official - Final Review` heads each page.
    if (length < LONGEST_LABEL && lengths.has(length) && heads.has(lineText(lines, at))) continue;
    yield { at, ofTasks: above !== undefined };
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
    !isTimeOfTape(lines, at - 1) &&
    !isBelowHeading(lines, at) &&
    !isBelowCapitals(lines, at) &&
    (!unbroken() || goesOn(lines, at - 1)) &&
    // In notes that lines do not go on in, another depth is another's turn.
    (indentOf(lines, at) ? !titled || indentOf(lines, at) === indentOf(lines, at - 1) || hanging() : !hanging());
}

/** Whether a heading in capitals stands right above, where not all is set so, or what was heard: `DAILY ROUTINE`, `Applause`. */
function isBelowCapitals(lines: Lines, at: number): boolean {
  return at > 0 && !traitsOf(lines).capitals && IN_CAPITALS.test(lineText(lines, at - 1));
}

const IN_CAPITALS = /^(?:\p{Upper}{3}[^\p{Lower}:]{3,80}|(?:Applause|Laughter|Prayers?)\.?)$/u;

/** A cheap look at whether a line may be a heading above tasks. */
function mayHeadTasks(text: string, start: number, length: number): boolean {
  return text[start] === '#' || (length < LONGEST_LABEL && '*AaSsNnOoTt'.includes(text[start]!));
}
