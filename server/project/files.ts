import { t } from '../l10n/l10n.ts';
import type { Problem } from './configuration/configuration.ts';

/** What a host found at an address: a file's text, or why it could not be read. The same object while nothing changes. */
export type Stored = { readonly text: string } | { readonly fault: string };

/** Files as the host has them: on a disk, in a browser, or open and unsaved in an editor. */
export interface Files {
  /**
   * Undefined where there is no such file. `address` is a URI; where `within` is given, what a link of that folder leads to
   * outside of it is no such file. Never rejects.
   */
  read(address: string, within?: string): Promise<Stored | undefined>;
}

/** Files that can be looked for too: a disk, or what an editor has open in a browser. */
export interface Storage extends Files {
  /**
   * The addresses of all files below a folder that may be records by their names. Folders that may not be read are left
   * out. Never rejects.
   */
  recordsBelow(folder: string): AsyncIterable<string>;
}

/** Files that are records by their names. */
export const RECORD_NAME = /\.(?:record|meeting)(?:\.txt)?$/i;
/** Files that are records where their text surely is: `.txt`, and the captions of a call, `.vtt`. */
export const TEXT_NAME = /\.(?:txt|vtt)$/i;

/** Whether a file may be a record by its name. */
export function mayBeRecord(name: string): boolean {
  return RECORD_NAME.test(name) || TEXT_NAME.test(name);
}

/** False for folders that hold what programs have written. */
export function mayHoldRecords(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/** No list or table that a person keeps is longer. Bytes. */
export const LARGEST_FILE = 64_000_000;

/** Remembers what was made of a file for as long as the file is the same. */
export function rememberedBy<Value>(make: (stored: Stored) => Value): (stored: Stored) => Value {
  const made = new WeakMap<Stored, Value>();
  return stored => {
    let value = made.get(stored);
    if (value === undefined) {
      value = make(stored);
      made.set(stored, value);
    }
    return value;
  };
}

/** A file saved in another encoding, told from what it looks like as UTF-8. */
export function encodingProblem(text: string): Problem | undefined {
  const head = text.slice(0, 1000);
  const encoding = head.includes('\0') ? 'UTF-16' : text.includes('\ufffd') ? 'Windows-1252' : undefined;
  if (!encoding) return undefined;
  return {
    span: { start: 0, end: Math.min(text.length, head.search(/[\r\n]|$/)) },
    severity: 'error',
    message: t(
      'This file is not UTF-8; it looks like {0}. Save it as UTF-8: in Excel “CSV UTF-8”, in VS Code “Save with Encoding”.',
      encoding,
    ),
  };
}
