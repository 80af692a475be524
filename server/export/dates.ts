const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** The day of the calendar that words name, `Tuesday, 21 November 2017, 10 a.m.` or `November 21, 2017`, as `2017-11-21`. */
export function dateOf(words: string): string | undefined {
  const [, day, month, year] = /\b(\d{1,2})[\s\u00a0]+(\p{L}{3,9})[\s\u00a0]+(\d{4})\b/u.exec(words) ?? [];
  const [, monthBefore, dayAfter, yearAfter] =
    /\b(\p{L}{3,9})[\s\u00a0]+(\d{1,2}),[\s\u00a0]+(\d{4})\b/u.exec(words) ?? [];
  const number = 1 + MONTHS.indexOf((month ?? monthBefore ?? '').toLowerCase());
  const inFull = `${year ?? yearAfter}-${String(number).padStart(2, '0')}-${(day ?? dayAfter)?.padStart(2, '0')}`;
  // What no calendar has, such as 31 February, is no valid XML either.
  const known = new Date(inFull);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(inFull) && inFull >= '0001'
    ? inFull
    : undefined;
}
