import type { Terminal } from '../command.ts';
import { diffOf } from '../diff.ts';
import { WriteError, writeWhole } from '../files/writing.ts';
import type { CheckCall } from './check-arguments.ts';
import type { Given, Mended } from './checking.ts';

/** Where a run's words and mended texts go. Standard output has one thing only: the diff, a mended standard input, or else the report. */
export interface Output {
  /** Words of the report. */
  tell(words: string): Promise<void>;
  /** Shows the mended text as the call asks, or writes it in its place. */
  carryOut(mended: Mended, given: Given): Promise<void>;
}

/** The output that a call asks for; `failed` is told of each text that could not be written. */
export function outputOf(
  { places, run: { fixes } }: Pick<CheckCall, 'places' | 'run'>,
  terminal: Terminal,
  failed: (fault: string) => void,
): Output {
  const isFilter = fixes === 'make' && places.includes('-');
  return {
    async tell(words) {
      if (isFilter) terminal.err(words);
      else if (fixes !== 'show') await terminal.out(words);
    },
    async carryOut({ before, after, count }, { file, text }) {
      if (fixes === 'show') return terminal.out(count ? await diffOf(file, before, after) : '');
      if (text !== undefined) return terminal.out(after);
      try {
        if (count) writeWhole(file, after);
      } catch (error) {
        if (!(error instanceof WriteError)) throw error;
        failed(error.message);
      }
    },
  };
}
