import type { Standing } from './forms.ts';
import type { Meaning } from './meaning.ts';
import { NEARER } from './meaning.ts';
import type { PronounSet } from './pronoun.ts';

/**
 * The meanings without those that the speech as a whole makes doubtful: where the speaker is mostly *he*, a *she* counts
 * only if no other *she* does something in its sentence or the one before, for that may be who is meant (`He asked
 * whether she could name one fact.  She offered slogans, and her country …`). A tag (`, she said.`) means the speaker all
 * the same, and so does the speech's next step (`In closing, she thanked`). `sentences` counts the sentence of each pronoun.
 */
export function withoutDoubtful(
  standing: readonly Standing[],
  meanings: readonly Meaning[],
  sentences: readonly number[],
): readonly Meaning[] {
  const count = (set: PronounSet) =>
    standing.filter((p, i) => p.set === set && meanings[i]!.refersTo === 'speaker').length;
  const he = count('he');
  const she = count('she');
  if (!he || !she) return meanings;
  const rare = (set: PronounSet | undefined) => he === she || set === (he < she ? 'he' : 'she');

  /** Where, of each set, somebody else was last a subject. */
  const last: Partial<Record<PronounSet, number>> = {};
  return standing.map(({ set, form }, i) => {
    const meaning = meanings[i]!;
    if (!set) return meaning;
    const near = last[set] !== undefined && last[set] >= sentences[i]! - 1;
    const doubtful =
      near && rare(set) && meaning.refersTo === 'speaker' && !/^(?:tag|continuation)$/.test(meaning.evidence);
    const result = doubtful ? NEARER : meaning;
    if (form === 'subject' && result.refersTo === 'unknown') last[set] = sentences[i]!;
    return result;
  });
}
