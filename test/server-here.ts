import { PassThrough } from 'node:stream';
import { setImmediate as nextImmediate } from 'node:timers/promises';
import { createConnection } from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { homepage, version } from '../package.json';
import { words } from '../server/bundles.ts';
import { serve } from '../server/core.ts';
import { disk } from '../server/disk.ts';

/** The turns that a message takes through a stream on each side, which are one more than from another process. */
const TURNS = 4;

/**
 * A server as `server/node.ts` starts it, over streams within this process. Nothing ends it, as nothing ends this process:
 * after `kill` nobody hears it any more.
 */
export function serverHere() {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const messages = [new StreamMessageReader(stdin), new StreamMessageWriter(stdout)] as const;
  const watchDog = { shutdownReceived: false, initialize() {}, exit() {} };
  const connection = createConnection(logger => createProtocolConnection(...messages, logger), watchDog);
  const nextTurn = async () => {
    for (let turn = 0; turn < TURNS; turn++) await nextImmediate();
  };
  serve(connection, { version, manual: homepage, files: disk, words, nextTurn });
  return { stdin, stdout, kill: () => stdout.removeAllListeners('data').resume() };
}
