import type { Use } from '../labels/tally.ts';

/** No more of a text is read for its usual words. UTF-16 units. */
const READ = 100_000;

/**
 * Tells of a label whether it is a usual word: `client`, `server`, `upgrade`, which the text has in small letters more
 * often than as a label, or `API`, which it has as a thing. `Mark` is none because of one "to mark".
 */
export function usualWords(text: string, uses: ReadonlyMap<string, Use>): (key: string) => boolean {
  const counts = new Map<string, number>();
  /** How often the text has initials that are labels as the word for a thing. */
  const acronyms = new Map<string, number>();
  for (const [key, { shape }] of uses) {
    if (shape === 'initials') acronyms.set(key, 0);
    else for (const word of key.split(' ')) counts.set(word, 0);
  }
  countWords(text, counts, acronyms);
  // A label that is itself in small letters is counted among the words.
  for (const [key, { small }] of uses) {
    if (small) for (const word of key.split(' ')) counts.set(word, (counts.get(word) ?? 0) - small);
  }
  return key => {
    const use = uses.get(key);
    const own = use?.uses ?? 0;
    if (use?.shape === 'initials') return MOST_BESIDE * acronyms.get(key)! > own;
    const isUsual = (word: string) => (counts.get(word) ?? 0) > own;
    const words = key.split(' ');
    return use?.shape === 'full' ? words.every(isUsual) : words.some(isUsual);
  };
}

/** A person, too, is spoken of so once, in haste, `the WH proposal`: this many turns beside it are a person's. */
const MOST_BESIDE = 4;

/** `the API`, `these APIs`: of things, and of no person. */
const BEFORE_THING = /(?<!\p{Alpha})(?:the|an?|th(?:is|at|ese|ose)|our|each|any|new) $/iu;
const LONGEST_BEFORE = 7;
const LONGEST_ACRONYM = 5;

/** Adds the word from `start` to `end`, which begins with two capitals, where it is one of `acronyms` and a thing. */
function countThing(text: string, start: number, end: number, acronyms: Map<string, number>): void {
  const many = text[end - 1] === 's';
  const last = many ? end - 1 : end;
  if (last - start > LONGEST_ACRONYM || text.charCodeAt(end) === COLON) return;
  const word = text.slice(start, last);
  const key = word.toLowerCase();
  const n = acronyms.get(key);
  if (n === undefined || word !== word.toUpperCase()) return;
  if (many || BEFORE_THING.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start))) acronyms.set(key, n + 1);
}

const COLON = 0x3a;

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Adds to `counts` how often each of its words stands in the text in small letters, and each of `acronyms` as a thing. */
function countWords(text: string, counts: Map<string, number>, acronyms: Map<string, number> = new Map()): void {
  if (!counts.size && !acronyms.size) return;
  // The words of one length and one first letter are few, and most of the text's are of none: only a word that may be
  // one is cut out.
  const lengths = new Map<number, number>();
  for (const word of counts.keys()) {
    const first = word.charCodeAt(0);
    lengths.set(first, (lengths.get(first) ?? 0) | bitOf(word.length));
  }
  const small = Int32Array.from({ length: 0x80 }, (_, code) => lengths.get(code) ?? 0);
  const end = Math.min(text.length, READ);
  for (let at = 0; at < end; at++) {
    const first = text.charCodeAt(at);
    if (!isLetter(first)) continue;
    const start = at;
    do at++;
    while (at < end && isLetter(text.charCodeAt(at)));
    if (acronyms.size && isUpper(first) && isUpper(text.charCodeAt(start + 1))) countThing(text, start, at, acronyms);
    const wanted = first < 0x80 ? small[first]! : (lengths.get(first) ?? 0);
    // `1st`, `don’t`
    if (!(wanted & bitOf(at - start)) || isTail(text.charCodeAt(start - 1))) continue;
    const word = text.slice(start, at);
    const n = counts.get(word);
    if (n !== undefined) counts.set(word, n + 1);
  }
}

/** All words of 31 letters and more share a bit. */
function bitOf(length: number): number {
  return 1 << Math.min(length, 31);
}

/** Whether what follows is the end of a word: behind a digit or an apostrophe. */
function isTail(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x27 || code === 0x2019;
}

/** A Latin letter, or any character beyond: other scripts have no other word breaks than spaces and ASCII marks. */
function isLetter(code: number): boolean {
  if (code < 0x80) {
    const small = code | 0x20;
    return small >= 0x61 && small <= 0x7a;
  }
  return (code >= 0xc0 && code < 0x2000) || code > 0x2fff;
}

/** Which of `names`, in small letters, are usual words, all of them: `lamp repairs`, not `jane moss`. */
export function usualNames(text: string, names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of name.split(/\s+/)) counts.set(word, 0);
  countWords(text, counts);
  return new Set(names.filter(name => name.split(/\s+/).every(word => counts.get(word)! > 0)));
}
