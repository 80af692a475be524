import type { Evidence, Pronoun } from './pronoun.ts';

/** Whom a pronoun means, and what shows it. */
export type Meaning = Pick<Pronoun, 'refersTo' | 'evidence'>;

export const UNKNOWN: Meaning = { refersTo: 'unknown', evidence: 'none' };

export const NEARER: Meaning = { refersTo: 'unknown', evidence: 'nearer person' };

export const NEARER_OFFICIAL: Meaning = { refersTo: 'unknown', evidence: 'nearer official' };

export const speaker = (evidence: Evidence): Meaning => ({ refersTo: 'speaker', evidence });
