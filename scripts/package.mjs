// Packs the extension as a .vsix: out/meeting-record.vsix, or the file that is named. The same commit gives the same
// bytes, whatever the clock, the time zone and the permissions of the files are: whoever packs it again can compare.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { unzipSync, zipSync } from 'fflate';
import { root } from './bundles.mjs';

const packed = path.resolve(process.argv[2] ?? path.join(root, 'out/meeting-record.vsix'));
mkdirSync(path.dirname(packed), { recursive: true });
await createVSIX({ cwd: root, packagePath: packed, dependencies: false, rewriteRelativeLinks: false });

/** The first day that a zip file can name, in local time, as it is written there. */
const mtime = new Date(1980, 0, 1);
/** A plain file that everybody may read, on a system of the Unix kind. */
const plain = { mtime, os: 3, attrs: 0o100644 << 16, level: 9 };

const files = Object.entries(unzipSync(readFileSync(packed))).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(packed, zipSync(Object.fromEntries(files.map(([name, bytes]) => [name, [bytes, plain]]))));
