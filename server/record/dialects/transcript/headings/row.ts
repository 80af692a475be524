import { isBlank, type Lines, lineText, nextFilled } from '../../../lines.ts';
import { inTitleCase } from '../../headings.ts';
import { tellsOfHouse } from '../directions.ts';
import { LONGEST } from '../head.ts';
import { endsSentence, labelStart } from '../lines.ts';
import { behindStop, inCapitals, personOpening } from '../openings/person.ts';
import { whoAt } from '../who/who.ts';

/** Headings right above who speaks, of whom a copy has taken the blank line between. */

/**
 * The last line of a heading that begins on line `at`, of a row of such right above who speaks: `Bills`, below it `LAMPS BILL`,
 * right above `Ms MOSS (Saltby): …`, and above it a blank line or the end of a sentence; -1 where it is none.
 */
export function rowEnd(lines: Lines, at: number): number {
  if (!mayStandAbove(lines, at)) return -1;
  let [first, last] = [at, at];
  while (last - first < MOST_IN_ROW && mayStandAbove(lines, first - 1)) first--;
  while (last - first < MOST_IN_ROW && mayStandAbove(lines, last + 1)) last++;
  if (last - first >= MOST_IN_ROW) return -1;
  const isFree = first > 0 && isBlank(lines, first - 1);
  const next = behindNote(lines, last + (isFree && last + 1 < lines.count && isBlank(lines, last + 1) ? 2 : 1));
  if (next >= lines.count) return -1;
  const { text, to } = lines;
  const who = whoAt(text, labelStart(lines, next), to[next]!);
  if (!who || who.kind === 'bare') return -1;
  // `THE JOURNAL` right above `The SPEAKER. The Chair …`, in the Congressional Record.
  const isOfSpeech =
    last === first &&
    !(first > 0 && isShortInCapitals(lines, first - 1)) &&
    inCapitals(text, who) &&
    behindStop(text, who.end) > 0;
  const isBelow = isFree || isSaid(lines, first - 1) || (first > 0 && tellsOfHouse(lines, first - 1));
  const opens = text[who.end] === ':' || personOpening.read(lines, next)?.kind === 'speech';
  if (!isOfSpeech && !(isBelow && opens)) return -1;
  const line = lineText(lines, at);
  // `Harbour lamps` is one above `Ms MOSS:`, and `Clarification` may be the last word of what was said.
  const isSet = isInCapitals(line) || (inTitleCase(line) && (last > first || line.includes(' ')));
  if (!isSet && !(isFree && inCapitals(text, who) && (text[who.end - 1] === ')' || isTopic(lines, at)))) return -1;
  let headings = 0;
  for (let row = first; row <= last; row++) {
    if (!goesOnInRow(lines, row)) headings++;
  }
  if (headings > (isFree ? MOST_HEADINGS : MOST_HEADINGS - 1)) return -1;
  let end = at;
  while (end <= last && goesOnInRow(lines, end)) end++;
  return end > last || (at > first && goesOnInRow(lines, at - 1)) ? -1 : end;
}

/** Whether words in small letters on line `at` are no sentence of whoever spoke above, which has ended: `Harbour lamps`. */
function isTopic(lines: Lines, at: number): boolean {
  const line = lineText(lines, at);
  return line.includes(' ') && !OF_SENTENCE.test(line) && isSaid(lines, nextFilled(lines, at, -1));
}

/** Words that headings do not have. */
const OF_SENTENCE = /[.?!…]|\b(?:I|we|you|he|she|they|it|is|are|was|were|be|has|have|had|will|not|yes|interjecting)\b/i;

/** The line below `(Debate on lamps continues and`, `concludes)`, where such a note stands above who speaks. */
function behindNote({ text, from, to }: Lines, at: number): number {
  if (text[from[at]!] !== '(') return at;
  const last = [at, at + 1].find(line => text[to[line]! - 1] === ')');
  return last === undefined ? at : last + 1;
}

/** This many headings stand above each other at most, on so many lines; more are a list. */
const MOST_HEADINGS = 3;
const MOST_IN_ROW = 5;

/** Not `Page 29, Line 1`, nor `Yes. So I`, nor `Well, I’m`. */
const IN_ROW =
  /^(?!(?:AND|OF|THAT|That)\b)\p{Upper}(?!.*(?:: |\p{Lower}{3}\. | I$|\bI['’]| \d{1,3}$|\d, \d{4}$)).*[\p{Alpha}\p{N})]$/u;

/** A longer line with small letters in it is what somebody says, no heading. UTF-16 units. */
const LONGEST_SMALL = 80;

function mayStandAbove(lines: Lines, at: number): boolean {
  const { text, from, to, count } = lines;
  if (at < 0 || at >= count || to[at]! - from[at]! > LONGEST || to[at]! - from[at]! < 4) return false;
  const line = lineText(lines, at);
  if (line.length > LONGEST_SMALL && /\p{Lower}/u.test(line)) return false;
  return (
    IN_ROW.test(line) &&
    !OUTCOME.test(line) &&
    // `GENERAL BUSINESS` is no soldier.
    (text.startsWith('GENERAL ', from[at]) || whoAt(text, from[at]!, to[at]!)?.end !== to[at]) &&
    !tellsOfHouse(lines, at)
  );
}

/** `MOTION CARRIED` is what has come of it. */
const OUTCOME = /(?:(?<!continu)ed|applause|applauding|laughter)$/i;

/** Whether what somebody says ends on line `at`; `LAMPS (AMENDMENT)` goes on. */
function isSaid(lines: Lines, at: number): boolean {
  return endsSentence(lines, at) && !/\p{Upper}\)$/u.test(lineText(lines, at).slice(-2));
}

/** In capitals, a line of more may be broken. UTF-16 units. */
const FULL_LINE = 50;

/** `Votes and Proceedings and the`, `The 2031 Session of the House of`: the words go on below. */
export function isBroken(line: string): boolean {
  return line.endsWith(' a') || /\s(?:and|of|the|to|for|in|on|by|an|with|regarding)$/i.test(line);
}

/** Whether a heading goes on below line `at`: `Votes and Proceedings and the`, or a long one in capitals. */
function goesOnInRow(lines: Lines, at: number): boolean {
  const line = lineText(lines, at);
  return (
    isBroken(line) ||
    (line.length > FULL_LINE && at + 1 < lines.count && !/\p{Lower}/u.test(line) && isShortInCapitals(lines, at + 1))
  );
}

/** `PRIVATE BUSINESS.` has had a full stop; so has `MR. SPEAKER.` */
export function isInCapitals(line: string): boolean {
  if (!/\p{Upper}{3}|(?:\p{Upper} ){3}/u.test(line) || /\p{Lower}|[!?:;,]$/u.test(line)) return false;
  return (
    !line.endsWith('.') ||
    (/^\P{N}*\p{Upper}{2}[\s-]\p{Upper}\P{N}*\p{Upper}{3}\.$/u.test(line) && !whoAt(line, 0, line.length))
  );
}

/** Whether line `at` may be a heading in capitals: `PRIVATE BUSINESS`. */
export function isShortInCapitals(lines: Lines, at: number): boolean {
  return lines.to[at]! - lines.from[at]! <= LONGEST && isInCapitals(lineText(lines, at));
}
