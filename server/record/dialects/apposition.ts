import { anyOf, oneOf } from '../alternatives.ts';
import { INSTITUTION } from '../names.ts';
import { LEADER } from '../offices.ts';
import type { Span } from '../record.ts';
import { isStateName } from '../states.ts';
import { endAt } from '../sticky.ts';
import { participleAt, SAYING, verbAt } from './reporting.ts';
import { isSmallAt, leftOutAt, skipSpace, wordsTo } from './spacing.ts';

/** What a release says of a speaker between commas: `, Executive Director, United Nations Office on Drugs and Crime, said`. */
export interface Apposition {
  readonly title?: Span;
  readonly affiliation?: Span;
  /** Where the apposition ends, brackets of the affiliation included. */
  readonly affiliationEnd?: number;
  /** Where what is said begins: the verb. */
  readonly words: number;
}

/** The most parts between commas that a title and an affiliation have. */
export const MOST_PARTS = 9;

/** `, Under‑Secretary‑General and Executive Director, United Nations Office on Drugs and Crime, said`, from its first comma. */
export function appositionAt(text: string, comma: number, limit: number): Apposition | undefined {
  const parts: Span[] = [];
  let at = comma;
  if (endAt(DAY, text, skipSpace(text, comma + 1)) > 0) return undefined;
  while (parts.length < MOST_PARTS && at < limit && text[at] === ',') {
    const first = skipSpace(text, at + 1);
    const start = Math.max(first, endAt(MARK, text, first));
    const end = partEnd(text, start, limit);
    if (isSmallAt(text, start) && (verbAt(text, start) >= 0 || participleAt(text, start))) {
      return Object.assign(titleAndAffiliation(text, parts), { words: start });
    }
    const said = saidWithin(text, { start, end });
    if (said >= 0) {
      parts.push({ start, end: said });
      return Object.assign(titleAndAffiliation(text, parts), { words: skipSpace(text, said) });
    }
    // `ILSE BRANDVOLD, Director of the Lake Office:  Stocks had fallen.`, `OLA MYHRE, of the Lake Union:  …`
    if (text[end] === ':' && end < limit && (OFFICE.test(text.slice(comma, end)) || text.startsWith('of ', start))) {
      parts.push({ start, end });
      return Object.assign(titleAndAffiliation(text, parts), { words: Math.min(skipSpace(text, end + 1), limit) });
    }
    // `LEWIS BERG, Minister for Lamps of Mali, ...`: an excerpt leaves out what was said.
    if (parts.length && leftOutAt(text, start))
      return Object.assign(titleAndAffiliation(text, parts), { words: start });
    if (end >= limit || end === start || /[.;:]/.test(text[end]!)) return undefined;
    parts.push(wordsTo(text, start, end));
    at = end;
  }
  return undefined;
}

/** `ADA LUND, Director, [check title] said`, `ADA LUND (Norway), [title?], said`: a doubt of the draft’s, before the verb. */
export const MARK = /\[[^[\]\r\n]{1,60}\],? /y;

/** `VIENNA, 19 March (Lake Service) -- The Commission …`, `LAKEVILLE, LU – The Chair`: where and when a release was written. */
const DAY = /\d{1,2} \p{Upper}\p{Lower}|[A-Z]{2,} (?:[–—]|--) /uy;

/** Where a verb of saying follows a title without its comma, a typist's slip: `Permanent Representative of Mali said`; -1 where none does. */
function saidWithin(text: string, part: Span): number {
  const words = text.slice(part.start, part.end);
  const said = SAID.exec(words);
  return said && CAPITAL.test(words) && OFFICE.test(words.slice(0, said.index)) ? part.start + said.index : -1;
}

const CAPITAL = /^(?:the )?\p{Upper}/u;
const SAID = new RegExp(` (?=(?:also |then |further )?${anyOf(SAYING)}\\b)`);

