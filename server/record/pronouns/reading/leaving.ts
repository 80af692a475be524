import { GENERIC } from '../people/another.ts';
import type { Person } from '../people/people.ts';
import type { Scene } from '../people/scene.ts';
import { TOLD_OF_PAST } from '../sentences/clauses.ts';
import { awayAfter, openOfSubject, SOMEBODY, speaksOfAnother, speaksOfThing } from '../thread/away.ts';
import { isActedOn, toldOf, topicOf } from '../thread/floor.ts';
import type { Thread } from '../thread/thread.ts';
import type { Standing } from '../words/forms.ts';
import type { Meaning } from '../words/meaning.ts';
import type { PronounSet } from '../words/pronoun.ts';

/** What has been read of a sentence. */
export interface Read {
  /** All but the speaker. */
  readonly people: readonly Person[];
  readonly lost: Thread['lost'];
  /** Whether the speaker’s name or office is its subject. */
  readonly isOpened: boolean;
  /** The last pronoun that surely means the speaker. */
  readonly sure: Standing | undefined;
  readonly official: PronounSet | undefined;
  readonly pronouns: readonly Standing[];
  readonly meanings: readonly Meaning[];
}

/** What a sentence leaves for the next to know. */
export function threadAfter(scene: Scene, thread: Thread, read: Read): Thread {
  const { text, sentence } = scene;
  const { lost, sure, pronouns, meanings } = read;
  // `a child … his or her`: nobody in particular.
  const people = meanings.includes(GENERIC) ? read.people.filter(({ kind }) => kind !== 'private') : read.people;
  // `LIV TANG, a teacher from Mostar, said`: whoever opens the speech is nobody else.
  const own = scene.speaker?.span;
  const from = own && own.start < sentence.end ? Math.max(sentence.start, own.end) : sentence.start;
  const words = text.slice(from, sentence.end);
  const isSomebodyTold = SOMEBODY.test(words);
  const clear = !isSomebodyTold && people.every(person => person.anybody);
  const unknown = pronouns.filter((_, i) => meanings[i]!.refersTo === 'unknown').map(({ set }) => set);
  // `The Rapporteur, Ada Lund, had proposed it in his report`: nobody else is about who could be a he.
  const shownBy = sure || read.isOpened || new Set(unknown).size !== 1 || !isOne(text, people) ? undefined : unknown[0];
  const known = (person: Person): Person =>
    shownBy && shownBy !== 'they' && !person.set ? { ...person, set: shownBy } : person;
  const isSaid = read.isOpened || pronouns.some((p, i) => p.form === 'subject' && meanings[i]!.refersTo === 'speaker');
  const shows = isSaid ? undefined : openOfSubject(pronouns, meanings)[0]?.set;
  return {
    lost,
    shown: people.some(isShown) ? new Set(people.filter(isShown).map(({ set }) => set!)) : undefined,
    official: people.length && !isOfficials(people) ? undefined : read.official,
    nobodyElse:
      thread.nobodyElse &&
      lost === 'no' &&
      !scene.isPeopled &&
      clear &&
      !speaksOfAnother(pronouns, meanings) &&
      !speaksOfThing(words, pronouns, meanings),
    away: awayAfter(scene, thread, { lost, words, isSomebodyTold, pronouns, meanings }),
    apart: people.length === 1 && !people[0]!.set && new Set(unknown).size < 2 ? thread.away : undefined,
    clear,
    isPast: TOLD_OF_PAST.test(words),
    told: toldOf(text, sentence, people).map(known),
    recent: [{ sentence, people }, ...(thread.recent ?? []).slice(0, 2)],
    named: people
      .filter(person => !person.genitive && !person.anybody && !isActedOn(text, sentence, person))
      .map(known),
    before: isSaid && clear ? (sure?.set ?? thread.before) : undefined,
    last: isSaid ? sure?.set : undefined,
    topic: isSaid || meanings.includes(GENERIC) ? undefined : topicOf(text, sentence, people, thread.topic, shows),
    doubt: isSaid ? undefined : unknown[0],
    // `His administration had doubled it.`
    isSpeakers: isSaid || (pronouns[0]?.span.start === sentence.start && meanings[0]!.refersTo === 'speaker'),
  };
}

/** Whether one person is named, be it by an office and a name. */
function isOne(text: string, people: readonly Person[]): boolean {
  return people.every((person, i) => !i || /^,? $/.test(text.slice(people[i - 1]!.span.end, person.span.start)));
}

/** `a fisherman`: one person, whose set the words show. */
function isShown({ set, genitive, anybody }: Person): boolean {
  return set !== undefined && !genitive && !anybody;
}

/** An official of an organization: nobody who has a country. */
export function isOfficials(people: readonly Person[]): boolean {
  return people.length > 0 && people.every(person => person.kind === 'international');
}
