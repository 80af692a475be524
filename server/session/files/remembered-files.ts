import { key } from '../../project/address.ts';
import type { Files, Stored } from '../../project/files.ts';

/** Stored files, each read once and remembered until somebody says that it has changed. Names are keys of addresses. */
export interface RememberedFiles extends Files {
  forget(name: string): void;
  /** Returns whether anything was remembered in that folder. */
  forgetBelow(folder: string): boolean;
  forgetAll(): void;
  /** All files may have changed: each is read anew by whoever asks next, and still looked at until then. */
  doubt(): void;
  /** Looks at everything that is remembered, and remembers what is another text now; false where nothing is. */
  hasChanged(): Promise<boolean>;
}

/** A file as it was last read, and how it is read anew. */
interface Remembered {
  readonly found: Promise<Stored | undefined>;
  readonly again: () => Promise<Stored | undefined>;
}

/** What is longer is not looked at: it is read anew with the next text that is opened. UTF-16 units. */
const LOOKED_AT = 1_000_000;

/** `isOther` is called where what was doubted is another text now, which those who have read it before do not know. */
export function rememberedFiles(files: Files, isOther: () => void): RememberedFiles {
  const all = new Map<string, Remembered>();
  const doubted = new Set<string>();

  /** Whether a file is another text now. One that was read anew or forgotten meanwhile has no news. */
  const isNews = async ([name, remembered]: readonly [string, Remembered]) => {
    const before = await remembered.found;
    if (before && 'text' in before && before.text.length > LOOKED_AT) return false;
    const found = remembered.again();
    if (!differ(before, await found) || all.get(name) !== remembered) return false;
    all.set(name, { ...remembered, found });
    return true;
  };

  return {
    async read(address, within) {
      const name = key(address);
      const before = all.get(name);
      if (before && !doubted.delete(name)) return before.found;
      const again = () => files.read(address, within);
      const now = { found: again(), again };
      all.set(name, now);
      if (before && differ(await before.found, await now.found)) isOther();
      return now.found;
    },
    forget: name => void all.delete(name),
    forgetBelow(folder) {
      const below = [...all.keys()].filter(name => name.startsWith(`${folder}/`));
      for (const name of below) all.delete(name);
      return below.length > 0;
    },
    forgetAll: () => all.clear(),
    doubt() {
      for (const name of all.keys()) doubted.add(name);
    },
    hasChanged: async () => (await Promise.all([...all].map(isNews))).includes(true),
  };
}

function differ(before: Stored | undefined, now: Stored | undefined): boolean {
  return JSON.stringify(before) !== JSON.stringify(now);
}
