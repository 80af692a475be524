import type { FileChangeType, FileEvent } from 'vscode-languageserver';
import { key } from '../../project/address.ts';
import type { Files, Stored } from '../../project/files.ts';
import { rememberedFiles } from './remembered-files.ts';

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
  forgetStored(): void;
  /** Nobody tells of changes: see `RememberedFiles.doubt`. */
  doubtStored(): void;
  /** Whether anything that is remembered is another text now, which is then remembered instead. */
  hasChanged(): Promise<boolean>;
}

const DELETED: FileChangeType = 3;

/**
 * Lays what an editor shows over the files that are stored. `isOther` is called where what was doubted is another text
 * now, which those who have read it before do not know.
 */
export function shownFiles(files: Files, isOther: () => void): ShownFiles {
  const shown = new Map<string, Stored>();
  const deleted = new Set<string>();
  const stored = rememberedFiles(files, isOther);
  return {
    async read(address, within) {
      const name = key(address);
      return (deleted.has(name) ? undefined : shown.get(name)) ?? stored.read(address, within);
    },
    show(address, text) {
      shown.set(key(address), { text });
      deleted.delete(key(address));
    },
    hide(address) {
      deleted.delete(key(address));
      if (!shown.delete(key(address))) return false;
      stored.forget(key(address));
      return true;
    },
    changed(changes) {
      let isFolderGone = false;
      for (const { uri, type } of changes) {
        const name = key(uri);
        stored.forget(name);
        if (type !== DELETED) {
          deleted.delete(name);
          continue;
        }
        if (shown.has(name)) deleted.add(name);
        const below = [...shown.keys()].filter(each => each.startsWith(`${name}/`));
        for (const each of below) deleted.add(each);
        if (stored.forgetBelow(name) || below.length) isFolderGone = true;
      }
      return isFolderGone;
    },
    forgetStored: stored.forgetAll,
    doubtStored: stored.doubt,
    hasChanged: stored.hasChanged,
  };
}
