import { MONTHS } from '../calendar.ts';
import { digitsEnd, gapEnd, isWordAt } from '../characters.ts';
import type { Part } from './citation.ts';

/** `1967-11-22` in ` of 22 November 1967` or `, of 22 November 1967`, which follows a number at `at`. */
export function dateAfter(text: string, at: number): Part | undefined {
  let from = gapEnd(text, text[at] === ',' ? at + 1 : at);
  const word = LEADS.find(lead => text.startsWith(lead, from));
  if (word === undefined) return undefined;
  from = gapEnd(text, from + word.length);
  const dayEnd = digitsEnd(text, from, 2);
  const monthAt = gapEnd(text, dayEnd);
  if (dayEnd === from || monthAt === dayEnd) return undefined;
  const month = MONTHS.findIndex(name => text.startsWith(name, monthAt));
  if (month < 0) return undefined;
  const yearAt = gapEnd(text, monthAt + MONTHS[month]!.length);
  const end = digitsEnd(text, yearAt, 4);
  if (end - yearAt !== 4 || isWordAt(text, end)) return undefined;
  const day = text.slice(from, dayEnd).padStart(2, '0');
  return {
    value: `${text.slice(yearAt, end)}-${String(month + 1).padStart(2, '0')}-${day}`,
    span: { start: from, end },
  };
}

const LEADS = ['of ', 'dated ', 'adopted on '];
