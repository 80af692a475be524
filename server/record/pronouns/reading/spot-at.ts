import type { Span, Speaker } from '../../record.ts';
import type { Person } from '../people/people.ts';
import { SOMEBODY, speaksOfAnother } from '../thread/away.ts';
import { acts, hadActed } from '../thread/floor.ts';
import type { Spot } from '../thread/spot.ts';
import type { Thread } from '../thread/thread.ts';
import { countFor, FADING, FORGOTTEN, mayBe } from '../thread/thread.ts';
import type { Standing } from '../words/forms.ts';
import type { Meaning } from '../words/meaning.ts';
import type { PronounSet } from '../words/pronoun.ts';
import { isBesideOne } from './beside.ts';

/** A sentence whose pronouns are being read, and what the sentences before it have told. */
export interface Sentence {
  readonly text: string;
  readonly sentence: Span;
  readonly thread: Thread;
  readonly speaker: Speaker | undefined;
  /** The opening of the speech, where it stands in this sentence. */
  readonly opening: Span | undefined;
  /** Those who are named in it, but for its speaker. */
  readonly people: readonly Person[];
  readonly pronouns: readonly Standing[];
}

/** What the pronouns before one have told of it. */
export interface Course {
  /** For each of them. */
  readonly meanings: readonly Meaning[];
  /** Whether the sentence has said who the speaker is. */
  readonly isOpened: boolean;
  /** Where the speaker was last meant or named, or the sentence begins. */
  readonly since: number;
  /** The last that surely means the speaker. */
  readonly sure: Standing | undefined;
  /** The set of the last of which nobody can say whom it means. */
  readonly doubt: PronounSet | undefined;
}

/** Where a pronoun stands in its sentence, and what is known there. */
export function spotAt(within: Sentence, course: Course, pronoun: Standing): Spot {
  const { text, sentence, thread, speaker, opening, people, pronouns } = within;
  const { meanings, isOpened, since, sure, doubt } = course;
  const { start } = pronoun.span;
  const before = thread.recent?.[0];
  const isPossible = (person: Person) => mayBe(person, pronoun.set);
  const earlier = people.filter(person => person.span.end <= start);
  const away = countFor(thread.away, pronoun.set);
  return {
    text,
    sentence,
    speaker,
    nearer: nearerOf(within, course, pronoun),
    sure,
    opening: isOpened,
    topic: thread.topic,
    before: thread.before,
    last: thread.last,
    follows: thread.isSpeakers,
    afterPast: thread.isPast === true,
    // Asked of few.
    acted: () => before?.people.some(person => isPossible(person) && acts(text, before.sentence, person)) === true,
    elsewhere: () =>
      (thread.named ?? []).every(person => !isPossible(person) || hadActed(text, before!.sentence, person)),
    rivals: () => rivalsOf(thread, pronoun, earlier),
    shown: thread.shown,
    doubt,
    sole: away >= FORGOTTEN && earlier.length === 1 ? earlier[0] : undefined,
    since,
    alone:
      opening !== undefined ||
      sure !== undefined ||
      people.every(({ span }) => span.end <= start || isOf(text, pronoun, span)),
    isBesideOne: isBesideOne(text, pronoun, pronouns, meanings, people, sure) && away > 0,
    earlier: earlier.some(isPossible),
    nobodyNear: away >= FADING,
    nobodyElse:
      away >= FORGOTTEN &&
      !speaksOfAnother(pronouns, meanings, pronoun.set) &&
      !SOMEBODY.test(text.slice(sentence.start, start)) &&
      people.every(person => person.span.start > start || !isPossible(person)),
    clear: { before: thread.clear, here: !people.length },
  };
}

/** Those named since the speaker was last meant whom the pronoun may mean. */
function nearerOf({ text, people }: Sentence, { since }: Course, { form, set, span }: Standing): readonly Person[] {
  return people.filter(
    person =>
      person.span.start >= since &&
      person.span.end <= span.start &&
      mayBe(person, set) &&
      // `the President of her country` is nobody whom it could mean.
      !(form === 'possessive' && OF.test(text.slice(person.span.end, span.start))),
  );
}

/**
 * Whom a pronoun may mean of those named before it here or in the sentence before; and further back, where that sentence
 * has gone on about them.
 */
function rivalsOf({ recent = [], doubt }: Thread, { set }: Standing, earlier: readonly Person[]): readonly Person[] {
  const near = recent.slice(0, doubt === set ? recent.length : 1);
  const named = near.flatMap(sentence => sentence.people);
  return [...earlier, ...named].filter(person => mayBe(person, set));
}

/** Between an office and whose it is. */
const OF = /^ of $/;

/** `her grandmother`, `his own father`: whom the pronoun itself brings in. */
function isOf(text: string, { form, span }: Standing, person: Span): boolean {
  return form === 'possessive' && /^ (?:own )?$/.test(text.slice(span.end, person.start));
}
