/** What a possessive shows to be the speaker's own by what is done with it, whatever it is. */

import { anyOf } from '../../alternatives.ts';
import type { Spot } from '../thread/spot.ts';
import type { Standing } from '../words/forms.ts';
import { OWN_ACTS, OWN_NOUNS, STRENGTHS, TURN_NOUNS } from '../words/lexicon.ts';
import { nounAfter } from '../words/noun.ts';

/** `expressed her support`, `offering his condolences` */
export function isOwnAct({ text, sure, opening }: Spot, { span }: Standing, opener: string): boolean {
  const verb = /([\p{Alpha}-]+) +$/u.exec(opener.slice(-24))?.[1]?.toLowerCase() ?? '';
  const noun = nounAfter(text, span.end, word => STRENGTHS.test(word));
  if (noun === 'right' && /^(?:reserv|exercis)/.test(verb)) return true;
  if (!OWN_ACTS.test(verb) || !(OWN_NOUNS.has(noun) || TURN_NOUNS.has(noun))) return false;
  return verb.endsWith('ing') || opening || sure?.form === 'subject';
}

/** `It was her hope that`, `said that it was his firm belief` */
export function isHopeOf({ text }: Spot, { span }: Standing, opener: string): boolean {
  return IT_WAS.test(opener) && HOPE.test(text.slice(span.end, span.end + 50));
}

const IT_WAS = /(?:^| )[Ii]t (?:was|is|had been|remained|would be) (?:also |not |therefore )?$/;

const HOPE = new RegExp(
  `^ (?:[a-z]+ )?${anyOf(`
    hope, belief, conviction, wish, understanding, pleasure, honour, privilege, intention, duty, contention,
    expectation, place, turn, view, opinion, impression, dream`)}\\b`,
);

/** `requested that her statement be reflected in the record`, `said that in his personal opinion` */
export function isForTheRecord({ text }: Spot, { span }: Standing, opener: string): boolean {
  return (
    (ASKED_THAT.test(opener) && PUT_DOWN.test(text.slice(span.end, span.end + 60))) ||
    (SAID_IN.test(opener) && VIEW.test(text.slice(span.end, span.end + 30)))
  );
}

const ASKED_THAT = / (?:asked|requested|asking|requesting) (?:that|for) $/;

const PUT_DOWN = new RegExp(
  `^ (?:[a-z’-]+ ){0,2}${anyOf(`
    statement, reply, position, remarks, reservations?, objections?, explanation, vote, comments, intervention,
    words`)} (?:to )?be ${anyOf(`
    reflected, recorded, included, placed, entered, registered, noted, put, inserted`)}\\b`,
);

const SAID_IN = / (?:said|stated|noted|added|stressed|emphasized|saying|noting|adding|stressing)(?: that)?,? in $/;

const VIEW = /^ (?:own |personal |considered )?(?:view|opinion|experience|capacity)\b/;

/** `she stood by her words`, whose subject is the speaker. */
export function isOwn({ text, sure, nobodyElse, earlier }: Spot, { set, span }: Standing): boolean {
  if (sure?.form !== 'subject' || earlier) return false;
  const between = text.slice(sure.span.end, span.start);
  // A name in between may be a country that is a she.
  return nobodyElse
    ? !/\p{Upper}/u.test(between)
    : sure.set === set && (CLOSE.test(between) || AFTER_TAG.test(between));
}

/** Between a subject and its own: a verb and a few words, none of which brings in another noun. */
const CLOSE = /^ (?:(?!(?:an?|the|each|every|one|any|no|that|this|how) )[\p{Alpha}-]+ ){1,4}$/u;

/** `he said; his children could not` */
const AFTER_TAG = /^ [a-z]+[;,] (?:and )?$/;

/** `In her closing remarks`, `Since her last briefing`, `Concluding his statement`, `speaking in her national capacity` */
export function isTurn({ nobodyNear, rivals }: Spot, opener: string, noun: string): boolean {
  if (
    (nobodyNear || rivals().every(person => person.genitive)) &&
    TURN_NOUNS.has(noun) &&
    /^(?:Since|Before|After|Following) +$/.test(opener)
  )
    return true;
  if (EXPERIENCE.test(noun)) return /^(?:In|From) +$/.test(opener);
  return (
    TURN_NOUNS.has(noun) &&
    (/^(?:(?:In|During|Throughout|With|To)|(?:In )?[A-Za-z]+ing) +$/.test(opener) ||
      (/^(?:capacity|view|opinion)$/.test(noun) && /(?:speaking|spoke|[ ,]) +in +$/.test(opener)))
  );
}

/** `From her experience as an inspector` */
const EXPERIENCE = /^(?:experience|perspective|standpoint|viewpoint)$/;
