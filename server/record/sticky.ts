/** Sticky patterns, which find what begins right at an offset. Offsets are UTF-16. */

/** What a pattern finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where what a pattern finds at an offset ends; -1 where it finds nothing. */
export function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
