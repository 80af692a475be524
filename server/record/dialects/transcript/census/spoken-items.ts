import type { Candidate } from '../labels/candidates.ts';
import { isNobody } from '../who/nobody.ts';
import { usualNames } from './words.ts';

/** Items of a list that speakers open, one below the other: `- jkov: …`, `- Ilse Brandvold: …`, who need not come again. */
export interface SpeakersItems {
  /** Tells of an item that a speaker opens it. They are told in their order. */
  readonly add: (start: number) => void;
  /** Whether the whole name at `start` opens an item as those of the speakers above it do. */
  readonly isNext: (start: number) => boolean;
}

/** This many show how the list is. */
const FEWEST_ITEMS = 2;
/** No more stands between two speakers of one list. UTF-16 units. */
const LONGEST_ITEM = 1_000;
/** A list goes in no deeper. UTF-16 units. */
const LONGEST_INDENT = 80;

/** Nothing is next among no candidates. Takes time in proportion to the text. */
export function speakersItems(text: string, all: readonly Candidate[]): SpeakersItems {
  const names = new Map(
    all.flatMap(({ start, label, listItem, office }) =>
      listItem && !office && label.shape === 'full' && !label.keys.some(isNobody) ? [[start, label.keys] as const] : [],
    ),
  );
  // `- Lamp Repairs: none` is a matter.
  const usual = names.size ? usualNames(text, [...names.values()].flat()) : undefined;
  let [found, last] = [0, 0];
  return {
    add: start => {
      found++;
      last = start;
    },
    isNext: start =>
      found >= FEWEST_ITEMS &&
      start - last < LONGEST_ITEM &&
      names.get(start)?.every(key => !usual!.has(key)) === true &&
      indentOf(text, start) === indentOf(text, last),
  };
}

/** What stands before a label on its line. */
function indentOf(text: string, start: number): string {
  let from = start;
  while (from > 0 && start - from < LONGEST_INDENT && !'\r\n'.includes(text[from - 1]!)) from--;
  return text.slice(from, start);
}
