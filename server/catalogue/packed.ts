/*
 * How columns of a table are kept: as text that is small when compressed and quick to read.
 *
 * A number is written in digits of five bits, the least first, each a letter of base64; the sixth bit says that more
 * follow (the numbers of source maps without their sign). Line ends between digits say nothing.
 */

/** The digits, 0 to 63. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/** Letters are numbers from 1: A is 1. */
export const BEFORE_A = 64;

/** 1 January 1946, which is day 1: the Council first met on the 17th. */
export const FIRST_DAY = Date.UTC(1946, 0, 1);

/** Milliseconds. */
export const DAY = 86_400_000;

/** `AhBC` → 0, 33, 2. */
export function numbers(packed: string): Uint16Array {
  const values = new Uint16Array(packed.length);
  let length = 0;
  let value = 0;
  let shift = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code === 10) continue;
    const digit = VALUES[code]!;
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      values[length++] = value;
      value = 0;
      shift = 0;
    }
  }
  return values.slice(0, length);
}

/**
 * Numbers that follow each other closely, 0 where one is unknown. What is written is 0 for an unknown one, else one more
 * than the zigzag code (0, -1, 1, -2, 2 → 0, 1, 2, 3, 4) of its distance from the known one before it.
 */
export function series(packed: string): Uint16Array {
  const values = numbers(packed);
  let before = 0;
  for (let at = 0; at < values.length; at++) {
    const code = values[at]! - 1;
    if (code < 0) continue;
    before += distanceOf(code);
    values[at] = before;
  }
  return values;
}

/**
 * Numbers that are near those of the same text's row before, as votes on what comes every year are. The first of a text
 * is written itself, and so is one without a text; of the others the zigzag code of the distance.
 */
export function numbersBy(packed: string, textOf: (row: number) => string | undefined): Uint16Array {
  const values = numbers(packed);
  const before = new Map<string, number>();
  for (let row = 0; row < values.length; row++) {
    const text = textOf(row);
    if (text === undefined) continue;
    const last = before.get(text);
    if (last !== undefined) values[row] = last + distanceOf(values[row]!);
    before.set(text, values[row]!);
  }
  return values;
}

/** 0, 1, 2, 3, 4 → 0, -1, 1, -2, 2 */
function distanceOf(zigzag: number): number {
  return zigzag & 1 ? -(zigzag + 1) / 2 : zigzag / 2;
}

/**
 * A column of texts, many of them the same: each text once, and for each row which it is. Those that are near each other
 * in the table stay so, since they are alike.
 */
export interface Words {
  /** A text a line, in the order of the rows that first have them. */
  readonly texts: string;
  /** 0 for none, 1 for the next text that no row has had yet, else two more than how many others were met since. */
  readonly at: string;
}

/** Answers with the text of a row, which is counted from 0. */
export function wordsOf(column: Words): (row: number) => string | undefined {
  const texts = column.texts.split('\n');
  const places = numbers(column.at);
  /** What was met, the latest first. */
  const latest: number[] = [];
  for (let row = 0; row < places.length; row++) {
    const code = places[row]!;
    if (code === 0) continue;
    const place = code === 1 ? latest.length + 1 : latest.splice(code - 2, 1)[0]!;
    latest.unshift(place);
    places[row] = place;
  }
  return row => texts[(places[row] ?? 0) - 1];
}

/** 1 → `1946-01-01` */
export function dateOf(day: number): string {
  const date = new Date(FIRST_DAY + (day - 1) * DAY);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
