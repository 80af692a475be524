import type { Connection } from 'vscode-languageserver';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import type { Previewed } from '../export/preview.ts';
import type { diagnosticsOf } from '../features/mending/diagnostics.ts';
import type { Abilities } from '../features/open/abilities.ts';
import type { Storage } from '../project/files.ts';
import { rules } from '../rules/index.ts';
import { type Documents, openDocuments } from './documents.ts';
import { type Failed, faultsOf } from './faults.ts';
import { clientFiles, storageOf } from './files/client-files.ts';
import { tellingOfFindings } from './findings-told.ts';
import { type Folders, followFolders } from './folders/folders.ts';
import { followRecords, type Records } from './folders/records.ts';
import { unusedSays } from './folders/unused-says.ts';
import type { Host } from './host.ts';
import { type Memory, memory } from './memory.ts';
import { type Answering, answering } from './requests/answers.ts';
import { afterPause } from './timers.ts';

/** What is open in a client and what is known beside it, from `initialize` to `shutdown`. */
export interface Session {
  readonly isServing: () => boolean;
  readonly abilities: Abilities;
  readonly catalogue: Catalogue;
  readonly files: Storage;
  readonly folders: Folders;
  /** The other records of the folders. */
  readonly index: Records;
  readonly documents: Documents;
  /** Besides the open texts only these are kept of each. */
  readonly last: LastAnswers;
  readonly answer: Answering;
  readonly answerJudged: Answering;
  readonly failed: Failed;
}

interface LastAnswers {
  readonly diagnostics: Memory<ReturnType<typeof diagnosticsOf>>;
  readonly tokens: Memory<readonly number[]>;
  readonly previews: Memory<Previewed['blocks']>;
}

/** After so long without a keystroke, entries of a folder's file that are of no use any more are shown. Milliseconds. */
const PAUSE = 300;

/** Follows what a client opens and what the folders say about it, and tells a client that does not ask of what is wrong. */
export function openSession(
  connection: Connection,
  { manual, files: machine, nextTurn }: Host,
  abilities: Abilities,
  roots: readonly string[],
  isServing: () => boolean,
): Session {
  const failed = faultsOf(connection);
  const files = storageOf(machine, abilities.servesFiles ? clientFiles(connection) : undefined);
  const catalogue = loadCatalogue();
  const last: LastAnswers = { diagnostics: memory(), tokens: memory(), previews: memory() };
  const wrong = tellingOfFindings(connection, abilities, {
    uris: () => documents.uris,
    newest: uri => documents.newest(uri),
    ready: uri => folders.ready(uri),
    isServing,
    nextTurn,
    manual,
    failed,
  });
  const folders = followFolders(connection, { files }, abilities, {
    catalogue,
    ruleIds: rules.map(rule => rule.id),
    roots,
    changed: (changes = []) => {
      index.follow(changes);
      wrong.tellAgain();
      if (!abilities.refreshesHints) return;
      connection.languages.inlayHint.refresh().catch(error => failed('workspace/inlayHint/refresh', error));
    },
    gone: addresses => index.follow(addresses),
    unused: () => unusedSays(documents, folders.about, nextTurn),
    failed,
  });
  const index = followRecords(connection, { files, nextTurn }, abilities, {
    catalogue,
    roots: folders.roots,
    changed: wrong.tellAgain,
    failed,
  });
  const tellProblems = afterPause(folders.tellProblems, PAUSE);
  const documents = openDocuments(connection, index.beside(folders.about), {
    changed: text => {
      folders.opened(text);
      index.begin();
      tellProblems();
      wrong.tell(text.uri);
    },
    // Not every client tells of changed files.
    stored: uri => index.follow([uri]),
    closed: uri => {
      folders.closed(uri);
      for (const answers of Object.values(last)) answers.forget(uri);
      wrong.takeBack(uri);
    },
    failed: (rule, error) => failed(`The rule ${rule.id}`, error),
  });
  const answers = answering({ isServing, newest: documents.newest, ready: folders.ready, nextTurn, failed });
  return { isServing, abilities, catalogue, files, folders, index, documents, last, ...answers, failed };
}
