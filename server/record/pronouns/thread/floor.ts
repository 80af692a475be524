import { anyOf, oneOf } from '../../alternatives.ts';
import type { Span } from '../../record.ts';
import type { Person } from '../people/people.ts';
import { doingAfter, SUBORDINATE, TOLD_OF_PAST } from '../sentences/clauses.ts';
import { PAST } from '../words/lexicon.ts';
import type { PronounSet } from '../words/pronoun.ts';
import type { Topic } from './spot.ts';

/**
 * Whether somebody else begins to speak in this sentence: `The representative of Ghana said`, `In a similar vein, Mali’s
 * delegate, for the Group, called for`, `with Latvia’s delegate voicing`, `…, stressed Mexico’s delegate`, `the
 * representative of Chad, who added`. Not `had said`, which reports what was said elsewhere. Where a paragraph begins
 * with a delegate, whatever they do will do.
 */
export function takesFloor(text: string, sentence: Span, people: readonly Person[], isFirst: boolean): boolean {
  const isClause = SUBORDINATE.test(text.slice(sentence.start, sentence.start + LONGEST_CONJUNCTION));
  return people.some(person => {
    if (person.genitive || person.kind === 'private') return false;
    const { start, end } = person.span;
    if (SAYS_BEFORE.test(text.slice(Math.max(sentence.start, start - HEAD_REACH), start))) return true;
    const at = pastApposition(text, end, sentence.end);
    const rest = text.slice(at, at + 40);
    if (person.kind === 'delegate' && /^,? who /.test(rest))
      return doingAfter(text, text.indexOf('who', at) + 3).kind === 'speaks';
    if (isClause || !isSubject(text, sentence, person)) return false;
    if (doingAfter(text, at).kind === 'speaks' || SAYING.test(rest)) return true;
    return isFirst && person.kind === 'delegate' && ACTS.test(rest);
  });
}

/** `By the time`; after one of these, `the Envoy briefed the Council` was elsewhere. UTF-16 units. */
const LONGEST_CONJUNCTION = 14;

/** `pushed`, `was among`: a verb in the simple past, right after a delegate. */
const ACTS = /^,? (?:also |then |[a-z]+ly )?(?:[a-z]+ed|was|took|drew|made|gave|spoke|told|saw|put|set|paid|laid)\b/;

/** `voicing concern`, as in `with Latvia’s delegate voicing concern` */
const SAYING = new RegExp(
  `^,? (?:also )?${anyOf(`
    voicing, saying, noting, stressing, calling, urging, adding, asking, warning, expressing, welcoming, pointing,
    underlining, underscoring, emphasizing, highlighting, recalling, detailing, citing`)}\\b`,
);

