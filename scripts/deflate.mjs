// A thread of scripts/package.mjs.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateAsync } from '@gfx/zopfli';
import workerpool from 'workerpool';

const OPTIONS = { numiterations: 15, blocksplittingmax: 30 };

/** What a file was deflated to last, behind a digest of what it was: deflating is most of packing, and most files stay. */
const kept = path.resolve(import.meta.dirname, '../out/deflated');
mkdirSync(kept, { recursive: true });

async function deflate(filename, bytes) {
  const file = path.join(kept, encodeURIComponent(filename));
  const digest = createHash('sha256').update(JSON.stringify(OPTIONS)).update(bytes).digest();
  const last = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  if (last.subarray(0, digest.length).equals(digest)) return last.subarray(digest.length);
  const deflated = await deflateAsync(bytes, OPTIONS);
  // Under another name first: half of it, where writing is broken off, would be packed ever after.
  writeFileSync(`${file}.part`, Buffer.concat([digest, deflated]));
  renameSync(`${file}.part`, file);
  return deflated;
}

workerpool.worker({ deflate });
