import type { ExtensionContext } from 'vscode';
import { activateShared } from './shared.ts';

export * from './shared.ts';

let end: (() => Promise<void>) | undefined;

/** The web's entry: the server is a worker of its own. */
export function activate(context: ExtensionContext): void {
  const { ask, scriptsOf } = require('./connection/worker.ts') as typeof import('./connection/worker.ts');
  const scripts = scriptsOf(context);
  end = activateShared(context, {
    async client() {
      const { workerClient } = await import('./connection/workerClient.ts');
      return workerClient(scripts);
    },
    isRecord: sample => ask(scripts, sample),
  });
}

/** VS Code ends. */
export function deactivate(): Promise<void> | undefined {
  return end?.();
}
