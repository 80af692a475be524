/** A place in a list that is in order, found by halving it again and again. */

/** The index of the first item, in the order of the text, that begins at an offset or behind it. */
export function firstFrom<Item>(items: readonly Item[], offset: number, startOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last of rising numbers that is no greater than `offset`, at `last` at most; 0 where none is. */
export function lastUpTo(starts: readonly number[], offset: number, last = starts.length - 1): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
