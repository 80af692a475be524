// Packs the extension as a .vsix: out/meeting-record.vsix, or the file that is named. The same commit gives the same
// bytes, whatever the clock, the time zone and the permissions of the files are: whoever packs it again can compare.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { createVSIX } from '@vscode/vsce';
import { unzipSync, Zip } from 'fflate';
import workerpool from 'workerpool';
import { build, OF_THE_EXTENSION, root } from './bundles.mjs';
import { forWhoInstalls } from './packed.mjs';

const packed = path.resolve(process.argv[2] ?? path.join(root, 'out/meeting-record.vsix'));
mkdirSync(path.dirname(packed), { recursive: true });

const BESIDE = ['CHANGELOG.md', 'LICENSE', 'README.md', 'examples', 'images', 'l10n', 'schemas', 'syntaxes'];
const MANIFEST = ['package.json', 'package.nls.fr.json', 'package.nls.json', '.vscodeignore'];

// vsce compares each file of a folder, and here the tests install thousands, with each line of .vscodeignore.
const folder = mkdtempSync(path.join(path.dirname(packed), 'extension-'));
try {
  for (const part of [...MANIFEST, ...BESIDE])
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  await build(path.join(folder, 'dist'), OF_THE_EXTENSION);
  // VS Code and the marketplace show of a README only what has an address: its pictures and links lead to the repository.
  await createVSIX({ cwd: folder, packagePath: packed, dependencies: false });
} finally {
  rmSync(folder, { recursive: true });
}

/** The first day that a zip file can name, in local time, as it is written there. */
const mtime = new Date(1980, 0, 1);
/** A plain file that everybody may read, on a system of the Unix kind; its bytes come deflated. */
const plain = { mtime, os: 3, attrs: 0o100644 << 16, compression: 8, flag: 0 };

const files = Object.entries(unzipSync(readFileSync(packed))).sort(([a], [b]) => (a < b ? -1 : 1));
// It takes seconds, and saves a person a tenth of what comes over their line; the catalogue is of many kinds of data.
const pool = workerpool.pool(path.join(import.meta.dirname, 'deflate.mjs'), {
  workerType: 'thread',
  maxWorkers: availableParallelism(),
});
const packing = files.map(async ([filename, whole]) => {
  const bytes = forWhoInstalls(filename, whole);
  return { filename, bytes, deflated: await pool.exec('deflate', [filename, bytes]) };
});
const pieces = [];
const zip = new Zip((error, piece) => {
  if (error) throw error;
  pieces.push(piece);
});
for (const { filename, bytes, deflated } of await Promise.all(packing)) {
  const file = { ...plain, filename, size: bytes.length, crc: crc32(bytes) };
  zip.add(file);
  file.ondata(null, deflated, true);
}
await pool.terminate();
zip.end();
writeFileSync(packed, Buffer.concat(pieces));
