import type { Locator, Page } from 'playwright-core';
import { type Browser, shoot } from '../../scripts/host/browser.ts';
import { type Profile, removeProfile } from '../../scripts/host/profile.ts';
import type { Server } from '../../scripts/host/serve.ts';

/** The parts of VS Code's workbench that a person looks at, by what they are called there. */
export const parts = {
  editorLine: (page: Page, words: string) => page.locator('.editor-instance .view-line', { hasText: words }).first(),
  /** Words that are coloured as one token, as placeholders and citations are; the editor draws spaces as U+00A0. */
  token: (page: Page, words: string) =>
    page.locator('.editor-instance .view-line span > span', { hasText: words.replaceAll(' ', '\u00a0') }).first(),
  squiggles: (page: Page) => page.locator('.editor-instance .squiggly-error, .editor-instance .squiggly-warning'),
  problem: (page: Page, words: string | RegExp) => page.locator('.markers-panel .monaco-list-row', { hasText: words }),
  outline: (page: Page) => page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Outline"]') }),
  outlineRow: (page: Page, words: string | RegExp) =>
    parts.outline(page).locator('.monaco-list-row', { hasText: words }),
  hover: (page: Page, words: string | RegExp) => page.locator('.monaco-hover:not(.hidden)', { hasText: words }).first(),
  quickFix: (page: Page, words: string | RegExp) => page.locator('.action-widget .monaco-list-row', { hasText: words }),
  language: (page: Page, name: string) => page.locator('.statusbar-item', { hasText: name }).first(),
  /** By the label that a screen reader reads. */
  verdict: (page: Page, label: string | RegExp) =>
    page
      .locator('.statusbar-item[id="meeting-record.meeting-record.meetingRecord.verdict"]')
      .getByRole('button', { name: label }),
  view: (page: Page, title: string) =>
    page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${title}"]`) }),
  viewRow: (page: Page, view: string, words: string | RegExp) =>
    parts.view(page, view).locator('.monaco-list-row', { hasText: words }),
  status: (page: Page, words: string | RegExp) => page.locator('.statusbar-item', { hasText: words }),
  activity: (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).first(),
  quickInput: (page: Page, title: string | RegExp) => page.locator('.quick-input-titlebar', { hasText: title }),
  quickRow: (page: Page, words: string | RegExp) =>
    page.locator('.quick-input-list .monaco-list-row', { hasText: words }),
  /** The box in which a list is filtered or a question answered. */
  quickText: (page: Page) => page.locator('.quick-input-widget input[type="text"]:visible'),
  /** The row that Enter takes. */
  quickChosen: (page: Page, words: string | RegExp) =>
    page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words }),
  notification: (page: Page, words: string | RegExp) => page.locator('.notification-toast', { hasText: words }),
  /** What stands in a panel of this title, which must be on screen. */
  panel: (page: Page) => page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame'),
  tab: (page: Page, name: string | RegExp) => page.getByRole('tab', { name }),
  file: (page: Page, name: string) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }),
} as const;

/** What a suite has opened; parts are missing where its start failed. */
interface Opened {
  readonly browser: Browser | undefined;
  readonly server: Server | undefined;
  readonly profile: Profile | undefined;
}

/** Takes a picture where a test of the suite fails, and closes what the suite has opened when it ends. */
export function leaveNothing(opened: () => Opened): void {
  afterEach(async function () {
    const { browser } = opened();
    if (this.currentTest?.state === 'failed' && browser)
      await shoot(browser.page, `failed ${this.currentTest.fullTitle()}`);
  });
  after(async () => {
    const { browser, server, profile } = opened();
    await browser?.close();
    await server?.stop();
    if (profile) removeProfile(profile);
  });
}

/** Shows the Explorer, and leaves its icon: what that is called would lie over the files. */
export async function showExplorer(page: Page): Promise<void> {
  await parts.activity(page, 'Explorer').click();
  await page.mouse.move(640, 400);
}

