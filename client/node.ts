import type { ExtensionContext } from 'vscode';
import { activate as activateShared } from './extension.ts';

let end: (() => Promise<void>) | undefined;

/** The desktop's and the remote host's entry: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  end = activateShared(context, async () => {
    // Most of the client's code is the protocol's: only a window with a meeting record loads them.
    const { serverProcess } = await import('./connection.ts');
    return serverProcess(context.asAbsolutePath('dist/server.js'));
  });
}

export function deactivate(): Promise<void> | undefined {
  return end?.();
}
