import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shoot } from '../../scripts/host/browser.ts';
import { examples } from '../../scripts/host/folders.ts';
import { openVsCode } from './vscode.ts';
import { isThere, kept, openFile, parts, runCommand, saveAs, until } from './workbench.ts';

const DRAFT = 'draft-undersea-cables.record.txt';
const HOSTILE = `Lake Council: Water <b>and</b> [Peace](command:evil)

Statements

חנה כהן (Israel): “</p><script>document.title = 'evil'</script>” & *that* was all.

<IMG SRC=X ONERROR="document.title='evil'">

PER ÅS (Norway) said that NAME TO COME was <mark tabindex=0>open</mark>.
`;

describe('previews', () => {
  const vscode = openVsCode({
    fill(folder) {
      cpSync(path.join(examples, DRAFT), path.join(folder, DRAFT));
      cpSync(path.join(examples, 'verbatim-mountain-lakes.record.txt'), path.join(folder, 'verbatim.record.txt'));
      writeFileSync(path.join(folder, 'hostile.record.txt'), HOSTILE);
    },
  });

  const open = async (name: string) => {
    const { page } = vscode;
    await openFile(page, name);
    await parts.verdict(page, /./).waitFor();
  };

  /** Waits until one of the panels on screen shows these words; the workbench around them, which has them too, is none. */
  const inSomePanel = async (words: string) => {
    const { page } = vscode;
    for (let i = 0; i < 300; i++) {
      for (const frame of page.frames().filter(frame => frame !== page.mainFrame())) {
        if (
          await frame
            .getByText(words, { exact: true })
            .isVisible()
            .catch(() => false)
        )
          return;
      }
      await page.waitForTimeout(100);
    }
    assert.fail(`No panel shows “${words}”.`);
  };

  it('show a record as its release will look, and mark what is open', async () => {
    const { page } = vscode;
    await vscode.open();
    await open(DRAFT);
    await runCommand(page, 'Meeting Record: Show the Preview');
    const panel = parts.panel(page);
    await panel.locator('h1').waitFor();
    await panel.getByText('21 open').waitFor();
    await panel.locator('mark.error').first().waitFor();
    await page.waitForTimeout(500);
    await vscode.picture('preview');
  });

  it('scroll with the text, and the text with them', async () => {
    const { page } = vscode;
    const panel = parts.panel(page);
    await parts.editorLine(page, 'Note:').click();
    await page.keyboard.press('Control+End');
    await panel.locator('main .at').waitFor();
    const top = () => panel.locator('html').evaluate(html => html.scrollTop);
    for (let i = 0; i < 50 && (await top()) < 300; i++) await page.waitForTimeout(100);
    assert.ok((await top()) >= 300, `${await top()}`);
    await shoot(page, 'preview scrolled');
    await page.waitForTimeout(400);
    await panel.locator('main').hover();
    await page.mouse.wheel(0, -100_000);
    await parts.editorLine(page, 'Note:').waitFor();
  });

  it('lead from what is open to the text, by a click and by the keyboard', async () => {
    const { page } = vscode;
    const panel = parts.panel(page);
    const mark = panel.locator('mark', { hasText: 'NAME TBC' }).first();
    // The text still follows where it was scrolled to just now, and would take the mark from under the pointer.
    await mark.scrollIntoViewIfNeeded();
    const top = () => panel.locator('html').evaluate(html => html.scrollTop);
    for (let [last, now] = [-1, await top()]; now !== last; [last, now] = [now, await top()])
      await page.waitForTimeout(500);
    await mark.click();
    await parts.status(page, /Ln 31, Col 1/).waitFor();
    await panel.locator('mark').first().focus();
    await page.keyboard.press('Enter');
    // The place in the status bar goes again where the page is told of its focus late.
    await page.locator('.editor-instance .active-line-number', { hasText: /^3$/ }).waitFor();
  });

  it('follow the text after a pause, and stay where they are', async () => {
    const { page } = vscode;
    const panel = parts.panel(page);
    await parts.editorLine(page, 'Note:').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('The ');
    await panel.locator('h1, p', { hasText: /^The / }).first().waitFor();
    await page.keyboard.press('Control+KeyZ');
    await page.keyboard.press('Control+KeyZ');
    await panel.locator('h1, p', { hasText: /^The / }).first().waitFor({ state: 'detached' });
  });

  it('take the record away as HTML: what is written has no marks', async () => {
    const { page } = vscode;
    await parts.panel(page).getByRole('button', { name: 'Save as HTML' }).click();
    await parts.quickInput(page, /Save/).waitFor();
    await page.keyboard.press('Enter');
    const file = path.join(vscode.folder, DRAFT.replace('.record.txt', '.html'));
    for (let i = 0; i < 100 && !existsSync(file); i++) await page.waitForTimeout(100);
    const html = readFileSync(file, 'utf8');
    assert.ok(html.startsWith('<!DOCTYPE html>') && !html.includes('<mark'));
    await parts.panel(page).getByRole('button', { name: 'Copy as HTML' }).click();
    await parts.status(page, 'Copied as HTML.').waitFor();
  });

  it('are there again after a reload', async () => {
    const { page } = vscode;
    await kept(page, 'mainThreadWebview-meetingRecord.preview');
    await page.reload();
    await inSomePanel('Security Council: Protecting Undersea Cables');
    await inSomePanel('21 open');
  });

  it('take nothing of a record for markup, and show two records side by side', async () => {
    const { page } = vscode;
    await open('hostile.record.txt');
    await runCommand(page, 'Meeting Record: Show the Preview');
    const panel = parts.panel(page);
    await panel.getByText('<IMG SRC=X').waitFor();
    assert.equal(await panel.locator('main').locator('img, script, [onerror]').count(), 0);
    assert.notEqual(await panel.locator('html').evaluate(html => html.ownerDocument.title), 'evil');
    await parts.tab(page, /Preview of draft/).waitFor();
    await shoot(page, 'preview hostile');
  });

  it('stay when their record is closed, and say so when it is gone', async () => {
    const { page } = vscode;
    await parts.tab(page, /^hostile/).click({ button: 'middle' });
    await parts.tab(page, /^hostile/).waitFor({ state: 'detached' });
    await parts.panel(page).getByText('<IMG SRC=X').waitFor();
    rmSync(path.join(vscode.folder, 'hostile.record.txt'));
    await parts.tab(page, /Preview of hostile/).click();
    await open('verbatim.record.txt');
    // A page that was not seen is made anew.
    await parts.tab(page, /Preview of hostile/).click();
    await inSomePanel('The record is no longer there.');
    await parts.verdict(page, /./).waitFor({ state: 'hidden' });
    await shoot(page, 'preview gone');
    await runCommand(page, 'View: Close All Editors');
  });

  it('go with a record that is renamed, or saved for the first time', async () => {
    const { page } = vscode;
    await open('verbatim.record.txt');
    await runCommand(page, 'Meeting Record: Show the Preview');
    const box = page.locator('.explorer-folders-view .monaco-inputbox input');
    // A page that has just been drawn takes the keyboard.
    await until(async () => {
      await parts.file(page, 'verbatim.record.txt').click();
      await page.keyboard.press('F2');
      return isThere(box);
    });
    await box.fill('renamed.record.txt');
    await box.press('Enter');
    await parts.tab(page, 'Preview of renamed.record.txt').click();
    await inSomePanel('The meeting rose at 11.20 a.m.');
    renameSync(path.join(vscode.folder, 'renamed.record.txt'), path.join(vscode.folder, 'verbatim.record.txt'));
    await runCommand(page, 'View: Close All Editors');

    await page.locator('.editor-group-container.empty').dblclick();
    await parts.tab(page, /Untitled/).waitFor();
    await page.keyboard.type('NAME TO COME (Chad) said so.');
    await runCommand(page, 'Change Language Mode');
    await parts.quickText(page).fill('Meeting Record');
    await parts.quickChosen(page, 'Meeting Record').waitFor();
    await page.keyboard.press('Enter');
    await parts.verdict(page, /^1 open item/).waitFor();
    await runCommand(page, 'Meeting Record: Show the Preview');
    await inSomePanel('NAME TO COME');
    await parts.editorLine(page, 'NAME TO COME').click();
    await page.keyboard.press('Control+KeyS');
    await saveAs(page, path.join(vscode.folder, 'saved.record'));
    await parts.tab(page, 'Preview of saved.record').waitFor();
    await inSomePanel('NAME TO COME');
    await runCommand(page, 'View: Close All Editors');
  });
});
