import { anyOf } from '../../alternatives.ts';
import type { Person } from '../people/people.ts';
import type { Doing, Place } from '../sentences/clauses.ts';
import { ANSWERS, doingAfter, isPartOfOther, PARTICIPLE, placeOf, SUBORDINATE, TURNS } from '../sentences/clauses.ts';
import { SOMEBODY } from '../thread/away.ts';
import { hadActed } from '../thread/floor.ts';
import type { Spot } from '../thread/spot.ts';
import type { Standing } from '../words/forms.ts';
import type { Meaning } from '../words/meaning.ts';
import { NEARER, speaker, UNKNOWN } from '../words/meaning.ts';
import { isBesideSole } from './alone.ts';
import { asBefore, goesOnAs, mayMean, RECALLS } from './going-on.ts';

/** A subject that says or feels something: where it stands and what it does. */
interface Telling {
  readonly place: Place;
  /** The sentence up to it. */
  readonly opener: string;
  readonly doing: Doing;
  readonly fromFloor: ReturnType<Doing['fromFloor']>;
  /** Who else may have done it of those who are nearer. */
  readonly subjects: readonly Person[];
  /** Whether the sentence turns to something else: `Turning to`. */
  readonly turns: boolean;
  /** Whether it is done by saying it, while what others do is told as done elsewhere. */
  readonly elsewhere: boolean;
  /** What it means where it is the speaker. */
  readonly told: Meaning;
}

/** `he said`, `She had come`: by its verb, its place in the sentence and who else is about. */
export function ofSubject(spot: Spot, pronoun: Standing): Meaning {
  const { text, sentence, topic, sure } = spot;
  const { start, end } = pronoun.span;
  // `She who hesitates`: anybody; `she told a newspaper`: who was somewhere else
  if (ELSEWHERE.test(text.slice(end, end + 24)) || TAKES_UP.test(text.slice(Math.max(0, start - 20), start)))
    return UNKNOWN;
  const place = placeOf(text, sentence, start);
  const doing = doingAfter(text, end);
  if (isBesideSole(spot, pronoun)) return speaker('alone');
  const opener = text.slice(sentence.start, start);
  if (place === 'after comma' && EXCHANGE.test(opener) && !mayMean(topic, pronoun, doing)) return speaker('alone');
  // `Denmark had some, she said, and he would send them to him`
  if (place === 'joined' && sure?.form === 'subject' && spot.rivals().length <= 1 && givesOther(text, pronoun))
    return speaker('alone');
  if (doing.kind === 'acts') return goesOnAs(spot, pronoun, place) ? asBefore(spot, pronoun) : UNKNOWN;
  if (place === 'after comma' && (CAPACITY.test(opener) || isPartOfOther(text, sentence, pronoun)))
    return speaker('floor');
  if (place === 'relative' && IN_WHICH.test(opener.slice(-14))) return NEARER;
  if (place === 'after comma' && isAfterAnother(opener, spot, pronoun)) return NEARER;
  const telling = tellingOf(spot, place, opener, doing);
  return byWhatIsDone(spot, pronoun, telling) ?? byPlace(spot, pronoun, telling);
}

function tellingOf(
  { topic, nearer, nobodyNear, afterPast }: Spot,
  place: Place,
  opener: string,
  doing: Doing,
): Telling {
  const isSaid = doing.kind === 'speaks';
  const turns = isSaid && TURNS.test(opener);
  const elsewhere = doing.performs && isSaid && (topic ? topic.past : nobodyNear || afterPast);
  const evidence =
    doing.kind === 'feels'
      ? 'stance'
      : turns || (place === 'after comma' && SPEAKING.test(opener))
        ? 'continuation'
        : place !== 'content' && place !== 'relative' && elsewhere
          ? 'performance'
          : 'attribution';
  return {
    place,
    opener,
    doing,
    fromFloor: doing.fromFloor(),
    subjects: nearer.filter(person => !person.genitive && !person.anybody),
    turns,
    elsewhere,
    told: speaker(evidence),
  };
}

