// npm run shots: the README's pictures, new from the tests that use the workbench as its readers will.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import UPNG from 'upng-js';
import { run } from './host/command.ts';
import { root, shots } from './host/folders.ts';
import { png } from './png.ts';

/** Where something stands in a screenshot, in pixels. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of the README: the screenshot that a test takes, or the part of it where something is to be seen. */
interface Picture {
  readonly name: string;
  readonly shot: string;
  readonly part?: Part;
  /** As many as it needs: the pictures are packed with the extension. */
  readonly colours: number;
}

const PICTURES: readonly Picture[] = [
  { name: 'screenshot', shot: 'example', part: { x: 48, y: 222, width: 760, height: 290 }, colours: 14 },
  { name: 'step-1-verdict', shot: 'verdict light', part: { x: 0, y: 590, width: 760, height: 210 }, colours: 20 },
  { name: 'step-2-fix', shot: 'views fixes light', part: { x: 410, y: 240, width: 740, height: 322 }, colours: 10 },
  { name: 'step-3-check', shot: 'check light', part: { x: 340, y: 0, width: 760, height: 284 }, colours: 20 },
];
/** The tests that take them. */
const TESTS = ['start', 'views', 'verdict'].map(name => `test/workbench/${name}.test.ts`);

async function main(): Promise<void> {
  const mocha = [path.join(root, 'node_modules/mocha/bin/mocha.js'), '--no-config', '--require', 'tsx/cjs'];
  process.exitCode = await run(process.execPath, [...mocha, '--timeout', '240000', ...TESTS], {
    cwd: root,
    env: { ...process.env, MEETING_RECORD_PICTURES: 'in each theme' },
  });
  if (process.exitCode === 0) await draw();
}

async function draw(): Promise<void> {
  mkdirSync(path.join(root, 'images'), { recursive: true });
  for (const { name, shot, part, colours } of PICTURES) {
    const image = UPNG.decode(new Uint8Array(readFileSync(path.join(shots, `${shot}.png`))).buffer);
    const whole = { x: 0, y: 0, width: image.width, height: image.height };
    const { width, height } = part ?? whole;
    const pixels = cut(new Uint8Array(UPNG.toRGBA8(image)[0]!), image.width, part ?? whole);
    const small = await png(pixels.buffer, width, height, colours);
    writeFileSync(path.join(root, `images/${name}.png`), small);
    console.log(`Wrote images/${name}.png, ${Math.round(small.length / 1000)} kB.`);
  }
  console.log('Look at them before you commit them.');
}

/** The pixels of a part, four bytes each, row after row. */
function cut(pixels: Uint8Array, rowLength: number, { x, y, width, height }: Part): Uint8Array<ArrayBuffer> {
  const part = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * rowLength + x) * 4;
    part.set(pixels.subarray(from, from + width * 4), row * width * 4);
  }
  return part;
}

void main();
