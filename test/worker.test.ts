import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';

const root = path.resolve(__dirname, '..');
const dist = path.join(root, 'dist');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: { readonly capabilities?: object; readonly items?: readonly { readonly code: string }[] };
}

/** The built worker in a scope that has what a worker's has, and nothing of Node. */
function worker() {
  const heard: unknown[] = [];
  const scope: Record<string, unknown> = {
    postMessage: (message: unknown) => heard.push(JSON.parse(JSON.stringify(message))),
    setTimeout,
    clearTimeout,
    performance,
    addEventListener() {},
    console,
    TextDecoder,
    TextEncoder,
  };
  const scripts: string[] = [];
  const run = (file: string) => runInContext(readFileSync(file, 'utf8'), scope, { filename: file });
  scope.importScripts = (file: string) => {
    scripts.push(path.basename(file));
    run(file);
  };
  scope.self = createContext(scope);
  run(path.join(dist, 'worker.js'));
  return {
    heard,
    scripts,
    say: (data: unknown) => (scope.onmessage as (event: { readonly data: unknown }) => void)({ data }),
    async answer(id: number): Promise<Message> {
      for (let times = 0; times < 500; times++) {
        const answer = (heard as Message[]).find(message => message.id === id && !message.method);
        if (answer) return answer;
        await new Promise(resolve => setTimeout(resolve, 10));
      }
      throw new Error(`No answer to ${id}: ${JSON.stringify(heard)}`);
    },
  };
}

describe('the worker of a browser', () => {
  it('says whether a text is a record, and loads nothing else for it', () => {
    const record = readFileSync(path.join(root, 'examples/verbatim-mountain-lakes.record.txt'), 'utf8');
    for (const [sample, expected] of [
      [record, true],
      ['Milk\nBread\n', false],
    ] as const) {
      const asked = worker();
      asked.say({ folder: dist, sample });
      assert.deepEqual(asked.heard, [expected]);
      assert.deepEqual(asked.scripts, ['dialects.js']);
    }
  });

  it('is a language server without a process', async () => {
    const server = worker();
    const uri = 'vscode-vfs://github/lakes.record';
    server.say({ folder: dist });
    server.say({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } },
    });
    assert.ok((await server.answer(1)).result?.capabilities);
    server.say({ jsonrpc: '2.0', method: 'initialized', params: {} });
    const text = 'NAME TO COME (Chad) recalled resolution 2341 (2071).\n';
    const textDocument = { uri, languageId: 'meeting-record', version: 1, text };
    server.say({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
    server.say({ jsonrpc: '2.0', id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
    const { items } = (await server.answer(2)).result!;
    assert.deepEqual(
      items?.map(({ code }) => code),
      ['name-to-come', 'resolution-year'],
    );
    assert.deepEqual([...server.scripts].sort(), ['browser.js', 'catalogue.js', 'core.js', 'dialects.js']);
  });
});
