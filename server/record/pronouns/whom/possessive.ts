import type { Span } from '../../record.ts';
import type { Person } from '../people/people.ts';
import { isPartOfOther, SAID } from '../sentences/clauses.ts';
import type { Spot, Topic } from '../thread/spot.ts';
import type { Standing } from '../words/forms.ts';
import {
  ADJECTIVES,
  LAND_NOUNS,
  OFFICE_NOUNS,
  OWN_NOUNS,
  RELATIONS,
  STATE_NOUNS,
  STRENGTHS,
  TURN_NOUNS,
} from '../words/lexicon.ts';
import type { Meaning } from '../words/meaning.ts';
import { NEARER, speaker, UNKNOWN } from '../words/meaning.ts';
import { nounAfter } from '../words/noun.ts';
import { isOnlyOne } from './alone.ts';
import { asBefore, isNext, mayMean, opensAlone } from './going-on.ts';
import { isForTheRecord, isHopeOf, isOwn, isOwnAct, isTurn } from './own-act.ts';

/** Who else may have what a noun names; undefined where it is no delegation's nor official's own noun. */
function ownersOf(noun: string): readonly Person['kind'][] | undefined {
  if (STATE_NOUNS.has(noun)) return ['official', 'delegate', 'named'];
  if (LAND_NOUNS.has(noun)) return ['official', 'delegate', 'named', 'private'];
  if (OFFICE_NOUNS.has(noun)) return ['official', 'delegate', 'named', 'private', 'international'];
  return undefined;
}

/** `Brazilian`, `French`, before a counterpart. */
function isOfNation(word: string): boolean {
  return /^\p{Alpha}+(?:an|ese|ish|ch|i)$/u.test(word);
}

/** Whether somebody else may have such a delegation, or such a country: not so who has no office. */
function isOwner({ kind, genitive }: Person, noun: string, owners: readonly Person['kind'][]): boolean {
  if (genitive) return false;
  return noun === 'delegation' ? kind === 'delegate' : kind !== 'private' && owners.includes(kind);
}

/** `his country`, `her statement`: by what is had, and by who else could have it. */
export function ofPossessive(spot: Spot, pronoun: Standing): Meaning {
  const { text, sentence, topic, nearer, sure, opening } = spot;
  const { start, end } = pronoun.span;
  // `Speaking in her national capacity`; `For her part, he`, one of which is a slip
  if (start < sentence.start + LONGEST_LEAD && isLead(text, sentence, pronoun)) return speaker('floor');
  // `On the first day of his term, the President`, `Her statement notwithstanding, the representative`
  const isSubjects = start === sentence.start && OF_SUBJECT.test(text.slice(end, end + 160));
  if (!opening && !sure && !spot.alone && !isSubjects && AHEAD.test(text.slice(end, end + 100))) {
    if (!/[,;:“”]/.test(text.slice(sentence.start, start))) return NEARER;
  }
  const noun = nounAfter(text, end, word => ADJECTIVES.has(word));
  const owners = ownersOf(/^ national /.test(text.slice(end, end + 10)) ? 'nation' : noun);
  const about = sure || opening ? undefined : topic;
  if (owners) return ofOwned(spot, pronoun, { noun, owners, about });
  if (nearer.length) return NEARER;
  // `Thanking his Brazilian counterpart`
  if (THANKING.test(text.slice(sentence.start, start)) && RELATIONS.has(nounAfter(text, end, isOfNation)))
    return speaker('own act');
  if (about && mayMean(about, pronoun)) return NEARER;
  return ofAnyNoun(spot, pronoun, noun, isSubjects);
}

/** What is had, who may have it, and somebody else whom the sentence is about. */
interface Owned {
  readonly noun: string;
  readonly owners: NonNullable<ReturnType<typeof ownersOf>>;
  readonly about: Topic | undefined;
}

/** `his country`, `her office`: what only some have, a delegate before all. */
function ofOwned(spot: Spot, pronoun: Standing, { noun, owners, about }: Owned): Meaning {
  const { text, sentence, nearer, sure, opening } = spot;
  const { start, end } = pronoun.span;
  // `A nun had planted them.  His Government`: a nun has none.
  const isTheirs = owners.includes('international') || spot.rivals().some(person => isOwner(person, noun, owners));
  if (owners.includes('international') && isOwnBody(spot, end)) return speaker('own delegation');
  // `reiterated her Government’s commitment`
  if (
    OWN_ACT_OF.test(text.slice(Math.max(sentence.start, start - 24), start)) &&
    OF_NOUN.test(text.slice(end, end + 60)) &&
    !nearer.length
  )
    return speaker('own delegation');
  const isSaid = opening && !nearer.length && SAID.test(text.slice(sentence.start, start));
  // `His mother was deported.  She died without seeing her island`
  const isTheirsHere =
    !opening &&
    spot.doubt === pronoun.set &&
    LAND_NOUNS.has(noun) &&
    hasSubject(text.slice(sentence.start, start), pronoun);
  if (isSaid || (!isTheirs && !isTheirsHere && !nearer.some(({ genitive }) => !genitive)))
    return speaker('own delegation');
  const doubted = spot.doubt !== undefined && spot.doubt === pronoun.set && !(about && !owners.includes(about.kind));
  if (doubted && noun !== 'delegation') return NEARER;
  if (about && owners.includes(about.kind) && mayMean(about, pronoun)) return NEARER;
  if (nearer.some(person => owners.includes(person.kind) && !speaksAgainst(text, person, start))) return NEARER;
  if (noun !== 'delegation' && spot.rivals().some(person => isHost(text, person, pronoun, owners))) return NEARER;
  if (!owners.includes('international')) return speaker('delegation');
  // `He thanked Ms. Prah.  Sweden supported her organization.`
  return spot.nobodyNear || sure || opening || start === sentence.start ? speaker('office') : NEARER;
}

