import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';

/** What VS Code calls in its extension host. Rejects where a test failed. */
export async function run(): Promise<void> {
  // Mocha is an ES module, which the host's require may refuse.
  const { default: Mocha } = await import('mocha');
  const log = process.env.MEETING_RECORD_TEST_LOG;
  // In the extension host `console.log = …` has no effect, and its output does not reach the terminal.
  if (log)
    Object.assign(Mocha.reporters.Base, {
      consoleLog: (...words: unknown[]) => appendFileSync(log, `${format(...words)}\n`),
    });
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000 });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
