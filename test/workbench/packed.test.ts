import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shoot } from '../../scripts/host/browser.ts';
import { root } from '../../scripts/host/folders.ts';
import { openVsCode } from './vscode.ts';
import { openFixes, openOutline, parts, restOn, until } from './workbench.ts';

describe('the packed extension in the workbench', () => {
  const vscode = openVsCode({
    fill(folder) {
      cpSync(path.join(root, 'test/fixtures/editor'), folder, { recursive: true });
    },
  });

  it('takes a record from the Explorer as a meeting record', async () => {
    const { page } = vscode;
    await vscode.open();
    await parts.file(page, 'lakes.record.txt').dblclick();
    await parts.editorLine(page, 'ASTRID HOLMGÅRD').waitFor();
    await parts.language(page, 'Meeting Record').waitFor();
  });

  it('underlines what is open and lists it in Problems', async () => {
    const { page } = vscode;
    await parts.squiggles(page).first().waitFor();
    await page.keyboard.press('Control+Shift+KeyM');
    for (const rule of ['provisional-note', 'resolution-year', 'mixed-pronouns', 'name-to-come', 'undecided-pronoun']) {
      await parts.problem(page, rule).waitFor();
    }
  });

  it('lists the speakers in the Outline', async () => {
    const { page } = vscode;
    await openOutline(page);
    for (const row of [/Briefings/, /Astrid Holmgård/, /Statements/, /Norway/, /Baptiste Okonjo‑Reyes/, /Peru/]) {
      await parts.outlineRow(page, row).first().waitFor();
    }
    await shoot(page, '1 outline and problems');
  });

  it('tells what a cited resolution is where the pointer rests on it', async () => {
    const { page } = vscode;
    await restOn(page, parts.token(page, 'resolution 1325 (2000)'), parts.hover(page, '31 October 2000'));
    await shoot(page, '2 hover');
  });

  it('mends a wrong year with a quick fix, and saves it', async () => {
    const { page } = vscode;
    await parts.token(page, 'resolution 1325 (2001)').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('F8');
    await page.locator('.marker-widget').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.marker-widget').waitFor({ state: 'detached' });
    await openFixes(page, '2000');
    await shoot(page, '3 quick fix');
    await page.keyboard.press('Enter');
    await parts.problem(page, 'resolution-year').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+KeyS');
    const years = () =>
      readFileSync(path.join(vscode.folder, 'lakes.record.txt'), 'utf8')
        .match(/(?<=1325 \()\d+/g)
        ?.join();
    await until(async () => years() === '2000,2000');
    await shoot(page, '4 fixed and saved');
  });

  it('opens a plain .txt that is a record as one', async () => {
    const { page } = vscode;
    await parts.file(page, 'harbours.txt').dblclick();
    await parts.outlineRow(page, /Tui Faleolo/).waitFor();
    await parts.language(page, 'Meeting Record').waitFor();
  });
});
