import type { ExtensionContext } from 'vscode';
import { activate as activateShared } from './extension.ts';

let end: (() => Promise<void>) | undefined;

/** The desktop's and the remote host's entry: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  end = activateShared(context, async () => {
    // The protocol's client is the largest part of the bundle: only a window with a meeting record runs it.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const { languageServer } = await import('./languageServer.ts');
    const module = context.asAbsolutePath('dist/server.js');
    return languageServer(
      (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
    );
  });
}

export function deactivate(): Promise<void> | undefined {
  return end?.();
}
