import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files, Stored } from './project/files.ts';

/** No list or table that a person keeps is longer. Bytes. */
const LARGEST = 64_000_000;

/** The files of this machine, each read anew when it is asked for. What is no file of it is not there. */
export const disk: Files = {
  async read(address) {
    const path = pathOf(address);
    return path === undefined ? undefined : readStored(path);
  },
};

function pathOf(address: string): string | undefined {
  try {
    return address.startsWith('file:') ? fileURLToPath(address) : undefined;
  } catch {
    return undefined;
  }
}

async function readStored(path: string): Promise<Stored | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      const { size, ...stat } = await file.stat().then(it => ({ size: it.size, isFile: it.isFile() }));
      if (!stat.isFile) return { fault: 'it is a folder or a device' };
      if (size > LARGEST) return { fault: `it is larger than ${LARGEST / 1_000_000} MB` };
      return { text: await file.readFile('utf8') };
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return NOWHERE.has(String(code)) ? undefined : { fault: FAULTS[String(code)] ?? `the system says ${code}` };
  }
}

const NOWHERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it; ask whoever owns it, or change its permissions',
  EPERM: 'you may not read it; ask whoever owns it, or change its permissions',
  EISDIR: 'it is a folder or a device',
  ELOOP: 'its links lead in a circle',
};