/** `” said Mali’s `, `, stressed the ` */
const SAYS_BEFORE =
  /[,”"] (?:said|stressed|noted|added|asked|emphasized|warned|stated|declared|asserted|observed|explained|replied|urged) (?:(?!(?:that|in|to|on|of|for|with|by|at) )[\p{Alpha}’'-]+ ){0,4}$/u;

/** The most that a person's State, office and what they speak for take before their verb. UTF-16 units. */
const LONGEST_APPOSITION = 320;
/** `President Abdulla Shahid` */
const OWN_NAME = /^(?: (?:[a-z]{2,3} )?\p{Upper}[\p{Alpha}’.-]*){0,4}/u;
const OF =
  /^ (?:of|for|from|to|on|in) (?:(?!,? (?:had|who) | and (?!\p{Upper}))[^,.;:“”]){1,80}?(?=,| (?:also |then )?(?!and )[a-z]+(?:ed|d|ew|oke|old|ook|ing) )/u;
const BETWEEN_COMMAS =
  /^(?: \([^()]{1,60}\))?(?:, (?!who )[^.;]{1,200}?,(?= (?:also |then )?(?!and )[a-z]+(?:ed|d|ew|oke|old|ook) ))?/;

/** Offset after what stands between a person and their verb: ` of Chad`, `, speaking for the Group,`. */
function pastApposition(text: string, end: number, limit: number): number {
  const rest = text.slice(end, Math.min(limit, end + LONGEST_APPOSITION));
  const name = OWN_NAME.exec(rest)![0].length;
  const of = OF.exec(rest.slice(name))?.[0].length ?? 0;
  return end + name + of + BETWEEN_COMMAS.exec(rest.slice(name + of))![0].length;
}

/** Whether a person does something in the simple past, as in a story: `the Envoy of the bloc came`, not `had come`. */
export function acts(text: string, sentence: Span, person: Person): boolean {
  return !person.genitive && !person.anybody && IN_PAST.test(verbOf(text, sentence, person));
}

/** Whether what a person does is told as what was done elsewhere, or as what is to be done. */
export function hadActed(text: string, sentence: Span, person: Person): boolean {
  return HAD.test(verbOf(text, sentence, person));
}

function verbOf(text: string, sentence: Span, { span }: Person): string {
  const at = pastApposition(text, span.end, sentence.end);
  return text.slice(at, at + 40);
}

const HAD = /^,?(?: who(?:se [a-z]+)?)? (?:had|would|should|must|could|might)\b/;

const IN_PAST = new RegExp(
  `^,?(?: who)? (?:(?:also|then|once|never|himself|herself|[a-z]+ly) )?(?!had\\b|did not\\b|knew\\b|felt\\b|was [a-z]+ing\\b)(?:${PAST})\\b`,
);

/** Before a subject: the sentence's start, or its opening phrase and a comma; then nothing but that subject's own words. */
const HEAD = new RegExp(
  `${oneOf(
    '^\\u0000|[,;] | (?:with|while) ',
    '\\u0000(?:When|While|As|After|Before|Since|Because|Although|Though|If|Once|Until) ',
  )}(?:(?!${anyOf(`
      in, on, by, to, for, from, at, of, and, that, thanked, said, had, was, with, about, against`)} )[\\p{Alpha}’'-]+ ){0,5}$`,
  'iu',
);
const HEAD_REACH = 90;

function isSubject(text: string, { start }: Span, { span }: Person): boolean {
  const from = Math.max(start, span.start - HEAD_REACH);
  return HEAD.test((from === start ? '\u0000' : '') + text.slice(from, span.start));
}

/** `she commended the `, `thanking the `: before whom something is done to, and who does nothing. */
const ACTED_ON = /(?:^| )(?:s?he|[a-z]+(?:ed|ing)) (?!(?:that|to) )(?:the |an? |his |her )?(?:[\p{Alpha}-]+ ){0,2}$/u;

/** `had listened to the `, `had read the `: whose words are what may be told of next. */
const HEARD =
  / (?:apologized|spoke|spoken|wrote|written|heard|listened|read|watched|quoted|quoting|cited|citing) (?:[a-z]+ly )?(?:to |with |from )?(?:the |an? |his |her )?(?:[\p{Alpha}-]+ ){0,2}$/u;

/** Whether the person is one whom somebody thanks, praises or the like. */
export function isActedOn(text: string, sentence: Span, { span }: Person): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - HEAD_REACH), span.start);
  return ACTED_ON.test(before) && !HEARD.test(before);
}

/** Whom the speaker tells of in this sentence, `said that the Envoy had come`, so that the next may go on about them. */
export function toldOf(text: string, sentence: Span, people: readonly Person[]): readonly Person[] {
  return people.filter(
    person =>
      !person.genitive &&
      !person.anybody &&
      isTold(text.slice(Math.max(sentence.start, person.span.start - HEAD_REACH), person.span.start), () =>
        isSubject(text, sentence, person),
      ),
  );
}

function isTold(before: string, isSubject: () => boolean): boolean {
  if (HEARD.test(before)) return true;
  return !ACTED_ON.test(before) && isSubject();
}

/** Who is being talked of when the next sentence begins, where this one's subject is not the speaker. */
export function topicOf(
  text: string,
  sentence: Span,
  people: readonly Person[],
  last: Topic | undefined,
  pronoun: PronounSet | undefined,
): Topic | undefined {
  const person = people.findLast(p => !p.genitive && !p.anybody && isSubject(text, sentence, p));
  if (person)
    return {
      ...person,
      pronoun,
      past:
        hadActed(text, sentence, person) ||
        (TOLD_OF_PAST.test(text.slice(sentence.start, sentence.end)) && !acts(text, sentence, person)),
    };
  return last && pronoun ? { ...last, pronoun: last.pronoun ?? pronoun } : undefined;
}
