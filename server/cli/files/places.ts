import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { RECORD_NAME, TEXT_NAME } from '../../project/files.ts';
import { cannotRead, reasonOf, shown } from './reading.ts';

/** A file that may be a record. */
export interface Candidate {
  readonly file: string;
  /** What the person named: the file, or the folder or glob that it was found by. */
  readonly place: string;
  /** Whether it is a record because a person or its name says so; another .txt is one where its text surely is. */
  readonly isDeclared: boolean;
}

/**
 * The files at the places, each once, in a stable order: the file itself, those in a folder and below, or those that a glob names.
 * Folders are followed through links; hidden ones and `node_modules` are left out. `fault` is told of what can't be
 * read.
 */
export function* candidatesAt(
  places: readonly string[],
  fault: (message: string) => void,
): Generator<Candidate, undefined> {
  if (places.length === 1) return yield* candidatesAmong(places, fault);
  /** The files so far, and whether each was declared. */
  const seen = new Map<string, boolean>();
  for (const candidate of candidatesAmong(places, fault)) {
    const name = candidate.file === '-' ? '-' : path.resolve(candidate.file);
    const { isDeclared } = candidate;
    // One that a folder has and may have passed over is a record where it is named.
    if (seen.get(name) || (seen.has(name) && !isDeclared)) continue;
    seen.set(name, isDeclared);
    yield candidate;
  }
}

function* candidatesAmong(
  places: readonly string[],
  fault: (message: string) => void,
): Generator<Candidate, undefined> {
  for (const place of places) {
    const stat = place === '-' ? undefined : statOf(place);
    if (place === '-' || (stat && !stat.isDirectory())) yield { file: place, place, isDeclared: true };
    else if (stat) {
      for (const file of below(place, [], fault)) {
        if (RECORD_NAME.test(file)) yield { file, place, isDeclared: true };
        else if (TEXT_NAME.test(file)) yield { file, place, isDeclared: false };
      }
    } else yield* matching(place, fault);
  }
}

/** What somebody is told who has named places where no record is. */
export function noneAt(places: readonly string[]): string {
  const names = places.map(shown).join(', ');
  return `${names} ${places.length === 1 ? 'holds' : 'hold'} no record: name the file itself, or end its name in .record.`;
}

/** What somebody is told who has named texts of which none is read as a record. */
export function noneIn(places: readonly string[]): string {
  return `${places.map(shown).join(', ')}: no record is recognized. If one is there, "dialect" in meeting-record.json says of what kind it is.`;
}

function statOf(place: string) {
  try {
    return statSync(place, { throwIfNoEntry: false });
  } catch {
    // A path through a file, a circle of links: reading it says so.
    return undefined;
  }
}

/** A file that a glob names is a record, as one that is named itself. */
function* matching(place: string, fault: (message: string) => void): Generator<Candidate, undefined> {
  const glob = place.split(path.sep).join('/');
  const { base, isGlob } = picomatch.scan(glob);
  if (!isGlob) {
    // Reading it says why it is not there.
    yield { file: place, place, isDeclared: true };
    return;
  }
  const isMatch = picomatch(glob.replace(/^\.\//, ''));
  let found = false;
  for (const file of below(base || '.', [], fault)) {
    if (!isMatch(file.split(path.sep).join('/').replace(/^\.\//, ''))) continue;
    found = true;
    yield { file, place, isDeclared: true };
  }
  if (!found) fault(cannotRead(place, 'no file matches it'));
}

/** Every file of a folder and below, by name; `above` are the folders that it stands in, by where they really are. */
function* below(
  folder: string,
  above: readonly string[],
  fault: (message: string) => void,
): Generator<string, undefined> {
  let entries: Dirent[];
  let here: string;
  try {
    here = realpathSync(folder);
    if (above.includes(here)) {
      fault(cannotRead(folder, 'its link leads back to a folder that it stands in'));
      return;
    }
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    fault(cannotRead(folder, reasonOf(error)));
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    // A link that leads nowhere or in a circle is told of where it is read.
    const kind = entry.isSymbolicLink() ? statOf(file) : entry;
    if (kind?.isDirectory()) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      yield* below(file, [...above, here], fault);
    } else if (!kind || kind.isFile()) yield file;
    // Whoever reads a pipe waits for somebody to write to it: only one that a person names is meant.
  }
}
