import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { t } from './l10n/l10n.ts';
import { RECORD_NAME, type Storage, type Stored } from './project/files.ts';

/** No list or table that a person keeps is longer. Bytes. */
const LARGEST = 64_000_000;

/** The files of this machine, each read anew when it is asked for. What is no file of it is not there. */
export const disk: Storage = {
  async read(address) {
    const file = pathOf(address);
    return file === undefined ? undefined : readStored(file);
  },
  async *recordsBelow(folder) {
    const place = pathOf(folder);
    if (place !== undefined) yield* recordsIn(place);
  },
};

/** Folders that hold what programs have written. */
const NO_RECORDS = /^(?:\..*|node_modules)$/;

async function* recordsIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory() && !NO_RECORDS.test(entry.name)) yield* recordsIn(place);
    else if (entry.isFile() && (RECORD_NAME.test(entry.name) || /\.txt$/i.test(entry.name)))
      yield pathToFileURL(place).href;
  }
}

function pathOf(address: string): string | undefined {
  try {
    return address.startsWith('file:') ? fileURLToPath(address) : undefined;
  } catch {
    return undefined;
  }
}

async function readStored(file: string): Promise<Stored | undefined> {
  try {
    // A pipe to which nobody writes would be waited for.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const { size, ...stat } = await handle.stat().then(it => ({ size: it.size, isFile: it.isFile() }));
      if (!stat.isFile) return { fault: t('it is a folder or a device') };
      if (size > LARGEST) return { fault: t('it is larger than {0} MB', LARGEST / 1_000_000) };
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

function faultOf(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return t('you may not read it; ask whoever owns it, or change its permissions');
    case 'EISDIR':
      return t('it is a folder or a device');
    case 'ELOOP':
      return t('its links lead in a circle');
    default:
      return t('the system says {0}', code);
  }
}
