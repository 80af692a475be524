import { anyOf, oneOf, spaced } from '../../alternatives.ts';
import { INSTITUTION, titleNameEnd } from '../../names.ts';
import { BODY, CHAIR } from '../../offices.ts';
import type { Span, Speaker } from '../../record.ts';
import { isStateName } from '../../states.ts';
import { endAt, matchAt } from '../../sticky.ts';
import { OFFICE, OFFICES } from '../apposition.ts';
import type { Found } from '../dialect.ts';
import { DEBATING, PLAIN_VERB, PRESS, SAYING, verbAt } from '../reporting.ts';
import { isSmallAt, skipSpace, wordsTo } from '../spacing.ts';
import { afterName } from './after-name.ts';
import { belowRunIn } from './several.ts';

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
  if (found?.kind === 'speech' && tellsOfSomebody(text.slice(start, end), text.slice(end, found.words)))
    return endAt(PLAIN, text, found.words) > 0 ? found : undefined;
  // What stands behind the first comma is a name.
  const comma = text.slice(start, limit).indexOf(',');
  if (comma < 0 || isSmallAt(text, skipSpace(text, start + comma + 1))) return undefined;
  const office = matchAt(OFFICE_FIRST, text, start);
  if (!office || !OFFICE.test(office[1]!)) return undefined;
  const from = start + office[0].length;
  const nameEnd = titleNameEnd(text, from, Math.min(limit, from + LONGEST_NAME));
  if (nameEnd < 0 || NO_PERSON.test(text.slice(from, nameEnd))) return undefined;
  const named = afterName(text, { start, end: limit }, nameEnd, { name: { start: from, end: nameEnd } });
  if (named?.kind !== 'speech' || endAt(PLAIN, text, named.words) < 0) return undefined;
  return { ...named, speaker: { ...named.speaker, title: { start, end: start + office[1]!.length } } };
}

/** `Ilse Brandvold, for the Lake Union (LU), said`, `Ola Myhre, Lake Agency, outlined`; but `South Africa, for the Lake Group, said`. */
function tellsOfSomebody(name: string, behind: string): boolean {
  return OFFICE.test(behind) || (OF_BODY.test(behind) && INSTITUTION_OR_ACRONYM.test(behind) && !isStateName(name));
}

const OF_BODY = /^,? (?:(?:for|of|member of) )?(?:the )?\p{Upper}/u;
const INSTITUTION_OR_ACRONYM = new RegExp(`${INSTITUTION.source}|\\([A-Z]{2,}\\),? $`);

const ADDRESSED = /(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Judge)\.? +/y;

/** `Mr. Leucă, Committee Chair, inquired …`: whom an honorific shows to be a person needs one name, and any verb. */
function addressedAt(text: string, { start, end: from }: Span, limit: number): Found | undefined {
  const end = text.indexOf(',', from);
  if (!ONE_OR_MORE_NAMES.test(text.slice(from, end))) return undefined;
  const name = { start: from, end };
  const honorific = wordsTo(text, start, from);
  const found = afterName(text, { start, end: limit }, end, { name, honorific });
  if (found?.kind !== 'speech') return undefined;
  const told = endAt(OWN_REMARKS, text, found.words);
  if (told > 0 && endAt(PLAIN, text, told) > 0 && !isElsewhere(text, found.words)) return found;
  if (endAt(OF_HOUSE, text, end) > 0) return endAt(PLAIN, text, found.words) > 0 ? found : undefined;
  if (!OFFICE.test(text.slice(end, found.words))) return undefined;
  // `addressed the Council`: what was said is told behind.
  return verbAt(text, found.words) >= 0 && !text.startsWith('addressed the ', found.words) ? found : undefined;
}

/** `Mr. Leucă, of Rest International, said` */
const OF_HOUSE = /, of (?:the )?\p{Upper}/uy;
const REMARKS = spaced('(?:[a-z]+ ){0,2}(?:remarks|statement|address|intervention|presentation|update)');
/** `in her first statement as Chair, `, `in response to a question by Mali, ` */
const OWN_REMARKS = new RegExp(
  `${spaced('in ')}(?:${spaced('(?:his|her|their) ')}${REMARKS}|re(?:sponse|ply))\\b[^,.;:()]{0,80}, `,
  'y',
);

const PARTICLE = '(?:(?:d[aeiu]|del|de la|van|von|al|el|bin|ben) )?';
const NAMES = spaced(`${PARTICLE}\\p{Upper}[\\p{Alpha}’'.-]+(?: ${PARTICLE}\\p{Upper}[\\p{Alpha}’'.-]*){0,4}`);
const ONE_OR_MORE_NAMES = new RegExp(`^${NAMES}$`, 'u');
const NAMES_HERE = new RegExp(NAMES, 'uy');

