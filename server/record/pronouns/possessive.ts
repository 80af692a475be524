import { matchAt } from '../sticky.ts';
import { isOnlyOne } from './alone.ts';
import { SAID } from './clauses.ts';
import type { Standing } from './forms.ts';
import { asBefore, isNext, mayMean, opensAlone } from './going-on.ts';
import {
  ADJECTIVES,
  LAND_NOUNS,
  OFFICE_NOUNS,
  OWN_ACTS,
  OWN_NOUNS,
  RELATIONS,
  STATE_NOUNS,
  STRENGTHS,
  TURN_NOUNS,
} from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { NEARER, speaker, UNKNOWN } from './meaning.ts';
import type { Person } from './people.ts';
import type { Spot } from './spot.ts';

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
  // `On the first day of his term, the President`, `Her statement notwithstanding, the representative`
  if (!opening && !sure && !spot.alone && AHEAD.test(text.slice(end, end + 100))) {
    if (!/[,;:“”]/.test(text.slice(sentence.start, start))) return NEARER;
  }
  const noun = nounAfter(text, end, word => ADJECTIVES.has(word));
  const owners = ownersOf(/^[ \u00a0]national[ \u00a0]/.test(text.slice(end, end + 10)) ? 'nation' : noun);
  const about = sure || opening ? undefined : topic;
  if (owners) {
    // `A nun had planted them.  His Government`: a nun has none.
    const isTheirs = owners.includes('international') || spot.rivals().some(person => isOwner(person, noun, owners));
    // `reiterated her Government’s commitment`
    if (
      OWN_ACT_OF.test(text.slice(Math.max(sentence.start, start - 24), start)) &&
      OF_NOUN.test(text.slice(end, end + 60)) &&
      !nearer.length
    )
      return speaker('own delegation');
    const isSaid = opening && !nearer.length && SAID.test(text.slice(sentence.start, start));
    if (isSaid || (!isTheirs && !nearer.some(({ genitive }) => !genitive))) return speaker('own delegation');
    const doubted = spot.doubt !== undefined && spot.doubt === pronoun.set && !(about && !owners.includes(about.kind));
    if (doubted && noun !== 'delegation') return NEARER;
    if (about && owners.includes(about.kind) && mayMean(about, pronoun)) return NEARER;
    if (nearer.some(person => owners.includes(person.kind) && !speaksAgainst(text, person, start))) return NEARER;
    if (!owners.includes('international')) return speaker('delegation');
    // `He thanked Ms. Prah.  Sweden supported her organization.`
    return spot.nobodyNear || sure || opening || start === sentence.start ? speaker('office') : NEARER;
  }
  if (nearer.length) return NEARER;
  // `Thanking his Brazilian counterpart`
  if (THANKING.test(text.slice(sentence.start, start)) && RELATIONS.has(nounAfter(text, end, isOfNation)))
    return speaker('own act');
  if (about && mayMean(about, pronoun)) return NEARER;
  // `He said that her words were hollow`: so one speaks of somebody else’s.
  if (sure && sure.set !== pronoun.set && THEIR_WORDS.has(noun) && SAID.test(text.slice(sentence.start, start)))
    return UNKNOWN;
  if (isOnlyOne(spot, pronoun)) return speaker('stance');
  if (
    start === sentence.start &&
    (((spot.nobodyElse || opensAlone(spot, pronoun)) && (spot.clear.here || spot.alone)) || isNext(spot, pronoun))
  )
    return asBefore(spot, pronoun);
  const opener = text.slice(sentence.start, start);
  if ((opening || sure?.set === pronoun.set) && spot.clear.before && SAID.test(opener)) return asBefore(spot, pronoun);
  // `During his visit to the port, he met`
  if (FRONTED.test(opener) && AND_THEN.test(text.slice(end, end + 120)) && spot.nobodyNear) return speaker('stance');
  // `Noting that his mandate would end, he`
  if ((NOTING_THAT.test(opener) || RELATIONS.has(noun)) && spot.nobodyNear && !spot.earlier) return speaker('stance');
  const isTurned = isTurn(
    opener,
    nounAfter(text, end, word => STRENGTHS.test(word)),
  );
  // `said that ships had been attacked since his last briefing`
  if (opening && spot.nobodyElse && TURN_NOUNS.has(nounAfter(text, end, word => STRENGTHS.test(word))))
    return speaker('own act');
  if (isTurned || isOwnAct(spot, pronoun, opener) || isForTheRecord(spot, pronoun, opener)) return speaker('own act');
  return isOwn(spot, pronoun) ? asBefore(spot, pronoun) : UNKNOWN;
}

