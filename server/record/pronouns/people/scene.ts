import type { Span, Speaker } from '../../record.ts';
import type { Person } from './people.ts';

/** A sentence and who is named in it outside quotations. */
export interface Scene {
  readonly text: string;
  readonly sentence: Span;
  readonly people: readonly Person[];
  readonly speaker: Speaker | undefined;
  /** Whether somebody is named here, be it in a quotation. */
  readonly isPeopled: boolean;
  /** Whether the sentence is the first of its paragraph. */
  readonly isFirst: boolean;
  /** To be asked of offsets in rising order. */
  readonly isQuoted: (at: number) => boolean;
}
