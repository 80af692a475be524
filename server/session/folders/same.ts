/** Whether two answers say the same: numbers, words, lists and objects of these, however deep. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, i) => same(each, b[i]));
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every(name => same((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]))
  );
}
