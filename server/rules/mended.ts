import { composed } from './composed.ts';
import type { Edit, Finding } from './rule.ts';
import { edited, safeFixes } from './safe-fixes.ts';

/** Fixes that touch each other are made one after the other; two that undo each other must not go on for ever. */
const MOST_ROUNDS = 10;

/** A text in which all is done that is safe to do. */
export interface MendedText<Judged> {
  readonly text: string;
  /** The changes of the text that was there, all together. */
  readonly edits: readonly Edit[];
  /** How many findings were mended. */
  readonly count: number;
  /** What is found now. */
  readonly left: Judged;
}

/**
 * Makes the safe fixes of a text, and those of what is found then, until there are none: the same at the command line
 * (`--fix`) as in an editor (`source.fixAll`). `first` is what was found in the text, `judged` finds it in another.
 */
export function mended<Judged extends { readonly findings: readonly Finding[] }>(
  text: string,
  first: Judged,
  judged: (text: string) => Judged,
): MendedText<Judged> {
  let now: MendedText<Judged> = { text, edits: [], count: 0, left: first };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { edits, count } = safeFixes(now.left.findings);
    if (!count) break;
    const next = edited(now.text, edits);
    now = {
      text: next,
      edits: composed(now.edits, edits),
      count: now.count + count,
      left: judged(next),
    };
  }
  return now;
}
