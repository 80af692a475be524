import type { Connection, RenameFilesParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { moved } from '../../features/mending/moved.ts';
import type { Abilities } from '../../features/open/abilities.ts';
import type { OpenText } from '../../features/open/open-record.ts';
import { type Configuration, NOTHING_SAID } from '../../project/configuration/configuration.ts';
import { UNSET } from '../../project/configuration/settings.ts';
import { type Files, mayBeRecord } from '../../project/files.ts';
import { type FolderFile, mayBeFolderFile, type Said, saidOf } from '../../project/folder.ts';
import { type ShownFiles, shownFiles } from '../files/shown-files.ts';
import { register } from '../registrations.ts';
import { afterPause, againAndAgain } from '../timers.ts';
import { folderProblems } from './folder-problems.ts';
import { type LastRead, lastRead } from './last-read.ts';
import { type Person, personOf } from './person.ts';
import { rootOf, rootsAfter } from './roots.ts';

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
  /** Files that say nothing, or folders, are gone. */
  readonly gone: (addresses: readonly string[]) => void;
  /** What is of no use in these files, as the open records show. */
  readonly unused: () => Promise<readonly FolderFile[]>;
  readonly failed: (what: string, error: unknown) => void;
}

/** The notification that a person trusts the folders that are open. */
export const TRUSTED = 'meetingRecord/trusted';

/** The protocol's own request; the library's part for it is left out of the bundles. */
const WILL_RENAME = 'workspace/willRenameFiles';

/** What is typed in a list or a configuration takes effect after so long without a keystroke. Milliseconds. */
const PAUSE = 60;

/** How often files are looked at where the client does not tell of changes, as Neovim does not. Milliseconds. */
const LOOK = 2000;

/** Reads what the folders and the person's settings say about each open text, and follows their changes. */
export function followFolders(
  connection: Connection,
  { files }: { readonly files: Files },
  abilities: Abilities,
  shared: Shared,
): Folders {
  const reading = readingFolders(connection, files, abilities, shared);
  const { said, texts, person, readAgainSoon, tellProblems } = reading;
  listen(connection, abilities, reading, shared);

  const nothing: Said = { settings: UNSET, catalogue: shared.catalogue, files: [] };
  return {
    about: uri => said.of(uri) ?? nothing,
    ready: said.ready,
    wantsHints: person.wantsHints,
    opened(source) {
      const { uri } = source;
      if (mayBeFolderFile(uri)) {
        // No other text is asked for as a whole: a long one would be put together anew after each keystroke.
        texts.show(uri, source.text);
        readAgainSoon();
      } else if (!abilities.watchesFiles && !said.has(uri)) {
        // Nobody tells of changes: what is stored is looked at anew with each text that is opened.
        texts.doubtStored();
      }
      if (!said.has(uri)) said.read(uri);
    },
    roots: reading.roots,
    tellProblems,
    closed(uri) {
      said.forget(uri);
      person.forget(uri);
      tellProblems();
      if (!said.isAny()) texts.forgetStored();
      if (texts.hide(uri)) readAgainSoon();
    },
  };
}

/** What has been read of the folders, what it was read from, and how it is read again when one of these has changed. */
interface Reading {
  readonly said: LastRead<Said>;
  readonly texts: ShownFiles;
  readonly person: Person;
  readonly roots: () => readonly string[];
  /** The configuration that holds for a file, or where one would stand. */
  homeOf(uri: string): Promise<Said['home']>;
  /** `changes` are the files that have changed, if any. */
  readAgain(changes?: readonly string[]): Promise<void>;
  readAgainSoon(): void;
  rootsChanged(event: WorkspaceFoldersChangeEvent): void;
  trusted(): void;
  tellProblems(): void;
}

function readingFolders(connection: Connection, files: Files, abilities: Abilities, shared: Shared): Reading {
  const { catalogue, ruleIds, changed, unused, failed } = shared;
  const person = personOf(connection, abilities, ruleIds);
  const problems = folderProblems(connection);
  const texts = shownFiles(files, () => readAgainSoon());
  let { roots } = shared;
  let isTrusted = !abilities.isUntrusted;

  const saidNow = (uri: string, own: Configuration) =>
    saidOf(uri, rootOf(uri, roots), { files: texts, catalogue, ruleIds, isTrusted, person: own });
  const said = lastRead({
    read: async uri => saidNow(uri, await person.settingsFor(uri)),
    changed: () => tellProblems(),
    failed: (uri, error) => failed(`Reading what the folder says about ${uri}`, error),
  });
  const tellProblems = () => {
    unused().then(
      idle => problems.tell([...said.all().flatMap(each => each.files), ...idle]),
      error => failed('Seeking what the folders say to no use', error),
    );
  };
  const readAgain = async (changes?: readonly string[]) => {
    await said.readAgain();
    changed(changes);
  };
  const readAgainSoon = afterPause(() => void readAgain(), PAUSE);

  return {
    ...{ said, texts, person, readAgain, readAgainSoon, tellProblems },
    roots: () => roots,
    homeOf: async uri => (await saidNow(uri, NOTHING_SAID)).home,
    rootsChanged(event) {
      roots = rootsAfter(roots, event);
      void readAgain();
    },
    trusted() {
      isTrusted = true;
      texts.forgetStored();
      void readAgain();
    },
  };
}

/** Reads again after whatever the client tells that may change what the folders say. */
function listen(
  connection: Connection,
  abilities: Abilities,
  reading: Reading,
  { changed, gone, failed }: Shared,
): void {
  const { said, texts, person, readAgain } = reading;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    if (texts.changed(changes) || uris.some(mayBeFolderFile)) void readAgain(uris);
    else if (uris.some(mayBeRecord)) changed(uris);
    else gone(uris);
  });
  // Answered with what must be written elsewhere when files are renamed.
  connection.onRequest(WILL_RENAME, (params: RenameFilesParams) => moved(params, reading.homeOf, abilities));
  connection.onNotification(TRUSTED, reading.trusted);
  connection.onDidChangeConfiguration(({ settings }) => {
    person.changed(settings);
    void readAgain();
  });
  connection.onInitialized(() => {
    register(connection, abilities).catch(error => failed('Asking to be told of changes', error));
    if (abilities.hasFolders) connection.workspace.onDidChangeWorkspaceFolders(reading.rootsChanged);
  });

  // While a text is open, so that what a person writes in another program holds here too.
  const look = async () => {
    if (said.isAny() && (await texts.hasChanged())) await readAgain();
  };
  if (!abilities.watchesFiles) againAndAgain(look, LOOK);
}