/**
 * `She had met the Minister.`, `the King of Togo`: the next sentence may tell of that one's country or office;
 * `thanked the Envoy for his report`, of that one's office. `the President`, whom all thank, is not met.
 */
function isHost(
  text: string,
  { kind, genitive, span: { start, end } }: Person,
  { set }: Standing,
  owners: Owned['owners'],
): boolean {
  if (genitive) return false;
  return (
    (owners.includes('international') && text.startsWith(set === 'he' ? ' for his ' : ' for her ', end)) ||
    (kind === 'official' && OF_STATE.test(text.slice(end, end + 12))) ||
    ((kind === 'official' || kind === 'international') && MET.test(text.slice(Math.max(0, start - 40), start)))
  );
}

const OF_STATE = /^ of (?:the )?\p{Upper}/u;
const MET =
  /\b(?:met|visited|told|asked|heard|seen|saw|(?:spoken|worked) (?:to|with)|visit (?:by|of|to)) (?:with )?(?:H(?:er|is) \p{Upper}\p{Lower}+,? )?(?:the (?:[\p{Alpha}’-]+ ){0,2})?$/u;

/** `her Committee`, of the Chair of one, where nobody else is about who may have one. */
function isOwnBody({ text, speaker: who, nearer, rivals }: Spot, end: number): boolean {
  const body = /^ (\p{Upper}\p{Alpha}+)/u.exec(text.slice(end, end + 40))?.[1];
  if (!body || !who || [...nearer, ...rivals()].some(({ kind }) => kind !== 'private')) return false;
  return [who.title, who.affiliation].some(span => span && text.slice(span.start, span.end).includes(body));
}

/** `her statement`, `his mother`: what anybody has, where nobody else is nearer. */
function ofAnyNoun(spot: Spot, pronoun: Standing, noun: string, isSubjects: boolean): Meaning {
  const { text, sentence, sure, opening } = spot;
  const { start, end } = pronoun.span;
  // `He reserved his position`
  if (
    sure?.form === 'subject' &&
    ((RESERVED.test(text.slice(sure.span.end, start)) && (noun === 'position' || noun === 'right')) ||
      (EXPRESSED.test(text.slice(sure.span.end, start)) && OWN_NOUNS.has(noun)))
  )
    return speaker(sure.set === pronoun.set ? 'own act' : 'floor');
  // `He said that her words were hollow`, `she shared his concern`, `she had asked, but his answer was`: somebody else’s.
  if (
    sure &&
    sure.set !== pronoun.set &&
    (ANSWERED.test(text.slice(sure.span.end, start)) ||
      (THEIR_WORDS.has(noun) &&
        (SAID.test(text.slice(sentence.start, start)) || ANEW.test(text.slice(start - 6, start)))))
  )
    return UNKNOWN;
  if (isOnlyOne(spot, pronoun)) return speaker('alone');
  if (
    start === sentence.start &&
    (((spot.nobodyElse || opensAlone(spot, pronoun)) && (spot.clear.here || spot.alone || isSubjects)) ||
      isNext(spot, pronoun))
  )
    return asBefore(spot, pronoun);
  const opener = text.slice(sentence.start, start);
  // `to the delegate of Mali, she said that his letter`
  if ((sure?.set === pronoun.set || (opening && !(sure && spot.earlier))) && spot.clear.before && SAID.test(opener))
    return asBefore(spot, pronoun);
  // `During his visit to the port, he met`
  if (FRONTED.test(opener) && AND_THEN.test(text.slice(end, end + 120)) && spot.nobodyNear) return speaker('alone');
  // `Recalling her years as a mayor, she said`
  if (TELLING.test(opener) && AND_THEN.test(text.slice(end, end + 120)) && spot.nobodyElse) return speaker('alone');
  // `Noting that his mandate would end, he`
  if ((NOTING_THAT.test(opener) || RELATIONS.has(noun)) && spot.nobodyNear && !spot.earlier) return speaker('alone');
  const isTurned = isTurn(
    spot,
    opener,
    nounAfter(text, end, word => STRENGTHS.test(word)),
  );
  // `said that ships had been attacked since his last briefing`
  if (opening && spot.nobodyElse && TURN_NOUNS.has(nounAfter(text, end, word => STRENGTHS.test(word))))
    return speaker('own act');
  if (
    isTurned ||
    isHopeOf(spot, pronoun, opener) ||
    isOwnAct(spot, pronoun, opener) ||
    isForTheRecord(spot, pronoun, opener)
  )
    return speaker('own act');
  return isOwn(spot, pronoun) ? asBefore(spot, pronoun) : UNKNOWN;
}

