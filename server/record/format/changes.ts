import { cursor } from '../hits.ts';
import { isSpace } from '../lines.ts';
import type { Replacement } from '../pronouns.ts';
import type { Span } from '../record.ts';

/** The changes of the white space alone that make the words at a span into `set`, which differs from them in no other. */
export function spaceChanges(text: string, { start, end }: Span, set: string): readonly Replacement[] {
  const changes: Replacement[] = [];
  for (let at = start, to = 0; at < end || to < set.length; ) {
    const from = at;
    const begun = to;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    while (to < set.length && isSpace(set.charCodeAt(to))) to++;
    const space = set.slice(begun, to);
    if (text.slice(from, at) !== space) changes.push({ span: { start: from, end: at }, text: space });
    at++;
    to++;
  }
  return changes;
}

/** Those of the changes, in rising order, that stand in one of the spans, which follow each other. */
export function within(changes: readonly Replacement[], spans: readonly Span[]): readonly Replacement[] {
  const isIn = cursor(spans);
  return changes.filter(({ span }) => isIn(span.start));
}

/** Those of the changes, in rising order, that touch none of the spans, which follow each other. */
export function outside(changes: readonly Replacement[], spans: readonly Span[]): readonly Replacement[] {
  let next = 0;
  return changes.filter(({ span }) => {
    while (next < spans.length && spans[next]!.end <= span.start) next++;
    return next === spans.length || spans[next]!.start >= Math.max(span.end, span.start + 1);
  });
}