/**
 * `Chairman Myhre then announced …`, `Committee Expert Ola Myhre presented …`, `In her closing remarks, Dr. Myhre thanked …`:
 * right before the name stands an office of the meeting itself, or before that what says who has the floor.
 */
export function byOfficeAt(text: string, start: number, limit: number): Found | undefined {
  const mayBeLed = endAt(MAY_LEAD, text, start) > 0;
  if (!mayBeLed && endAt(MAY_NAME, text, start) < 0) return undefined;
  const led = mayBeLed ? endAt(IN_REMARKS, text, start) : -1;
  const from = led > 0 ? led : belowRunIn(text, start);
  const office = Math.max(endAt(led > 0 ? ANY_OFFICE : OF_MEETING, text, from), from);
  const addressed = Math.max(endAt(ADDRESSED, text, office), office);
  if (addressed === from || (led < 0 && office === from)) return undefined;
  const end = endAt(NAMES_HERE, text, addressed);
  if (end < 0 || end > limit || INSTITUTION.test(text.slice(addressed, end))) return undefined;
  const found = afterName(text, { start: from, end: limit }, end, {
    name: { start: addressed, end },
    ...(addressed > office && { honorific: wordsTo(text, office, addressed) }),
  });
  if (found?.kind !== 'speech' || isElsewhere(text, found.words)) return undefined;
  if (led > 0 ? verbAt(text, found.words) < 0 : endAt(PLAIN, text, found.words) < 0) return undefined;
  return office > from ? { ...found, speaker: { ...found.speaker, title: { start: from, end: office - 1 } } } : found;
}

/** A cheap look: the second word begins with no small letter, or `LAKES: `. */
const MAY_NAME = /(?:The |(?:outgo|incom)ing )?[A-Z][\w-]*[^\w-][^a-z]|[A-Z]{2}/y;
const REPLYING = '(?:Respond|Reply|Answer)ing, ';
const LEADING = '(?:Respond|Reply|Answer|Address|Open|Clos|Conclud|Present)ing ';
/** A cheap look: `In her`, `Responding `. */
const MAY_LEAD = new RegExp(`In +(?:his|her|their|a|re|clos|con|op|intro|wel)|${LEADING}|${REPLYING}`, 'y');
/** `In her closing remarks today, `, `In opening remarks, `, `In a statement following his election, `, `Responding to questions, `, `In closing, ` */
const IN_REMARKS = new RegExp(
  spaced(
    oneOf(
      `In (?:(?:his|her|their) |(?=opening|closing|concl|intro|welcom))${REMARKS}(?: today| to the [A-Z]\\w+)?, `,
      'In a statement following (?:his|her|their) (?:election|appointment), ',
      'In (?:closing|conclusion|reply|response)(?: to [^,.;:()]{3,80})?, ',
      REPLYING,
      `${LEADING}(?:to )?(?!${PRESS})[^,.;:()\\r\\n]{3,80}, `,
    ),
  ),
  'y',
);
/** `Chairman `, `Special Committee Vice-Chair `, `Council President `, `WG-II Chair `; a President alone is a State’s. */
const OF_MEETING = new RegExp(
  spaced(
    `(?:The )?(?:[IiOo](?:ncom|utgo)ing )?(?:[A-Z][\\w-]+ ){0,4}?${oneOf(
      `(?:${BODY}|Subcommittee|Sub-?[Cc]ommission|Board|Group) ${anyOf(`
        (?:Vice-)?President, Rapporteur, Expert(?: and (?:Special )?Rapporteur)?, Member`)}`,
      CHAIR,
      '(?:COP|[A-Z][A-Z-]*(?: |)\\d+) President',
      'Executive Secretary',
      'Director-General',
    )} (?=\\p{Upper})`,
  ),
  'uy',
);
/** `Lake Union Director-General ` */
const ANY_OFFICE = new RegExp(
  spaced(`(?:[Tt]he )?(?:\\p{Upper}[\\p{Alpha}-]+ ){0,4}?(?:[\\p{Alpha}-]*${anyOf(OFFICES)} ){1,3}(?=\\p{Upper})`),
  'uy',
);
/**
 * `Foreign Minister Jana Kovar`, of which the name is whole: who holds an office that is none of the meeting's, right
 * before what says that it speaks there.
 */
