import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import path from 'node:path';
import { ErrorCodes, LSPErrorCodes, MessageType } from 'vscode-languageserver';
import manifest from '../package.json';
import type { AsHtml, Preview } from '../server/export/preview.ts';
import { LanguageClient, URI } from './language-client.ts';
import { LAKES } from './opened.ts';
import { ABLE } from './protocol/requests.ts';

interface Report {
  readonly kind: 'full' | 'unchanged';
  readonly resultId: string;
  readonly items: readonly { readonly code: string; readonly message: string }[];
}

const PULLS = { textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
const AT_START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** So many meetings are judged in a second. */
const LONG = 4000;

/** Every request about a text, with what it says besides, and its answer where there is nothing to tell. */
const REQUESTS = [
  ['documentSymbol', {}, []],
  ['hover', { position: AT_START.start }, null],
  ['codeAction', { range: AT_START, context: { diagnostics: [] } }, []],
  ['foldingRange', {}, []],
  ['selectionRange', { positions: [AT_START.start] }, []],
  ['documentLink', {}, []],
  ['inlayHint', { range: AT_START }, []],
  ['formatting', { options: { tabSize: 2, insertSpaces: true } }, []],
  ['rangeFormatting', { range: AT_START, options: { tabSize: 2, insertSpaces: true } }, []],
  ['rangesFormatting', { ranges: [AT_START], options: { tabSize: 2, insertSpaces: true } }, []],
  ['diagnostic', {}, { kind: 'full', items: [] }],
  ['semanticTokens/full', {}, { data: [] }],
  ['semanticTokens/full/delta', { previousResultId: 'none' }, { data: [] }],
  ['semanticTokens/range', { range: AT_START }, { data: [] }],
] as const;

describe('server', () => {
  let client: LanguageClient;

  beforeEach(() => {
    client = LanguageClient.here();
  });

  afterEach(() => client.kill());

  describe('at the start', () => {
    it('says what it offers, and who it is', async () => {
      const { capabilities, serverInfo } = await client.initialize(PULLS);
      assert.deepEqual(serverInfo, { name: 'Meeting Record', version: manifest.version });
      assert.equal(capabilities.positionEncoding, 'utf-16');
      assert.deepEqual(Object.keys(capabilities).sort(), [
        'codeActionProvider',
        'completionProvider',
        'definitionProvider',
        'diagnosticProvider',
        'documentFormattingProvider',
        'documentHighlightProvider',
        'documentLinkProvider',
        'documentRangeFormattingProvider',
        'documentSymbolProvider',
        'foldingRangeProvider',
        'hoverProvider',
        'inlayHintProvider',
        'positionEncoding',
        'referencesProvider',
        'renameProvider',
        'selectionRangeProvider',
        'semanticTokensProvider',
        'textDocumentSync',
        'workspaceSymbolProvider',
      ]);
    });

    it('answers nothing before it is initialized, and is initialized once', async () => {
      await assert.rejects(client.ask('documentSymbol'), { code: ErrorCodes.ServerNotInitialized });
      await assert.rejects(client.request('shutdown'), { code: ErrorCodes.ServerNotInitialized });
      await client.initialize();
      await assert.rejects(client.initialize(), { code: ErrorCodes.InvalidRequest });
    });

    it('works with a client that says nothing of itself', async () => {
      await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
      client.open(LAKES);
      const [first] = await client.ask<{ name: string; location: object }[]>('documentSymbol');
      assert.equal(first!.name, 'Lake Council: Water and Peace');
      assert.ok(first!.location);
    });
  });

  describe('requests', () => {
    it('for a text that is closed, or was never open, get an empty answer', async () => {
      await client.initialize(PULLS);
      client.open(LAKES);
      client.close();
      for (const uri of [URI, 'file:///never.record', 'nonsense']) {
        for (const [request, params, empty] of REQUESTS) {
          assert.deepEqual(await client.ask(request, params, uri), empty, `${request} of ${uri}`);
        }
      }
    });

    it('that are cancelled say so', async () => {
      await client.initialize(PULLS);
      client.open(LAKES);
      for (const [request, params] of REQUESTS) {
        const [answer] = client.send([
          { method: `textDocument/${request}`, params: { textDocument: { uri: URI }, ...params } },
          { method: '$/cancelRequest', params: { id: client.nextId }, quiet: true },
        ]);
        await assert.rejects(answer!, { code: LSPErrorCodes.RequestCancelled }, request);
      }
    });

    it('about a text that has changed since say so', async () => {
      await client.initialize(PULLS);
      client.open(LAKES);
      for (const [i, [request, params]] of REQUESTS.entries()) {
        const [answer] = client.send([
          { method: `textDocument/${request}`, params: { textDocument: { uri: URI }, ...params } },
          {
            method: 'textDocument/didChange',
            params: { textDocument: { uri: URI, version: i + 2 }, contentChanges: [{ text: `${LAKES}${i}` }] },
            quiet: true,
          },
        ]);
        await assert.rejects(answer!, { code: LSPErrorCodes.ContentModified }, request);
      }
      assert.notDeepEqual(await client.ask('documentSymbol'), []);
    });

    it('about what is found in a long text leave time for others, and are called off by an edit', async () => {
      await client.initialize(PULLS);
      client.open(`${LAKES}\n\n`.repeat(LONG));
      const heard: string[] = [];
      const ask = (request: string, params = {}) => client.ask(request, params).finally(() => heard.push(request));
      const found = ask('diagnostic');
      await ask('selectionRange', { positions: [AT_START.start] });
      assert.deepEqual(heard, ['selectionRange']);
      client.change(2, [{ text: LAKES }]);
      await assert.rejects(found, { code: LSPErrorCodes.ContentModified });
    });

    it('with ranges that no text has are answered', async () => {
      await client.initialize(PULLS);
      client.open(LAKES);
      const far = { line: 2 ** 31 - 1, character: 2 ** 31 - 1 };
      const range = { start: far, end: { line: -5, character: -1 } };
      assert.equal(await client.hover(far), null);
      assert.equal((await client.ask<[]>('selectionRange', { positions: [far, range.end] })).length, 2);
      assert.ok(Array.isArray(await client.ask('codeAction', { range, context: { diagnostics: [] } })));
      assert.notDeepEqual(await client.ask('semanticTokens/range', { range }), { data: [] });
      client.change(2, [{ range, text: 'NAME TO COME (Chad) said so.' }]);
      const { items } = await client.ask<Report>('diagnostic');
      assert.deepEqual(
        items.map(({ code }) => code),
        ['name-to-come'],
      );
    });

    it('that nobody knows are refused', async () => {
      await client.initialize();
      await assert.rejects(client.request('textDocument/unheardOf', {}), { code: ErrorCodes.MethodNotFound });
      await assert.rejects(client.request('textDocument/hover', { position: AT_START.start }), {
        code: ErrorCodes.InvalidParams,
      });
    });

    it('for symbols of all records without a word of them get all', async () => {
      await client.initialize(PULLS);
      client.open(LAKES);
      const all = await client.request('workspace/symbol', { query: '' });
      assert.notDeepEqual(all, []);
      assert.deepEqual(await client.request('workspace/symbol', {}), all);
    });

    it('for symbols of all records, where they fail, get an empty answer too', async () => {
      await client.initialize(PULLS);
      client.open(LAKES);
      for (let times = 0; times < 3; times++)
        assert.deepEqual(await client.request('workspace/symbol', { query: 7 }), []);
      assert.notDeepEqual(await client.request('workspace/symbol', { query: 'vélez' }), []);
      const logged = client.notifications.filter(({ method }) => method === 'window/logMessage');
      assert.equal(logged.length, 1);
    });

    it('that fail get an empty answer; the log says so once, and the others go on', async () => {
      await client.initialize(PULLS);
      client.open(LAKES);
      for (let times = 0; times < 3; times++) assert.equal(await client.ask('hover', { position: null }), null);
      assert.notDeepEqual(await client.ask('documentSymbol'), []);
      const logged = client.notifications.filter(({ method }) => method === 'window/logMessage');
      assert.equal(logged.length, 1);
      const { type, message } = logged[0]!.params as { type: number; message: string };
      assert.equal(type, MessageType.Error);
      assert.match(message, /textDocument\/hover/);
    });
  });

  describe('tokens', () => {
    it('after an edit are told as what has changed', async () => {
      await client.initialize(PULLS);
      client.open(LAKES);
      const full = await client.ask<{ resultId: string; data: number[] }>('semanticTokens/full');
      client.change(2, [{ range: AT_START, text: '\n' }]);
      const delta = await client.ask<{ edits: { start: number; deleteCount: number; data?: number[] }[] }>(
        'semanticTokens/full/delta',
        { previousResultId: full.resultId },
      );
      for (const { start, deleteCount, data = [] } of delta.edits) full.data.splice(start, deleteCount, ...data);
      assert.deepEqual(full.data, (await client.ask<{ data: number[] }>('semanticTokens/full')).data);
    });
  });

  describe('the preview', () => {
    const ask = (previousResultId?: string) =>
      client.request<Preview>('meetingRecord/preview', { textDocument: { uri: URI }, previousResultId });

    it('after an edit is told as what has changed, and whole to a client that has another', async () => {
      await client.initialize(PULLS);
      client.open(LAKES);
      const whole = await ask();
      assert.deepEqual([whole.since, whole.from, whole.removed, whole.blocks.length], [undefined, 0, 0, 10]);
      client.change(2, [{ range: AT_START, text: 'The ' }]);
      const change = await ask(whole.resultId);
      assert.deepEqual([change.since, change.from, change.removed, change.blocks.length], [whole.resultId, 0, 1, 1]);
      assert.equal((await ask(whole.resultId)).since, undefined);
      client.close();
      assert.equal(await ask(change.resultId), null);
    });

    it('can be had as the page that the command line writes', async () => {
      await client.initialize(PULLS);
      client.open(LAKES);
      const { page, body } = await client.request<AsHtml>('meetingRecord/html', { textDocument: { uri: URI } });
      assert.ok(page.startsWith('<!DOCTYPE html>') && page.includes(body) && body.startsWith('<h1'));
    });
  });

  describe('in the end', () => {
    beforeEach(() => {
      client = new LanguageClient();
    });

    it('exits well when it was told to shut down, and badly when it was not', async () => {
      await client.initialize();
      assert.equal(await client.stop(), 0);
      const other = new LanguageClient();
      await other.initialize();
      other.notify('exit');
      assert.equal(await other.exit, 1);
    });

    it('answers nothing after it was told to shut down', async () => {
      await client.initialize();
      client.open(LAKES);
      await client.request('shutdown');
      await assert.rejects(client.ask('documentSymbol'), { code: ErrorCodes.InvalidRequest });
    });

    it('goes when its client hangs up', async () => {
      await client.initialize();
      client.hangUp();
      assert.equal(await client.exit, 1);
    });

    it('goes when its client dies, though the pipe stays open', async () => {
      const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      const orphan = new LanguageClient(editor.pid);
      await orphan.initialize();
      editor.kill('SIGKILL');
      assert.equal(await orphan.exit, 1);
    });

    it('speaks to VS Code over its own channel, and goes when that closes', async () => {
      const server = fork(path.resolve(__dirname, '../dist/server.js'), ['--node-ipc'], { silent: true });
      const answer = new Promise<{ result: object }>(resolve =>
        server.once('message', message => resolve(message as never)),
      );
      server.send({
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: { processId: process.pid, capabilities: {} },
      });
      assert.ok('capabilities' in (await answer).result);
      const exit = new Promise(resolve => server.once('exit', resolve));
      server.disconnect();
      assert.equal(await exit, 1);
    });

    it('does not end at a client that refuses all that it is asked', async () => {
      for (const method of [
        'client/registerCapability',
        'workspace/configuration',
        'workspace/diagnostic/refresh',
        'workspace/inlayHint/refresh',
      ]) {
        client.answers[method] = () => {
          throw new Error(`no ${method}`);
        };
      }
      await client.initialize(ABLE, 'file:///nowhere');
      client.open(LAKES);
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///nowhere/speakers.csv', type: 2 }] });
      await client.notified('workspace/diagnostic/refresh');
      // The refusal is read by then.
      for (let times = 0; times < 3; times++) assert.notDeepEqual(await client.ask('documentSymbol'), []);
      assert.equal(client.stderr, '');
      assert.equal(await client.stop(), 0);
    });

    it('does not end at a fault where no request waits, and tells of it once', async () => {
      // Before the server is loaded, there is nobody to hold them.
      const faults = `const wait = setInterval(() => {
        if (!process.listenerCount('uncaughtException')) return;
        clearInterval(wait);
        setInterval(() => { throw new TypeError('in a timer') }, 50);
        Promise.reject(7);
      }, 10)`;
      const faulty = new LanguageClient(process.pid, [
        '--import',
        `data:text/javascript,${encodeURIComponent(faults)}`,
      ]);
      try {
        await faulty.initialize(PULLS);
        faulty.open(LAKES);
        await faulty.notified<{ message: string }>('window/logMessage', ({ message }) => message.includes('7'));
        await new Promise(resolve => setTimeout(resolve, 200));
        assert.notDeepEqual(await faulty.ask('documentSymbol'), []);
        const logged = faulty.notifications.map(({ params }) => (params as { message: string }).message);
        assert.equal(logged.filter(message => message.includes('in a timer')).length, 1);
        assert.equal(await faulty.stop(), 0);
      } finally {
        faulty.kill();
      }
    });

    it('does not end at bytes that are no message', async () => {
      await client.initialize();
      client.raw('Content-Length: 5\r\n\r\nhello');
      client.open(LAKES);
      assert.notDeepEqual(await client.ask('documentSymbol'), []);
    });
  });
});
