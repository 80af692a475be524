import type { Candidate } from './transcript-candidates.ts';
import type { PlainLabel, Shape } from './transcript-labels.ts';
import { GROUP, isNobody } from './transcript-offices.ts';
import { usualWords } from './transcript-words.ts';

/** Which labels are speakers', from how often and in what shapes all of them stand in the text. */

/** How often a name stands as a label that is no list item, and how: in what shape, with a dash. */
export interface Use {
  readonly shape: Shape;
  readonly uses: number;
  readonly dashes: number;
}

export interface Tally {
  readonly uses: ReadonlyMap<string, Use>;
  /** Labels behind which a sentence stands, as a share of all. */
  readonly spoken: number;
}

/** So much behind a label is a sentence or an answer, not a value. UTF-16 units. */
const SENTENCE = 16;

export function tallyOf(candidates: readonly Candidate[]): Tally {
  const uses = new Map<string, { shape: Shape; uses: number; dashes: number }>();
  let [spoken, all] = [0, 0];
  for (const [i, { label, listItem, within }] of candidates.entries()) {
    if (listItem || within || label.shape === 'handle') continue;
    const next = candidates[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    all++;
    if (next - label.words > SENTENCE) spoken++;
    for (const key of label.keys) {
      const known = uses.get(key);
      if (!known) uses.set(key, { shape: label.shape, uses: 1, dashes: label.dash ? 1 : 0 });
      else {
        known.uses++;
        if (label.dash) known.dashes++;
      }
    }
  }
  return { uses, spoken: all ? spoken / all : 0 };
}

/** A text is one of `Name: …` where two names at least have so many turns together. */
const FEWEST_USES = 5;
const FEWEST_NAMES = 2;
/** And where sentences follow half of the labels at least. */
const SPOKEN = 0.5;

/**
 * Tells of a name whether it is a speaker's; `weak`: its place, behind a bullet or within a sentence, does not. Undefined
 * where the text is none of `Name: …`.
 */
export function speakersOf(
  text: string,
  { uses, spoken }: Tally,
  listed: ReadonlySet<string>,
): ((key: string, label: PlainLabel, weak: boolean) => boolean) | undefined {
  if (spoken < SPOKEN) return undefined;
  const isUsual = usualWords(text, uses);
  const again = [...uses].filter(
    ([key, { uses: n, shape }]) => (n > 1 || listed.has(key)) && shape !== 'unknown' && !isNobody(key) && !isUsual(key),
  );
  const total = again.reduce((sum, [, { uses: n }]) => sum + n, 0);
  if (again.length < FEWEST_NAMES || total < FEWEST_USES) return undefined;

  const shapes = new Map<Shape, number>();
  const parts = new Set<string>();
  let dashes = 0;
  for (const [key, { shape, uses: n, dashes: dashed }] of again) {
    shapes.set(shape, (shapes.get(shape) ?? 0) + n);
    dashes += dashed;
    for (const part of key.split(' ')) if (part.length > 2) parts.add(part);
  }
  /** The shape of a good share of the labels is the house's: a name of that shape need not come again. */
  const share = (...of: Shape[]) => of.reduce((sum, shape) => sum + (shapes.get(shape) ?? 0), 0);
  const isHouse = (shape: Shape) =>
    (shape === 'given' || shape === 'full' ? share('given', 'full') : share(shape)) >=
    Math.max(FEWEST_USES - 1, total * 0.15);

  return (key, { shape, dash }, weak) => {
    if (dash && dashes < FEWEST_USES - 1) return false;
    if (shape === 'handle') return true;
    if (shape === 'unknown' || GROUP.test(key)) return !weak;
    const n = uses.get(key)?.uses ?? 0;
    if (listed.has(key)) return true;
    if (isNobody(key) || isUsual(key)) return false;
    if (n > 1) return true;
    if (weak && n === 0) return false;
    return (
      (shape !== 'mixed' && isHouse(uses.get(key)?.shape ?? shape)) || key.split(' ').some(part => parts.has(part))
    );
  };
}