/** What only who has the floor does, whoever else is about; undefined where what is done does not tell. */
function byWhatIsDone(spot: Spot, pronoun: Standing, telling: Telling): Meaning | undefined {
  const { topic, doubt, afterPast } = spot;
  const { place, opener, doing, fromFloor, subjects, turns } = telling;
  // `He welcomed Ms. Lund.  She thanked him.`
  if (place === 'first' && isOfShown(spot, pronoun) && doesToOther(spot.text, pronoun)) return NEARER;
  // `… a letter from a fisherman.  He had thrown it back; he asked the Council to take it out.`
  if (!spot.sure && isInDoubt(spot, pronoun) && BEHIND.test(opener)) return NEARER;
  if (fromFloor === 'likely' && isOfShown(spot, pronoun) && asks(spot, pronoun)) return NEARER;
  if (fromFloor !== 'no' && !doing.tag && !subjects.length && isFromFloor(spot, pronoun, place, fromFloor))
    return speaker(fromFloor === 'surely' ? 'floor' : 'performance');
  if (turns && !spot.acted() && !(topic && !topic.past) && ANSWERS.test(opener)) return speaker('floor');
  // `One man had saved them.  She said that his name was Abdel.`
  if (
    doing.says &&
    place === 'first' &&
    spot.elsewhere() &&
    !spot.acted() &&
    (!topic || topic.past) &&
    (doubt !== pronoun.set || afterPast)
  )
    return speaker('performance');
  if (isBehindOthers(spot, pronoun, place, doing, subjects)) return speaker('performance');
  if (place !== 'first' && subjects.length === 1 && isOfWhom(spot, pronoun, doing)) return speaker('performance');
  return undefined;
}

/** By where it stands and who else is about. */
function byPlace(spot: Spot, pronoun: Standing, telling: Telling): Meaning {
  const { text, topic, nearer, sure, opening } = spot;
  const { start, end } = pronoun.span;
  const { place, doing, subjects, told } = telling;
  switch (place) {
    case 'first':
      return isOfStory(spot, pronoun, telling) || mayMean(topic, pronoun, doing) ? NEARER : told;
    case 'after comma':
      return afterComma(spot, pronoun, telling);
    case 'joined':
      if (sure?.form === 'subject' && (sure.set === pronoun.set || (nearer.length === 1 && hasOther(text, pronoun))))
        return told;
      if (!sure && isInDoubt(spot, pronoun)) return NEARER;
      return subjects.length || (!sure && mayMean(topic, pronoun, doing)) ? NEARER : told;
    case 'relative':
    case 'content':
      if (place === 'relative' && !subjects.length && CALLS.test(text.slice(Math.max(0, start - 3), end + 24)))
        return speaker('floor');
      if (opening && VOTES.test(text.slice(end, end + 24))) return told;
      // `A listener had written that she understood`
      if (!opening && !sure && SOMEBODY.test(telling.opener)) return NEARER;
      // `Recalling the High Commissioner’s visit, he noted that she had praised`
      return nearer.length ||
        (topic && !sure) ||
        // `The landlord had been heard.  She said that he offered tea`, `She hoped that he would`
        ((spot.earlier ||
          (place === 'content' && (doing.kind === 'speaks' || RECALLS.test(telling.opener)) && !spot.nobodyNear)) &&
          sure &&
          sure.set !== pronoun.set)
        ? NEARER
        : told;
    case 'elsewhere':
      return goesOnAs(spot, pronoun, place) ? asBefore(spot, pronoun) : UNKNOWN;
  }
}

/** Whether a sentence that begins with the pronoun goes on about somebody whom those before it told of. */
function isOfStory(spot: Spot, pronoun: Standing, { doing, fromFloor, elsewhere }: Telling): boolean {
  const { set } = pronoun;
  const { topic, follows, doubt, last, nobodyNear } = spot;
  // `the Ambassador spoke in 1967.  He said that`
  if (fromFloor === 'no' && !doing.goesOn && spot.acted()) return true;
  // `… signed by the Chair.  She stood by it.`
  if (doing.kind === 'feels' && !doing.would && !nobodyNear && last !== set) return true;
  if (!set || doing.goesOn) return false;
  // `… a fisherman had lost his boat.  He blamed the trawlers.`
  if (!(elsewhere && (topic || follows)) && isOfShown(spot, pronoun)) return true;
  // `… his grandfather fished.  He never owned a clock.  He said`
  return !follows && !topic && !doing.performs && doubt === set;
}

/** `… his grandmother had come.  “Eat,” she said.`: whether the words for somebody in the sentence before show the set, where the speaker is not of it. */
function isOfShown({ last, shown }: Spot, { set }: Standing): boolean {
  return set !== undefined && last !== set && shown?.has(set) === true;
}

