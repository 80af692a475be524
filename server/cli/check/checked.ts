import type { Severity } from '../../rules/rule.ts';
import type { positionOf } from '../files/position.ts';

export { isBlocking } from '../../rules/rule.ts';

/** Zero-based line and UTF-16 column. */
export type Position = ReturnType<typeof positionOf>;

/** A finding as a report needs it, without the text that it was found in: it goes between processes and into files. */
export interface Reported {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
  /** UTF-16 offsets in the text. */
  readonly span: { readonly start: number; readonly end: number };
  /** As much of the first line as a terminal shows, and where in it the words stand that were found. */
  readonly excerpt: { readonly line: string; readonly from: number; readonly length: number };
  /** What the fixes would do, by the words a person chooses by; of each whether it is safe. */
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
}

/** One record and what was found in it. */
export interface Checked {
  readonly file: string;
  /** Whether it was recognized as a record; see `holdsRecord`. */
  readonly isRecord: boolean;
  /** In the order of the text. */
  readonly findings: readonly Reported[];
  /** The rules of the findings that `meeting-record.json` lets stand. */
  readonly ignored: readonly string[];
}
