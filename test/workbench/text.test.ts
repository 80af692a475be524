/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { examples } from '../../scripts/host/folders.ts';
import { openVsCode } from './vscode.ts';
import { parts } from './workbench.ts';

const DRAFT = 'draft-undersea-cables.record.txt';
const SETTINGS = {
  'editor.formatOnSave': true,
  'editor.minimap.enabled': true,
  'editor.minimap.sectionHeaderFontSize': 12,
  'editor.minimap.scale': 2,
  'meetingRecord.inlayHints': true,
};

describe('the text', () => {
  const vscode = openVsCode({
    settings: SETTINGS,
    fill(folder) {
      cpSync(path.join(examples, DRAFT), path.join(folder, DRAFT));
      writeFileSync(path.join(folder, 'meeting-record.json'), '{ "format": { "sentenceGap": "no-break-and-space" } }');
    },
  });

  it('keeps the section and the speech in sight that it is scrolled through', async () => {
    const { page } = vscode;
    await vscode.open();
    await parts.file(page, DRAFT).dblclick();
    await parts.verdict(page, /open items block publication/).waitFor();
    await parts.editorLine(page, 'Security Council').click();
    for (let i = 0; i < 36; i++) await page.keyboard.press('Control+ArrowDown');
    const stuck = page.locator('.sticky-widget .sticky-line-content');
    await stuck.filter({ hasText: 'Statements' }).waitFor();
    assert.deepEqual(
      (await stuck.allInnerTexts()).map(text => text.replaceAll('\u00a0', ' ').slice(0, 10)).slice(0, 2),
      ['Security C', 'Statements'],
    );
    await page.waitForTimeout(1500);
    await vscode.picture('text');
  });

  it('has the colours of the server, and none where a person wants none', async () => {
    const { page } = vscode;
    // The grammar sees no heading and no name to come here.
    writeFileSync(
      path.join(vscode.folder, 'name.record.txt'),
      'Water\n\nIntroduction of draft resolutions\n\nH.E. NAME, Minister for Water of Norway, said so.\n',
    );
    await parts.file(page, 'name.record.txt').dblclick();
    const token = page.locator('.editor-instance .view-line span > span', { hasText: /^NAME$/ }).first();
    await token.waitFor();
    const weightOf = (words: string) => parts.token(page, words).evaluate(word => getComputedStyle(word).fontWeight);
    assert.equal(await weightOf('Introduction of draft resolutions'), '700');
    // A default of ours for the language would outweigh what is chosen for every language.
    const own = path.join(vscode.folder, '.vscode');
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'settings.json'), '{ "editor.semanticHighlighting.enabled": false }');
    await token.waitFor({ state: 'hidden' });
    await parts.tab(page, DRAFT).click();
  });

  it('is formatted when it is saved, as its folder asks', async () => {
    const { page } = vscode;
    const file = path.join(vscode.folder, DRAFT);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('It was so. All left.');
    await page.keyboard.press('Control+S');
    // It is empty for a moment while it is written.
    const isSaved = () => readFileSync(file, 'utf8').endsWith('It was so.\u00a0 All left.');
    for (let tries = 0; !isSaved() && tries < 100; tries++) await page.waitForTimeout(100);
    assert.ok(isSaved(), readFileSync(file, 'utf8').slice(-60));
  });
});
