import { anyOf } from '../../../../alternatives.ts';
import type { Lines } from '../../../../lines.ts';
import { type PlainLabel, plainLabelAt } from '../../labels/labels.ts';
import { labelStart } from '../../lines.ts';
import { type Who, whoAt } from '../../who/who.ts';
import { askedEnd } from '../person.ts';
import { LONGEST } from '../speech.ts';
import { isTagged } from './tags.ts';

/** Where a sentence ends and a label may begin, a tag included: `? `, `.” `, `</Newspeech> `, `. 13 ` of a page's lines. */
const SENTENCE_END =
  /[.?!…।][”"’')\]]*(?:\s{1,3}(?:\d{1,2} (?=[A-Z]{2}))?|(?=(?:M[rs]{1,2}|Dr|T[Hh][Ee]|SPEAKER)\b))|<\/?\w{1,16}>\s*/g;

/**
 * Where what was heard or done ends, `[Laughter] `, a heading in capitals, or a time that has lost its line, `9.23 pm`,
 * before an honorific; a cheap look for either.
 */
const HEAD_END =
  /(?:(?:[\])]|[A-Z]{3})\s{1,3}|\d [ap]\.?m\.?\s{0,2})(?=(?:M[rs]{1,2}|Miss|Madam|Dr|Hon|Sen|Sir|The|Some)\b)/g;
const MAY_END_HEAD = /(?:[\])]|[A-Z]{3})\s|\d [ap]\.?m\.?\s{0,2}[A-Z]/;

/** `The CLERK`, `Mr SPEAKER`, before a colon: an office in capitals, wherever it stands. */
const OFFICE_END =
  /(?<!\b(?:IN|TO|OF|FROM|BY|FOR|ON))\s(?=(?:The|THE|M[rR]\.?|Madam)\s(?:HON\. )?(?:(?!THE\b)[A-Z]+[ -]){0,2}(?:SPEAKER|PRESIDENT|CHAIR(?:MAN|PERSON|WOMAN)?|CLERK)(?: OF (?:THE )?SENATE)?$)/g;

/** `THE MINISTER OF LAMPS (Mr Lund)`: an office in capitals, and who holds it, before a colon. */
const HELD_END = new RegExp(
  `(?<!\\b(?:IN|TO|OF|FROM|BY|FOR|ON))\\s(?=THE (?:(?!THE\\b)[A-Z-]+ ){0,3}${anyOf(`
      MINISTER, PRESIDENT, GENERAL, LEADER, CHAIR[A-Z]*, SPEAKER, WHIP, CLERK, SECRETARY`)}\\b[^():.?!a-z]{0,120}(?:\\([A-Z ]{3,60}\\) )?\\((?:Mr|Mrs|Ms|Dr|Prof|Hon)\\b[^():]{3,60}\\)$)`,
  'g',
);

/** Where a label may begin in the words before a colon. */
function* startsIn(before: string): Generator<number> {
  for (const { index, 0: end } of before.matchAll(SENTENCE_END)) yield index + end.length;
  if (MAY_END_HEAD.test(before)) for (const { index, 0: end } of before.matchAll(HEAD_END)) yield index + end.length;
  const last = before.charCodeAt(before.length - 1);
  if (last === 0x4e || last === 0x4b || last === 0x52 || last === 0x54 || last === 0x45)
    for (const { index, 0: end } of before.matchAll(OFFICE_END)) yield index + end.length;
  if (last === 0x29) for (const { index, 0: end } of before.matchAll(HELD_END)) yield index + end.length;
}

/** `Dr. ` ends no sentence, nor does `Q. `, behind which who asks may be named, nor `S. ` of `S. BERG:` on its line. */
export const ABBREVIATION =
  /\b(?:M[rs]{1,2}|Dr|Prof|Hon|Rev|St|Smt|Sen|Rep|Rt|Gen|Col|Ag|No|vs?|Q)\.\s*$|(?:^|\n)\s*[A-Z]\.\s*$/i;

/** Labels with a colon behind the end of a sentence, and those of `names`, which are put into `labels` too. */
export function* colonLabels(
  lines: Lines,
  names: ReadonlySet<string>,
  labels: Map<number, PlainLabel>,
): Generator<number> {
  const { text, from, to, count } = lines;
  let at = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (
      !/[\p{Alpha}.)\]'’]/u.test(text[text[colon - 1] === ' ' ? colon - 2 : colon - 1] ?? '') ||
      !/\s|\p{Alpha}/u.test(text[colon + 1] ?? ' ')
    )
      continue;
    while (at + 1 < count && from[at + 1]! <= colon) at++;
    const first = Math.max(from[at]!, colon - LONGEST);
    if (colon > to[at]!) continue;
    const before = text.slice(first, colon);
    for (const offset of startsIn(before)) {
      const start = first + offset;
      if (start >= colon || start === labelStart(lines, at) || isTagged(text, start)) continue;
      const behind = text.slice(Math.max(0, start - 8), start);
      if (ABBREVIATION.test(behind)) continue;
      if (opensAt(text, start, colon, names, labels)) {
        yield start;
        break;
      }
    }
  }
}

const OFFICE_IN_CAPITALS = /^[A-Z][A-Z -]{4,}$/;

function opensAt(
  text: string,
  start: number,
  colon: number,
  names: ReadonlySet<string>,
  labels: Map<number, PlainLabel>,
): boolean {
  const who: Who | undefined = whoAt(text, start, colon + 1);
  // `Mr. Adair: it is long` in the midst of a paragraph reports what he said.
  if (who && who.kind !== 'bare' && text.slice(askedEnd(text, who), colon).trim() === '')
    return !/^\s*\p{Lower}/u.test(text.slice(colon + 1, colon + 8));
  // `[All stood.] CLERK: Order!`
  const isOffice = who?.kind === 'bare' && who.end === colon && OFFICE_IN_CAPITALS.test(text.slice(start, colon));
  if (!names.size && !isOffice) return false;
  const label = plainLabelAt(text, start, colon + 2);
  if (!label || label.words < colon) return false;
  if (!isOffice && !label.keys.every(key => names.has(key))) return false;
  labels.set(start, label);
  return true;
}
