import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FIND_RECORDS, READ_FILE } from '../../server/session/files/client-files.ts';
import { TRUSTED } from '../../server/session/folders/folders.ts';
import { hostileFiles } from '../hostile.ts';
import { LanguageClient } from '../language-client.ts';
import { protocolModel } from '../protocol/model.ts';
import { ABLE, OFFERED, REQUESTS } from '../protocol/requests.ts';
import { waitingFor } from '../waiting.ts';

const root = path.resolve(__dirname, '../..');
/** What a person would still wait for. */
const PATIENCE_MS = 3000;

/** What the server asks of its client, and what its client only tells it: tests of the client's files and of folders do. */
const NO_REQUESTS: readonly string[] = [READ_FILE, FIND_RECORDS, TRUSTED];

describe('what the server says', function () {
  this.timeout(120_000);
  const model = protocolModel();
  let client: LanguageClient;
  let wrong: string[];

  const start = async (capabilities: object, folder: string | null = null) => {
    client = new LanguageClient();
    wrong = [];
    client.hears = message => {
      const problem = model(message);
      if (problem) wrong.push(problem);
    };
    return client.initialize(capabilities, folder);
  };
  afterEach(() => client.kill());

  /** Asks everything about a text at some places; tells how long the slowest answer took, of which request. */
  const askAll = async (uri: string, text: string) => {
    const lines = text.split(/\r\n|[\r\n]/);
    const places = [0.1, 0.5, 0.9].map(part => {
      const line = Math.floor(lines.length * part);
      return { line, character: Math.floor((lines[line] ?? '').length / 3) };
    });
    let slowest = { request: '', took: 0 };
    for (const [request, params] of Object.entries(REQUESTS)) {
      for (const position of places) {
        let answer: unknown;
        const took = await waitingFor(client.serverPid, async () => {
          answer = await client.request<unknown>(request, { textDocument: { uri }, ...params(position) });
        });
        if (took > slowest.took) slowest = { request, took };
        if (request === 'textDocument/codeAction') await resolve(answer as readonly { data?: unknown }[]);
        if (params.length === 0) break;
      }
    }
    await client.request('workspace/symbol', { query: 'a' });
    return slowest;
  };
  /** What a client does when an action is chosen: the first and the last of those whose edit is still to be found. */
  const resolve = async (actions: readonly { readonly data?: unknown }[]) => {
    const open = actions.filter(({ data }) => data !== undefined);
    for (const action of new Set([open[0], open.at(-1)]))
      if (action) await client.request('codeAction/resolve', action);
  };
  const logged = () =>
    client.notifications
      .filter(({ method }) => method === 'window/logMessage')
      .map(({ params }) => (params as { message: string }).message);

  it('is asked for all that it offers', async () => {
    const { capabilities } = await start(ABLE);
    const providers = Object.keys(capabilities).filter(name => /Provider$/.test(name));
    assert.deepEqual(providers.sort(), [...Object.keys(OFFERED), 'workspaceSymbolProvider'].sort());
    for (const request of Object.values(OFFERED).flat()) assert.ok(request in REQUESTS, request);
    const sources = readdirSync(path.join(root, 'server'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .map(file => readFileSync(path.join(root, 'server', file), 'utf8'));
    const own = sources.flatMap(text => text.match(/(?<=')meetingRecord\/\w+(?=')/g) ?? []);
    assert.ok(own.length > 0);
    for (const request of own) assert.ok(request in REQUESTS || NO_REQUESTS.includes(request), request);
    assert.equal(await client.stop(), 0);
    assert.deepEqual(wrong, []);
  });

  for (const [who, capabilities] of [
    ['that can take everything', ABLE],
    ['that says nothing of itself', {}],
  ] as const) {
    it(`is of the protocol’s form, to a client ${who}`, async () => {
      const folder = path.join(root, 'examples');
      await start(capabilities, pathToFileURL(`${folder}/`).href);
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:txt|csv)$/.test(file)) continue;
        const uri = pathToFileURL(path.join(folder, file)).href;
        const text = readFileSync(path.join(folder, file), 'utf8');
        client.open(text, uri, file.endsWith('.csv') ? 'csv' : 'meeting-record');
        await askAll(uri, text);
        client.change(
          2,
          [{ range: { start: { line: 1, character: 0 }, end: { line: 3, character: 4 } }, text: 'TK\n' }],
          uri,
        );
        await askAll(uri, text);
      }
      assert.deepEqual(wrong, []);
      assert.deepEqual(logged(), []);
    });
  }

  it('holds for every file that nobody means to write', async () => {
    const files = hostileFiles();
    assert.ok(files.length >= 200 && new Set(files.map(({ name }) => name)).size === files.length, `${files.length}`);
    await start(ABLE);
    let worst = { request: '', took: 0, name: '' };
    for (const [i, { name, bytes }] of files.entries()) {
      const uri = `file:///hostile/${i}.record`;
      const text = bytes.toString('utf8');
      client.open(text, uri);
      const slowest = await askAll(uri, text).catch(error => assert.fail(`${name}: ${error}`));
      if (slowest.took > worst.took) worst = { ...slowest, name };
      client.close(uri);
      assert.deepEqual(wrong, [], name);
      assert.deepEqual(logged(), [], name);
    }
    console.log(`      ${files.length} files; slowest: ${worst.took.toFixed(0)} ms, ${worst.request}, ${worst.name}`);
    assert.ok(worst.took < PATIENCE_MS);
    assert.equal(await client.stop(), 0);
  });
});

describe('the command line, given every file that nobody means to write', function () {
  this.timeout(120_000);
  it('checks the ones that are text, and says of each of the others why it is none', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
    try {
      const files = hostileFiles();
      for (const [i, { bytes }] of files.entries()) writeFileSync(path.join(folder, `${i}.record`), bytes);
      const { status, stderr, stdout } = spawnSync(
        process.execPath,
        [path.join(root, 'dist/cli.js'), 'check', '--format', 'jsonl', folder],
        { encoding: 'utf8', maxBuffer: 1e9 },
      );
      assert.equal(status, 2);
      const told = stdout
        .trimEnd()
        .split('\n')
        .map(line => path.basename((JSON.parse(line) as { file: string }).file));
      const refused = [...stderr.matchAll(/^.*\/(\d+\.record) can’t be read: .+\.$/gm)].map(match => match[1]!);
      assert.equal(stderr.trimEnd().split('\n').length, refused.length, stderr);
      assert.deepEqual([...told, ...refused].sort(), files.map((_, i) => `${i}.record`).sort());
      const isText = (bytes: Buffer) => !bytes.includes(0) && Buffer.from(bytes.toString('utf8')).equals(bytes);
      assert.deepEqual(refused.sort(), files.flatMap(({ bytes }, i) => (isText(bytes) ? [] : [`${i}.record`])).sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
