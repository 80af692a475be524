import { scan } from '../hits.ts';
import type { Span } from '../record.ts';

/** The hyphen of the keys, U+2011, after which no line breaks, and U+2010, which looks like either. */
const HYPHEN = /(?<=[\u0300-\u036f\p{Alpha}\p{N}])[-\u2010\u2011](?=[\u0300-\u036f\p{Alpha}\p{N}])/gu;

/** The hyphens between letters or numbers: `Under-Secretary-General`, `twenty-first`, `COVID-19`. */
export function hyphensIn(text: string, parts: readonly Span[]): readonly Span[] {
  return parts.flatMap(part => scan(text, part, HYPHEN).map(({ span }) => span));
}
