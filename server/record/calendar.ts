/** Months and days as records in English write them. */

/** In their order, from January. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** One of them, as the source of a pattern. */
export const MONTH = `(?:${MONTHS.join('|')})`;

/** `Monday`, as the source of a pattern. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** `Sept`, `December`, as the source of a pattern. */
export const SHORT_MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

const DAY = '\\d{1,2}(?:st|nd|rd|th)?,?';

/** `Monday, 5 May 2031`, `June 9th, 2031`, `the 5th Sept, 2031`, `May 2031`: how a head says its day, as the source of a pattern. */
export const DATE = `(?:${WEEKDAY},? )?(?:(?:the )?${DAY} )?${SHORT_MONTH},?(?:\\s+${DAY})?\\s*\\d{4}`;
