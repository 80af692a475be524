import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, openBrowser, shoot } from '../../scripts/host/browser.ts';
import { root, vsix } from '../../scripts/host/folders.ts';
import { makeProfile, type Profile } from '../../scripts/host/profile.ts';
import { installExtension, type Server, serve } from '../../scripts/host/serve.ts';
import { leaveNothing, openOutline, parts, restOn, until } from './workbench.ts';

describe('the packed extension in the workbench', () => {
  let profile: Profile;
  let server: Server;
  let browser: Browser;
  let folder: string;

  before(async () => {
    profile = makeProfile();
    folder = path.join(profile.home, 'records');
    cpSync(path.join(root, 'test/fixtures/editor'), folder, { recursive: true });
    await installExtension(profile, vsix);
    server = await serve(profile, ['--without-connection-token']);
    browser = await openBrowser();
  });

  leaveNothing(() => ({ browser, server, profile }));

  it('takes a record from the Explorer as a meeting record', async () => {
    const { page } = browser;
    await page.goto(`${server.origin}/?folder=${encodeURI(folder)}`);
    await parts.file(page, 'lakes.record.txt').dblclick();
    await parts.editorLine(page, 'ASTRID HOLMGÅRD').waitFor();
    await parts.language(page, 'Meeting Record').waitFor();
  });

  it('underlines what is open and lists it in Problems', async () => {
    const { page } = browser;
    await parts.squiggles(page).first().waitFor();
    await page.keyboard.press('Control+Shift+KeyM');
    for (const rule of ['provisional-note', 'resolution-year', 'mixed-pronouns', 'name-to-come', 'undecided-pronoun']) {
      await parts.problem(page, rule).waitFor();
    }
  });

  it('lists the speakers in the Outline', async () => {
    const { page } = browser;
    await openOutline(page);
    for (const row of [/Briefings/, /Astrid Holmgård/, /Statements/, /Norway/, /Baptiste Okonjo‑Reyes/, /Peru/]) {
      await parts.outlineRow(page, row).first().waitFor();
    }
    await shoot(page, '1 outline and problems');
  });

  it('tells what a cited resolution is where the pointer rests on it', async () => {
    const { page } = browser;
    await restOn(page, parts.token(page, 'resolution 1325 (2000)'), parts.hover(page, '31 October 2000'));
    await shoot(page, '2 hover');
  });

  it('mends a wrong year with a quick fix, and saves it', async () => {
    const { page } = browser;
    await parts.token(page, 'resolution 1325 (2001)').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('F8');
    await page.locator('.marker-widget').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.marker-widget').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Period');
    await parts.quickFix(page, '2000').waitFor();
    await shoot(page, '3 quick fix');
    await page.keyboard.press('Enter');
    await parts.problem(page, 'resolution-year').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+KeyS');
    const years = () =>
      readFileSync(path.join(folder, 'lakes.record.txt'), 'utf8')
        .match(/(?<=1325 \()\d+/g)
        ?.join();
    await until(async () => years() === '2000,2000');
    await shoot(page, '4 fixed and saved');
  });

  it('opens a plain .txt that is a record as one', async () => {
    const { page } = browser;
    await parts.file(page, 'harbours.txt').dblclick();
    await parts.outlineRow(page, /Tui Faleolo/).waitFor();
    await parts.language(page, 'Meeting Record').waitFor();
  });
});