/** `reiterated `, before what a delegation has and gives: `its Government’s commitment` */
const OWN_ACT_OF =
  /(?:^|[ \u00a0])(?:express|reiterat|voic|convey|extend|repeat|renew|reaffirm|restat|underlin|stress|underscor|affirm|explain|outlin|pledg|offer)(?:e|ed|d|es|ing|ying|ied)[ \u00a0]+$/i;

const OF_NOUN = /^[ \u00a0](?:own[ \u00a0])?[\p{Alpha}]+[’']s?[ \u00a0](?:[a-z-]+[ \u00a0]){0,2}[a-z]+/u;

/** What one speaks of that others have said. */
const THEIR_WORDS = new Set([
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
const THANKING = /^(?:Also )?[A-Z][a-z]+ing(?:[ \u00a0](?:to|with|by|from))?[ \u00a0]$/;

const FRONTED = /^(?:In|During|After|Before|On|Since|From|At|Following|Throughout|With|Despite|Through)[ \u00a0]$/;

const AND_THEN = /^[^.;,“”]{1,90},[ \u00a0]s?he[ \u00a0]/;

/** `Noting that `, whose possessive is the main clause’s subject’s where nobody else is about */
const NOTING_THAT = /^(?:(?:Also|While|In|Further)[ \u00a0])?[A-Za-z]+ing[ \u00a0]that[ \u00a0]$/;

/** Somebody else who is the subject behind the opening words. */
const AHEAD =
  /^[ \u00a0][^.;,“”]{1,60},[ \u00a0](?:the|President|Minister|Prime|Mr\.?|Mrs\.?|Ms\.?|\p{Upper}[a-z]+’s)[ \u00a0]/u;

/** `expressed her support`, `offering his condolences` */
function isOwnAct({ text, sure, opening }: Spot, { span }: Standing, opener: string): boolean {
  const verb = /([\p{Alpha}-]+)[ \u00a0]+$/u.exec(opener.slice(-24))?.[1]?.toLowerCase() ?? '';
  const noun = nounAfter(text, span.end, word => STRENGTHS.test(word));
  if (noun === 'right' && /^(?:reserv|exercis)/.test(verb)) return true;
  if (!OWN_ACTS.test(verb) || !(OWN_NOUNS.has(noun) || TURN_NOUNS.has(noun))) return false;
  return verb.endsWith('ing') || opening || sure?.form === 'subject';
}

/** `requested that her statement be reflected in the record`, `said that in his personal opinion` */
function isForTheRecord({ text }: Spot, { span }: Standing, opener: string): boolean {
  return (
    (ASKED_THAT.test(opener) && PUT_DOWN.test(text.slice(span.end, span.end + 60))) ||
    (SAID_IN.test(opener) && VIEW.test(text.slice(span.end, span.end + 30)))
  );
}

const ASKED_THAT = /[ \u00a0](?:asked|requested|asking|requesting)[ \u00a0](?:that|for)[ \u00a0]$/;

const PUT_DOWN =
  /^[ \u00a0](?:[a-z’-]+[ \u00a0]){0,2}(?:statement|reply|position|remarks|reservations?|objections?|explanation|vote|comments|intervention|words)[ \u00a0](?:to[ \u00a0])?be[ \u00a0](?:reflected|recorded|included|placed|entered|registered|noted|put|inserted)\b/;

const SAID_IN =
  /[ \u00a0](?:said|stated|noted|added|stressed|emphasized|saying|noting|adding|stressing)(?:[ \u00a0]that)?,?[ \u00a0]in[ \u00a0]$/;

const VIEW = /^[ \u00a0](?:own[ \u00a0]|personal[ \u00a0]|considered[ \u00a0])?(?:view|opinion|experience|capacity)\b/;

/** `she stood by her words`, whose subject is the speaker. */
function isOwn({ text, sure, nobodyElse, earlier }: Spot, { set, span }: Standing): boolean {
  if (sure?.form !== 'subject' || earlier) return false;
  const between = text.slice(sure.span.end, span.start);
  // A name in between may be a country that is a she.
  return nobodyElse
    ? !/\p{Upper}/u.test(between)
    : sure.set === set && (CLOSE.test(between) || AFTER_TAG.test(between));
}

/** Between a subject and its own: a verb and a few words, none of which brings in another noun. */
const CLOSE = /^[ \u00a0](?:(?!(?:an?|the|each|every|one|any|no|that|this|how)[ \u00a0])[\p{Alpha}-]+[ \u00a0]){1,4}$/u;

/** `he said; his children could not` */
const AFTER_TAG = /^[ \u00a0][a-z]+[;,][ \u00a0](?:and[ \u00a0])?$/;

/** `In her closing remarks`, `Concluding his statement`, `speaking in her national capacity` */
function isTurn(opener: string, noun: string): boolean {
  return (
    TURN_NOUNS.has(noun) &&
    (/^(?:(?:In|During|Throughout|With|To)|(?:In )?[A-Za-z]+ing)[ \u00a0]+$/.test(opener) ||
      (/^(?:capacity|view|opinion)$/.test(noun) && /(?:speaking|spoke|[ \u00a0,])[ \u00a0]+in[ \u00a0]+$/.test(opener)))
  );
}

const NOUN = /[ \u00a0\r\n]+([\p{Alpha}’'‑-]+)/uy;

/** The first word after `at` that is none of those passed over, in small letters and without its genitive; '' if none. */
function nounAfter(text: string, at: number, passes: (word: string) => boolean): string {
  let from = at;
  for (let words = 0; words < 4; words++) {
    const match = matchAt(NOUN, text, from);
    if (!match) break;
    const word = match[1]!.toLowerCase().replace(/[’']s?$/, '');
    if (!passes(word)) return word;
    from = NOUN.lastIndex;
  }
  return '';
}

/** `the delegate’s insinuations against his country`, `the remarks of the delegate about`: nobody speaks so of his own. */
function speaksAgainst(text: string, { genitive, span }: Person, at: number): boolean {
  const words = text.slice(span.end, at);
  if (words.length > 80 || !/\b(?:on|about|against|concerning|regarding|towards)[ \u00a0]+$/.test(words)) return false;
  if (!genitive && /\b(?:truth|lie[sd]?|falsehoods?|nonsense)[ \u00a0]about[ \u00a0]$/.test(words)) return true;
  return genitive ? REMARKS.test(words) : REMARKS_OF.test(text.slice(Math.max(0, span.start - 60), span.start));
}

const REMARKS =
  /\b(?:remarks?|statements?|allegations?|accusations?|comments?|claims?|insinuations?|criticisms?|attacks?|charges?|assertions?|insults?|lies|slander)\b/;

/** `the remarks made by the ` */
const REMARKS_OF = new RegExp(
  `${REMARKS.source}[ \\u00a0](?:made[ \\u00a0])?(?:of|by|from)[ \\u00a0](?:[\\p{Alpha}’-]+[ \\u00a0]){0,3}$`,
  'u',
);
