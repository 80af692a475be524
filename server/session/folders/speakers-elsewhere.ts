import type { CancellationToken } from 'vscode-languageserver';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { LANGUAGE, type OpenRecord } from '../../features/open/open-record.ts';
import { lineIndexOf, rangeOf } from '../../features/open/range.ts';
import { type ElsewherePlaces, placesOnList } from '../../features/places/rename.ts';
import { namesOf } from '../../features/places/speaker-places.ts';
import { key } from '../../project/address.ts';
import { UNSET } from '../../project/configuration/settings.ts';
import { type Files, RECORD_NAME } from '../../project/files.ts';
import { mayBeFolderFile } from '../../project/folder.ts';
import { readRecord } from '../../project/reading.ts';
import { type Facts, factsOf } from '../../project/speakers/facts.ts';
import { heardIn, type Person, wordsOf } from '../../project/speakers/persons.ts';
import { attached } from '../../record/attached.ts';
import { plain } from '../../record/dialects/plain.ts';
import type { MeetingRecord } from '../../record/record.ts';
import type { Documents } from '../documents.ts';

/** A record at an address: as it stands in the editor, with its version, or as it is stored. */
interface Found extends Pick<OpenRecord, 'uri' | 'record' | 'lines'> {
  readonly version: number | null;
}

/** The folder's records and its list, each as it stands in the editor, else as it is stored. */
export interface SpeakersElsewhere {
  /** Of every record what is known of it. */
  facts(): readonly Facts[];
  /** Undefined where no record is there any more. */
  recordAt(address: string): Promise<Found | undefined>;
  /** The places of the same person, of the same name and delegation, in the records but for one, until it is cancelled. */
  inRecords(person: Person, except: string, token: CancellationToken): Promise<readonly ElsewherePlaces[]>;
  /** The person's name on the list that holds for a record; none where it is on none. */
  onList(person: Person, known: OpenRecord['known']): Promise<readonly ElsewherePlaces[]>;
}

/** Looks up speakers in all records of a folder; `read` is what is known of those that are not open. */
export function speakersElsewhere(
  documents: Documents,
  files: Files,
  read: Iterable<Facts>,
  catalogue: Catalogue,
): SpeakersElsewhere {
  const openAt = (address: string) => {
    const uri = [...documents.uris].find(each => key(each) === key(address));
    return uri === undefined ? undefined : documents.newest(uri);
  };

  const facts = (): readonly Facts[] => {
    const open = [...documents.uris].flatMap(uri => {
      const record = mayBeFolderFile(uri) ? undefined : documents.newest(uri);
      return record && isRecord(record) ? [factsNow(record, catalogue)] : [];
    });
    const shown = new Set(open.map(({ address }) => key(address)));
    return [...open, ...[...read].filter(({ address }) => !shown.has(key(address)))];
  };

  const recordAt = async (address: string): Promise<Found | undefined> => {
    const open = openAt(address);
    if (open) return open;
    const stored = await files.read(address);
    if (!stored || 'fault' in stored) return undefined;
    const record = readRecord(stored.text, RECORD_NAME.test(address), UNSET);
    return { uri: address, version: null, record, lines: lineIndexOf(stored.text) };
  };

  return {
    facts,
    recordAt,
    async inRecords(person, except, token) {
      const isSame = ({ name, affiliation }: Pick<Person, 'name' | 'affiliation'>) =>
        name === person.name && affiliation !== undefined && affiliation === person.affiliation;
      const found: ElsewherePlaces[] = [];
      for (const { address, speakers } of facts()) {
        if (token.isCancellationRequested) break;
        if (key(address) === key(except) || !speakers.some(isSame)) continue;
        const other = await recordAt(address);
        const same = other && heardIn(other.record, catalogue).find(isSame);
        if (!same) continue;
        const { uri, version, record, lines } = other;
        const places = namesOf(record, same).map(span => ({
          range: rangeOf(lines, span),
          written: wordsOf(record, span),
        }));
        found.push({ uri, group: 'folder', version, places });
      }
      return found;
    },
    async onList(person, { list }) {
      if (!list) return [];
      const { address } = list;
      const open = openAt(address);
      const stored = open ? open.source : await files.read(address);
      const places = stored && 'text' in stored ? placesOnList(person, list, stored.text, catalogue) : [];
      return places.length
        ? [{ uri: open?.uri ?? address, group: 'list', version: open?.version ?? null, places }]
        : [];
    },
  };
}

const known = attached<MeetingRecord, Facts>();

/** The facts of one version of an open record, read once. */
function factsNow({ uri, record }: OpenRecord, catalogue: Catalogue): Facts {
  let facts = known.get(record);
  if (!facts) {
    facts = factsOf(uri, record, catalogue);
    known.set(record, facts);
  }
  return facts;
}

function isRecord({ source, record }: OpenRecord): boolean {
  return source.languageId === LANGUAGE || record.dialect !== plain.id;
}
