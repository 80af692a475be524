import { existsSync } from 'node:fs';
import { canInstall, install, onPath } from './debian.ts';

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
  return chosen ?? USUAL_PLACES.find(existsSync) ?? (await installed());
}

async function installed(): Promise<string> {
  if (!canInstall()) {
    throw new Error(
      onPath('apt-get')
        ? 'The tests need Chromium: run `sudo apt-get install chromium`, or set CHROMIUM_PATH to a Chromium or Chrome.'
        : 'The tests need Chromium: install it, or set CHROMIUM_PATH to a Chromium or Chrome.',
    );
  }
  // The fonts are for the screenshots.
  await install('Chromium', ['chromium', 'fonts-dejavu-core', 'fonts-liberation']);
  const found = USUAL_PLACES.find(existsSync);
  if (!found) throw new Error('apt-get installed chromium, but it is at no usual place: set CHROMIUM_PATH to it.');
  return found;
}
