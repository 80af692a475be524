import { SIGNS } from '../../letters.ts';
import type { Standing } from '../words/forms.ts';
import type { Meaning } from '../words/meaning.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';

const QUOTED: Meaning = { refersTo: 'other', evidence: 'quotation' };

/** `a man and his dog`: nobody in particular. */
export const GENERIC: Meaning = { refersTo: 'other', evidence: 'generic' };

const STYLED: Meaning = { refersTo: 'other', evidence: 'nearer person' };

/** Whoever is told of and not there. */
export const ABSENT: Meaning = { refersTo: 'other', evidence: 'nearer person' };

/** What the words themselves show not to be the speaker, whoever is about. */
export function asOthers({ text, people, isQuoted }: Scene, pronoun: Standing): Meaning | undefined {
  const { span } = pronoun;
  if (isQuoted(span.start)) return QUOTED;
  // `Her Majesty`
  const styled = people.some(person => person.span.start === span.start) ? STYLED : undefined;
  return namesAnother(text, pronoun) ?? styled;
}

/** `he or she`, `on his behalf`: whom a pronoun means by the words right beside it, where that is surely not the speaker. */
export function namesAnother(text: string, { span, set }: Pick<Standing, 'span' | 'set'>): Meaning | undefined {
  const after = OR.exec(text.slice(span.end, span.end + 20));
  const before = after ? undefined : OR_BEFORE.exec(text.slice(Math.max(0, span.start - 20), span.start));
  const other = after?.[2] ?? before?.[1];
  if (other) {
    const isHers = /^(?:she|her)/i.test(other);
    const joins = (after?.[1] ?? before?.[2])!;
    if (
      isHers === (set !== 'she') &&
      (/or$/i.test(joins) || (set && isSubject(other) === isSubject(text.slice(span.start, span.end))))
    )
      return GENERIC;
  }
  return BEHALF.test(text.slice(Math.max(0, span.start - 4), span.end + 8)) ? ABSENT : undefined;
}

/** `speaking on her behalf`: of somebody who is not here. */
const BEHALF = /^ ?[oO]n (?:his|her) behalf/;

/** `he or she`, `his and/or her`, `him and her`, `she [or he?]`: anybody; but `she and his staff` is one who has a staff. */
const WORD_OF_BOTH = '(she|hers?|herself|he|his|him|himself)';

const OR = new RegExp(`^ \\[?(or|and|and/or) ${WORD_OF_BOTH}(?![^${SIGNS}\\d])`, 'i');

const OR_BEFORE = new RegExp(`(?:^|[${SIGNS}\\d])${WORD_OF_BOTH} \\[?(or|and|and/or) $`, 'i');

function isSubject(word: string): boolean {
  return /^s?he$/i.test(word);
}

/** `each child … his/her`: a slash pronoun after a common noun for a person means anybody, unless it is shown to be the speaker. */
export function asAnybody(
  text: string,
  { set, span, form }: Standing,
  nearer: readonly Person[],
  meaning: Meaning,
): Meaning {
  // `the archivist had let him/her`: whoever does something does it to somebody else.
  const isMeant = (person: Person) =>
    person.kind === 'private' &&
    // `a people whose language he/she knew`; and whoever has a name is somebody
    (person.anybody || /^(?!people$)\p{Lower}/u.test(text.slice(person.span.start, person.span.end))) &&
    !OF_ONE.test(text.slice(Math.max(0, person.span.start - 7), person.span.start)) &&
    !(form === 'object' ? DOES : SAYS).test(text.slice(person.span.end, span.start));
  return set === undefined &&
    meaning.refersTo === 'unknown' &&
    !SAID.test(text.slice(Math.max(0, span.start - 12), span.start)) &&
    nearer.some(isMeant)
    ? GENERIC
    : meaning;
}

/** `whose brother`: one whom everybody knows. */
const OF_ONE = /\b(?:whose|his|her) $/;

/** `, who had lost her son, said that he/she`: what whoever has the floor says. */
const SAID = /, said (?:that )?$/;

const DOES = /^ (?:(?:had|has|would|could) )?[a-z]+ $/;
/** `The petitioner replied that he/she`: one of whom it is told. */
const SAYS = /^ (?:said|replied|answered) (?:that )?$/;
