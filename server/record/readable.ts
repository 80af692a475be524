import { type Lines, linesOf } from './lines.ts';

/**
 * A text as dialects read it: a no-break space is a space there and a no-break hyphen a hyphen, which Word and houses put
 * where they will. Each is one UTF-16 unit as before, so that every offset holds for the text itself.
 */
export function readable(text: string): string {
  if (text.length <= PART) return withPlainSigns(text);
  // What is made of a long text in between would be moved about in memory until its end.
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += PART) parts.push(withPlainSigns(text.slice(from, from + PART)));
  return parts.join('');
}

/** UTF-16 units. */
const PART = 131_072;

function withPlainSigns(text: string): string {
  // Cut at the hyphens, since a search finds half of their code in every space; all is copied once, when it is joined.
  const pieces = text.replaceAll('\u202f', ' ').split('\u2011');
  return pieces.map(withPlainSpaces).join('-');
}

function withPlainSpaces(words: string): string {
  let plain = '';
  let from = 0;
  for (let space = words.indexOf('\u00a0'); space >= 0; space = words.indexOf('\u00a0', from)) {
    plain += `${words.slice(from, space)} `;
    from = space + 1;
  }
  return from ? plain + words.slice(from) : words;
}

/** The lines of a text with its words as dialects read them. */
export function readableLines(text: string): Lines {
  return linesOf(readable(text));
}
