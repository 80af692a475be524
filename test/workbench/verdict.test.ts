import { cpSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shoot } from '../../scripts/host/browser.ts';
import { root } from '../../scripts/host/folders.ts';
import { openVsCode } from './vscode.ts';
import { openFile, openFixes, parts, restOn, runCommand } from './workbench.ts';

const LOCKED = 'Lake Council: Water\n\nStatements\n\nNAME TO COME (Norway) said that he/she was glad.\n';

describe('the verdict', () => {
  const vscode = openVsCode({
    settings: { 'files.readonlyInclude': { '**/locked.record.txt': true }, 'workbench.editorLargeFileConfirmation': 1 },
    fill(folder) {
      writeFileSync(path.join(folder, 'locked.record.txt'), LOCKED);
      cpSync(path.join(root, 'examples/desk/grain-reserves.record.txt'), path.join(folder, 'grain.record.txt'));
      writeFileSync(
        path.join(folder, 'ready.record.txt'),
        'Lake Council: Water\n\nStatements\n\nPER ÅS (Norway) said that it rained.\n',
      );
      writeFileSync(path.join(folder, 'empty.record.txt'), '');
      writeFileSync(path.join(folder, 'large.record.txt'), 'Lake Council: Water\n\n'.repeat(60_000));
      const many = 'NAME TO COME (Norway) said so.\n\n'.repeat(1200);
      writeFileSync(path.join(folder, 'many.record.txt'), `Lake Council: Water\n\nStatements\n\n${many}`);
      const cell = { cell_type: 'code', source: 'NAME TO COME (Chad) said so.', outputs: [], execution_count: null };
      const cells = [{ ...cell, metadata: { vscode: { languageId: 'meeting-record' } } }];
      const notebook = { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 };
      writeFileSync(path.join(folder, 'cells.ipynb'), JSON.stringify(notebook));
    },
  });

  it('says that a record is ready', async () => {
    const { page } = vscode;
    await vscode.open();
    await openFile(page, 'ready.record.txt');
    await parts.verdict(page, 'Ready: nothing blocks publication.').waitFor();
  });

  it('calls nothing ready that is no record, and asks of what kind it is', async () => {
    const { page } = vscode;
    await openFile(page, 'empty.record.txt');
    const verdict = parts.verdict(page, /^No record is recognized here/);
    await verdict.waitFor();
    await shoot(page, 'verdict of no record');
    await runCommand(page, 'Meeting Record: Check Before Publication');
    await parts.notification(page, 'No record is recognized here').waitFor();
    await verdict.click();
    await parts.quickInput(page, /Kind of Record/).waitFor();
    await page.keyboard.press('Escape');
  });

  it('counts what is open, by kind where the pointer rests on it', async () => {
    const { page } = vscode;
    await openFile(page, 'grain.record.txt');
    const verdict = parts.verdict(page, /^\d+ open items block publication\. /);
    await verdict.waitFor();
    await vscode.inEachShade(async shade => {
      await restOn(page, verdict, parts.hover(page, /Name to come: 2/));
      await shoot(page, `verdict ${shade}`);
    });
  });

  it('begins the kinds with that which holds, and has nothing to take back where none was said', async () => {
    const { page } = vscode;
    await runCommand(page, 'Meeting Record: Choose the Kind of Record');
    await parts.quickChosen(page, /Meetings coverage.*now/).waitFor();
    await parts.quickRow(page, 'As the text itself shows').click();
    await parts.quickRow(page, 'This record alone').click();
    await parts.notification(page, 'No kind was set here: the text itself shows it.').waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
  });

  it('lists what is open at a click', async () => {
    const { page } = vscode;
    await parts.verdict(page, /block publication/).click();
    await parts.quickInput(page, /Open Items: \d+/).waitFor();
    await page.keyboard.press('Escape');
  });

  it('goes through it item by item, and ends with the verdict', async () => {
    const { page } = vscode;
    await runCommand(page, 'Meeting Record: Check Before Publication');
    await parts.quickInput(page, /Check Before Publication: 1 of \d+/).waitFor();
    await parts.quickRow(page, 'Leave it open and go on').waitFor();
    await parts.quickRow(page, 'Take the note out').waitFor();
    await page.mouse.move(640, 600);
    await vscode.picture('check');
    const title = await parts.quickInput(page, /: 1 of/).textContent();
    const count = Number(/1 of (\d+)/.exec(title!)![1]);
    for (let i = 1; i <= count; i++) {
      await parts.quickInput(page, new RegExp(`: ${i} of ${count}`)).waitFor();
      await parts.quickRow(page, 'Leave it open and go on').click();
    }
    await parts.notification(page, `${count} open items block publication.`).waitFor();
    await vscode.picture('check ended');
  });

  it('keeps the words of an item selected while Escape closes its hover', async () => {
    const { page } = vscode;
    // What the check before has ended with would take the second Escape.
    await runCommand(page, 'Notifications: Clear All Notifications');
    await parts.notification(page, /block publication/).waitFor({ state: 'hidden' });
    await openFile(page, 'grain.record.txt');
    await parts.verdict(page, /^\d\d open items/).waitFor();
    await page.keyboard.press('Control+F8');
    await parts.hover(page, /./).waitFor();
    await parts.status(page, /selected/).waitFor();
    await page.waitForTimeout(500);
    await page.keyboard.press('Escape');
    await parts.hover(page, /./).waitFor({ state: 'hidden' });
    await parts.status(page, /selected/).waitFor();
    await page.keyboard.press('Escape');
    await parts.status(page, /selected/).waitFor({ state: 'hidden' });
  });

  it('writes every number as the language does', async () => {
    const { page } = vscode;
    await openFile(page, 'many.record.txt');
    await parts.verdict(page, '1,200 open items block publication. Name to come 1,200').waitFor();
    await page.keyboard.press('Control+F8');
    await parts.status(page, 'Open item 1 of 1,200').waitFor();
    await runCommand(page, 'Meeting Record: Check Before Publication');
    await parts.quickInput(page, /: 1 of 1,200/).waitFor();
    await page.keyboard.press('Escape');
  });

  it('leaves a text that is locked as it is, and says so', async () => {
    const { page } = vscode;
    await openFile(page, 'locked.record.txt');
    await parts.verdict(page, /^2 open items/).waitFor();
    await runCommand(page, 'Meeting Record: Check Before Publication');
    await parts.quickInput(page, /: 1 of 2/).waitFor();
    await parts.quickRow(page, 'Leave it open and go on').click();
    await parts.quickInput(page, /: 2 of 2/).waitFor();
    await parts.quickRow(page, 'Write “she”').click();
    await parts.notification(page, '“locked.record.txt” is read-only: nothing is changed.').waitFor();
    await shoot(page, 'check of a locked text');
    await parts.editorLine(page, 'that he/she was').waitFor();
    await parts.verdict(page, /^2 open items/).waitFor();
  });

  it('stays as it is where the folder’s file cannot be written, and says so', async () => {
    const { page } = vscode;
    // As in a folder that nobody may write to, which there is none for root.
    const file = path.join(vscode.folder, 'meeting-record.json');
    symlinkSync(path.join(vscode.folder, 'nowhere/meeting-record.json'), file);
    const toast = parts.notification(page, '“meeting-record.json” could not be written: nothing is changed.');
    await openFile(page, 'grain.record.txt');
    await parts.verdict(page, /^\d\d open items/).waitFor();
    await runCommand(page, 'Meeting Record: Check Before Publication');
    await parts.quickRow(page, 'Ignore this here').click();
    await toast.waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
    await toast.waitFor({ state: 'hidden' });
    // From the light bulb VS Code itself would say nothing.
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+F8');
    await parts.status(page, /^Open item/).waitFor();
    await openFixes(page, 'Ignore this here');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await toast.waitFor();
    await shoot(page, 'folder that cannot be written');
    unlinkSync(file);
  });

  it('is not that of another record where VS Code asks before it shows a large one', async () => {
    const { page } = vscode;
    await openFile(page, 'grain.record.txt');
    await parts.verdict(page, /^\d\d open items/).waitFor();
    await openFile(page, 'large.record.txt');
    await page.getByRole('button', { name: 'Open Anyway' }).waitFor();
    await parts.verdict(page, /./).waitFor({ state: 'hidden' });
  });

  it('is given of a cell in a notebook, beside which no file can be', async () => {
    const { page } = vscode;
    await openFile(page, 'cells.ipynb');
    await parts.verdict(page, /^1 open item /).waitFor();
  });
});
