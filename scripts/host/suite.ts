import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { openBrowser, shoot } from './browser.ts';
import { root } from './folders.ts';
import { makeProfile, removeProfile } from './profile.ts';
import { serve } from './serve.ts';

/** How a suite inside VS Code ended: what mocha printed, and whether the host says that all is well. */
export interface Ended {
  readonly printed: string;
  readonly ok: boolean;
}

/** A mocha suite for the extension host. */
export interface Suite {
  /** The bundled entry, which exports `run()`. */
  readonly entry: string;
  /** The folder that VS Code has open; it works on a copy. */
  readonly workspace: string;
}

/** The variable that tells the suite's entry where to print, since an extension host's console is not ours to read. */
const LOG = 'MEETING_RECORD_TEST_LOG';
/** The suite takes half a minute where nothing else runs. */
const LIMIT_MS = 420_000;

/** Runs the suite in a desktop VS Code, given by the path of its executable. */
export async function inDesktop(executable: string, suite: Suite): Promise<Ended> {
  const profile = makeProfile();
  const log = path.join(profile.home, 'mocha.log');
  const workspace = copyOf(suite.workspace, profile.home);
  try {
    const code = await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite.entry,
      extensionTestsEnv: { [LOG]: log },
      launchArgs: [workspace, `--user-data-dir=${profile.data}`, `--extensions-dir=${profile.extensions}`],
    }).catch(error => {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    });
    return { printed: read(log), ok: code === 0 };
  } finally {
    removeProfile(profile);
  }
}

/** Runs the suite in the Node extension host of the VS Code server, whose workbench a headless Chromium opens. */
export async function inServer(suite: Suite): Promise<Ended> {
  const browser = await openBrowser();
  const profile = makeProfile();
  const log = path.join(profile.home, 'mocha.log');
  const workspace = copyOf(suite.workspace, profile.home);
  // Without the test driver a built workbench ignores the suite that its address names; without a token the page may.
  // Both are for a throw-away profile on the loopback only.
  const server = await serve(profile, ['--without-connection-token', '--enable-smoke-test-driver'], { [LOG]: log });
  const heard: string[] = [];
  try {
    const remote = (file: string) => `vscode-remote://${new URL(server.origin).host}${file}`;
    const payload = [
      ['extensionDevelopmentPath', remote(root)],
      ['extensionTestsPath', remote(suite.entry)],
      ['skipWelcome', 'true'],
    ];
    let limit: NodeJS.Timeout | undefined;
    const exitCode = new Promise<number>((resolve, reject) => {
      limit = setTimeout(() => reject(new Error(`The suite had not ended after ${LIMIT_MS / 1000} s.`)), LIMIT_MS);
      browser.page.on('crash', () => reject(new Error('The page crashed.')));
      void browser.page.exposeFunction('codeAutomationExit', resolve);
      void browser.page.exposeFunction('codeAutomationLog', (_: string, words: readonly unknown[]) => {
        heard.push(words.join(' '));
      });
    });
    const query = `folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    await browser.page.goto(`${server.origin}/?${query}`);
    const code = await exitCode.finally(() => clearTimeout(limit));
    if (code !== 0) console.error(troubleIn(heard));
    return { printed: read(log), ok: code === 0 };
  } catch (error) {
    await shoot(browser.page, 'editor-suite-failed').catch(() => {});
    console.error(troubleIn(heard));
    console.error(error instanceof Error ? error.message : error);
    return { printed: read(log), ok: false };
  } finally {
    await browser.close();
    await server.stop();
    removeProfile(profile);
  }
}

/** The last complaints of the workbench's log, which is otherwise long and about itself. */
function troubleIn(heard: readonly string[]): string {
  return heard
    .filter(line => /error|fail/i.test(line) && !/open-vsx|watchdog|spdlog/.test(line))
    .slice(-20)
    .join('\n');
}

function copyOf(workspace: string, into: string): string {
  const copy = path.join(into, 'workspace');
  cpSync(workspace, copy, { recursive: true });
  return copy;
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
