import type { FileChangeType, FileEvent } from 'vscode-languageserver';
import { key } from './project/address.ts';
import type { Files, Stored } from './project/files.ts';

/** Files as they stand in the editor, else as they are stored, which is remembered until somebody says that it changed. */
export interface ShownFiles extends Files {
  /** A file's text as it stands in the editor. */
  show(address: string, text: string): void;
  /** The editor shows a file no more; false where it did not. */
  hide(address: string): boolean;
  /** What is stored has changed. A deleted file is none, though its text is still open, until that is edited. */
  changed(changes: readonly FileEvent[]): void;
  /** Nobody tells of changes: what is stored is read anew. */
  forgetStored(): void;
  /** Looks at everything that is remembered, and remembers what is another text now; false where nothing is. */
  hasChanged(): Promise<boolean>;
}

const DELETED: FileChangeType = 3;
/** What is longer is read anew with the next text that is opened. UTF-16 units. */
const LOOKED_AT = 1_000_000;

/** Lays what an editor shows over the files that are stored. */
export function shownFiles(files: Files): ShownFiles {
  const shown = new Map<string, Stored>();
  const deleted = new Set<string>();
  const stored = new Map<string, Promise<Stored | undefined>>();
  const again = new Map<string, () => Promise<Stored | undefined>>();
  return {
    async read(address, within) {
      const name = key(address);
      const open = deleted.has(name) ? undefined : shown.get(name);
      if (open) return open;
      let found = stored.get(name);
      if (!found) {
        found = files.read(address, within);
        stored.set(name, found);
        again.set(name, () => files.read(address, within));
      }
      return found;
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
      for (const { uri, type } of changes) {
        const name = key(uri);
        stored.delete(name);
        if (type !== DELETED) deleted.delete(name);
        else if (shown.has(name)) deleted.add(name);
      }
    },
    forgetStored: () => stored.clear(),
    async hasChanged() {
      const changes = await Promise.all(
        [...stored].map(async ([name, promised]) => {
          const before = await promised;
          if (before && 'text' in before && before.text.length > LOOKED_AT) return false;
          const now = again.get(name)!();
          if (JSON.stringify(before) === JSON.stringify(await now) || stored.get(name) !== promised) return false;
          stored.set(name, now);
          return true;
        }),
      );
      return changes.includes(true);
    },
  };
}
