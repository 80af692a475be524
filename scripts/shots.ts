// npm run shots: the README's picture, new from the test that opens the example as `npm start` shows it.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { run } from './host/command.ts';
import { root, shots } from './host/folders.ts';

async function main(): Promise<void> {
  const mocha = [path.join(root, 'node_modules/mocha/bin/mocha.js'), '--no-config', '--require', 'tsx/cjs'];
  const test = ['--timeout', '180000', 'test/workbench/start.test.ts'];
  process.exitCode = await run(process.execPath, [...mocha, ...test], { cwd: root });
  if (process.exitCode !== 0) return;
  mkdirSync(path.join(root, 'images'), { recursive: true });
  copyFileSync(path.join(shots, 'example.png'), path.join(root, 'images/screenshot.png'));
  console.log('Wrote images/screenshot.png: look at it before you commit it.');
}

void main();
