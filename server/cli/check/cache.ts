import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';
import type { Said } from '../../project/folder.ts';
import { cannotWrite, makeFolder, WriteError } from '../files/writing.ts';
import type { Checked } from './checked.ts';

/** What was found in records before, for as long as they, what their folder says and this program are the same. */
export interface Cache {
  /** What was found, or what `find` finds now, which is kept. */
  foundIn(file: string, text: string, said: Said, find: () => Checked): Checked;
  /** Why what was found is not kept, once. */
  problems(): readonly string[];
}

/**
 * A cache in a folder, one small file a record, so that runs side by side can share it and one that was broken off goes
 * on where it was. What can't be kept is told of and found anew the next time: a cache never fails.
 */
export function cacheIn(folder: string, levels: unknown): Cache {
  const base = `${version}\n${JSON.stringify(levels)}`;
  const hashes = new Map<string, string>();
  let problem: string | undefined;
  /** The same of the folder's own files, which are few and hold for all its records. */
  const hashOf = (text: string) => {
    let hash = hashes.get(text);
    if (!hash) {
      hash = createHash('sha256').update(text).digest('hex');
      hashes.set(text, hash);
    }
    return hash;
  };
  return {
    foundIn(file, text, said, find) {
      const context = said.files.map(each => `${each.address} ${hashOf(each.text)}`).join('\n');
      const key = createHash('sha256').update(`${base}\n${file}\n${context}\n\n`).update(text).digest('hex');
      const place = path.join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
      const kept = read(place);
      if (kept) return { ...kept, file };
      const found = find();
      problem ??= keep(folder, place, found);
      return found;
    },
    problems: () => (problem === undefined ? [] : [`${problem} What was found is not kept.`]),
  };
}

function read(place: string): Checked | undefined {
  try {
    const kept = JSON.parse(readFileSync(place, 'utf8')) as Checked | null;
    // Whoever keeps caches cuts and empties files of them, too.
    const isWhole = Array.isArray(kept?.findings) && Array.isArray(kept.ignored) && typeof kept.isRecord === 'boolean';
    return isWhole ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Gives why it can't be kept, where it can't. */
function keep(folder: string, place: string, found: Checked): string | undefined {
  try {
    if (!existsSync(folder)) {
      makeFolder(folder);
      // No commit takes it in by chance.
      writeFileSync(path.join(folder, '.gitignore'), '*\n');
    }
    makeFolder(path.dirname(place));
    const next = `${place}.${randomUUID()}`;
    try {
      writeFileSync(next, JSON.stringify(found));
      renameSync(next, place);
    } catch (error) {
      rmSync(next, { force: true });
      throw error;
    }
  } catch (error) {
    return cannotWrite(folder, error instanceof WriteError ? error.cause : error).message;
  }
  return undefined;
}
