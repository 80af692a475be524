import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LanguageClient } from '../language-client.ts';
import { ABLE, REQUESTS } from '../protocol/requests.ts';

const root = path.resolve(__dirname, '../..');
const dist = path.join(root, 'dist');
const CLI = path.join(dist, 'cli.js');
const has = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0;

/** What Node lets a program do that has no permission but to read these: no writing, no process, no thread. */
const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';
const reading = (...places: readonly string[]) => [
  permission,
  // That it is experimental is known.
  '--no-warnings',
  '--disallow-code-generation-from-strings',
  ...places.map(place => `--allow-fs-read=${place}/*`),
];

describe('security', function () {
  this.timeout(60_000);
  let folder = '';
  before(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'desk-')));
    cpSync(path.join(root, 'examples/desk'), folder, { recursive: true });
    // So many that the end of their reading is told.
    for (let number = 0; number < 50; number++)
      writeFileSync(path.join(folder, `${number}.record`), 'ODO BERG (Togo) said so.\n');
  });
  after(() => rmSync(folder, { recursive: true }));
  const record = () => path.join(folder, 'grain-reserves.record.txt');

  /** Everything that can be asked about a record whose folder has a configuration and a list; then the end. */
  const work = async (client: LanguageClient) => {
    try {
      await client.initialize(ABLE, pathToFileURL(folder).href);
      const uri = pathToFileURL(record()).href;
      client.open(readFileSync(record(), 'utf8'), uri);
      const { items } = await client.ask<{ items: readonly object[] }>('diagnostic', {}, uri);
      assert.ok(items.length > 0);
      for (const [request, params] of Object.entries(REQUESTS))
        await client.request(request, { textDocument: { uri }, ...params({ line: 4, character: 3 }) });
      await client.notified<{ value: { kind: string } }>('$/progress', ({ value }) => value.kind === 'end');
      const logged = client.notifications.filter(({ method }) => method === 'window/logMessage');
      assert.deepEqual(logged, []);
      assert.equal(await client.stop(), 0);
      assert.equal(client.stderr, '');
    } finally {
      client.kill();
    }
  };

  it('the server needs no permission but to read itself and the folder, and makes no code of words', () =>
    work(new LanguageClient(process.pid, reading(dist, folder))));

  it('nor does the command line, where it runs on one core', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...reading(dist, folder), CLI, 'check', '--jobs', '1', record()],
      { encoding: 'utf8', cwd: folder },
    );
    assert.equal(status, 1, stderr);
    assert.match(stdout, /name-to-come/);
  });

  it('neither needs a network', async function () {
    if (!has('unshare', '--net', 'true')) {
      console.log('      Nobody but root can take the network away: unshare --net');
      this.skip();
    }
    await work(new LanguageClient(process.pid, [], ['unshare', '--net']));
    const { status, stderr } = spawnSync('unshare', ['--net', process.execPath, CLI, 'check', folder], {
      encoding: 'utf8',
    });
    assert.equal(status, 1, stderr);
  });

  describe('the system is asked', () => {
    let trace = '';
    before(function () {
      trace = path.join(folder, '..', `${path.basename(folder)}.trace`);
      if (has('strace', '-o', trace, 'true')) return;
      console.log('      strace is not there, or may not look: apt-get install strace');
      this.skip();
    });
    after(() => rmSync(trace, { force: true }));
    const STRACE = [
      'strace',
      '-f',
      '-qq',
      '-y',
      '-s',
      '300',
      '-e',
      'trace=network,execve,openat,open,creat,unlink,rename',
    ];

    /** What a program did, a line each, but for what Node does to start. */
    const traced = () => readFileSync(trace, 'utf8').split('\n').filter(Boolean);
    /** No network, no program, nothing written; and of what people own, only the folder is read. */
    const isQuiet = (lines: readonly string[], written: RegExp) => {
      assert.ok(
        lines.some(line => line.includes('execve(')),
        'strace sees nothing',
      );
      const programs = lines.filter(line => /\bexecve\(/.test(line));
      assert.equal(programs.length, 1, programs.join('\n'));
      const sockets = lines.filter(
        line =>
          /\b(?:socket|connect|bind|sendto)\((?!AF_UNIX)/.test(line) && !/\bsocketpair\(|AF_UNIX|\/dev\/log/.test(line),
      );
      assert.deepEqual(sockets, []);
      const opened = lines.filter(line => /\bopen(?:at)?\(.*= \d+</.test(line));
      const writes = opened.filter(
        line => /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(line) && !/"\/dev\//.test(line) && !written.test(line),
      );
      assert.deepEqual(writes, []);
      const files = opened.map(line => /= \d+<([^>]*)>/.exec(line)![1]!);
      const own = [folder, dist, process.execPath, '/lib', '/usr', '/etc', '/proc', '/sys', '/dev'];
      assert.deepEqual(
        files.filter(
          file =>
            !own.some(place => file.startsWith(place)) &&
            file !== path.join(root, 'package.json') &&
            !file.endsWith('/'),
        ),
        [],
      );
      assert.ok(
        files.some(file => file.startsWith(folder)),
        'the folder is read',
      );
    };

    it('by the server for nothing but to read', async () => {
      await work(new LanguageClient(process.pid, [], [...STRACE, '-o', trace]));
      isQuiet(traced(), /^$/);
    });

    it('by the command line for nothing but to read, and to write what it mends', () => {
      const call = (...args: readonly string[]) =>
        spawnSync(STRACE[0]!, [...STRACE.slice(1), '-o', trace, process.execPath, CLI, 'check', ...args], {
          encoding: 'utf8',
          cwd: folder,
        });
      assert.equal(call('--jobs', '2', folder).status, 1);
      isQuiet(traced(), /^$/);
      assert.equal(call('--fix', folder).status, 1);
      isQuiet(traced(), /record\.txt\.\d+\.tmp"/);
    });
  });
});
