import type { Catalogue } from '../../catalogue/catalogue.ts';
import { spelling } from '../../catalogue/names.ts';
import { remembered } from '../../catalogue/remembered.ts';
import { inTitleCase } from '../../record/names.ts';
import type { ListedSpeaker } from './speakers-list.ts';

/** Who is to speak, as the folder's list has it. */
export interface SpeakersList {
  readonly address: string;
  /** Whether it names everybody who is to speak. */
  readonly whole: boolean;
  /** In the order of the list. */
  readonly speakers: readonly ListedSpeaker[];
  /** Those of a State or organization, by any of its names and spellings: `Russia` has those of the Russian Federation. */
  of(affiliation: string): readonly ListedSpeaker[];
  /** Those of that name, in any case and spelling: `MARIA VELEZ` is María Vélez. */
  named(name: string): readonly ListedSpeaker[];
}

/** A list that is found by name and affiliation without being read through each time. */
export function speakersList(
  address: string,
  speakers: readonly ListedSpeaker[],
  whole: boolean,
  catalogue: Catalogue,
): SpeakersList {
  // A long list has few delegations, and each of them often.
  const keys = new Map<string, string>();
  const keyOf = (affiliation: string) => {
    let known = keys.get(affiliation);
    if (known === undefined) {
      known = affiliation && affiliationKey(catalogue, affiliation);
      keys.set(affiliation, known);
    }
    return known;
  };
  const byAffiliation = groups(speakers, ({ affiliation }) => keyOf(affiliation));
  const byName = groups(speakers, lineKey);
  return {
    address,
    whole,
    speakers,
    of: affiliation => byAffiliation.get(affiliationKey(catalogue, affiliation)) ?? [],
    named: name => byName.get(nameKey(name)) ?? [],
  };
}

const lineKeys = new WeakMap<ListedSpeaker, string>();

/** `nameKey` of a line's name, made once for each line. */
export function lineKey(line: ListedSpeaker): string {
  let key = lineKeys.get(line);
  if (key === undefined) {
    key = nameKey(line.name);
    lineKeys.set(line, key);
  }
  return key;
}

/** The same for every name of one State or organization: `Russia`, `The Russian Federation`, `Fédération de Russie`. */
export function affiliationKey(catalogue: Catalogue, affiliation: string): string {
  let keyOf = affiliationKeys.get(catalogue);
  if (!keyOf) {
    keyOf = remembered(name => {
      const known = catalogue.state(name) ?? catalogue.organization(name);
      return spelling(known?.name ?? name);
    });
    affiliationKeys.set(catalogue, keyOf);
  }
  return keyOf(affiliation);
}

const affiliationKeys = new WeakMap<Catalogue, (affiliation: string) => string>();

/** The same for every way to write one name: case, diacritics, hyphens, apostrophes and dots say nothing. */
export const nameKey: (name: string) => string = remembered(name => {
  // What `inTitleCase` does beyond small letters, which `spelling` gives as well, it does to letters that are not ASCII.
  const key = spelling(ASCII.test(name) ? name : inTitleCase(name));
  if (!MARKED.test(key)) return key;
  return key
    .replace(/[-.,]+/g, ' ')
    .replace(/'/g, '')
    .replace(/\s+/g, ' ')
    .trim();
});

const ASCII = /^[\0-\x7f]*$/;
/** What says nothing in a name: most have none of it. */
const MARKED = /[-.,']|\s\s|[^\S ]|^\s|\s$/;

function groups(
  speakers: readonly ListedSpeaker[],
  keyOf: (speaker: ListedSpeaker) => string,
): ReadonlyMap<string, readonly ListedSpeaker[]> {
  const found = new Map<string, ListedSpeaker[]>();
  for (const speaker of speakers) {
    const key = keyOf(speaker);
    if (!key) continue;
    const others = found.get(key);
    if (others) others.push(speaker);
    else found.set(key, [speaker]);
  }
  return found;
}
