import { distance } from 'fastest-levenshtein';
import type { Catalogue, State } from './catalogue.ts';
import { namesOfStates, spelling } from './names.ts';

/**
 * The State whose name was meant by one that is no State's: `Ethopia` → Ethiopia, `Urkaine` → Ukraine. Nothing where the
 * name is a State's, where no name is near enough to be a slip of the keys, or where two are equally near.
 */
export function nearestState(catalogue: Catalogue, name: string): State | undefined {
  const written = spelling(name);
  const most = slips(written.length);
  if (most === 0 || catalogue.state(name) !== undefined) return undefined;
  const letters = lettersOf(written);
  let least = most;
  let nearest = new Set<State>();
  for (const { known, state, letters: its } of spelledOf(catalogue.states())) {
    if (Math.abs(known.length - written.length) > most || !mayBeSlip(its, letters)) continue;
    const slipped = isSwap(written, known) ? 1 : distance(written, known);
    if (slipped > least) continue;
    if (slipped < least) nearest = new Set();
    least = slipped;
    nearest.add(state);
  }
  const [state] = nearest;
  return nearest.size === 1 ? state : undefined;
}

interface Spelled {
  readonly known: string;
  readonly state: State;
  readonly letters: number;
}

const spelled = new WeakMap<readonly State[], readonly Spelled[]>();

/** The names that are long enough as they are compared, made once for a catalogue. */
function spelledOf(states: readonly State[]): readonly Spelled[] {
  let names = spelled.get(states);
  if (!names) {
    names = Array.from(namesOfStates(states).spelled, ([known, state]) => ({
      known,
      state,
      letters: lettersOf(known),
    }));
    names = names.filter(({ known }) => slips(known.length) > 0);
    spelled.set(states, names);
  }
  return names;
}

/** How many letters may be wrong, missing or too many: in short names hardly any, for `Iran` is near to `Iraq`. */
function slips(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** `urkaine` is `ukraine`, and `lybia` `libya`, with two near letters swapped: one slip, but two letters of difference. */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return [at + 1, at + 2].some(
    to =>
      a[at] === b[to] &&
      a[to] === b[at] &&
      a.slice(at + 1, to) === b.slice(at + 1, to) &&
      a.slice(to + 1) === b.slice(to + 1),
  );
}

/** More letters than these are never wrong in a name. */
export const MOST_SLIPS = 2;

/** The letters that a name has, as bits: some letters share one. What `mayBeSlip` compares. */
export function lettersOf(name: string): number {
  let letters = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code !== SPACE) letters |= 1 << (code & 31);
  }
  return letters;
}

const SPACE = 0x20;

/**
 * Whether one of two names with these letters may be a slip for the other, by `MOST_SLIPS` at most: each slip takes one
 * letter for another at most. Ten times as quick as counting slips, where each name is compared with each.
 */
export function mayBeSlip(a: number, b: number): boolean {
  let more = 2 * MOST_SLIPS;
  let bits = a ^ b;
  while (bits && more-- > 0) bits &= bits - 1;
  return bits === 0;
}
