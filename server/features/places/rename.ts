import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  Position,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { t } from '../../l10n/l10n.ts';
import { linesAbout, type Person, partsOfName, wordsOf } from '../../project/speakers/persons.ts';
import { nameKey, type SpeakersList } from '../../project/speakers/speakers.ts';
import { inCapitals, inTitleCase } from '../../record/names.ts';
import type { Abilities } from '../open/abilities.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { lineIndexOf, rangeOf } from '../open/range.ts';
import { type NamedSpeaker, namesOf, speakerAt } from './speaker-places.ts';

/** Where the same person's name stands in another record, or on the speakers list. */
export interface ElsewherePlaces {
  readonly uri: string;
  readonly group: 'folder' | 'list';
  /** Null where it is not open. */
  readonly version: number | null;
  readonly places: readonly { readonly range: Range; readonly written: string }[];
}

/** What a preview calls each group of changes; what reaches beyond the speech at hand waits to be confirmed. */
const groups = () =>
  ({
    speech: { label: t('This speech') },
    record: { label: t('The same speaker elsewhere in this record'), needsConfirmation: true },
    folder: { label: t('The same speaker in other records'), needsConfirmation: true },
    list: { label: t('The speakers list'), needsConfirmation: true },
  }) as const satisfies Record<string, ChangeAnnotation>;

/** textDocument/prepareRename: the name of a speaker, in the case in which it is read. Null elsewhere. */
export function prepareRename(open: OpenRecord, position: Position): { range: Range; placeholder: string } | null {
  const at = speakerAt(open, position);
  return at ? { range: rangeOf(open.lines, at.name), placeholder: inTitleCase(wordsOf(open.record, at.name)) } : null;
}

/** What would end a name where it is read: a speaker's opening goes on behind these. */
const ENDS_NAME = /[\p{Cc},;:()[\]{}<>/"“”]/u;

/** Why nobody can be called so; undefined for any name. */
export function nameFault(newName: string): string | undefined {
  const [sign] = ENDS_NAME.exec(newName) ?? [];
  return sign && t('A speaker’s name has no “{0}” in it.', sign);
}

/**
 * textDocument/rename of a speaker: in this speech, elsewhere in the record, in other records and on the list, each
 * as the name was written there: `Mr. Lund` after `Jane Lund` is given the last of the new name. Asked for at `Lund`, it
 * is of that form alone. A client with a preview shows all but the first as groups apart, unticked.
 */
export function rename(
  open: OpenRecord,
  { person, name: own }: NamedSpeaker,
  newName: string,
  elsewhere: readonly ElsewherePlaces[],
  { versionedEdits, annotatesChanges }: Abilities,
): WorkspaceEdit | null {
  const name = newName.replace(/\s+/g, ' ').trim();
  if (!name) return null;
  const from = nameKey(wordsOf(open.record, own));
  const edit = (
    range: Range,
    written: string,
    group: keyof ReturnType<typeof groups>,
  ): (AnnotatedTextEdit | { range: Range; newText: string })[] => {
    const part = nameKey(written) === from ? name : from === person.name ? samePart(from, written, name) : undefined;
    if (!part) return [];
    return [{ range, newText: asWritten(part, written), ...(annotatesChanges && { annotationId: group }) }];
  };
  const here = namesOf(open.record, person).flatMap(span =>
    edit(rangeOf(open.lines, span), wordsOf(open.record, span), span.start === own.start ? 'speech' : 'record'),
  );
  const changes: readonly TextDocumentEdit[] = [
    { textDocument: { uri: open.uri, version: open.version }, edits: here },
    ...elsewhere.map(({ uri, version, places, group }) => ({
      textDocument: { uri, version },
      edits: places.flatMap(({ range, written }) => edit(range, written, group)),
    })),
  ];
  if (!versionedEdits) {
    return {
      changes: Object.fromEntries(changes.map(({ textDocument, edits }) => [textDocument.uri, edits as never[]])),
    };
  }
  return { documentChanges: [...changes], ...(annotatesChanges && { changeAnnotations: groups() }) };
}

/**
 * Where the list has the name of a person, in its text as it stands now. A line in which the name stands twice, or that
 * may be about a namesake, is left alone.
 */
export function placesOnList(
  person: Person,
  list: SpeakersList,
  text: string,
  catalogue: Catalogue,
): ElsewherePlaces['places'] {
  const about = linesAbout(person, list, catalogue);
  if (!person.affiliation && about.length > 1) return [];
  const lines = lineIndexOf(text);
  return about.flatMap(({ name, span }) => {
    const line = text.slice(span.start, span.end);
    const at = line.indexOf(name);
    if (at < 0 || at !== line.lastIndexOf(name)) return [];
    const start = span.start + at;
    return [{ range: rangeOf(lines, { start, end: start + name.length }), written: name }];
  });
}

/** The part of the new name that stands for `written`, a part of the old one: `Lund`, `Jane` or `Jane L.` of Jane Lund. */
function samePart(whole: string, written: string, name: string): string {
  const part = nameKey(written);
  const was = partsOfName(whole);
  const { given, initialled, rest } = partsOfName(name);
  if (part === was.given) return given;
  if (part === was.initialled && initialled) return `${initialled}${written.endsWith('.') ? '.' : ''}`;
  return /(?:\p{Lower}[^ ]* )*[^ ]*$/u.exec(rest.join(' '))![0] || given;
}

/** In capitals where the name that it replaces is; a person may type either. */
function asWritten(name: string, written: string): string {
  const given = name === name.toUpperCase() ? inTitleCase(name) : name;
  return /\p{Upper}\p{Upper}/u.test(written) ? inCapitals(given) : given;
}
