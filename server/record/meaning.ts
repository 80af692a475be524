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

/** What a wording means. */
export interface Meaning {
  /** The words that say it. */
  readonly words: ReadonlySet<string>;
  /** The same for the same words in any order. */
  readonly key: string;
}

/** How much of both is in each: 0 nothing, 1 all (Jaccard's index). */
function likeness(one: Meaning, other: Meaning): number {
  // Mostly they are the same, which is told without looking at each word.
  if (one.key === other.key) return 1;
  let common = 0;
  for (const word of one.words) if (other.words.has(word)) common++;
  return common / (one.words.size + other.words.size - common);
}

const SAME = 0.85;
const OTHER = 0.34;

/** Whether two wordings surely mean the same: all but a word or so is common. */
export function sameMeaning(one: Meaning, other: Meaning): boolean {
  return likeness(one, other) >= SAME;
}

/** Whether two wordings surely mean different things. Between the two nothing is sure. */
export function otherMeaning(one: Meaning, other: Meaning): boolean {
  return likeness(one, other) < OTHER;
}
