import type { Span } from './record.ts';

/**
 * What stands at spans, in the order of the text; of those that overlap the first, and of two that begin together the
 * longer. Sorts the list that it is given.
 */
export function inOrder<Item>(items: Item[], spanOf: (item: Item) => Span): readonly Item[] {
  items.sort((a, b) => spanOf(a).start - spanOf(b).start || spanOf(b).end - spanOf(a).end);
  let last = 0;
  return items.filter(item => {
    const { start, end } = spanOf(item);
    if (start < last) return false;
    last = end;
    return true;
  });
}
