import { anyOf } from '../../alternatives.ts';
import type { Person } from '../people/people.ts';
import type { Thread } from '../thread/thread.ts';
import { mayBe } from '../thread/thread.ts';
import type { Standing } from '../words/forms.ts';

/**
 * Whether a subject is the speaker by another pronoun that its own verb governs: of two persons, `He echoed his words`
 * says that one of them is a he in this room; `She aligned himself` is one person; `He pledged the support of her
 * country` is whose country it is.
 */
export function isBound(
  text: string,
  pronouns: readonly Standing[],
  i: number,
  { recent = [], doubt }: Thread,
  people: readonly Person[],
): boolean {
  const { form, set, span } = pronouns[i]!;
  const other = pronouns[i + 1];
  if (form !== 'subject' || !other) return false;
  const between = text.slice(span.end, other.span.start);
  if (other.form === 'reflexive') return ALIGNS.test(between);
  if (other.set !== set) return GIVES.test(between) && OWN.test(text.slice(other.span.end, other.span.end + 12));
  if (other.form === 'subject' || !TAKES_UP.test(between)) return false;
  const near = recent.slice(0, doubt === set ? recent.length : 1).flatMap(sentence => sentence.people);
  const named = people.filter(person => person.span.end <= span.start);
  return [...near, ...named].filter(person => mayBe(person, set)).length < 2;
}

/** ` aligned `, right behind its subject: what a delegation does from the floor. */
export const ALIGNS = /^ (?:also |then |fully )?(?:associated|aligned|dissociated|disassociated|distanced) $/;

/** ` echoed `, before what somebody else has said: what only whoever speaks after them does. */
const TAKES_UP = new RegExp(
  `^ (?:also |fully |warmly |therefore )?${anyOf(`
    thanked, congratulated, commended, praised, applauded, saluted, welcomed, supported, endorsed, seconded, echoed, shared,
    agreed with, disagreed with, concurred with, joined, challenged, accused, regretted, appreciated, deplored`)} (?:[a-z]+ ){0,2}$`,
);

/** ` pledged the support of `, ` proposed that `, before whose country it is. */
const GIVES = new RegExp(
  `^ (?:also |then )?(?:${anyOf(`
    pledged, offered, expressed, conveyed, reiterated, reaffirmed, outlined, explained`)} (?:the [a-z]+ of )?|proposed that )$`,
);

const OWN = /^ (?:[Gg]overnment|delegation|country)\b/;
