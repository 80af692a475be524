import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { homepage, version } from '../package.json';
import { serve } from './core.ts';

/** A message is put in a row and taken from it in one turn each. */
const TURNS = 2;

async function nextTurn(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise(resolve => setTimeout(resolve));
}

/** Serves the client that has made this worker. It has no files of its own, and is given its words. */
export function begin(): void {
  const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  serve(connection, { version, manual: homepage, words: () => undefined, nextTurn });
}
