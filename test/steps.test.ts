import assert from 'node:assert/strict';
import { isNetworkError } from '../scripts/steps/editor.ts';
import { inLanes } from '../scripts/steps/lanes.ts';
import { countOf } from '../scripts/steps/mocha.ts';
import { onceMore } from '../scripts/steps/once-more.ts';
import { type Count, sum } from '../scripts/steps/step.ts';

describe('steps of npm test', () => {
  it('count what mocha printed', () => {
    assert.deepEqual(countOf('  a\n    ✔ b\n\n  12 passing (3s)\n', true), { passed: 12, failed: 0 });
    assert.deepEqual(countOf('\n  11 passing (3s)\n  2 pending\n  1 failing\n\n  1) a\n', false), {
      passed: 11,
      failed: 1,
    });
  });

  it('count what mocha printed in colour', () => {
    const coloured = '\u001b[92m \u001b[0m\u001b[32m 12 passing\u001b[0m\u001b[90m (3s)\u001b[0m\n';
    assert.deepEqual(countOf(coloured, true), { passed: 12, failed: 0 });
  });

  it('never call a run good that broke off, ended badly or ran nothing', () => {
    assert.deepEqual(countOf('  a\n    ✔ b\n', false), { passed: 0, failed: 1 });
    assert.deepEqual(countOf('  3 passing (1s)\n', false), { passed: 3, failed: 1 });
    assert.deepEqual(countOf('  0 passing (1ms)\n', true), { passed: 0, failed: 1 });
  });

  it('read the last count where a test printed one of its own', () => {
    assert.deepEqual(countOf('  99 passing (1s)\n\n  4 passing (1s)\n', true), { passed: 4, failed: 0 });
  });

  it('take for a network error only what is one', () => {
    assert.ok(isNetworkError(Object.assign(new Error('getaddrinfo ENOTFOUND host.example'), { code: 'ENOTFOUND' })));
    assert.ok(isNetworkError('Failed to get VS Code archive location'));
    assert.ok(!isNetworkError(new Error('Test run failed with code 1')));
    assert.ok(!isNetworkError(new Error('Invalid version 0.0.1')));
  });

  it('are run once more where they fail, and named where they passed only then', async () => {
    const said: string[] = [];
    const step = (...counts: Count[]) =>
      onceMore({ name: 'slow', run: async () => counts.shift()! }, line => said.push(line.trim()));
    const [good, bad] = [
      { passed: 2, failed: 0 },
      { passed: 1, failed: 1 },
    ];
    assert.deepEqual(await step(good, bad).run(), good);
    assert.deepEqual(await step(bad, bad).run(), bad);
    assert.deepEqual(await step(bad, good).run(), { ...good, late: ['slow'] });
    assert.deepEqual(sum([good, await step(bad, good).run()]), { passed: 4, failed: 0, late: ['slow'] });
    assert.deepEqual(said, Array(3).fill('── slow failed and is run once more.'));
  });

  it('are run once more where they break off', async () => {
    const said: string[] = [];
    let runs = 0;
    const run = async () => {
      runs++;
      if (runs === 1) throw new Error('The server did not start.');
      return { passed: 1, failed: 0 };
    };
    assert.deepEqual(await onceMore({ name: 'editor', run }, line => said.push(line.trim())).run(), {
      passed: 1,
      failed: 0,
      late: ['editor'],
    });
    assert.match(said[0]!, /The server did not start/);
  });

  it('are run so many at a time, and no other begins where one has failed', async () => {
    const began: string[] = [];
    let atOnce = 0;
    let most = 0;
    const step = (name: string, count: Count, turns: number) => ({
      name,
      run: async () => {
        began.push(name);
        most = Math.max(most, ++atOnce);
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        atOnce--;
        return count;
      },
    });
    const good = { passed: 2, failed: 0 };
    const bad = { passed: 1, failed: 1 };
    const all = [step('a', good, 20), step('b', good, 1), step('c', good, 1), step('d', good, 1)];
    assert.deepEqual(sum(await inLanes(2, all)), { passed: 8, failed: 0, late: [] });
    assert.deepEqual([began.splice(0).join(''), most], ['abcd', 2]);
    const some = [step('a', good, 20), step('b', bad, 1), step('c', good, 1)];
    assert.deepEqual(sum(await inLanes(2, some)), { passed: 3, failed: 1, late: [] });
    assert.equal(began.join(''), 'ab');
  });
});
