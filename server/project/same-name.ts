import type { Catalogue } from '../catalogue/catalogue.ts';
import type { MeetingRecord, Span, Speech } from '../record/record.ts';
import { speechesOf } from '../record/walk.ts';
import { wordsOf } from './persons.ts';
import { affiliationKey, nameKey, type SpeakersList } from './speakers.ts';

/** Whose State or organization a name alone means, and who says so. */
export interface Meant {
  /** As the record has it elsewhere, or as the list has it. */
  readonly affiliation: Span | string;
  readonly from: 'record' | 'list';
}

/**
 * The speeches that open with a name and nothing else, `Mr. RAMÍREZ said`, with the affiliation that is surely meant: the
 * one of an earlier speech in which the name stands in full, where no other in the record has that name, else the one of
 * the list. In the order of the text.
 */
export function affiliationsOfNames(
  record: MeetingRecord,
  { catalogue, list }: { readonly catalogue: Catalogue; readonly list?: SpeakersList },
): ReadonlyMap<Speech, Meant> {
  const speeches = speechesOf(record);
  const named = namedIn(record, speeches, catalogue);
  const found = new Map<Speech, Meant>();
  for (const speech of speeches) {
    const { name, affiliation, title, honorific } = speech.speaker;
    if (!name || affiliation || title) continue;
    const key = nameKey(wordsOf(record, name));
    const same = named.get(key) ?? (honorific && !key.includes(' ') ? named.get(surname(key)) : undefined);
    const only = same?.affiliations.size === 1 && same.names.size === 1 ? same.first : undefined;
    if (only && only.start < name.start) {
      found.set(speech, { affiliation: only, from: 'record' });
      continue;
    }
    const lines = same ? [] : (list?.named(key) ?? []);
    const listed = new Set(lines.map(line => affiliationKey(catalogue, line.affiliation)));
    if (listed.size === 1 && lines[0]!.affiliation) {
      found.set(speech, { affiliation: lines[0]!.affiliation, from: 'list' });
    }
  }
  return found;
}

/** Those whose affiliation the record says, by their names in full and by each word of these. */
interface Namesakes {
  /** Where the first of them has it. */
  readonly first: Span;
  readonly affiliations: Set<string>;
  readonly names: Set<string>;
}

function namedIn(
  record: MeetingRecord,
  speeches: readonly Speech[],
  catalogue: Catalogue,
): ReadonlyMap<string, Namesakes> {
  const named = new Map<string, Namesakes>();
  for (const { speaker } of speeches) {
    const { name, affiliation } = speaker;
    if (!name || !affiliation) continue;
    const key = nameKey(wordsOf(record, name));
    for (const each of [key, ...key.split(' ').map(surname)]) {
      let same = named.get(each);
      if (!same) {
        same = { first: affiliation, affiliations: new Set(), names: new Set() };
        named.set(each, same);
      }
      same.affiliations.add(affiliationKey(catalogue, wordsOf(record, affiliation)));
      same.names.add(key);
    }
  }
  return named;
}

/** A word of a name, apart from names of one word. */
function surname(word: string): string {
  return ` ${word}`;
}
