import type { Lines } from '../../../lines.ts';
import { skipSpace } from '../../spacing.ts';
import type { Candidate } from '../labels/candidates.ts';
import { keysOf, LONGEST_LABEL, namedLabel, type PlainLabel, type Shape, shapeOf } from '../labels/labels.ts';
import { headsRoll, isNobody } from '../who/nobody.ts';

/** So many labels in bold, and so many of all, make it the house's way to set who speaks. */
const FEWEST_BOLD = 5;
const SHARE = 0.8;
const NAMES: ReadonlySet<Shape> = new Set(['initials', 'given', 'full', 'small', 'capitals']);

/** Whether those who speak, `labels`, are set in bold. */
export function areBold(text: string, labels: ReadonlyMap<number, PlainLabel>): boolean {
  let bold = 0;
  for (const start of labels.keys()) if (isBold(text, start)) bold++;
  return bold >= FEWEST_BOLD && bold >= labels.size * SHARE;
}

/**
 * Of labels that nothing else shows to be speakers, those in bold, `**VB**: …`, where the speakers are set so and begin
 * paragraphs (`areBold`); those known are `labels`.
 */
export function* boldAmong(
  text: string,
  all: readonly Candidate[],
  labels: ReadonlyMap<number, PlainLabel>,
): Generator<Candidate> {
  for (const candidate of all) {
    const { start, label, listItem, within } = candidate;
    if (labels.has(start) || listItem || within || !isBold(text, start) || !NAMES.has(label.shape)) continue;
    // `**Chair: Ilse Moss**` says who it is.
    if (!text.slice(start, label.words + 2).includes('**')) continue;
    if (!label.keys.some(key => isNobody(key) || headsRoll(key))) yield candidate;
  }
}

/** Of labels that are not in bold, where the speakers are, those that stand once: `Model 3: with more wicks`. */
export function* plainAmong(text: string, labels: ReadonlyMap<number, PlainLabel>): Generator<number> {
  const uses = new Map<string, number>();
  for (const [start, { keys }] of labels)
    for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + (isBold(text, start) ? 2 : 1));
  for (const [start, { keys, shape }] of labels)
    if (NAMES.has(shape) && !isBold(text, start) && keys.every(key => uses.get(key) === 1)) yield start;
}

/**
 * `**Ilse**`, the colon forgotten, over what she said, or a label that is broken over two lines, `**Ilse` above
 * `Moss:** I was`: names that are known, or of which a part is.
 */
export function* boldLinesIn(
  { text, from, to, count }: Lines,
  names: ReadonlySet<string>,
): Generator<{ start: number; label: PlainLabel }> {
  const firsts = new Set([...names].map(firstOf));
  for (let at = 0; at + 1 < count; at++) {
    const start = from[at]! + 2;
    const limit = to[at]!;
    if (text[start - 2] !== '*' || limit - start > LONGEST_LABEL || !text.startsWith('**', start - 2)) continue;
    const isWhole = text.startsWith('**', limit - 2);
    const end = isWhole ? limit - 2 : start + text.slice(start, to[at + 1]).indexOf(':**');
    const words = text.slice(start, end).replace(/\s+/, ' ');
    if (words.length < 2 || words.length > LONGEST_LABEL || !NAME.test(words)) continue;
    const [key] = keysOf(words);
    if (!(names.has(key!) || firsts.has(key!) || names.has(firstOf(key!))) || isNobody(key!)) continue;
    yield {
      start,
      label: namedLabel({ start, end }, [key!], shapeOf(words), isWhole ? limit : skipSpace(text, end + 3)),
    };
  }
}

/** `Ilse`, `Ilse Moss` */
const NAME = /^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’.-]*){0,2}$/u;

function firstOf(key: string): string {
  return key.split(' ', 1)[0]!;
}

function isBold(text: string, start: number): boolean {
  return text[start - 1] === '*' && text[start - 2] === '*';
}
