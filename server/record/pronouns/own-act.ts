/** What a possessive shows to be the speaker's own by what is done with it, whatever it is. */

import { anyOf } from '../alternatives.ts';
import type { Standing } from './forms.ts';
import { OWN_ACTS, OWN_NOUNS, STRENGTHS, TURN_NOUNS } from './lexicon.ts';
import { nounAfter } from './noun.ts';
import type { Spot } from './spot.ts';

/** `expressed her support`, `offering his condolences` */
export function isOwnAct({ text, sure, opening }: Spot, { span }: Standing, opener: string): boolean {
  const verb = /([\p{Alpha}-]+)[ \u00a0]+$/u.exec(opener.slice(-24))?.[1]?.toLowerCase() ?? '';
  const noun = nounAfter(text, span.end, word => STRENGTHS.test(word));
  if (noun === 'right' && /^(?:reserv|exercis)/.test(verb)) return true;
  if (!OWN_ACTS.test(verb) || !(OWN_NOUNS.has(noun) || TURN_NOUNS.has(noun))) return false;
  return verb.endsWith('ing') || opening || sure?.form === 'subject';
}

/** `It was her hope that`, `said that it was his firm belief` */
export function isHopeOf({ text }: Spot, { span }: Standing, opener: string): boolean {
  return IT_WAS.test(opener) && HOPE.test(text.slice(span.end, span.end + 50));
}

const IT_WAS =
  /(?:^|[ \u00a0])[Ii]t[ \u00a0](?:was|is|had been|remained|would be)[ \u00a0](?:also[ \u00a0]|not[ \u00a0]|therefore[ \u00a0])?$/;

const HOPE = new RegExp(
  `^[ \\u00a0](?:[a-z]+[ \\u00a0])?${anyOf(`
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

const ASKED_THAT = /[ \u00a0](?:asked|requested|asking|requesting)[ \u00a0](?:that|for)[ \u00a0]$/;

const PUT_DOWN = new RegExp(
  `^[ \\u00a0](?:[a-z’-]+[ \\u00a0]){0,2}${anyOf(`
    statement, reply, position, remarks, reservations?, objections?, explanation, vote, comments, intervention,
    words`)}[ \\u00a0](?:to[ \\u00a0])?be[ \\u00a0]${anyOf(`
    reflected, recorded, included, placed, entered, registered, noted, put, inserted`)}\\b`,
);

const SAID_IN =
  /[ \u00a0](?:said|stated|noted|added|stressed|emphasized|saying|noting|adding|stressing)(?:[ \u00a0]that)?,?[ \u00a0]in[ \u00a0]$/;

const VIEW = /^[ \u00a0](?:own[ \u00a0]|personal[ \u00a0]|considered[ \u00a0])?(?:view|opinion|experience|capacity)\b/;

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
const CLOSE = /^[ \u00a0](?:(?!(?:an?|the|each|every|one|any|no|that|this|how)[ \u00a0])[\p{Alpha}-]+[ \u00a0]){1,4}$/u;

/** `he said; his children could not` */
const AFTER_TAG = /^[ \u00a0][a-z]+[;,][ \u00a0](?:and[ \u00a0])?$/;

/** `In her closing remarks`, `Since her last briefing`, `Concluding his statement`, `speaking in her national capacity` */
export function isTurn({ nobodyNear }: Spot, opener: string, noun: string): boolean {
  if (nobodyNear && TURN_NOUNS.has(noun) && /^(?:Since|Before|After|Following)[ \u00a0]+$/.test(opener)) return true;
  if (EXPERIENCE.test(noun)) return /^(?:In|From)[ \u00a0]+$/.test(opener);
  return (
    TURN_NOUNS.has(noun) &&
    (/^(?:(?:In|During|Throughout|With|To)|(?:In )?[A-Za-z]+ing)[ \u00a0]+$/.test(opener) ||
      (/^(?:capacity|view|opinion)$/.test(noun) && /(?:speaking|spoke|[ \u00a0,])[ \u00a0]+in[ \u00a0]+$/.test(opener)))
  );
}

/** `From her experience as an inspector` */
const EXPERIENCE = /^(?:experience|perspective|standpoint|viewpoint)$/;
