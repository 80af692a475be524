import { anyOf, oneOf } from '../../alternatives.ts';
import type { Spot } from '../thread/spot.ts';
import type { Standing } from '../words/forms.ts';
import { LAND_NOUNS, SAYING, STATE_NOUNS } from '../words/lexicon.ts';

/**
 * Whether a pronoun stands in what the speaker asks, as delegates ask whoever has presented a report: `The representative
 * of Chad asked how she would follow up`, `He wished to hear her views`, `Noting that he had visited Chad, she asked`,
 * `Could she say more?` Nobody asks so of himself, but of `his Government`.
 */
export function isAsked(spot: Spot, { form, span }: Standing): boolean {
  const { text, sentence, nearer, opening, sure } = spot;
  const after = text.slice(span.end, span.end + 40);
  if (form === 'possessive') {
    const noun = /^ (?:own )?([a-z]+)/i.exec(after)?.[1]?.toLowerCase() ?? '';
    if (STATE_NOUNS.has(noun) || LAND_NOUNS.has(noun)) return false;
  }
  const from = Math.max(spot.since, sentence.start, span.start - REACH);
  const words = text.slice(from, span.start);
  if (!opening && !sure && QUESTION_MARK.test(text.slice(Math.max(span.end, sentence.end - 4), sentence.end)))
    return !TAGGED.test(after);
  const question =
    opening || sure?.form === 'subject'
      ? (QUESTION.exec(words) ?? (form === 'possessive' && VIEWS.test(after) ? FOR.exec(words) : undefined))
      : undefined;
  if (!question)
    return (
      form === 'subject' &&
      NOTING_THAT.test(words) &&
      THEN_ASKS.test(text.slice(span.end, Math.min(sentence.end, span.end + REACH)))
    );
  // `He asked why they did, and he saw no reason`
  if (form === 'subject' && JOINS.test(words)) return false;
  // `A correspondent asked how he …`: then the speaker is who was asked.
  return (
    !SAYS.test(words.slice(question.index + question[0].length)) &&
    !nearer.some(person => person.span.end <= from + question.index)
  );
}

/** So far a question reaches, before its last pronoun and behind its first. UTF-16 units. */
const REACH = 320;

const QUESTION_MARK = /\?[”"’)]* *$/;

/** ` asked.`: of a question that is quoted or told, who asks it. */
const TAGGED = /^ (?:ask|wonder|inquir|said|continu)[a-z]* ?[,.;?]/;

/** `, recalling that `: what whoever asks has to say first. */
const NOTING_THAT = /(?:^|, )(?:[Nn]ot|[Rr]ecall|[Oo]bserv|[Aa]cknowledg|[Rr]ecogniz|[Rr]emark)ing that $/;
const THEN_ASKS = /^[^.;“”]{1,160}?, (?:s?he )?(?:also )?(?:asked|wondered|inquired|enquired|queried)\b/;

const ASKS = `\\b${anyOf(`
    ask(?:ed|ing), wonder(?:ed|ing), [ei]nquir(?:ed|ing), quer(?:ied|ying),
    (?:want|wish|lik)(?:ed)? to (?:know|hear|learn),
    sought (?:[a-z]+ )?(?:clarification|information|details|clarity),
    requested (?:[a-z]+ )?(?:clarification|information|details)`)}`;

const QUESTION = new RegExp(
  `${ASKS} (?:[^.;“”]{0,80}? )??(?:how|whether|what|when|where|why|if|about|(?<!, )(?:which|whom?))\\b`,
);

const FOR = new RegExp(`(?:${ASKS}|sought|requested) (?:[^.;“”]{0,30} )?(?:for|to|of|on)? ?$`);

/** What one asks somebody else for, of theirs. */
const VIEWS =
  /^ (?:own )?(?:views?|opinions?|thoughts|assessment|comments|advice|perspectives?|guidance|recommendations?|insights?|impressions?|take)\b/;

const JOINS = /, (?:and|but) $/;

/** Whoever has asked goes on to say something. */
const SAYS = new RegExp(
  oneOf(
    `\\b${SAYING}\\b`,
    `,? (?:and|but) (?:also )?${anyOf(`
      called, urged, thanked, welcomed, expressed, requested, voiced, invited, encouraged, reiterated, commended`)}\\b`,
  ),
);
