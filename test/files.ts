import type { Storage, Stored } from '../server/project/files.ts';

/** Where the tests' folder is that a client has open. */
export const ROOT = 'file:///desk';

/** Files in memory, by their path from the folder; a text, or why it can't be read. */
export function inMemory(all: Readonly<Record<string, string | { readonly fault: string }>>): Storage & {
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
} {
  const asked: string[] = [];
  const stored = new Map<string, Stored>(
    Object.entries(all).map(([path, file]) => [`${ROOT}/${path}`, typeof file === 'string' ? { text: file } : file]),
  );
  return {
    asked,
    async read(address) {
      asked.push(address.replace(`${ROOT}/`, ''));
      return stored.get(address);
    },
    async *recordsBelow(folder) {
      for (const address of stored.keys())
        if (address.startsWith(folder) && /\.(?:txt|record)$/.test(address)) yield address;
    },
  };
}
