import assert from 'node:assert/strict';
import { ErrorCodes, LSPErrorCodes } from 'vscode-languageserver';
import { LanguageClient, URI } from '../language-client.ts';
import { LAKES } from '../opened.ts';
import { ABLE, REQUESTS } from '../protocol/requests.ts';

interface Report {
  readonly items: readonly { readonly code: string }[];
}

const ROOM = { line: 0, character: 0 };
const END = { line: 10_000, character: 0 };

/** The server says when it is told to what it holds on to, garbage not counted. */
const WEIGHED = [
  '--expose-gc',
  '--import',
  `data:text/javascript,process.on('SIGUSR2',()=>{gc();gc();process.stderr.write('['+process.memoryUsage().heapUsed+']')})`,
];
const MB = 2 ** 20;
/** What the compiler keeps of code that runs long; measured, it does not grow further. Megabytes. */
const TOLERANCE = 4;

/** Megabytes that the server holds on to. */
async function weightOf(client: LanguageClient): Promise<number> {
  const before = client.stderr;
  process.kill(client.serverPid, 'SIGUSR2');
  for (;;) {
    const weight = /\[(\d+)\]$/.exec(client.stderr.slice(before.length));
    if (weight) return Number(weight[1]) / MB;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

const codes = async (client: LanguageClient, uri = URI) =>
  (await client.ask<Report>('diagnostic', {}, uri)).items.map(({ code }) => code);

describe('the server', function () {
  this.timeout(120_000);
  let client: LanguageClient;
  afterEach(() => client.kill());

  describe('told things in a wrong order or form', () => {
    beforeEach(async () => {
      client = new LanguageClient();
    });
    const works = async () => {
      client.open(LAKES);
      assert.deepEqual((await codes(client)).slice(0, 2), ['provisional-note', 'name-to-come']);
    };

    it('lets notifications before initialize be, and works after it', async () => {
      client.notify('initialized', {});
      client.open(LAKES);
      client.change(2, [{ text: '' }]);
      client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.initialize(ABLE);
      await works();
    });

    it('lets edits of what is not open be', async () => {
      await client.initialize(ABLE);
      client.change(2, [{ text: 'TK' }]);
      client.close();
      client.notify('textDocument/didSave', { textDocument: { uri: URI } });
      assert.deepEqual(await client.ask('documentSymbol'), []);
      await works();
    });

    it('takes a text that is opened twice as it was opened last', async () => {
      await client.initialize(ABLE);
      client.open('Statement by Chad to come.');
      await works();
      client.close();
      assert.deepEqual(await client.ask('documentSymbol'), []);
    });

    it('makes edits in the order in which they come, whatever their versions say', async () => {
      await client.initialize(ABLE);
      client.open('NAME TO COME (Chad) said so.');
      for (const version of [5, 5, 3, -1, 0, 2 ** 31])
        client.change(version, [{ range: { start: ROOM, end: ROOM }, text: '\n' }]);
      client.change(1, [{ range: { start: ROOM, end: ROOM }, text: 'Statement by Chad to come.\n\n' }]);
      assert.deepEqual(await codes(client), ['statement-to-come', 'name-to-come']);
    });

    it('makes edits with ranges that the text does not have within it', async () => {
      await client.initialize(ABLE);
      client.open('x');
      const odd = [-1, 0.5, 2 ** 31, 1e300, null, '3'].map(line => ({ line, character: line }));
      for (const start of odd) {
        for (const end of odd) client.change(2, [{ range: { start, end } as never, text: '' }]);
      }
      client.change(3, [{ range: { start: ROOM, end: END }, text: 'NAME TO COME (Chad) said so.' }]);
      assert.deepEqual(await codes(client), ['name-to-come']);
    });

    it('goes on after notifications that make no sense', async () => {
      await client.initialize(ABLE);
      for (const params of [undefined, null, {}, [], 7, { textDocument: null }, { textDocument: { uri: 7 } }]) {
        for (const method of ['didOpen', 'didChange', 'didClose', 'didSave', 'unheardOf'])
          client.notify(`textDocument/${method}`, params);
        for (const method of ['didChangeWatchedFiles', 'didChangeConfiguration', 'didChangeWorkspaceFolders'])
          client.notify(`workspace/${method}`, params);
        client.notify('$/cancelRequest', params);
        client.notify('$/setTrace', params);
        client.notify('$/unheardOf', params);
      }
      await works();
    });

    it('refuses or answers requests that make no sense, each once', async () => {
      await client.initialize(ABLE);
      client.open(LAKES);
      for (const params of [
        undefined,
        null,
        {},
        [],
        { textDocument: null },
        { textDocument: { uri: 7 } },
        { textDocument: { uri: URI } },
      ]) {
        for (const request of [
          ...Object.keys(REQUESTS),
          'workspace/symbol',
          '$/unheardOf',
          'workspace/executeCommand',
        ]) {
          await client.request(request, params).catch(error => {
            const { code } = error as { code: number };
            const refused: readonly number[] = [
              ErrorCodes.InvalidParams,
              ErrorCodes.MethodNotFound,
              ErrorCodes.InvalidRequest,
              ErrorCodes.InternalError,
            ];
            assert.ok(refused.includes(code), `${request} ${JSON.stringify(params)}: ${error}`);
          });
        }
      }
      await works();
    });

    it('answers a request as often as it is made, and a cancelled one once', async () => {
      await client.initialize(ABLE);
      client.open(LAKES);
      const hover = { method: 'textDocument/documentSymbol', params: { textDocument: { uri: URI } } };
      const answers = await Promise.all(client.send(Array.from({ length: 200 }, () => hover)));
      assert.equal(new Set(answers.map(answer => JSON.stringify(answer))).size, 1);
      const cancel = (id: unknown) => ({ method: '$/cancelRequest', params: { id }, quiet: true });
      const id = client.nextId;
      const [cancelled, kept] = client.send([
        hover,
        cancel(id),
        cancel(id),
        hover,
        cancel(99_999),
        cancel('x'),
        cancel(null),
      ]);
      await assert.rejects(cancelled!, { code: LSPErrorCodes.RequestCancelled });
      assert.deepEqual(await kept, answers[0]);
      client.notify('$/cancelRequest', { id });
      await works();
    });
  });

  describe('for long', () => {
    it('holds on to no more after 100,000 edits than after 1,000', async () => {
      client = new LanguageClient(process.pid, WEIGHED);
      await client.initialize(ABLE);
      client.open(LAKES);
      let version = 1;
      const edit = async (count: number) => {
        for (let i = 0; i < count; i += 100) {
          for (let key = 0; key < 50; key++) {
            // A letter is typed into the first speech, and taken away again.
            const [at, next] = [8, 9].map(character => ({ line: 6, character }));
            client.change(++version, [{ range: { start: at!, end: at! }, text: 'X' }]);
            client.change(++version, [{ range: { start: at!, end: next! }, text: '' }]);
          }
          await client.ask('diagnostic');
          await client.ask('semanticTokens/full/delta', { previousResultId: 'x' });
        }
      };
      const found = await codes(client);
      await edit(1000);
      const early = await weightOf(client);
      await edit(99_000);
      const late = await weightOf(client);
      console.log(`      ${early.toFixed(1)} MB after 1,000 edits, ${late.toFixed(1)} MB after 100,000`);
      assert.ok(late < early + TOLERANCE, `${late - early} MB more`);
      assert.deepEqual(await codes(client), found);
    });

    it('holds on to no version of a text that it has read in full', async () => {
      client = new LanguageClient(process.pid, WEIGHED);
      await client.initialize(ABLE);
      // All that one version goes on from another for: speeches, terms, marks, citations that the record tells whose they are.
      const speech = (i: number) =>
        `EVA LIND (Chad) said that the Human Rights Council had resolution 16/18 and decision 2005/${i}.  The Office for Lakes and Ice (OLI) had resolutions 1325 (2000) and 1820 [check], TBC.`;
      client.open(Array.from({ length: 300 }, (_, i) => speech(i)).join('\n\n'));
      let version = 1;
      const edit = async (count: number) => {
        for (let i = 0; i < count; i++) {
          const start = { line: 2 * (i % 300), character: 40 };
          client.change(++version, [{ range: { start, end: start }, text: 'e' }]);
          await client.ask('diagnostic');
        }
      };
      await edit(60);
      const early = await weightOf(client);
      await edit(600);
      const late = await weightOf(client);
      assert.ok(late < early + TOLERANCE, `${late - early} MB more`);
    });

    it('has 1,000 texts open, and holds on to nothing of them when they are closed', async () => {
      client = new LanguageClient(process.pid, WEIGHED);
      await client.initialize(ABLE);
      const uris = Array.from({ length: 1000 }, (_, i) => `file:///lakes/${i}.record`);
      const round = async () => {
        for (const [i, uri] of uris.entries()) client.open(`${LAKES}\n\nEVA LIND (Chad) said ${i}.\n`, uri);
        for (const uri of uris) {
          assert.ok((await codes(client, uri)).includes('name-to-come'));
          await client.ask('documentSymbol', {}, uri);
          await client.ask('semanticTokens/full', {}, uri);
        }
        const symbols = await client.request<readonly object[]>('workspace/symbol', { query: 'eva lind' });
        assert.ok(symbols.length > 0);
        const open = await weightOf(client);
        for (const uri of uris) client.close(uri);
        assert.deepEqual(await client.ask('documentSymbol', {}, uris[0]), []);
        return open;
      };
      await round();
      const before = await weightOf(client);
      const open = await round();
      const after = await weightOf(client);
      console.log(
        `      ${open.toFixed(1)} MB with 1,000 texts, ${before.toFixed(1)} and ${after.toFixed(1)} MB without`,
      );
      assert.ok(after < before + TOLERANCE, `${after - before} MB more`);
    });
  });

  describe('where nobody listens', () => {
    it('waits with its answers, and gives them all in the end', async () => {
      client = new LanguageClient();
      await client.initialize(ABLE);
      client.open(LAKES.repeat(200));
      client.deafen();
      const ask = { method: 'textDocument/diagnostic', params: { textDocument: { uri: URI } } };
      const answers = client.send(Array.from({ length: 30 }, () => ask));
      await new Promise(resolve => setTimeout(resolve, 1500));
      client.listen();
      const counts = (await Promise.all(answers)).map(report => (report as Report).items.length);
      assert.deepEqual(new Set(counts), new Set([counts[0]]));
      assert.ok(counts[0]! > 500);
      assert.equal(await client.stop(), 0);
    });

    it('ends when its client dies while the answers wait', async () => {
      client = new LanguageClient();
      await client.initialize(ABLE);
      client.open(LAKES.repeat(200));
      client.deafen();
      const ask = { method: 'textDocument/diagnostic', params: { textDocument: { uri: URI } } };
      for (const answer of client.send(Array.from({ length: 30 }, () => ask))) answer.catch(() => undefined);
      await new Promise(resolve => setTimeout(resolve, 300));
      client.hangUp();
      assert.equal(await client.exit, 1);
    });

    it('ends when its client has closed what it writes to', async () => {
      client = new LanguageClient();
      await client.initialize(ABLE);
      client.open(LAKES);
      client.turnAway();
      client.ask('documentSymbol').catch(() => undefined);
      await new Promise(resolve => setTimeout(resolve, 300));
      client.ask('documentSymbol').catch(() => undefined);
      client.hangUp();
      assert.equal(await client.exit, 1);
    });
  });
});
