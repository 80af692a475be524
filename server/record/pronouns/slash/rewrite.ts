import type { Span } from '../../record.ts';
import type { Pronoun, PronounForm, PronounSet, Replacement, UndecidedPronoun } from '../words/pronoun.ts';
import { PRONOUNS } from '../words/pronoun.ts';

/** The word that a slash pronoun becomes, in its own form and case: `He/she` is `She`, `him/herself` is `herself`. */
export function decide({ form, capitalization }: UndecidedPronoun, set: PronounSet): string {
  const word = PRONOUNS[set][form];
  if (capitalization === 'capitals') return word.toUpperCase();
  return capitalization === 'initial' ? capital(word) : word;
}

/**
 * What has to change for undecided pronouns to be of a set, in the order of the text: each of them, and a form of *to be*
 * or *to have* after it, which is written for one (`he/she was` is `they were`).
 */
export function decided(text: string, undecided: readonly UndecidedPronoun[], set: PronounSet): readonly Replacement[] {
  return undecided.flatMap(pronoun => {
    const verb = pronoun.form === 'subject' ? agreeing(text, { span: pronoun.span, set: 'he' }, set) : undefined;
    return [{ span: pronoun.span, text: decide(pronoun, set) }, ...(verb ? [verb] : [])];
  });
}

/**
 * What has to change for a speaker to be of one set throughout a speech: each pronoun of another set that means the
 * speaker, and each undecided one. Whatever means somebody else, or may, stays as it is. Where the set's number changes,
 * so does a form of *to be* or *to have* that stands right after a subject (`he was` is `they were`); any other verb of
 * this genre stands in the past tense, which is the same for all.
 */
export function rewritten(
  text: string,
  pronouns: readonly Pronoun[],
  undecided: readonly UndecidedPronoun[],
  set: PronounSet,
): readonly Replacement[] {
  const changes: Replacement[] = [...decided(text, undecided, set)];
  for (const pronoun of pronouns) {
    if (pronoun.refersTo !== 'speaker' || pronoun.set === set) continue;
    changes.push({
      span: pronoun.span,
      text: inPlaceOf(text.slice(pronoun.span.start, pronoun.span.end), pronoun.form, set),
    });
    const verb = pronoun.form === 'subject' ? agreeing(text, pronoun, set) : undefined;
    if (verb) changes.push(verb);
  }
  return changes.sort((a, b) => a.span.start - b.span.start);
}

function inPlaceOf(word: string, form: PronounForm, set: PronounSet): string {
  const other = PRONOUNS[set][form];
  return /^\p{Upper}/u.test(word) ? capital(other) : other;
}

const TO_MANY: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have' };
const TO_ONE: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' };

/** `he also was` → `were`; undefined where the verb is the same for both. */
function agreeing(
  text: string,
  { span, set: from }: Pick<Pronoun, 'span' | 'set'>,
  to: PronounSet,
): Replacement | undefined {
  if ((from === 'they') === (to === 'they')) return undefined;
  const match = /^( (?:(?:also|then|too|still|therefore|always|never) )*)(was|is|has|were|are|have)\b/.exec(
    text.slice(span.end, span.end + 40),
  );
  const verb = match && (to === 'they' ? TO_MANY : TO_ONE)[match[2]!];
  if (!verb) return undefined;
  const start = span.end + match[1]!.length;
  const place: Span = { start, end: start + match[2]!.length };
  return { span: place, text: verb };
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
