import type { Span } from '../record.ts';
import type { Doing, Place } from './clauses.ts';
import { doingAfter, OPENING_PHRASE, PARTICIPLE, placeOf, SAID, SUBORDINATE, TURNS } from './clauses.ts';
import type { Standing } from './forms.ts';
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
import type { Person } from './people.ts';
import type { Evidence, Pronoun, PronounSet } from './pronoun.ts';

/** Whom a pronoun means, and what shows it. */
export type Meaning = Pick<Pronoun, 'refersTo' | 'evidence'>;

export const UNKNOWN: Meaning = { refersTo: 'unknown', evidence: 'none' };
export const NEARER: Meaning = { refersTo: 'unknown', evidence: 'nearer person' };
export const NEARER_OFFICIAL: Meaning = { refersTo: 'unknown', evidence: 'nearer official' };
export const speaker = (evidence: Evidence): Meaning => ({ refersTo: 'speaker', evidence });

/** Somebody else whom the last sentence was about, and the pronoun that has stood for them since. */
export interface Topic extends Person {
  readonly pronoun?: PronounSet | undefined;
  /** Whether what they do is told in the past perfect, `had briefed`, as what was done elsewhere is. */
  readonly past: boolean;
}

/** Where a pronoun stands and what is known there. */
export interface Spot {
  readonly text: string;
  readonly sentence: Span;
  /** The people named since the speaker was last meant in this sentence. */
  readonly nearer: readonly Person[];
  /** The last pronoun in this sentence that surely means the speaker. */
  readonly sure: Standing | undefined;
  /** Whether the sentence opens the speech, so that its subject is the speaker. */
  readonly opening: boolean;
  /** Somebody else whom the sentence before was about. */
  readonly topic: Topic | undefined;
  /** The pronoun that stood for the speaker in the sentence before, if nobody else was named there. */
  readonly before: PronounSet | undefined;
  /** The same, whoever else was named there. */
  readonly last: PronounSet | undefined;
  /** Whether the sentence before was about the speaker. */
  readonly follows: boolean;
  /** Whether the sentence before tells in the past perfect of what was done elsewhere. */
  readonly afterPast: boolean;
  /** The sets that the words for the people in the sentence before show. */
  readonly shown: ReadonlySet<PronounSet> | undefined;
  /** The set of the last pronoun here, or in the sentence before, of which nobody can say whom it means. */
  readonly doubt: PronounSet | undefined;
  /** Where the speaker was last meant here, or the sentence begins. */
  readonly since: number;
  /** Whether whoever is named later in this sentence is the pronoun's own, `her grandmother`, or cannot be meant by it. */
  readonly alone: boolean;
  /** Whether the one other person here is who does something to the pronoun: `he said that she had not told him`. */
  readonly isBesideOne: boolean;
  /** The one other person whom the speech has named so far, if it is one, here. */
  readonly sole: Person | undefined;
  /** Whether somebody whom it could mean stands before the pronoun in its sentence, be it before the speaker was last meant. */
  readonly earlier: boolean;
  /** Whether nobody whom the pronoun could mean has been named in the sentence before. */
  readonly nobodyNear: boolean;
  /** The same for the sentences before that, and for this one up to the pronoun. */
  readonly nobodyElse: boolean;
  /** Whether nobody else is named in the sentence before, nor anywhere in this one. */
  readonly clear: { readonly before: boolean; readonly here: boolean };
}

/** Whom the pronoun at a spot outside quotations means, by evidence of high precision alone. */
export function meaningAt(spot: Spot, pronoun: Standing): Meaning {
  switch (pronoun.form) {
    case 'subject':
      return ofSubject(spot, pronoun);
    case 'reflexive':
      return ofReflexive(spot, pronoun);
    case 'possessive':
      return ofPossessive(spot, pronoun);
    case 'object':
      return ofObject(spot, pronoun);
    default:
      // `countries like hers`, of which nobody but a delegate speaks
      if (LIKE.test(spot.text.slice(Math.max(spot.sentence.start, pronoun.span.start - 40), pronoun.span.start)))
        return spot.nearer.length || (spot.topic && !spot.sure) ? NEARER : speaker('delegation');
      return isOnlyOne(spot, pronoun) ? speaker('stance') : UNKNOWN;
  }
}

/** `countries such as `, `a small State like ` */
const LIKE =
  /\b(?:countr(?:y|ies)|States?|nations?|islands?|economies|Governments?|delegations?|democrac(?:y|ies))[ \u00a0](?:like|such[ \u00a0]as)[ \u00a0]$/;

