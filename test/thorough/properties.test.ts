import assert from 'node:assert/strict';
import { properties } from '../properties/index.ts';

/** The same texts each time, so that a change is judged by what it changes; `npm run fuzz` takes others. */
const SEED = Number(process.env.FUZZ_SEED ?? 8);

/** After which a text that fails is not made smaller any more: of a long record that took ten minutes. Milliseconds. */
const LIMIT = 240_000;

describe(`any text (FUZZ_SEED=${SEED})`, () => {
  for (const each of properties) {
    it(`${each.name}: ${each.runs} texts`, () => {
      const { failure, runs } = each.try({ seed: SEED, runs: each.runs, limit: LIMIT });
      assert.ok(failure === undefined, failure);
      assert.equal(runs, each.runs, 'not all were tried in time');
    });
  }
});
