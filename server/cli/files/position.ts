import { lastUpTo } from '../../record/by-halves.ts';
import type { linesOf } from '../../record/lines.ts';

/** Zero-based line and UTF-16 column of an offset, as an editor counts them, which shows no byte-order mark. */
export function positionOf({ text, starts, count }: ReturnType<typeof linesOf>, offset: number) {
  const line = lastUpTo(starts, offset, count - 1);
  const start = line === 0 && text.startsWith('\ufeff') ? 1 : starts[line]!;
  return { line, character: Math.max(0, offset - start) };
}
