// A thread of scripts/package.mjs.
import { deflateAsync } from '@gfx/zopfli';
import workerpool from 'workerpool';

workerpool.worker({ deflate: bytes => deflateAsync(bytes, { numiterations: 15, blocksplittingmax: 30 }) });
