import type { Connection, Location, Position } from 'vscode-languageserver';
import type { Answering } from './answers.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Documents } from './documents.ts';
import type { Abilities } from './features/abilities.ts';
import { LANGUAGE, type OpenRecord } from './features/open-record.ts';
import { lineIndexOf, rangeOf } from './features/range.ts';
import { type ElsewherePlaces, nameFault, placesOnList, prepareRename, rename } from './features/rename.ts';
import { namesOf, speakerAt, speakerReferences } from './features/speaker-places.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';
import { key } from './project/address.ts';
import { type Facts, factsOf } from './project/facts.ts';
import { type Files, RECORD_NAME } from './project/files.ts';
import { mayBeFolderFile } from './project/folder.ts';
import { type Person, personsIn, wordsOf } from './project/persons.ts';
import { readRecord } from './project/reading.ts';
import { UNSET } from './project/settings.ts';
import { affiliationKey, nameKey } from './project/speakers.ts';
import { type NewSpeaker, speakersIn, withSpeakers } from './project/speakers-update.ts';
import { attached } from './record/attached.ts';
import { plain } from './record/dialects/plain.ts';
import type { MeetingRecord } from './record/record.ts';
import { refusals } from './refusals.ts';

/** The request for a new speakers list: of the record, or of all records of the folder that are known so far. */
const MAKE_LIST = 'meetingRecord/makeSpeakersList';

export interface MakeListParams {
  readonly textDocument: { readonly uri: string };
  readonly from: 'record' | 'folder';
}

/** What the requests about speakers need of the server. */
interface Around {
  readonly answer: Answering;
  readonly isServing: () => boolean;
  readonly documents: Documents;
  readonly files: Files;
  readonly facts: Iterable<Facts>;
  readonly catalogue: Catalogue;
  readonly abilities: Abilities;
  readonly failed: (request: string, error: unknown) => void;
}

