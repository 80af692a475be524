// tsx scripts/icon.ts: draws images/icon.png, which the manifest and the marketplace show, from images/icon.svg.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import UPNG from 'upng-js';
import { openBrowser } from './host/browser.ts';
import { root } from './host/folders.ts';
import { png } from './png.ts';

const SIZE = 256;

/** More than the eye tells apart in it, and half the size. */
const COLOURS = 64;

async function draw(): Promise<void> {
  const { page, close } = await openBrowser();
  await page.setViewportSize({ width: SIZE, height: SIZE });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(path.join(root, 'images/icon.svg'), 'utf8')}`,
  );
  const image = UPNG.decode(new Uint8Array(await page.screenshot({ omitBackground: true })).buffer);
  await close();
  writeFileSync(path.join(root, 'images/icon.png'), await png(UPNG.toRGBA8(image)[0]!, SIZE, SIZE, COLOURS));
}

void draw();
