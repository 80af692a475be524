import assert from 'node:assert/strict';
import { properties } from '../properties/index.ts';

/** The same texts each time, so that a change is judged by what it changes; `npm run fuzz` takes others. */
const SEED = Number(process.env.FUZZ_SEED ?? 8);

describe(`any text (FUZZ_SEED=${SEED})`, () => {
  for (const each of properties) {
    it(`${each.name}: ${each.runs} texts`, () => {
      const { failure } = each.try({ seed: SEED, runs: each.runs });
      assert.ok(failure === undefined, failure);
    });
  }
});
