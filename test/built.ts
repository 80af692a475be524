import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
/** What `npm run build` makes, and what is built here beside it, which other suites need too. */
const BUILT = ['dist', 'out/built'].map(folder => path.join(root, folder));
/** What bundles are made of. */
const SOURCES = ['client', 'server', 'scripts', 'l10n', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Bundles as they ship, of today's source, in a folder of the suite's own that is gone when it ends; with what
 * `npm run build` keeps of them as this Node compiles them, so that they start sooner, unless that is what is tested.
 */
export function builtFor(name: string, bundles: readonly string[], { compiled = true } = {}) {
  let folder = '';
  before(function () {
    this.timeout(60_000);
    folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
    const today = Math.max(...SOURCES.map(source => lastChange(path.join(root, source))));
    const missing = bundles.filter(bundle => !builtSince(today, bundle));
    if (missing.length > 0) buildNow(missing);
    for (const bundle of bundles) {
      const file = builtSince(today, bundle)!;
      copyFileSync(file, path.join(folder, path.basename(file)));
      if (compiled) copyCompiled(file, folder);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  return (file: string) => path.join(folder, file);
}

/** `compiled/check.js.linux-x64-…`; none stands beside what is built here. */
function copyCompiled(file: string, folder: string): void {
  const from = path.join(path.dirname(file), 'compiled');
  if (!existsSync(from)) return;
  mkdirSync(path.join(folder, 'compiled'), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.startsWith(path.basename(file))) copyFileSync(path.join(from, name), path.join(folder, 'compiled', name));
  }
}

/** When a file, or what there is in a folder, changed last; a folder changes when a file of it goes away. */
function lastChange(file: string): number {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map(name => lastChange(path.join(file, name))));
}

function builtSince(today: number, bundle: string): string | undefined {
  return BUILT.map(folder => path.join(folder, `${bundle}.js`)).find(
    file => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > today,
  );
}

/** Each is there whole or not at all: another suite may look for it meanwhile. */
function buildNow(bundles: readonly string[]): void {
  const kept = BUILT[1]!;
  mkdirSync(kept, { recursive: true });
  const making = mkdtempSync(path.join(kept, 'making-'));
  const script = `import { build } from './scripts/bundles.mjs'; await build(${JSON.stringify(making)}, ${JSON.stringify(bundles)});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
  for (const file of readdirSync(making)) renameSync(path.join(making, file), path.join(kept, file));
  rmSync(making, { recursive: true });
}
