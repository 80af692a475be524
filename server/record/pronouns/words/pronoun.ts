import type { Span } from '../../record.ts';

/** The three sets a person goes by: he/him/his, she/her/hers, they/them/their. */
export type PronounSet = 'he' | 'she' | 'they';

/** `he`, `him`, `his country`, `a friend of his`, `himself`: what the pronoun is in its sentence. */
export type PronounForm = 'subject' | 'object' | 'possessive' | 'possessive pronoun' | 'reflexive';

/** `he/she`, `He/she`, `HE/SHE`: how a pronoun is written where it stands. */
export type Capitalization = 'lower' | 'initial' | 'capitals';

/** What shows whom a pronoun stands for; each name is a fact of the language, explained where it is read. */
export type Evidence =
  /** `, he said.`: told by the way, which only the record's writer does, of the speaker */
  | 'tag'
  /** `In conclusion, she thanked`: the speech takes its next step */
  | 'continuation'
  /** `She went on to emphasize`, `In that regard, he said that`, `what he described as` */
  | 'attribution'
  /** `He called for an end`, where what others did is told in the past perfect */
  | 'performance'
  /** `He thanked the Envoy`, `She told the Council`: what only whoever has the floor does */
  | 'floor'
  /** `associating himself with the Non-Aligned Movement` */
  | 'reflexive'
  /** `his country`, `her Government`, `his delegation`: what only somebody of a State has */
  | 'delegation'
  /** The same where nobody else is about who has a delegation, or a country */
  | 'own delegation'
  /** `his Office`, `her team`, which an official of an organization has as well */
  | 'office'
  /** `expressed her support`, `concluding his statement` */
  | 'own act'
  /** `he said he hoped`, `She was concerned` */
  | 'stance'
  /** `She had crossed the bridge`, `his car`: nobody else is about */
  | 'alone'
  /** `he said that he had visited`, `she stood by her words`: whoever the pronoun of the same set before it means */
  | 'same person'
  /** `“… she had told him …”` */
  | 'quotation'
  /** `his or her` */
  | 'generic'
  /** `the Secretary-General … his report`: another person stands nearer */
  | 'nearer person'
  /** The same, where that person serves an organization, and so has no country in its records. */
  | 'nearer official'
  | 'none';

/** `he`, `her`, `himself` where it stands in a speech, and whom it means. */
export interface Pronoun {
  readonly span: Span;
  readonly set: PronounSet;
  readonly form: PronounForm;
  /** `speaker`: who has the floor. `other`: surely not. `unknown`: the text does not show it beyond doubt. */
  readonly refersTo: 'speaker' | 'other' | 'unknown';
  readonly evidence: Evidence;
}

/** `he/she`, `s/he`, `him/herself`: a pronoun that an editor has still to decide. */
export interface UndecidedPronoun {
  readonly span: Span;
  readonly form: PronounForm;
  readonly capitalization: Capitalization;
}

/** One change of the text: what stands at `span` becomes `text`. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** The words of each set, by form. */
export const PRONOUNS: Readonly<Record<PronounSet, Readonly<Record<PronounForm, string>>>> = {
  he: { subject: 'he', object: 'him', possessive: 'his', 'possessive pronoun': 'his', reflexive: 'himself' },
  she: { subject: 'she', object: 'her', possessive: 'her', 'possessive pronoun': 'hers', reflexive: 'herself' },
  they: {
    subject: 'they',
    object: 'them',
    possessive: 'their',
    'possessive pronoun': 'theirs',
    reflexive: 'themself',
  },
};
