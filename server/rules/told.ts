import { firstFrom } from '../record/by-halves.ts';
import type { Span } from '../record/record.ts';

/** The places that a rule, and others before it, have told of. */
export interface Told {
  /** Adds a place unless it overlaps one that is told of; whether it was added. */
  add(span: Span): boolean;
}

/** Begins with the places that others tell of. Those that are added come in the order of the text, or nearly. */
export function toldOf(spans: readonly Span[]): Told {
  // In order and apart, so that the one at or before a place is found by halves.
  const others: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = others.at(-1);
    if (last && span.start < last.end)
      others[others.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else others.push(span);
  }
  // Apart from those, for they come in the order of the text: each stands at the end.
  const added: Span[] = [];
  const meets = (told: readonly Span[], at: number, { end }: Span) => at < told.length && told[at]!.start < end;
  const firstBehind = (told: readonly Span[], { start }: Span) => firstFrom(told, start + 1, ({ end }) => end);
  return {
    add(span) {
      const at = firstBehind(added, span);
      if (meets(added, at, span) || meets(others, firstBehind(others, span), span)) return false;
      if (at === added.length) added.push(span);
      else added.splice(at, 0, span);
      return true;
    },
  };
}
