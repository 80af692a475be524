// Keeps the bundles of dist as Node compiles them, for the Node that runs this: another compiles them itself. What is
// kept is what a check of a record and a server's first answers load and call.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bundles.mjs';

/** Records that have between them what a draft has. */
const RECORDS = ['draft-undersea-cables', 'finished-undersea-cables', 'desk/grain-reserves'];
const drafts = () =>
  RECORDS.map(name => readFileSync(path.join(root, `examples/${name}.record.txt`), 'utf8')).join('\n\n');
const keep = path.join(root, 'scripts/keep-compiled.cjs');

/** Compiles the bundles in a folder, so far as they are there. */
export function compile(folder) {
  const run = (program, args, input) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--hash-seed=1', '--require', keep, path.join(folder, program), ...args],
      {
        input,
        encoding: 'utf8',
      },
    );
    if (status > 1) throw new Error(stderr);
  };
  run('cli.js', ['check', '-'], drafts());
  if (existsSync(path.join(folder, 'server.js'))) run('server.js', ['--stdio'], session());
}

/** What an editor says from its start to its end, with a draft open between. */
function session() {
  const uri = 'file:///draft.record';
  const text = drafts();
  const textDocument = { uri };
  const position = { line: 4, character: 3 };
  const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
  const capabilities = {
    textDocument: {
      diagnostic: {},
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      semanticTokens: { requests: { full: true, range: true } },
    },
  };
  const asked = [
    ['initialize', { processId: null, rootUri: null, capabilities }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/diagnostic', { textDocument }],
    ['textDocument/semanticTokens/range', { textDocument, range }],
    ['textDocument/hover', { textDocument, position }],
    ['shutdown'],
  ];
  const [initialize, ...others] = asked.map(([method, params], id) => ({ id, method, params }));
  return [
    initialize,
    { method: 'initialized', params: {} },
    {
      method: 'textDocument/didOpen',
      params: { textDocument: { ...textDocument, languageId: 'plaintext', version: 1, text } },
    },
    ...others,
    { method: 'exit' },
  ]
    .map(message => JSON.stringify({ jsonrpc: '2.0', ...message }))
    .map(message => `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`)
    .join('');
}