/** Opens a file from the Explorer. While the list of files is drawn anew, as after one came or went, clicks on it are lost. */
export async function openFile(page: Page, name: string): Promise<void> {
  await until(async () => {
    await parts.file(page, name).dblclick();
    return isThere(page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).first());
  });
}

/** Runs a command as a person does who knows its name. */
export async function runCommand(page: Page, name: string): Promise<void> {
  // A page in a panel takes the keyboard when it has been drawn, and then the list closes; what is typed before the list
  // has the keyboard goes into the text.
  await until(async () => {
    // Elsewhere it would leave the page that is shown.
    if (await parts.quickText(page).isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    if (!(await isThere(parts.quickText(page).and(page.locator(':focus'))))) return false;
    // In one piece, as a person pastes: the list looks through all commands at each key, which takes seconds a name.
    await page.keyboard.insertText(name);
    return isThere(parts.quickChosen(page, name.slice(name.indexOf(': ') + 2)));
  });
  await page.keyboard.press('Enter');
}

/** Types into a box that a command has opened, and accepts it. */
export async function answer(page: Page, title: string | RegExp, words: string): Promise<void> {
  await parts.quickInput(page, title).waitFor();
  await parts.quickText(page).fill(words);
  await page.keyboard.press('Enter');
}

/** Opens the fixes at the cursor from the keyboard. A hover that is shown meanwhile takes the menu away. */
export async function openFixes(page: Page, words: string | RegExp): Promise<void> {
  await until(async () => {
    await page.keyboard.press('Control+Period');
    return isThere(parts.quickFix(page, words).first());
  });
}

/** Answers where a text is to be saved. The question writes the name that it proposes a while after it is asked. */
export async function saveAs(page: Page, file: string): Promise<void> {
  const box = parts.quickText(page);
  await parts.quickInput(page, /Save/).waitFor();
  await until(async () => /[^/]$/.test(await box.inputValue()));
  await until(async () => {
    await box.fill(file);
    await page.waitForTimeout(500);
    return (await box.inputValue()) === file;
  });
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

/** Rests the pointer on something until what it tells is shown: what is drawn anew under the pointer tells nothing. */
export async function restOn(page: Page, place: Locator, told: Locator): Promise<void> {
  await until(async () => {
    await page.mouse.move(640, 790);
    await place.hover();
    return isThere(told);
  });
}

/** Whether something is shown before long. Milliseconds. */
export async function isThere(element: Locator, patience = 5000): Promise<boolean> {
  return element.waitFor({ timeout: patience }).then(
    () => true,
    () => false,
  );
}

/** Waits until something holds; the test's own limit ends it. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 100));
}

/** Waits until VS Code has kept a layout with this in it: in a browser it does so every five seconds, not on closing. */
export async function kept(page: Page, words: string): Promise<void> {
  await until(() =>
    page.evaluate(async words => {
      for (const { name } of await indexedDB.databases()) {
        if (!name?.startsWith('vscode-web-state-db-')) continue;
        const values = await new Promise<readonly unknown[]>(resolve => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => {
            const all = opening.result.transaction('ItemTable').objectStore('ItemTable').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result);
            };
          };
        });
        if (values.some(value => String(value).includes(words))) return true;
      }
      return false;
    }, words),
  );
}

/** Opens the Outline where it is closed, and gives it room as a person would: by its upper edge. */
export async function openOutline(page: Page): Promise<void> {
  const header = parts.outline(page).locator('.pane-header');
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  let edge = await topOf(header);
  // It opens with a slide.
  for (let before = Number.NaN; before !== edge; edge = await topOf(header)) {
    before = edge;
    await page.waitForTimeout(150);
  }
  // One pixel lower a drag takes the header, and moves the whole Outline above the files.
  await page.mouse.move(200, edge - 1);
  await page.mouse.down();
  await page.mouse.move(200, 220, { steps: 5 });
  await page.mouse.up();
  // Away from the edge, which is lit while the pointer is on it, and for a moment after.
  await page.mouse.move(640, 790);
  await page.waitForTimeout(500);
}

async function topOf(element: Locator): Promise<number> {
  return (await element.boundingBox())!.y;
}
