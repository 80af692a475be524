import { DAY, DIGITS, FIRST_DAY, type Words } from '../../server/catalogue/packed.ts';

/** What `numbers` reads: whole numbers from 0 to 65,535. */
export function packNumbers(values: readonly number[]): string {
  return values.map(packed).join('');
}

/** What `series` reads; `undefined` where a number is not known. */
export function packSeries(values: readonly (number | undefined)[]): string {
  let before = 0;
  return values
    .map(value => {
      if (value === undefined) return packed(0);
      const step = value - before;
      before = value;
      return packed(1 + zigzag(step));
    })
    .join('');
}

/** What `numbersBy` reads, where the rows have these texts. */
export function packNumbersBy(values: readonly number[], texts: readonly (string | undefined)[]): string {
  const before = new Map<string, number>();
  return values
    .map((value, row) => {
      const text = texts[row];
      const last = text === undefined ? undefined : before.get(text);
      if (text !== undefined) before.set(text, value);
      return packed(last === undefined ? value : zigzag(value - last));
    })
    .join('');
}

function zigzag(distance: number): number {
  return distance < 0 ? -2 * distance - 1 : 2 * distance;
}

/** What `wordsOf` reads. */
export function packWords(values: readonly (string | undefined)[]): Words {
  const texts = new Set<string>();
  const latest: string[] = [];
  const at = values.map(value => {
    if (value === undefined) return 0;
    const since = latest.indexOf(value);
    if (since >= 0) latest.splice(since, 1);
    latest.unshift(value);
    texts.add(value);
    return since + 2;
  });
  return { texts: [...texts].join('\n'), at: packNumbers(at) };
}

/** `1946-01-01` → 1 */
export function dayOf(date: string): number {
  return (Date.parse(date) - FIRST_DAY) / DAY + 1;
}

function packed(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff) throw new RangeError(`${value} cannot be packed`);
  let digits = '';
  let rest = value;
  while (rest >= 32) {
    digits += DIGITS[(rest & 31) | 32];
    rest >>= 5;
  }
  return digits + DIGITS[rest];
}
