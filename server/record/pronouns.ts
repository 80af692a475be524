/** The pronouns of a speech: whom each means, which are undecided, and how to write them in another set. */
export type {
  Capitalization,
  Evidence,
  Pronoun,
  PronounForm,
  PronounSet,
  Replacement,
  UndecidedPronoun,
} from './pronouns/pronoun.ts';
