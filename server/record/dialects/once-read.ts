import type { Lines } from '../lines.ts';

/** What a whole text tells. */
export interface OnceRead<Value> {
  (lines: Lines): Value;
  /** Gives lines what is known of them already. */
  keep(lines: Lines, value: Value): void;
}

/** What `read` tells of a whole text, read when it is first wanted and kept for as long as the lines are. */
export function onceRead<Value>(read: (lines: Lines) => Value): OnceRead<Value> {
  const known = new WeakMap<Lines, { readonly value: Value }>();
  const keep = (lines: Lines, value: Value) => void known.set(lines, { value });
  const told = (lines: Lines) => {
    const last = known.get(lines);
    if (last) return last.value;
    const value = read(lines);
    keep(lines, value);
    return value;
  };
  return Object.assign(told, { keep });
}
