import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { MakeClient } from './serverLife.ts';
import { type Worker, worker } from './worker.ts';

/** The server as a worker, which ends with its client. `scripts` is the folder of its scripts. */
export function workerClient(scripts: string): MakeClient {
  return (id, name, options) => {
    let running: Worker | undefined;
    const end = () => {
      running?.terminate();
      running = undefined;
    };
    const begin = () => {
      end();
      running = worker(scripts);
      const port = running as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
      return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) };
    };
    return new (class extends LanguageClient {
      override async stop(timeout?: number): Promise<void> {
        await super.stop(timeout).finally(end);
      }
    })(id, name, async () => begin(), options);
  };
}
