// A thread of scripts/package.mjs.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateAsync } from '@gfx/zopfli';
import workerpool from 'workerpool';
import { root } from './bundles.mjs';

const OPTIONS = { numiterations: 15, blocksplittingmax: 30 };

/** What was deflated once is kept, by what it was: it takes most of the time of packing, and most files stay as they are. */
const kept = path.join(root, 'out/deflated');
mkdirSync(kept, { recursive: true });

async function deflate(bytes) {
  const file = path.join(kept, createHash('sha256').update(JSON.stringify(OPTIONS)).update(bytes).digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const deflated = await deflateAsync(bytes, OPTIONS);
  // Under another name first: one that was broken off in the middle of it would be packed ever after.
  writeFileSync(`${file}.part`, deflated);
  renameSync(`${file}.part`, file);
  return deflated;
}

workerpool.worker({ deflate });
