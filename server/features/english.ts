import type { Votes } from '../catalogue/catalogue.ts';

/** Dates, numbers and votes as the house writes them. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2016-12-20` is `20 December 2016`; a year alone stays. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return month === undefined ? date : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** `7847th`, `1st`, `112th` */
export function ordinal(number: number): string {
  const last = number % 10;
  const teen = Math.floor(number / 10) % 10 === 1;
  return `${number}${teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

/** `unanimously, by 15 votes`, `by 13 votes to none, with 2 abstentions` */
export function votesInWords({ yes, no, abstain }: Votes, all?: number): string {
  if (yes === all) return `unanimously, by ${counted(yes, 'vote')}`;
  const abstentions = abstain === 0 ? 'no abstentions' : counted(abstain, 'abstention');
  return `by ${counted(yes, 'vote')} to ${no === 0 ? 'none' : no}, with ${abstentions}`;
}

/** `1 vote`, `2,300 times` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
