import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { shippedData } from '../catalogue/data.ts';
import type { Given } from './checking.ts';

/** As little as is read sooner by patterns that are made in haste. Bytes. */
const LITTLE = 100_000;

/** In a short life a pattern is run a few times, and code too: neither is made fast. */
const HASTE = ['--no-regexp-tier-up', '--no-regexp-optimization', '--no-opt'] as const;

/** To be said when all is loaded: Node takes compiled code, its own and this program's, as long as no flag says how. */
export function inHaste(): void {
  shippedData();
  for (const flag of HASTE) setFlagsFromString(flag);
}

/**
 * Of 500 drafts an eighth of all time went into patterns that were made twice, first to run slowly, and a sixth into code
 * that hardly ran after: it is made fast when it has run for eight times as long as Node waits.
 */
const CARE = ['--no-regexp-tier-up', '--interrupt-budget=1000000'] as const;

/** To be said where there is much to be read. */
export function withCare(): void {
  for (const flag of CARE) setFlagsFromString(flag);
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
