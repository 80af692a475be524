import type { Catalogue } from '../catalogue/catalogue.ts';
import { t } from '../l10n/l10n.ts';
import { foldersUp, nameOf, pathFrom, resolved } from './address.ts';
import { CONFIGURATION_FILE, type Configuration, type NamedFile, type Problem } from './configuration/configuration.ts';
import { readConfiguration } from './configuration/read-configuration.ts';
import { type Settings, settingsFor } from './configuration/settings.ts';
import { confined, withoutPatterns } from './configuration/trust.ts';
import { type Files, rememberedBy, type Stored } from './files.ts';
import { type At, type FolderFile, fileOf, textOf, unreadable } from './folder-file.ts';
import { withFolderTables } from './folder-tables.ts';
import { type HouseCitations, houseCitationsOf } from './house-citations.ts';
import { type Marks, marksOf } from './marks.ts';
import { type SpeakersList, speakersList } from './speakers/speakers.ts';
import { readSpeakersList, SPEAKERS_FILE } from './speakers/speakers-list.ts';

export type { FolderFile } from './folder-file.ts';

/** What the folder and the person say about one record. */
export interface Said {
  readonly settings: Settings;
  /** What ships, and the folder's own tables. */
  readonly catalogue: Catalogue;
  readonly list?: SpeakersList;
  /** The house's own marks, and the person's. */
  readonly marks?: readonly Marks[];
  /** What the house cites in its own way. */
  readonly houseCitations?: HouseCitations;
  /** The folder's `meeting-record.json`; absent where the record is in no folder. */
  readonly home?: Home;
  /** The files that were read for it, each with what is wrong in it. */
  readonly files: readonly FolderFile[];
}

/** Where the configuration stands that holds for a record, or would. */
export interface Home {
  readonly address: string;
  /** From the folder that is open, for a person to read. */
  readonly path: string;
  /** Absent where there is no such file yet. */
  readonly text?: string;
  readonly says?: Configuration;
}

/** What all records of a folder are read with. */
export interface Asked {
  readonly files: Files;
  readonly catalogue: Catalogue;
  readonly ruleIds: readonly string[];
  /** False while nobody trusts the folder: then no pattern of it is run, and no link in it is followed. */
  readonly isTrusted?: boolean;
  /** The person's own settings. */
  readonly person?: Configuration;
}

/**
 * What holds for the record at an address: the nearest `meeting-record.json` from its folder up to `root`, the speakers
 * list that it names or else the nearest `speakers.csv`, and the tables that it names. `root` is the workspace's folder;
 * where the record is in none, only its own folder counts. Never rejects: what can't be read is told of in `files`.
 */
export async function saidOf(record: string, root: string | undefined, asked: Asked): Promise<Said> {
  const { person, isTrusted = true } = asked;
  const folders = foldersUp(record, root);
  const top = folders.at(-1);
  const files = isTrusted || top === undefined ? asked.files : confined(asked.files, top);
  const found = await nearest(files, folders, CONFIGURATION_FILE);
  const read = found ? configurationIn(found.stored, asked.ruleIds) : undefined;
  const here = read && !isTrusted ? withoutPatterns(read) : read;
  const says = here?.configuration;
  const problems: Problem[] = [];
  const named = new Names(files, found?.folder, top, problems);

  const ownMarks = says ? marksOf(says) : undefined;
  problems.push(...(ownMarks?.problems ?? []));
  const marks = [ownMarks?.marks, person && marksOf(person).marks].filter(each => each !== undefined);

  const house = says ? houseCitationsOf(says) : undefined;
  problems.push(...(house?.problems ?? []));

  const tables = await Promise.all((says?.catalogue ?? []).map(table => named.read(table)));
  const { catalogue, tableFiles } = withFolderTables(found?.stored, tables, asked.catalogue);

  const speakers = says?.speakers ?? person?.speakers;
  const own = says?.speakers?.named;
  const personal = own ? undefined : person?.speakers?.named?.file;
  const at = own ? await named.read(own) : await nearest(files, folders, personal ?? SPEAKERS_FILE);
  const listed = at && listIn(at.stored);
  const list =
    at && listed?.speakers.length ? listOf(at, listed.speakers, speakers?.whole ?? false, catalogue) : undefined;

  return {
    settings: settingsFor(found ? pathFrom(found.folder, record) : top && pathFrom(top, record), says, person),
    catalogue,
    ...(list ? { list } : {}),
    ...(marks.length ? { marks } : {}),
    ...(house?.citations ? { houseCitations: house.citations } : {}),
    ...(top !== undefined ? { home: homeOf(found, says, top) } : {}),
    files: [
      ...(found && here ? [fileOf(found, [...here.problems, ...problems])] : []),
      ...tableFiles,
      ...(at && listed ? [fileOf(at, listed.problems)] : []),
    ],
  };
}

