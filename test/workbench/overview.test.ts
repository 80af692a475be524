import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { shoot } from '../../scripts/host/browser.ts';
import { examples } from '../../scripts/host/folders.ts';
import { openVsCode } from './vscode.ts';
import { openFile, parts, runCommand } from './workbench.ts';

const DRAFT = 'draft-undersea-cables.record.txt';

describe('the overview', () => {
  const vscode = openVsCode({
    fill(folder) {
      cpSync(path.join(examples, DRAFT), path.join(folder, DRAFT));
      cpSync(path.join(examples, 'verbatim-mountain-lakes.record.txt'), path.join(folder, 'verbatim.record.txt'));
    },
  });

  const open = async (name: string) => {
    const { page } = vscode;
    await openFile(page, name);
    await parts.verdict(page, /./).waitFor();
  };

  it('shows who spoke how long, what is open, the votes, and who cites what', async () => {
    const { page } = vscode;
    await vscode.open();
    await open('verbatim.record.txt');
    await runCommand(page, 'Meeting Record: Show the Overview');
    await parts.panel(page).getByText('Votes: in favour').waitFor();
    await page.waitForTimeout(500);
    await vscode.picture('overview votes');
    await open(DRAFT);
    await parts.verdict(page, /^21 open items/).waitFor();
    // From a panel another one opens with it, and takes no room from the text.
    await parts.tab(page, /Overview of verbatim/).click();
    await runCommand(page, 'Meeting Record: Show the Preview');
    await parts.tab(page, /Preview of verbatim/).waitFor();
    assert.equal(await page.locator('.editor-group-container').count(), 2);
    // The verdict is of the record that is in front, whether as text or in a panel.
    await parts.tab(page, /Overview of verbatim/).click();
    await parts.verdict(page, /^Ready/).waitFor();
    await runCommand(page, 'View: Close All Editors');
    await open(DRAFT);
    await runCommand(page, 'Meeting Record: Show the Overview');
    await parts.panel(page).getByText('Speakers, in the order of speaking').waitFor();
    await page.waitForTimeout(500);
    await vscode.picture('overview');
  });

  it('leads to the text, by a click and by the keyboard', async () => {
    const { page } = vscode;
    const panel = parts.panel(page);
    const bars = panel.getByRole('group', { name: 'Speakers, in the order of speaking' }).getByRole('link');
    await bars
      .filter({ hasText: /Oman.*words/ })
      .first()
      .click();
    await parts.status(page, /Ln 31, Col 1/).waitFor();
    await bars.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    const tick = panel.locator('.goes').first();
    await vscode.inEachShade(async shade => {
      await shoot(page, `overview focus ${shade}`);
      // The thinnest things that the keyboard comes to are three pixels wide.
      await tick.focus();
      assert.match(await tick.evaluate(each => getComputedStyle(each).outline), /solid 2px$/);
      await shoot(page, `overview focus on a tick ${shade}`);
      await bars.first().focus();
    });
    await page.keyboard.press('Enter');
    await parts.status(page, /Ln (?!31)\d+, Col 1/).waitFor();
  });

  it('zooms', async () => {
    const { page } = vscode;
    const panel = parts.panel(page);
    const width = async () => (await panel.locator('svg').boundingBox())!.width;
    const before = await width();
    await panel.getByRole('button', { name: 'Larger' }).click();
    await panel.getByRole('button', { name: 'Larger' }).click();
    assert.ok((await width()) > before * 1.5);
    // It is called as it reads.
    await panel.getByRole('button', { name: '156 %', exact: true }).waitFor();
    await page.keyboard.press('0');
    assert.equal(await width(), before);
  });
});
