import { language, t } from './l10n.ts';

/** `2016-12-20` is `20 December 2016`; a year alone stays. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!month || !day) return date;
  // The house writes English as it is written in Britain.
  const locale = language() === 'en' ? 'en-GB' : language();
  const monthAndYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const words = monthAndYear.format(Date.UTC(year!, month - 1));
  return day === 1 ? t('1 {0}', words) : t('{0} {1}', day, words);
}
