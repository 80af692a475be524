/// <reference lib="dom" />
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Browser, openBrowser, shoot } from '../../scripts/host/browser.ts';
import { vsix } from '../../scripts/host/folders.ts';
import { makeProfile, type Profile } from '../../scripts/host/profile.ts';
import { installExtension, type Server, serve } from '../../scripts/host/serve.ts';
import { leaveNothing } from './workbench.ts';

/**
 * The themes in which a suite is looked at, by the names that its pictures have; the class that says which is worn, and what
 * panels are told.
 */
const THEMES = {
  dark: { theme: 'Default Dark Modern', mark: '.vs-dark', kind: 'vscode-dark' },
  light: { theme: 'Default Light Modern', mark: '.vs', kind: 'vscode-light' },
  contrast: { theme: 'Default High Contrast', mark: '.hc-black', kind: 'vscode-high-contrast' },
  'light contrast': { theme: 'Default High Contrast Light', mark: '.hc-light', kind: 'vscode-high-contrast-light' },
} as const;

/** Four themes take a minute of the suites: what they show is looked at by persons, who ask for it by this variable. */
const IN_EACH_THEME = 'MEETING_RECORD_PICTURES';

export type Shade = keyof typeof THEMES;
const SHADES = Object.keys(THEMES) as readonly Shade[];

/** A page of a browser with VS Code in it, which has the packed extension and a profile of its own. */
export interface VsCode {
  readonly page: Page;
  readonly profile: Profile;
  readonly folder: string;
  /** Goes to the folder, or to another folder or `.code-workspace` that is named by its path. */
  open(at?: string): Promise<void>;
  /** Does something in each theme, which the folder’s settings ask for; the last is that in which the suite is run. */
  inEachShade(look: (shade: Shade) => Promise<unknown>): Promise<void>;
  /** Takes `<name> <shade>.png` in the theme in which the suite is run, and in each where a person wants to look at them. */
  picture(name: string): Promise<void>;
}

/** What is not as in every suite. */
export interface Wanted {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** More of the server's command line. */
  readonly args?: readonly string[];
  /** More of its environment, and of its extension hosts’. */
  readonly env?: NodeJS.ProcessEnv;
  /** Puts into the folder, which is empty, what the suite looks at; the extension is installed by then. */
  readonly fill?: (folder: string, profile: Profile) => void;
}

/** Opens one before the suite in which it is called, and leaves nothing of it after. */
export function openVsCode({ settings = {}, args = [], env, fill }: Wanted = {}): VsCode {
  let profile: Profile;
  let server: Server;
  let browser: Browser;
  const folder = () => path.join(profile.home, 'records');

  before(async () => {
    profile = makeProfile({ 'workbench.colorTheme': THEMES.dark.theme, ...settings });
    await installExtension(profile, vsix);
    mkdirSync(folder());
    fill?.(folder(), profile);
    server = await serve(profile, ['--without-connection-token', ...args], env);
    browser = await openBrowser();
  });

  leaveNothing(() => ({ browser, server, profile }));

  return {
    get page() {
      return browser.page;
    },
    get profile() {
      return profile;
    },
    get folder() {
      return folder();
    },
    async open(at = folder()) {
      const kind = at.endsWith('.code-workspace') ? 'workspace' : 'folder';
      await browser.page.goto(`${server.origin}/?${kind}=${encodeURI(at)}`);
    },
    async inEachShade(look) {
      const { page } = browser;
      for (const shade of [...SHADES.slice(1), SHADES[0]!]) {
        const { theme, mark, kind } = THEMES[shade];
        const file = path.join(folder(), '.vscode/settings.json');
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify({ 'workbench.colorTheme': theme }));
        await page.locator(`.monaco-workbench${mark}`).waitFor();
        await inPanels(page, kind);
        await look(shade);
      }
    },
    async picture(name) {
      const take = (shade: Shade) => shoot(browser.page, `${name} ${shade}`);
      await (process.env[IN_EACH_THEME] ? this.inEachShade(take) : take(SHADES[0]!));
    },
  };
}

/** Panels are told of a theme after the workbench; one that is not shown may never be, so they are not waited for longer. Milliseconds. */
const PANELS_LATER = 500;

async function inPanels(page: Page, kind: string): Promise<void> {
  const ends = Date.now() + PANELS_LATER;
  const worn = () =>
    Promise.all(
      page.frames().map(frame => frame.evaluate(() => document.body?.dataset.vscodeThemeKind).catch(() => undefined)),
    );
  do await page.waitForTimeout(100);
  while (Date.now() < ends && (await worn()).some(told => told !== undefined && told !== kind));
}
