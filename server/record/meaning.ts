/** What two wordings of a name have in common, so that they can be told to mean the same or not. */

/** Words that a name may have or leave out. */
const EMPTY = new Set('a an and for from in of on the to with against'.split(' '));

/** The words of a name that carry meaning, in small letters: `lakes`, `ice`. */
export function meaningOf(name: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of name.toLowerCase().match(PLAIN.test(name) ? PLAIN_WORDS : WORDS) ?? []) {
    if (!EMPTY.has(word)) words.add(word);
  }
  return words;
}

/** Most names have no other letters than these, which are told many times as fast. */
const PLAIN = /^[\0-\x7f\u00a0‑]*$/;
const PLAIN_WORDS = /[a-z\d]+/g;
const WORDS = /[\u0300-\u036f\p{Alpha}\p{N}]+/gu;

/** How much of both is in each: 0 nothing, 1 all (Jaccard's index). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  const all = one.size + other.size - common;
  return all === 0 ? 1 : common / all;
}

const SAME = 0.85;
const OTHER = 0.34;

/** Whether two wordings surely mean the same: all but a word or so is common. */
export function sameMeaning(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return likeness(one, other) >= SAME;
}

/** Whether two wordings surely mean different things. Between the two nothing is sure. */
export function otherMeaning(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return likeness(one, other) < OTHER;
}
