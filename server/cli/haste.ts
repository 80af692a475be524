import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { Given } from './checking.ts';

/** As little as is read sooner by patterns that are made in haste. Bytes. */
const LITTLE = 100_000;

/** In a short life a pattern is run a few times, and code too: neither is made fast. To be said before any is run. */
export function inHaste(): void {
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--no-regexp-optimization');
  setFlagsFromString('--no-opt');
}

/** What is compiled from now on is made fast: it costs a few milliseconds, and there is much to be read. */
export function withCare(): void {
  setFlagsFromString('--regexp-optimization');
  setFlagsFromString('--opt');
}

/** Whether these are one short record. */
export function isLittle([first, ...others]: readonly Given[]): boolean {
  if (!first || others.length) return false;
  try {
    return (first.text?.length ?? statSync(first.file).size) <= LITTLE;
  } catch {
    // Reading it says why it can't be read.
    return true;
  }
}
