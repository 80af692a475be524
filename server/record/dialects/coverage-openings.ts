import type { Lines } from '../lines.ts';
import { capitalNameEnd, titleNameEnd } from '../names.ts';
import { placeholderEnd } from '../placeholders.ts';
import type { Span, Speaker } from '../record.ts';
import type { Found, Pattern } from './dialect.ts';
import { isVerb, participleAt, verbAt } from './reporting.ts';

/** The forms in which a speech opens in a press release. Each is read from the paragraph's first character. */

/** No opening, from the name to its verb, is longer. UTF-16 units. */
const LONGEST_OPENING = 700;
const SPACE = /[ \u00a0\u202f\t]*/y;

/** `KORO HALVORSEN (State) said …`; `NAME TO COME, Organization (OSCE), said …`; `NAME, long title, Organization, said …` */
export const capitalsOpening: Pattern = {
  name: 'name in capitals',
  read(lines, at) {
    const { text } = lines;
    const start = lines.from[at]!;
    const limit = Math.min(lines.to[at]!, start + LONGEST_OPENING);
    if (!mayBeCapitals(text, start)) return undefined;
    const placeholder = placeholderEnd(text, start);
    const end = placeholder > 0 ? placeholder : capitalNameEnd(text, start, limit);
    if (end < 0) return undefined;
    const name: Pick<Speaker, 'name' | 'placeholder'> =
      placeholder > 0 ? { placeholder: { start, end } } : { name: { start, end } };
    return opening(text, { start, end: limit }, end, name);
  },
};

/** `Mr. RAMÍREZ said …`, `Ms. AL-THANI, speaking also for …, said …` */
export const honorificOpening: Pattern = {
  name: 'honorific and name in capitals',
  read(lines, at) {
    const start = lines.from[at]!;
    return honorificAt(lines, at, start);
  },
};

/** `The representative of Malawi said …`, `Mali’s representative …`, `Ethiopia, speaking as a country concerned, said …` */
export const delegationOpening: Pattern = {
  name: 'delegation',
  read: (lines, at) => delegationAt(lines, at, lines.from[at]!),
};

/** `In her closing remarks, Ms. AL-THANI said …`, `Taking the floor a second time, the representative of …` */
export const ledInOpening: Pattern = {
  name: 'led in',
  read(lines, at) {
    const start = lines.from[at]!;
    LEAD_IN.lastIndex = start;
    const lead = LEAD_IN.exec(lines.text);
    if (!lead || start + lead[0].length >= lines.to[at]!) return undefined;
    const from = start + lead[0].length;
    return honorificAt(lines, at, from) ?? delegationAt(lines, at, from);
  },
};

/** `Gheorghe Leucă (Republic of Moldova), Chair of the Special Committee, reported …` */
export const ordinaryCaseOpening: Pattern = {
  name: 'name in ordinary case and State',
  read(lines, at) {
    const { text } = lines;
    const start = lines.from[at]!;
    const limit = Math.min(lines.to[at]!, start + LONGEST_OPENING);
    const end = titleNameEnd(text, start, Math.min(limit, start + 80));
    if (end < 0 || INSTITUTION.test(text.slice(start, end))) return undefined;
    const bracket = skipSpace(text, end);
    if (text[bracket] !== '(' || bracket === end) return undefined;
    const found = opening(text, { start, end: limit }, end, { name: { start, end } });
    // In ordinary case only a verb shows a speech, and an acronym in the brackets shows an organization.
    if (found?.kind !== 'speech' || !/^\p{Lu}\p{Ll}/u.test(text.slice(bracket + 1))) return undefined;
    return verbAt(text, found.words) >= 0 ? found : undefined;
  },
};

/** No person is called so: `Islamic State (Levant)`, `Security Council (New York)`. */
const INSTITUTION =
  /\b(?:United|Nations|Council|Committee|Assembly|Commission|State|States|Union|Organi[sz]ation|Office|Programme|Fund|Bank|Group|Court|Convention|Protocol|Agreement|Resolution|Agenda|Ministry|Department|Conference|Forum|Treaty|Declaration|Strategy|Movement|Front|Army|Party|Agency|Initiative|Centre|Center|Institute|University|Foundation|Association|Federation|League)\b/;

