import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Page, chromium as playwright } from 'playwright-core';
import { chromium } from './chromium.ts';
import { shots } from './folders.ts';

/** A page of a headless Chromium, 1280 by 800 pixels as the screenshots are. */
export interface Browser {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
// As root, and in containers, Chromium's sandbox cannot be had; it only ever opens our own server here.
const IN_A_CONTAINER = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** How long a part of the workbench is waited for: a machine of two cores that does other things too is slow. */
const PATIENCE_MS = 90_000;

export async function openBrowser(): Promise<Browser> {
  const executablePath = await chromium();
  const browser = await playwright.launch({ executablePath, args: [...QUIET, ...IN_A_CONTAINER] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return { page, close: () => browser.close() };
}

/** Writes `out/shots/<name>.png`. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
}
