import type { Candidates } from './candidates.ts';
import type { PlainLabel, Shape } from './labels.ts';

/** How often each name stands as a label. */

/** How often a name stands as a label that is no list item, and how: in what shape, with a dash. */
export interface Use {
  readonly shape: Shape;
  readonly uses: number;
  readonly dashes: number;
  /** So often in small letters: `jkov:`, where `Jkov:` stands, too. */
  readonly small: number;
}

/** The count of a whole text. */
export interface Tally {
  readonly uses: ReadonlyMap<string, Use>;
  /** Whether sentences stand behind so many labels as where people speak. */
  readonly isSpoken: boolean;
}

/** This much behind a label is a sentence or an answer, not a value. UTF-16 units. */
const SENTENCE = 16;
/** Behind such a share of the labels a sentence stands at least; where a program has heard each `Yeah.`, behind fewer. */
const SPOKEN = 0.5;
const SPOKEN_ON_TAPE = 0.3;

/** Counts labels, of a recording where `recorded` says so; behind bullets and within sentences only those that `passes` lets through. */
export function tallyOf(
  text: string,
  { all: candidates, recorded }: Pick<Candidates, 'all' | 'recorded'>,
  passes: { readonly bullet: (label: PlainLabel) => boolean; readonly within: (label: PlainLabel) => boolean },
): Tally {
  const uses = new Map<string, { shape: Shape; uses: number; dashes: number; small: number }>();
  const onceWithin = new Set<string>();
  let [spoken, all] = [0, 0];
  for (const [i, { label, listItem, within }] of candidates.entries()) {
    if (label.shape === 'handle' || label.shape === 'voice' || (within && !passes.within(label))) continue;
    if (listItem && !passes.bullet(label)) continue;
    const next = candidates[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    all++;
    if (isSentence(text, label.words, next)) spoken++;
    const small = label.shape === 'small' ? 1 : 0;
    for (const key of label.keys) {
      const known = uses.get(key);
      if (!known) {
        uses.set(key, { shape: label.shape, uses: 1, dashes: label.dash ? 1 : 0, small });
        if (within) onceWithin.add(key);
      } else {
        onceWithin.delete(key);
        known.uses++;
        known.small += small;
        if (label.dash) known.dashes++;
      }
    }
  }
  // In the middle of a sentence only a name that comes again is a label.
  for (const key of onceWithin) uses.delete(key);
  return { uses, isSpoken: all > 0 && spoken >= all * (recorded ? SPOKEN_ON_TAPE : SPOKEN) };
}

/** Whether so much stands between two places; what ends a line counts as one, however it is written. */
function isSentence(text: string, from: number, to: number): boolean {
  if (to - from <= SENTENCE || to - from > 2 * SENTENCE) return to - from > SENTENCE;
  return text.slice(from, to).replaceAll('\r\n', '\n').length > SENTENCE;
}
