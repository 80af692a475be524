import { anyOf, oneOf } from '../alternatives.ts';
import { capitalNameEnd, INSTITUTION, NAME_WORD, STATES_NAMED, titleNameEnd } from '../names.ts';
import { BODY, CHAIR } from '../offices.ts';
import { placeholderEnd } from '../placeholders.ts';
import type { Span } from '../record.ts';
import { isStateName } from '../states.ts';
import { endAt, matchAt } from '../sticky.ts';
import { MOST_PARTS, OFFICE, partEnd } from './apposition.ts';
import type { Found } from './dialect.ts';
import { isAdverb, isVerb, PRESS, participleAt, SAYING, verbAt } from './reporting.ts';
import { isSmallAt, skipSpace, within } from './spacing.ts';

/** Speakers known only by their delegation: `The representative of Malawi said`, `Mali’s representative said`. */

/** No delegation's name is longer. UTF-16 units. */
const LONGEST_NAME = 120;

const DELEGATE = new RegExp(
  `(?:Youth (?=(?:delegate|representative)s)|(?:[Tt]he|[Aa]n?|One|[Aa]nother|[Hh]is|[Hh]er) )(?:head of (?:the )?)?(?:${anyOf(`
    Permanent, Youth, Resident, Deputy, Alternate, Acting, Government, [a-z]+`)} ){0,2}${anyOf(`
    (?:representative|delegate)(?<=Youth \\w+)s, representative, delegate, delegation, observer, councillor, Representative,
    Observer, Delegation, speaker, spokesperson, member, expert, Expert, petitioner, panellist, participant,
    counterpart, Ambassador, Governor(?= from)`)} (?:of|for|from|representing|on behalf of) (?:the )?`,
  'y',
);
/** Up to the verb or the comma: `Enhanced Integrated Framework of the WTO`, `former Republic of the Lakes`, `“Group of 77” and China`. */
const DELEGATION =
  /(?:\[[^[\]\r\n]{1,40}\]|_{3,}|\?{2,}|(?:\p{Lower}+ ){0,3}[“"‘]?\p{Upper}[^.,;:()[]{0,110}?)(?=,|\.(?:[\s”"]|$)| [([]| {1,2}\p{Lower}| [—–]| --)/uy;
/** `Croatia on behalf of the Lake Union said`, `Croatia (on behalf of the Lake Union) said`, without commas */
const BARE_JOINT = new RegExp(
  `(${NAME_WORD}(?: (?:(?:of|and|the) ){0,2}${NAME_WORD}){0,5}) \\(?on behalf of [^.,;:()\\r\\n]{3,80}?\\)?(?= ${anyOf(SAYING)}\\b)`,
  'uy',
);
const BARE = new RegExp(
  `(?:The )?(${NAME_WORD}(?: (?:of|and|the|for|on|against|de|des|du|(?:d[’'])?${NAME_WORD})){0,6}), (?=(?:also )?(?:${[
    `${anyOf(`
      speaking, intervening, replying, responding, explaining, introducing, presenting, exercising, raising,
      taking the floor, making, delivering, reacting`)}\\b`,
    'on behalf of',
    'for (?:the )?\\p{Upper}',
    `(?:in|on) (?:an? |its |the )?(?:(?:second|further|joint|video|written|pre-recorded) )?${anyOf(`
      rights? of reply, exercise, statement, submission, message, intervention, explanation, general comment, point of order, reply, response,
      closing, national capacity, capacity as`)}`,
  ].join('|')}))`,
  'uy',
);

/** The opening at `start`, read up to `limit`; undefined where a delegation is named only in passing. */
export function delegationAt(text: string, start: number, limit: number): Found | undefined {
  const minister = ministerAt(text, start);
  if (minister) return minister;
  const affiliation = delegationNamed(text, start, limit) ?? bareState(text, start);
  const gap = affiliation && gapBehind(text, affiliation.after);
  const words = affiliation ? wordsAfter(text, gap?.end ?? affiliation.after, limit) : -1;
  const tells = words >= 0 && verbAt(text, words) >= 0;
  // `A member of the delegation said that Mali …`
  if (!affiliation || (!tells && isSmallAt(text, affiliation.span.start)))
    return mayBeSomebody(text, start) ? (severalAt(text, start) ?? unnamedAt(text, start, limit)) : undefined;
  if (!tells || endAt(UNTOLD, text, words) > 0) return undefined;
  const { span } = affiliation;
  const name = gap ?? nameBehind(text, affiliation.after, words);
  const end = name?.end ?? affiliation.after;
  const named = name && { [gap ? 'placeholder' : 'name']: name };
  return { kind: 'speech', speaker: { span: { start, end }, ...named, affiliation: span }, words };
}

/** `The representative of Malawi, NAME TO COME, said`, `Mali’s representative [NAME] said` */
function gapBehind(text: string, after: number): Span | undefined {
  const start = skipSpace(text, after + (text[after] === ',' ? 1 : 0));
  const end = start > after ? placeholderEnd(text, start) : -1;
  return end > 0 ? { start, end } : undefined;
}

/** `said in 2021 that`: not here; `made a general statement before the vote.`, `spoke again.`, by itself: nothing is told of it. */
const UNTOLD = new RegExp(
  `said in \\d{4} that\\b|(?:(?:also|then) ){0,2}${oneOf(
    // `made a general statement`
    'made an? [a-z ]{0,20}(?:statement|announcement)',
    // `spoke again`, `took the floor to explain its vote`
    '(?:spoke|took the floor)(?= (?:again|a |in (?:ex|the)|as|too|before|after|on a |to (?:re|ex))|\\.)',
  )}(?: [^.,]{3,100})?\\.[ \\t]*(?=[\\r\\n]|$)`,
  'y',
);

/** Whether a paragraph is no more than `The representative of Malawi also spoke.` */
export function spokeAt(text: string, start: number, limit: number): boolean {
  const delegation = delegationNamed(text, start, limit);
  const words = delegation ? wordsAfter(text, delegation.after, limit) : -1;
  return words >= 0 && endAt(UNTOLD, text, words) > 0;
}

/** `The representative of Malawi, ADA OBI, said`, in either case */
function nameBehind(text: string, after: number, words: number): Span | undefined {
  const from = after + (matchAt(ACRONYM, text, after)?.[0].length ?? 0);
  if (text[from] !== ',') return undefined;
  const start = skipSpace(text, from + 1);
  const end = Math.max(capitalNameEnd(text, start, words), titleNameEnd(text, start, words));
  const name = text.slice(start, Math.max(start, end));
  const isPerson = /\S\s\S/.test(name) && !isStateName(name) && !INSTITUTION.test(name) && !OFFICE.test(name);
  return text[end] === ',' && isPerson ? { start, end } : undefined;
}

/** `the representative of Malawi`, `Mali’s representative`: who has the floor, whatever follows. */
export function delegationNamed(text: string, start: number, limit: number): Delegation | undefined {
  return representativeOf(text, start, limit) ?? whoseRepresentative(text, start) ?? stateDelegate(text, start);
}

/** Verbs of one who has the floor: what a delegation or a chair does without it, `supported`, `opened`, is no speech. */
const SAYS = `(?=,? (?:(?:in (?:reply|response) to|\\p{Lower}+ing) [^.,;]{2,80}, )?(?:also |then |further |first |again |too, )?(?!told ${PRESS}\\b)${anyOf(`
  ${SAYING}, announced, answered, referred to, indicated, specified, assured, summed up, read out,
  called for(?! an? (?:vote|show|minute)), declared that, raised (?:the (?:issue|question)|concerns|objections),
  (?:dis(?:as)?sociated|associated|aligned) (?:them|him|her|it)sel(?:f|ves)`)}\\b|, ${anyOf(`
  in (?:his|her|their|an?|[a-z]+ing|explanation|exercise), speaking, introducing, presenting, explaining, responding,
  replying`)} )`;
const WHOSE = new RegExp(
  `(?!Although|When|While)(?:[Tt]he )?(?:${NAME_WORD} (?:(?:of|and|the) (?:the )?)?){0,5}\\p{Upper}[\\u0300-\\u036f\\p{Alpha}-]* ?[’'](?:s | )${oneOf(
    `(?:[Yy]outh )?${anyOf(`
      representative, delegate, delegation, observer, speaker, spokes(?:person|man|woman),
      (?:Deputy )?Permanent Representative, Ambassador, (?:Deputy )?(?:Foreign|Prime) Minister, Chargé d[’']affaires`)}\\b`,
    `(?:(?:(?:Deputy |Vice[ -])?Minister|Secretary of State)(?: (?:for|of) [^.;:()\\r\\n]{3,80}?)?|(?:Vice-)?President)${SAYS}`,
    'Minister (?:for|of) \\p{Upper}[^.,;:()\\r\\n]{3,80}(?=, (?:also )?(?:on behalf of|speaking))',
  )}`,
  'uy',
);

/** A cheap look: nothing parts the words before the apostrophe, and behind it begins who it may be. */
const MAY_SAY_WHOSE = /[^,.:;()\r\n]{1,120}?[’']s? [rdosyYDPAFVMSC]/y;

/** A cheap look: each begins with an article, and a word for who it is soon follows. */
function mayBeSomebody(text: string, start: number): boolean {
  return 'TtAaOo'.includes(text.charAt(start)) && endAt(SOMEBODY, text, start) > 0;
}

const SOMEBODY = new RegExp(
  `(?:[Tt]he|An?|an?|[Aa]nother|Other|[Oo]ne) (?:\\S+ ){0,5}?${oneOf(
    anyOf(`
        [Ee]xpert, Rapporteur, petitioner, panellist, participant, [Mm]ember, [Dd]elegation, representative,
        speaker, observer, delegate, moderator, \\S*facilitator, \\S*Chair, \\S*President, \\S*CHAIR, PRESIDENT, RAPPORTEUR, CONTROLLER, MODERATOR, SECRETARY`),
    'Secretary ',
  )}`,
  'y',
);

/** The Group of 77 has a Chair, too. */
const GATHERED = `(?:${BODY}|Group)`;
const PRESIDING = `(?:(?:Vice-)?President|Secretary|${CHAIR})`;

/** Who is not named, with what shows that it has the floor: written once for all, else the pattern is four times as large. */
const UNNAMED = new RegExp(
  `${[
    // `An Expert asked`, `Another Committee Expert wondered`, `a member of the delegation said`
    `(?:An?|an?|[Aa]nother|[Oo]ne|The same) (?:(?:Committee|Independent|Country|further|second|third|fourth) )?${anyOf(`
      [Ee]xpert, Rapporteur, (?<=Committee )[Mm]ember, petitioner, panellist, participant, delegate,
      member of the (?:delegation|Committee)`)}\\b(?! (?:of|for|from)\\b)`,
    `[Tt]he (?:Country )?Rapporteur\\b|Other (?:Committee )?Experts\\b`,
    // `The Independent Expert, responding, said`
    // `The CHAIRMAN appealed to delegates`, where capitals show a speaker
    '[Tt]he (?:CHAIR(?:MAN|WOMAN|PERSON)?|PRESIDENT)(?= (?:also |then )?(?:appealed|declared|drew|requested)\\b)',
    `[Tt]he (?:Special Rapporteur|Independent Expert)(?=, (?:in (?:his|her|their|closing|concluding|response|reply)|responding|replying)\\b)`,
    // `The organization’s representative`
    `[Tt]he (?:host )?${anyOf(`
      country, organi[sz]ation, group, delegation, association, institution, State party, Territory, entity`)}[’']s (?:delegate|representative|speaker|observer)\\b`,
  ].join('|')}|${oneOf(
    // `The delegation said`, `the country’s delegation replied`
    "[Tt]he (?:head of (?:the )?)?(?:country[’']s )?delegation",
    // `The representative of the organization replied`, `A representative of civil society said`
    '(?:The|the|An?|an?|Another) (?:major group |youth |stakeholder )?(?:representative|speaker|observer|delegate) (?:of|for|from|representing) \\p{Lower}[\\p{Alpha}-]*(?: [\\p{Alpha}’-]+){0,6}?',
    // `The Syrian delegate said`, `An NGO representative said`
    '(?:[Tt]he \\p{Upper}|[Aa]n? \\p{Alpha})\\p{Alpha}+(?:[ -]\\p{Upper}\\p{Lower}+)? (?:representative|delegate|observer)',
    `[Tt]he ${oneOf(
      // `The Committee Chair noted`, `The Acting President said`
      `(?:${GATHERED}(?:[’']s)?|Acting) ${PRESIDING}`,
      // `The Secretary of the Committee said`
      `${PRESIDING} of the (?:\\p{Upper}\\p{Lower}+ (?:and )?){0,5}${GATHERED}`,
      // `The moderator, summing up, said`
      `(?:[A-Z]+ )?(?:${CHAIR}|moderator|(?:co-)?facilitator)`,
      // `The CHAIR said`
      '(?:Acting )?(?:VICE-)?(?:CHAIR(?:MAN|WOMAN|PERSON)?|PRESIDENT|RAPPORTEUR|CONTROLLER|MODERATOR|SECRETARY)',
    )}`,
  )}${SAYS}`,
  'uy',
);

const OF_STATE = `[Tt]he (?:(?:Deputy |Vice[ -])?(?:(?:Prime |Foreign )?Minister|President)|Secretary of State|Chargé d[’']affaires)`;
/** `The Minister for Lakes of Mali said`, `the Prime Minister of Togo, speaking in …`, and only of a State `The President of Mali said` */
const MINISTER = new RegExp(
  `${OF_STATE}(?: (?:for|of) [^.,;:()\\r\\n]{3,80}?)? of (?:the )?(${NAME_WORD}(?: (?:(?:of|and|the) ){0,2}${NAME_WORD}){0,5})${SAYS}`,
  'uy',
);
/** A cheap look at how that begins, which spares nearly every place the pattern. */
const OF_MINISTER = new RegExp(`${OF_STATE} `, 'y');

function ministerAt(text: string, start: number): Found | undefined {
  const who = endAt(OF_MINISTER, text, start) < 0 ? null : matchAt(MINISTER, text, start);
  if (!who) return undefined;
  if (!who[0].includes('Minister ') && !isStateName(who[1]!)) return undefined;
  const end = start + who[0].length;
  const of = who[0].slice(0, -who[1]!.length).search(/ of (?:the )?$/);
  const affiliation = { start: end - who[1]!.length, end };
  const words = skipSpace(text, end + (text[end] === ',' ? 1 : 0));
  const speaker = { span: { start, end }, title: { start, end: start + of }, affiliation };
  return { kind: 'speech', speaker, words };
}

function unnamedAt(text: string, start: number, limit: number): Found | undefined {
  const who = matchAt(UNNAMED, text, start);
  if (!who) return undefined;
  const span = { start, end: start + who[0].length };
  const words = skipSpace(text, span.end + (text[span.end] === ',' ? 1 : 0));
  const tells = verbAt(text, words) >= 0 || participleAt(text, words);
  // `A Committee Expert, in a follow-up question, asked`
  if (!tells && (text[span.end] !== ',' || wordsAfter(text, span.end, limit) < 0)) return undefined;
  return { kind: 'speech', speaker: { span, title: span }, words };
}

/** `The representatives of Chad, Mali and the Sudan said`: they share what is told. */
const SEVERAL = new RegExp(
  `[Tt]he ${anyOf(`
    [Rr]epresentatives, [Dd]elegations, delegates, observers, speakers`)} (?:of|for|from) (?:the )?(${STATES_NAMED})${SAYS}`,
  'uy',
);

function severalAt(text: string, start: number): Found | undefined {
  const who = matchAt(SEVERAL, text, start);
  if (!who || !who[1]!.includes(' and ')) return undefined;
  const end = start + who[0].length;
  const words = skipSpace(text, end + (text[end] === ',' ? 1 : 0));
  return {
    kind: 'speech',
    speaker: { span: { start, end }, affiliation: { start: end - who[1]!.length, end } },
    words,
  };
}

/** `Malawi` of `The representative of Malawi`, and the offset behind all of it. */
export interface Delegation {
  readonly span: Span;
  readonly after: number;
}

/** `the representative of Malawi` */
function representativeOf(text: string, start: number, limit: number): Delegation | undefined {
  const lead = matchAt(DELEGATE, text, start);
  if (!lead) return undefined;
  const from = start + lead[0].length;
  const name = matchAt(DELEGATION, text, from);
  if (!name) return undefined;
  const end = nameOfDelegationEnd(text, from + name[0].length, limit);
  const second = matchAt(AND_ANOTHER, text, end);
  // `Mali to the Union`
  const to = text.slice(from, end).indexOf(' to the ');
  const stateEnd = to > 0 && isStateName(text.slice(from, from + to)) ? from + to : end;
  return { span: { start: from, end: stateEnd }, after: second ? end + second[0].length : end };
}

/** ` and the representative of the Sudan`, who share what is told, ` and outgoing Chair of the Group` */
const AND_ANOTHER =
  / and (?:the representative|that|(?:(?:outgo|incom)ing )?[Cc]hair\p{Lower}*) of (?:the )?\p{Upper}[\p{Alpha}’'-]*(?: (?:(?:of|and|the) ){0,2}\p{Upper}[\p{Alpha}’'-]*){0,4}/uy;

const LINK =
  / (?:(?:of|for|and|on|in|to|with|by|the|de|la|du|des|against) )+(?:[“"]?[\p{Upper}\d][\u0300-\u036f\p{Alpha}\d’'”"-]*|reduction\b|group\b)/uy;
/** `Hong Kong, China` */
const CHINA = /(?<=Hong Kong|Macao), China\b/y;
const NEXT = / major group\b| [“"]?(?:[dl][’'])?\p{Upper}[\u0300-\u036f\p{Alpha}’'”"-]*/uy;
/** `Iran (Islamic Republic of)` */
const REVERSED = / \(\p{Upper}[^()]{3,40} of(?: the)?\)/uy;
/** `(LA)`, and a draft’s doubt: `[name?]` */
const ACRONYM = / (?:\([^()]{2,40}\)|\[[^[\]\r\n]{1,60}\])/y;

/** Goes on over `of the WTO`, `for Disaster Risk`, `(UNEP)`, to the end of a delegation's name that has begun. */
function nameOfDelegationEnd(text: string, at: number, limit: number): number {
  let end = at;
  for (let grown = true; grown && end < limit; ) {
    grown = false;
    for (const part of [NEXT, LINK, REVERSED, CHINA]) {
      const match = matchAt(part, text, end);
      if (match) {
        end += match[0].length;
        grown = true;
      }
    }
  }
  // `Office for Disaster Risk reduction noted`: one small word more, where its verb follows.
  const more = matchAt(ONE_MORE, text, end);
  return more && !isVerb(more[1]!) && !isAdverb(more[1]!) && verbAt(text, end + more[0].length + 1) >= 0
    ? end + more[0].length
    : end;
}

const ONE_MORE = / (\p{Lower}{4,})(?= )/uy;

/** `Mali’s representative`, `Slovenia’s delegate` */
function whoseRepresentative(text: string, start: number): Delegation | undefined {
  if (endAt(MAY_SAY_WHOSE, text, start) < 0) return undefined;
  const match = matchAt(WHOSE, text, start);
  if (!match) return undefined;
  // `Norway ’s`, as a scan has it.
  const apostrophe = match[0].search(/ ?[’'][^’']*$/);
  const article = /^the /i.test(match[0]) ? 'The '.length : 0;
  return { span: { start: start + article, end: start + apostrophe }, after: start + match[0].length };
}

const STATE_DELEGATE = new RegExp(
  `(?:[Tt]he )?(${NAME_WORD}(?: (?:(?:of|and|the) ){0,2}${NAME_WORD}){0,5}) (?:delegate|representative|observer)\\b`,
  'uy',
);

/** `The Mali representative`, `United States delegate` */
function stateDelegate(text: string, start: number): Delegation | undefined {
  const match = matchAt(STATE_DELEGATE, text, start);
  if (!match || !isStateName(match[1]!)) return undefined;
  const from = start + match[0].lastIndexOf(match[1]!);
  return { span: { start: from, end: from + match[1]!.length }, after: start + match[0].length };
}

/** `Ethiopia, speaking as a country concerned, said` */
function bareState(text: string, start: number): Delegation | undefined {
  const joint = matchAt(BARE_JOINT, text, start);
  if (joint && isStateName(joint[1]!))
    return { span: { start, end: start + joint[1]!.length }, after: start + joint[0].length };
  if (!within(text, start, start + LONGEST_NAME, ',')) return undefined;
  const match = matchAt(BARE, text, start);
  // `The Council President, speaking in …`, `The President of the Council, speaking …` holds an office.
  if (!match || /(?:President|Chair|Secretary|Rapporteur)(?:$| of)/.test(match[1]!)) return undefined;
  const from = start + match[0].indexOf(match[1]!);
  // `Ola Lund, for the Lake Union, said`
  if (endAt(FOR_NAMED, text, start + match[0].length) > 0 && !isStateName(match[1]!)) return undefined;
  return { span: { start: from, end: from + match[1]!.length }, after: from + match[1]!.length };
}

/** Elsewhere it is `for AOSIS`, of which a State is sure to be a member. */
export const FOR_NAMED = /(?:also )?for (?:the )?\p{Upper}\p{Lower}/uy;

const REST_OF_NAME = / \([^()]{3,60} OF\)/y;
const ASIDE_IN_BRACKETS = / \((?:also )?(?:speaking|on behalf|via|by)\b[^()]{0,160}\)/y;

/** `GERMANY said`, `CHAD (on behalf of the Group) said`, `IRAN (ISLAMIC REPUBLIC OF):`: a State in capitals has the floor itself. */
export function stateAt(text: string, { start, end }: Span, limit: number): Found | undefined {
  const nameEnd = end + (matchAt(REST_OF_NAME, text, end)?.[0].length ?? 0);
  const after = nameEnd + (matchAt(ASIDE_IN_BRACKETS, text, nameEnd)?.[0].length ?? 0);
  const from = start + (/^THE /.exec(text.slice(start, end))?.[0].length ?? 0);
  const speaker = { span: { start, end: after }, affiliation: { start: from, end: nameEnd } };
  if (text[after] === ':') {
    const words = skipSpace(text, after + 1);
    return words > after + 1 && words < limit ? { kind: 'speech', speaker, words } : undefined;
  }
  const words = wordsAfter(text, after, limit);
  return words >= 0 && verbAt(text, words) >= 0 ? { kind: 'speech', speaker, words } : undefined;
}

/** ` — also speaking for Ghana and Kenya — ` */
const ASIDE = /^ (?:—|–|--) [^—–]{4,280}? (?:—|–|--) /u;
/** `speaking for the Group of Four — Ghana, Kenya and her own country — ` */
const ASIDE_WITHIN = /^[^,—–]{4,120} (?:—|–|--) [^—–]{4,240}? (?:—|–|--) /u;
const LONGEST_ASIDE = 300;

/** Offset of the words after a delegation's name: past `, speaking for …,` or right at the verb; -1 where none follows. */
export function wordsAfter(text: string, at: number, limit: number): number {
  let from = at;
  const bracket = matchAt(ACRONYM, text, from) ?? matchAt(ASIDE_IN_BRACKETS, text, from);
  if (bracket) from += bracket[0].length;
  const aside = ASIDE.exec(text.slice(from, Math.min(limit, from + LONGEST_ASIDE)));
  if (aside) return from + aside[0].length;
  if (text[from] !== ',') return skipSpace(text, from) > from ? skipSpace(text, from) : -1;
  for (let parts = 0; parts < MOST_PARTS && text[from] === ','; parts++) {
    const start = skipSpace(text, from + 1);
    if (verbAt(text, start) >= 0 && !participleAt(text, start)) return start;
    const within = ASIDE_WITHIN.exec(text.slice(start, Math.min(limit, start + LONGEST_ASIDE)));
    if (within && verbAt(text, start + within[0].length) >= 0) return start + within[0].length;
    from = partEnd(text, start, limit);
    if (from >= limit) return -1;
  }
  return -1;
}
