import { anyOf } from '../../alternatives.ts';
import { scan } from '../../hits.ts';
import type { Span, Speech } from '../../record.ts';
import { doingAfter } from '../sentences/clauses.ts';
import { PAST } from '../words/lexicon.ts';
import { mayBeName, NAME, SINGLE_NAME } from './names.ts';
import { ROLE, sexOf } from './roles.ts';
import { strangersIn } from './strangers.ts';

/**
 * Another person in the text, who may be the one that a pronoun means. What kind decides which nouns a pronoun before
 * them could give that person: a Secretary-General has no Government, a farmer no delegation.
 */
export interface Person {
  readonly span: Span;
  readonly kind: 'official' | 'international' | 'delegate' | 'private' | 'named' | 'speaker';
  /** `the Secretary-General’s`: the person is named only to say whose something is. */
  readonly genitive: boolean;
  /** `every mother`, `nobody`: no one person. */
  readonly anybody: boolean;
  /** `Mr.`, `his mother`: the set that the words themselves show. */
  readonly set?: 'he' | 'she' | undefined;
}

/** As much of the words around a person as tells what they are. UTF-16 units. */
const AROUND = 60;

/** The people named in a paragraph, in its order; whoever has the floor is of kind `speaker`. */
export function peopleIn(text: string, paragraph: Span, speech: Speech | undefined): readonly Person[] {
  const opening = speech?.speaker.span;
  const isOpening = ({ start }: Span) => opening !== undefined && start >= opening.start && start < opening.end;
  const found: Person[] = [];
  for (const { span, match } of scan(text, paragraph, ROLE)) {
    const before = text.slice(Math.max(paragraph.start, span.start - AROUND), span.start);
    const after = text.slice(span.end, Math.min(paragraph.end, span.end + AROUND));
    const kind = PART.test(before) || isOpening(span) ? undefined : kindOf(match.groups!, match[0], before, after);
    if (!kind) continue;
    const isSelf = speech && isSpeaker(text, speech, match[0], kind, before, after);
    const end = kind === 'named' ? span.end + FULL_NAME.exec(after)![0].length : span.end;
    const genitive = GENITIVE.test(text.slice(end, end + 3));
    const anybody = ANYBODY.test(match[0]) || EACH.test(before);
    const whole = { start: span.start, end };
    found.push({ span: whole, kind: isSelf ? 'speaker' : kind, genitive, anybody, set: sexOf(match[0]) });
  }
  for (const { span, match } of scan(text, paragraph, NAME)) {
    const after = text.slice(span.end, Math.min(paragraph.end, span.end + AROUND));
    const before = text.slice(Math.max(paragraph.start, span.start - AROUND), span.start);
    if (isOpening(span)) continue;
    if (!mayBeName(match[0], after, before)) continue;
    const isSelf = speech && isIn(text, speech.speaker.span, match[0]);
    const kind = isSelf ? 'speaker' : DOES.test(after) ? 'named' : 'private';
    found.push({ span, kind, genitive: GENITIVE.test(after), anybody: false });
  }
  for (const { span: about, match } of scan(text, paragraph, SINGLE_NAME)) {
    const span = { start: about.end - match[1]!.length, end: about.end };
    if (!isOpening(span)) found.push({ span, kind: 'private', genitive: false, anybody: false });
  }
  for (const span of strangersIn(text, paragraph)) {
    const isSelf = speech && isIn(text, ownTitle(text, speech.speaker.title), text.slice(span.start, span.end));
    if (isSelf || isOpening(span) || found.some(person => person.span.start < span.end && person.span.end > span.start))
      continue;
    found.push({ span, kind: 'private', genitive: false, anybody: false });
  }
  return withNames(
    text,
    found.sort((a, b) => a.span.start - b.span.start),
  );
}

/** `President Ilinca Moraru`: an office and the name behind it are one person. */
function withNames(text: string, people: readonly Person[]): readonly Person[] {
  const found: Person[] = [];
  for (const person of people) {
    const last = found.at(-1);
    if (last && /^ ?$/.test(text.slice(last.span.end, person.span.start)))
      found[found.length - 1] = {
        ...last,
        span: { start: last.span.start, end: Math.max(last.span.end, person.span.end) },
        genitive: person.genitive,
      };
    else found.push(person);
  }
  return found;
}

