// npm test [-- step …]: every step in order, or the ones named. Its last line counts all their tests.
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
const acceptance = path.resolve(root, '../shared/acceptance/draft.mjs');

const steps: readonly Step[] = [
  command('build', node, 'scripts/build.mjs'),
  command('typecheck', bin('tsc')),
  command('lint', bin('biome'), 'check', '--error-on-warnings'),
  programs,
  onceMore(mocha('unit', ['--parallel', '--jobs', '3', 'test/*.test.ts'])),
  onceMore(mocha('thorough', [...alone, ...beside, '--timeout', HANGS_MS, 'test/thorough/*.test.ts'])),
  ...(existsSync(acceptance) ? [command('acceptance', node, acceptance)] : []),
  command('package', 'npm', 'run', '--silent', 'package'),
  mocha('contents', [...alone, 'test/package/*.test.ts']),
  onceMore(editor),
  onceMore(web),
  workbench,
];

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter(name => !steps.some(step => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. Steps: ${steps.map(step => step.name).join(' ')}`);
    process.exitCode = 2;
    return;
  }
  mkdirSync(out, { recursive: true });
  const chosen = names.length === 0 ? steps : steps.filter(step => names.includes(step.name));
  const counts: Count[] = [];
  for (const step of chosen) {
    const started = Date.now();
    console.log(`\n── ${step.name}`);
    const count = await step.run().catch(error => {
      console.error(error);
      return one(false);
    });
    counts.push(count);
    console.log(
      `── ${step.name}: ${count.failed === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
    );
    if (count.failed > 0) {
      console.error(`\nStopped: the step ${step.name} failed. Again, alone: npm test -- ${step.name}`);
      process.exitCode = 1;
      break;
    }
  }
  const { passed, failed, late = [] } = sum(counts);
  if (late.length > 0) console.log(`\nPassed only when run once more: ${late.join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
}

void main(process.argv.slice(2));
