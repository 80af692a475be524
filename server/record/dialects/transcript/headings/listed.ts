import { anyOf, oneOf } from '../../../alternatives.ts';
import { type Lines, lineText, nextFilled } from '../../../lines.ts';
import { nameAt } from '../alone/name-lines.ts';
import { LONGEST } from '../head.ts';
import { NAME } from '../who/person-names.ts';

/** Whether line `at`, in ordinary case, is one of a list, of people or of things, and heads nothing. */
export function isListed(lines: Lines, at: number): boolean {
  return PEOPLE.test(lineText(lines, at)) || isPresent(lines, at) || isCounted(lines, at);
}

/** `Ada Lund, Odo Berg, Ilse Moss, Tom Orr`: so many names, of two words each, are no subjects. */
const PEOPLE = /^(?:\p{Upper}\p{Lower}+ \p{Upper}\p{Lower}+(?:, |$)){4}/u;

/** No list of those present is longer. Lines. */
const LONGEST_ROLL = 60;

/** Whether a name, and what somebody is, stands with others below `Those present were the following:`. */
function isPresent(lines: Lines, at: number): boolean {
  for (let above = at - 1; above >= 0 && above >= at - LONGEST_ROLL; above--) {
    if (lines.to[above]! - lines.from[above]! > LONGEST) return false;
    const last = lines.text[lines.to[above]! - 1];
    if (last === ':' && LEADS_TO_NAMES.test(lineText(lines, above))) return PRESENT.test(lineText(lines, at));
    // `Mina Aro - Lake Bank` below `Analysts`, in a company's call.
    if (last === 's' && OF_CALL.test(lineText(lines, above)))
      return nameAt(lines.text, lines.from[at]!, lines.to[at]!) !== undefined;
  }
  return false;
}

const LEADS_TO_NAMES = /\b(?:present(?: were)?|following|attend(?:ees|ing|ance)|participants):$/i;
const OF_CALL = /^(?:Executives|Analysts|(?:Company|Corporate|Conference Call) Participants)$/i;
/** `Jane Moss, Clerk`, `Jane Moss and Ada Lund, Advisors to the Board`, `Cllr Mr A H Berg (Chair)`, `Ada Lund (Chair) Jane Moss`, `Ada Lund -- Analyst` */
const PRESENT = new RegExp(
  `^(?:${anyOf('Cllr, Councillor, Mr, Mrs, Ms, Miss, Dr, (?:the )?Hon')}\\.? ){0,2}${oneOf(
    `${NAME.source}(?:(?: and| \\([^()]*\\)) ${NAME.source})?`,
    "(?:\\p{Upper} ){1,3}\\p{Upper}[\\p{Alpha}’'-]+",
  )}(?:(?:,| --).*| \\([^()]*\\))?$`,
  'u',
);

/** `11 My name is Ada Lund. I’m the` below `10 `, or above `12 `: the lines of a page are counted; so is a list, `1) Lamps` above `2) `. */
function isCounted(lines: Lines, at: number): boolean {
  const number = /^(\d{1,2})([\s)])/.exec(lineText(lines, at));
  if (!number) return false;
  return ([-1, 1] as const).some(step => {
    const next = nextFilled(lines, at, step);
    return next >= 0 && lineText(lines, next).startsWith(`${+number[1]! + step}${number[2]}`);
  });
}
