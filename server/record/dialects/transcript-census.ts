import type { Lines } from '../lines.ts';
import { beginsParagraph, isBlank } from '../lines.ts';
import { LONGEST_LABEL, type PlainLabel, plainLabelAt, type Shape, timedLineAt } from './transcript-labels.ts';
import { isCode, isListItem, labelStart } from './transcript-lines.ts';
import { isNamesOnly } from './transcript-names.ts';
import { GROUP, isNobody } from './transcript-offices.ts';
import { listedIn } from './transcript-roll.ts';

/** What the whole of a text shows of its labels: which names come again and again, and who is listed as present. */
export interface Census {
  /** The labels that are surely speakers', by the offset of their first character. */
  readonly labels: ReadonlyMap<number, PlainLabel>;
  /** Their names in small letters. */
  readonly names: ReadonlySet<string>;
}

const censuses = new WeakMap<Lines, Census>();

/** The census of `lines`, counted once. Takes time in proportion to the text. */
export function censusOf(lines: Lines): Census {
  let census = censuses.get(lines);
  if (!census) {
    census = count(lines);
    censuses.set(lines, census);
  }
  return census;
}

/** Gives lines that were cut from others their census, which goes by offsets and so holds for them too. */
export function keepCensus(lines: Lines, census: Census): void {
  censuses.set(lines, census);
}

/** A label where it stands, before anything is known of the others. */
interface Candidate {
  readonly start: number;
  readonly label: PlainLabel;
  readonly listItem: boolean;
  /** It stands in the middle of a sentence, unless its line ends are no sign of that. */
  readonly within: boolean;
}

const NONE: Census = { labels: new Map(), names: new Set() };

function count(lines: Lines): Census {
  const candidates = candidatesOf(lines);
  if (candidates.length < FEWEST_USES) return NONE;
  const tally = tallyOf(candidates);
  const listed = listedIn(lines);
  const known = new Map<string, boolean>();
  const isKnown = speakersOf(lines.text, tally, listed);
  if (!isKnown) return NONE;
  const labels = new Map<number, PlainLabel>();
  const names = new Set<string>();
  for (const { start, label, listItem, within } of candidates) {
    const sure = label.keys.every(key => {
      const id = `${key}\n${label.shape}\n${label.dash}\n${listItem}\n${within}`;
      const answer = known.get(id) ?? isKnown(key, label, listItem || within);
      known.set(id, answer);
      return answer;
    });
    if (!sure) continue;
    labels.set(start, label);
    for (const key of label.keys) names.add(key);
  }
  return { labels, names };
}

/** Every label that begins a paragraph or list item. */
function candidatesOf(lines: Lines): readonly Candidate[] {
  const { text, to, count } = lines;
  const candidates: Candidate[] = [];
  const colonFrom = finder(text, ':');
  const dashFrom = [finder(text, ' - '), finder(text, ' – '), finder(text, ' — '), finder(text, ' -- ')];
  for (let at = 0; at < count; at++) {
    if (isBlank(lines, at)) continue;
    const start = labelStart(lines, at);
    const limit = to[at]!;
    const reach = Math.min(limit, start + LONGEST_LABEL);
    if (colonFrom(start) >= reach && dashFrom.every(next => next(start) >= reach)) continue;
    const listItem = isListItem(lines, at);
    const within = !listItem && !beginsParagraph(lines, at);
    const label = plainLabelAt(text, start, limit) ?? timedLineAt(text, start, limit);
    if (!label || isCode(lines, start) || (label.dash && listItem)) continue;
    if (isNamesOnly(text, label, limit)) continue;
    candidates.push({ start, label, listItem, within });
  }
  return candidates;
}

