import { crc32, inflateSync } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';
import UPNG from 'upng-js';

const HEAD = 8;

/** A picture in so many colours, as a PNG that is packed as tightly as the form allows. */
export async function png(pixels: ArrayBuffer, width: number, height: number, colours: number): Promise<Buffer> {
  const drawn = Buffer.from(UPNG.encode([pixels], width, height, colours));
  const chunks: Buffer[] = [];
  const data: Buffer[] = [];
  for (let at = HEAD; at < drawn.length; ) {
    const length = drawn.readUInt32BE(at);
    const chunk = drawn.subarray(at, at + length + 12);
    if (chunk.toString('latin1', 4, 8) === 'IDAT') data.push(chunk.subarray(8, -4));
    else chunks.push(chunk);
    at += chunk.length;
  }
  const packed = await zlibAsync(inflateSync(Buffer.concat(data)), { numiterations: 30 });
  const end = chunks.pop()!;
  return Buffer.concat([drawn.subarray(0, HEAD), ...chunks, chunkOf('IDAT', packed), end]);
}

function chunkOf(kind: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
