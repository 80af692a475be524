import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { quietly } from './command.ts';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium: `CHROMIUM_PATH`, else one at a usual place, else one installed now. Throws what to do. */
export async function chromium(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`There is no Chromium at ${chosen}, where CHROMIUM_PATH points.`);
  return chosen ?? USUAL_PLACES.find(existsSync) ?? (await install());
}

async function install(): Promise<string> {
  if (!(onPath('apt-get') && process.getuid?.() === 0)) {
    throw new Error(
      onPath('apt-get')
        ? 'The tests need Chromium: run `sudo apt-get install chromium`, or set CHROMIUM_PATH to a Chromium or Chrome.'
        : 'The tests need Chromium: install it, or set CHROMIUM_PATH to a Chromium or Chrome.',
    );
  }
  const started = Date.now();
  console.log('Installing Chromium with apt-get …');
  // Another apt-get may be at work on a machine that has just come up: wait for it instead of failing.
  const wait = ['-o', 'DPkg::Lock::Timeout=400'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await quietly('apt-get', [...wait, 'update'], { env });
  // Without the recommended packages: they are a desktop's (125 packages more). The fonts are for the screenshots.
  await quietly(
    'apt-get',
    [...wait, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'fonts-liberation'],
    { env },
  );
  const found = USUAL_PLACES.find(existsSync);
  if (!found) throw new Error('apt-get installed chromium, but it is at no usual place: set CHROMIUM_PATH to it.');
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  return found;
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
