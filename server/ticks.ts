import { setFlagsFromString } from 'node:v8';

/** How often Node runs a pattern slowly before it compiles it: once, or not at all. */
export type Ticks = 0 | 1;

let said: Ticks = 1;

/**
 * Runs code, and makes the patterns that it has so. Each pattern keeps what held when it was made, so that nothing changes
 * between two runs of one.
 */
export function withTicks<Value>(ticks: Ticks, code: () => Value): Value {
  const before = said;
  say(ticks);
  try {
    return code();
  } finally {
    say(before);
  }
}

function say(ticks: Ticks): void {
  if (ticks !== said) setFlagsFromString(`--regexp-tier-up-ticks=${ticks}`);
  said = ticks;
}