/** Where `needle` stands next at or after an offset that only rises; `Infinity` where it does not. */
function finder(text: string, needle: string): (from: number) => number {
  let next = -2;
  return from => {
    if (next < from) {
      const found = text.indexOf(needle, from);
      next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return next;
  };
}

/** How often each name stands as a label that is no list item, and how: in what shape, with a dash. */
interface Tally {
  readonly uses: ReadonlyMap<string, { readonly shape: Shape; readonly uses: number; readonly dashes: number }>;
  /** Labels behind which a sentence stands, as a share of all. */
  readonly spoken: number;
}

/** So much behind a label is a sentence or an answer, not a value. UTF-16 units. */
const SENTENCE = 16;

function tallyOf(candidates: readonly Candidate[]): Tally {
  const uses = new Map<string, { shape: Shape; uses: number; dashes: number }>();
  let [spoken, all] = [0, 0];
  for (const [i, { label, listItem, within }] of candidates.entries()) {
    if (listItem || within) continue;
    const next = candidates[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    all++;
    if (next - label.words > SENTENCE) spoken++;
    for (const key of label.keys) {
      const known = uses.get(key);
      if (!known) uses.set(key, { shape: label.shape, uses: 1, dashes: label.dash ? 1 : 0 });
      else {
        known.uses++;
        if (label.dash) known.dashes++;
      }
    }
  }
  return { uses, spoken: all ? spoken / all : 0 };
}

/** A text is one of `Name: …` where two names at least have so many turns together. */
const FEWEST_USES = 5;
const FEWEST_NAMES = 2;
/** And where sentences follow half of the labels at least. */
const SPOKEN = 0.5;

/**
 * Tells of a name whether it is a speaker's; `weak`: its place, behind a bullet or within a sentence, does not. Undefined
 * where the text is none of `Name: …`.
 */
function speakersOf(
  text: string,
  { uses, spoken }: Tally,
  listed: ReadonlySet<string>,
): ((key: string, label: PlainLabel, weak: boolean) => boolean) | undefined {
  if (spoken < SPOKEN) return undefined;
  const isUsual = usualWords(text, uses);
  const again = [...uses].filter(
    ([key, { uses: n, shape }]) => (n > 1 || listed.has(key)) && shape !== 'unknown' && !isNobody(key) && !isUsual(key),
  );
  const total = again.reduce((sum, [, { uses: n }]) => sum + n, 0);
  if (again.length < FEWEST_NAMES || total < FEWEST_USES) return undefined;

  const shapes = new Map<Shape, number>();
  const parts = new Set<string>();
  let dashes = 0;
  for (const [key, { shape, uses: n, dashes: dashed }] of again) {
    shapes.set(shape, (shapes.get(shape) ?? 0) + n);
    dashes += dashed;
    for (const part of key.split(' ')) if (part.length > 2) parts.add(part);
  }
  /** The shape of a good share of the labels is the house's: a name of that shape need not come again. */
  const share = (...of: Shape[]) => of.reduce((sum, shape) => sum + (shapes.get(shape) ?? 0), 0);
  const isHouse = (shape: Shape) =>
    (shape === 'given' || shape === 'full' ? share('given', 'full') : share(shape)) >=
    Math.max(FEWEST_USES - 1, total * 0.15);

  return (key, { shape, dash }, weak) => {
    if (dash && dashes < FEWEST_USES - 1) return false;
    if (shape === 'unknown' || GROUP.test(key)) return !weak;
    const n = uses.get(key)?.uses ?? 0;
    if (listed.has(key)) return true;
    if (isNobody(key) || isUsual(key)) return false;
    if (n > 1) return true;
    if (weak && n === 0) return false;
    return (
      (shape !== 'mixed' && isHouse(uses.get(key)?.shape ?? shape)) || key.split(' ').some(part => parts.has(part))
    );
  };
}

/** No more of a text is read for its usual words. UTF-16 units. */
const WORDS_OF = 200_000;

/**
 * Tells of a label whether it is a usual word: `client`, `server`, `upgrade`, which the text has in small letters more
 * often than as a label. `Mark` is none because of one "to mark".
 */
function usualWords(text: string, uses: Tally['uses']): (key: string) => boolean {
  const counts = new Map<string, number>();
  for (const key of uses.keys()) for (const word of key.split(' ')) counts.set(word, 0);
  for (const [word] of text.slice(0, WORDS_OF).matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu)) {
    const n = counts.get(word);
    if (n !== undefined) counts.set(word, n + 1);
  }
  // A label that is itself in small letters is counted among the words.
  for (const [key, { shape, uses: n }] of uses) {
    if (shape === 'small') for (const word of key.split(' ')) counts.set(word, counts.get(word)! - n);
  }
  return key => {
    const own = uses.get(key)?.uses ?? 0;
    const isUsual = (word: string) => (counts.get(word) ?? 0) > own;
    const words = key.split(' ');
    return uses.get(key)?.shape === 'full' ? words.every(isUsual) : words.some(isUsual);
  };
}
