import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import { withTicks } from '../server/ticks.ts';
import { builtFor } from './built.ts';

const root = path.resolve(__dirname, '..');
const draft = path.join(root, 'examples/draft-undersea-cables.record.txt');

describe('compiled code', function () {
  this.timeout(60_000);
  const built = builtFor(
    'compiled',
    [
      'cli',
      'thread',
      'check',
      'reports',
      'catalogue',
      'patterns',
      'server',
      'connection',
      'node',
      'core',
      'browser',
      'dialects',
    ],
    { compiled: false },
  );
  const check = (...node: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...node, built('cli.js'), 'check', draft], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const compile = () =>
    execFileSync(
      process.execPath,
      ['--hash-seed=1', '--require', path.join(root, 'scripts/keep-compiled.cjs'), built('cli.js'), 'check', draft],
      { stdio: 'ignore' },
    );
  const kept = () => readdirSync(built('compiled')).map(name => path.join(built('compiled'), name));
  const compiled = () => {
    try {
      compile();
    } catch {
      // The draft has findings.
    }
  };

  it('is kept for what a check loads, the same bytes each time', () => {
    const before = check();
    assert.equal(before.status, 1);
    compiled();
    assert.deepEqual(
      kept().map(file => path.basename(file).split('.js')[0]),
      ['catalogue', 'check'],
    );
    const first = kept().map(file => readFileSync(file));
    compiled();
    assert.ok(kept().every((file, i) => readFileSync(file).equals(first[i]!)));
    assert.deepEqual(check(), before);
  });

  it('is taken by the Node that it is for, whichever program has kept it last', () => {
    const compileAll = `import { compile } from './scripts/compile.mjs'; await compile(${JSON.stringify(path.dirname(built('cli.js')))});`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', compileAll], { cwd: root });
    const told = built('taken.cjs');
    writeFileSync(
      told,
      `const vm = require('node:vm');
      const { Script } = vm;
      vm.Script = class extends Script {
        constructor(source, options) {
          super(source, options);
          const name = require('node:path').basename(options.filename);
          require('node:fs').writeSync(2, name + (this.cachedDataRejected ? ' left\\n' : ' taken\\n'));
        }
      };`,
    );
    assert.equal(check('--require', told).stderr, 'check.js taken\ncatalogue.js taken\n');

    // Of threads at least by the first, which says for all how code is made from then on.
    const many = Array.from({ length: 64 }, (_, i) => built(`${i}.record`));
    for (const file of many) copyFileSync(draft, file);
    const { stderr } = spawnSync(
      process.execPath,
      ['--require', told, built('cli.js'), 'check', '--jobs', '2', ...many],
      { encoding: 'utf8' },
    );
    const taken = stderr.split('\n').filter(line => line === 'check.js taken').length;
    assert.ok(taken >= 2, stderr);
  });

  it('makes its patterns ready when they are first run, and nobody else’s', () => {
    const said: string[] = [];
    const { setFlagsFromString } = v8;
    v8.setFlagsFromString = flag => said.push(flag);
    try {
      withTicks(0, () => withTicks(1, () => said.push('another bundle is read')));
      assert.throws(() => withTicks(0, () => assert.fail()));
    } finally {
      v8.setFlagsFromString = setFlagsFromString;
    }
    const ticks = '--regexp-tier-up-ticks=';
    assert.deepEqual(said, [
      `${ticks}0`,
      `${ticks}1`,
      'another bundle is read',
      `${ticks}0`,
      `${ticks}1`,
      `${ticks}0`,
      `${ticks}1`,
    ]);
  });

  it('has its patterns ready when they are first run, of one draft and of several', () => {
    for (const drafts of [[draft], [draft, path.join(root, 'examples/finished-undersea-cables.record.txt')]]) {
      const node = ['--trace-regexp-tier-up', built('cli.js'), 'check', '--jobs', '1'];
      const { stdout } = spawnSync(process.execPath, [...node, ...drafts], { encoding: 'utf8' });
      const slowFirst = stdout.match(/needs tier-up compilation/g) ?? [];
      assert.ok(slowFirst.length < 10, `${slowFirst.length} are made twice`);
    }
  });

  it('is of a source in ASCII, which Node reads at once and holds in half the memory', () => {
    for (const name of ['check', 'reports', 'catalogue', 'patterns', 'node', 'core', 'browser', 'dialects'])
      assert.doesNotMatch(readFileSync(built(`${name}.js`), 'utf8'), /[^\0-\x7f]/, 'escape it in a String.raw');
  });

  it('is left where Node runs code in another way, or where it is broken', () => {
    const as = check();
    assert.deepEqual(check('--no-opt'), as);
    for (const file of kept()) truncateSync(file, 1000);
    assert.deepEqual(check(), as);
    for (const file of kept()) writeFileSync(file, 'no code');
    assert.deepEqual(check(), as);
  });
});
