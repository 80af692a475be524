import assert from 'node:assert/strict';
import { LanguageClient, URI } from '../language-client.ts';
import { LAKES } from '../opened.ts';
import { waitingFor } from '../waiting.ts';

const OPENING = 'PER ÅS (Norway) said that ';
const MB = 2 ** 20;
const times = (words: string, length: number) => words.repeat(Math.ceil(length / words.length));

/** Texts that nobody means to write, and that stand on disks all the same. */
const TEXTS: Readonly<Record<string, () => string>> = {
  'a binary file': () => Buffer.from(Array.from({ length: MB }, (_, i) => (i * i * 31 + (i >> 3)) % 256)).toString(),
  'nothing but NUL': () => '\0'.repeat(MB),
  'an empty file': () => '',
  'a byte-order mark': () => '\ufeff',
  'one line of 10 MB of prose': () => times('the lakes ran dry, and he said (again) that it rained; ', 10 * MB),
  'one word of 10 MB': () => 'a'.repeat(10 * MB),
  'half a megabyte in one line that is all findings': () =>
    times('NAME TO COME (Chad) said that he/she recalled resolution 1325 (2001). ', MB / 2),
  'lone surrogates': () => times(`${LAKES}\ud83d\ude00\ud83d ${OPENING}\udc00 “\ud800” he/\udfffshe.\n\n`, MB),
  '100,000 nested quotation marks': () => `${OPENING}${'“‘'.repeat(50_000)}rain${'’”'.repeat(50_000)}.`,
  '100,000 quotation marks that never end': () => `${OPENING}${'“he said, '.repeat(100_000)}`,
  '100,000 straight quotation marks': () => `${OPENING}${'"'.repeat(100_000)}`,
  '100,000 nested brackets': () => `${OPENING}${'('.repeat(100_000)}${')'.repeat(100_000)}`,
  '100,000 square brackets': () => `${OPENING}${'['.repeat(100_000)}`,
  '200,000 full stops': () => `${OPENING}${'.'.repeat(200_000)}`,
  '200,000 white spaces': () => `${OPENING}${'\u00a0 '.repeat(100_000)}said`,
  '200,000 slashes': () => `${OPENING}${'he/'.repeat(70_000)}`,
  '100,000 capitals': () => `${'A'.repeat(100_000)} (Chad) said so.`,
  '100,000 words in capitals': () => `${'EVA '.repeat(100_000)}(Chad) said so.`,
  '100,000 commas in an opening': () => `EVA LIND${', Chair'.repeat(100_000)}, said so.`,
  '100,000 digits': () => `${OPENING}resolution ${'1'.repeat(100_000)} (${'2'.repeat(100_000)})`,
  '300,000 lone carriage returns': () => `${OPENING}${'rain\r'.repeat(300_000)}`,
  'a million line ends': () => '\n'.repeat(MB),
  '100,000 headings': () => 'Statements\n\n'.repeat(100_000),
  '100,000 titles': () => 'Lake Council: Water\n\n'.repeat(100_000),
};

/** What a person would still wait for. */
const PATIENCE_MS = 2000;

const START = { line: 0, character: 0 };
const REQUESTS: readonly [string, object][] = [
  ['diagnostic', {}],
  ['documentSymbol', {}],
  ['hover', { position: { line: 0, character: 30 } }],
  ['codeAction', { range: { start: START, end: { line: 1e9, character: 0 } }, context: { diagnostics: [] } }],
  ['foldingRange', {}],
  ['selectionRange', { positions: [START, { line: 0, character: 50_000 }, { line: 1e9, character: 0 }] }],
  ['documentLink', {}],
  ['semanticTokens/full', {}],
  ['semanticTokens/range', { range: { start: START, end: { line: 100, character: 0 } } }],
];

describe('the server, given', () => {
  let client: LanguageClient;
  before(async () => {
    client = new LanguageClient();
    await client.initialize({
      textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
    });
  });
  after(() => client.kill());

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`${name}, answers every request in time`, async function () {
      this.timeout(60_000);
      // The machine may be doing something else.
      this.retries(2);
      client.open(text());
      // The text itself has a way of several megabytes to go first.
      await client.ask('nothing').catch(() => undefined);
      for (const [request, params] of REQUESTS) {
        const took = await waitingFor(client.serverPid, () =>
          client.ask(request, params as Record<string, unknown>, URI),
        );
        if (process.env.TIMES) console.log(`${took.toFixed(0).padStart(6)} ms  ${request}`);
        assert.ok(took < PATIENCE_MS, `${request} took ${took.toFixed(0)} ms`);
      }
      for (const request of ['contents', 'preview', 'html']) {
        const took = await waitingFor(client.serverPid, () =>
          client.request(`meetingRecord/${request}`, { textDocument: { uri: URI } }),
        );
        if (process.env.TIMES) console.log(`${took.toFixed(0).padStart(6)} ms  ${request}`);
        assert.ok(took < PATIENCE_MS, `${request} took ${took.toFixed(0)} ms`);
      }
      client.close();
      assert.deepEqual(
        client.notifications.map(({ params }) => (params as { message?: string }).message),
        [],
      );
    });
  }
});
