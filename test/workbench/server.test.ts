import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shoot } from '../../scripts/host/browser.ts';
import { root } from '../../scripts/host/folders.ts';
import { openVsCode } from './vscode.ts';
import { isThere, parts, runCommand, until } from './workbench.ts';

/** Milliseconds. */
const BEGINS_AFTER = 20_000;

(process.platform === 'linux' ? describe : describe.skip)('a server that dies, as a person sees it', () => {
  const vscode = openVsCode({
    fill(folder) {
      cpSync(path.join(root, 'examples/desk/grain-reserves.record.txt'), path.join(folder, 'grain.record.txt'));
    },
  });

  before(async () => {
    await vscode.open();
    await parts.file(vscode.page, 'grain.record.txt').dblclick();
  });

  /** Signals to the server of this window, and to no other on the machine; how many processes it is. */
  const signal = (name: NodeJS.Signals): number => {
    const own = readdirSync('/proc').filter(pid => {
      const line = /^\d+$/.test(pid) ? commandOf(pid) : '';
      return line.includes(vscode.profile.home) && line.includes('dist/server.js');
    });
    for (const pid of own) process.kill(Number(pid), name);
    return own.length;
  };
  const kill = () => signal('SIGKILL');

  // VS Code lets as long pass before it asks for them again as it has waited for them, up to a minute.
  it('and begins late: what is above the speeches follows the keys no later', async () => {
    const { page } = vscode;
    await until(async () => signal('SIGSTOP') > 0);
    await page.waitForTimeout(BEGINS_AFTER);
    signal('SIGCONT');
    await parts.verdict(page, /^\d+ open items? block/).waitFor();
    const above = page.locator('.codelens-decoration').first();
    await above.waitFor();
    const before = await above.innerText();
    await parts.editorLine(page, 'OTTOLINE').click();
    await page.keyboard.press('End');
    await page.keyboard.type('so ');
    const followed = above.filter({ hasNotText: before.split('\n')[0]! });
    assert.ok(await isThere(followed, BEGINS_AFTER / 4), before);
  });

  it('and is busy before: what it has said of the record is walked through meanwhile', async () => {
    const { page } = vscode;
    await parts.verdict(page, /^\d+ open items? block/).waitFor();
    await page.waitForTimeout(3000);
    signal('SIGSTOP');
    try {
      await page.keyboard.press('Control+F8');
      await parts.status(page, /^Open item/).waitFor({ timeout: 20_000 });
    } finally {
      signal('SIGCONT');
    }
  });

  it('is said to be restarted, and the verdict comes back', async () => {
    const { page } = vscode;
    await parts.verdict(page, /^\d+ open items? block/).waitFor();
    kill();
    await parts.notification(page, 'The Meeting Record server stopped unexpectedly. It is being restarted.').waitFor();
    await parts.verdict(page, /^\d+ open items? block/).waitFor();
    await shoot(page, 'server restarted');
  });

  it('again and again is said to be given up, with a button that starts it', async () => {
    const { page } = vscode;
    const notChecked = parts.verdict(page, /^The Meeting Record server keeps stopping/);
    // Some of the times while it starts, which is another way to end.
    await until(async () => {
      kill();
      await page.waitForTimeout(150);
      return notChecked.isVisible();
    });
    // Of many messages within a second VS Code shows the first alone; the others are in its list.
    await runCommand(page, 'Notifications: Show Notifications');
    const givenUp = page.locator('.notifications-center .notification-list-item', {
      hasText: 'server keeps stopping.',
    });
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
