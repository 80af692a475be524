import { type Lines, linesOf } from './lines.ts';

/**
 * A text as dialects read it: a no-break space is a space there and a no-break hyphen a hyphen, which Word and houses put
 * where they will. Each is one UTF-16 unit as before, so that every offset holds for the text itself.
 */
export function readable(text: string): string {
  return holdsNoBreak(text) ? text.replace(NO_BREAK, sign => (sign === '\u2011' ? '-' : ' ')) : text;
}

const NO_BREAK = /[\u00a0\u202f\u2011]/g;

/** Spaces are found at once. Half of the hyphen's code is a space's, and of all searches cutting is the least misled by that. */
function holdsNoBreak(text: string): boolean {
  return text.includes('\u00a0') || text.includes('\u202f') || text.split('\u2011', 2).length > 1;
}

/** The lines of a text with its words as dialects read them. */
export function readableLines(text: string): Lines {
  return linesOf(readable(text));
}
