import type { Organization, State } from './catalogue.ts';
import { remembered } from './remembered.ts';

/** Every hyphen and dash that stands for a hyphen in some keyboard's or word processor's text. */
export const HYPHENS = /[\u2010-\u2013]/g;

/** What has a name may be found by any of its names, each spelled in any way. */
export interface Names<Named> {
  find(name: string): Named | undefined;
  /** The names as they are compared, with what bears them. */
  readonly spelled: ReadonlyMap<string, Named>;
}

/** Names of States: short, formal and former ones, French, with `the` and without. */
export function namesOfStates(states: Iterable<State>): Names<State> {
  return namesOf(states, state => [state.name, state.nameFr, ...state.variants]);
}

/** Names of organizations, and their acronyms as they are written: `ACT`, but not `act`. */
export function namesOfOrganizations(organizations: Iterable<Organization>): Names<Organization> {
  return namesOf(organizations, ({ name, acronym, variants }) => [name, ...(acronym ? [acronym] : []), ...variants]);
}

function namesOf<Named>(all: Iterable<Named>, namesFor: (each: Named) => readonly string[]): Names<Named> {
  const spelled = new Map<string, Named>();
  for (const each of all) {
    for (const name of namesFor(each)) {
      const key = isAcronym(name) ? plain(name) : spelling(name);
      if (!spelled.has(key)) spelled.set(key, each);
    }
  }
  return { spelled, find: remembered(name => spelled.get(plain(name)) ?? spelled.get(spelling(name))) };
}

/** `UK`, `U.S.A.`, `G77`: what has no small letters is matched as it is written, so that `us` is no State. */
function isAcronym(name: string): boolean {
  return name.length <= 8 && name === name.toUpperCase();
}

/**
 * A name as it is compared: `The  CÔTE D’IVOIRE` → `cote d'ivoire`. Case, diacritics, the kind of apostrophe, hyphen and
 * space, and the article before or after the name say nothing.
 */
export function spelling(name: string): string {
  const letters = plain(name);
  const bare = PLAIN_LATIN.test(letters) ? letters : letters.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare.toLowerCase();
}

const PLAIN_LATIN = /^[ -~]*$/;

/** Beyond plain letters in single spaces: most names have nothing to be replaced. */
const ODD = /[^ -_a-~]|^ | $| {2}/;

function plain(name: string): string {
  const letters = ODD.test(name)
    ? name
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[’‘ʼ´`]/g, "'")
        .replace(HYPHENS, '-')
    : name;
  return letters.replace(/^the | \(the\)$/gi, '');
}