const LEAD_IN =
  /(?:In|Taking|Exercising|Speaking|Also|At|Introducing|Responding|Delivering|Opening|Closing|Concluding|Presenting|Before|After|Following|Making|Rounding|Offering|Finally|Meanwhile|Next|Then|On|During|Answering|Replying|Returning|Reacting|Continuing|Beginning|Launching|Kicking|Echoing)\b[^.,;:()“”]{0,90},[ \u00a0]+(?=[tTMDSA]|\p{Lu}[\p{L} \u00a0‑-]{2,40}[’']s )/uy;

const HONORIFIC =
  /(?:Mr|Mrs|Ms|Mx|Miss|Madam|Dr|Prof|Sir|Dame|Lord|Lady|Judge|Justice|General|Prince|Princess|Archbishop|Monsignor|Sheikh|Sheikha)\.?[ \u00a0]+(?=['’‘ʻ\p{L}])/uy;

function honorificAt(lines: Lines, at: number, start: number): Found | undefined {
  const { text } = lines;
  const limit = Math.min(lines.to[at]!, start + LONGEST_OPENING);
  HONORIFIC.lastIndex = start;
  const title = HONORIFIC.exec(text);
  if (!title) return undefined;
  const from = start + title[0].length;
  const placeholder = placeholderEnd(text, from);
  const end = placeholder > 0 ? placeholder : capitalNameEnd(text, from, limit);
  if (end < 0) return undefined;
  const honorific = { start, end: start + title[0].trimEnd().length };
  const named = placeholder > 0 ? { placeholder: { start: from, end } } : { name: { start: from, end } };
  const found = opening(text, { start, end: limit }, end, { honorific, ...named });
  return found?.kind === 'speech' && found.words < limit && verbOrParticiple(text, found.words) ? found : undefined;
}

const DELEGATE =
  /[Tt]he (?:Permanent |Deputy |Alternate |Acting )?(?:representative|delegate|observer|Representative|Observer|speaker) (?:of|for|from|representing) (?:the )?/y;
/** Up to the verb or the comma: `Enhanced Integrated Framework of the WTO`, `State of Palestine`, `“Group of 77” and China`. */
const DELEGATION = /[“"‘]?\p{Lu}[^.,;:()]{0,110}?(?=,|[ \u00a0]\(|[ \u00a0](?:\p{Ll}+(?:ly[ \u00a0]\p{Ll}+)?))/uy;
const WHOSE =
  /(?:\p{Lu}[\p{L}\p{M}‑-]*[ \u00a0](?:(?:of|and|the)[ \u00a0](?:the[ \u00a0])?)?){0,5}\p{Lu}[\p{L}\p{M}‑-]*[’'](?:s[ \u00a0]|[ \u00a0])(?:(?:representative|delegate|delegation|observer|speaker)\b)/uy;
const BARE =
  /(?:The )?(\p{Lu}[\p{L}\p{M}’'‑-]*(?:[ \u00a0](?:of|and|the|\p{Lu}[\p{L}\p{M}’'‑-]*)){0,6}),[ \u00a0](?=(?:also )?(?:speaking (?:as|on behalf|for|in)|on behalf of|in (?:a )?right of reply))/uy;

function delegationAt(lines: Lines, at: number, start: number): Found | undefined {
  const { text } = lines;
  const limit = Math.min(lines.to[at]!, start + LONGEST_OPENING);
  const affiliation =
    representativeOf(text, start, limit) ?? whoseRepresentative(text, start) ?? bareState(text, start);
  if (!affiliation) return undefined;
  const words = wordsAfter(text, affiliation.after, limit);
  if (words < 0 || verbAt(text, words) < 0) return undefined;
  const { span } = affiliation;
  return { kind: 'speech', speaker: { span: { start, end: affiliation.after }, affiliation: span }, words };
}

interface Delegation {
  readonly span: Span;
  readonly after: number;
}

/** `the representative of Malawi` */
function representativeOf(text: string, start: number, limit: number): Delegation | undefined {
  DELEGATE.lastIndex = start;
  const lead = DELEGATE.exec(text);
  if (!lead) return undefined;
  const from = start + lead[0].length;
  DELEGATION.lastIndex = from;
  const name = DELEGATION.exec(text);
  if (!name) return undefined;
  const end = nameOfDelegationEnd(text, from + name[0].length, limit);
  return { span: { start: from, end }, after: end };
}

const LINK =
  /[ \u00a0](?:(?:of|for|and|on|in|to|the|de|la|du|des|against)[ \u00a0])+(?:[“"]?[\p{Lu}\d][\p{L}\p{M}\d’'”"‑-]*|reduction\b|group\b)/uy;
const NEXT = /[ \u00a0][“"]?\p{Lu}[\p{L}\p{M}’'”"‑-]*/uy;
const ACRONYM = /[ \u00a0]\([^()]{2,40}\)/y;

/** Goes on over `of the WTO`, `for Disaster Risk`, `(UNEP)`, to the end of a delegation's name that has begun. */
function nameOfDelegationEnd(text: string, at: number, limit: number): number {
  let end = at;
  for (let grown = true; grown && end < limit; ) {
    grown = false;
    for (const part of [NEXT, LINK]) {
      part.lastIndex = end;
      const match = part.exec(text);
      if (match) {
        end += match[0].length;
        grown = true;
      }
    }
  }
  // `Office for Disaster Risk reduction noted`: one small word more, where its verb follows.
  ONE_MORE.lastIndex = end;
  const more = ONE_MORE.exec(text);
  return more && !isVerb(more[1]!) && verbAt(text, end + more[0].length + 1) >= 0 ? end + more[0].length : end;
}

const ONE_MORE = /[ \u00a0](\p{Ll}{4,})(?=[ \u00a0])/uy;

/** `Mali’s representative`, `Slovenia’s delegate` */
function whoseRepresentative(text: string, start: number): Delegation | undefined {
  WHOSE.lastIndex = start;
  const match = WHOSE.exec(text);
  if (!match) return undefined;
  const apostrophe = Math.max(match[0].lastIndexOf('’'), match[0].lastIndexOf("'"));
  return { span: { start, end: start + apostrophe }, after: start + match[0].length };
}

/** `Ethiopia, speaking as a country concerned, said` */
function bareState(text: string, start: number): Delegation | undefined {
  BARE.lastIndex = start;
  const match = BARE.exec(text);
  if (!match) return undefined;
  const from = start + match[0].indexOf(match[1]!);
  return { span: { start: from, end: from + match[1]!.length }, after: from + match[1]!.length };
}

/**
 * Reads what follows a name: `(State)`, `, title, Organization (ACRONYM),`, up to the verb or participle where the words
 * begin. Undefined where neither brackets nor a verb show that the name opens a speech.
 */
function opening(text: string, line: Span, nameEnd: number, named: Omit<Speaker, 'span'>): Found | undefined {
  const after = skipSpace(text, nameEnd);
  if (text[after] === '(') {
    const close = text.indexOf(')', after);
    if (close < 0 || close > line.end) return undefined;
    const affiliation = { start: after + 1, end: close };
    const apposition = titleBefore(text, close + 1, line.end);
    const end = apposition?.title ? apposition.title.end : close + 1;
    const words = apposition?.words ?? Math.min(wordsStart(text, close + 1), line.end);
    if (words < line.end && !/[\p{Ll}“"'‘]/u.test(text[words]!)) return undefined;
    const title = apposition?.title ? { title: apposition.title } : {};
    return { kind: 'speech', speaker: { span: { start: line.start, end }, ...named, ...title, affiliation }, words };
  }
  if (text[nameEnd] === ',') {
    const apposition = appositionAt(text, nameEnd, line.end);
    if (!apposition) return undefined;
    const { words, ...titled } = apposition;
    const end = titled.affiliationEnd ?? titled.title?.end ?? nameEnd;
    const { affiliationEnd: _, ...who } = titled;
    return { kind: 'speech', speaker: { span: { start: line.start, end }, ...named, ...who }, words };
  }
  // `NAME TO COME said …`: a name of two words in capitals right before its verb.
  if (
    after > nameEnd &&
    verbAt(text, after) === after &&
    (named.placeholder || named.honorific || /\S[ \u00a0]\S/.test(text.slice(line.start, nameEnd)))
  ) {
    return { kind: 'speech', speaker: { span: { start: line.start, end: nameEnd }, ...named }, words: after };
  }
  return undefined;
}

/** `, Chair of the Special Committee,` after brackets. */
function titleBefore(text: string, at: number, limit: number): { title?: Span; words: number } | undefined {
  if (text[at] !== ',') return undefined;
  const first = skipSpace(text, at + 1);
  if (!/\p{Lu}/u.test(text[first] ?? '')) return undefined;
  const apposition = appositionAt(text, at, limit);
  if (!apposition) return undefined;
  const end = apposition.affiliationEnd ?? apposition.title?.end ?? first;
  return { title: { start: first, end }, words: apposition.words };
}

interface Apposition {
  readonly title?: Span;
  readonly affiliation?: Span;
  /** Where the apposition ends, brackets of the affiliation included. */
  readonly affiliationEnd?: number;
  readonly words: number;
}

/** The most parts between commas that a title and an affiliation have. */
const MOST_PARTS = 9;

/** `, Under‑Secretary‑General and Executive Director, United Nations Office on Drugs and Crime, said`, from its first comma. */
function appositionAt(text: string, comma: number, limit: number): Apposition | undefined {
  const parts: Span[] = [];
  let at = comma;
  while (parts.length < MOST_PARTS && at < limit && text[at] === ',') {
    const start = skipSpace(text, at + 1);
    const end = partEnd(text, start, limit);
    if (/\p{Ll}/u.test(text[start] ?? '') && (verbAt(text, start) >= 0 || participleAt(text, start))) {
      return verbFollows(text, start, limit) ? { ...titleAndAffiliation(text, parts), words: start } : undefined;
    }
    if (end >= limit || end === start || /[.;:]/.test(text[end]!)) return undefined;
    parts.push({ start, end });
    at = end;
  }
  return undefined;
}

/** To the next comma outside brackets, or the sentence's end. */
function partEnd(text: string, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const c = text[at];
    if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (depth <= 0 && (c === ',' || c === ';' || c === ':')) return at;
    else if (
      c === '.' &&
      /[ \u00a0]/.test(text[at + 1] ?? ' ') &&
      !/\b\p{Lu}\p{Ll}{0,3}$/u.test(text.slice(Math.max(start, at - 5), at))
    )
      return at;
  }
  return limit;
}

/** A participle needs its verb in the same sentence: `, speaking for the Group, said`. */
function verbFollows(text: string, at: number, limit: number): boolean {
  return verbAt(text, at) >= 0 || participleAt(text, at) || at < limit;
}

/** What an office is of, where that is no organization: `Minister of Defence`. */
const PORTFOLIO =
  /^(?:Defen[cs]e|Justice|State|Foreign|External|Internal|Home|Finance|Health|Education|Interior|Delegation|Mission|Staff|Cabinet|Government|Policy|Operations|Public|Economic|Social|Trade|Industry|Labou?r|Agriculture|Culture|Tourism|Transport|Environment|Energy|Women|Children|Human|International|Information|Communications?|Science|Technology|Planning|Development|Security|Political|Legal|Division|Department|Section|Branch|Programme|Research|Studies|Law|Sustainable|Water|Climate|Youth|Family|Immigration|Migration|National|Parliament|Chancery|Protocol|Affairs|Cooperation|Commerce|Fisheries|Mines|Works|Sport|Gender|Peace|Disarmament|Mines)\b/;

/** Parts such as `especially in women` and `Chair` tell what somebody is; the last part in capitals tells of whom. */
function titleAndAffiliation(text: string, parts: readonly Span[]): Omit<Apposition, 'words'> {
  if (!parts.length) return {};
  const last = parts.at(-1)!;
  const whole = { start: parts[0]!.start, end: last.end };
  const named = withoutAcronym(text, last);
  const lastText = text.slice(last.start, named.end);
  if (/^(?:the )?\p{Lu}/u.test(lastText) && (parts.length > 1 || !OFFICE.test(lastText))) {
    if (!(parts.length > 1 && OFFICE_ONLY.test(lastText))) {
      const title = parts.length > 1 ? { title: { start: whole.start, end: parts.at(-2)!.end } } : {};
      return { ...title, affiliation: named, affiliationEnd: last.end };
    }
  }
  const of = affiliationOf(text, { start: parts.length > 1 ? last.start : whole.start, end: named.end });
  return of
    ? { title: { start: whole.start, end: of.before }, affiliation: of.span, affiliationEnd: last.end }
    : { title: whole };
}

/** ` of the United Nations`, ` of Italy`: the words after a title's `of`, all in capitals. */
const OF = /[ \u00a0](?:of|from)[ \u00a0](?:the[ \u00a0])?/g;
const NAMED =
  /^\p{Lu}[\p{L}\p{M}’'‑-]*(?:[ \u00a0](?:(?:of|and|the|on|for|against|in)[ \u00a0])*\p{Lu}[\p{L}\p{M}’'‑-]*)*$/u;
/** `Republic of`, `Group of`: words that an affiliation's own name goes on after. */
const GOES_ON =
  /\b(?:Republic|State|States|Kingdom|Union|League|Group|Office|Department|Ministry|Council|Committee|Commission|Organi[sz]ation|University|Bank|Court|Government|Federation|Movement|Coalition|Institute|Association|Conference|Community|Order|Alliance|Sultanate|Emirate|Principality|Network|Centre|Center|House|Academy|Bureau|Board|College|School|Society|Service|Faculty|Congress|Assembly|Chamber|Holy See)$/;

/** The last affiliation that a title names; undefined where what follows its `of` is the office's own field. */
function affiliationOf(text: string, title: Span): { readonly span: Span; readonly before: number } | undefined {
  const words = text.slice(title.start, title.end);
  for (const of of [...words.matchAll(OF)].reverse()) {
    if (GOES_ON.test(words.slice(0, of.index))) continue;
    const start = of.index + of[0].length;
    const name = words.slice(start);
    if (!NAMED.test(name) || PORTFOLIO.test(name)) return undefined;
    return { span: { start: title.start + start, end: title.end }, before: title.start + of.index };
  }
  return undefined;
}

/** Words for what a person is, at the head of a title. */
const OFFICE =
  /\b(?:Secretary|Minister|Director|Chair(?:man|woman|person)?|President|Rapporteur|Representative|Commissioner|Coordinator|Adviser|Advisor|Envoy|Ambassador|Head|Chief|Officer|Observer|Prosecutor|Registrar|Professor|Administrator|Prince|Princess|King|Queen|Chancellor|Governor|Deputy|Expert|Executive|Speaker|Fellow|Founder|Member|Spokesperson|Delegate|Judge|Vice|Manager|Activist|Advocate|Researcher|Journalist|Analyst|Counsel|Counsellor|Attaché|Mayor|Senator|Sergeant|General|Colonel|Admiral|Facilitator|Moderator|Under|Assistant|Senior|Special|Permanent|Survivor|Author|Laureate|Comptroller|Auditor|Commander)\b/;
const OFFICE_ONLY =
  /^(?:Under|Deputy|Assistant|Vice|Special |Permanent |Executive |Secretary|Minister|Director|Chair|President|Rapporteur|Representative|Commissioner|Coordinator|Adviser|Envoy|Ambassador|Head |Chief |Prime )/;

function withoutAcronym(text: string, span: Span): Span {
  const bracket = /[ \u00a0]\([^()]{2,60}\)$/.exec(text.slice(span.start, span.end));
  return bracket ? { start: span.start, end: span.start + bracket.index } : span;
}

/** Offset of the words after a delegation's name: past `, speaking for …,` or right at the verb; -1 where none follows. */
function wordsAfter(text: string, at: number, limit: number): number {
  let from = at;
  ACRONYM.lastIndex = from;
  const acronym = ACRONYM.exec(text);
  if (acronym) from += acronym[0].length;
  if (text[from] !== ',') return skipSpace(text, from) > from ? skipSpace(text, from) : -1;
  for (let parts = 0; parts < MOST_PARTS && text[from] === ','; parts++) {
    const start = skipSpace(text, from + 1);
    if (verbAt(text, start) >= 0 && !participleAt(text, start)) return start;
    from = partEnd(text, start, limit);
    if (from >= limit) return -1;
  }
  return -1;
}

function wordsStart(text: string, at: number): number {
  return skipSpace(text, text[at] === ',' || text[at] === ':' ? at + 1 : at);
}

function verbOrParticiple(text: string, at: number): boolean {
  return verbAt(text, at) >= 0 || participleAt(text, at);
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

/** A cheap look at the first two characters: capitals, brackets, or a mark that stands for a name. */
function mayBeCapitals(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (
    first < 0x41
      ? first !== 0x28 && first !== 0x27 && first !== 0x3f && first !== 0x2a && first !== 0x3c
      : first > 0x5a && first < 0x5b
  )
    return false;
  const second = text[at + 1] ?? '';
  return (
    !/\p{Ll}/u.test(second) ||
    /^(?:Mc|Mac|De|Di|La|Le|[Aa]l|[Ee]l|Name|Speaker|O|Al|El|Ould|Van|Von|Bin)/.test(text.slice(at, at + 7))
  );
}
