import { anyOf } from '../../../../alternatives.ts';
import type { Lines } from '../../../../lines.ts';
import { endAt } from '../../../../sticky.ts';
import { type PlainLabel, plainLabelAt } from '../../labels/labels.ts';
import { isNobody } from '../../who/nobody.ts';
import { behindDash, whoAt } from '../../who/who.ts';
import { behindStop, inCapitals } from '../person.ts';
import { LONGEST } from '../speech.ts';
import { ABBREVIATION } from './colons.ts';

/** A line of more characters has lost the line ends that stood within it. */
export const LONGEST_LINE = 600;

/** Where each line begins that has lost its line ends, and its words. */
function* longLines({ text, from, to, count }: Lines): Generator<readonly [number, string]> {
  for (let at = 0; at < count; at++)
    if (to[at]! - from[at]! >= LONGEST_LINE) yield [from[at]!, text.slice(from[at], to[at])];
}

/** `Senator LUND.`, `The CHAIRMAN.` behind the end of a sentence or a heading in capitals, where a text has lost its line ends. */
export function* stoppedLabels(lines: Lines): Generator<number> {
  const { text } = lines;
  for (const [from, line] of longLines(lines)) {
    // Each form has what few lines have.
    if (line.includes('):')) for (const { index } of line.matchAll(OF_PARTY)) yield from + index;
    if (line.includes('.-') || line.includes('. -')) yield* stopAndDash(text, from, line);
    if (PRESIDES_IN_CAPITALS.test(line)) for (const { index } of line.matchAll(STOPPED_BELOW)) yield from + index;
    for (const { index, 0: end } of line.matchAll(STOPPED)) {
      const start = from + index + end.length;
      if (ABBREVIATION.test(text.slice(Math.max(0, start - 8), start))) continue;
      const who = whoAt(text, start, start + LONGEST);
      if (who && inCapitals(text, who) && behindStop(text, who.end) >= 0) yield start;
    }
  }
}

/** Turns, and people with more than one: so many show that a line holds an interview. */
const FEWEST_TURNS = 5;
const FEWEST_AGAIN = 2;

/** `… the shop? KEYES: I was. MOSS: And then? KEYES: Then …`: those who talk in a line that has lost its line ends. */
export function* surnameLabels(lines: Lines, labels: Map<number, PlainLabel>): Generator<number> {
  for (const [from, line] of longLines(lines)) {
    if (colonsBehindCapitals(line) < FEWEST_TURNS) continue;
    const uses = new Map<string, number>();
    const found: (readonly [number, PlainLabel])[] = [];
    for (const { index } of line.matchAll(SURNAME)) {
      const start = from + index;
      const label = plainLabelAt(lines.text, start, from + line.length);
      if (!label || isNobody(label.keys[0]!)) continue;
      const surname = label.keys[0]!.slice(label.keys[0]!.lastIndexOf(' ') + 1);
      uses.set(surname, (uses.get(surname) ?? 0) + 1);
      found.push([start, label]);
    }
    const again = [...uses.values()].filter(n => n > 1);
    if (again.length < FEWEST_AGAIN || found.length < FEWEST_TURNS) continue;
    for (const [start, label] of found) {
      // `OH: Yes.`, once, is nobody.
      if (label.keys[0]!.length < 3 && uses.get(label.keys[0]!) === 1) continue;
      labels.set(start, label);
      yield start;
    }
  }
}

/** How many colons of a line stand behind what a surname in capitals may end with: a cheap look. */
function colonsBehindCapitals(line: string): number {
  let count = 0;
  for (let at = line.indexOf(': '); at >= 0; at = line.indexOf(': ', at + 1)) if (line[at - 1]! < 'a') count++;
  return count;
}

/** Behind the end of a sentence, or what was cut off, but not `AN HON. MEMBER:`; or initials, `AK: Yes.` */
const SURNAME =
  /(?<!\bHON\. )(?<=[.?!)”"\]] |^\d{1,3} |[a-z,] )[A-Z][A-Z'’-]+(?: [A-Z][A-Z.'’-]+){0,2}: (?=["“‘(]?[A-Z])/g;

