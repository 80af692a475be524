import { type Lines, linesOf } from './lines.ts';

/**
 * A text as dialects read it: a no-break space is a space there and a no-break hyphen a hyphen, which Word and houses put
 * where they will. Each is one UTF-16 unit as before, so that every offset holds for the text itself.
 */
export function readable(text: string): string {
  let words = text;
  for (const [sign, { every, plain }] of NO_BREAK) if (words.includes(sign)) words = words.replace(every, plain);
  return words;
}

/** The lines of a text with its words as dialects read them. */
export function readableLines(text: string): Lines {
  return linesOf(readable(text));
}

const NO_BREAK = new Map([
  ['\u00a0', { every: /\u00a0/g, plain: ' ' }],
  ['\u202f', { every: /\u202f/g, plain: ' ' }],
  ['\u2011', { every: /\u2011/g, plain: '-' }],
]);
