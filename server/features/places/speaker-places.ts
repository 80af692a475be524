import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import { certainPronouns, heardIn, type Person } from '../../project/speakers/persons.ts';
import type { Span, Speech } from '../../record/record.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { offsetAt, rangeOf } from '../open/range.ts';

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

/** Where a person's name stands at the head of their speeches, in the order of the text. */
export function namesOf({ speeches }: Person): readonly Span[] {
  return speeches.flatMap(({ speaker: { name } }) => (name ? [name] : []));
}

/** textDocument/documentHighlight of a speaker: the name at each speech, and in this one the pronouns that mean them. */
export function speakerHighlights(open: OpenRecord, position: Position): DocumentHighlight[] {
  const at = speakerAt(open, position);
  if (!at) return [];
  const highlight = (kind: DocumentHighlightKind) => (span: Span) => ({ range: rangeOf(open.lines, span), kind });
  return [
    ...namesOf(at.person).map(highlight(DocumentHighlightKind.Text)),
    ...certainPronouns(open.record, at.speech).map(({ span }) => highlight(DocumentHighlightKind.Read)(span)),
  ];
}

/** textDocument/references of a speaker within the record. */
export function speakerReferences(open: OpenRecord, { person }: Pick<NamedSpeaker, 'person'>): Location[] {
  return namesOf(person).map(span => ({ uri: open.uri, range: rangeOf(open.lines, span) }));
}
