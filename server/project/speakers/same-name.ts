import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { MeetingRecord, Span, Speech } from '../../record/record.ts';
import { heardIn, wordsOf } from './persons.ts';
import { affiliationKey, nameKey, type SpeakersList } from './speakers.ts';

/** Whose State or organization a name alone means, and who says so. */
export interface Meant {
  /** Where the record has it elsewhere, or the list's own words. */
  readonly affiliation: Span | string;
  readonly from: 'record' | 'list';
}

/**
 * The speeches that open with a name and nothing else, `Mr. RAMÍREZ said`, with the affiliation that is surely meant: the
 * one of an earlier speech of the same person, where no other in the record has that name, else the one of the list.
 */
export function affiliationsOfNames(
  record: MeetingRecord,
  { catalogue, list }: { readonly catalogue: Catalogue; readonly list?: SpeakersList },
): ReadonlyMap<Speech, Meant> {
  const persons = heardIn(record, catalogue);
  const named = new Map<string, number>();
  for (const { name } of persons) named.set(name, (named.get(name) ?? 0) + 1);
  const found = new Map<Speech, Meant>();
  for (const person of persons) {
    const first = person.speeches.find(({ speaker }) => speaker.affiliation)?.speaker.affiliation;
    for (const speech of person.speeches) {
      const { name, affiliation, title } = speech.speaker;
      if (!name || affiliation || title) continue;
      if (first) {
        if (first.start < name.start && named.get(person.name) === 1)
          found.set(speech, { affiliation: first, from: 'record' });
        continue;
      }
      const lines = list?.named(nameKey(wordsOf(record, name))) ?? [];
      const listed = new Set(lines.map(line => affiliationKey(catalogue, line.affiliation)));
      if (listed.size === 1 && lines[0]!.affiliation)
        found.set(speech, { affiliation: lines[0]!.affiliation, from: 'list' });
    }
  }
  return found;
}
