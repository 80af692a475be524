import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, quietly } from './command.ts';
import { installed } from './folders.ts';

/**
 * A folder beside the project's own packages, filled on first use: what tests need and `npm ci` shall not bring. `what`
 * says it to a person. Throws where it cannot be filled.
 */
export async function npmFolder(
  name: string,
  what: string,
  fill: (folder: string) => void | Promise<void>,
): Promise<string> {
  const home = path.join(installed, name);
  if (existsSync(home)) return home;
  const started = Date.now();
  console.log(`Installing ${what} …`);
  // Under another name until it is whole, so that a broken or a second install is never taken for a good one.
  const unfinished = path.join(installed, `installing-${name}-${process.pid}`);
  try {
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(path.join(unfinished, 'package.json'), '{ "private": true }\n');
    await fill(unfinished);
    if (!existsSync(home)) renameSync(unfinished, home);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  return home;
}

/** `npm install` in a folder of its own, without install scripts: what they build is not needed. */
export async function npmInstall(folder: string, ...args: readonly string[]): Promise<void> {
  const [command, all] = npm(['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...args]);
  // npm hands its settings to what it runs; those of the outer npm are about another folder.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config_local_prefix)/.test(name)),
  );
  await quietly(command, all, { cwd: folder, env });
}
