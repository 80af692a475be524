import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, openBrowser, shoot } from '../../scripts/host/browser.ts';
import { root } from '../../scripts/host/folders.ts';
import { openOutline, parts } from './workbench.ts';

describe('npm start', () => {
  const temporary = mkdtempSync(path.join(tmpdir(), 'meeting-record-start-'));
  let start: ChildProcess;
  let browser: Browser;
  let address: string;

  before(async () => {
    start = spawn(process.execPath, [path.join(root, 'scripts/start.mjs'), '--server'], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    address = await addressFrom(start);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    start?.kill('SIGKILL');
    rmSync(temporary, { recursive: true, force: true });
  });

  it('prints an address of this machine alone', () => {
    assert.equal(new URL(address).hostname, '127.0.0.1');
  });

  it('lets nobody in who was not given the address', async () => {
    assert.equal((await fetch(new URL(address).origin)).status, 403);
  });

  it('shows the example with its Outline and its Problems', async () => {
    const { page } = browser;
    await page.goto(address);
    await parts.squiggles(page).first().waitFor();
    await openOutline(page);
    await parts.outlineRow(page, /\w/).nth(8).waitFor();
    await parts
      .problem(page, /\[Ln \d+, Col \d+\]/)
      .nth(5)
      .waitFor();
    await parts.language(page, 'Meeting Record').waitFor();
    await shoot(page, 'example');
  });

  it('ends at Ctrl-C and leaves nothing behind', async () => {
    const exit = once(start, 'exit');
    start.kill('SIGINT');
    assert.deepEqual(await exit, [0, null]);
    await assert.rejects(fetch(new URL(address).origin));
    assert.deepEqual(
      readdirSync(temporary).filter(name => name.startsWith('meeting-record-')),
      [],
    );
  });
});

/** The first address that the process prints; rejects with all that it printed where it ends without one. */
function addressFrom({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    stdout!.on('data', chunk => {
      printed += chunk;
      const address = /https?:\/\/\S+(?=\s)/.exec(printed)?.[0];
      if (address) resolve(address);
    });
    stdout!.on('end', () => reject(new Error(`No address in:\n${printed}`)));
  });
}
