import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shoot } from '../../scripts/host/browser.ts';
import { examples } from '../../scripts/host/folders.ts';
import type { Profile } from '../../scripts/host/profile.ts';
import { FRENCH, viewsSay } from './view-words.ts';
import { openVsCode } from './vscode.ts';
import { openFixes, parts } from './workbench.ts';

const DRAFT = 'draft-undersea-cables.record.txt';

/** What an installed language pack leaves behind; this one says nothing, so that VS Code’s own words stay English. */
function installEmptyFrenchPack({ data, home }: Profile): void {
  const file = path.join(home, 'main.i18n.json');
  writeFileSync(file, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'empty',
    label: 'français',
    extensions: [{ extensionIdentifier: { id: 'own.french' }, version: '1.0.0' }],
    translations: { vscode: file },
  };
  writeFileSync(path.join(data, 'languagepacks.json'), JSON.stringify({ fr: pack }));
}

describe('in French', () => {
  const vscode = openVsCode({
    args: ['--locale', 'fr'],
    fill(folder, profile) {
      cpSync(path.join(examples, DRAFT), path.join(folder, DRAFT));
      installEmptyFrenchPack(profile);
    },
  });

  before(async () => {
    await vscode.open();
  });

  it('the manifest, the client and the server speak', async () => {
    const { page } = vscode;
    await parts.file(page, DRAFT).dblclick();
    await viewsSay(page, FRENCH);
    await shoot(page, 'french');
  });

  it('findings, fixes and lenses are read where they stand', async () => {
    const { page } = vscode;
    await page
      .getByText(/\d+ mots/)
      .first()
      .waitFor();
    await parts.token(page, 's/he').hover();
    await parts.hover(page, /est indécis.: écrivez le pronom/).waitFor();
    await shoot(page, 'french hover');
    await parts.token(page, 's/he').click();
    await openFixes(page, /Employer «.she.» dans toute/);
    await shoot(page, 'french fixes');
    await page.keyboard.press('Escape');
  });

  it('the check asks, and the overview says', async () => {
    const { page } = vscode;
    await page.locator('.editor-actions a[aria-label^="Vérifier avant publication"]').first().click();
    await parts.quickInput(page, /Vérification avant publication.: 1 sur \d+ · Note provisoire/).waitFor();
    await shoot(page, 'french check');
    await page.keyboard.press('Escape');
    await parts.view(page, 'Orateurs').locator('.pane-header').hover();
    await parts.view(page, 'Orateurs').getByRole('button', { name: 'Afficher la vue d’ensemble' }).click();
    const panel = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await panel.getByText('Qui cite quoi').waitFor();
    await page.waitForTimeout(500);
    await shoot(page, 'french overview');
  });
});
