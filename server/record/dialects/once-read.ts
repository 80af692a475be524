import type { Lines } from '../lines.ts';

/** What `read` tells of a whole text, read when it is first wanted and kept for as long as the lines are. */
export function onceRead<Value>(read: (lines: Lines) => Value): (lines: Lines) => Value {
  const known = new WeakMap<Lines, { readonly value: Value }>();
  return lines => {
    let last = known.get(lines);
    if (!last) {
      last = { value: read(lines) };
      known.set(lines, last);
    }
    return last.value;
  };
}
