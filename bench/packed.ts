import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Figure } from './figure.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The size of the extension as it is sent, and as it stands on a disk. */
export async function packed(): Promise<readonly Figure[]> {
  mkdirSync(path.join(root, 'out'), { recursive: true });
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: 'ignore' });
  const name = readdirSync(path.join(root, 'out')).find(file => file.endsWith('.vsix'));
  if (!name) throw new Error('npm run package left no .vsix in out/');
  const bytes = readFileSync(path.join(root, 'out', name));
  const unpacked = Object.values(unzipSync(bytes)).reduce((sum, file) => sum + file.length, 0);
  return [
    { what: 'The packed extension', value: bytes.length / 1000, unit: 'kB', goal: { most: 500 } },
    { what: 'The extension, unpacked', value: unpacked / 1000, unit: 'kB', goal: { most: 2000 } },
  ];
}
