import assert from 'node:assert/strict';
import { type Browser, openBrowser, shoot } from '../../scripts/host/browser.ts';
import { examples } from '../../scripts/host/folders.ts';
import type { Server } from '../../scripts/host/serve.ts';
import { serveWeb, speaking } from '../../scripts/host/web.ts';
import { ENGLISH, FRENCH_WITHOUT_MANIFEST, viewsSay } from './view-words.ts';
import { leaveNothing, parts, runCommand } from './workbench.ts';

const DRAFT = 'draft-undersea-cables.record.txt';

describe('in VS Code for the web', () => {
  let server: Server;
  let browser: Browser;

  before(async () => {
    server = await serveWeb({ workspace: examples });
    browser = await openBrowser();
    await browser.page.goto(server.origin);
    await parts.file(browser.page, DRAFT).dblclick();
    await parts.verdict(browser.page, /21 open items block publication/).waitFor();
  });

  leaveNothing(() => ({ browser, server, profile: undefined }));

  it('the views show what the worker has read', async () => {
    const { page } = browser;
    await viewsSay(page, ENGLISH);
    await shoot(page, 'web views');
  });

  it('the preview shows the record, and leads to the text', async () => {
    const { page } = browser;
    await runCommand(page, 'Meeting Record: Show the Preview');
    const panel = parts.panel(page);
    await panel.getByRole('heading', { name: 'Security Council: Protecting Undersea Cables' }).waitFor();
    await panel.getByText('21 open').waitFor();
    await panel.locator('mark', { hasText: 'NAME TBC' }).first().click();
    await parts.status(page, /Ln 31, Col 1/).waitFor();
    await shoot(page, 'web preview');
  });

  it('the preview follows the text', async () => {
    const { page } = browser;
    const changed = parts.panel(page).locator('h1', { hasText: /^The Security/ });
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('The ');
    await changed.waitFor();
    await page.keyboard.press('Control+KeyZ');
    await page.keyboard.press('Control+KeyZ');
    await changed.waitFor({ state: 'detached' });
  });

  it('the overview shows the record, and leads to the text', async () => {
    const { page } = browser;
    await parts.tab(page, /^draft/).click();
    await runCommand(page, 'Meeting Record: Show the Overview');
    const panel = parts.panel(page);
    const bars = panel.getByRole('group', { name: 'Speakers, in the order of speaking' }).getByRole('link');
    const oman = bars.filter({ hasText: /Oman.*words/ }).first();
    await oman.waitFor();
    await page.waitForTimeout(500);
    await shoot(page, 'web overview');
    await oman.click();
    await parts.status(page, /Ln 31, Col 1/).waitFor();
  });

  it('no panel tells of trouble', async () => {
    assert.equal(await browser.page.locator('.notification-toast').count(), 0);
  });
});

describe('in VS Code for the web, in French', () => {
  let server: Server;
  let browser: Browser;

  before(async () => {
    server = await serveWeb({ workspace: examples });
    browser = await openBrowser();
    await speaking(browser.page, 'fr');
    await browser.page.goto(server.origin);
    await parts.file(browser.page, DRAFT).dblclick();
  });

  leaveNothing(() => ({ browser, server, profile: undefined }));

  it('the client and the server’s worker speak', async () => {
    const { page } = browser;
    await page
      .getByText(/\d+ mots/)
      .first()
      .waitFor();
    await viewsSay(page, FRENCH_WITHOUT_MANIFEST);
    await shoot(page, 'web french');
  });

  it('the panels speak', async () => {
    const { page } = browser;
    await runCommand(page, 'Meeting Record: Show the Preview');
    await parts.panel(page).getByRole('button', { name: 'Copier en HTML' }).waitFor();
    await parts.tab(page, /^draft/).click();
    await runCommand(page, 'Meeting Record: Show the Overview');
    await parts.panel(page).getByText('Qui cite quoi').waitFor();
  });
});
