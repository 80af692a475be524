import type { ContentsItem } from '../server/features/outline/contents.ts';

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

/** How much of a line an excerpt has: characters before what it is about, and in all. */
export interface Room {
  readonly before: number;
  readonly all: number;
}

const LIST: Room = { before: 24, all: 60 };
/** A side bar has some 250 pixels, in which the number of the line is to stand as well. */
export const SIDE_BAR: Room = { before: 15, all: 24 };

/**
 * The words around columns `start` to `end` of a line, cut at words, with `…` where something is left out. What is as long
 * as the room is cut, too, but for a single word.
 */
export function excerpt(line: string, start: number, end: number, { before, all } = LIST): string {
  const space = line.indexOf(' ', start - before);
  const first = start <= before ? 0 : space < 0 || space >= start ? start : space + 1;
  const limit = first + all;
  const cut = line.lastIndexOf(' ', limit);
  const last = limit >= line.length ? line.length : cut <= start || (cut < end && end <= limit) ? end : cut;
  return `${first > 0 ? '… ' : ''}${line.slice(first, last).trim()}${last < line.length ? ' …' : ''}`;
}

function order(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
