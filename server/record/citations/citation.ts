import type { Span } from '../record.ts';

/**
 * What is cited: `resolution 2331 (2016)`, `decision 62/557`, `S/PRST/2015/25`, `A/64/13 and Add.1`, `S/PV.8111`,
 * `SC/13081`.
 */
export type CitationKind = 'resolution' | 'decision' | 'presidential-statement' | 'document' | 'meeting' | 'press';

/** Whose text it is, in the words that a person reads. */
export type CitedBody =
  | 'Security Council'
  | 'General Assembly'
  | 'Economic and Social Council'
  | 'Human Rights Council'
  | 'Commission on Human Rights'
  | 'Trusteeship Council'
  | 'Secretariat';

/**
 * What shows whose text it is. `symbol`: its own letters (`S/RES/1373`). `form`: no other body writes it so
 * (`1325 (2000)`, `1514 (XV)`). `name`: the body is named with it (`Human Rights Council resolution 16/18`).
 * `record`: it is that body's own record. `context`: a body named nearby makes it likely and no more; never judge a text
 * by it.
 */
export type BodyEvidence = 'symbol' | 'form' | 'name' | 'record' | 'context';

/** One part of a citation as it is meant, and where it is written. */
export interface Part<Value = string> {
  readonly value: Value;
  readonly span: Span;
}

/** A resolution, decision, statement, document, meeting or press release that the text names. */
export interface Citation {
  /** `resolution 2331 (2016)`, of a later one in a list `1820 (2008)`, `S/RES/1373`: what hovers and links cover. */
  readonly span: Span;
  /** `2331 (2016)`, `66/253 B`, `S/RES/1373`: the same without the word before it; what a squiggle covers. */
  readonly designation: Span;
  readonly kind: CitationKind;
  /** Absent where the text does not show it: `resolution 16/18` with no body named nearby. */
  readonly body?: CitedBody;
  /** Absent where `body` is. */
  readonly bodyFrom?: BodyEvidence;
  /**
   * The same for every spelling of the same text: `S/RES/2331`, `A/RES/66/253B`, `A/RES/1514(XV)`, `A/RES/ES-11/1`,
   * `A/HRC/RES/16/18`, `E/RES/2005/20`, `A/DEC/62/557`, `S/PRST/2015/25`, `A/64/13/Add.1`, `S/PV.8111`, `SC/13081`;
   * `RES/16/18` where no body is known.
   */
  readonly key: string;
  /** `2331`, `253` in `66/253 B`, `1514` in `1514 (XV)`, `8111` in `S/PV.8111`; digits only, without leading zeros. */
  readonly number?: Part<number>;
  /** `2016` in `2331 (2016)`, `2015` in `S/PRST/2015/25`, `1973` of 338 in `resolutions 242 and 338 of 1967 and 1973`. */
  readonly year?: Part<number>;
  /** `66` in `66/253 B`, `XV` in `1514 (XV)`, `ES-11` in `ES-11/1`, `S-VI` in `3201 (S-VI)`. */
  readonly session?: Part;
  /** `B` in `66/253 B`. */
  readonly letter?: Part;
  /** `1967-11-22` in `resolution 242 of 22 November 1967`. */
  readonly date?: Part;
  /** Whether it is a draft: `draft resolution A/64/L.72`. */
  readonly draft?: true;
}
