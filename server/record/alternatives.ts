/** Patterns that are lists of words, so that the words can be read. What these give is the source of a pattern. */

/** `Mr, Prof, (?:Deputy )?Speaker`: one of these. They are parted by a comma and the white space behind it. */
export function anyOf(list: string): string {
  return `(?:${list.trim().split(/,\s+/).join('|')})`;
}

/** One of these forms, each on a line of its own with an example of it. */
export function oneOf(...forms: readonly string[]): string {
  return `(?:${forms.join('|')})`;
}

/** One of these, as they are written or in capitals: `Senator`, `SENATOR`. Their list has no escapes. */
export function inBothCases(list: string): string {
  return anyOf(`${list.trim()}, ${list.toUpperCase()}`);
}

/** Each space of a pattern as any white space within a line, as a label may have it: `Prime  Minister`. */
export function spaced(source: string): string {
  return source.replaceAll(' ', '[^\\S\\r\\n]+');
}
