import type { Catalogue } from '../../catalogue/catalogue.ts';
import { lastUpTo } from '../../record/by-halves.ts';
import { citedBy } from '../../record/citations.ts';
import type { MeetingRecord, Span } from '../../record/record.ts';
import { key } from '../address.ts';
import { certainPronouns, heardIn, honorificPronoun, wordsOf } from './persons.ts';
import type { PronounSet } from './speakers-list.ts';

/** What a record says that is of use beyond it, small enough to be kept for thousands of records. */
export interface Facts {
  readonly address: string;
  readonly speakers: readonly SpeakerFacts[];
  /** The texts cited, each once: `S/RES/2331`. */
  readonly citations: readonly string[];
}

/** One person in one record. */
export interface SpeakerFacts {
  /** As `nameKey` and `affiliationKey` write them. */
  readonly name: string;
  readonly affiliation?: string;
  /** As the record writes them: `TEKEDA ALEMU`, `Ethiopia`, `Chair of the Fifth Committee`. */
  readonly written: string;
  readonly from?: string;
  readonly title?: string;
  /** The one pronoun that the record surely uses of them. */
  readonly pronoun?: PronounSet;
  /** Where the name stands at the head of each speech. */
  readonly places: readonly Place[];
}

/** A span with the zero-based line and UTF-16 column that it begins at, for whoever has not the text at hand. */
export interface Place extends Span {
  readonly line: number;
  readonly character: number;
}

/** Reads what is of use beyond a record. */
export function factsOf(address: string, record: MeetingRecord, catalogue: Catalogue): Facts {
  const placed = placing(record.text);
  const speakers = heardIn(record, catalogue).map(({ name, affiliation, speeches }): SpeakerFacts => {
    const sets = new Set<PronounSet | undefined>(
      speeches.flatMap(speech => certainPronouns(record, speech).map(({ set }) => set)),
    );
    for (const speech of speeches) sets.add(honorificPronoun(record, speech));
    sets.delete(undefined);
    const [first] = speeches;
    const { speaker } = first!;
    const from = speeches.find(speech => speech.speaker.affiliation)?.speaker.affiliation;
    return {
      name,
      ...(affiliation && { affiliation }),
      written: wordsOf(record, speaker.name!),
      ...(from && { from: wordsOf(record, from) }),
      ...(speaker.title && { title: wordsOf(record, speaker.title) }),
      ...(sets.size === 1 && { pronoun: [...sets][0]! }),
      places: speeches.flatMap(({ speaker: { name: place } }) => (place ? [placed(place)] : [])),
    };
  });
  return { address, speakers, citations: [...new Set(citedBy(record).map(({ key }) => key))] };
}

/** Adds the line and column to spans. LF, CRLF and CR end a line. */
function placing(text: string): (span: Span) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
  return span => {
    const line = lastUpTo(starts, span.start);
    return { ...span, line, character: span.start - starts[line]! };
  };
}

/** Who is he, she or they in which records. */
export interface KnownPronouns {
  /** The pronoun that all records but one use of a person, and where; undefined where none does, or they disagree. */
  of(
    name: string,
    affiliation: string | undefined,
    except?: string,
  ): { readonly set: PronounSet; readonly records: readonly string[] } | undefined;
}

/** Gathers who is called what from the facts of all records. */
export function knownPronouns(records: Iterable<Facts>): KnownPronouns {
  const named = new Map<string, { readonly speaker: SpeakerFacts; readonly address: string }[]>();
  for (const { address, speakers } of records) {
    for (const speaker of speakers) {
      if (!speaker.pronoun) continue;
      const others = named.get(speaker.name);
      if (others) others.push({ speaker, address });
      else named.set(speaker.name, [{ speaker, address }]);
    }
  }
  return {
    of(name, affiliation, except) {
      const own = except && key(except);
      // Two people may have one name: only the same delegation says that it is one.
      const same = (named.get(name) ?? []).filter(
        ({ speaker, address }) => affiliation && speaker.affiliation === affiliation && key(address) !== own,
      );
      const sets = new Set(same.map(({ speaker }) => speaker.pronoun!));
      return sets.size === 1 ? { set: [...sets][0]!, records: same.map(({ address }) => address) } : undefined;
    },
  };
}
