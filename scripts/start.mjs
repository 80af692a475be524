// npm start [-- path/to/record.txt]: opens a record, else the example folder, in VS Code with this extension.
// Plain JavaScript, since it runs before anything is installed; what follows is start.ts.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** The packages of a lock file that every machine has, `path@version` each; none where the file is missing. */
function packages(lockFile) {
  if (!existsSync(lockFile)) return [];
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
  return Object.entries(packages).flatMap(([at, it]) => (at && !it.optional ? `${at}@${it.version}` : []));
}

const installed = new Set(packages(path.join(root, 'node_modules/.package-lock.json')));
if (!packages(path.join(root, 'package-lock.json')).every(it => installed.has(it))) {
  console.log('Installing what the project needs (npm ci) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
(await import('tsx/cjs/api')).register();
await createRequire(import.meta.url)('./start.ts').start(process.argv.slice(2));
