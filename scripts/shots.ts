// npm run shots: the README's picture, new from the test that opens the example as `npm start` shows it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import UPNG from 'upng-js';
import { run } from './host/command.ts';
import { root, shots } from './host/folders.ts';

/** As many as a workbench needs: the picture is packed with the extension, and so is a third of its size. */
const COLOURS = 128;

async function main(): Promise<void> {
  const mocha = [path.join(root, 'node_modules/mocha/bin/mocha.js'), '--no-config', '--require', 'tsx/cjs'];
  const test = ['--timeout', '240000', 'test/workbench/start.test.ts'];
  process.exitCode = await run(process.execPath, [...mocha, ...test], { cwd: root });
  if (process.exitCode !== 0) return;
  const image = UPNG.decode(new Uint8Array(readFileSync(path.join(shots, 'example.png'))).buffer);
  const small = UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLOURS);
  mkdirSync(path.join(root, 'images'), { recursive: true });
  writeFileSync(path.join(root, 'images/screenshot.png'), Buffer.from(small));
  console.log('Wrote images/screenshot.png: look at it before you commit it.');
}

void main();