/**
 * Whether there is nobody but the speaker whom a pronoun could mean: none has been named, the sentence is or follows one
 * of the speaker's, and no name stands between, for that may be a person whom no list knows, or a country that is a she.
 */
function isOnlyOne(spot: Spot, { span, form }: Standing): boolean {
  const { text, sentence, sure, opening, since, nobodyElse, last, alone } = spot;
  if (!nobodyElse || !alone || span.start < since) return false;
  if (!opening && !sure && !last && !(spot.follows && span.start === sentence.start)) return false;
  const words = text
    .slice(Math.max(since, sentence.start), span.start)
    .replace(FIRST_WORD, '')
    .replace(/^[Tt]he|^An?/, 'the');
  // `she quoted him`: whoever does something to him is somebody else than he.
  if (form === 'object' && !THEY_DID.test(words)) return false;
  return !BROUGHT_IN.test(words) && (opening || sure !== undefined || !AGENT.test(words));
}

/** `families had `, `people would `: a clause with a subject of its own. */
const THEY_DID =
  /[ \u00a0](?:[a-z-]+s|people)[ \u00a0](?:had|were|would|could)[ \u00a0]|^[ \u00a0](?:[a-z-]+[ \u00a0]){1,8}(?:had|would|could|did)[ \u00a0]/;
/** A name, or a thing that may be a she. */
const BROUGHT_IN = /\p{Upper}|\b(?:ships?|vessels?|boats?|nation|land)\b/u;
/** `the librarian`, `a dancer`: by its ending somebody. */
const AGENT =
  /(?:^|[ \u00a0])(?:an?|[Tt]he|one|another)[ \u00a0](?:[\p{Alpha}-]+[ \u00a0])?[\p{Alpha}-]{3,}(?:ian|ist|eer|er|or|ant|ent|man|woman|ee)[ \u00a0,]/u;
