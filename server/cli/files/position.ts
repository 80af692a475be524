import type { linesOf } from '../../record/lines.ts';

/** Zero-based line and UTF-16 column of an offset, as an editor counts them, which shows no byte-order mark. */
export function positionOf({ text, starts, count }: ReturnType<typeof linesOf>, offset: number) {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  const start = low === 0 && text.startsWith('\ufeff') ? 1 : starts[low]!;
  return { line: low, character: Math.max(0, offset - start) };
}
