import { oneOf } from '../../../alternatives.ts';
import { INSTITUTION } from '../../../names.ts';
import { endAt } from '../../../sticky.ts';
import { isSmallAt, skipSpace, wordsTo } from '../../spacing.ts';
import { BREAK, type Head, IN_BRACKET, LONGEST_OFFICE, trimmed, withBracket, withBrackets } from './brackets.ts';
import { DOUBTFUL_HONORIFIC, honorificEnd } from './honorifics.ts';
import { isNobody } from './nobody.ts';
import { BARE_OFFICE, FOREIGN_OFFICE, namesOffice } from './offices.ts';
import { NAME } from './person-names.ts';
import { UNNAMED } from './unnamed.ts';

/** Who a label names, from its first word to its last bracket: `The SPEAKER pro tempore (Mr. Poe)`, `MR. OKELLO (ctd.)`. */
export interface Who extends Head {
  readonly start: number;
}

const ARTICLE = new RegExp(
  `(?:The|THE|An?)${oneOf(
    ' Hon\\.? the',
    ' H(?:on|ON)\\.?(?= (?:Deputy |DEPUTY |Acting |ACTING |Vice[ -]|VICE[ -])?(?:Speaker|SPEAKER|President|PRESIDENT|Chair|CHAIR))',
  )}?(?:[^\\S\\r\\n]+|(?:\\r\\n?|\\n))(?=\\p{Upper}\\S|(?:acting|assistant|chair|clerk|speaker|deputy|vice)\\b)`,
  'uy',
);
/** One word of an office: `Minister`, `PRESIDING`, `Ag.`, `for`, `pro`, `Attorney-General`, `Government’s`. */
const OFFICE_WORD =
  /(?:(?:St|Ag)\.|\p{Upper}[\u0300-\u036f\p{Alpha}'’-]*|of|for|the|and|in|to|on|at|with|pro|tempore|acting|chair(?:man|woman|person)?|clerk|speaker|deputy|vice|president|assistant|&)(?!\p{Alpha})/uy;

/** Reads who is named at `at`, before `limit`; undefined where the words show neither a person nor an office. */
export function whoAt(text: string, at: number, limit: number): Who | undefined {
  const head = headAt(text, at, limit);
  const held = !head || head.kind === 'bare' ? heldOffice(text, at, limit) : undefined;
  if (held) return held;
  return head ? { start: at, ...withBrackets(text, head, limit) } : member(text, at, limit);
}

/** A cheap look: what an office in French, Malay, Swahili or Welsh begins with. */
const MAY_BE_FOREIGN =
  /L(?:[ea]\s|[’']|l?y)|T(?:im|ua)|P(?:ua|er|en)|Y(?:ang|\s)|Men|Set|Ket|Dirp|N(?:AI|ai)|S(?:PI|pi)|W(?:AZ|az|AB|ab)|M(?:WE|we|BU)/y;

function headAt(text: string, at: number, limit: number): Head | undefined {
  const unnamed = endAt(UNNAMED, text, at);
  if (unnamed > 0) return { kind: 'unnamed', speaker: { title: { start: at, end: unnamed } }, end: unnamed };
  const office = articleOffice(text, at, limit);
  if (office > 0) return { kind: 'office', speaker: { title: { start: at, end: office } }, end: office };
  const foreign = endAt(MAY_BE_FOREIGN, text, at) < 0 ? -1 : endAt(FOREIGN_OFFICE, text, at);
  if (foreign > 0) return { kind: 'office', speaker: { title: { start: at, end: foreign } }, end: foreign };
  return bareOffice(text, at) ?? person(text, at);
}

/** `The Minister of State, Office of the President`, `THE ATTORNEY-GENERAL`; -1 where no office stands. */
function articleOffice(text: string, at: number, limit: number): number {
  const article = endAt(ARTICLE, text, at);
  if (article < 0) return -1;
  const last = Math.min(limit, at + LONGEST_OFFICE);
  let end = -1;
  for (let from = article; from < last; ) {
    const to = endAt(OFFICE_WORD, text, from);
    if (to < 0) break;
    end = to;
    const comma = text[to] === ',' || text[to] === ';' ? to + 1 : to;
    const next = endAt(BREAK, text, comma);
    if (next <= comma && comma === to) break;
    // `THE JOURNAL`, and on the next line `The SPEAKER.`
    if (text.startsWith('The ', next) && /[\r\n]/.test(text.slice(comma, next))) break;
    from = next;
  }
  if (end < 0 || !namesOffice(text.slice(article, end))) return -1;
  return end;
}

/** `Chair`, `Mr. Deputy Speaker`, `CHAIRMAN LUND`, `Governor Berg`. */
function bareOffice(text: string, at: number): Head | undefined {
  const end = endAt(BARE_OFFICE, text, at);
  if (end < 0) return undefined;
  const titleEnd = text[end - 1] === ',' ? end - 1 : end;
  const title = { start: at, end: titleEnd };
  // In capitals a name goes on behind a line's end; else the next line is the words.
  const from = /\p{Lower}/u.test(text.slice(at, end)) ? skipSpace(text, end) : endAt(BREAK, text, end);
  // `Director of Public Works`: no name begins so.
  const nameEnd =
    from > end && !/^of\b/i.test(text.slice(from, from + 3)) ? brokenEnd(text, endAt(NAME, text, from)) : -1;
  if (nameEnd > 0 && !isNobody(text.slice(from, nameEnd)) && text[titleEnd] !== ',') {
    const words = text.slice(from, nameEnd);
    // `Secretary General`, `Minister of Health`: still the office.
    if (namesOffice(words)) return { kind: 'bare', speaker: { title: { start: at, end: nameEnd } }, end: nameEnd };
    return { kind: 'person', speaker: { title, name: { start: from, end: nameEnd } }, end: nameEnd };
  }
  const of = endAt(OF_OFFICE, text, titleEnd);
  const whole = of > 0 ? { start: at, end: of } : title;
  const addressed =
    /^[mh]/i.test(text[at]!) && /^(?:Mr|Ms|Mdm|Madame?|Miss|Mister|Hon)\b/i.test(text.slice(at, at + 8));
  return { kind: addressed ? 'office' : 'bare', speaker: { title: whole }, end: whole.end };
}

/** ` for Health and Social Care` behind `Minister`. */
const OF_OFFICE =
  /[^\S\r\n]+(?:of|for|to|at|OF|FOR)(?: the| THE)? \p{Upper}[\p{Alpha}'’-]*(?:,? (?:(?:and|of|for|the|at|AND|OF|FOR|THE|&) ){0,3}\p{Upper}[\p{Alpha}'’-]*){0,8}/uy;

/** `Mr. arap Chepkox`, `Senator BERG`, `Hon. Mrs. Otieno`, `Mr. McVOE of Texas`. */
function person(text: string, at: number): Head | undefined {
  const behind = honorificEnd(text, at);
  if (behind < 0) return undefined;
  // `MR.`, and on the next line `LUND.`
  const isBroken = '\r\n'.includes(text[behind] ?? ' ') && !/\p{Lower}/u.test(text.slice(at, behind));
  const from = isBroken ? endAt(BREAK, text, behind) : behind;
  const whole = brokenEnd(text, endAt(NAME, text, from));
  if (whole < 0) return undefined;
  const end = whole - (ADDRESSED.exec(text.slice(from, whole))?.[0].length ?? 0);
  const words = text.slice(from, end);
  const honorific = wordsTo(text, at, from);
  if (DOUBTFUL_HONORIFIC.test(text.slice(at, from)) && (isNobody(words) || namesOffice(words))) return undefined;
  // `MOTION OF THANKS … PROPOSER: MR. ADA LUND SECONDER: …`
  if (/ (?:PROPOSER|SECONDER|MOVER)$/.test(words)) return undefined;
  // `HON. LEADER OF THE OPPOSITION`
  if (OF_HONOURABLE.test(words) && /^hon/i.test(text.slice(at, from)))
    return { kind: 'office', speaker: { title: { start: at, end } }, end };
  const speaker = { honorific, name: { start: from, end } };
  const state = endAt(OF_STATE, text, end);
  if (state < 0) return { kind: 'person', speaker, end };
  const affiliation = { start: text.indexOf('of', end) + 3, end: state };
  return { kind: 'person', speaker: { ...speaker, affiliation }, end: state };
}

const OF_HONOURABLE =
  /^(?:Prime Minister|Premier|Attorney[- ]General|(?:(?:Deputy|Acting|Assistant) )?(?:Leader|Minister) (?:of|for|in) .*)$/i;

/** `MR. ODERA Mr. Speaker, Sir`, `Mr. Odera Madam Speaker, …`, `MR. ODERA On a point of order`, with no mark between: where the words begin. */
const ADDRESSED = /(?<=\p{Upper}{2})s?[^\S\r\n]+(?:M[rR]|Madam|On|I|Thank)$|[^\S\r\n]+(?:Mr|Madam Speaker)$/u;

/** Past the rest of a name in capitals that a line's end parts: `VICE CHAIRMAN DUDLE`, `Y.  I think`. */
function brokenEnd(text: string, end: number): number {
  return Math.max(end, end < 0 ? end : endAt(REST, text, end));
}

const REST = /(?<=\p{Upper}{2})(?:\r\n?|\n)\p{Upper}{1,12}(?=\.(?: {2}| (?:\r\n?|\n)))/uy;

/** ` of Rhode Island` behind a surname in capitals: where two members have one name, their States tell them apart; `, of Ohio` of old. */
const OF_STATE =
  /,?[^\S\r\n]+of(?: the)? (?:St\.? )?\p{Upper}[\p{Lower}'’]+(?: \p{Upper}\p{Lower}+)?(?=[.:]|[^\S\r\n](?:\(|of the |rose )|[^\S\r\n]*(?:[\r\n]|$))/uy;

/**
 * `Jane Moss (East Saltby) (Con)`, `ADA LUND (Deputy Leader)`: a name without honorific, which a
 * constituency and a party show to be a member's, or capitals and one of them.
 */
function member(text: string, at: number, limit: number): Who | undefined {
  const reach = Math.min(limit, at + LONGEST_NAME);
  if (!text.slice(at, reach).includes('(')) return asking(text, at);
  const end = endAt(NAME, text, at);
  const name = text.slice(at, end);
  if (end < 0 || end > reach || !/\S\s\S/.test(name) || NO_PERSON.test(name)) return undefined;
  const capitals = !/\p{Lower}/u.test(name.replace(/\bMa?c/g, '')) || SURNAME_IN_CAPITALS.test(name);
  if (capitals && OF_BUSINESS.test(name)) return undefined;
  const inside =
    (capitals ? OFFICE_OR_PARTY : CONSTITUENCY).exec(text.slice(end, limit)) ??
    PARTY_AND_PLACE.exec(text.slice(end, limit));
  if (!inside) return undefined;
  const from = end + inside[0].indexOf('(') + 1;
  const bracket = { start: from, end: from + inside[1]!.length };
  const words = { start: at, end };
  // `THE MINSTER FOR LAMPS (Mr. Were)`: an office with a slip in it.
  const isOffice = /^the\s/i.test(name) && endAt(IN_BRACKET, text, from) > 0;
  const speaker = withBracket(
    text,
    isOffice ? { title: words } : { name: words },
    bracket,
    isOffice ? 'office' : 'person',
  );
  return { kind: 'person', start: at, end: end + inside[0].length, speaker };
}

/** `ADA LUND to the Minister of Lamps:`, who puts a question. */
function asking(text: string, at: number): Who | undefined {
  // Most names go on in small letters.
  const end = isSmallAt(text, at + 1) ? -1 : endAt(ASKING, text, at);
  return end < 0 ? undefined : { kind: 'person', start: at, end, speaker: { name: { start: at, end } } };
}

const ASKING =
  /\p{Upper}[\p{Upper}’'-]+(?: \p{Upper}[\p{Upper}’'-]+){1,4}(?= to the (?:(?:Prime|Acting|Associate|Deputy) )?Minister\b)/uy;

/** `Ranking Member of the Committee (Mr Lund):`, `Majority Leader/Chairman of the Board (Mr Lund):`: the bracket and colon tell. */
function heldOffice(text: string, at: number, limit: number): Who | undefined {
  const reach = Math.min(limit, at + LONGEST_OFFICE);
  const open = text.slice(at, reach).indexOf('(') + at;
  if (open <= at || endAt(IN_BRACKET, text, open + 1) < 0) return undefined;
  const title = trimmed(text, at, open);
  const words = text.slice(at, title.end);
  if (!namesOffice(words) || !HELD_OFFICE.test(words)) return undefined;
  const { speaker, end } = withBrackets(text, { kind: 'bare', speaker: { title }, end: title.end }, limit);
  return speaker.name && endAt(BEHIND_HOLDER, text, end) > 0 ? { kind: 'person', speaker, start: at, end } : undefined;
}

const HELD_OFFICE =
  /^\p{Upper}[\p{Alpha}'’/&-]*(?:,?\s{1,3}(?:(?!(?<!\b(?:of|for|in|to|and|on|at|OF|FOR|IN|TO|AND|ON|AT)\s{1,3})(?:The|THE)\s)\p{Upper}[\p{Alpha}'’/&-]*|of|for|the|and|in|to|on|at|with)){0,20}$/u;
const BEHIND_HOLDER = /:| {1,3}\d{1,2}[:.]\d\d ?[ap]\.?m\.?/y;

/** `John PESUTTI` */
const SURNAME_IN_CAPITALS = /\p{Lower}[ -](?:\p{Upper}['’])?\p{Upper}[\p{Upper}'’-]{2,}$/u;
/** `EUROPEAN UNION (EU):` is no member. */
const NO_PERSON = new RegExp(INSTITUTION.source, 'i');
/** `LAMPS (REPEAL) BILL (Serial 158)` */
const OF_BUSINESS = /\b(?:BILL|ACT|MOTION|REPORT|QUESTION|PETITION|AMENDMENT|STATEMENT|ORDER|DEBATE)S?\b/;

/** No name of a member is longer. UTF-16 units. */
const LONGEST_NAME = 80;
const CONSTITUENCY = /^\s{1,3}\((\p{Upper}[^()\r\n]{2,60})\)\s{1,3}\(\p{Upper}[\p{Alpha}/ -]{1,24}\)(?: \[V\])?/u;
/** `(NPP — Sekondi)` */
const PARTY_AND_PLACE = /^\s{1,3}\((\p{Upper}{2,6} [—–-] \p{Upper}[^()\r\n]{1,60})\)/u;
/** `(Leader of the House)`, `(National—Maungakiekie)` */
const OFFICE_OR_PARTY = /^\s{1,3}\((\p{Upper}[^()\r\n]{1,60})\)(?: \(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?\))?/u;

/** An honorific, office or name begins with a letter that is no small one of ASCII. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x41 && code <= 0x5a) || code >= 0xc0;
}

/**
 * The words' offset where a dash stands at `at`, and a sentence behind it, or one that goes on: `Mayor Lund - Good evening.`,
 * `The Court—Proceed.`; or -1. An asterisk says that an interpreter was heard: `The PRESIDENT* – `.
 */
export function behindDash(text: string, at: number, goesOn = false): number {
  const words = endAt(DASH, text, at);
  return (goesOn ? /[\p{Alpha}“"‘([]/u : /[\p{Upper}“"‘([]/u).test(text[words] ?? '') ? words : -1;
}

const DASH = /\*?(?: [-–—] | ?—)/y;
