import type { Connection } from 'vscode-languageserver';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Abilities } from '../../features/open/abilities.ts';
import { t } from '../../l10n/l10n.ts';
import { key, pathFrom } from '../../project/address.ts';
import type { Storage } from '../../project/files.ts';
import type { Said } from '../../project/folder.ts';
import type { Facts, KnownPronouns } from '../../project/speakers/facts.ts';
import type { Elsewhere } from '../../rules/rule.ts';
import { type FolderIndex, folderIndex, type Work } from './folder-index.ts';

/** What a record's rules may ask of the folder's other records, beside what its files say. */
export type Around = Said & {
  readonly elsewhere?: (name: string, affiliation: string | undefined) => Elsewhere | undefined;
  readonly citedElsewhere?: (key: string) => readonly string[];
};

/** All the records in the open folders, read in the background. */
export interface Records extends Pick<FolderIndex, 'facts'> {
  /** Reads them, the first time that this is called. */
  begin(): void;
  /** Files have changed; those that are records are read again. */
  follow(addresses: readonly string[]): void;
  /** Adds to what is said about a record what the others say; the same object while neither changes. */
  beside(about: (uri: string) => Said): (uri: string) => Around;
}

/** After so long the first record is on screen, and its own answers have been given. Milliseconds. */
const LATER = 400;

/** Fewer are read before anybody could read how many are: that would only flash. Records. */
const SHOWN_FROM = 50;

/** Builds the index once the first record is open, with progress shown where there are many and the client can show it. */
export function followRecords(
  connection: Connection,
  { files, nextTurn }: { readonly files: Storage; nextTurn(): Promise<void> },
  { showsProgress }: Abilities,
  {
    catalogue,
    roots,
    changed,
    failed,
  }: {
    readonly catalogue: Catalogue;
    readonly roots: () => readonly string[];
    /** The other records say more now, or something else. */
    readonly changed: () => void;
    readonly failed: (what: string, error: unknown) => void;
  },
): Records {
  // A client that refuses to show it has them read all the same.
  const begin = async (all: number) =>
    showsProgress && all >= SHOWN_FROM ? await shownWork(connection).catch(() => SILENT) : SILENT;
  const index = folderIndex(files, catalogue, { nextTurn, begin, failed });
  const made = new Map<string, { readonly said: Said; readonly pronouns: KnownPronouns; readonly around: Around }>();
  let built = '';
  const build = () => {
    const folders = roots();
    if (built === folders.join('\n')) return;
    built = folders.join('\n');
    setTimeout(() => {
      index.build(folders).then(changed, error => failed('Reading the folder’s records', error));
    }, LATER);
  };
  return {
    facts: index.facts,
    begin: build,
    follow(addresses) {
      if (!built) return;
      build();
      const within = addresses.filter(address => roots().some(root => pathFrom(root, address) !== undefined));
      if (within.length) void Promise.all(within.map(index.changed)).then(are => are.includes(true) && changed());
    },
    beside: about => uri => {
      const said = about(uri);
      const pronouns = index.pronouns();
      if (!pronouns) return said;
      const last = made.get(uri);
      if (last?.said === said && last.pronouns === pronouns) return last.around;
      const around: Around = {
        ...said,
        elsewhere: (name, affiliation) => withPaths(pronouns.of(name, affiliation, uri), roots()),
        citedElsewhere: cited => citing(index.facts, cited, uri).map(address => pathOf(address, roots())),
      };
      made.set(uri, { said, pronouns, around });
      return around;
    },
  };
}

/** What others say, with each record by its path from the folder that it is in. */
function withPaths(elsewhere: Elsewhere | undefined, roots: readonly string[]): Elsewhere | undefined {
  return elsewhere && { ...elsewhere, records: elsewhere.records.map(address => pathOf(address, roots)) };
}

/** The other records that cite a text. Asked for one hover at a time, so that no table of it is kept. */
function citing(facts: Iterable<Facts>, cited: string, own: string): readonly string[] {
  const others: string[] = [];
  for (const { address, citations } of facts) {
    if (key(address) !== key(own) && citations.includes(cited)) others.push(address);
  }
  return others;
}

/** A record by its path from the folder that it is in. */
function pathOf(address: string, roots: readonly string[]): string {
  const root = roots.find(each => pathFrom(each, address) !== undefined);
  return (root && pathFrom(root, address)) || address;
}

const SILENT: Work = { isCancelled: () => false, report() {}, done() {} };

async function shownWork(connection: Connection): Promise<Work> {
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(t('Meeting records'), 0, t('reading the folder'), true);
  return {
    isCancelled: () => progress.token.isCancellationRequested,
    report: (done, all) => progress.report(Math.floor((100 * done) / all), t('{0} of {1}', done, all)),
    done: () => progress.done(),
  };
}
