import type { Span } from '../record.ts';
import type { Topic } from './meaning.ts';
import type { Person } from './people.ts';
import type { PronounSet } from './pronoun.ts';

/**
 * What somebody else who takes the floor does: `The representative of Ghana said`, `with Latvia’s delegate voicing`.
 * Not `had said`, which reports what was said elsewhere.
 */
const SPEAKS =
  /^(?:[ \u00a0](?:of|for|from)[ \u00a0](?:(?! had )[^,.;:“”]){1,80})?(?:,[^.;:“”]{1,160},)?(?:[ \u00a0](?:also|then|further|later|[a-z]+ly))?[ \u00a0](?:said|stated|stressed|emphasized|noted|added|asked|told|replied|responded|urged|warned|called|underlined|underscored|highlighted|pointed|explained|expressed|continued|recalled|welcomed|thanked|described|drew|took|spoke|voicing|saying|noting|stressing|calling|urging|adding|asking|warning|expressing|welcoming|pointing|underlining|underscoring)\b/;
const SPEAKS_REACH = 280;

/** Whether somebody else begins to speak in this sentence. */
export function takesFloor(text: string, sentence: Span, people: readonly Person[]): boolean {
  return people.some(
    person =>
      !person.genitive &&
      person.kind !== 'private' &&
      isSubject(text, sentence, person) &&
      SPEAKS.test(text.slice(person.span.end, Math.min(sentence.end, person.span.end + SPEAKS_REACH))),
  );
}

/** Before a subject: the sentence's start, or its opening phrase and a comma; then nothing but that subject's own words. */
const HEAD =
  /(?:^\u0000|[,;][ \u00a0]|[ \u00a0](?:with|while)[ \u00a0]|\u0000(?:When|While|As|After|Before|Since|Because|Although|Though|If|Once|Until)[ \u00a0])(?:(?!(?:in|on|by|to|for|from|at|of|and|that|thanked|said|had|was|with|about|against)[ \u00a0])[\p{L}’'‑-]+[ \u00a0]){0,5}$/iu;
const HEAD_REACH = 90;

function isSubject(text: string, { start }: Span, { span }: Person): boolean {
  const from = Math.max(start, span.start - HEAD_REACH);
  return HEAD.test((from === start ? '\u0000' : '') + text.slice(from, span.start));
}

/** Whom the next sentence will find being talked of, where this one's subject is not the speaker. */
export function topicOf(
  text: string,
  sentence: Span,
  people: readonly Person[],
  last: Topic | undefined,
  pronoun: PronounSet | undefined,
): Topic | undefined {
  const person = people.findLast(p => !p.genitive && isSubject(text, sentence, p));
  if (person) return { ...person, pronoun };
  return last && pronoun ? { ...last, pronoun: last.pronoun ?? pronoun } : undefined;
}
