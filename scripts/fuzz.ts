// npm run fuzz [-- --minutes 10] [-- --seed 7]: every property on texts that nobody has tried yet. A property that does
// not hold is told with the smallest text that shows it, and with the seed that leads there again.
import { parseArgs } from 'node:util';
import { properties } from '../test/properties/index.ts';

/** Long enough for texts of all kinds, and short enough that each property has several turns in ten minutes. */
const TURN_MS = 10_000;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes);
let seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('npm run fuzz -- --minutes 10 --seed 7: minutes above 0, and a whole number to begin with.');
  process.exit(2);
}

const ends = Date.now() + minutes * 60_000;
const limit = Math.min(TURN_MS, (minutes * 60_000) / properties.length);
const tried = new Map<string, number>();
const failed = new Set<string>();
console.log(`${properties.length} properties for ${minutes} min.`);
while (Date.now() < ends && failed.size < properties.length) {
  for (const { name, try: attempt } of properties) {
    if (failed.has(name) || Date.now() >= ends) continue;
    seed = (seed + 1) % 2 ** 31;
    const { runs, failure } = attempt({ seed, runs: Number.MAX_SAFE_INTEGER, limit });
    tried.set(name, (tried.get(name) ?? 0) + runs);
    console.log(`${failure ? 'FAILED' : 'holds '}  seed ${seed}  ${String(runs).padStart(6)} texts  ${name}`);
    if (!failure) continue;
    failed.add(name);
    console.error(failure);
  }
}
const texts = [...tried.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `\n${texts} texts. ${failed.size === 0 ? 'Every property holds.' : `${failed.size} properties do not hold.`}`,
);
process.exitCode = failed.size === 0 ? 0 : 1;
