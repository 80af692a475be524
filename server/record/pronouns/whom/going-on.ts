import type { Doing, Place } from '../sentences/clauses.ts';
import { OPENING_PHRASE, SAID } from '../sentences/clauses.ts';
import type { Spot, Topic } from '../thread/spot.ts';
import type { Standing } from '../words/forms.ts';
import type { Meaning } from '../words/meaning.ts';
import { speaker } from '../words/meaning.ts';

/** Whoever the pronoun before means, which is of the same set: surely the speaker only where nobody else is spoken of. */
export function asBefore(spot: Spot, pronoun: Standing): Meaning {
  return speaker(spot.nobodyElse || opensAlone(spot, pronoun) ? 'alone' : 'same person');
}

/** Whether a pronoun begins a sentence that follows one of the speaker’s, which has named nobody else it could mean. */
export function opensAlone({ sentence, follows, topic, nobodyNear }: Spot, { span }: Standing): boolean {
  return follows && !topic && nobodyNear && span.start === sentence.start;
}

/**
 * Whether a subject that does anything at all is the speaker, because nobody else is about: `he said he had visited`,
 * and `She had come to listen` after a sentence in which she is the speaker.
 */
export function goesOnAs(spot: Spot, pronoun: Standing, place: Place): boolean {
  const { text, sentence, sure, nearer, topic, opening } = spot;
  if (nearer.length) return false;
  const { start } = pronoun.span;
  if (spot.nobodyElse || opensAlone(spot, pronoun)) return true;
  if (isNext(spot, pronoun) && (place === 'first' || OPENING_PHRASE.test(text.slice(sentence.start, start))))
    return true;
  const words = text.slice(Math.max(sentence.start, start - 24), start);
  if ((topic && !opening) || DIRECTS.test(words)) return false;
  const isPlan = WOULD_BE.test(text.slice(pronoun.span.end, pronoun.span.end + 8));
  if (!spot.clear.before && !(SAID.test(words) && isPlan)) return false;
  if (sure?.set !== undefined && sure.set === pronoun.set && spot.doubt !== pronoun.set) return true;
  // `Recalling the High Commissioner’s visit, he noted that she had praised`
  if (spot.earlier) return false;
  if (place !== 'content' || !(opening || sure)) return false;
  // `She said that he`: a slip; `She recalled that he`: perhaps the envoy, of whom she spoke before
  if (RECALLS.test(words) && sure && sure.set !== pronoun.set) return false;
  return SAID.test(words) || (isPlan && AND_THAT.test(words));
}

/** `said that he would`: a speaker's own plan. */
const WOULD_BE = /^ (?:would|could)\b/;

/** `and that he would`, after `said that` */
const AND_THAT = / and that +$/;

/** Verbs of knowing and hoping, be it of oneself or of somebody else. */
export const RECALLS = / (?:recall|remember|not|regrett|hop|trust|expect)(?:ed|ing) that +$/;

/** `asked that he present it`: what somebody else is to do. */
const DIRECTS = /(?:asked|urged|requested|recommended|proposed|suggested|demanded|insisted)(?: that)? +$/;

/** Whether the sentence before had this pronoun for the speaker and named nobody. */
export function isNext({ topic, before, sure }: Spot, { set }: Standing): boolean {
  return !topic && !sure && before !== undefined && before === set;
}

/** Whether a pronoun may as well mean whom the sentence before was about. */
export function mayMean(topic: Topic | undefined, pronoun: Standing, doing?: Doing): boolean {
  if (!topic || doing?.goesOn || (doing?.performs && topic.past)) return false;
  const set = topic.set ?? topic.pronoun;
  return !set || !pronoun.set || set === pronoun.set;
}
