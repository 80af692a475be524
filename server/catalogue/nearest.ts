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
  const all = spelledOf(catalogue.states());
  let least = most;
  let nearest = new Set<State>();
  for (const [known, state] of all) {
    if (Math.abs(known.length - written.length) > most || slips(known.length) === 0) continue;
    const slipped = isSwap(written, known) ? 1 : distance(written, known);
    if (slipped > least) continue;
    if (slipped < least) nearest = new Set();
    least = slipped;
    nearest.add(state);
  }
  const [state] = nearest;
  return nearest.size === 1 ? state : undefined;
}

const spelled = new WeakMap<readonly State[], ReadonlyMap<string, State>>();

/** The names as they are compared, made once for a catalogue. */
function spelledOf(states: readonly State[]): ReadonlyMap<string, State> {
  let names = spelled.get(states);
  if (!names) {
    names = namesOfStates(states).spelled;
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
