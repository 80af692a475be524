import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/folders.ts';
import { mocha } from './mocha.ts';
import { type Count, type Step, sum } from './step.ts';

const FOLDER = 'test/workbench';

// One test leads to the next there: after a failure the others would only wait in vain. The configuration's limit and
// reporter are the quick tests’.
const ARGUMENTS = ['--no-config', '--require', 'tsx/cjs', '--timeout', '240000', '--bail'];

/**
 * The suites of test/workbench, each file in a process of its own. They wait for pictures that another program draws, on
 * a machine that may be busy, so a file that fails is run once more: what is broken fails twice, and what passed only
 * then is named at the end, since it may be ours all the same.
 */
export const workbench: Step = {
  name: 'workbench',
  run: async () => {
    const files = readdirSync(path.join(root, FOLDER)).filter(file => file.endsWith('.test.ts'));
    const counts: Count[] = [];
    const late: string[] = [];
    for (const file of files) {
      const suite = mocha(file, ...ARGUMENTS, `${FOLDER}/${file}`);
      let count = await suite.run();
      if (count.failed > 0) {
        console.log(`\n── ${file} failed and is run once more.`);
        count = await suite.run();
        if (count.failed === 0) late.push(file);
      }
      counts.push(count);
      if (count.failed > 0) break;
    }
    if (late.length > 0) console.log(`\nPassed only when run once more: ${late.join(', ')}`);
    return sum(counts);
  },
};
