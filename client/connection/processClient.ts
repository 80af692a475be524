import type { MakeClient } from './serverLife.ts';

/** The server as a process, spoken to over Node's own channel between processes. `module` is its bundle's path. */
export function processClient(module: string): MakeClient {
  const { LanguageClient, TransportKind } =
    require('vscode-languageclient/node') as typeof import('vscode-languageclient/node');
  return (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
}

/** The part of the protocol for Node. The server takes it from here, where no `vscode` is: so it is asked for alone. */
export const packages = {
  get 'vscode-languageserver-protocol/node'() {
    return require('vscode-languageserver-protocol/node') as object;
  },
};
