import { close, constants, fstat, open, readdir, readFile, realpath } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { LARGEST_FILE, mayBeRecord, mayHoldRecords, type Storage, type Stored } from './project/files.ts';
import { faultOf } from './session/files/unreadable.ts';

/** What `node:fs/promises` has, which takes a millisecond to load: a fiftieth of what a short program takes in all. */
const files = {
  open: promisify(open),
  fstat: promisify(fstat),
  readFile: promisify(readFile),
  close: promisify(close),
  readdir: promisify(readdir),
  realpath: promisify(realpath),
};

/** The files of this machine, each read anew when it is asked for. What is no file of it is not there. */
export const disk: Storage = {
  async read(address, within) {
    const file = pathOf(address);
    if (file === undefined || (within !== undefined && !(await stands(file, pathOf(within))))) return undefined;
    return readStored(file);
  },
  async *recordsBelow(folder) {
    const place = pathOf(folder);
    if (place !== undefined) yield* recordsIn(place);
  },
};

async function* recordsIn(folder: string): AsyncGenerator<string> {
  const entries = await files.readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory() && mayHoldRecords(entry.name)) yield* recordsIn(place);
    else if (entry.isFile() && mayBeRecord(entry.name)) yield pathToFileURL(place).href;
  }
}

function pathOf(address: string): string | undefined {
  try {
    return address.startsWith('file:') ? fileURLToPath(address) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file stands in a folder when all links are followed. */
async function stands(file: string, folder: string | undefined): Promise<boolean> {
  if (folder === undefined) return false;
  const [real, top] = await Promise.all([file, folder].map(place => files.realpath(place).catch(() => undefined)));
  if (real === undefined || top === undefined) return false;
  const way = path.relative(top, real);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

async function readStored(file: string): Promise<Stored | undefined> {
  try {
    // A pipe to which nobody writes would be waited for.
    const descriptor = await files.open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await files.fstat(descriptor);
      if (!stat.isFile()) return { fault: faultOf('EISDIR') };
      if (stat.size > LARGEST_FILE) return { fault: faultOf('EFBIG') };
      return { text: await files.readFile(descriptor, 'utf8') };
    } finally {
      await files.close(descriptor);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return NOWHERE.has(String(code)) ? undefined : { fault: faultOf(String(code)) };
  }
}

const NOWHERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
