import { isNobody } from '../who/nobody.ts';
import { namesOffice } from '../who/offices.ts';
import type { PlainLabel } from './labels.ts';

const PERSON =
  "(?:(?:Mr|Mrs|Ms|Dr|Prof|Hon|Sir|Rev)\\.? )?(?!I\\b)\\p{Upper}[\\u0300-\\u036f\\p{Alpha}'’.-]*(?: (?:\\p{Upper}[\\u0300-\\u036f\\p{Alpha}'’.-]*|de|van|von|der|la|bin|al))*(?: ?\\([^()]{1,60}\\))?";
const NAMES = new RegExp(`^${PERSON}(?:(?:,? and |,? & |[,;] ?)${PERSON})*[,;.]?$`, 'u');

/** Whether a label may head a list of names: an office, or a word for those who are there. */
export function mayHeadNames(label: string): boolean {
  return (namesOffice(label) || isNobody(label) || OTHERS.test(label)) && !/^question$/i.test(label);
}

/** Tells of a label whether it may head a list of names, each asked once: `Chair`, `Scribes`, `Present`. */
export function listHeads(text: string): (label: PlainLabel) => boolean {
  const known = new Map<string, boolean>();
  return ({ speaker: { span } }) => {
    const words = text.slice(span.start, span.end);
    const answer = known.get(words) ?? mayHeadNames(words);
    known.set(words, answer);
    return answer;
  };
}

/** `Others:` is a voice, or the head of a list. */
const OTHERS = /^others$/i;

/** Whether names alone stand behind such a label, so that it opens no speech: `Chair: Ilse Brandvold`. */
export function isNamesOnly(text: string, label: PlainLabel, limit: number): boolean {
  const behind = text.slice(label.words, Math.min(limit, label.words + LONGEST)).trim();
  if (!behind) {
    // `Moderator:`, below it `JANE MOSSEL`.
    const below = text
      .slice(limit, limit + LONGEST)
      .trimStart()
      .split(/[\r\n]/, 1)[0]!
      .trim();
    if (/\S \S/.test(below) && !/[.,;]$/.test(below) && NAMES.test(below)) return true;
    const words = text.slice(label.speaker.span.start, label.speaker.span.end);
    return isNobody(words) || (OTHERS.test(words) && /^[-*•]/.test(below));
  }
  return /\S \S/.test(behind) && NAMES.test(behind) && !ANSWER.test(behind);
}

/** `Yes, Mr Brandt.`, `Objection. Leading.` have names' letters, and are said. */
const ANSWER = /^(?:Yes|No|Right|Okay|OK|Well|Thanks|Thank you|Sorry|Please|Hello|Hi|Good|Objection)[,.]? .*[.?!]$/;

/** Whether a name in a channel, or initials, are all that stands there: `Chair: ilse`, `Interviewer: KD`, not `Chair: yes`. */
export function isHandle(text: string, { words }: PlainLabel, limit: number): boolean {
  const behind = text.slice(words, Math.min(limit, words + LONGEST)).trim();
  return /^(?:\p{Lower}[\p{Alpha}\p{N}_-]{2,}|\p{Upper}{2,3})$/u.test(behind) && !SAID.test(behind);
}

const SAID =
  /^(?:yes|yeah|yep|nope?|nay|aye|okay|sure|right|thanks|present|here|second(?:ed)?|agreed|correct|fine|good|hello|welcome|exactly|absolutely|abstain|OK|NO|YES|AYE|NAY)$/;

/** Whether the name behind initials is all that stands there: `JB: Jane Berg` in the list of those present. */
export function isInitialsOfName(text: string, { keys, words }: PlainLabel, limit: number): boolean {
  const behind = text.slice(words, Math.min(limit, words + LONGEST)).trim();
  return /\S \S/.test(behind) && behind[0]!.toLowerCase() === keys[0]![0] && NAMES.test(behind);
}

/** No more of a line is read. UTF-16 units. */
const LONGEST = 200;
