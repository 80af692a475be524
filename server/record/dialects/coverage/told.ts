import { attached } from '../../attached.ts';
import type { Lines } from '../../lines.ts';
import type { Found } from '../dialect.ts';

/** What is known of lines that were asked what they are: who reads the text by them has it already. */
export interface Told {
  /** Cut at names in capitals. */
  readonly cut: Lines;
  /** Those in capitals, by their lines. */
  readonly openings: Map<number, Found>;
}

export const told = attached<Lines, Told>();