/** `Its`, `In`: a capital that only begins the sentence. */
const FIRST_WORD =
  /^[“"‘(]?(?:In|On|At|It|Its|For|With|As|That|This|Those|These|From|To|By|When|While|If|There|And|But|Such|Not|No|Nobody|All|Some|Both|Today|Now|Then|They|Their)[ \u00a0]/;

/**
 * Whether the only other person is one whom the pronoun cannot mean by where it stands: `the Governor, who had shown
 * him`, `the laureate, whose book he had read`, `her grandmother had made it, and so did she`.
 */
function isBesideSole({ text, sole, sure, opening, follows }: Spot, { form, span }: Standing): boolean {
  if (!sole || sole.anybody || sole.genitive || !(sure || opening || follows)) return false;
  const between = text.slice(sole.span.end, span.start);
  return between.length < 80 && (form === 'object' ? DID : WHOSE).test(between);
}

/** `, who had shown `, ` had told ` */
const DID =
  /^(?:[ \u00a0](?:of|for|from|in)[ \u00a0](?:(?!and\b)[\p{Alpha}’-]+[ \u00a0]){0,4}?(?!and\b)[\p{Alpha}’-]+)?,?(?:[ \u00a0]who)?(?:[ \u00a0](?:had|also))*[ \u00a0](?:[a-z]+ed|told|shown|gave|given|taught|met|sent|left|brought|seen|heard|(?:[a-z]+ed|written|spoken)[ \u00a0]to)[ \u00a0]$/u;
/** `, whose book `, ` whom `, ` had made it, and so did ` */
const WHOSE =
  /[ \u00a0](?:whose[ \u00a0](?:[a-z-]+[ \u00a0]){1,3}|whom[ \u00a0]|(?:so|nor|neither)[ \u00a0](?:did|had|was|would)[ \u00a0])$/;

function ofObject(spot: Spot, pronoun: Standing): Meaning {
  if (isOnlyOne(spot, pronoun) || isBesideSole(spot, pronoun)) return speaker('stance');
  const { text, sentence, nearer, topic } = spot;
  const { span } = pronoun;
  const opener = text.slice(sentence.start, span.start);
  if (spot.isBesideOne) return speaker('stance');
  // `She had the deed with her`
  if (
    spot.sure?.form === 'subject' &&
    spot.sure.set === pronoun.set &&
    HAD_WITH.test(spot.text.slice(spot.sure.span.end, pronoun.span.start))
  )
    return asBefore(spot, pronoun);
  return !nearer.length && !topic && (MOVES.test(opener) || PRECEDES.test(opener)) ? speaker('stance') : UNKNOWN;
}

const HAD_WITH = /^[ \u00a0](?:had|brought|took|carried)[ \u00a0][^.;:]{1,40}[ \u00a0]with[ \u00a0]$/;

/** `It gave him great pleasure`, `It saddened her` */
const MOVES =
  /^It (?:also |had |therefore )?(?:gave|given|pained|saddened|pleased|grieved|worried|concerned|heartened|alarmed|troubled|struck|disturbed|encouraged)[ \u00a0]+$/;
/** `those who had spoken before him` */
const PRECEDES = /\b(?:spoken|spoke|speaking)[ \u00a0]before[ \u00a0]+$/;

function ofSubject(spot: Spot, pronoun: Standing): Meaning {
  const { text, sentence, topic, nearer, sure, opening } = spot;
  const { start, end } = pronoun.span;
  const place = placeOf(text, sentence, start);
  const doing = doingAfter(text, end);
  if (isBesideSole(spot, pronoun)) return speaker('stance');
  const isTalking = place === 'after comma' && EXCHANGE.test(text.slice(sentence.start, start));
  if (isTalking && !mayMean(topic, pronoun, doing)) return speaker('stance');
  if (doing.kind === 'acts') return goesOnAs(spot, pronoun, place) ? asBefore(spot, pronoun) : UNKNOWN;
  const turns = doing.kind === 'speaks' && TURNS.test(text.slice(sentence.start, start));
  const elsewhere =
    doing.performs && doing.kind === 'speaks' && (topic ? topic.past : spot.nobodyNear || spot.afterPast);
  const told = speaker(
    doing.kind === 'feels'
      ? 'stance'
      : turns
        ? 'continuation'
        : place !== 'content' && place !== 'relative' && elsewhere
          ? 'performance'
          : 'attribution',
  );
  const subjects = nearer.filter(person => !person.genitive && !person.anybody);
  switch (place) {
    case 'first':
      // `… signed by the Chair.  She stood by it.`
      if (doing.kind === 'feels' && !doing.would && !spot.nobodyNear && spot.last !== pronoun.set) return NEARER;
      // `… a fisherman had lost his boat.  He blamed the trawlers.`
      if (
        pronoun.set &&
        !doing.goesOn &&
        !(elsewhere && (topic || spot.follows)) &&
        spot.last !== pronoun.set &&
        spot.shown?.has(pronoun.set)
      )
        return NEARER;
      // `… his grandfather fished.  He never owned a clock.  He said`
      if (
        !spot.follows &&
        !topic &&
        !doing.goesOn &&
        !doing.performs &&
        spot.doubt !== undefined &&
        spot.doubt === pronoun.set
      )
        return NEARER;
      return mayMean(topic, pronoun, doing) ? NEARER : told;
    case 'after comma': {
      const opener = text.slice(sentence.start, start);
      if (turns) return told;
      // `As a mother, she said, she could not accept that`
      if (sure?.form === 'subject' && TAGGED.test(opener) && spot.nobodyNear && !spot.earlier) return speaker('stance');
      // `The Envoy had been clear: “Time is short,” he said.`
      if (subjects.length && !sure && /;\s*$/.test(opener)) return NEARER;
      if (subjects.length && /[”"»]\s*$/.test(opener) && !PARTICIPLE.test(opener)) return NEARER;
      if (doing.tag) return doing.kind === 'speaks' ? speaker('tag') : told;
      if (subjects.length && (SUBORDINATE.test(opener) || (doing.kind === 'feels' && !PARTICIPLE.test(opener))))
        return NEARER;
      return !PARTICIPLE.test(opener) && mayMean(topic, pronoun, doing) ? NEARER : told;
    }
    case 'joined':
      if (sure?.form === 'subject' && (sure.set === pronoun.set || (nearer.length === 1 && hasOther(text, pronoun))))
        return told;
      if (!sure && spot.doubt !== undefined && spot.doubt === pronoun.set) return NEARER;
      return subjects.length || (!sure && mayMean(topic, pronoun, doing)) ? NEARER : told;
    case 'relative':
    case 'content':
      if (place === 'relative' && IN_WHICH.test(text.slice(Math.max(sentence.start, start - 120), start)))
        return NEARER;
      if (opening && VOTES.test(text.slice(end, end + 24))) return told;
      // `Recalling the High Commissioner’s visit, he noted that she had praised`
      return nearer.length || (topic && !sure) || (spot.earlier && sure && sure.set !== pronoun.set) ? NEARER : told;
    case 'elsewhere':
      return goesOnAs(spot, pronoun, place) ? asBefore(spot, pronoun) : UNKNOWN;
  }
}

/** `In talks with the President, she`: whoever held them is not whom they were with. */
const EXCHANGE =
  /^(?:In|During|After|Following|At|Through|Since)[ \u00a0](?:[a-z]+[ \u00a0]){0,3}(?:talks|meetings?|discussions?|conversations?|consultations?|exchanges?|contacts?|calls?|dialogue|engagement|visits?)[ \u00a0](?:with|to)[ \u00a0][^;:“”]*$/;
const FRONTED = /^(?:In|During|After|Before|On|Since|From|At|Following|Throughout|With|Despite|Through)[ \u00a0]$/;
const AND_THEN = /^[^.;,“”]{1,90},[ \u00a0]s?he[ \u00a0]/;
/** `Noting that `, whose possessive is the main clause’s subject’s where nobody else is about */
const NOTING_THAT = /^(?:(?:Also|While|In|Further)[ \u00a0])?[A-Za-z]+ing[ \u00a0]that[ \u00a0]$/;
/** `a letter from the Envoy, in which `: who wrote it */
const IN_WHICH =
  /\b(?:messages?|letters?|statements?|reports?|speech|poems?|books?|articles?|interviews?|notes?|appeals?|address|video|film|study|report)[ \u00a0](?:of|from|by|to)[ \u00a0][^.;]*[ \u00a0]in[ \u00a0]which[ \u00a0]+$/;
/** `, she said, ` */
const TAGGED = /,[ \u00a0]s?he[ \u00a0][a-z]+,[ \u00a0]$/;

/** `said that he would be brief`: only who has the floor. */
const VOTES = /^[ \u00a0]would[ \u00a0](?:be[ \u00a0](?:brief|voting)|vote|abstain|limit|confine)\b/;

/** `he thanked him`: whoever else is spoken of is the object, for that is never the subject itself. */
function hasOther(text: string, { set, span }: Standing): boolean {
  return (set === 'he' ? DOES_HIM : DOES_HER).test(text.slice(span.end, span.end + 40));
}

const DOES_HIM = /^[ \u00a0](?:also[ \u00a0])?[a-z]+ed[ \u00a0]him\b/;
const DOES_HER = /^[ \u00a0](?:also[ \u00a0])?[a-z]+ed[ \u00a0]her(?:[,.;]|[ \u00a0](?:for|on|and|to|that|as|with)\b)/;

/** Whoever the pronoun before means, which is of the same set: surely the speaker only where nobody else is spoken of. */
function asBefore(spot: Spot, pronoun: Standing): Meaning {
  return speaker(spot.nobodyElse || opensAlone(spot, pronoun) ? 'stance' : 'same person');
}

/** Whether a pronoun begins a sentence that follows one of the speaker’s, which has named nobody else it could mean. */
function opensAlone({ sentence, follows, topic, nobodyNear }: Spot, { span }: Standing): boolean {
  return follows && !topic && nobodyNear && span.start === sentence.start;
}

/**
 * Whether a subject that does anything at all is the speaker, because nobody else is about: `he said he had visited`,
 * and `She had come to listen` after a sentence in which she is the speaker.
 */
function goesOnAs(spot: Spot, pronoun: Standing, place: Place): boolean {
  const { text, sentence, sure, nearer, topic, opening } = spot;
  if (nearer.length) return false;
  const { start } = pronoun.span;
  if (spot.nobodyElse || opensAlone(spot, pronoun)) return true;
  if (isNext(spot, pronoun) && (place === 'first' || OPENING_PHRASE.test(text.slice(sentence.start, start))))
    return true;
  const words = text.slice(Math.max(sentence.start, start - 24), start);
  if ((topic && !opening) || DIRECTS.test(words)) return false;
  if (!spot.clear.before && !(SAID.test(words) && WOULD_BE.test(text.slice(pronoun.span.end, pronoun.span.end + 8))))
    return false;
  if (sure?.set !== undefined && sure.set === pronoun.set) return true;
  // `Recalling the High Commissioner’s visit, he noted that she had praised`
  if (spot.earlier) return false;
  if (place !== 'content' || !(opening || sure)) return false;
  return (
    SAID.test(words) || (AND_THAT.test(words) && WOULD_BE.test(text.slice(pronoun.span.end, pronoun.span.end + 8)))
  );
}

/** `said that he would`: a speaker's own plan. */
const WOULD_BE = /^[ \u00a0](?:would|could)\b/;

/** `and that he would`, after `said that` */
const AND_THAT = /[ \u00a0]and[ \u00a0]that[ \u00a0]+$/;

/** `asked that he present it`: what somebody else is to do. */
const DIRECTS =
  /(?:asked|urged|requested|recommended|proposed|suggested|demanded|insisted)(?:[ \u00a0]that)?[ \u00a0]+$/;

/** Whether the sentence before had this pronoun for the speaker and named nobody. */
function isNext({ topic, before, sure }: Spot, { set }: Standing): boolean {
  return !topic && !sure && before !== undefined && before === set;
}

/** Whether a pronoun may as well mean whom the sentence before was about. */
function mayMean(topic: Topic | undefined, pronoun: Standing, doing?: Doing): boolean {
  if (!topic || doing?.goesOn || (doing?.performs && topic.past)) return false;
  const set = topic.set ?? topic.pronoun;
  return !set || !pronoun.set || set === pronoun.set;
}

/** `associating himself with`, `aligned herself with` */
const REFLEXIVE_ACT =
  /(?:^|[^\p{Alpha}])(?:associat|align|dissociat|disassociat|distanc|identif|limit|confin|address|introduc|restrict|describ)(?:ing|ying|ed|ied|e)[ \u00a0]+$/iu;

function ofReflexive(spot: Spot, pronoun: Standing): Meaning {
  const { text, sentence, sure, nearer, opening, topic } = spot;
  const { start } = pronoun.span;
  if (nearer.length) return NEARER;
  if (sure?.form === 'subject' || isOnlyOne(spot, pronoun)) return speaker('reflexive');
  const opener = text.slice(sentence.start, start);
  if (!REFLEXIVE_ACT.test(opener) || /\bhad [a-z]+[ \u00a0]+$/.test(opener)) return UNKNOWN;
  if (opening) return speaker('reflexive');
  return PARTICIPLE.test(opener) && !topic ? speaker('reflexive') : UNKNOWN;
}

/** Who else may have what a noun names; undefined where it is no delegation's nor official's own noun. */
function ownersOf(noun: string): readonly Person['kind'][] | undefined {
  if (STATE_NOUNS.has(noun)) return ['official', 'delegate', 'named'];
  if (LAND_NOUNS.has(noun)) return ['official', 'delegate', 'named', 'private'];
  if (OFFICE_NOUNS.has(noun)) return ['official', 'delegate', 'named', 'private', 'international'];
  return undefined;
}

function ofPossessive(spot: Spot, pronoun: Standing): Meaning {
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
    const doubted = spot.doubt !== undefined && spot.doubt === pronoun.set && !(about && !owners.includes(about.kind));
    if (doubted && noun !== 'delegation') return NEARER;
    if (about && owners.includes(about.kind) && mayMean(about, pronoun)) return NEARER;
    if (nearer.some(person => owners.includes(person.kind) && !speaksAgainst(text, person, start))) return NEARER;
    if (!owners.includes('international')) return speaker('delegation');
    // `He thanked Ms. Prah.  Sweden supported her organization.`
    return spot.nobodyNear || sure || opening || start === sentence.start ? speaker('office') : NEARER;
  }
  if (nearer.length || about) return NEARER;
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
  if (isTurned || isOwnAct(spot, pronoun, opener) || isForTheRecord(spot, pronoun, opener)) return speaker('own act');
  return isOwn(spot, pronoun) ? asBefore(spot, pronoun) : UNKNOWN;
}

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
    NOUN.lastIndex = from;
    const match = NOUN.exec(text);
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
  return genitive ? REMARKS.test(words) : REMARKS_OF.test(text.slice(Math.max(0, span.start - 60), span.start));
}

const REMARKS =
  /\b(?:remarks?|statements?|allegations?|accusations?|comments?|claims?|insinuations?|criticisms?|attacks?|charges?|assertions?|insults?|lies|slander)\b/;
/** `the remarks made by the ` */
const REMARKS_OF = new RegExp(
  `${REMARKS.source}[ \\u00a0](?:made[ \\u00a0])?(?:of|by|from)[ \\u00a0](?:[\\p{Alpha}’-]+[ \\u00a0]){0,3}$`,
  'u',
);
