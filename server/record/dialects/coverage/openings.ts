import { anyOf, oneOf } from '../../alternatives.ts';
import type { Lines } from '../../lines.ts';
import { capitalNameEnd, INSTITUTION, titleNameEnd } from '../../names.ts';
import { LEADER } from '../../offices.ts';
import { placeholderEnd } from '../../placeholders.ts';
import type { Span, Speaker } from '../../record.ts';
import { isStateName } from '../../states.ts';
import { endAt } from '../../sticky.ts';
import { OFFICES } from '../apposition.ts';
import { delegationAt, FOR_NAMED, stateAt } from '../delegation.ts';
import type { Found, Pattern } from '../dialect.ts';
import { PRESS, verbAt } from '../reporting.ts';
import { isSmallAt, skipSpace, within, wordsTo } from '../spacing.ts';
import { afterName, verbOrParticiple } from './after-name.ts';
import { besideOfficeAt, byOfficeAt, personEnd } from './beside-office.ts';
import { stateAmongOthers } from './several.ts';

type Speech = Extract<Found, { kind: 'speech' }>;

/** The forms in which a speech opens in a press release. Each is read from the paragraph's first character. */

/** No opening, from the name to its verb, is longer. UTF-16 units. */
const LONGEST_OPENING = 700;
const LONGEST_NAME = 80;

/** `KORO HALVORSEN (State) said …`; `NAME TO COME, Organization (OSCE), said …`; `NAME, long title, Organization, said …` */
export const capitalsOpening: Pattern = {
  name: 'name in capitals',
  read: (lines, at) => capitalsAt(lines, at, lines.from[at]!),
};

function capitalsAt(lines: Lines, at: number, start: number): Found | undefined {
  const { text } = lines;
  if (!mayBeCapitals(text, start)) return undefined;
  const limit = limitOf(lines, at, start);
  const addressed = 'AHM['.includes(text[start]!) ? Math.max(endAt(EXCELLENCY, text, start), start) : start;
  const who = nameOrGapAt(text, addressed, limit);
  if (!who) return undefined;
  const { named, end } = who;
  if (named.name && isStateName(text.slice(addressed, end))) return stateAt(text, named.name, limit);
  // `THE LAKES assembled`
  if (text.startsWith('THE ', addressed)) return undefined;
  const honorific = addressed > start ? wordsTo(text, start, addressed) : undefined;
  return afterName(text, { start, end: limit }, end, honorific ? { ...named, honorific } : named);
}

/** The name in capitals at `at`, or what stands for one: `NAME TO COME`; of `XXX OYELARAN`, `[first name] LUND` half is there. */
export function nameOrGapAt(
  text: string,
  at: number,
  limit: number,
): { readonly named: Pick<Speaker, 'name' | 'placeholder'>; readonly end: number } | undefined {
  const gap = placeholderEnd(text, at);
  const half = gap > 0 && text[gap] === ' ' ? capitalNameEnd(text, gap + 1, limit) : -1;
  const end = Math.max(gap, half, namesEnd(text, at, limit));
  if (end < 0) return undefined;
  const whole = { start: at, end };
  return { named: end === gap ? { placeholder: whole } : { name: whole }, end };
}

