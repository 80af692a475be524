import type { Span } from './record.ts';

/** A match of a pattern with its place in the whole text. */
export interface Hit {
  readonly span: Span;
  readonly match: RegExpExecArray;
}

/**
 * All that a global pattern finds in a part of the text. The pattern sees that part alone: searched in the whole text,
 * one that finds nothing more would read on to its end, once for each part.
 */
export function scan(text: string, { start, end }: Span, pattern: RegExp): readonly Hit[] {
  const part = text.slice(start, end);
  const found: Hit[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    found.push({ span: { start: start + match.index, end: start + match.index + match[0].length }, match });
  }
  return found;
}

/** Whether offsets, asked for in rising order, stand in one of the spans, which follow each other. */
export function cursor(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return at => {
    while (next < spans.length && spans[next]!.end <= at) next++;
    return next < spans.length && spans[next]!.start <= at;
  };
}
