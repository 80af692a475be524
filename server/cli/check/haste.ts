import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { Given } from './checking.ts';

/** Fewer bytes than this are read sooner by patterns that are made in haste. */
const LITTLE = 100_000;

/**
 * In a short life a pattern is run a few times, and code too: neither is made fast, code not even by the quick compiler.
 * That patterns are made twice, first to run slowly, stays: a pattern that had run before Node was told otherwise could
 * end it with a segmentation fault.
 */
const HASTE = ['--no-regexp-optimization', '--no-opt', '--no-sparkplug'] as const;

/** Patterns that are made from here on are compiled when they are first run, as those are that a bundle makes (ticks.ts). */
const TICKS = '--regexp-tier-up-ticks=0';

/**
 * To be said when all is loaded: Node takes compiled code, its own and this program's, as long as no flag says how, and
 * what is loaded later ends what is said of patterns.
 */
export function inHaste(): void {
  for (const flag of [...HASTE, TICKS]) setFlagsFromString(flag);
}

/**
 * Where there is much to be read, code is made fast that has run for eight times as long as Node waits. Of 500 drafts a
 * sixth of all time went into code that hardly ran after.
 */
export function withCare(): void {
  for (const flag of ['--interrupt-budget=1000000', TICKS]) setFlagsFromString(flag);
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