/** To the next comma outside brackets, or the sentence's end. */
export function partEnd(text: string, start: number, limit: number): number {
  const words = text.slice(start, limit);
  let depth = 0;
  for (PART_MARK.lastIndex = 0; PART_MARK.test(words); ) {
    const at = start + PART_MARK.lastIndex - 1;
    const code = text.charCodeAt(at);
    if (code === 0x28) depth++;
    else if (code === 0x29) depth--;
    else if (code === 0x2e) {
      if ((text[at + 1] ?? ' ') === ' ' && !SHORTENED.test(text.slice(Math.max(start, at - 5), at))) return at;
    } else if (depth <= 0) return at;
  }
  return limit;
}

/** Sought by a pattern: it is quick from the first time on, where a loop over characters is slow for seconds. */
const PART_MARK = /[(),.:;]/g;

/** `Mr`, `V`, `a.i`: what a full stop after does not end. */
const SHORTENED = /\b(?:\p{Upper}\p{Lower}{0,3}|a\.i)$/u;

/** What an office is of, where that is no organization, by its first word: `Minister of Defence`. A set is made sooner than a pattern. */
const PORTFOLIOS = new Set(
  `
    Defence Defense Justice State Foreign External Internal Home Finance Health Education Interior Delegation
    Mission Staff Cabinet Government Policy Operations Public Economic Social Trade Industry Labour Labor
    Agriculture Culture Tourism Transport Environment Energy Women Children Human International Information
    Communication Communications Science Technology Planning Development Security Political Legal Division
    Department Section Branch Programme Research Studies Law Sustainable Water Climate Youth Family Immigration
    Migration National Parliament Chancery Protocol Affairs Cooperation Commerce Fisheries Mines Works Sport Gender
    Peace Disarmament`
    .trim()
    .split(/\s+/),
);
const isPortfolio = (name: string) => PORTFOLIOS.has(/^\w*/.exec(name)![0]);

const NAMES = /^(?:the )?\p{Upper}/u;

/** Parts such as `especially in women` and `Chair` tell what somebody is; the last part in capitals tells of whom. */
function titleAndAffiliation(text: string, between: readonly Span[]): Omit<Apposition, 'words'> {
  if (!between.length) return {};
  const parts = withSeriesJoined(text, withoutObserver(text, between));
  const last = parts.at(-1)!;
  const whole = { start: parts[0]!.start, end: last.end };
  const named = withoutAcronym(text, last);
  const lastText = text.slice(last.start, named.end);
  if (NAMES.test(lastText) && (parts.length > 1 || !OFFICE.test(lastText)) && !SMALL_OFFICE.test(lastText)) {
    const within = isPortfolio(lastText) ? affiliationOf(text, { start: last.start, end: named.end }) : undefined;
    if (!(parts.length > 1 && (OFFICE_ONLY.test(lastText) || within))) {
      const affiliated = { affiliation: named, affiliationEnd: last.end };
      return parts.length > 1 ? { title: { start: whole.start, end: parts.at(-2)!.end }, ...affiliated } : affiliated;
    }
  }
  // `JAN DE WIT, of the Lake Union, said`, `for the Lake Union`
  const ofOnly = parts.length === 1 ? /^(?:of|for) (?:the )?(?=\p{Upper})/u.exec(lastText) : null;
  if (ofOnly)
    return { affiliation: { start: last.start + ofOnly[0].length, end: named.end }, affiliationEnd: last.end };
  const of = affiliationOf(text, { start: parts.length > 1 ? last.start : whole.start, end: named.end });
  return of
    ? { title: { start: whole.start, end: of.before }, affiliation: of.span, affiliationEnd: last.end }
    : { title: whole };
}

/** `Holy See, an observer State`, `Mali, Council President for May`: the part before the last tells of the affiliation. */
function withoutObserver(text: string, parts: readonly Span[]): readonly Span[] {
  return parts.length > 1 && AT_THIS_MEETING.test(text.slice(parts.at(-1)!.start, parts.at(-1)!.end))
    ? parts.slice(0, -1)
    : parts;
}

const AT_THIS_MEETING =
  /^(?:an? (?:permanent )?observer|(?:Security )?Council President|(?:also )?President of the (?:Security )?Council) /;

/** `Minister for Trade`, `Office of Planning`, where a series begins that goes on between commas: `, Finance and Budget`. */
const SERIES =
  /\b(?:Minist(?:er|ry)|Secretary|Department|Office|Division|Bureau|Directorate|Committee|Commission|Board) (?:of|for|on) [^,()]{3,60}$/;
