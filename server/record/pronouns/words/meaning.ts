import type { Evidence, Pronoun } from './pronoun.ts';

/** Whom a pronoun means, and what shows it. */
export type Meaning = Pick<Pronoun, 'refersTo' | 'evidence'>;

/** Nothing shows whom. */
export const UNKNOWN: Meaning = { refersTo: 'unknown', evidence: 'none' };

/** Somebody else stands nearer. */
export const NEARER: Meaning = { refersTo: 'unknown', evidence: 'nearer person' };

/** Somebody else stands nearer who holds an office. */
export const NEARER_OFFICIAL: Meaning = { refersTo: 'unknown', evidence: 'nearer official' };

/** Whoever has the floor. */
export const speaker = (evidence: Evidence): Meaning => ({ refersTo: 'speaker', evidence });
