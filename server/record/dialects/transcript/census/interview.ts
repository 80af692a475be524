import type { Candidate } from '../labels/candidates.ts';

/** Interviews that say so by their words alone: `Q: How did you begin?`, and below it `A: My uncle had a shop.` */

/** Who asks, and has no name. */
const ASKING: ReadonlySet<string> = new Set(['q', 'question', 'host', 'interviewer', 'i', 'int']);

/** This many questions are put, and answered. */
const FEWEST = 3;
/** This many ask what the other did, and so many answers tell it; in a list of frequent questions somebody asks how to do a thing. */
const OF_THE_OTHER_SHARE = 0.3;
const TOLD_SHARE = 0.5;
const HOW_TO_SHARE = 0.25;
/** An interview fills its text from the first question on. */
const MOST_BEFORE = 0.5;
/** This much of a turn tells. UTF-16 units. */
const READ = 1_000;

const OF_THE_OTHER = /\byou(?:r|['’](?:ve|re|d|ll))?\b/i;
const OF_ONESELF = /\b(?:I|[Mm]y|[Mm]e|[Mm]yself)\b/;

/** The names in small letters of those who ask and answer; none where the text is no interview. */
export function interviewedIn(text: string, all: readonly Candidate[]): ReadonlySet<string> {
  const turns = all.filter(({ label, listItem, within }) => !listItem && !within && !label.dash);
  const said = (i: number) => {
    const { words } = turns[i]!.label;
    return text.slice(words, Math.min(turns[i + 1]?.start ?? text.length, words + READ));
  };
  const keys = new Set<string>();
  let [asked, ofTheOther, howTo, told] = [0, 0, 0, 0];
  for (let i = 0; i + 1 < turns.length; i++) {
    const [key, answering] = [turns[i]!.label.keys[0]!, turns[i + 1]!.label.keys[0]!];
    if (!ASKING.has(key) || ASKING.has(answering)) continue;
    // `Interviewer: ________`, to be filled in.
    if (!/\p{Alpha}/u.test(said(i))) continue;
    if (!asked && turns[i]!.start > MOST_BEFORE * text.length) break;
    asked++;
    const question = said(i);
    if (OF_THE_OTHER.test(question)) ofTheOther++;
    else if (OF_ONESELF.test(question)) howTo++;
    if (OF_ONESELF.test(said(i + 1))) told++;
    keys.add(key).add(answering);
  }
  const isInterview =
    asked >= FEWEST &&
    ofTheOther >= asked * OF_THE_OTHER_SHARE &&
    told >= asked * TOLD_SHARE &&
    howTo <= asked * HOW_TO_SHARE;
  return isInterview ? keys : NOBODY;
}

const NOBODY: ReadonlySet<string> = new Set();
