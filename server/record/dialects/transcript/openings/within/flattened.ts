import type { Lines } from '../../../../lines.ts';
import { whoAt } from '../../who/who.ts';
import { LONGEST } from '../speech.ts';
import { LONGEST_LINE } from './lost-line-ends.ts';

/** So many labels show that a line holds the speeches of many. */
const FEWEST_IN_LINE = 2;

/** `… OF THE HOUSE 2 Mr. Lund: I …`: labels behind a heading or a column that was read across, in a line that holds many others. */
export function* flattenedLabels({ text, from, to, count }: Lines, certain: readonly number[]): Generator<number> {
  let next = 0;
  for (let at = 0; at < count; at++) {
    const first = next;
    while (next < certain.length && certain[next]! < to[at]!) next++;
    const isLong = to[at]! - from[at]! >= LONGEST_LINE;
    const isFlat = isLong && next - first >= FEWEST_IN_LINE;
    // Who presides is known by less.
    const mayPreside = isLong ? next > first : certain.length >= FEWEST_CERTAIN && to[at]! - from[at]! >= SHORTEST_FLAT;
    if (!isFlat && !mayPreside) continue;
    // A colon that is not the one of the label with which it begins: a cheap look, since most have no other.
    const words = text.slice(from[at], to[at]);
    if (!words.includes(':', next > first ? words.indexOf(':', certain[first]! - from[at]!) + 1 : 0)) continue;
    for (const { index } of words.matchAll(FLATTENED)) {
      const start = from[at]! + index;
      if (!isFlat && !PRESIDES.test(text.slice(start, start + NEAR))) continue;
      const before = text.slice(Math.max(from[at]!, start - NEAR), start);
      const who =
        BEHIND_HEADING.test(before) || text.startsWith('The ', start) ? whoAt(text, start, start + LONGEST) : undefined;
      if (who && who.kind !== 'bare' && text[who.end] === ':' && SAID.test(text.slice(who.end + 1, who.end + 4)))
        yield start;
    }
  }
}

/** So much beside a label tells whether it is one. UTF-16 units. */
const NEAR = 16;
/** Or so many in the text, for who presides, where a column is read across in a line of so many characters. */
const FEWEST_CERTAIN = 4;
const SHORTEST_FLAT = 100;
const PRESIDES = /^(?:The|Mr\.?|Madam) (?:Deputy |Acting )?(?:Speaker|President|Chair)[a-z]*:/;

const FLATTENED = /(?<=\s)(?:M[rs]{1,2}|Miss|Madam|Dr|Hon|Prof|Capt|The)\b(?=\.? [^:?!]{2,80}:\s)/g;
/** A capital word or number, a bracket closed; not `the Hon. Mr.`, `Minister, Mr.` */
const BEHIND_HEADING =
  /(?:(?<!\p{Alpha})(?!(?:The|Hon|Rt|Dr|Prof|Sen|Sir|By|And|Of)\b)[\p{Upper}\d][\p{Alpha}\d’'-]*|[)\]])\s$/u;
const SAID = /^\s{1,2}[\p{Upper}“"]/u;
