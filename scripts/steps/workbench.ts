import { readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '../host/chromium.ts';
import { root } from '../host/folders.ts';
import { vscodeServer } from '../host/vscode-server.ts';
import { inLanes } from './lanes.ts';
import { mocha } from './mocha.ts';
import { onceMore } from './once-more.ts';
import { type Step, sum } from './step.ts';

const FOLDER = 'test/workbench';

// One test leads to the next there: after a failure the others would only wait in vain. The configuration’s limit and
// reporter are the quick tests’.
const ARGUMENTS = ['--no-config', '--require', 'tsx/cjs', '--timeout', '240000', '--bail'];

/** VS Code and its browser wait for each other, and whoever drives them for both: two cores have room for two. */
const LANES = 2;

/**
 * The suites of test/workbench, each file in a process of its own, until one fails. Those that measure by the clock, in
 * test/workbench/alone, have nothing beside them.
 */
export const workbench: Step = {
  name: 'workbench',
  run: async () => {
    // Lanes would each install them.
    await chromium();
    await vscodeServer();
    const counts = await inLanes(LANES, suitesOf(FOLDER));
    if (sum(counts).failed === 0) counts.push(...(await inLanes(1, suitesOf(`${FOLDER}/alone`))));
    return sum(counts);
  },
};

function suitesOf(folder: string): readonly Step[] {
  const files = readdirSync(path.join(root, folder)).filter(file => file.endsWith('.test.ts'));
  return files.map(file => suite(file, `${folder}/${file}`));
}

/** What it says is shown when it has ended: it would stand among what is said in the other lane. */
function suite(name: string, file: string): Step {
  return {
    name,
    run: async () => {
      let said = '';
      const say = (words: string) => {
        said += words;
      };
      const once = onceMore(mocha(name, [...ARGUMENTS, file], say), line => say(`${line}\n`));
      return once.run().finally(() => process.stdout.write(said));
    },
  };
}