/** The configuration that was found, else the one that there might be at the top. */
function homeOf(found: At | undefined, says: Configuration | undefined, top: string): Home {
  const address = found?.address ?? `${top}${CONFIGURATION_FILE}`;
  const path = pathFrom(top, address) ?? address;
  return { address, path, ...(found && says ? { text: textOf(found.stored), says } : {}) };
}

async function nearest(files: Files, folders: readonly string[], name: string): Promise<At | undefined> {
  for (const folder of folders) {
    const address = resolved(folder, name, folder);
    const stored = address === undefined ? undefined : await files.read(address);
    if (address !== undefined && stored) return { address, folder, stored };
  }
  return undefined;
}

/** The files that a configuration names: within the workspace's folder, and there, or a problem in the configuration. */
class Names {
  constructor(
    private readonly files: Files,
    private readonly folder: string | undefined,
    private readonly root: string | undefined,
    private readonly problems: Problem[],
  ) {}

  async read({ file, span }: NamedFile): Promise<At | undefined> {
    const { folder, root } = this;
    if (folder === undefined || root === undefined) return undefined;
    const address = resolved(folder, file, root);
    if (address === undefined) {
      const message = t('This leads out of the folder that is open, and is not read. Name a file in it, from here.');
      this.problems.push({ span, message });
      return undefined;
    }
    const stored = await this.files.read(address);
    if (!stored)
      this.problems.push({ span, message: t('There is no such file. The path is from this file’s folder.') });
    return stored && { address, folder, stored };
  }
}

const configurations = new WeakMap<
  Stored,
  { ruleIds: readonly string[]; read: ReturnType<typeof readConfiguration> }
>();

function configurationIn(stored: Stored, ruleIds: readonly string[]): ReturnType<typeof readConfiguration> {
  const known = configurations.get(stored);
  if (known?.ruleIds === ruleIds) return known.read;
  const read = readConfiguration(textOf(stored), ruleIds);
  const whole = 'fault' in stored ? { ...read, problems: [unreadable(stored.fault)] } : read;
  configurations.set(stored, { ruleIds, read: whole });
  return whole;
}

const listIn = rememberedBy(stored =>
  'fault' in stored ? { speakers: [], problems: [unreadable(stored.fault)] } : readSpeakersList(stored.text),
);

const lists = new WeakMap<Stored, { readonly list: SpeakersList; readonly catalogue: Catalogue }>();

/** The list with its index, which is made once for all the records that it is for. */
function listOf(
  { address, stored }: At,
  speakers: SpeakersList['speakers'],
  whole: boolean,
  catalogue: Catalogue,
): SpeakersList {
  const known = lists.get(stored);
  if (known?.catalogue === catalogue && known.list.whole === whole) return known.list;
  const list = speakersList(address, speakers, whole, catalogue);
  lists.set(stored, { list, catalogue });
  return list;
}

/** The files that say something about records, as globs for a client: what it tells of and watches. */
export const FOLDER_FILES = [`**/${CONFIGURATION_FILE}`, '**/*.csv', '**/*.tsv'] as const;

/** The files that may be records, as a glob for a client. */
export const RECORD_FILES = '**/*.{record,meeting,txt,vtt}';

/** Whether a file may say something about records, by its name. */
export function mayBeFolderFile(address: string): boolean {
  return nameOf(address) === CONFIGURATION_FILE || /\.[ct]sv$/i.test(address);
}
