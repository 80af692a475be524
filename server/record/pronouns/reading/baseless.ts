import type { Standing } from '../words/forms.ts';
import type { Meaning } from '../words/meaning.ts';
import type { PronounSet } from '../words/pronoun.ts';

/**
 * Whether a pronoun that only means the speaker because nobody else is about, and is of the other set than the speaker’s,
 * has no base: a slip stands alone, and near a word for the speaker. So `She was nine.  Her school had been hit` in his
 * speech tell of somebody whom no list knows, and `A gaffer held the gate, and she was cold` does. `sentences` counts the
 * sentence of each pronoun from the one that opens the speech, which is 0.
 */
export function baseless(
  text: string,
  standing: readonly Standing[],
  meanings: readonly Meaning[],
  sentences: readonly number[],
): (i: number) => boolean {
  const isSpeakers = (i: number) => meanings[i]!.refersTo === 'speaker';
  const isWeak = (i: number) => isSpeakers(i) && WEAK.test(meanings[i]!.evidence);
  const count = (isCounted: (i: number) => boolean) => {
    const counts = new Map<string, number>();
    standing.forEach(({ set }, i) => {
      const key = `${set}${sentences[i]}`;
      if (isCounted(i)) counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    return (set: PronounSet | undefined, sentence: number) => counts.get(`${set}${sentence}`) ?? 0;
  };
  const isSubject = (i: number) => standing[i]!.form === 'subject';
  const weak = count(i => isWeak(i) && sentences[i]! > 0);
  const bases = count(i => (isSubject(i) ? meanings[i]!.refersTo !== 'other' : isSpeakers(i) && !isWeak(i)));
  const others = count(i => isSubject(i) && !isSpeakers(i) && !/^(?:quotation|generic)$/.test(meanings[i]!.evidence));
  return i => {
    const { set, span } = standing[i]!;
    const at = sentences[i]!;
    // `Asked whether he would speak, she said that he would`
    if (meanings[i]!.evidence === 'same person') return others(set, at - 1) + others(set, at) > 0;
    if (meanings[i]!.evidence !== 'alone' || !at) return false;
    const other = set === 'he' ? 'she' : 'he';
    return (
      weak(set, at - 1) + weak(set, at) + weak(set, at + 1) > 1 ||
      (at > 1 && !bases(other, at - 1) && !bases(other, at)) ||
      // `He had quoted what she had said`
      / what $/.test(text.slice(Math.max(0, span.start - 6), span.start))
    );
  };
}

const WEAK = /^(?:alone|same person)$/;
