import { type Lines, linesOf } from '../lines.ts';
import { coverage } from './coverage.ts';
import type { Dialect } from './dialect.ts';
import { summary } from './summary.ts';
import { transcript } from './transcript.ts';
import { verbatim } from './verbatim.ts';

/** Every dialect. Where two are equally sure of a text, the first has it. */
export const dialects: readonly Dialect[] = [coverage, verbatim, summary, transcript];

/** How sure a text must be of a dialect to be called a record of it unasked. */
const SURE = 0.5;

/** As much as decides what a text is: a release's header and its first speeches. UTF-16 units. */
const SAMPLE = 65_536;
/** And no more lines: short ones soon show what they are. */
const SAMPLE_LINES = 400;

/** What kind of record a text surely is; undefined where it may be none. Reads its first 64 thousand characters at most. */
export function dialectOf(text: string): Dialect | undefined {
  const { dialect, evidence } = strongest(text);
  return evidence >= SURE ? dialect : undefined;
}

/** What kind of record a text is nearest to, for one that a person says is a record; undefined where nothing tells. */
export function likelyDialectOf(text: string): Dialect | undefined {
  return strongest(text).dialect;
}

function strongest(text: string): { dialect?: Dialect; evidence: number } {
  const lines = sampleOf(text);
  let best: { dialect?: Dialect; evidence: number } = { evidence: 0 };
  for (const dialect of dialects) {
    const evidence = dialect.evidence(lines);
    if (evidence > best.evidence) best = { dialect, evidence };
    // Nothing is surer, and on every key this is asked anew.
    if (evidence === 1) break;
  }
  return best;
}

function sampleOf(text: string): Lines {
  const lines = linesOf(text.slice(0, SAMPLE));
  return lines.count <= SAMPLE_LINES ? lines : linesOf(text.slice(0, lines.starts[SAMPLE_LINES]));
}
