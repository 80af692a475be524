import type { ExtensionContext } from 'vscode';
import { activateShared } from './shared.ts';

let end: (() => Promise<void>) | undefined;

/** The desktop's and the remote host's entry: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  end = activateShared(context, {
    async client() {
      const { processClient } = await import('./connection/processClient.ts');
      return processClient(context.asAbsolutePath('dist/server.js'));
    },
    async isRecord(sample) {
      // What is known of dialects is made ready with the first `.txt`, not with every plain text.
      const { dialectOf } = await import('../server/record/dialects/index.ts');
      return dialectOf(sample) !== undefined;
    },
  });
}

/** VS Code ends. */
export function deactivate(): Promise<void> | undefined {
  return end?.();
}