/** After a name: what shows that the person is told of, and so may have a Government as well as a lamp. */
const DOES = new RegExp(`^ (?:had|would|could|${PAST})\\b`);
/** `every old `, `no `: before a person, nobody in particular. */
const EACH = /(?:^| )(?:every|each|any|no) (?:[\p{Alpha}-]+ )?$/iu;
/** `vice-president`, `éking`: only the end of a word. */
const PART = /[\p{Alpha}\p{N}-]$/u;
/** `Okafor`, `de Mistura`, `Al-Thani`, after the honorific; may be nothing. */
const SURNAME = /^(?:(?:d[aeiu]|von|van|der|ben|bin|al|el) )*(?:[dl]’|al-)?[\p{Alpha}’-]*(?<![’-]|’s)/u;
/** The same with first names: `Ilinca Moraru`. */
const FULL_NAME = new RegExp(`${SURNAME.source}(?: \\p{Upper}[\\p{Alpha}’-]+(?<![’-]|’s)){0,2}`, 'u');
/** `the envoy’s`, `States’` */
const GENITIVE = /^[’'](?:[sS](?!\p{Alpha})| )/u;
const OFFICE_OF = /(?:Office|Offices|House|Bureau|Cabinet|Court) of (?:the |an? )?(?:United Nations |Chief )?$/;
/** `speaking also on behalf of the Secretary-General`: whose words they are, and not who tells of himself. */
const SPEAKING_FOR = /[Ss]peaking (?:also )?(?:on behalf of|for) (?:the )?$/;
/** `its northern `: a State’s. */
const OF_STATE = / (?:its|their) (?:[a-z-]+ ){0,2}$/;
/** `in his capacity as Chair`, `As a herder’s son`: what somebody is. */
const AS = /(?:^| )[Aa]s (?:an? )?(?:(?!the )[\p{Alpha}’-]+ )?$/u;
/** `As the Chair of the Lakes Group, she`: not so `As the Chair of the Lakes Group wrote, she`. */
const AS_THE = /(?:^| )[Aa]s the (?:[\p{Alpha}’-]+ ){0,2}$/u;
/** `she had served as the legal officer of`: what somebody was. */
const SERVED_AS =
  /(?:^| )(?:serv(?:e|ed|ing)|act(?:ed|ing)|work(?:ed|ing)) (?:[a-z]+ )?as the (?:[\p{Alpha}’-]+ ){0,2}$/u;
const OF_SPEAKER = new RegExp(`^(?: (?:of|for|from|in|to|on) (?![^,.;:]*\\b(?:${PAST})\\b)[^,.;:]{1,80})?, s?he `);
/** `at least one `: whoever it may be. */
const AT_LEAST = / (?:at (?:least|most)|more than) one $/;
/** `she was the last speaker`: what the speaker is. */
const IS = /(?:^| )(?:he|she) (?:was|remained|became|had been|had become) (?:the|an?) (?:[a-z’-]+ ){0,2}$/i;
/** `the President of the General Assembly` is nobody’s head of State. */
const PRESIDES = new RegExp(
  `^ (?:of|for) the ${anyOf(`
      Security Council, General Assembly, Council, Assembly, Economic, Committee, Commission, Court, Human,
      Conference, Tribunal, International, World, Mechanism, Session, European, Meeting, Forum, Board, Panel, Bank,
      Group`)}`,
);

function kindOf(
  { style, named, international, official, delegate }: Readonly<Record<string, string | undefined>>,
  word: string,
  before: string,
  after: string,
): Person['kind'] | undefined {
  if (style) return 'official';
  if (named) return 'named';
  if (OFFICE_OF.test(before) || SPEAKING_FOR.test(before) || AS.test(before) || IS.test(before)) return undefined;
  if (AS_THE.test(before) && OF_SPEAKER.test(after)) return undefined;
  if (SERVED_AS.test(before) || (AT_LEAST.test(before) && /^(?:person|individual|wom[ae]n|m[ae]n|expert)$/.test(word)))
    return undefined;
  if (/^(?:neighbour|partner|friend)$/.test(word) && OF_STATE.test(before)) return undefined;
  const isCapital = /^[A-Z]/.test(word);
  if (international && isCapital) return 'international';
  if (official && PRESIDES.test(after)) return 'international';
  if (official && isCapital) return 'official';
  if (ANYBODY.test(word)) return 'private';
  if (!sexOf(word) && SHARE.test(after) && /(?:^| )[Oo]ne $/.test(before)) return undefined;
  if (/^one$/i.test(word))
    return (ONE.test(before) && ONE_IS.test(after)) || (word === 'One' && ONE_WHO.test(after)) ? 'private' : undefined;
  // `an observer mission` is nobody.
  const isThing = /^(?:observer|representative|deputy|successor|predecessor)$/.test(word) && !STANDS_ALONE.test(after);
  if (delegate) return isCapital || (!isThing && DETERMINED.test(before)) ? 'delegate' : undefined;
  if (!(STANDS_ALONE.test(after) || isKin(word, before, after)) || !DETERMINED.test(before)) return undefined;
  return international ? 'international' : official ? 'official' : 'private';
}

/** After a noun that can also describe another (`child marriage`, `victim protection`): what shows that it stands alone. */
const STANDS_ALONE = new RegExp(
  `^(?:[’'][sS]|[,.;:!?)—–”"]| +(?:[(—–“]|${anyOf(`
    who, whom, whose, that, which, whether, how, why, what, about, until, upon, home, has, have, were, is, are,
    and, or, but, in, on, of, from, at, by, with, without, to, for, as, under, near, should, must, could, can, would, will,
    might, may, inside, outside, behind, beside, beyond, around, over, after,
    before, into, against, through, across, then, last, this, yesterday, today, again, also, once, later, never, not,
    when, while, where, because, since, than, like, among, between, does, do, there, here, so, if, nor, only, still,
    now, already, alone, responsible, accountable, guilty, dead, alive, free, safe, present, hostage, captive, die, cry,
    weep, fall, leave, suffer, go, come, run, walk, beg, drown, burn, disappear, vanish, speak, be, [a-z]+ing,
    himself, herself, s?he had, ${PAST}`)}\\b|[A-Z\\u00c0-\\u00de])|$)`,
);
/** `would let his daughter speak`: of somebody’s own kin the noun alone shows a person, but for `her mother tongue`. */
function isKin(word: string, before: string, after: string): boolean {
  return KIN.test(word) && WHOSE_KIN.test(before) && !KIN_OF_THINGS.test(after);
}

const KIN =
  /^(?:father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin|grand(?:mother|father|son|daughter)|widow|widower)$/;
const WHOSE_KIN = /(?:^|[ (—“])(?:his|her|my|whose) (?:(?:own|late|young|eldest|younger|elder|only) ){0,2}$/i;
const KIN_OF_THINGS =
  /^ (?:tongues?|organi[sz]ations?|cit(?:y|ies)|compan|countr|[Ss]tates?|nations?|institution|agenc|bod(?:y|ies)|mission|islands?|land|language|earth|ships?|church|republics?)\b/;

/** `a `, `every poor `, `Ghana’s former `: what a person is one of. */
const DETERMINED = new RegExp(
  `(?:^|[ (—“])${anyOf(`
      an?, the, one, each, every, that, this, another, no, any, some, his, her, their, its, my, whose, our, such,
      what, either, neither, first, last, only, fellow, [\\p{Alpha}’-]+[’']s?`)}(?: (?!(?:of|and|in|for|to|on|with|by)\\b)[\\p{Alpha}\\d’,-]+){0,3} $`,
  'iu',
);
const ANYBODY = /^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|no one|whoever)$/i;
/** `one person in five`: a number. */
const SHARE =
  /^ (?:in|out of)(?: (?:every|each))? (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred)/;
const ONE =
  /(?:^| (?:that|and|but|for|as|of|when|where|because|while) |[,;:] +)(?:(?:only|in|the|every|each|any|no) )?$/i;
/** `One, a navigator, `, `One of them, a navigator, ` */
const ONE_WHO = /^(?: of (?:them|these|those))?, (?:an?|the|who|aged)\b/;
const ONE_IS =
  /^(?:, (?:an?|the|who|aged) | of (?:them|these|those|its|his|her|the)\b| (?:who|had|was|could|would|told|said|must|should)\b)/;

/** `the representative added`, `Mr. Vaastad said` in Mr. Vaastad’s own speech, `the Minister` where one speaks. */
function isSpeaker(
  text: string,
  { speaker: { name, title, affiliation } }: Speech,
  words: string,
  kind: Person['kind'],
  before: string,
  after: string,
): boolean {
  if (kind === 'named') {
    const surname = SURNAME.exec(after)![0];
    return surname !== '' && isIn(text, name, surname);
  }
  const the = /(?:^| )[Tt]he $/.test(before);
  if (/^(?:representative|delegate|observer|spokes\w+)$/i.test(words)) {
    const whose = DELEGATE_OF.exec(after)?.[1] ?? WHOSE_DELEGATE.exec(before)?.[1];
    // `the delegate of that country`; `If the representative had proof`: another one.
    return whose
      ? isIn(text, affiliation, whose)
      : the && !/^ of\b/.test(after) && (/The $/.test(before) || doingAfter(after, 0).kind === 'speaks');
  }
  // `The speaker added`; in what the speaker says it is another one.
  if (words === 'speaker') return /(?:^| )The $/.test(before);
  return the && !/^ of\b/.test(after) && isOwnOffice(text, title, words);
}

/** Whether a speaker is called so; to a Deputy Envoy `the Envoy`, and to an Under-Secretary-General the Secretary-General, is another. */
function isOwnOffice(text: string, title: Span | undefined, words: string): boolean {
  const own = ownTitle(text, title);
  const office = own ? text.slice(own.start, own.end).toLowerCase() : '';
  const at = office.indexOf(words.toLowerCase());
  return at >= 0 && !/\b(?:under|deputy|vice|assistant|associate|acting|former)\b/.test(office.slice(0, at));
}

/** Of `Special Envoy of the Secretary-General` what the speaker is, and not whose. */
function ownTitle(text: string, title: Span | undefined): Span | undefined {
  const whose = title && text.slice(title.start, title.end).search(/ (?:of|for|to) /);
  return whose && whose > 0 ? { start: title.start, end: title.start + whose } : title;
}

const DELEGATE_OF = /^ (?:of|for|from) (?:the )?(\p{Upper}[\p{Alpha}’-]*)/u;
const WHOSE_DELEGATE = /(\p{Upper}[\p{Alpha}-]*)[’']s? (?:youth )?$/u;

function isIn(text: string, span: Span | undefined, words: string): boolean {
  return span !== undefined && text.slice(span.start, span.end).toLowerCase().includes(words.toLowerCase());
}
