import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/folders.ts';
import { mocha } from './mocha.ts';
import { onceMore } from './once-more.ts';
import { type Count, type Step, sum } from './step.ts';

const FOLDER = 'test/workbench';

// One test leads to the next there: after a failure the others would only wait in vain. The configuration's limit and
// reporter are the quick tests’.
const ARGUMENTS = ['--no-config', '--require', 'tsx/cjs', '--timeout', '240000', '--bail'];

/** The suites of test/workbench, each file in a process of its own, until one fails. */
export const workbench: Step = {
  name: 'workbench',
  run: async () => {
    const files = readdirSync(path.join(root, FOLDER)).filter(file => file.endsWith('.test.ts'));
    const counts: Count[] = [];
    for (const file of files) {
      const count = await onceMore(mocha(file, ...ARGUMENTS, `${FOLDER}/${file}`)).run();
      counts.push(count);
      if (count.failed > 0) break;
    }
    return sum(counts);
  },
};
