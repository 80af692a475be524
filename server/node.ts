import { createConnection } from 'vscode-languageserver/node';
import { homepage, version } from '../package.json';
import { words } from './bundles.ts';
import { serve } from './core.ts';
import { disk } from './disk.ts';
import { faultsOf } from './session/faults.ts';

/** Messages are read off the stream, put in a row and taken from it in one turn each. */
const TURNS = 3;

async function nextTurn(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise(setImmediate);
}

// `--stdio` for any editor, `--node-ipc` for VS Code: the library reads the arguments.
const connection = createConnection();
const failed = faultsOf(connection);

// What fails where no request waits for it costs nobody the server. Where it can't be told, there is nobody to serve.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(1);
  try {
    failed('Work beside the requests', error);
  } catch {
    process.exit(1);
  }
});
serve(connection, { version, manual: homepage, files: disk, words, nextTurn });

// Over a stream the library sees that the client is gone; over the other it would look every few seconds.
process.once('disconnect', () => process.exit(1));
