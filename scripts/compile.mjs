// Keeps the bundles of dist as Node compiles them, for the Node that runs this: another compiles them itself. What is
// kept is what a check of a record and a server's first answers load and call.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import protocol from 'vscode-languageserver/node';
import { root } from './bundles.mjs';

/** Records that have between them what a draft has. */
const DRAFTS = ['draft-undersea-cables', 'finished-undersea-cables', 'desk/grain-reserves'];
const drafts = () =>
  DRAFTS.map(name => readFileSync(path.join(root, `examples/${name}.record.txt`), 'utf8')).join('\n\n');

/** Compiles the bundles in a folder, so far as they are there. */
export async function compile(folder) {
  const keeping = program => [
    '--hash-seed=1',
    '--require',
    path.join(root, 'scripts/keep-compiled.cjs'),
    path.join(folder, program),
  ];
  // There is one of every kind: a function that is not kept is compiled at each start that calls it.
  const kinds = path.join(root, 'examples');
  const check = spawnSync(process.execPath, [...keeping('cli.js'), 'check', '--jobs', '1', kinds], {
    encoding: 'utf8',
  });
  if (check.status > 1) throw new Error(check.stderr);
  if (existsSync(path.join(folder, 'server.js'))) await session([...keeping('server.js'), '--stdio']);
}

/** What an editor says to a server from its start to its end, with a draft open between. It waits for each answer. */
async function session(args) {
  const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise(resolve => server.once('exit', resolve));
  const connection = protocol.createMessageConnection(server.stdout, server.stdin);
  connection.listen();
  const textDocument = { uri: 'file:///draft.record' };
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: CAPABILITIES });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'plaintext', version: 1, text: drafts() },
  });
  await connection.sendRequest('textDocument/documentSymbol', { textDocument });
  await connection.sendRequest('textDocument/diagnostic', { textDocument });
  const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
  await connection.sendRequest('textDocument/semanticTokens/range', { textDocument, range });
  await connection.sendRequest('textDocument/hover', { textDocument, position: { line: 4, character: 3 } });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
}

const CAPABILITIES = {
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: { requests: { full: true, range: true } },
  },
};
