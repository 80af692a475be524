import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { shoot } from '../../scripts/host/browser.ts';
import { openVsCode } from './vscode.ts';
import { isThere, parts, restOn, showExplorer, until } from './workbench.ts';

/** The same words are open at one desk and not at the other, and one’s list spells the name otherwise. */
const RECORD = 'Statements\n\nMOUSA ABAKAR DEBY (Chad) said that a QUERY was an ASIDE on Q14, señor.\n';
const DESKS = {
  north: { placeholders: ['QUERY', { pattern: 'Q\\d+' }], name: 'Moussa Abakar Deby' },
  south: { placeholders: ['ASIDE'], name: 'Mousa Abakar Deby' },
};

describe('the folders of a window', () => {
  const vscode = openVsCode({
    settings: { 'security.workspace.trust.enabled': true },
    fill(home) {
      for (const [desk, { placeholders, name }] of Object.entries(DESKS)) {
        const folder = path.join(home, desk);
        mkdirSync(folder);
        writeFileSync(path.join(folder, `${desk}.record.txt`), RECORD);
        writeFileSync(path.join(folder, 'meeting-record.json'), JSON.stringify({ placeholders }));
        writeFileSync(path.join(folder, 'speakers.csv'), `affiliation,name\nChad,${name}\n`);
      }
      const folders = Object.keys(DESKS).map(desk => ({ path: path.join(home, desk) }));
      writeFileSync(path.join(home, 'both.code-workspace'), JSON.stringify({ folders }));
    },
  });

  const restricted = (page: Page) => parts.status(page, 'Restricted Mode');
  const trustThem = async (patience: { readonly timeout?: number } = {}) => {
    const { page } = vscode;
    await restricted(page).click(patience);
    const editor = page.locator('.workspace-trust-editor');
    await editor.getByRole('button', { name: 'Trust', exact: true }).click(patience);
    await restricted(page).waitFor({ state: 'detached', ...patience });
    return true;
  };

  it('that nobody trusts have their records checked, and say which patterns are not run', async () => {
    const { page } = vscode;
    await vscode.open(path.join(vscode.folder, 'north'));
    await page.getByRole('button', { name: /^No, I don't trust the authors/ }).click();
    await parts.file(page, 'north.record.txt').dblclick();
    await parts.verdict(page, /^Not certain: not all of the folder’s files holds/).waitFor();
    await page.keyboard.press('Control+Shift+KeyM');
    await parts.problem(page, '“QUERY” marks something still open').waitFor();
    await parts.problem(page, 'speaker-spelling').waitFor();
    await parts.problem(page, 'This pattern is not run until you trust the folder.').waitFor();
    assert.equal(await parts.problem(page, '“Q14” marks').count(), 0);
    // There VS Code puts a box round each letter that English has not, unless the language says otherwise. Where it learns the
    // language, which comes with the extension, while it looks for such letters, it leaves the boxes until the text is opened
    // again.
    await until(async () => {
      await page.waitForTimeout(500);
      if ((await page.locator('.editor-instance .unicode-highlight').count()) === 0) return true;
      await parts.tab(page, /^north/).click({ button: 'middle' });
      await parts.tab(page, /^north/).waitFor({ state: 'detached' });
      await parts.file(page, 'north.record.txt').dblclick();
      await parts.verdict(page, /^Not certain/).waitFor();
      return false;
    });
    await shoot(page, 'untrusted');
  });

  it('leave rows in sight in a small window, whose lines are told to who rests on them', async () => {
    const { page } = vscode;
    const size = page.viewportSize()!;
    await page.keyboard.press('Control+Shift+KeyM');
    // Of a smaller window's icons some are behind three dots.
    await parts.activity(page, 'Meeting Record').click();
    await page.setViewportSize({ width: 700, height: 500 });
    await page.getByText('Not certain: see Problems.').waitFor();
    await page.waitForTimeout(500);
    await shoot(page, 'uncertain in a small window');
    const row = parts.viewRow(page, 'Open Items', /line \d+/).first();
    const list = (await parts.view(page, 'Open Items').locator('.monaco-list').boundingBox())!;
    const box = (await row.boundingBox())!;
    assert.ok(box.y + box.height <= list.y + list.height, JSON.stringify({ box, list }));
    await restOn(page, row, parts.hover(page, /line \d+/));
    await page.setViewportSize(size);
    // Away from the row.
    await page.mouse.move(640, 790);
    await showExplorer(page);
    await page.keyboard.press('Control+Shift+KeyM');
  });

  it('have their patterns run once they are trusted', async () => {
    const { page } = vscode;
    await trustThem();
    await parts.tab(page, /^north/).click();
    await parts.problem(page, '“Q14” marks something still open').waitFor();
    await parts.problem(page, 'This pattern is not run').waitFor({ state: 'detached' });
    await parts.verdict(page, /^\d+ open items? blocks? publication/).waitFor();
    await shoot(page, 'trusted');
  });

  it('that are several have each their own configuration and list', async () => {
    const { page } = vscode;
    const trust = page.getByRole('button', { name: /^Yes, I trust the authors/ });
    const north = parts.file(page, 'north').first();
    // VS Code may take the trust before it has the folders, and then shows none until it is loaded again.
    await until(async () => {
      await vscode.open(path.join(vscode.folder, 'both.code-workspace'));
      if (!(await isThere(trust.or(north).first(), 15_000))) return false;
      if (await trust.isVisible()) await trust.click();
      return isThere(north);
    });
    // What was answered just before it was loaded again may not have been kept; and on a busy machine the question may come
    // at any time, even when a record is open already.
    await page.addLocatorHandler(trust, () => trust.click());
    await until(async () => !(await isThere(restricted(page))) || trustThem({ timeout: 5000 }).catch(() => false));
    for (const desk of Object.keys(DESKS)) {
      const folder = parts
        .file(page, desk)
        .and(page.getByRole('treeitem', { name: desk, exact: false }))
        .first();
      await folder.waitFor();
      if ((await folder.getAttribute('aria-expanded')) === 'false') await folder.click();
      await until(async () => {
        await parts.file(page, `${desk}.record.txt`).dblclick();
        return isThere(parts.verdict(page, /^\d+ open items? blocks? publication/));
      });
    }
    await page.keyboard.press('Control+Shift+KeyM');
    await parts.problem(page, '“ASIDE” marks something still open').waitFor();
    const told = (words: string) => parts.problem(page, words).count();
    assert.deepEqual(await Promise.all(['“QUERY”', '“Q14”', '“ASIDE”', 'speaker-spelling'].map(told)), [1, 1, 1, 1]);
    await shoot(page, 'two folders');
  });
});
