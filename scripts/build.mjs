// Bundles the extension: dist/client.js, dist/server.js, dist/cli.js and what they share: the catalogue's data, and
// the engine that runs a folder's patterns.
// `--watch` builds again on every change.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, root, watch } from './bundles.mjs';

const dist = path.join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
await (process.argv.includes('--watch') ? watch(dist) : build(dist));