function afterComma(spot: Spot, pronoun: Standing, { opener, doing, subjects, turns, told }: Telling): Meaning {
  if (turns) return told;
  const { sure, topic } = spot;
  // `As a mother, she said, she could not accept that`
  if (sure?.form === 'subject' && TAGGED.test(opener) && spot.nobodyNear && !spot.earlier) return speaker('alone');
  // `The Envoy denied it; he said`
  if (subjects.length && !sure && BEHIND.test(opener)) return NEARER;
  // `He said that a member had been elected; she spoke for them`
  if (sure && sure.set !== pronoun.set && !doing.tag && !doing.performs && BEHIND.test(opener)) return NEARER;
  const isParticiple = PARTICIPLE.test(opener);
  // `The Envoy had been clear: “Time is short,” he said.`
  if ((subjects.length || isOfShown(spot, pronoun)) && /[”"»]\s*$/.test(opener) && !isParticiple) return NEARER;
  // `One, a navigator, was old.  He would remember ice, he said.`
  if (doing.tag && topic && !topic.past && mayMean(topic, pronoun) && isInDoubt(spot, pronoun) && WOULD.test(opener))
    return NEARER;
  if (doing.tag) return doing.kind === 'speaks' ? speaker('tag') : told;
  if (subjects.length && (SUBORDINATE.test(opener) || (doing.kind === 'feels' && !isParticiple))) return NEARER;
  return !isParticiple && mayMean(topic, pronoun, doing) ? NEARER : told;
}

/** What somebody else would do, in the words of either. */
const WOULD = /^(?:He|She) would\b/;

/** `… a grandmother in Kidal.  She asked for seeds`: what is done from the floor, and anywhere else. */
function asks({ text }: Spot, { span }: Standing): boolean {
  return /^ asked (?:for (?!an? )|whether )/.test(text.slice(span.end, span.end + 16));
}

/** Right behind a semicolon. */
const BEHIND = /;\s*$/;

/** Whether nobody can say of a pronoun before it in the sentence, of the same set, whom it means. */
function isInDoubt({ doubt }: Spot, { set }: Standing): boolean {
  return doubt !== undefined && doubt === set;
}

/** `He thanked`, `, and she called on`: where nobody else is told of as in a story, by the simple past. */
function isFromFloor(spot: Spot, pronoun: Standing, place: Place, how: ReturnType<Doing['fromFloor']>): boolean {
  const { topic } = spot;
  if (how === 'likely' && (spot.acted() || (topic && !topic.past && mayMean(topic, pronoun)))) return false;
  return place !== 'content' && place !== 'elsewhere';
}

/**
 * `The Chair had steered the talks, and he thanked him`, `She thanked the Chair, and she proposed`: what is done by saying
 * it, behind what others had done elsewhere or what they are thanked for.
 */
function isBehindOthers(
  { text, sentence, topic }: Spot,
  pronoun: Standing,
  place: Place,
  doing: Doing,
  subjects: readonly Person[],
): boolean {
  if (place !== 'joined' || !subjects.length || !doing.performs) return false;
  if (topic && !topic.past && mayMean(topic, pronoun)) return false;
  return subjects.every(
    person =>
      hadActed(text, sentence, person) ||
      (!speaksOf(text.slice(person.span.end, pronoun.span.start), pronoun) &&
        THANKS.test(text.slice(Math.max(sentence.start, person.span.start - 50), person.span.start))),
  );
}

/** Whether words of the pronoun's own set stand there: `for his cooperation, and he`. */
function speaksOf(words: string, { set }: Standing): boolean {
  return (set === 'he' ? /\b(?:he|his|him)\b/ : /\b(?:she|hers?)\b/).test(words);
}

/** `When she visited him in jail, he asked`, `In it, she requested`: after words that bring in who else it may be. */
function isAfterAnother(opener: string, { sure, nobodyNear }: Spot, { set }: Standing): boolean {
  if (!nobodyNear && IN_IT.test(opener)) return true;
  return (
    sure?.set !== set && SUBORDINATE.test(opener) && /\b(?:he|him)\b/.test(opener) && /\b(?:she|her)\b/.test(opener)
  );
}

/** `thanked the `, `commending Ms. ` */
const THANKS =
  /\b(?:thank|commend|congratulat|prais|applaud|salut|laud)(?:ed|ing) (?:(?:the|his|her) )?(?:\p{Upper}[\p{Alpha}’.-]* ){0,3}$/u;

/** `the Envoy, whom she thanked`, `for his report, whose findings she described as`: who says so is somebody else. */
function isOfWhom({ text, sentence, topic, sure, doubt }: Spot, pronoun: Standing, doing: Doing): boolean {
  // `He told her of the President, whom he described as`
  if (doubt === pronoun.set || (!sure && mayMean(topic, pronoun))) return false;
  const { start } = pronoun.span;
  return (
    (doing.performs ||
      doing.fromFloor() !== 'no' ||
      /^ described\b/.test(text.slice(pronoun.span.end, pronoun.span.end + 11))) &&
    OF_WHOM.test(text.slice(Math.max(sentence.start, start - 40), start))
  );
}

const OF_WHOM = / (?:whom|whose (?:[a-z-]+ ){0,2}[a-z-]+) $/;

/** `Speaking in her national capacity, `, `On behalf of the Group, `: whoever has the floor. */
const CAPACITY =
  /^(?:(?:Also )?[Ss]peaking in (?:his|her) [a-z]+ capacity|On behalf of (?:the |his |her )?\p{Upper}[^,;:“”]{2,60}), +$/u;

/** `Expressing regret, `: whoever says the rest does this by saying it. */
const SPEAKING = new RegExp(
  `^(?:Also )?${anyOf(`
      Express, Voic, Reply, Respond, Stress, Underscor, Underlin, Emphasiz, Commend, Prais, Welcom, Condemn,
      Reiterat, Reaffirm, Highlight, Thank, Congratulat, Quot, Cit, Point, Draw, Call, Urg, Speak`)}ing\\b[^.;:“”]{0,160}, +$`,
);

/** `In talks with the President, she`: whoever held them is not whom they were with. */
const EXCHANGE = new RegExp(
  `^(?:In|During|After|Following|At|Through|Since) (?:[a-z]+ ){0,3}${anyOf(`
      talks, meetings?, discussions?, conversations?, consultations?, exchanges?, contacts?, calls?, dialogue,
      engagement, visits?`)} (?:with|to) [^;:“”]*$`,
);

/** `confirmed what `: whoever spoke before. */
const TAKES_UP =
  /\b(?:confirmed|corroborated|echoed|endorsed|seconded|supported|disputed|contested|agreed with) what $/;

/** `a letter, in which `: who wrote it. */
const IN_WHICH = / (?:in|through|by|at) which $/;

const ELSEWHERE =
  /^ (?:who\b|asked for no(?:thing)?\b|told an? (?:newspaper|reporter|journalist|magazine|court|radio|interviewer))/;

/** `In it, `, after `a letter from the Envoy`: who wrote it. */
const IN_IT =
  /^(?:In|Through|With) (?:it|(?:the|this|that) (?:letter|note|message|statement|report|interview|book|film|poem|speech|video|article|study)), $/;

/** `, she said, ` */
const TAGGED = /, s?he [a-z]+, $/;

/** `as he called it`: by the way, of the speaker */
const CALLS = /^as s?he (?:called|described|termed|put) it\b/;

/** `said that he would be brief`: only who has the floor. */
const VOTES = /^ would (?:be (?:brief|voting)|vote|abstain|limit|confine)\b/;

/** `he thanked him`: whoever else is spoken of is the object, for that is never the subject itself. */
function hasOther(text: string, { set, span }: Standing): boolean {
  return (set === 'he' ? DOES_HIM : DOES_HER).test(text.slice(span.end, span.end + 40));
}

/** `she thanked him`, after a sentence of his. */
function doesToOther(text: string, { set, span }: Standing): boolean {
  return (set === 'he' ? DOES_HER : DOES_HIM).test(text.slice(span.end, span.end + 40));
}

/** The same of what is sent or given, be it `to him`. */
function givesOther(text: string, { set, span }: Standing): boolean {
  return (set === 'he' ? GIVES_HIM : GIVES_HER).test(text.slice(span.end, span.end + 50));
}

const GIVES_HIM = /^ (?:(?:would|had|could|also) )*[a-z]+ (?:(?:it|them) )?(?:to |with |for )?him\b/;

const GIVES_HER = /^ (?:(?:would|had|could|also) )*[a-z]+ (?:(?:it|them) )?(?:to |with |for )?her[,.;]/;

const DOES_HIM = /^ (?:also )?[a-z]+ed him\b/;

const DOES_HER = /^ (?:also )?[a-z]+ed her(?:[,.;]| (?:for|on|and|to|that|as|with)\b)/;
