import { linesOf } from '../lines.ts';
import { coverage } from './coverage.ts';
import type { Dialect } from './dialect.ts';

/** Every dialect, the surest signs first. */
export const dialects: readonly Dialect[] = [coverage];

/** How sure a text must be of a dialect to be called a record of it. */
const SURE = 0.5;

/** As much as decides what a text is: a release's header and its first speeches. UTF-16 units. */
const SAMPLE = 65_536;

/** What kind of record a text is; undefined where it is none. Reads its first 64 thousand characters. */
export function dialectOf(text: string): Dialect | undefined {
  const lines = linesOf(text.slice(0, SAMPLE));
  let best: Dialect | undefined;
  let most = SURE;
  for (const dialect of dialects) {
    const evidence = dialect.evidence(lines);
    if (evidence > most || (evidence === most && !best)) [best, most] = [dialect, evidence];
  }
  return best;
}
