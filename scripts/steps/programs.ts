import { canInstall, install, onPath } from '../host/debian.ts';
import type { Step } from './step.ts';

/** What tests start beside our own programs: the command, and the Debian packages that bring it. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  nvim: ['neovim'],
  emacs: ['emacs-nox', 'elpa-eglot'],
  parallel: ['parallel'],
  strace: ['strace'],
};

/**
 * Installs the programs that the tests of other editors, of archives and of security start. A machine that does not let us, as a
 * person's own seldom does, is told what is missing; the tests that need it say so, and are left out.
 */
export const programs: Step = {
  name: 'programs',
  run: async () => {
    const missing = Object.keys(PROGRAMS).filter(command => !onPath(command));
    const packages = missing.flatMap(command => PROGRAMS[command]!);
    if (packages.length && canInstall()) await install(missing.join(', '), packages);
    else if (packages.length) console.log(`Not tested here, as it is missing: apt-get install ${packages.join(' ')}`);
    return { passed: 0, failed: 0 };
  },
};
