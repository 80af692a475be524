import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LARGEST_FILE, mayBeRecord, mayHoldRecords, type Storage, type Stored } from './project/files.ts';
import { faultOf } from './unreadable.ts';

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
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
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
  const [real, top] = await Promise.all([file, folder].map(place => realpath(place).catch(() => undefined)));
  if (real === undefined || top === undefined) return false;
  const way = path.relative(top, real);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

async function readStored(file: string): Promise<Stored | undefined> {
  try {
    // A pipe to which nobody writes would be waited for.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const { size, ...stat } = await handle.stat().then(it => ({ size: it.size, isFile: it.isFile() }));
      if (!stat.isFile) return { fault: faultOf('EISDIR') };
      if (size > LARGEST_FILE) return { fault: faultOf('EFBIG') };
      return { text: await handle.readFile('utf8') };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return NOWHERE.has(String(code)) ? undefined : { fault: faultOf(String(code)) };
  }
}

const NOWHERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
