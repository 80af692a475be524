import type { ContentsItem } from '../server/features/contents.ts';

type Position = ContentsItem['range']['start'];
/** Something that must be settled before publication. */
export type OpenItem = Pick<ContentsItem, 'range'>;

/** A person reads no more rows of a list, and VS Code stands still for long where there are a hundred thousand. */
const MOST_ROWS = 1000;

/** As many as a list shows, those around the one at `index`. */
export function around<T>(all: readonly T[], index = 0): readonly T[] {
  const from = Math.max(0, Math.min(index - MOST_ROWS / 2, all.length - MOST_ROWS));
  return all.slice(from, from + MOST_ROWS);
}

/** Where a walk has come to: the item's index, and whether the walk went round the end of the record. */
export interface Step {
  readonly index: number;
  readonly wrapped: boolean;
}

/** The first item that begins after a position, else the first of all; undefined where nothing is open. */
export function nextFrom(items: readonly OpenItem[], position: Position): Step | undefined {
  const index = items.findIndex(it => order(it.range.start, position) > 0);
  if (items.length === 0) return undefined;
  return index < 0 ? { index: 0, wrapped: true } : { index, wrapped: false };
}

/** The last item that begins before a position, else the last of all; undefined where nothing is open. */
export function previousFrom(items: readonly OpenItem[], position: Position): Step | undefined {
  const index = items.findLastIndex(it => order(it.range.start, position) < 0);
  if (items.length === 0) return undefined;
  return index < 0 ? { index: items.length - 1, wrapped: true } : { index, wrapped: false };
}

const BEFORE = 24;
const EXCERPT = 60;

/**
 * The words around columns `start` to `end` of a line, for a list: some twenty characters before, sixty in all, cut at
 * words, with `…` where something is left out.
 */
export function excerpt(line: string, start: number, end: number): string {
  const space = line.indexOf(' ', start - BEFORE);
  const first = start <= BEFORE ? 0 : space < 0 || space >= start ? start : space + 1;
  const limit = Math.max(end, first + EXCERPT);
  const last = limit >= line.length ? line.length : Math.max(end, line.lastIndexOf(' ', limit));
  return `${first > 0 ? '… ' : ''}${line.slice(first, last).trim()}${last < line.length ? ' …' : ''}`;
}

function order(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
