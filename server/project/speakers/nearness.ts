import { distance } from 'fastest-levenshtein';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { spelling } from '../../catalogue/names.ts';
import { isSwap, lettersOf, MOST_SLIPS, mayBeSlip, nearestState } from '../../catalogue/nearest.ts';

/**
 * Whether one name is most likely a slip of the keys for the other; both as `nameKey` writes them. Each word has to be
 * near to its counterpart, so that `maria lopez` and `maria lopes` are near and `ana lima` and `eva lima` are not. Equal
 * names are no slips; names that are joined or parted otherwise (`abd rahman`, `abdrahman`) are.
 */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > MOST_SLIPS) return false;
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true;
  const [these, those] = [a.split(' '), b.split(' ')];
  if (these.length !== those.length) return false;
  let all = 0;
  for (const [i, word] of these.entries()) {
    const other = those[i]!;
    if (word === other) continue;
    const slipped = isSwap(word, other) ? 1 : distance(word, other);
    if (slipped > slips(Math.min(word.length, other.length), these.length)) return false;
    all += slipped;
  }
  return all <= MOST_SLIPS;
}

/** How many letters of a word may be wrong. `Ana Lim` and `Eva Lim` are two people; `Hye-rin Noh` and `Hye-rim Noh` are one. */
function slips(length: number, words: number): number {
  if (length < 4) return length === 3 && words > 2 ? 1 : 0;
  return length < 8 ? 1 : 2;
}

/**
 * The State or organization whose name was meant by one that the catalogue does not know, in the one of its names that is
 * nearest; undefined where none is near enough, or two are.
 */
export function nearestAffiliation(catalogue: Catalogue, name: string): string | undefined {
  const written = spelling(name);
  const state = nearestState(catalogue, name);
  if (state) return nearestOf([state.name, ...state.variants, state.nameFr], written);
  if (written.length < SHORTEST_ORGANIZATION) return undefined;
  const letters = lettersOf(written);
  const near = new Set<string>();
  for (const known of organizationsOf(catalogue)) {
    if (mayBeSlip(known.letters, letters) && isSlip(written, known.written)) near.add(known.name);
  }
  return near.size === 1 ? [...near][0] : undefined;
}

/** `Untied Kingdom` is the United Kingdom, and no longer name of the same State. */
function nearestOf(names: readonly string[], written: string): string {
  const slips = (name: string) => distance(spelling(name), written);
  return names.reduce((nearest, name) => (slips(name) < slips(nearest) ? name : nearest));
}

interface Spelled {
  readonly name: string;
  readonly written: string;
  readonly letters: number;
}

const spelled = new WeakMap<Catalogue, readonly Spelled[]>();

/** The names of organizations that are long enough to be told apart, as `spelling` has them; made once for a catalogue. */
function organizationsOf(catalogue: Catalogue): readonly Spelled[] {
  let names = spelled.get(catalogue);
  if (!names) {
    names = [...catalogue.organizations()].flatMap(({ name, variants }) =>
      [name, ...variants]
        .map(spelling)
        .filter(({ length }) => length >= SHORTEST_ORGANIZATION)
        .map(written => ({ name, written, letters: lettersOf(written) })),
    );
    spelled.set(catalogue, names);
  }
  return names;
}

/** Shorter names and acronyms are too near to each other. UTF-16 units. */
const SHORTEST_ORGANIZATION = 8;