/** `H.E. Mr. LUND`, `[Mr./Ms.] LUND`, `AMB. [first name?] LUND` */
const EXCELLENCY =
  /(?:H\. ?E\. +(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? +)?|\[?M[RSrs]s?\.?\/M[RSrs]s?\.?\]? +(?!\()|M(?:RS?|S)\. +|AMB\. +(?=\[))/uy;

/** `LENE DAHL and OLA MYHRE`: two who share one speech are named together. */
function namesEnd(text: string, start: number, limit: number): number {
  const end = capitalNameEnd(text, start, limit);
  const and = end > 0 && text.startsWith(' and ', end) ? endAt(AND_NAME, text, end) : -1;
  return and > 0 ? Math.max(end, capitalNameEnd(text, and, limit)) : end;
}

const AND_NAME = / and (?=\p{Upper}[\p{Upper}’'.-]+ \p{Upper}[\p{Upper}’'.-])/uy;

/** `Mr. RAMÍREZ said …`, `Ms. AL-THANI, speaking also for …, said …` */
export const honorificOpening: Pattern = {
  name: 'honorific and name in capitals',
  read(lines, at) {
    const start = lines.from[at]!;
    return honorificAt(lines, at, start);
  },
};

/** `Foreign Minister JANA KOVAR of Slovenia said …`, `The Secretary-General, JANA KOVAR, said …`, `Council President JANA KOVAR (Mali)` */
export const officeOpening: Pattern = {
  name: 'office and name in capitals',
  read: (lines, at) => officeAt(lines, at, lines.from[at]!),
};

/** `The representative of Malawi said …`, `Mali’s representative …`, `Ethiopia, speaking as a country concerned, said …` */
export const delegationOpening: Pattern = {
  name: 'delegation',
  read: (lines, at) => delegationAt(lines.text, lines.from[at]!, limitOf(lines, at, lines.from[at]!)),
};

/** `In her closing remarks, Ms. AL-THANI said …`, `Speaking on “L.5”, before the vote, the representative of …` */
export const ledInOpening: Pattern = {
  name: 'led in',
  read(lines, at) {
    const start = lines.from[at]!;
    const lead = lines.text.slice(start, Math.min(start + LONGEST_LEAD, lines.to[at]!));
    let comma = lead.indexOf(',');
    for (let commas = 0; commas < MOST_COMMAS && comma >= 0; commas++) {
      // `“L.5,” the representative`: the comma may stand within.
      const behind = start + comma + (/[”"]/.test(lead[comma + 1] ?? '') ? 2 : 1);
      const from = skipSpace(lines.text, behind);
      if (from > behind && from < lines.to[at]! && AFTER_LEAD.test(lines.text[from]!)) {
        if (!LEAD_IN.test(lead.slice(0, comma)) || ANOTHER_DAY.test(lead.slice(0, comma))) return undefined;
        const found =
          speakerAt(lines, at, from) ??
          (commas ? undefined : besideOfficeAt(lines.text, from, limitOf(lines, at, from))) ??
          (ON_TOPIC.test(lead) ? byOfficeAt(lines.text, from, limitOf(lines, at, from)) : undefined) ??
          (HAS_FLOOR.test(lead)
            ? (stateAmongOthers(lines.text, from) ?? ordinaryCaseAt(lines, at, from, true))
            : undefined);
        // `Last year, Mali’s representative said, 40 teams had come`, `In the letter, Mali’s representative says`: told in passing.
        if (found?.kind === 'speech' && !PASSING.test(lines.text.slice(found.words, found.words + LONGEST_VERB)))
          // `Ola Myhre, the Committee Chair, said` names who holds the office.
          return (
            besideOfficeAt(lines.text, start, limitOf(lines, at, start)) ?? namedBefore(lines, start, behind, found)
          );
      }
      comma = lead.indexOf(',', comma + 1);
    }
    return undefined;
  },
};

/** `Ola Myhre, the representative of Mali, said`: who is led in by a name has it. */
function namedBefore(lines: Lines, start: number, behind: number, found: Speech): Speech {
  const { speaker } = found;
  const isNamed = speaker.name || endAt(HONORIFIC, lines.text, start) > 0;
  const end = isNamed ? -1 : personEnd(lines.text, start, behind);
  if (end !== behind - 1) return found;
  return { ...found, speaker: { ...speaker, span: { start, end: speaker.span.end }, name: { start, end } } };
}

/** What says that somebody has the floor: behind it a State’s name, or a person’s with the State, and a verb are enough. */
const HAS_FLOOR = new RegExp(
  `^${anyOf(`
      (?!During|Following|Regarding|Owing|\\S+ to ${PRESS}\\b)[A-Z][a-z]+ing,
      On behalf of, In (?:an )?(?:exercise|explanation), In (?:[a-z]+ ){0,3}(?:remarks|statement|message|comment|intervention|right)`)}\\b`,
);

/** `On follow-up, Committee Member Ola Lund recalled`, `Before the vote, `, `Today, `, but no `On Monday, `: when and of what somebody speaks whose office is the meeting’s. */
const ON_TOPIC = new RegExp(
  `^${oneOf(
    'On (?:the )?\\p{Lower}|In (?:the )?(?:contact|plenary|morn|aftern|even)|Concerning |Regarding |As (?:for|to) |Today,|This (?:morn|aftern)',
    `(?:Before|After|Following|At) the ${anyOf(`
        adjourn, vot, adopt, action, meeting, session, suspen, elect, clos, open, outset, start, begin, end, conclu,
        debate`)}`,
  )}`,
  'u',
);

function speakerAt(lines: Lines, at: number, from: number): Found | undefined {
  return (
    honorificAt(lines, at, from) ??
    officeAt(lines, at, from) ??
    capitalsAt(lines, at, from) ??
    delegationAt(lines.text, from, limitOf(lines, at, from))
  );
}

/** `Gheorghe Leucă (Republic of Moldova), Chair of the Special Committee, reported …` */
export const ordinaryCaseOpening: Pattern = {
  name: 'name in ordinary case and State',
  read: (lines, at) => ordinaryCaseAt(lines, at, lines.from[at]!, false),
};

function ordinaryCaseAt(lines: Lines, at: number, start: number, hasFloor: boolean): Found | undefined {
  const { text } = lines;
  const limit = limitOf(lines, at, start);
  const reach = Math.min(limit, start + LONGEST_NAME);
  if (!hasFloor && !within(text, start, reach, '(')) return undefined;
  const end = titleNameEnd(text, start, reach);
  const office = end < 0 ? -1 : endAt(OFFICE, text, start);
  // `Ms. Ola Lund (Norway)`
  const styled = endAt(HONORIFIC, text, start);
  const from = Math.max(office, styled, start);
  if (end < from || INSTITUTION.test(text.slice(from, end))) return undefined;
  const bracket = skipSpace(text, end);
  // `In closing remarks, Committee Chair Ola Lund said …`
  if ((text[bracket] !== '(' || bracket === end) && !(hasFloor && office > 0)) return undefined;
  const honorific = styled > 0 && { honorific: wordsTo(text, start, styled) };
  const found = afterName(text, { start, end: limit }, end, { ...honorific, name: { start: from, end } });
  // In ordinary case only a verb shows a speech, and an acronym in the brackets shows an organization.
  if (found?.kind !== 'speech' || /^\( ?(?! |\p{Upper}\p{Lower})/u.test(text.slice(bracket))) return undefined;
  // `Ola Myhre (Norway), in opening remarks, said`; `Lake Friends (Chad) — asked by Cuba` is told of.
  const { affiliation } = found.speaker;
  const isOfState = affiliation && isStateName(text.slice(affiliation.start, affiliation.end));
  const opens =
    isOfState || text.startsWith('in ', found.words)
      ? verbOrParticiple(text, found.words)
      : verbAt(text, found.words) >= 0;
  if (!opens || /^\p{Lower}+ed by\b/u.test(text.slice(found.words, limit))) return undefined;
  return office > 0 && !found.speaker.title
    ? { ...found, speaker: { ...found.speaker, title: { start, end: office - 1 } } }
    : found;
}

/** `Committee Chair `, `Committee Expert `, right before the name. */
const OFFICE = new RegExp(
  `(?:[Tt]he )?(?:\\p{Upper}[\\p{Alpha}-]+ ){0,4}?(?:${LEADER}|(?<=Committee )(?:Expert|Member)) (?=\\p{Upper})`,
  'uy',
);

function limitOf(lines: Lines, at: number, start: number): number {
  return Math.min(lines.to[at]!, start + LONGEST_OPENING);
}

/** `Gheorghe Leucă, Chair of the Special Committee, said …` */
export const besideOfficeOpening: Pattern = {
  name: 'name in ordinary case and office',
  read: (lines, at) => besideOfficeAt(lines.text, lines.from[at]!, limitOf(lines, at, lines.from[at]!)),
};

/** `Chairman Myhre then announced …`: of one who was named before; in a newspaper too. */
export const byOfficeOpening: Pattern = {
  name: 'office of the meeting and name',
  read: (lines, at) => byOfficeAt(lines.text, lines.from[at]!, limitOf(lines, at, lines.from[at]!)),
};

/** `In closing`, `However`, `Turning to the lakes`: a few words before the name; never those that say who else said it. */
const LEAD_IN = new RegExp(
  `^(?!${anyOf('According, Asked(?! (?:about|whether|how|if|why|what)\\b), Told, Quoting, Citing')}\\b)` +
    `\\p{Upper}\\p{Lower}+\\b(?!.*(?:\\b(?:said|told)\\b|, s?he ))${oneOf(
      '[^.;:()“”]',
      // `In A.D. 900`, `Thanking Ms. Lund`
      '\\.(?! )',
      '(?<=M(?:r|s|rs))\\.',
      // `Recalling “the year of lamps”`
      '“[^“”]{1,110}(?:”|$)',
      // `Turning to the Lake Union (LU)`
      '\\([^()]{1,40}\\)',
    )}*$`,
  'u',
);
/** `Last week`, `In the debate on 16 December`, `Briefing the Council on 3 May`: a review of a year tells so; `Referring to the flood on 3 May` does not. */
const ANOTHER_DAY =
  /^(?:In|At|During|Addressing|Briefing|Meeting)\b.* on \d\d? [A-Z]|^On \d\d? [A-Z]|^Last \w|^In (?:[A-Z][a-z]+ )?\d{4}\b/;
/** What may follow it: `the representative`, `a representative`, `her counterpart`, a name. */
const AFTER_LEAD = /[\p{Upper}tahio]/u;
/** `At the outset, on a point of order, …`: more commas than that hold a list. */
const MOST_COMMAS = 4;
const PASSING = /^(?:(?:say|note)s\b|\p{Lower}+, (?!\p{Lower}+ing\b|in\b|on\b))/u;
const LONGEST_VERB = 30;
/** `Referring to a letter that …, the Cuban representative said` */
const LONGEST_LEAD = 280;

/** `Mr. `, `Right Rev. `, `Ms./Mr. `: before a name, of whatever case. */
export const HONORIFIC = new RegExp(
  `(?:HRH )?${anyOf(`
      Mr\\.?/Mr?s, Mr?s\\.?/Mr, Mr, Mrs, Ms, Mx, Miss, Madam, Dr, Prof, Hon, (?:(?:Right|Most|Very) )?Rev, Reverend,
      Bishop, Rabbi, Imam, Baroness, Sir, Dame, Lord, Lady, Judge, Justice, General, Prince, Princess, Archbishop,
      Monsignor, Sheikh, Sheikha`)}\\.? +(?=[['’‘ʻ\\p{Alpha}])`,
  'uy',
);

function honorificAt(lines: Lines, at: number, start: number): Found | undefined {
  const { text } = lines;
  const limit = limitOf(lines, at, start);
  const from = endAt(HONORIFIC, text, start);
  if (from < 0) return undefined;
  const who = nameOrGapAt(text, from, limit);
  if (!who) return undefined;
  const { named, end } = who;
  const honorific = wordsTo(text, start, from);
  const found = afterName(text, { start, end: limit }, end, { honorific, ...named });
  return found?.kind === 'speech' && found.words < limit && tells(text, found.words) ? found : undefined;
}

/**
 * `Foreign Minister `, `The Chairman of the Board (UNB), `, `Council President Ms. `: an office in ordinary case, right
 * before a name. The capitals are looked for first: most paragraphs have none there.
 */
const OFFICE_BEFORE = new RegExp(
  `(?:[Tt]he )?(?=\\p{Upper}\\p{Lower}|CHAIR|PRESIDENT|RAPPORTEUR)(?=(?:[\\p{Alpha}-]+,? +){1,8}(?:M(?:r|s|rs)\\.? )?['’‘ʻ]?\\p{Upper}[\\p{Upper}.’'-])(?:[\\p{Alpha}-]+ ){0,7}[\\p{Alpha}-]*${anyOf(`
    ${OFFICES}, Majesty, Excellency, Highness, CHAIR(?:MAN|WOMAN|PERSON)?, PRESIDENT, RAPPORTEUR`)},? +(?=(?:M(?:r|s|rs)\\.? )?['’‘ʻ]?\\p{Upper}[\\p{Upper}.’'-])`,
  'uy',
);
/** `Cardinal `, `Tan Sri `, `The Chairman of the Advisory Board (ACAB), `, `The Chair, Ms. `: whatever stands in ordinary case before a name of two words in capitals. */
const TITLE_BEFORE = new RegExp(
  `(?:[Tt]he )?(?:\\p{Upper}\\p{Lower}[\\p{Alpha}’'-]* |(?:of|the|and|for|on|in|to) (?!\\p{Upper}{2})){0,14}?\\p{Upper}\\p{Lower}[\\p{Alpha}’'-]*(?: ${anyOf(`
      moderator, panellist, discussant, speaker, presenter, respondent, co-chair, petitioner, member, expert, laureate, activist,
      (?:society )?briefer,
      (?:youth )?(?:representative|delegate)`)})?(?: \\(\\p{Upper}[\\p{Alpha}-]+\\))?,? +(?=\\[|['’‘ʻ]?\\p{Upper}[\\p{Upper}.’'-]+ (?:\\p{Lower}+ )?\\p{Upper}[\\p{Upper}.’'-])`,
  'uy',
);

function officeAt(lines: Lines, at: number, start: number): Found | undefined {
  const { text } = lines;
  if (!mayLeadToName(text, start)) return undefined;
  const limit = limitOf(lines, at, start);
  const office = endAt(OFFICE_BEFORE, text, start);
  const from = office > 0 ? office : endAt(TITLE_BEFORE, text, start);
  if (from < 0) return undefined;
  const addressed = Math.max(endAt(HONORIFIC, text, from), from);
  const who = nameOrGapAt(text, addressed, limit);
  if (!who) return undefined;
  const { named, end } = who;
  const title = { start, end: start + text.slice(start, from).search(/,? +$/) };
  const honorific = addressed > from && { honorific: { start: from, end: addressed - 1 } };
  const found = afterName(text, { start, end: limit }, end, { ...named, ...honorific });
  if (found?.kind !== 'speech' || !tells(text, found.words)) return undefined;
  const affiliation = found.speaker.affiliation ?? stateIn(text, title);
  return { ...found, speaker: { ...found.speaker, title, ...(affiliation && { affiliation }) } };
}

/** `said`, `speaking for …`, and behind a comma `for the African Group, said` */
function tells(text: string, words: number): boolean {
  return verbOrParticiple(text, words) || (text.startsWith(', ', words - 2) && endAt(FOR_NAMED, text, words) > 0);
}

/** `Mali` of `Mali’s representative` and of `The Minister for Lakes of Mali` */
function stateIn(text: string, { start, end }: Span): Span | undefined {
  const title = text.slice(start, end);
  const whose = /^(?:[Tt]he )?(?=(\p{Upper}[^’']+)[’']s? )/u.exec(title);
  if (whose) {
    const from = start + whose[0].length;
    return isStateName(whose[1]!) ? { start: from, end: from + whose[1]!.length } : undefined;
  }
  const of = [...title.matchAll(/ of (?:the )?/g)].find(each => isStateName(title.slice(each.index + each[0].length)));
  return of && { start: start + of.index + of[0].length, end };
}

/**
 * A cheap look before the two large patterns: words, and then one that begins as a name in capitals does, `RAMÍREZ`,
 * `O’HARA`, `Mr. `. Nothing but a space parts the words; a comma stands before the name at most.
 */
function mayLeadToName(text: string, start: number): boolean {
  return endAt(LEADS_TO_NAME, text, start) >= 0;
}

/** A capital, or what may follow the first one of a name: `Y. V.`, `O’HARA`, `AL-THANI`. Letters of all scripts, told quickly. */
const NAME_SIGN = "A-Z.'\\u0081-\\uffff-";
const LEADING_WORD = `[a-z${NAME_SIGN}]*(?![a-z${NAME_SIGN}])`;
/** `Chairman of the Advisory Board (ACAB), ` has a bracket. */
const NAME_BEGINS = `(?:[([]|'[${NAME_SIGN}]{2}|(?!')[${NAME_SIGN}]{2}|M[rs])`;
const NEXT_WORD = `${LEADING_WORD}[ \\t]+(?![ \\t]|${NAME_BEGINS})`;
/** No office has more words before the name than 18. */
const LEADS_TO_NAME = new RegExp(`(?:${NEXT_WORD}){0,17}(?:${LEADING_WORD},?[ \\t]*${NAME_BEGINS})`, 'y');

/** A cheap look at the first two characters: capitals, brackets, or a mark that stands for a name. */
function mayBeCapitals(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first < 0x41 && !"('?*<.".includes(text[at]!)) return false;
  return (
    !isSmallAt(text, at + 1) ||
    '[<{*('.includes(text[at]!) ||
    /^(?:Xx|Mc|Mac|De|Di|La|Le|[Aa]l|[Ee]l|Name|Speaker|O|Ould|Van|Von|Bin)/.test(text.slice(at, at + 7)) ||
    /^(?:Ambassador|M[rs]s?\.?(?:\/M[rs]s?\.?)?) \(/.test(text.slice(at, at + 12))
  );
}
