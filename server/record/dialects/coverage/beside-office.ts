import { anyOf, spaced } from '../../alternatives.ts';
import { INSTITUTION, titleNameEnd } from '../../names.ts';
import type { Span } from '../../record.ts';
import { endAt, matchAt } from '../../sticky.ts';
import { OFFICE } from '../apposition.ts';
import type { Found } from '../dialect.ts';
import { DEBATING, PLAIN_VERB, verbAt } from '../reporting.ts';
import { isSmallAt } from '../spacing.ts';
import { afterName } from './after-name.ts';

/** Speakers in ordinary case beside their office, as the releases of Geneva on the closing of a session name them. */

const LONGEST_NAME = 80;

/**
 * `Gheorghe Leucă, Chair of the Committee, said …`, `The Committee Chair, Gheorghe Leucă of Malta, said …`: what a
 * name in ordinary case needs is an office and a plain verb.
 */
export function besideOfficeAt(text: string, start: number, limit: number): Found | undefined {
  if (!mayBegin(text, start, limit)) return undefined;
  const addressed = endAt(ADDRESSED, text, start);
  if (addressed > 0) return addressedAt(text, { start, end: addressed }, limit);
  const end = personEnd(text, start, limit);
  const found = end < 0 ? undefined : afterName(text, { start, end: limit }, end, { name: { start, end } });
  if (found?.kind === 'speech' && OFFICE.test(text.slice(end, found.words)))
    return endAt(PLAIN, text, found.words) > 0 ? found : undefined;
  const office = matchAt(OFFICE_FIRST, text, start);
  if (!office || !OFFICE.test(office[1]!)) return undefined;
  const from = start + office[0].length;
  const nameEnd = titleNameEnd(text, from, Math.min(limit, from + LONGEST_NAME));
  if (nameEnd < 0 || NO_PERSON.test(text.slice(from, nameEnd))) return undefined;
  const named = afterName(text, { start, end: limit }, nameEnd, { name: { start: from, end: nameEnd } });
  if (named?.kind !== 'speech' || endAt(PLAIN, text, named.words) < 0) return undefined;
  return { ...named, speaker: { ...named.speaker, title: { start, end: start + office[1]!.length } } };
}

const ADDRESSED = /(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Judge)\.? +/y;

/** `Mr. Leucă, Committee Chair, inquired …`: whom an honorific shows to be a person needs one name, and any verb. */
function addressedAt(text: string, { start, end: from }: Span, limit: number): Found | undefined {
  const end = text.indexOf(',', from);
  if (!ONE_OR_MORE_NAMES.test(text.slice(from, end))) return undefined;
  const name = { start: from, end };
  const honorific = { start, end: start + text.slice(start, from).trimEnd().length };
  const found = afterName(text, { start, end: limit }, end, { name, honorific });
  if (found?.kind !== 'speech' || !OFFICE.test(text.slice(end, found.words))) return undefined;
  // `addressed the Council`: what was said is told behind.
  return verbAt(text, found.words) >= 0 && !text.startsWith('addressed the ', found.words) ? found : undefined;
}

const ONE_OR_MORE_NAMES =
  /^(?:(?:d[aeiu]|del|de la|van|von|al|el|bin|ben) )?\p{Upper}[\p{Alpha}’'-]+(?: (?:(?:d[aeiu]|del|van|von|al|el|bin|ben) )?\p{Upper}[\p{Alpha}’'.-]*){0,4}$/u;

/** A cheap look: up to a comma not far behind stand names, with no small word among them longer than `della`. */
function mayBegin(text: string, start: number, limit: number): boolean {
  const comma = text.indexOf(',', start);
  if (comma < 0 || comma >= limit) return false;
  for (let at = text.indexOf(' ', start); at >= 0 && at < comma; at = text.indexOf(' ', at + 1)) {
    if (isSmallAt(text, at + 1) && text.indexOf(' ', at + 1) - at > ' della'.length) return false;
  }
  return true;
}

/** Where a person's name ends that a comma follows; -1 where none begins. */
function personEnd(text: string, start: number, limit: number): number {
  const end = titleNameEnd(text, start, Math.min(limit, start + LONGEST_NAME));
  return text[end] === ',' && !NO_PERSON.test(text.slice(start, end)) ? end : -1;
}

/** `Committee Expert and Rapporteur on Follow-up, ` */
const OFFICE_FIRST = new RegExp(
  spaced(
    '((?:[Tt]he )?\\p{Upper}[\\p{Alpha}’-]+(?: (?:(?:of|and|on|for|to|the) ){0,2}\\p{Upper}[\\p{Alpha}-]+){0,9}), (?=\\p{Upper}[\\p{Alpha}.’-]* )',
  ),
  'uy',
);

/** `In Geneva, Special Envoy …`, `Security Council, …`: words that begin a sentence, and bodies. */
const NO_PERSON = new RegExp(
  `^${anyOf(`
    The, An?, In, On, At, As, For, From, After, Before, With, By, Last, This, Also, And, But, When, While, During,
    Meanwhile, Earlier, Yesterday, Since, Under, Both, Former`)}\\s|${INSTITUTION.source}`,
);

const PLAIN = new RegExp(
  spaced(
    `(?:${[
      PLAIN_VERB,
      `(?:also |then )?${anyOf(`${DEBATING}, updated, paid tribute`)}\\b`,
      `in ${anyOf('his, her, their, opening, closing, concluding, introductory')} `,
      `${anyOf('speaking, responding, introducing, presenting, discussing, addressing, summarizing, concluding, reporting')} `,
    ].join('|')})`,
  ),
  'y',
);
