import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { shown } from './reading.ts';

/** A file could not be written; it is as it was. The message names it. */
export class WriteError extends Error {}

/**
 * Writes a whole file or nothing: beside it first, then in its place. Keeps its permissions; a link stays a link.
 * Throws a `WriteError`.
 */
export function writeWhole(file: string, text: string): void {
  let beside: string | undefined;
  try {
    const target = existing(file);
    // A file that is locked would be replaced all the same: for that the system asks what the folder allows.
    if (target) accessSync(target.place, constants.W_OK);
    const place = target?.place ?? path.resolve(file);
    // A name has 255 bytes at most, and a letter up to three.
    const next = path.join(path.dirname(place), `.${path.basename(place).slice(0, 60)}.${process.pid}.tmp`);
    const descriptor = openSync(next, 'wx', target?.mode ?? 0o666);
    beside = next;
    try {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    // What a process gives a new file is cut by its mask.
    if (target) chmodSync(next, target.mode);
    renameSync(next, place);
  } catch (error) {
    if (beside) rmSync(beside, { force: true });
    throw cannotWrite(file, error);
  }
}

/** Makes a folder, and those that it stands in, where they are not there. Throws a `WriteError`. */
export function makeFolder(folder: string): void {
  try {
    makeEach(path.resolve(folder));
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

/**
 * Makes a folder and those around it, one by one: `recursive` makes Node try for ever where a system takes no folder and
 * says that there is none (`/proc`).
 */
function makeEach(folder: string): void {
  if (isFolder(folder)) return;
  const around = path.dirname(folder);
  if (!existsSync(around)) makeEach(around);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** `drafts/a.record can’t be written: the disk is full.` */
export function cannotWrite(place: string, error: unknown): WriteError {
  const { code } = error as NodeJS.ErrnoException;
  return new WriteError(`${shown(place)} can’t be written: ${REASONS[String(code)] ?? `the system says ${code}`}.`, {
    cause: error,
  });
}

function existing(file: string): { readonly place: string; readonly mode: number } | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && { place: realpathSync(file), mode: stat.mode & 0o7777 };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; it is as it was',
  EDQUOT: 'you have no more room on the disk; it is as it was',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk may only be read',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file of that name is there',
  ENAMETOOLONG: 'its name is too long',
};
