import { language, t } from './l10n.ts';

/** `2016-12-20` is `20 December 2016`; a year alone stays. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!month || !day) return date;
  const monthAndYear = new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const words = monthAndYear.format(Date.UTC(year!, month - 1));
  return day === 1 ? t('1 {0}', words) : t('{0} {1}', day, words);
}

/** `3, 7 and 9` */
export function listInWords(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/** The house writes English as it is written in Britain. */
function locale(): string {
  return language() === 'en' ? 'en-GB' : language();
}
