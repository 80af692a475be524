import type { Catalogue } from '../../catalogue/catalogue.ts';
import { key, nameOf } from '../../project/address.ts';
import { UNSET } from '../../project/configuration/settings.ts';
import { mayBeRecord, RECORD_NAME, type Storage, type Stored } from '../../project/files.ts';
import { readRecord } from '../../project/reading.ts';
import { type Facts, factsOf, type KnownPronouns, knownPronouns } from '../../project/speakers/facts.ts';
import { plain } from '../../record/dialects/plain.ts';

/** What is known of all the records below the open folders. */
export interface FolderIndex {
  /** What is known of each record that has been read so far. */
  readonly facts: Iterable<Facts>;
  /** Undefined while the records are being read: what is not known whole says nothing. */
  pronouns(): KnownPronouns | undefined;
  /** Reads all records below the folders. What was begun before is given up. */
  build(folders: readonly string[]): Promise<void>;
  /** A record has been written, or is gone, or the folder that it stood in; false where it was something else. */
  changed(address: string): Promise<boolean>;
}

/** How the host lets others have their turn, and shows how far the work is. */
export interface Pace {
  nextTurn(): Promise<void>;
  /** Shows that work begins on so many records, which may take long. */
  begin(all: number): Promise<Work>;
  failed(what: string, error: unknown): void;
}

/** Work that a person sees going on, and may cancel. */
export interface Work {
  readonly isCancelled: () => boolean;
  /** How many of how many records have been read. */
  report(done: number, all: number): void;
  done(): void;
}

/** How long the index may keep others waiting. Milliseconds. */
const TURN = 8;

/** Larger files are no records, and would keep others waiting. UTF-16 units. */
const LONGEST = 5_000_000;

/** Whoever opens a whole disk has not asked for all its texts to be read. */
const MOST_RECORDS = 20_000;

/** An index of nothing yet. Reading a record costs some milliseconds, and keeps some hundred bytes for each speaker. */
export function folderIndex(files: Storage, catalogue: Catalogue, pace: Pace): FolderIndex {
  const records = new Map<string, Facts>();
  let pronouns: KnownPronouns | undefined;
  let isWhole = false;
  let current = 0;

  const read = async (address: string) => {
    let facts: Facts | undefined;
    try {
      facts = factsIn(address, await files.read(address), catalogue);
    } catch (error) {
      pace.failed(`Reading ${nameOf(address)} for the index`, error);
    }
    if (facts) records.set(key(address), facts);
    else records.delete(key(address));
    pronouns = undefined;
  };

  return {
    facts: { [Symbol.iterator]: () => records.values() },
    pronouns() {
      if (!isWhole) return undefined;
      pronouns ??= knownPronouns(records.values());
      return pronouns;
    },
    async build(folders) {
      const mine = ++current;
      const isGivenUp = () => mine !== current;
      isWhole = false;
      records.clear();
      const addresses = await recordsBelow(folders, files);
      if (isGivenUp()) return;
      const work = await pace.begin(addresses.size);
      await oneByOne(addresses, read, { ...work, isCancelled: () => isGivenUp() || work.isCancelled() }, pace);
      work.done();
      if (!isGivenUp()) isWhole = !work.isCancelled();
    },
    async changed(address) {
      const changed = mayBeRecord(address) ? [address] : below(address);
      await Promise.all(changed.map(read));
      return changed.length > 0;
    },
  };

  /** The records in what was a folder. It is asked of whatever is deleted, so that nothing is put together for each record. */
  function below(address: string): readonly string[] {
    const folder = `${key(address)}/`;
    const found: string[] = [];
    for (const [name, facts] of records) if (name.startsWith(folder)) found.push(facts.address);
    return found;
  }
}

/** The addresses of the records below some folders, each once, up to as many as are read. */
async function recordsBelow(folders: readonly string[], files: Storage): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const folder of folders) {
    if (found.size >= MOST_RECORDS) break;
    for await (const address of files.recordsBelow(folder)) if (found.add(address).size >= MOST_RECORDS) break;
  }
  return found;
}

/** Does one after the other until it is cancelled, and lets others have their turn now and then. */
async function oneByOne(
  addresses: ReadonlySet<string>,
  act: (address: string) => Promise<void>,
  { isCancelled, report }: Work,
  { nextTurn }: Pace,
): Promise<void> {
  let turn = performance.now();
  let done = 0;
  for (const address of addresses) {
    if (isCancelled()) break;
    await act(address);
    done++;
    if (performance.now() - turn < TURN) continue;
    report(done, addresses.size);
    await nextTurn();
    turn = performance.now();
  }
}

function factsIn(address: string, stored: Stored | undefined, catalogue: Catalogue): Facts | undefined {
  if (!stored || 'fault' in stored || stored.text.length > LONGEST) return undefined;
  const isDeclared = RECORD_NAME.test(address);
  const record = readRecord(stored.text, isDeclared, UNSET);
  if (!isDeclared && record.dialect === plain.id) return undefined;
  // A piece of a text keeps the whole of it in memory; a copy does not.
  return JSON.parse(JSON.stringify(factsOf(address, record, catalogue))) as Facts;
}