const ENDS_SERIES = /^\p{Upper}[\p{Alpha}’-]*(?: \p{Upper}[\p{Alpha}’-]*){0,3} and (?:\p{Upper}|the )/u;
const IN_SERIES = /^\p{Upper}[\p{Alpha}’-]*(?: \p{Upper}[\p{Alpha}’-]*){0,3}$/u;

/** The parts between commas, those of one series as one. */
function withSeriesJoined(text: string, parts: readonly Span[]): readonly Span[] {
  const say = ({ start, end }: Span) => text.slice(start, end);
  const last = parts.at(-1)!;
  if (parts.length < 2 || !ENDS_SERIES.test(say(last)) || OFFICE_ONLY.test(say(last))) return parts;
  for (let first = parts.length - 2; first >= 0; first--) {
    const words = say(parts[first]!);
    if (SERIES.test(words)) return [...parts.slice(0, first), { start: parts[first]!.start, end: last.end }];
    if (!IN_SERIES.test(words)) return parts;
  }
  return parts;
}

/** ` of the United Nations`, ` of Italy`: the words after a title's `of`, all in capitals. */
const OF =
  / (?:of|from|at|(?<=[Oo]bserver )for) (?:the )?(?:(?:non-governmental )?(?:organization|group|coalition|network) (?=\p{Upper}))?/gu;
const NAMED =
  /^\p{Upper}[\u0300-\u036f\p{Alpha}’'-]*(?: (?:(?:of|and|the|on|for|against|in|with|former|la|le|de|du|des) )*\p{Upper}[\u0300-\u036f\p{Alpha}’'-]*)*$/u;
/** `Republic of`, `Group of`: words that an affiliation's own name goes on after. */
const GOES_ON = new RegExp(
  `\\b${anyOf(`
    Republic, State, States, Kingdom, Union, League, Group, Office, Department, Ministry, Council, Committee,
    Commission, Organi[sz]ation, University, Bank, Court, Government, Federation, Movement, Coalition, Institute,
    Association, Conference, Community, Order, Alliance, Sultanate, Emirate, Principality, Network, Centre, Center,
    House, Academy, Bureau, Board, College, School, Society, Service, Faculty, Congress, Assembly, Chamber,
    Coordination, Prevention, Promotion, Protection, Elimination, Implementation, Rule, Law, Empowerment, Rights,
    Status, Advancement, Situation, Holy See`)}$`,
);

/** `Minister for Women and Child Protection`: a field that ends so, behind which the State follows, and not `of Children`. */
const FIELD = new RegExp(
  `^Minister .* ${oneOf(
    'and (?:\\p{Upper}\\p{Alpha}+ )+',
    '(?:Women|Child|Human|Social|Civil|Environmental|Consumer|Youth)(?:’s)? ',
  )}(?:Prevention|Promotion|Protection|Empowerment|Rights|Advancement)$`,
  'u',
);
const ITS_OBJECT =
  /^(?:Women|Children|Child|Girls|Youth|Families|Family|Persons|People|Human|Older|Indigenous|Consumers?|Victims|Minorities|Refugees|Investments?|Rights|Workers|Nature|Civil|Data|Citizens?)\b/;

/** The last affiliation that a title names; undefined where what follows its `of` is the office's own field. */
function affiliationOf(text: string, title: Span): { readonly span: Span; readonly before: number } | undefined {
  const words = text.slice(title.start, title.end).replace(LEADS_DELEGATION, '');
  for (const of of lastFirst(OF, words)) {
    const before = words.slice(0, of.index);
    const start = of.index + of[0].length;
    const name = words.slice(start);
    if (
      GOES_ON.test(before) &&
      !/(?:Secretary|Minister|Department) of State$|\bHeads? of (?:State|Government)$/.test(before) &&
      !(FIELD.test(before) && !ITS_OBJECT.test(name))
    )
      continue;
    const second = AND_OFFICE.exec(name);
    if (second)
      return {
        span: { start: title.start + start, end: title.start + start + second.index },
        before: title.start + of.index,
      };
    // `Prime Minister of Mali and President of the Security Council for May`
    if (SECOND_OFFICE.test(before)) continue;
    if (
      OF_NO_BODY.test(name) ||
      !NAMED.test(name) ||
      (isPortfolio(name) && !INSTITUTION.test(name) && !BODY.test(name))
    )
      return undefined;
    // `Minister of the Russian Federation for Atomic Energy`
    const field = name.indexOf(' for ');
    const length = field > 0 && isStateName(name.slice(0, field)) ? field : name.length;
    return {
      span: { start: title.start + start, end: title.start + start + length },
      before: title.start + of.index,
    };
  }
  return undefined;
}

