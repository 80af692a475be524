import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

/** Bundles as they ship, built from today's source into a folder that is gone when the suite ends. */
export function builtFor(name: string, bundles: readonly string[]) {
  let folder = '';
  before(function () {
    this.timeout(60_000);
    folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
    const script = `import { build } from './scripts/bundles.mjs'; await build(${JSON.stringify(folder)}, ${JSON.stringify(bundles)});`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  return (file: string) => path.join(folder, file);
}
