import { createConnection } from 'vscode-languageserver/node';
import { homepage, version } from '../package.json';
import { words } from './bundles.ts';
import { disk } from './disk.ts';

import { serve } from './serve.ts';

/** Messages are read off the stream, put in a row and taken from it in one turn each. */
const TURNS = 3;

async function nextTurn(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise(setImmediate);
}

// `--stdio` for any editor, `--node-ipc` for VS Code: the library reads the arguments.
serve(createConnection(), { version, manual: homepage, files: disk, words, nextTurn });

// Over a stream the library sees that the client is gone; over the other it would look every few seconds.
process.once('disconnect', () => process.exit(1));
