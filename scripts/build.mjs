// Bundles the extension into dist: its client and server for Node (client.js, server.js) and for the web (browser.js,
// worker.js), the command line (cli.js), and what they share.
// `--watch` builds again on every change.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, root, watch } from './bundles.mjs';
import { compile } from './compile.mjs';

const dist = path.join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
if (process.argv.includes('--watch')) await watch(dist);
else {
  await build(dist);
  await compile(dist);
}