/** Answers what is asked about speakers in all the folder's records. Gives the places in other records for references. */
export function answerAboutSpeakers(
  connection: Connection,
  { answer, isServing, documents, files, facts, catalogue, abilities, failed }: Around,
): { readonly references: (open: OpenRecord, position: Position) => Promise<Location[]> } {
  const openAt = (address: string) => {
    const uri = [...documents.uris].find(each => key(each) === key(address));
    return uri === undefined ? undefined : documents.newest(uri);
  };

  /** Of every record what is known of it: as it stands in the editor, else as it was read. */
  const allFacts = (): readonly Facts[] => {
    const open = [...documents.uris].flatMap(uri => {
      const record = mayBeFolderFile(uri) ? undefined : documents.newest(uri);
      return record && isRecord(record) ? [factsNow(record, catalogue)] : [];
    });
    const shown = new Set(open.map(({ address }) => key(address)));
    return [...open, ...[...facts].filter(({ address }) => !shown.has(key(address)))];
  };

  /** The record at an address as it stands in the editor, else as it is stored; undefined where it is gone. */
  const recordAt = async (address: string) => {
    const open = openAt(address);
    if (open) return { uri: open.uri, version: open.version, record: open.record, lines: open.lines };
    const stored = await files.read(address);
    if (!stored || 'fault' in stored) return undefined;
    const record = readRecord(stored.text, RECORD_NAME.test(address), UNSET);
    return { uri: address, version: null, record, lines: lineIndexOf(stored.text) };
  };

  /** The same person in other records: of the same name and delegation, as the texts stand now. */
  const elsewhere = async (person: Person, except: string): Promise<ElsewherePlaces[]> => {
    const isSame = ({ name, affiliation }: Pick<Person, 'name' | 'affiliation'>) =>
      name === person.name && affiliation !== undefined && affiliation === person.affiliation;
    const found: ElsewherePlaces[] = [];
    for (const { address, speakers } of allFacts()) {
      if (key(address) === key(except) || !speakers.some(isSame)) continue;
      const other = await recordAt(address);
      const same = other && personsIn(other.record, catalogue).find(isSame);
      if (!same) continue;
      const { uri, version, record, lines } = other;
      const places = namesOf(same).map(span => ({ range: rangeOf(lines, span), written: wordsOf(record, span) }));
      found.push({ uri, group: 'folder', version, places });
    }
    return found;
  };

  /** The person's name on the list that holds for the record, as that stands now; none where it is on none. */
  const onList = async (person: Person, { list }: OpenRecord['known']): Promise<ElsewherePlaces[]> => {
    if (!list) return [];
    const { address } = list;
    const open = openAt(address);
    const stored = open ? open.source : await files.read(address);
    const places = stored && 'text' in stored ? placesOnList(person, list, stored.text, catalogue) : [];
    return places.length ? [{ uri: open?.uri ?? address, group: 'list', version: open?.version ?? null, places }] : [];
  };

  connection.onWorkspaceSymbol(({ query }) => {
    if (!isServing()) return refusals.shutDown();
    try {
      return workspaceSymbols(allFacts(), query);
    } catch (error) {
      failed('workspace/symbol', error);
      return [];
    }
  });
  connection.onPrepareRename(
    answer(
      'textDocument/prepareRename',
      () => null,
      (open, { position }) => prepareRename(open, position),
    ),
  );
  connection.onRenameRequest(
    answer(
      'textDocument/rename',
      () => null,
      async (open, { position, newName }) => {
        const fault = nameFault(newName);
        if (fault) return refusals.noName(fault);
        const at = speakerAt(open, position);
        if (!at) return null;
        const others = [...(await elsewhere(at.person, open.uri)), ...(await onList(at.person, open.known))];
        return rename(open, at, newName, others, abilities);
      },
    ),
  );
  const listMade = answer<MakeListParams, string | null>(
    MAKE_LIST,
    () => null,
    async (open, { from }) => {
      const speakers = [...speakersIn(open.record, catalogue)];
      if (from === 'folder') {
        for (const { address } of allFacts()) {
          const other = key(address) === key(open.uri) ? undefined : await recordAt(address);
          if (other) speakers.push(...speakersIn(other.record, catalogue));
        }
      }
      const made = withSpeakers('', speakersOnce(speakers, catalogue), catalogue);
      return 'text' in made ? made.text : null;
    },
  );
  connection.onRequest<string | null, never>(MAKE_LIST, listMade);

  return {
    async references(open, position) {
      const at = speakerAt(open, position);
      if (!at) return [];
      const others = await elsewhere(at.person, open.uri);
      return [
        ...speakerReferences(open, at),
        ...others.flatMap(({ uri, places }) => places.map(({ range }) => ({ uri, range }))),
      ];
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

/**
 * Each person once, by delegation, as a list is looked through; those without a name only where nobody of the delegation
 * has one. Where records disagree on a pronoun, it is left open.
 */
function speakersOnce(speakers: readonly NewSpeaker[], catalogue: Catalogue): readonly NewSpeaker[] {
  const once = new Map<string, NewSpeaker>();
  for (const speaker of speakers) {
    const name = `${nameKey(speaker.name)}\n${affiliationKey(catalogue, speaker.affiliation)}`;
    const other = once.get(name);
    if (!other) once.set(name, speaker);
    else if (speaker.pronoun && other.pronoun && speaker.pronoun !== other.pronoun) {
      const { pronoun: _, ...rest } = other;
      once.set(name, rest);
    } else once.set(name, { ...speaker, ...other });
  }
  const all = [...once.values()];
  const named = new Set(
    all.filter(({ name }) => name).map(({ affiliation }) => affiliationKey(catalogue, affiliation)),
  );
  return all
    .filter(({ name, affiliation }) => name || !named.has(affiliationKey(catalogue, affiliation)))
    .sort((a, b) => a.affiliation.localeCompare(b.affiliation, 'en'));
}
