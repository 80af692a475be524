import type { Connection } from 'vscode-languageserver';
import { type Answering, answering } from './answers.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { loadCatalogue } from './catalogue/load.ts';
import { clientFiles, storageOf } from './client-files.ts';
import { type Documents, openDocuments } from './documents.ts';
import type { Previewed } from './export/preview.ts';
import { type Failed, faultsOf } from './faults.ts';
import type { Abilities } from './features/abilities.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { type Folders, followFolders } from './folders.ts';
import type { Host } from './host.ts';
import { type Memory, memory } from './memory.ts';
import type { Storage } from './project/files.ts';
import { mayBeFolderFile } from './project/folder.ts';
import { unusedEntries } from './project/unused.ts';
import { followRecords, type Records } from './records.ts';
import { rules } from './rules/index.ts';

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
  readonly failed: Failed;
}

interface LastAnswers {
  readonly diagnostics: Memory<ReturnType<typeof diagnosticsOf>>;
  readonly tokens: Memory<readonly number[]>;
  readonly previews: Memory<Previewed['blocks']>;
}

/** After so long without a key it shows which entries of a folder's file are of no use any more. Milliseconds. */
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
  const { languages } = connection;
  /** A client may refuse what it said that it can do. */
  const asked = (request: string, answer: Promise<void>) => void answer.catch(error => failed(request, error));
  const judgeAgain = () => {
    if (!abilities.pullsDiagnostics) for (const uri of documents.uris) void publish(uri);
    else if (abilities.refreshesDiagnostics) asked('workspace/diagnostic/refresh', languages.diagnostics.refresh());
  };
  const folders = followFolders(connection, { files }, abilities, {
    catalogue,
    ruleIds: rules.map(rule => rule.id),
    roots,
    changed: (changes = []) => {
      index.follow(changes);
      judgeAgain();
      if (abilities.refreshesHints) asked('workspace/inlayHint/refresh', languages.inlayHint.refresh());
    },
    unused: () =>
      [...documents.uris].flatMap(uri => {
        const { settings, home } = folders.about(uri);
        const used = new Set(home?.says?.ignore.length ? newest(uri)?.ignored.map(({ by }) => by) : []);
        return unusedEntries(uri, home, settings, used) ?? [];
      }),
    failed,
  });
  const index = followRecords(connection, { files, nextTurn }, abilities, {
    catalogue,
    roots: folders.roots,
    changed: judgeAgain,
    failed,
  });
  let pause: ReturnType<typeof setTimeout> | undefined;
  const documents = openDocuments(connection, index.beside(folders.about), {
    changed: text => {
      const { uri } = text;
      folders.opened(text);
      index.begin();
      clearTimeout(pause);
      pause = setTimeout(folders.tellProblems, PAUSE);
      if (!abilities.pullsDiagnostics) void publish(uri);
    },
    // Not every client tells of changed files.
    stored: uri => index.follow([uri]),
    closed: uri => {
      folders.closed(uri);
      for (const answers of Object.values(last)) answers.forget(uri);
      if (!abilities.pullsDiagnostics && !mayBeFolderFile(uri))
        void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    failed: (rule, error) => failed(`The rule ${rule.id}`, error),
  });
  const { newest } = documents;
  /** Sends the diagnostics of the newest version, unless a newer one has arrived by then. */
  const publish = async (uri: string) => {
    const source = newest(uri)?.source;
    if (mayBeFolderFile(uri)) return;
    await folders.ready(uri);
    await nextTurn();
    // What was asked right behind a text is answered before it is judged: the first outline need not wait for the rules.
    await nextTurn();
    const open = newest(uri);
    if (!open || open.source !== source || !isServing()) return;
    try {
      const { version } = open;
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(open, abilities, manual) });
    } catch (error) {
      failed('textDocument/publishDiagnostics', error);
    }
  };
  const answer = answering({ isServing, newest, ready: folders.ready, nextTurn, failed });
  return { isServing, abilities, catalogue, files, folders, index, documents, last, answer, failed };
}
