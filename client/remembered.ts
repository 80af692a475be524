/** More than anybody switches back; the oldest are forgotten first. */
const MOST = 1000;

/** The list with an entry at its end, once, and no longer than 1,000 entries. */
export function withNewest(list: readonly string[], entry: string): readonly string[] {
  return [...without(list, entry), entry].slice(-MOST);
}

/** A list without one of its entries. */
export function without(list: readonly string[], entry: string): readonly string[] {
  return list.filter(it => it !== entry);
}
