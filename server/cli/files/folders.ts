import { statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { disk } from '../../disk.ts';
import { folderOf, key, nameOf, pathFrom } from '../../project/address.ts';
import { CONFIGURATION_FILE } from '../../project/configuration/configuration.ts';
import type { Files, Stored } from '../../project/files.ts';
import { type Said, saidOf } from '../../project/folder.ts';
import { type FolderFile, isMistaken } from '../../project/folder-file.ts';
import { linesOf } from '../../record/lines.ts';
import { rules } from '../../rules/index.ts';
import { positionOf } from './position.ts';

/** What the folders on this disk say about the records that are checked. */
export interface DiskFolders {
  /**
   * About a record that was found at a place that the person named. What the working directory is at the command line,
   * the open folder is in an editor: files count up to there; of a record elsewhere, up to the folder that was named.
   */
  about(file: string, place: string): Promise<Said>;
  /** `meeting-record.json:3:5 …`: what is wrong in the files read so far, one line each. */
  problems(): readonly string[];
  /** Whether a configuration has mistakes, or nothing of a list holds: then what holds is not what was meant. */
  isMistaken(): boolean;
}

/** `configuration`, where given, is the file that holds in place of every `meeting-record.json`. */
export function foldersOnDisk(catalogue: Catalogue, configuration?: string): DiskFolders {
  const ruleIds = rules.map(rule => rule.id);
  const stored = once(disk);
  const read = new Map<string, FolderFile & { readonly isConfiguration?: true }>();
  /** Where no file says anything it is the same for all records of a folder. */
  const unsaid = new Map<string, Said>();
  const here = pathToFileURL(process.cwd()).href;
  const given = configuration === undefined ? undefined : pathToFileURL(path.resolve(configuration)).href;
  return {
    async about(file, place) {
      const among = `${path.dirname(path.resolve(file))}\0${place === file ? '' : place}`;
      const known = unsaid.get(among);
      if (known) return known;
      const address = pathToFileURL(path.resolve(file)).href;
      const root = pathFrom(here, address) === undefined ? namedFolder(place) : here;
      const files = given === undefined ? stored : replacing(stored, given, root ?? folderOf(address));
      const said = await saidOf(address, root, { files, catalogue, ruleIds });
      for (const each of said.files) {
        const isGiven = given !== undefined && nameOf(each.address) === CONFIGURATION_FILE;
        read.set(key(each.address), isGiven ? { ...each, address: given, isConfiguration: true } : each);
      }
      if (!said.files.length) unsaid.set(among, said);
      return said;
    },
    isMistaken: () =>
      [...read.values()].some(file => (file.isConfiguration && file.problems.length) || isMistaken(file)),
    problems: () =>
      [...read.values()].flatMap(({ address, text, problems }) => {
        const lines = linesOf(text);
        return problems.map(({ span, message }) => {
          const { line, character } = positionOf(lines, span.start);
          return `${pathFrom(here, address) ?? address}:${line + 1}:${character + 1} ${message}`;
        });
      }),
  };
}

function namedFolder(place: string): string | undefined {
  const isFolder = place !== '-' && statSync(place, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? pathToFileURL(path.resolve(place)).href : undefined;
}

/** Files in which one configuration stands in `root`, and no other anywhere. */
function replacing(files: Files, configuration: string, root: string | undefined): Files {
  const at = root && `${root.replace(/\/$/, '')}/${CONFIGURATION_FILE}`;
  return {
    async read(address) {
      if (nameOf(address) !== CONFIGURATION_FILE) return files.read(address);
      return at !== undefined && key(address) === key(at) ? files.read(configuration) : undefined;
    },
  };
}

/** Reads each file once; most are not there, and to see that starts none of the threads that read. */
function once(files: Files): Files {
  const read = new Map<string, Promise<Stored | undefined>>();
  return {
    read(address) {
      let found = read.get(address);
      if (!found) {
        found = isNowhere(address) ? Promise.resolve(undefined) : files.read(address);
        read.set(address, found);
      }
      return found;
    },
  };
}

function isNowhere(address: string): boolean {
  try {
    return statSync(new URL(address), { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}