/** All that a pattern finds, from the last. Not by `matchAll`, which makes a pattern anew each time. */
function lastFirst(pattern: RegExp, words: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) found.unshift(match);
  return found;
}

/** `Slovenia and Council President for November`, `Spain to the United Nations Office at Geneva`: more of the office, behind the State. */
const AND_OFFICE = new RegExp(
  ` and (?:\\p{Alpha}+ )?${LEADER}\\b| to the (?:United Nations|European Union|African Union|Conference|Council|Organi[sz]ation)\\b`,
  'u',
);
/** `Peru and head of the delegation`: what somebody is at this meeting. */
const LEADS_DELEGATION = /,? and (?:[Hh]ead|[Ll]eader) of (?:the|its|his|her) [Dd]elegation$/;
const SECOND_OFFICE = new RegExp(` (?:of|for|from) .* and (?:\\p{Alpha}+ )?${LEADER}$`, 'u');
/** Bodies that may begin like a portfolio: `Women’s Rights Network`, `International Seabed Authority`. */
const BODY =
  / (?:Authority|Network|Tribunal|Coalition|Alliance|Academy|Society|Board|Campaign|Congress|Caucus|Chamber|Observatory)\b/;
/** `Special Envoy of the Secretary-General for Syria`: a person is no affiliation. */
const OF_NO_BODY = /^Secretary-General\b/;

/** Words for what a person is, as a list for `anyOf`. */
export const OFFICES = `
  Secretary, Minister, Director, Chair(?:man|woman|person)?, President, Rapporteur, Representative, Commissioner,
  Coordinator, Adviser, Advisor, Envoy, Ambassador, Head, Chief, Officer, Observer, Prosecutor, Registrar,
  Professor, Administrator, Prince, Princess, King, Queen, Chancellor, Governor, Amir, Emir, Sultan, Premier, Vicar,
  Archbishop, Deputy, Expert, Executive, Speaker, Fellow, Founder, Member, Spokesperson, Delegate, Judge, Vice,
  Manager, Activist, Advocate, Researcher, Journalist, Analyst, Counsel, Counsellor, Attaché, Mayor, Senator,
  affaires, Sergeant, General, Colonel, Admiral, Facilitator, Moderator, Under, Assistant, Senior, Special, Permanent,
  Survivor, Author, Laureate, Comptroller, Auditor, Commander`;

/** One of them, at the head of a title. */
export const OFFICE = new RegExp(`\\b${anyOf(OFFICES)}\\b`);
/** `the Forum member from Mali`, `a youth delegate of Norway`: who, in small letters, and no body. */
const SMALL_OFFICE = / (?:member|expert|delegate|representative|activist|student|founder|head) (?:of|from|for) /;
const OFFICE_ONLY = new RegExp(
  `^${oneOf(
    'Under|Deputy|Assistant|Vice|Special |Permanent |Executive |Secretary|Minister|Director|Chair',
    'President|Rapporteur|Representative|Commissioner|Coordinator|Adviser|Envoy|Ambassador',
    'Head |Chief |Prime ',
  )}`,
);

function withoutAcronym(text: string, span: Span): Span {
  // `(Plurinational State of)` and `(Malvinas)` are parts of a name.
  const bracket = / \((?!Malvinas)[^()]{2,60}(?<! of| of the)\)$/.exec(text.slice(span.start, span.end));
  return bracket ? { start: span.start, end: span.start + bracket.index } : span;
}
