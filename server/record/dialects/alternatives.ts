/** White space within a line, in the source of a pattern. */
export const SPACE = '[^\\S\\r\\n]';

/** `Senator Prime_Minister`: one of these, as the source of a pattern; they are parted by white space, and `_` is some. */
export function anyOf(list: string): string {
  return `(?:${list.trim().split(/\s+/).join('|').replaceAll('_', `${SPACE}+`)})`;
}

/** One of these, as they are written or in capitals: `Senator`, `SENATOR`. Their list has no escapes. */
export function inBothCases(list: string): string {
  return anyOf(`${list} ${list.toUpperCase()}`);
}
