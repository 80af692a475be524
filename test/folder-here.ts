import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { LanguageClient } from './language-client.ts';
import { until } from './waiting.ts';

/** What a client can that asks for findings and watches files. */
export const PULLS: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown'] },
    synchronization: { dynamicRegistration: true },
  },
  workspace: {
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
  },
};

export interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A folder on the disk and a client for each test of a suite, which `begun` is handed; and what is done with them. */
export function folderHere(begun: (client: LanguageClient, folder: string) => void) {
  let client: LanguageClient;
  let folder = '';
  const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const write = (name: string, text: string | Buffer) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const changed = (...names: string[]) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: names.map(name => ({ uri: uriOf(name), type: 2 })) });
  const codes = async (name: string) =>
    (await client.ask<{ items: Diagnostic[] }>('diagnostic', {}, uriOf(name))).items.map(({ code }) => code);
  const published = (name: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean = () => true) =>
    client.notified<Published>(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }) => uri === uriOf(name) && wanted(diagnostics),
    );
  /** Waits for what a change brings; the client is told to ask again, and may be told so for other reasons too. */
  const becomes = async (name: string, expected: readonly string[]) => {
    await until(async () => (await codes(name)).join() === expected.join());
    assert.deepEqual(await codes(name), expected);
    await client.notified('workspace/diagnostic/refresh');
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meeting-record-'));
    client = LanguageClient.here();
    begun(client, folder);
  });
  afterEach(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });
  return { uriOf, write, changed, codes, published, becomes };
}
