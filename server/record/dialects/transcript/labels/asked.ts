/** Questions of a whole text that are asked as late, and as seldom, as may be. */

/** What `ask` answers, asked when it is first wanted. */
export function onceAsked(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** Where `needle` stands next at or after an offset that only rises; `Infinity` where it does not. */
export function finder(text: string, needle: string): (from: number) => number {
  let next = -2;
  return from => {
    if (next < from) {
      const found = text.indexOf(needle, from);
      next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return next;
  };
}
