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

/** What `wordsOf` reads. */
export function packWords(values: readonly (string | undefined)[]): Words {
  const places = new Map<string, number>();
  const at = values.map(value => {
    if (value === undefined) return 0;
    const place = places.get(value);
    if (place === undefined) places.set(value, places.size + 1);
    return 1 + (place ?? 0);
  });
  return { texts: [...places.keys()].join('\n'), at: packNumbers(at) };
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
