// npm run bench: measures, prints the table and writes it to RESULTS.md. `--quick` takes under a minute, writes nothing
// and fails where a ratio of the last full run has fallen by a third.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { asRow, type Figure, met } from './figure.ts';
import { packed } from './packed.ts';
import { programs } from './programs.ts';
import { server } from './server.ts';
import { texts } from './texts.ts';
import { reasonsFor } from './why.ts';

const RESULTS = path.join(import.meta.dirname, 'RESULTS.md');
const RATIOS = path.join(import.meta.dirname, 'ratios.json');
const FALLEN = 2 / 3;

const quick = process.argv.includes('--quick');
const figures: readonly Figure[] = [
  ...(await texts(quick)),
  ...(await server(quick)),
  ...(await programs(quick)),
  ...(quick ? [] : await packed()),
];

/** Of the last five minutes: how many programs wanted to run. */
const [, load = 0] = os.loadavg();
const table = ['| what | measured | goal | |', '| --- | --- | --- | --- |', ...figures.map(asRow)].join('\n');
console.log(table);

const ratios = Object.fromEntries(figures.filter(({ ratio }) => ratio).map(({ what, value }) => [what, value]));
if (quick) {
  if (!existsSync(RATIOS)) {
    console.error('There is no full run to compare with yet: npm run bench makes one.');
    process.exit(2);
  }
  const before: Readonly<Record<string, number>> = JSON.parse(readFileSync(RATIOS, 'utf8'));
  const fallen = figures.filter(({ what, value, goal }) => {
    const last = before[what];
    if (last === undefined || !goal) return false;
    return 'least' in goal ? value < last * FALLEN : value > last / FALLEN;
  });
  for (const { what, value } of fallen)
    console.error(`Fallen by a third: ${what}: ${value.toFixed(2)}, was ${before[what]!.toFixed(2)}`);
  process.exit(fallen.length ? 1 : 0);
}
writeFileSync(RATIOS, `${JSON.stringify(ratios, undefined, 2)}\n`);
const missed = figures.filter(figure => !met(figure));
const reasons = missed.length ? `\n## What is not met, and why\n\n${reasonsFor(missed)}\n` : '';
if (missed.length) console.log(reasons);
const others = Math.max(0, load - 1).toFixed(1);
const machine = `${os.cpus()[0]!.model.trim()}, ${os.cpus().length} cores, Node ${process.version}, load of other programs ${others}`;
writeFileSync(
  RESULTS,
  `# Measured\n\n\`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. ${figures.filter(({ goal }) => goal).length} goals, ${missed.length} not met. Lines in brackets are what others do with the same text in the same run.\n\n${table}\n${reasons}`,
);
process.exit(0);
