import { loadCatalogue } from '../../catalogue/load.ts';
import type { Said } from '../../project/folder.ts';
import { readRecord, shownKind } from '../../project/reading.ts';
import type { MeetingRecord } from '../../record/record.ts';
import { candidatesWithText } from '../check/candidates.ts';
import { withCare } from '../check/haste.ts';
import { type Outcome, placesOf, type Terminal } from '../command.ts';
import { progressOn } from '../progress.ts';
import { foldersOnDisk } from './folders.ts';
import { noneAt } from './places.ts';
import { readText } from './reading.ts';

/** A record of a call, read, with what its folder says. */
export interface ReadRecord {
  readonly file: string;
  /** What the person named: the file, or the folder or glob that it was found by. */
  readonly place: string;
  readonly record: MeetingRecord;
  readonly said: Said;
  /** Whether it was read from standard input, and not from a file. */
  readonly isInput: boolean;
}

/** What a command that reports on records says of wrong calls and unreadable files. */
export interface Records {
  /** One after the other, in a stable order. */
  readonly all: AsyncIterable<ReadRecord>;
  /** How the command ends, once all have been read: 0, or 2 where something could not be read. */
  ended(out: string): Outcome;
}

/**
 * The records at these places, the working directory's where there are none. `configuration`, where given, is the file
 * that holds in place of every `meeting-record.json`. Throws a `UsageError`.
 */
export function recordsAt(
  places: readonly string[],
  stdinName: string | undefined,
  terminal: Terminal,
  configuration?: string,
): Records {
  const faults: string[] = [];
  if (terminal.isOwnProcess) withCare();
  const folders = foldersOnDisk(loadCatalogue(), configuration);
  const at = placesOf(places, stdinName);
  const sought = { places: at, stdinName, isJsonl: false, shard: { part: 0, of: 1 } };
  const progress = progressOn(terminal, false);
  let isNone = true;
  async function* all(): AsyncGenerator<ReadRecord, undefined> {
    for await (const { file, place, isDeclared, text } of candidatesWithText(sought, terminal, it => faults.push(it))) {
      // Between two records the program hears that it is told to stop.
      await new Promise(setImmediate);
      progress.step();
      const read = text === undefined ? readText(file) : { text };
      if ('fault' in read) faults.push(read.fault);
      else {
        const shown = shownKind(read.text, isDeclared);
        if (!shown) continue;
        isNone = false;
        const said = await folders.about(file, place);
        const kind = { ...shown, ...said.settings };
        yield { file, place, record: readRecord(read.text, true, kind), said, isInput: text !== undefined };
      }
    }
  }
  return {
    all: all(),
    ended: out => {
      progress.end();
      const problems = [...folders.problems(), ...(isNone && !faults.length ? [noneAt(at)] : faults)];
      return {
        out,
        err: problems.map(message => `${message}\n`).join(''),
        code: isNone || faults.length || folders.isMistaken() ? 2 : 0,
      };
    },
  };
}
