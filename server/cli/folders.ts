import { statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { disk } from '../disk.ts';
import { key, nameOf, pathFrom } from '../project/address.ts';
import { CONFIGURATION_FILE } from '../project/configuration.ts';
import type { Files, Stored } from '../project/files.ts';
import { type FolderFile, type Said, saidOf } from '../project/folder.ts';
import { linesOf } from '../record/lines.ts';
import { rules } from '../rules/index.ts';
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
  /** Whether a configuration has mistakes: then what holds is not what was meant. */
  isMistaken(): boolean;
}

export function foldersOnDisk(catalogue: Catalogue): DiskFolders {
  const ruleIds = rules.map(rule => rule.id);
  const files = once(disk);
  const read = new Map<string, FolderFile>();
  const here = pathToFileURL(process.cwd()).href;
  return {
    async about(file, place) {
      const address = pathToFileURL(path.resolve(file === '-' ? 'standard input' : file)).href;
      const root = pathFrom(here, address) === undefined ? namedFolder(place) : here;
      const said = await saidOf(address, root, { files, catalogue, ruleIds });
      for (const each of said.files) read.set(key(each.address), each);
      return said;
    },
    isMistaken: () =>
      [...read.values()].some(({ address, problems }) => problems.length > 0 && nameOf(address) === CONFIGURATION_FILE),
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

/** Reads each file once. */
function once(files: Files): Files {
  const read = new Map<string, Promise<Stored | undefined>>();
  return {
    read(address) {
      let found = read.get(address);
      if (!found) {
        found = files.read(address);
        read.set(address, found);
      }
      return found;
    },
  };
}