/** `Mr. Odo Berg (South Shore, Lib.): Mr. Speaker`, wherever a column was read across. */
const OF_PARTY =
  /(?<=\s)(?:Right Hon|Hon|Mr|Mrs|Ms|Miss|Dr)\.? [^:().?!]{3,40}(?: [A-Z]\.[^:().?!]{2,30})? \([^():]{2,90}, (?:Lib|Lab|CPC|NDP|BQ|PC|Ref|CA|GP|Ind|Con|Green)\.?\):(?= (?:\p{Upper}|moved|asked))/gu;

/** `HON. A. LUND.- Madam Speaker`, `MADAM SPEAKER.- Honourable`, wherever they stand on a line. */
function* stopAndDash(text: string, from: number, line: string): Generator<number> {
  for (const { index } of line.matchAll(STOPPED_AND_DASHED)) {
    const who = whoAt(text, from + index, from + index + LONGEST);
    if (who && inCapitals(text, who) && endAt(STOP_AND_DASH, text, who.end) > 0) yield from + index;
  }
}

const STOPPED_AND_DASHED = /(?<=\s)(?:HON|MADAM|MR|MRS|MS|DR|THE|(?:DEPUTY )?SPEAKER)\b(?=[^a-z:?!]{2,80}\. ?[-–—]\s)/g;
const STOP_AND_DASH = /\. ?[-–—](?=\s)/y;

/** So many labels in capitals before a dash show that a line holds the speeches of many. */
const FEWEST_DASHED = 3;

/** `… the bill? Ms LUND (Lakes) - Mr President, … Mr Berg - Yes.`, in a line that has lost its line ends. */
export function* dashedLabels(lines: Lines): Generator<number> {
  const { text } = lines;
  for (const [from, line] of longLines(lines)) {
    if (!/ [-–—] /.test(line)) continue;
    const starts: number[] = [];
    let capitals = 0;
    for (const { index } of line.matchAll(DASHED)) {
      const who = whoAt(text, from + index, from + index + LONGEST);
      const isSet = who !== undefined && inCapitals(text, who);
      if (!who || behindDash(text, who.end, isSet) < 0) continue;
      starts.push(who.start);
      if (isSet) capitals++;
    }
    if (capitals >= FEWEST_DASHED) yield* starts;
  }
}

const DASHED =
  /(?<=[.?!)\]-] |[A-Z]{3} )(?:Mr|Mrs|Ms|Dr|Madam) (?:[A-Z][A-Za-z'’-]+ ){1,3}(?:\([^()]{3,60}\) )?[-–—] (?=[\p{Alpha}“"])/gu;

const PRESIDES_IN_CAPITALS = /SPEAKER|PRESIDENT|CHAIR|CLERK/;

/** `JOURNALS APPROVED The SPEAKER. The Journals …`, `Offered by Mr. Lund The Acting CHAIR. It is …` */
const STOPPED_BELOW = new RegExp(
  `(?<=[A-Za-z\\d)]\\s)(?<!\\b${anyOf('in, to, of, from, by, for, on')}\\s)The (?:(?:Acting|[A-Z]+) ){0,2}${anyOf(
    'SPEAKER, PRESIDENT, CHAIR(?:MAN)?, CLERK',
  )}(?: pro tempore)?(?: \\(M[rs]{1,2}\\. [^()]{2,40}\\))?(?=\\.\\s)`,
  'g',
);

/** More signs than these close nothing; a run of brackets is not gone through from each of them. */
const STOPPED =
  /(?:[.?!…)][”"’')\]]{0,4}|[A-Z]{3})\s{1,3}(?=(?:The(?: Acting)?|Mr\.|Mrs\.|Ms\.|Dr\.|Senator|Representative|Secretary)\s(?:Ma?c|[A-Z]['’])?[A-Z]{2})/g;
