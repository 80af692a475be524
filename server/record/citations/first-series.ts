/**
 * The last number that a body had given by the end of each year from 1946: the Council's by its yearly tables, the
 * Assembly's roughly, from the dates of well-known texts (181 is of November 1947, 377 of November 1950, 3379 of
 * November 1975). Only ever used to say nothing.
 */
const COUNCIL = [
  15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262, 275, 291,
  307, 324, 344, 366, 384, 402, 422,
];
const ASSEMBLY = [
  102, 188, 264, 373, 490, 510, 700, 800, 909, 1000, 1120, 1236, 1350, 1494, 1600, 1746, 1871, 1992, 2010, 2133, 2242,
  2372, 2492, 2623, 2750, 2903, 3046, 3200, 3361, 3541, 3541, 3541,
];
const FIRST_YEAR = 1946;

/**
 * Whether `181 (1947)` is in all likelihood the Assembly's: people write its old `181 (II)` so, and the Council was far
 * from such a number in that year or the next.
 */
export function isAssemblys(number: number, year: number): boolean {
  const at = year - FIRST_YEAR;
  if (!(at >= 0 && at + 1 < ASSEMBLY.length)) return false;
  return number > COUNCIL[at + 1]! && number > (ASSEMBLY[at - 2] ?? 0) && number <= ASSEMBLY[at + 1]!;
}
