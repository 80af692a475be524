import type { Use } from './transcript-tally.ts';

/** No more of a text is read for its usual words. UTF-16 units. */
const READ = 100_000;

/**
 * Tells of a label whether it is a usual word: `client`, `server`, `upgrade`, which the text has in small letters more
 * often than as a label, or `API`, which it has as a thing. `Mark` is none because of one "to mark".
 */
export function usualWords(text: string, uses: ReadonlyMap<string, Use>): (key: string) => boolean {
  const counts = new Map<string, number>();
  for (const [key, { shape }] of uses) {
    if (shape !== 'initials') for (const word of key.split(' ')) counts.set(word, 0);
  }
  countWords(text, counts);
  // A label that is itself in small letters is counted among the words.
  for (const [key, { small }] of uses) {
    if (small) for (const word of key.split(' ')) counts.set(word, (counts.get(word) ?? 0) - small);
  }
  const acronyms = acronymsIn(text, uses);
  return key => {
    const use = uses.get(key);
    const own = use?.uses ?? 0;
    if (use?.shape === 'initials') return MOST_BESIDE * (acronyms.get(key) ?? 0) > own;
    const isUsual = (word: string) => (counts.get(word) ?? 0) > own;
    const words = key.split(' ');
    return use?.shape === 'full' ? words.every(isUsual) : words.some(isUsual);
  };
}

/** Of a person it is said once, in haste, `the WH proposal`: so many turns beside it are a person's. */
const MOST_BESIDE = 4;

/** `the API`, `these APIs`: of things, and of no person. */
const OF_THINGS =
  /(?<=(?<!\p{Alpha})(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at|ese|ose)|[Oo]ur|[Ee]ach|[Aa]ny|[Nn]ew) )(\p{Upper}{2,4}\d?)(?![\p{Alpha}:])|(?<![\p{Alpha}\p{N}])(\p{Upper}{2,4})s(?![\p{Alpha}:])/gu;

/** How often the text has initials that are labels as the word for a thing. */
function acronymsIn(text: string, uses: ReadonlyMap<string, Use>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (![...uses.values()].some(({ shape }) => shape === 'initials')) return counts;
  for (const [, named, many] of text.slice(0, READ).matchAll(OF_THINGS)) {
    const key = (named ?? many!).toLowerCase();
    if (uses.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Adds to `counts` how often each of its words stands in the text in small letters. */
function countWords(text: string, counts: Map<string, number>): void {
  const firsts = new Set<number>();
  let longest = 0;
  for (const word of counts.keys()) {
    firsts.add(word.charCodeAt(0));
    longest = Math.max(longest, word.length);
  }
  const end = Math.min(text.length, READ);
  for (let at = 0; at < end; at++) {
    const start = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    if (at === start || at - start > longest || !firsts.has(text.charCodeAt(start))) continue;
    const word = text.slice(start, at);
    const n = counts.get(word);
    if (n !== undefined) counts.set(word, n + 1);
  }
}

/** A Latin letter, or any character beyond: other scripts have no other word breaks than spaces and ASCII marks. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x2000) || code > 0x2fff
  );
}

/** Which of `names`, in small letters, are usual words, all of them: `lamp repairs`, not `jane moss`. */
export function usualNames(text: string, names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of name.split(/\s+/)) counts.set(word, 0);
  countWords(text, counts);
  return new Set(names.filter(name => name.split(/\s+/).every(word => counts.get(word)! > 0)));
}
