import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { quietly } from './command.ts';

/** Whether packages can be installed without asking anybody: as root, where there is apt-get. */
export function canInstall(): boolean {
  return onPath('apt-get') && process.getuid?.() === 0;
}

/** Installs Debian’s packages of these names and says how long it took. Throws with what apt-get said. */
export async function install(what: string, packages: readonly string[]): Promise<void> {
  const started = Date.now();
  console.log(`Installing ${what} with apt-get …`);
  // Another apt-get may be at work on a machine that has just come up: wait for it instead of failing.
  const wait = ['-o', 'DPkg::Lock::Timeout=400'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await quietly('apt-get', [...wait, 'update'], { env });
  // Without the recommended packages: they are a desktop's (125 more for Chromium alone).
  await quietly('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], { env });
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Whether a command of this name can be run from the PATH. */
export function onPath(command: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some(folder => {
    try {
      accessSync(path.join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
