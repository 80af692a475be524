import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shoot } from '../../scripts/host/browser.ts';
import { root } from '../../scripts/host/folders.ts';
import { openVsCode } from './vscode.ts';
import { parts } from './workbench.ts';

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

  /** Signals to the server of this window, and to no other on the machine. */
  const signal = (name: NodeJS.Signals) => {
    for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
      const line = commandOf(pid);
      if (line.includes(vscode.profile.home) && line.includes('dist/server.js')) process.kill(Number(pid), name);
    }
  };
  const kill = () => signal('SIGKILL');

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
