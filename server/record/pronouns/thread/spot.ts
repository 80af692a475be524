import type { Span, Speaker } from '../../record.ts';
import type { Person } from '../people/people.ts';
import type { Standing } from '../words/forms.ts';
import type { PronounSet } from '../words/pronoun.ts';

/** Somebody else whom the last sentence was about, and the pronoun that has stood for them since. */
export interface Topic extends Person {
  readonly pronoun?: PronounSet | undefined;
  /** Whether what they do is told in the past perfect, `had briefed`, as what was done elsewhere is. */
  readonly past: boolean;
}

/** Where a pronoun stands and what is known there. */
export interface Spot {
  readonly text: string;
  readonly sentence: Span;
  /** Who has the floor. */
  readonly speaker: Speaker | undefined;
  /** The people named since the speaker was last meant in this sentence. */
  readonly nearer: readonly Person[];
  /** The last pronoun in this sentence that surely means the speaker. */
  readonly sure: Standing | undefined;
  /** Whether the sentence opens the speech, so that its subject is the speaker. */
  readonly opening: boolean;
  /** Somebody else whom the sentence before was about. */
  readonly topic: Topic | undefined;
  /** The pronoun that stood for the speaker in the sentence before, if nobody else was named there. */
  readonly before: PronounSet | undefined;
  /** The same, whoever else was named there. */
  readonly last: PronounSet | undefined;
  /** Whether the sentence before was about the speaker. */
  readonly follows: boolean;
  /** Whether the sentence before tells in the past perfect of what was done elsewhere. */
  readonly afterPast: boolean;
  /** Whether somebody whom the pronoun may mean does something in the simple past in the sentence before. */
  acted(): boolean;
  /** Whether all whom it may mean there are told of as of what they had done. */
  elsewhere(): boolean;
  /** Who of those named in the last sentences and before it in this one it may mean. */
  rivals(): readonly Person[];
  /** The sets that the words for the people in the sentence before show. */
  readonly shown: ReadonlySet<PronounSet> | undefined;
  /** The set of the last pronoun here, or in the sentence before, of which nobody can say whom it means. */
  readonly doubt: PronounSet | undefined;
  /** Where the speaker was last meant here, or the sentence begins. */
  readonly since: number;
  /** Whether whoever is named later in this sentence is the pronoun's own, `her grandmother`, or cannot be meant by it. */
  readonly alone: boolean;
  /** Whether the one other person here is who does something to the pronoun: `he said that she had not told him`. */
  readonly isBesideOne: boolean;
  /** The one other person whom the speech has named so far, if it is one, here. */
  readonly sole: Person | undefined;
  /** Whether somebody whom it could mean stands before the pronoun in its sentence, be it before the speaker was last meant. */
  readonly earlier: boolean;
  /** Whether nobody whom the pronoun could mean has been named in the sentence before. */
  readonly nobodyNear: boolean;
  /** The same for the sentences before that, and for this one up to the pronoun. */
  readonly nobodyElse: boolean;
  /** Whether nobody else is named in the sentence before, nor anywhere in this one. */
  readonly clear: { readonly before: boolean; readonly here: boolean };
}
