// npm test [-- step …]: every step, or the ones named. Its last line counts all their tests.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { out, root } from './host/folders.ts';
import { editor } from './steps/editor.ts';
import { mocha } from './steps/mocha.ts';
import { onceMore } from './steps/once-more.ts';
import { programs } from './steps/programs.ts';
import { type Count, command, one, type Step, sum } from './steps/step.ts';
import { web } from './steps/web.ts';
import { workbench } from './steps/workbench.ts';

const node = process.execPath;
const bin = (name: string) => path.join(root, 'node_modules/.bin', name);
/** Without the configuration, whose limit and reporter are the quick tests’. */
const alone = ['--no-config', '--require', 'tsx/cjs'];
/** Files that know nothing of each other: what measures time there takes the processor's, not the clock's. */
const beside = ['--parallel', '--jobs', '2'];
/** By the clock, and so for what never answers alone: how long something takes the tests measure by the processor. */
const HANGS_MS = '300000';
const lint = command('lint', bin('biome'), 'check', '--error-on-warnings');
const acceptance = path.resolve(root, '../shared/acceptance/draft.mjs');

/** One after the other; those of a line at once, which need little of the processor or wait much. */
const steps: readonly (readonly Step[])[] = [
  [command('build', node, 'scripts/build.mjs'), command('typecheck', bin('tsc')), lint, programs],
  [onceMore(mocha('unit', ['--parallel', '--jobs', '3', 'test/*.test.ts']))],
  [onceMore(mocha('thorough', [...alone, ...beside, '--timeout', HANGS_MS, 'test/thorough/*.test.ts']))],
  [...(existsSync(acceptance) ? [command('acceptance', node, acceptance)] : [])],
  [command('package', 'npm', 'run', '--silent', 'package')],
  [mocha('contents', [...alone, ...beside, 'test/package/*.test.ts'])],
  [onceMore(editor), onceMore(web)],
  [workbench],
];

async function main(names: readonly string[]): Promise<void> {
  const all = steps.flat().map(({ name }) => name);
  const unknown = names.filter(name => !all.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. Steps: ${all.join(' ')}`);
    process.exitCode = 2;
    return;
  }
  mkdirSync(out, { recursive: true });
  const counts: Count[] = [];
  for (const line of steps) {
    const chosen = line.filter(({ name }) => names.length === 0 || names.includes(name));
    const now = await Promise.all(chosen.map(timed));
    counts.push(...now);
    const failed = chosen.filter((_, i) => now[i]!.failed > 0).map(({ name }) => name);
    if (failed.length > 0) {
      console.error(`\nStopped: failed in ${failed.join(' ')}. Again, alone: npm test -- ${failed.join(' ')}`);
      process.exitCode = 1;
      break;
    }
  }
  const { passed, failed, late = [] } = sum(counts);
  if (late.length > 0) console.log(`\nPassed only when run once more: ${late.join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
}

async function timed(step: Step): Promise<Count> {
  const started = Date.now();
  console.log(`\n── ${step.name}`);
  const count = await step.run().catch(error => {
    console.error(error);
    return one(false);
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${count.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return count;
}

void main(process.argv.slice(2));
