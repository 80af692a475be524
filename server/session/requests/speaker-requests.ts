import type { CancellationToken, Connection, Location, Position } from 'vscode-languageserver';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Abilities } from '../../features/open/abilities.ts';
import type { OpenRecord } from '../../features/open/open-record.ts';
import { nameFault, prepareRename, rename } from '../../features/places/rename.ts';
import { speakerAt, speakerReferences } from '../../features/places/speaker-places.ts';
import { workspaceSymbols } from '../../features/places/workspace-symbols.ts';
import { key } from '../../project/address.ts';
import type { Files } from '../../project/files.ts';
import type { Facts } from '../../project/speakers/facts.ts';
import { affiliationKey, nameKey } from '../../project/speakers/speakers.ts';
import { type NewSpeaker, speakersIn, withSpeakers } from '../../project/speakers/speakers-update.ts';
import type { Documents } from '../documents.ts';
import { type SpeakersElsewhere, speakersElsewhere } from '../folders/speakers-elsewhere.ts';
import type { Answering } from './answers.ts';
import { refusals } from './refusals.ts';

/** The request for a new speakers list: of the record, or of all records of the folder that are known so far. */
const MAKE_LIST = 'meetingRecord/makeSpeakersList';

/** The record that is at hand, and what the list is made from. */
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
): { readonly references: (open: OpenRecord, position: Position, token: CancellationToken) => Promise<Location[]> } {
  const others = speakersElsewhere(documents, files, facts, catalogue);
  connection.onWorkspaceSymbol(({ query }) => {
    if (!isServing()) return refusals.shutDown();
    try {
      return workspaceSymbols(others.facts(), query ?? '');
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
      async (open, { position, newName }, token) => {
        const fault = nameFault(newName);
        if (fault) return refusals.noName(fault);
        const at = speakerAt(open, position);
        if (!at) return null;
        const places = [
          ...(await others.inRecords(at.person, open.uri, token)),
          ...(await others.onList(at.person, open.known)),
        ];
        return rename(open, at, newName, places, abilities);
      },
    ),
  );
  const listMade = answer<MakeListParams, string | null>(
    MAKE_LIST,
    () => null,
    async ({ record, uri }, { from }, token) => {
      const beside = from === 'folder' ? await speakersBeside(uri, others, catalogue, token) : [];
      return listOf([...speakersIn(record, catalogue), ...beside], catalogue);
    },
  );
  connection.onRequest<string | null, never>(MAKE_LIST, listMade);

  return {
    async references(open, position, token) {
      const at = speakerAt(open, position);
      if (!at) return [];
      const places = await others.inRecords(at.person, open.uri, token);
      return [
        ...speakerReferences(open, at),
        ...places.flatMap(({ uri, places }) => places.map(({ range }) => ({ uri, range }))),
      ];
    },
  };
}

/** Who speaks in the folder's other records; one record at a time, for together they may be too much to hold. */
async function speakersBeside(
  own: string,
  others: SpeakersElsewhere,
  catalogue: Catalogue,
  token: CancellationToken,
): Promise<readonly NewSpeaker[]> {
  const speakers: NewSpeaker[] = [];
  for (const { address } of others.facts()) {
    if (token.isCancellationRequested) break;
    const other = key(address) === key(own) ? undefined : await others.recordAt(address);
    if (other) speakers.push(...speakersIn(other.record, catalogue));
  }
  return speakers;
}

/** The text of a list of speakers; empty where there is nobody to put on it, and null where none can be written. */
function listOf(speakers: readonly NewSpeaker[], catalogue: Catalogue): string | null {
  if (!speakers.length) return '';
  const made = withSpeakers('', speakersOnce(speakers, catalogue), catalogue);
  return 'text' in made ? made.text : null;
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
