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
 * What has to change for undecided pronouns to be of a set, in the order of the text: each of them, and the verb beside
 * it, which is written for one (`he/she was` is `they were`).
 */
export function decided(text: string, undecided: readonly UndecidedPronoun[], set: PronounSet): readonly Replacement[] {
  return undecided.flatMap(pronoun => {
    const verb = pronoun.form === 'subject' && set === 'they' && agreeing(text, pronoun.span);
    return [{ span: pronoun.span, text: decide(pronoun, set) }, ...(verb ? [verb] : [])];
  });
}

/**
 * What has to change for a speaker to be of one set throughout a speech: each pronoun of another set that means the
 * speaker, and each undecided one. Whatever means somebody else, or may, stays as it is. Where the set's number changes,
 * so does the verb that stands right beside a subject (`he was` is `they were`).
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
    const verb = pronoun.form === 'subject' && set === 'they' && agreeing(text, pronoun.span);
    if (verb) changes.push(verb);
  }
  return changes.sort((a, b) => a.span.start - b.span.start);
}

function inPlaceOf(word: string, form: PronounForm, set: PronounSet): string {
  const other = PRONOUNS[set][form];
  return /^\p{Upper}/u.test(word) ? capital(other) : other;
}

const TO_MANY: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have' };
/** ` also was`, ` doesn’t`, ` stresses`: what ends as a verb of one right behind its subject; not ` as well`, ` always said`, ` nonetheless`. */
const BEHIND =
  /^(\s(?:(?:also|then|too|still|therefore|always|never)\s)*)(?!(?:as|his|its|this|always|perhaps|sometimes|besides|overseas|[a-z]*(?:wards|[su]s))\b)([a-z]+s)(?:\b|(?=n[’']t))/;
/** `nor was he`, `Does he` */
const BEFORE = /(?:\b(?:[Nn]either|[Nn]or|so)\s|[.?!:“"]\s{0,2})([Ww]as|[Ii]s|[Hh]as|[Dd]oes)\s$/;

/** The verb of whoever becomes *they*: `he also was` → `were`; undefined where there is none beside the pronoun. */
function agreeing(text: string, { start, end }: Span): Replacement | undefined {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  const [, between = '', behind] = (!before && BEHIND.exec(text.slice(end, end + 60))) || [];
  const verb = before ?? behind;
  if (!verb) return undefined;
  const at = before ? start - 1 - verb.length : end + between.length;
  const small = verb.toLowerCase();
  const many = TO_MANY[small] ?? small.replace(/(?<=..)ies$/, 'y').replace(/(?<=ss|sh|ch|x|zz|o)es$|s$/, '');
  return { span: { start: at, end: at + verb.length }, text: small === verb ? many : capital(many) };
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
