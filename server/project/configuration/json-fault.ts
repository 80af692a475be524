import type { ParseError } from 'jsonc-parser';
import { t } from '../../l10n/l10n.ts';
import type { Problem } from './configuration.ts';

/** The parser's own numbers of its mistakes, whose names are not there at run time. */
const VALUE = 4;
const COMMA = 6;
const BEHIND_END = 9;
/** An escape or a sign that may not stand in a string, and what follows. */
const STRING = 13;

/** What is missing where the parser says so, by its number of the mistake. */
const MISSING: Readonly<Record<number, string>> = { 5: ':', [COMMA]: ',', 7: '}', 8: ']', 11: '*/', 12: '"' };

/** What the sign stands in that closes something else: `[1, 2 }` lacks a `]`, and no comma. */
const OTHER: Readonly<Record<string, string>> = { '}': ']', ']': '}' };

/** The first mistake in the signs of a JSON text, in words that say what to do there: what follows mostly comes of it. */
export function jsonFault(text: string, { error, offset, length }: ParseError): Problem {
  // A comment or string that nobody ended is told of as if its end stood behind the text's.
  const span = { start: Math.min(offset, text.length), end: Math.min(offset + length, text.length) };
  return { span, message: t('{0} What is readable of the file still holds.', told(error, text[span.start])) };
}

function told(error: number, sign = ''): string {
  const missing = (error === COMMA && OTHER[sign]) || MISSING[error];
  if (missing) return t('“{0}” is missing here.', missing);
  if (error === VALUE) return t('A value is missing here, such as "verbatim", true or [].');
  if (error === BEHIND_END) return t('Nothing belongs behind the end of the file’s {…}.');
  if (error >= STRING) return t('In quotation marks a backslash is written \\\\, a line end \\n and a tab \\t.');
  return t('Names and words stand in straight quotation marks here, as in { "dialect": "verbatim" }.');
}
