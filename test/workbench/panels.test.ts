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

describe('the panels', () => {
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

  it('show the record as its release will look, and mark what is open', async () => {
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

  it('show who spoke how long, what is open, the votes, and who cites what', async () => {
    const { page } = vscode;
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

  it('lead from the overview to the text, by a click and by the keyboard', async () => {
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

  it('zoom', async () => {
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

describe('the panels, of a record of 10,000 speeches', () => {
  const COUNT = 10_000;

  const vscode = openVsCode({
    fill(folder) {
      const speech = (i: number) =>
        `ILSE BRANDVOLD (Norway) said ${i} that resolution 1325\u00a0(2000) was ${'good and '.repeat(40)}old; he/she agreed.\n\n`;
      const text = `Lake Council: Water\n\nStatements\n\n${Array.from({ length: COUNT }, (_, i) => speech(i)).join('')}`;
      writeFileSync(path.join(folder, 'large.record.txt'), text);
    },
  });

  before(async () => {
    await vscode.open();
    await parts.file(vscode.page, 'large.record.txt').dblclick();
    await parts.verdict(vscode.page, /block publication/).waitFor();
  });

  /** How long something takes, as a person has it who waits. */
  const timed = async (what: string, act: () => Promise<unknown>) => {
    const started = performance.now();
    await act();
    const took = performance.now() - started;
    console.log(`      ${what}: ${took.toFixed(0)} ms`);
    return took;
  };

  it('show it, follow it and scroll in it while a person would wait', async () => {
    const { page } = vscode;
    const panel = parts.panel(page);
    await runCommand(page, 'Meeting Record: Show the Preview');
    await timed('the preview is there', () =>
      panel.locator('main > div:last-child > :last-child').waitFor({ state: 'attached' }),
    );
    assert.equal(await panel.locator('main > div > *').count(), COUNT + 2);
    await parts.editorLine(page, 'Lake Council').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('The ');
    const took = await timed('an edit is seen in it, the pause included', () =>
      panel.locator('h1', { hasText: 'The Lake' }).waitFor(),
    );
    assert.ok(took < 20_000, `${took} ms`);
    await page.keyboard.press('Control+End');
    await timed('it has scrolled to the end', () => panel.getByText(`said ${COUNT - 1} `).waitFor());
    for (let i = 0; i < 100 && !(await panel.getByText(`said ${COUNT - 1} `).boundingBox()); i++) {
      await page.waitForTimeout(100);
    }
    await page.waitForTimeout(1000);
    await shoot(page, 'preview large');
    await timed('the page answers', () => panel.locator('html').evaluate(() => undefined));
    const applying = await panel.locator('html').evaluate(async html => {
      const frames: number[] = [];
      let last = performance.now();
      for (let i = 0; i < 30; i++) {
        html.scrollTop -= 400;
        await new Promise(resolve => setTimeout(resolve, 16));
        frames.push(performance.now() - last);
        last = performance.now();
      }
      return Math.max(...frames);
    });
    console.log(`      the slowest of 30 steps of scrolling: ${applying.toFixed(0)} ms`);
  });

  it('show the overview of it', async () => {
    const { page } = vscode;
    await runCommand(page, 'Meeting Record: Show the Overview');
    await timed('the overview is there', () =>
      parts.panel(page).getByText('Who cites what').waitFor({ state: 'attached' }),
    );
    await shoot(page, 'overview large');
  });
});
