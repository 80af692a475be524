import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, openBrowser, shoot } from '../../scripts/host/browser.ts';
import { root, vsix } from '../../scripts/host/folders.ts';
import { makeProfile, type Profile } from '../../scripts/host/profile.ts';
import { installExtension, type Server, serve } from '../../scripts/host/serve.ts';
import { leaveNothing, parts } from './workbench.ts';

describe('a server that dies, as a person sees it', () => {
  let profile: Profile;
  let server: Server;
  let browser: Browser;

  before(async function () {
    if (process.platform !== 'linux') this.skip();
    profile = makeProfile();
    const folder = path.join(profile.home, 'records');
    mkdirSync(folder);
    cpSync(path.join(root, 'examples/desk/grain-reserves.record.txt'), path.join(folder, 'grain.record.txt'));
    await installExtension(profile, vsix);
    server = await serve(profile, ['--without-connection-token']);
    browser = await openBrowser();
    await browser.page.goto(`${server.origin}/?folder=${encodeURI(folder)}`);
    await parts.file(browser.page, 'grain.record.txt').dblclick();
  });

  leaveNothing(() => ({ browser, server, profile }));

  /** Kills the server of this window, and no other on the machine. */
  const kill = () => {
    for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
      const line = commandOf(pid);
      if (line.includes(profile.home) && line.includes('dist/server.js')) process.kill(Number(pid), 'SIGKILL');
    }
  };

  it('is said to be restarted, and the verdict comes back', async () => {
    const { page } = browser;
    await parts.verdict(page, /^\d+ open items? block/).waitFor();
    kill();
    await parts.notification(page, 'The Meeting Record server stopped unexpectedly. It is being restarted.').waitFor();
    await parts.verdict(page, /^\d+ open items? block/).waitFor();
    await shoot(page, 'server restarted');
  });

  it('again and again is said to be given up, with a button that starts it', async () => {
    const { page } = browser;
    const givenUp = parts.notification(page, 'The Meeting Record server keeps stopping.');
    for (let times = 0; times < 40 && !(await givenUp.isVisible()); times++) {
      kill();
      await page.waitForTimeout(1000);
    }
    await givenUp.waitFor();
    await parts.verdict(page, /^The record is not checked/).waitFor();
    await shoot(page, 'server given up');
    await givenUp.getByRole('button', { name: 'Restart' }).click();
    await parts.verdict(page, /^\d+ open items? block/).waitFor();
  });
});

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It is gone already.
    return '';
  }
}
