import type { Span } from '../../record.ts';
import type { Person } from '../people/people.ts';
import type { PronounSet } from '../words/pronoun.ts';
import type { Topic } from './spot.ts';

/** What one sentence leaves for the next. */
export interface Thread {
  /** How long somebody else has the floor, whose words stand in this speech all the same. */
  readonly lost: 'no' | 'paragraph' | 'speech';
  readonly topic?: Topic | undefined;
  readonly before?: PronounSet | undefined;
  readonly last?: PronounSet | undefined;
  /** Whether this sentence is about the speaker. */
  readonly isSpeakers: boolean;
  readonly doubt?: PronounSet | undefined;
  /** The sets that the words for the people in this sentence show, `a fisherman`. */
  readonly shown?: ReadonlySet<PronounSet> | undefined;
  /** The set that stands for an official of an organization, since nobody else has been named. */
  readonly official?: PronounSet | undefined;
  /** Whether no other person has been named in the speech so far. */
  readonly nobodyElse: boolean;
  /** How many sentences have been without anybody else who may be a he, or a she. */
  readonly away: Away;
  /** Of `away` what was so before this sentence named one person, whose sex is not known yet. */
  readonly apart?: Away | undefined;
  /** Whether nobody else is named in this sentence. */
  readonly clear: boolean;
  /** Whether this sentence tells in the past perfect of what was done elsewhere. */
  readonly isPast?: boolean;
  /** Whom this sentence tells of as its subject, or as what the speaker says. */
  readonly told?: readonly Person[];
  /** Who has been named in the last sentences, this one first. */
  readonly recent?: readonly Named[];
  /** Whom this sentence names in any way but as whom the speaker thanks or the like. */
  readonly named?: readonly Person[];
}

/** A sentence and whom it names beside the speaker. */
export interface Named {
  readonly sentence: Span;
  readonly people: readonly Person[];
}

/** A count of sentences for each set. */
export type Away = Readonly<Record<'he' | 'she', number>>;

/** Where nobody has been named at all. */
export const NEVER: Away = { he: Number.POSITIVE_INFINITY, she: Number.POSITIVE_INFINITY };

/** This many sentences after somebody else was last spoken of, a pronoun that begins one no longer means them by itself. */
export const FADING = 1;

/** The same for any pronoun. */
export const FORGOTTEN = 3;

/** For how many sentences nobody else who may be meant by a pronoun of the set has been spoken of. */
export function countFor(away: Away, set: PronounSet | undefined): number {
  return set === 'he' || set === 'she' ? away[set] : Math.min(away.he, away.she);
}

/** Whether a pronoun of the set may mean the person, by the words for them alone. */
export function mayBe(person: Person, set: PronounSet | undefined): boolean {
  return !person.set || !set || person.set === set;
}
