// tsx scripts/icon.ts: draws images/icon.png, which the manifest and the marketplace show, from images/icon.svg.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './host/browser.ts';
import { root } from './host/folders.ts';

const SIZE = 256;

async function draw(): Promise<void> {
  const { page, close } = await openBrowser();
  await page.setViewportSize({ width: SIZE, height: SIZE });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(path.join(root, 'images/icon.svg'), 'utf8')}`,
  );
  await page.screenshot({ path: path.join(root, 'images/icon.png'), omitBackground: true });
  await close();
}

void draw();