/** Whether a subject of the pronoun's own set stands in the words before it. */
function hasSubject(words: string, { set }: Standing): boolean {
  return (set === 'he' ? /\b[Hh]e\b/ : /\b[Ss]he\b/).test(words);
}

/** `reiterated `, before what a delegation has and gives: `its Government’s commitment` */
const OWN_ACT_OF =
  /(?:^| )(?:express|reiterat|voic|convey|extend|repeat|renew|reaffirm|restat|underlin|stress|underscor|affirm|explain|outlin|pledg|offer)(?:e|ed|d|es|ing|ying|ied) +$/i;

const OF_NOUN = /^ (?:own )?[\p{Alpha}]+[’']s? (?:[a-z-]+ ){0,2}[a-z]+/u;

/** What is in nobody else’s heart: not `shared her concern`. */
const EXPRESSED = /(?:^| and) (?:also |again )?(?:expressed|voiced|reiterated|reaffirmed) $/;

const RESERVED = /^ (?:also |therefore )?reserved $/;

/** What one does with what others have said. */
const ANSWERED = /^ (?:\w+ )?(?:shar|echo|support|endors|second|agree|associat|align)[a-z]+(?: [a-z]+){0,2} $/;

/** Where another clause begins. */
const ANEW = /[,;:](?: but| and)? $/;

/** What one speaks of that others have said. */
const THEIR_WORDS = new Set([
  'answer',
  'reply',
  'words',
  'remarks',
  'claims',
  'statement',
  'allegations',
  'accusations',
  'comments',
  'arguments',
  'tone',
  'report',
]);

/** `Thanking his Brazilian counterpart`, and the main clause’s subject is whoever has one. */
const THANKING = /^(?:Also )?[A-Z][a-z]+ing(?: (?:to|with|by|from))? $/;

const FRONTED = /^(?:In|During|After|Before|On|Since|From|At|Following|Throughout|With|Despite|Through) $/;

const AND_THEN = /^[^.;,“”]{1,90}, s?he /;

/** `Recounting `: what the main clause's subject does. */
const TELLING = /^(?:(?:Also|Further|Again|In|While|By|After|Before|When) )?[A-Za-z]+ing(?: (?:of|on|from|to|with))? $/;

/** `Noting that `, whose possessive is the main clause’s subject’s where nobody else is about */
const NOTING_THAT = /^(?:(?:Also|While|In|Further) )?[A-Za-z]+ing that $/;

/** Whether the pronoun stands in words that lead in what whoever has the floor says. */
function isLead(text: string, sentence: Span, pronoun: Standing): boolean {
  const { end } = pronoun.span;
  return (
    isPartOfOther(text, sentence, pronoun) ||
    (IN.test(text.slice(sentence.start, pronoun.span.start)) && CAPACITY.test(text.slice(end, end + 30)))
  );
}

/** `Also speaking in `. UTF-16 units. */
const LONGEST_LEAD = 18;

const IN = /^(?:Also )?[Ss]peaking in $/;

const CAPACITY = /^ (?:[a-z]+ )?capacity,/;

/** ` editor, Joaquim Paz, had `: whose the subject is has been named before. */
const OF_SUBJECT = /^ (?:[a-z’-]+ ){0,3}[a-z’-]+(?:, [^.;:“”]{1,80},)? (?:had|was|were|would|could|did) /;

/** Somebody else who is the subject behind the opening words. */
const AHEAD = /^ [^.;,“”]{1,60}, (?:the|President|Minister|Prime|Mr\.?|Mrs\.?|Ms\.?|\p{Upper}[a-z]+’s) /u;

/** `the delegate’s insinuations against his country`, `the remarks of the delegate about`: nobody speaks so of his own. */
function speaksAgainst(text: string, { genitive, span }: Person, at: number): boolean {
  const words = text.slice(span.end, at);
  if (words.length > 80 || !/\b(?:on|about|against|concerning|regarding|towards) +$/.test(words)) return false;
  if (!genitive && /\b(?:truth|lie[sd]?|falsehoods?|nonsense) about $/.test(words)) return true;
  return genitive ? REMARKS.test(words) : REMARKS_OF.test(text.slice(Math.max(0, span.start - 60), span.start));
}

const REMARKS =
  /\b(?:remarks?|statements?|allegations?|accusations?|comments?|claims?|insinuations?|criticisms?|attacks?|charges?|assertions?|insults?|lies|slander)\b/;

/** `the remarks made by the ` */
const REMARKS_OF = new RegExp(`${REMARKS.source} (?:made )?(?:of|by|from) (?:[\\p{Alpha}’-]+ ){0,3}$`, 'u');
