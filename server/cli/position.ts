import type { linesOf } from '../record/lines.ts';

/** Zero-based line and UTF-16 column of an offset. */
export function positionOf({ starts, count }: ReturnType<typeof linesOf>, offset: number) {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - starts[low]! };
}
