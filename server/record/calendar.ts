/** Months and days as records in English write them. */

/** In their order, from January. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** One of them, as the source of a pattern. */
export const MONTH = `(?:${MONTHS.join('|')})`;

/** `Monday`, as the source of a pattern. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
