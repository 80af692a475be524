import type { FileChangeType, FileEvent } from 'vscode-languageserver';
import { key } from '../project/address.ts';
import type { Files, Stored } from '../project/files.ts';

/** Files as they stand in the editor, else as they are stored, which is remembered until somebody says that it changed. */
export interface ShownFiles extends Files {
  /** A file's text as it stands in the editor. */
  show(address: string, text: string): void;
  /** The editor shows a file no more; false where it did not. */
  hide(address: string): boolean;
  /**
   * What is stored has changed. A deleted file is none, though its text is still open, until that is edited. Returns
   * whether a folder is gone in which something was remembered.
   */
  changed(changes: readonly FileEvent[]): boolean;
  /** What is stored is read anew. */
  forgetStored(): void;
  /** Nobody tells of changes: what is stored is read anew by whoever asks next, and still looked at until then. */
  doubtStored(): void;
  /** Looks at everything that is remembered, and remembers what is another text now; false where nothing is. */
  hasChanged(): Promise<boolean>;
}

const DELETED: FileChangeType = 3;
/** What is longer is read anew with the next text that is opened. UTF-16 units. */
const LOOKED_AT = 1_000_000;

/** A file as it was last read, and how it is read anew. */
interface Remembered {
  readonly found: Promise<Stored | undefined>;
  readonly again: () => Promise<Stored | undefined>;
}

/**
 * Lays what an editor shows over the files that are stored. `isOther` is called where what was doubted is another text
 * now, which those who have read it before do not know.
 */
export function shownFiles(files: Files, isOther: () => void): ShownFiles {
  const shown = new Map<string, Stored>();
  const deleted = new Set<string>();
  const stored = new Map<string, Remembered>();
  const doubted = new Set<string>();
  return {
    async read(address, within) {
      const name = key(address);
      const open = deleted.has(name) ? undefined : shown.get(name);
      if (open) return open;
      const before = stored.get(name);
      if (before && !doubted.delete(name)) return before.found;
      const again = () => files.read(address, within);
      const now = { found: again(), again };
      stored.set(name, now);
      if (before && differ(await before.found, await now.found)) isOther();
      return now.found;
    },
    show(address, text) {
      shown.set(key(address), { text });
      deleted.delete(key(address));
    },
    hide(address) {
      deleted.delete(key(address));
      if (!shown.delete(key(address))) return false;
      stored.delete(key(address));
      return true;
    },
    changed(changes) {
      let isFolderGone = false;
      for (const { uri, type } of changes) {
        const name = key(uri);
        stored.delete(name);
        if (type !== DELETED) {
          deleted.delete(name);
          continue;
        }
        if (shown.has(name)) deleted.add(name);
        for (const each of [...stored.keys(), ...shown.keys()]) {
          if (!each.startsWith(`${name}/`)) continue;
          isFolderGone = true;
          stored.delete(each);
          if (shown.has(each)) deleted.add(each);
        }
      }
      return isFolderGone;
    },
    forgetStored: () => stored.clear(),
    doubtStored() {
      for (const name of stored.keys()) doubted.add(name);
    },
    async hasChanged() {
      const changes = await Promise.all(
        [...stored].map(async ([name, remembered]) => {
          const before = await remembered.found;
          if (before && 'text' in before && before.text.length > LOOKED_AT) return false;
          const found = remembered.again();
          if (!differ(before, await found) || stored.get(name) !== remembered) return false;
          stored.set(name, { ...remembered, found });
          return true;
        }),
      );
      return changes.includes(true);
    },
  };
}

function differ(before: Stored | undefined, now: Stored | undefined): boolean {
  return JSON.stringify(before) !== JSON.stringify(now);
}
