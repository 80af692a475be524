import type { Connection, InitializeParams, RenameFilesParams } from 'vscode-languageserver';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Abilities } from './features/abilities.ts';
import { moved } from './features/moved.ts';
import type { OpenText } from './features/open-record.ts';
import { folderProblems } from './folder-problems.ts';
import { personOf } from './person.ts';
import { key, pathFrom } from './project/address.ts';
import { type Configuration, NOTHING_SAID } from './project/configuration.ts';
import type { Files } from './project/files.ts';
import { type FolderFile, mayBeFolderFile, type Said, saidOf } from './project/folder.ts';
import { UNSET } from './project/settings.ts';
import { register } from './registrations.ts';
import { shownFiles } from './shown-files.ts';

/** What the folders say about the texts that are open. */
export interface Folders {
  /** What was last read; nothing but the catalogue until then. The same object while nothing changes. */
  about(uri: string): Said;
  /** Resolves when what the folder says about a text has been read, or takes too long. */
  ready(uri: string): Promise<void>;
  /** A text was opened or edited; one that says something about records counts as it stands in the editor. */
  opened(text: Pick<OpenText, 'uri' | 'text'>): void;
  /** Whether the person wants to be shown in a text what goes without saying. */
  wantsHints(uri: string): Promise<boolean>;
  closed(uri: string): void;
  /** The folders that the client has open now. */
  roots(): readonly string[];
  /** Sends the problems in the files that say something, as far as they have changed. */
  tellProblems(): void;
}

/** What is the same for every folder. */
export interface Shared {
  readonly catalogue: Catalogue;
  readonly ruleIds: readonly string[];
  /** The folders that the client has open. */
  readonly roots: readonly string[];
  /** Something else may be said now about any of the open texts; `changes` are the files that have changed, if any. */
  readonly changed: (changes?: readonly string[]) => void;
  /** What is of no use in these files, as the open records show. */
  readonly unused: () => Iterable<FolderFile>;
  readonly failed: (what: string, error: unknown) => void;
}

/** The folders that the client has open, as it says in `initialize`. */
export function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

/** The notification that a person trusts the folders that are open. */
export const TRUSTED = 'meetingRecord/trusted';

/** The protocol's own request; the library's part for it is left out of the bundles. */
const WILL_RENAME = 'workspace/willRenameFiles';

/** A client or a disk that is slower lets the answers wait no longer. Milliseconds. */
const PATIENCE = 2000;

/** What is typed in a list or a configuration holds after so long without another key. Milliseconds. */
const PAUSE = 60;

/** How often files are looked at where the client does not tell of changes, as Neovim does not. Milliseconds. */
const LOOK = 2000;

/** Reads what the folders and the person's settings say about each open text, and follows their changes. */
export function followFolders(
  connection: Connection,
  { files }: { readonly files: Files },
  abilities: Abilities,
  { catalogue, ruleIds, roots, changed, unused, failed }: Shared,
): Folders {
  const nothing: Said = { settings: UNSET, catalogue, files: [] };
  const person = personOf(connection, abilities, ruleIds);
  const problems = folderProblems(connection);
  const said = new Map<string, Said>();
  const reading = new Map<string, Promise<void>>();
  const texts = shownFiles(files, () => readAgainSoon());
  let folders = [...roots];
  let isTrusted = !abilities.isUntrusted;

  const rootOf = (uri: string) =>
    folders.filter(root => pathFrom(root, uri) !== undefined).sort((a, b) => key(b).length - key(a).length)[0];
  const tell = () => problems.tell([...[...said.values()].flatMap(each => each.files), ...unused()]);
  const saidNow = (uri: string, own: Configuration) =>
    saidOf(uri, rootOf(uri), { files: texts, catalogue, ruleIds, isTrusted, person: own });
  const read = (uri: string) => {
    const now: Promise<void> = person
      .settingsFor(uri)
      .then(own => saidNow(uri, own))
      .then(
        says => {
          // Closed meanwhile, or read anew: then this is of yesterday.
          if (reading.get(uri) !== now) return;
          said.set(uri, says);
          tell();
        },
        error => failed(`Reading what the folder says about ${uri}`, error),
      );
    reading.set(uri, now);
    return now;
  };
  const readAgain = async (changes?: readonly string[]) => {
    await Promise.all([...reading.keys()].map(read));
    changed(changes);
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  const readAgainSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(() => void readAgain(), PAUSE);
  };

  /** While a text is open, so that what a person writes in another program holds here too. */
  const look = async () => {
    if (reading.size && (await texts.hasChanged())) await readAgain();
    lookLater();
  };
  const lookLater = () => {
    const timer = setTimeout(() => void look(), LOOK);
    // A server that is left alone ends.
    timer.unref?.();
  };
  if (!abilities.watchesFiles) lookLater();

  connection.onDidChangeWatchedFiles(({ changes }) => {
    texts.changed(changes);
    const uris = changes.map(({ uri }) => uri);
    if (uris.some(uri => mayBeFolderFile(uri))) void readAgain(uris);
    else changed(uris);
  });
  connection.onRequest(WILL_RENAME, (params: RenameFilesParams) =>
    moved(params, async uri => (await saidNow(uri, NOTHING_SAID)).home, abilities),
  );
  connection.onNotification(TRUSTED, () => {
    isTrusted = true;
    texts.forgetStored();
    void readAgain();
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    person.changed(settings);
    void readAgain();
  });
  connection.onInitialized(() => {
    register(connection, abilities).catch(error => failed('Asking to be told of changes', error));
    if (!abilities.hasFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => key(uri)));
      folders = [...folders.filter(uri => !gone.has(key(uri))), ...added.map(({ uri }) => uri)];
      void readAgain();
    });
  });

  return {
    about: uri => said.get(uri) ?? nothing,
    ready: uri => inTime(reading.get(uri)),
    wantsHints: person.wantsHints,
    opened(source) {
      const { uri } = source;
      if (mayBeFolderFile(uri)) {
        texts.show(uri, source.text);
        readAgainSoon();
      } else if (!abilities.watchesFiles && !reading.has(uri)) {
        // Nobody tells of changes: what is stored is looked at anew with each text that is opened.
        texts.doubtStored();
      }
      if (!reading.has(uri)) void read(uri);
    },
    roots: () => folders,
    tellProblems: tell,
    closed(uri) {
      said.delete(uri);
      reading.delete(uri);
      person.forget(uri);
      tell();
      if (!reading.size) texts.forgetStored();
      if (texts.hide(uri)) readAgainSoon();
    },
  };
}

/** What somebody has waited for in vain: a client that never answers makes one answer wait, and no other. */
const late = new WeakSet<Promise<void>>();

async function inTime(work: Promise<void> | undefined): Promise<void> {
  if (!work || late.has(work)) return;
  let limit: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<void>(resolve => {
    limit = setTimeout(() => {
      late.add(work);
      resolve();
    }, PATIENCE);
  });
  await Promise.race([work, tooLate]);
  clearTimeout(limit);
}
