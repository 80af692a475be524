import { isAscii, isUtf8, transcode } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';

/** The longest record that is read. Bytes. A year of a parliament's debates has a tenth of it. */
export const LARGEST = 256_000_000;

/** A text, or why there is none: a whole sentence that names the file. */
export type Read = { readonly text: string } | { readonly fault: string };

/** Reads a file as UTF-8. Never throws: what can't be read, or is no text, is told of. */
export function readText(file: string): Read {
  try {
    if (waits(file)) return { fault: cannotRead(file, 'it is a pipe or a device; give it as standard input, -') };
    const descriptor = openSync(file, 'r');
    try {
      const before = fstatSync(descriptor);
      if (before.isDirectory()) return { fault: cannotRead(file, 'it is a folder') };
      if (before.size > LARGEST) return { fault: cannotRead(file, tooLarge(before.size)) };
      const bytes = readFileSync(descriptor);
      const after = fstatSync(descriptor);
      if (before.isFile() && (after.mtimeMs !== before.mtimeMs || after.size !== before.size)) {
        return { fault: cannotRead(file, 'it changed while it was read; try again') };
      }
      return textOf(bytes, file);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { fault: cannotRead(file, reasonOf(error)) };
  }
}

/** What a shell hands over as a file: `<(git show HEAD:draft.txt)`. It is written already. */
const HANDED = /^\/(?:dev\/(?:fd\/|stdin$)|proc\/)/;

/** Whether reading it may wait for ever, for somebody who writes or an end that does not come. */
function waits(file: string): boolean {
  const stat = HANDED.test(file) ? undefined : statSync(file);
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}

/** The text of these bytes; `name` is what a message calls them. */
export function textOf(bytes: Uint8Array, name: string): Read {
  if (bytes.byteLength > LARGEST) return { fault: cannotRead(name, tooLarge(bytes.byteLength)) };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nul = buffer.indexOf(0);
  if (nul >= 0) {
    const wide = wideText(buffer);
    return { fault: cannotRead(name, wide ? `${wide}; save it as UTF-8` : `it is no text: byte ${nul + 1} is NUL`) };
  }
  if (!isUtf8(buffer)) {
    const text = buffer.toString('utf8');
    const line = text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\r|\n/).length;
    return { fault: cannotRead(name, `line ${line} is not UTF-8, perhaps Windows-1252; save it as UTF-8`) };
  }
  return { text: decoded(buffer) };
}

/** What no text has: letters that are not assigned, halves of one, and controls that end no line. */
const NO_TEXT = /[\p{Cn}\p{Co}\p{Cs}\0-\x08\x0e-\x1f]/u;

/** How a file with NUL bytes is a text in two bytes a letter: `it is UTF-16`; undefined where it is no text. */
function wideText(buffer: Buffer): string | undefined {
  const beginning = Buffer.from(buffer.subarray(0, 4096));
  if (/^(?:fffe|feff)/.test(beginning.toString('hex', 0, 2))) return 'it is UTF-16';
  if (buffer.length % 2) return undefined;
  const isText = () => !NO_TEXT.test(beginning.toString('utf16le').replace(/[\ud800-\udbff]$/, ''));
  return isText() || (beginning.swap16() && isText()) ? 'it looks like UTF-16 without a byte-order mark' : undefined;
}

/** UTF-8 that has been looked at. Node reads it in a quarter of the time when it is first made UTF-16. */
function decoded(buffer: Buffer): string {
  return isAscii(buffer) ? buffer.toString('latin1') : transcode(buffer, 'utf8', 'utf16le').toString('utf16le');
}

/** `draft.txt can’t be read: you may not read it.` */
export function cannotRead(place: string, why: string): string {
  return `${shown(place)} can’t be read: ${why}.`;
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[String(code)] ?? (code ? `the system says ${code}` : message);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing of that name',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
};

function tooLarge(bytes: number): string {
  return `it has ${Math.ceil(bytes / 1_000_000)} MB, and no more than ${LARGEST / 1_000_000} MB are read`;
}

/** A name on one line, whatever is in it: a line end is `\n`, and one of no letters stands in quotation marks. */
export function shown(name: string): string {
  if (name === '') return '“”';
  // A look, since there is hardly ever one.
  if (name.search(CONTROL) < 0) return name;
  return name.replace(CONTROL, character =>
    character === '\n' ? '\\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** A word of the call, which may be none, in quotation marks and on one line. */
export function quoted(word: string): string {
  return word === '' ? shown(word) : `“${shown(word)}”`;
}