export function officeAndNameAt(text: string, start: number): Speaker | undefined {
  const office = endAt(MAY_NAME, text, start) < 0 ? -1 : endAt(ANY_OFFICE, text, start);
  if (office < 0) return undefined;
  const from = Math.max(endAt(ADDRESSED, text, office), office);
  const nameEnd = endAt(NAMES_HERE, text, from);
  const end = nameEnd - (text[nameEnd - 1] === '.' ? 1 : 0);
  const name = text.slice(from, end);
  if (!name.includes(' ') || INSTITUTION.test(name) || isElsewhere(text, end)) return undefined;
  return { span: { start, end }, name: { start: from, end }, title: { start, end: office - 1 } };
}

/** `Foreign Minister Jana Kovar said …` */
export function anyOfficeAt(text: string, start: number): Found | undefined {
  const speaker = officeAndNameAt(text, start);
  const words = speaker ? skipSpace(text, speaker.span.end) : -1;
  return speaker && endAt(SAID, text, words) > 0 ? { kind: 'speech', speaker, words } : undefined;
}

const SAID = new RegExp(`(?:also )?(?:${anyOf(SAYING)}|announced)\\b`, 'y');

/** `Ms. Lund announced …` */
export function addressedSaysAt(text: string, start: number): Found | undefined {
  const from = endAt(ADDRESSED, text, start);
  const end = from < 0 ? -1 : endAt(NAMES_HERE, text, from);
  const words = end < 0 ? -1 : skipSpace(text, end);
  if (words < 0 || endAt(SAID, text, words) < 0 || isElsewhere(text, words)) return undefined;
  const honorific = wordsTo(text, start, from);
  return { kind: 'speech', speaker: { span: { start, end }, honorific, name: { start: from, end } }, words };
}

/** `said in a report`, `told reporters`, `told the Council on 3 May`: what was not said at the meeting. */
const ELSEWHERE = new RegExp(
  `^[^,.;]{0,40}\\b${anyOf(`
    yesterday, (?<!that )on \\d+ \\p{Upper}\\p{Lower}+, reporters, journalists, interview, newspaper,
    (?:in|to|at) (?:an?|the|his|her|their) (?:\\p{Lower}+ ){0,2}(?:report|letter|note|article|press|media)`)}\\b`,
  'u',
);
/** UTF-16 units. */
const FAR_ENOUGH = 80;

function isElsewhere(text: string, words: number): boolean {
  return ELSEWHERE.test(text.slice(words, words + FAR_ENOUGH));
}

/** A cheap look: up to a comma or bracket not far behind stand names, with no small word among them longer than `della`. */
function mayBegin(text: string, start: number, limit: number): boolean {
  const end = start + text.slice(start, limit).search(/[,(]/);
  if (end < start) return false;
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) {
    if (isSmallAt(text, at + 1) && text.indexOf(' ', at + 1) - at > ' della'.length && endAt(IN_TURN, text, at + 1) < 0)
      return false;
  }
  return true;
}

/** `the outgoing Chair`, `the newly elected Chair`, `President of Côte d’Ivoire` */
const IN_TURN = /(?:outgoing|incoming|elected) |session,|d[’']/y;

/** Where a person's name ends that a comma or a State follows, `Ola Lund of Mali, `; -1 where none begins. */
export function personEnd(text: string, start: number, limit: number): number {
  const end = titleNameEnd(text, start, Math.min(limit, start + LONGEST_NAME));
  if (text[end] !== ',' && !(end > 0 && / (?:of|for) /.test(text.slice(end, end + ' for '.length)))) return -1;
  const name = text.slice(start, end);
  const office = text[end] !== ',' && OFFICE.test(name.slice(name.lastIndexOf(' ')));
  return office || NO_PERSON.test(name) ? -1 : end;
}

/** `Committee Expert and Rapporteur on Follow-up, ` */
const OFFICE_FIRST = new RegExp(
  spaced(
    "((?:(?:[Tt]he|its) )?(?:(?:outgo|incom)ing )?\\p{Upper}[\\p{Alpha}’'-]+" +
      '(?: (?:(?:of|and|on|for|to|the|outgoing|incoming|newly elected) ){0,2}' +
      "(?:(?:d[’'])?\\p{Upper}[\\p{Alpha}-]+|\\d{4} session)){0,9}), (?=\\p{Upper}[\\p{Alpha}.’-]* )",
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
      `(?:also |then |first )?${anyOf(`
        ${DEBATING}, updated, briefed, announced, invited, summari[sz]ed, tabled, (?:gave|made|provided) an?,
        delivered (?:an?|the|his|her), addressed the (?:issue|question)s?`)}\\b`,
      `in (?:an )?${anyOf('his, her, their, opening, closing, concluding, introductory')} `,
      `${anyOf('speaking, responding, replying, introducing, presenting, reading out, discussing, addressing, summarizing, concluding, reporting, on behalf of')} `,
    ].join('|')})`,
  ),
  'y',
);
