import type { Terminal } from './command.ts';

/** A run that ends sooner shows nothing. Milliseconds. */
const SILENT_FOR = 1500;
const EVERY = 200;

/** How far a long run is, on one line of a person's terminal; nothing anywhere else. */
export function progressOn(terminal: Pick<Terminal, 'showsProgress' | 'err'>, isQuiet: boolean) {
  const started = Date.now();
  let told = 0;
  let records = 0;
  return {
    step() {
      records++;
      const now = Date.now();
      if (isQuiet || now - started < SILENT_FOR || now - told < EVERY || !terminal.showsProgress) return;
      told = now;
      terminal.err(`\r\u001b[K${records} files read …`);
    },
    end() {
      if (told) terminal.err('\r\u001b[K');
    },
  };
}
