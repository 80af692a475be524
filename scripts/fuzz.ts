// npm run fuzz [-- --minutes 10] [-- --seed 7]: every property on texts that nobody has tried yet. A property that does
// not hold is told with the smallest text that shows it, and with the command that leads there again: that property
// alone (--only), its seed and the path to the text.
import { parseArgs } from 'node:util';
import { properties } from '../test/properties/index.ts';

/** Long enough for texts of all kinds, and short enough that each property has several turns in ten minutes. */
const TURN_MS = 10_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    path: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const minutes = Number(values.minutes);
const chosen = properties.filter(({ name }) => name.includes(values.only));
let seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!(minutes > 0) || !Number.isInteger(seed) || chosen.length === 0) {
  console.error(
    'npm run fuzz -- --minutes 10 --seed 7 --only "part of a name": minutes above 0, a whole number to begin with, and a property that there is.',
  );
  process.exit(2);
}
if (values.path !== undefined && values.seed === undefined) {
  console.error(
    '--path leads to a text only from its seed: npm run fuzz -- --only "part of a name" --seed 7 --path 3:1.',
  );
  process.exit(2);
}
if (values.path !== undefined) {
  for (const { name, try: attempt } of chosen) {
    const { failure } = attempt({ seed, path: values.path, runs: 1 });
    console.log(`${failure ? 'FAILED' : 'holds '}  ${name}`);
    if (!failure) continue;
    console.error(failure);
    process.exitCode = 1;
  }
  process.exit();
}

const ends = Date.now() + minutes * 60_000;
const limit = Math.min(TURN_MS, (minutes * 60_000) / chosen.length);
const tried = new Map<string, number>();
const failed = new Set<string>();
console.log(`${chosen.length} properties for ${minutes} min.`);
while (Date.now() < ends && failed.size < chosen.length) {
  for (const { name, try: attempt } of chosen) {
    if (failed.has(name) || Date.now() >= ends) continue;
    seed = (seed + 1) % 2 ** 31;
    const { runs, failure, path } = attempt({ seed, runs: Number.MAX_SAFE_INTEGER, limit });
    tried.set(name, (tried.get(name) ?? 0) + runs);
    console.log(`${failure ? 'FAILED' : 'holds '}  seed ${seed}  ${String(runs).padStart(6)} texts  ${name}`);
    if (!failure) continue;
    failed.add(name);
    console.error(failure);
    console.error(`Again: npm run fuzz -- --only ${JSON.stringify(name)} --seed ${seed} --path ${path}\n`);
  }
}
const texts = [...tried.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `\n${texts} texts. ${failed.size === 0 ? 'Every property holds.' : `${failed.size} properties do not hold.`}`,
);
process.exitCode = failed.size === 0 ? 0 : 1;
