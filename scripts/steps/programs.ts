import { chromium } from '../host/chromium.ts';
import { canInstall, install, onPath } from '../host/debian.ts';
import { vscodeServer } from '../host/vscode-server.ts';
import { vscodeWeb } from '../host/web.ts';
import type { Step } from './step.ts';

/** What tests start beside our own programs: the command, and the Debian packages that bring it. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  nvim: ['neovim'],
  emacs: ['emacs-nox', 'elpa-eglot'],
  parallel: ['parallel'],
  strace: ['strace'],
};

/**
 * Installs what tests start, all of it at once: the programs that those of other editors, of archives and of security need,
 * Chromium, and each VS Code. A machine that does not let us, as a person's own seldom does, is told what is missing; the
 * tests that need it say so, and are left out.
 */
export const programs: Step = {
  name: 'programs',
  run: async () => {
    const own = installPrograms();
    // Whoever needs a browser or a VS Code that cannot be had says so, and what to do.
    await Promise.allSettled([own.then(chromium), vscodeServer(), vscodeWeb()]);
    await own;
    return { passed: 0, failed: 0 };
  },
};

async function installPrograms(): Promise<void> {
  const missing = Object.keys(PROGRAMS).filter(command => !onPath(command));
  const packages = missing.flatMap(command => PROGRAMS[command]!);
  if (packages.length && canInstall()) await install(missing.join(', '), packages);
  else if (packages.length) console.log(`Not tested here, as it is missing: apt-get install ${packages.join(' ')}`);
}
