import { anyOf } from '../../alternatives.ts';
import type { Span } from '../../record.ts';
import type { Person } from '../people/people.ts';
import { doingAfter } from '../sentences/clauses.ts';
import type { Thread } from '../thread/thread.ts';
import { countFor, FORGOTTEN, mayBe } from '../thread/thread.ts';
import type { Standing } from '../words/forms.ts';
import type { Meaning } from '../words/meaning.ts';

/** Whether what stands around a pronoun shows somebody else whom it may mean: `surely` in the same clause. */
export type Beside = 'no' | 'perhaps' | 'surely';

/** `… apologized to the Mediator.  She accepted`: what is not done by saying it, somebody whom the sentence before names may do. */
export function isNamed({ named = [] }: Thread, { set, form, span }: Standing, text: string): boolean {
  return form === 'subject' && named.some(person => mayBe(person, set)) && !doingAfter(text, span.end).performs;
}

/** Whether the sentence before has told of somebody whom the pronoun may go on about. */
export function isTold({ told = [] }: Thread, { set, span }: Standing, text: string, { start }: Span): boolean {
  return (
    told.some(person => mayBe(person, set)) &&
    !/^ also (?!(?:said|told|spoke|wrote|had|was)\b)/.test(text.slice(span.end, span.end + 14)) &&
    !CLOSES.test(text.slice(start, start + 20))
  );
}

const CLOSES = /^(?:In (?:clos|conclu)|Conclud|Finally|Lastly|Clos)/;

/** `In his statement, he stressed`: whose words the sentence before may have spoken of. */
export function isInWords(text: string, { start }: Span, { set }: Standing): boolean {
  return IN_WORDS.exec(text.slice(start, start + 60))?.[1] === (set === 'he' ? 'his' : 'her');
}

const IN_WORDS = new RegExp(
  `^(?:In|During|Throughout) (his|her) (?!(?:clos|conclu|final|open|intro|national|own))(?:[a-z]+ )?${anyOf(`
      statement, report, speech, address, view, opinion, remarks, letter, briefing, visit, message, presentation`)}\\b`,
);

/** `She asked him whether`: of a man and a woman in one clause only one has the floor. */
export function doesToOther(text: string, { form, set, span }: Standing, pronouns: readonly Standing[]): boolean {
  if (form !== 'subject' || !set) return false;
  const object = pronouns.find(other => other.span.start > span.end);
  if (object?.form !== 'object' || !object.set || object.set === set) return false;
  return DOES_TO.test(text.slice(span.end, object.span.start));
}

/** `She had read the annex, and his argument escaped her`: whose argument it is is somebody else than she. */
export function isSubjectsOther(
  text: string,
  pronoun: Standing,
  pronouns: readonly Standing[],
  subject: Standing | undefined,
): boolean {
  const next = pronouns[pronouns.indexOf(pronoun) + 1];
  if (pronoun.form !== 'possessive' || next?.form !== 'object' || next.set !== subject?.set) return false;
  return next.set !== pronoun.set && !text.slice(pronoun.span.end, next.span.start).includes(',');
}

/** ` asked `, ` then drove `; not ` thanked `, which is done by saying it */
const DOES_TO = new RegExp(
  `^ (?!(?:also )?(?:${anyOf(`
    thank, commend, congratulat, prais, applaud, salut, hail, laud, invit, encourag, welcom, wish`)}ed|paid (?:tribute|homage)|expressed|conveyed|extended)\\b)(?:[a-z]+ ){1,4}$`,
);

/** `he said that she had not told him`: somebody else does something to the pronoun, and there is one such person alone. */
export function isBesideOne(
  text: string,
  { span, form }: Standing,
  pronouns: readonly Standing[],
  meanings: readonly Meaning[],
  people: readonly Person[],
  sure: Standing | undefined,
): boolean {
  const last = meanings.length - 1;
  const subject = pronouns[last];
  return (
    form === 'object' &&
    sure?.form === 'subject' &&
    people.filter(person => person.span.end <= span.start).length === 1 &&
    subject?.form === 'subject' &&
    meanings[last]!.refersTo === 'unknown' &&
    DOES.test(text.slice(subject.span.end, span.start))
  );
}

/** ` had not told ` */
const DOES = /^ (?:(?:had|would|did|could|was|not|never|also) ){0,3}[a-z]+ (?:to |with )?$/;

/** `She had gone on, he recalled`: the places of the pronouns that a tag of the other set shows to be somebody else’s. */
export function besideTag(
  text: string,
  { away }: Thread,
  pronouns: readonly Standing[],
  meanings: readonly Meaning[],
): readonly number[] {
  const tag = pronouns[meanings.findIndex(({ evidence }) => evidence === 'tag')];
  if (!tag) return [];
  const isShown = ({ form, set, span }: Standing, i: number) =>
    span.start < tag.span.start &&
    form === 'subject' &&
    set !== tag.set &&
    meanings[i]!.evidence !== 'performance' &&
    (countFor(away, set) < FORGOTTEN || DUTY.test(text.slice(span.end, span.end + 8)));
  return pronouns.flatMap((pronoun, i) => (isShown(pronoun, i) ? [i] : []));
}

/** `She should correct it, he said`: what is asked of somebody who need not have been named. */
const DUTY = /^ (?:should|must|ought)\b/;
