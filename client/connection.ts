import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { MakeClient } from './languageServer.ts';

/** The server as a process, spoken to over Node's own channel between processes. `module` is its bundle's path. */
export function processClient(module: string): MakeClient {
  return (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
}
