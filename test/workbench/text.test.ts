import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, openBrowser, shoot } from '../../scripts/host/browser.ts';
import { examples, vsix } from '../../scripts/host/folders.ts';
import { makeProfile, type Profile } from '../../scripts/host/profile.ts';
import { installExtension, type Server, serve } from '../../scripts/host/serve.ts';
import { leaveNothing, parts } from './workbench.ts';

const DRAFT = 'draft-undersea-cables.record.txt';
const SETTINGS = {
  'editor.formatOnSave': true,
  'editor.minimap.enabled': true,
  'editor.minimap.sectionHeaderFontSize': 12,
  'editor.minimap.scale': 2,
  'meetingRecord.inlayHints': true,
};

for (const theme of ['Default Dark Modern', 'Default Light Modern']) {
  const shade = theme.split(' ')[1]!.toLowerCase();

  describe(`the text, ${shade}`, () => {
    let profile: Profile;
    let server: Server;
    let browser: Browser;
    let folder: string;

    before(async () => {
      profile = makeProfile({ ...SETTINGS, 'workbench.colorTheme': theme });
      folder = path.join(profile.home, 'records');
      mkdirSync(folder);
      cpSync(path.join(examples, DRAFT), path.join(folder, DRAFT));
      writeFileSync(path.join(folder, 'meeting-record.json'), '{ "format": { "sentenceGap": "no-break-and-space" } }');
      await installExtension(profile, vsix);
      server = await serve(profile, ['--without-connection-token']);
      browser = await openBrowser();
    });

    leaveNothing(() => ({ browser, server, profile }));

    it('keeps the section and the speech in sight that it is scrolled through', async () => {
      const { page } = browser;
      await page.goto(`${server.origin}/?folder=${encodeURI(folder)}`);
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
      await shoot(page, `text ${shade}`);
    });

    it('is formatted when it is saved, as its folder asks', async () => {
      const { page } = browser;
      const file = path.join(folder, DRAFT);
      const before = readFileSync(file, 'utf8');
      await page.keyboard.press('Control+End');
      await page.keyboard.type('It was so. All left.');
      await page.keyboard.press('Control+S');
      for (let tries = 0; readFileSync(file, 'utf8') === before && tries < 100; tries++) await page.waitForTimeout(100);
      assert.ok(
        readFileSync(file, 'utf8').endsWith('It was so.\u00a0 All left.'),
        readFileSync(file, 'utf8').slice(-60),
      );
    });
  });
}
