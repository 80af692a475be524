import { DAY, DIGITS, FIRST_DAY, type Words } from '../server/catalogue/packed.ts';

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
      return packed(1 + (step < 0 ? -2 * step - 1 : 2 * step));
    })
    .join('');
}

/** What `wordsOf` reads: the texts by how often they stand in the column, then by their letters. */
export function packWords(values: readonly (string | undefined)[]): Words {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const texts = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  const places = new Map(texts.map((text, at) => [text, at + 1]));
  return {
    texts: texts.join('\n'),
    at: packNumbers(values.map(value => (value === undefined ? 0 : places.get(value)!))),
  };
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
