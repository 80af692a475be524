import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import { certainPronouns, heardIn, type Person, wordsOf } from '../../project/speakers/persons.ts';
import { nameKey } from '../../project/speakers/speakers.ts';
import { inCapitals, inTitleCase } from '../../record/names.ts';
import { readableOf } from '../../record/readable-record.ts';
import type { MeetingRecord, Span, Speech } from '../../record/record.ts';
import { speechesOf } from '../../record/walk.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { offsetAt, rangeOf } from '../open/range.ts';
import { placesOf } from './mentions.ts';

/** A speaker's name at the head of a speech, and who that is. */
export interface NamedSpeaker {
  readonly person: Person;
  readonly speech: Speech;
  /** `TEKEDA ALEMU` */
  readonly name: Span;
}

/** The speaker whose name stands at a position at the head of a speech. */
export function speakerAt({ record, lines, known }: OpenRecord, position: Position): NamedSpeaker | undefined {
  const offset = offsetAt(lines, position);
  for (const person of heardIn(record, known.catalogue)) {
    for (const speech of person.speeches) {
      const { name } = speech.speaker;
      if (name && name.start <= offset && offset <= name.end) return { person, speech, name };
    }
  }
  return undefined;
}

/** A prize or a prison is called by somebody's name, `Ada Lund House`; and who has two last names is another. */
const GOES_ON = /^(?: \p{Upper}|-\p{Alpha})/u;

/**
 * Where a record names a person: at the head of their speeches, and in full anywhere else, `Ada Lund had come`, unless
 * somebody else of that name speaks too. In the order of the text.
 */
export function namesOf(record: MeetingRecord, { name, speeches }: Person): readonly Span[] {
  const heads = speeches.flatMap(({ speaker }) => speaker.name ?? []);
  const isShared = (speech: Speech) =>
    !speeches.includes(speech) && speech.speaker.name && nameKey(wordsOf(record, speech.speaker.name)) === name;
  if (!name.includes(' ') || speechesOf(record).some(isShared)) return heads;
  const text = readableOf(record);
  const full = heads.map(span => wordsOf(record, span)).filter(words => nameKey(words) === name);
  const told = [...new Set(full.flatMap(words => [words, inTitleCase(words), inCapitals(words)]))]
    .flatMap(words => placesOf(text, words))
    .filter(
      ({ start, end }) =>
        !heads.some(head => head.start <= start && start < head.end) && !GOES_ON.test(text.slice(end, end + 2)),
    );
  return [...heads, ...told].sort((a, b) => a.start - b.start);
}

/** textDocument/documentHighlight of a speaker: the name wherever it stands, and in this one the pronouns that mean them. */
export function speakerHighlights(open: OpenRecord, position: Position): DocumentHighlight[] {
  const at = speakerAt(open, position);
  if (!at) return [];
  const highlight = (kind: DocumentHighlightKind) => (span: Span) => ({ range: rangeOf(open.lines, span), kind });
  return [
    ...namesOf(open.record, at.person).map(highlight(DocumentHighlightKind.Text)),
    ...certainPronouns(open.record, at.speech).map(({ span }) => highlight(DocumentHighlightKind.Read)(span)),
  ];
}

/** textDocument/references of a speaker within the record. */
export function speakerReferences(open: OpenRecord, { person }: Pick<NamedSpeaker, 'person'>): Location[] {
  return namesOf(open.record, person).map(span => ({ uri: open.uri, range: rangeOf(open.lines, span) }));
}
