import assert from 'node:assert/strict';
import { LanguageClient, URI } from './language-client.ts';
import { LAKES } from './opened.ts';

interface Report {
  readonly kind: 'full' | 'unchanged';
  readonly resultId: string;
  readonly items: readonly { readonly code: string; readonly message: string }[];
}
interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly { readonly code: string }[];
}

const PULLS = { textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
const AT_START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** So many meetings are judged in a second. */
const LONG = 4000;

describe('findings that the server tells', () => {
  let client: LanguageClient;
  beforeEach(() => {
    client = LanguageClient.here();
  });

  afterEach(() => client.kill());

  describe('diagnostics', () => {
    it('are sent to a client that cannot ask, for each version, and taken back in the end', async () => {
      const { capabilities } = await client.initialize();
      assert.equal(capabilities.diagnosticProvider, undefined);
      const published = (version?: number) =>
        client.notified<Published>('textDocument/publishDiagnostics', params => params.version === version);
      client.open('NAME TO COME (Chad) said so.');
      assert.deepEqual(
        (await published(1)).diagnostics.map(({ code }) => code),
        ['name-to-come'],
      );
      client.change(2, [{ range: { start: AT_START.start, end: { line: 0, character: 12 } }, text: 'EVA LIND' }]);
      assert.deepEqual((await published(2)).diagnostics, []);
      client.close();
      assert.deepEqual((await published()).diagnostics, []);
    });

    it('wait until what was asked right behind the text is answered', async () => {
      await client.initialize();
      const told: string[] = [];
      const textDocument = { uri: URI, languageId: 'meeting-record', version: 1, text: 'NAME TO COME (Chad) said so.' };
      const published = client.notified<Published>('textDocument/publishDiagnostics').then(() => told.push('findings'));
      const [outline] = client.send([
        { method: 'textDocument/didOpen', params: { textDocument }, quiet: true },
        { method: 'textDocument/documentSymbol', params: { textDocument: { uri: URI } } },
      ]);
      await Promise.all([published, outline!.then(() => told.push('outline'))]);
      assert.deepEqual(told, ['outline', 'findings']);
    });

    it('of a long text leave time for others, and are called off by an edit', async () => {
      await client.initialize();
      client.open(`${LAKES}\n\n`.repeat(LONG));
      for (let asked = 0; asked < 3; asked++) await client.ask('selectionRange', { positions: [AT_START.start] });
      client.change(2, [{ text: LAKES }]);
      const { version } = await client.notified<Published & { version: number }>('textDocument/publishDiagnostics');
      assert.equal(version, 2);
    });

    it('of a version that is old already are never sent', async () => {
      await client.initialize();
      const change = (version: number, text: string) => ({
        method: 'textDocument/didChange',
        params: { textDocument: { uri: URI, version }, contentChanges: [{ text }] },
        quiet: true,
      });
      client.open('EVA LIND (Chad) said so.');
      await client.notified<Published>('textDocument/publishDiagnostics');
      client.send([change(2, 'NAME TO COME (Chad) said so.'), change(3, ''), change(4, 'Statement by Chad to come.')]);
      await client.notified<Published>('textDocument/publishDiagnostics', params => params.version === 4);
      assert.deepEqual(
        client.notifications.map(({ params }) => (params as Published).version),
        [1, 4],
      );
    });

    it('are told to a client that asks, and when it asks again only if they have changed', async () => {
      await client.initialize(PULLS);
      const ask = (previousResultId?: string) => client.ask<Report>('diagnostic', { previousResultId });
      client.open('NAME TO COME (Chad) said so.\n\nIt rained.');
      const first = await ask();
      assert.equal(first.kind, 'full');
      assert.deepEqual(
        first.items.map(({ code }) => code),
        ['name-to-come'],
      );
      assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
      // An edit below moves nothing; one above does.
      client.change(2, [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 2 } }, text: 'Ice' }]);
      assert.equal((await ask(first.resultId)).kind, 'unchanged');
      client.change(3, [{ range: AT_START, text: '\n' }]);
      const third = await ask(first.resultId);
      assert.equal(third.kind, 'full');
      assert.notEqual(third.resultId, first.resultId);
      assert.deepEqual(client.notifications, []);
    });

    it('of a text that was opened anew are not taken for those of the old one', async () => {
      await client.initialize(PULLS);
      client.open('NAME TO COME (Chad) said so.');
      const { resultId } = await client.ask<Report>('diagnostic');
      client.close();
      client.open('NAME TO COME (Chad) said so.');
      assert.equal((await client.ask<Report>('diagnostic', { previousResultId: resultId })).kind, 'full');
    });

    it('after edits, many of them unseen, are those of the text as it is now', async () => {
      await client.initialize(PULLS);
      const speech = (i: number) =>
        `Name to come (Chad) said that lake ${i} was low.  He/she had seen resolution 2331 (2015).`;
      const lines = Array.from({ length: 300 }, (_, i) => (i % 2 ? '' : speech(i)));
      client.open(lines.join('\n'));
      await client.ask('diagnostic');
      for (let version = 2; version < 60; version++) {
        const line = (version * 97) % lines.length;
        const text = version % 7 ? 'x' : '\n\nILSE BRANDVOLD (Norway) said he/she was glad.\n\n';
        const at = { line, character: Math.min(3, lines[line]!.length) };
        client.change(version, [{ range: { start: at, end: at }, text }]);
        const now = (lines[line]!.slice(0, at.character) + text + lines[line]!.slice(at.character)).split('\n');
        lines.splice(line, 1, ...now);
        // What is asked in between goes on from versions that nobody has judged.
        if (version % 3 === 0) await client.ask('documentSymbol');
        if (version % 5) continue;
        const other = `file:///anew-${version}.record`;
        client.open(lines.join('\n'), other);
        const [edited, anew] = [
          await client.ask<Report>('diagnostic'),
          await client.ask<Report>('diagnostic', {}, other),
        ];
        assert.ok(edited.items.length > 100);
        assert.deepEqual(edited.items, anew.items);
      }
    });

    it('leave a text in peace that nobody has called a record, and that does not look like one', async () => {
      await client.initialize(PULLS);
      client.open('TK: NAME TO COME, maybe.\n', URI, 'plaintext');
      assert.deepEqual((await client.ask<Report>('diagnostic')).items, []);
    });
  });
});
