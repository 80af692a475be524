import { scan } from '../pronouns/scan.ts';
import type { Span } from '../record.ts';

/** The two hyphens that look alike: the one of the keys, and U+2011, after which no line breaks. U+2010 is either. */
const HYPHENS = '[-\u2010\u2011]';
const LINKED = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}’'])[\\p{L}\\p{M}\\p{N}’']+(?:${HYPHENS}[\\p{L}\\p{M}\\p{N}’']+)+`,
  'gu',
);

/**
 * The hyphens within words: `Under-Secretary-General`, `twenty-first`, `COVID-19`. Not in `2010-2011` or `2016-05-11`,
 * where two numbers meet, nor beside a dash or at the end of a line.
 */
export function hyphensIn(text: string, parts: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const part of parts) {
    for (const { span, match } of scan(text, part, LINKED)) {
      if (NUMBERS_MEET.test(match[0]) || /[\p{Pd}\u00ad]/u.test(`${text[span.start - 1]}${text[span.end]}`)) continue;
      for (const { index } of match[0].matchAll(HYPHEN)) {
        found.push({ start: span.start + index, end: span.start + index + 1 });
      }
    }
  }
  return found;
}

const HYPHEN = new RegExp(HYPHENS, 'g');
const NUMBERS_MEET = new RegExp(`(?:^|${HYPHENS})\\p{N}+${HYPHENS}\\p{N}+(?:$|${HYPHENS})`, 'u');
