import type { Connection } from 'vscode-languageserver';
import type { Abilities } from '../features/open/abilities.ts';
import { FOLDER_FILES, RECORD_FILES } from '../project/folder.ts';

/** Asks the client to tell of records and what says something about them, in its editors and on the disk, and of settings. */
export async function register(
  connection: Connection,
  { watchesFiles, tellsSettings, sharesFiles, completesLists }: Abilities,
): Promise<void> {
  const documentSelector = FOLDER_FILES.map(pattern => ({ pattern }));
  const asked: readonly (readonly [boolean, string, object])[] = [
    [
      watchesFiles,
      'workspace/didChangeWatchedFiles',
      { watchers: [...[...FOLDER_FILES, RECORD_FILES].map(globPattern => ({ globPattern })), FOLDERS_GONE] },
    ],
    [tellsSettings, 'workspace/didChangeConfiguration', { section: 'meetingRecord' }],
    [sharesFiles, 'textDocument/didOpen', { documentSelector }],
    [sharesFiles, 'textDocument/didChange', { documentSelector, syncKind: INCREMENTAL }],
    [sharesFiles, 'textDocument/didClose', { documentSelector }],
    [completesLists, 'textDocument/completion', { documentSelector: LISTS, triggerCharacters: [',', ';', '\t'] }],
  ];
  const registrations = asked
    .filter(([is]) => is)
    .map(([, method, registerOptions]) => ({ id: `meeting-record ${method}`, method, registerOptions }));
  if (registrations.length) await connection.sendRequest('client/registerCapability', { registrations });
}

/** A client tells of a deleted or renamed folder itself, not of what it held, and only to whoever watches all names. */
const FOLDERS_GONE = { globPattern: '**', kind: 4 };

/** The lists, which are of no language of ours. */
const LISTS = [{ pattern: '**/*.csv' }, { pattern: '**/*.tsv' }];

/** `TextDocumentSyncKind.Incremental`: a list of 100,000 lines is not sent anew with each keystroke. */
const INCREMENTAL = 2;
