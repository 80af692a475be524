import type { Candidate } from './transcript-candidates.ts';
import type { PlainLabel, Shape } from './transcript-labels.ts';
import { isNobody, ROLL } from './transcript-nobody.ts';

/** So many labels in bold, and so many of all, make it the house's way to set who speaks. */
const FEWEST_BOLD = 5;
const SHARE = 0.8;
const NAMES: ReadonlySet<Shape> = new Set(['initials', 'given', 'full', 'small', 'capitals']);

/**
 * Of labels that nothing else shows to be speakers, those in bold, `**VB**: …`, where the speakers are set so and begin
 * paragraphs; those known are `labels`.
 */
export function* boldAmong(
  text: string,
  all: readonly Candidate[],
  labels: ReadonlyMap<number, PlainLabel>,
): Generator<Candidate> {
  let bold = 0;
  for (const start of labels.keys()) if (isBold(text, start)) bold++;
  if (bold < FEWEST_BOLD || bold < labels.size * SHARE) return;
  for (const candidate of all) {
    const { start, label, listItem, within } = candidate;
    if (labels.has(start) || listItem || within || !isBold(text, start) || !NAMES.has(label.shape)) continue;
    if (!label.keys.some(key => isNobody(key) || ROLL.test(key))) yield candidate;
  }
}

function isBold(text: string, start: number): boolean {
  return text[start - 1] === '*' && text[start - 2] === '*';
}
