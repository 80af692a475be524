import { type ExtensionContext, Uri } from 'vscode';
import type { Begin } from '../../server/browser.ts';

/** A worker of the browser, as far as it is used here; Node has another of this name. */
export interface Worker {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** The folder of the scripts that a worker runs, as a browser can fetch it. */
export function scriptsOf({ extensionUri }: ExtensionContext): string {
  return Uri.joinPath(extensionUri, 'dist').toString(true);
}

/** A worker that has the server's scripts, of which `scripts` is the folder. What it does depends on what it is told first. */
export function worker(scripts: string, begin: Omit<Begin, 'folder'> = {}): Worker {
  const { Worker: Made } = globalThis as unknown as { readonly Worker: new (address: string) => Worker };
  const made = new Made(`${scripts}/worker.js`);
  made.postMessage({ folder: scripts, ...begin } satisfies Begin);
  return made;
}

/** Asks a worker of its own, which ends with its answer, whether a text is a record without doubt. */
export function ask(scripts: string, sample: string): Promise<boolean> {
  return new Promise(resolve => {
    const made = worker(scripts, { sample });
    const end = (answer: boolean) => {
      made.terminate();
      resolve(answer);
    };
    made.onmessage = ({ data }) => end(data === true);
    made.onerror = () => end(false);
  });
}
