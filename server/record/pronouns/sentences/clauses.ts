import { anyOf, oneOf } from '../../alternatives.ts';
import type { Span } from '../../record.ts';
import { matchAt } from '../../sticky.ts';
import {
  ATTRIBUTES,
  FEELING,
  FEELS,
  FROM_FLOOR,
  FROM_FLOOR_WITH,
  IDIOMS,
  PERFORMS,
  SAYING,
  SAYS,
  SURELY_FROM_FLOOR,
  WOULD,
} from '../words/lexicon.ts';

/** What a subject does in its clause, as its verb tells. */
export interface Doing {
  /** `speaks`: `he said`. `feels`: `she was concerned`. `acts`: anything else, in any tense: `he had visited`. */
  readonly kind: 'speaks' | 'feels' | 'acts';
  /** Whether it goes on with what was told before: `he also`, `she, too,`, `went on`. */
  readonly goesOn: boolean;
  /** Whether it is done by saying it, here and now: `he called for`, `she thanked`. */
  readonly performs: boolean;
  /** Whether only whoever has the floor does it: `likely`: `he welcomed`; `surely`: `she asked the Council`. */
  fromFloor(): 'no' | 'likely' | 'surely';
  /** Whether it is plainly said: `she said`, not `she also said`. */
  readonly says: boolean;
  /** Whether it is what somebody would do: `he would vote`. */
  readonly would: boolean;
  /** Whether nothing but the verb follows before the next stop: `, he said.` */
  readonly tag: boolean;
}

const VERB = new RegExp(
  `(?: ?,(?: [a-z]+){1,4},)?[ \\r\\n]+((?:${anyOf(`
    also, then, further, furthermore, too, still, again, however, therefore, thus, hence, instead, first, next, once,
    later, now, always, never, nevertheless, nonetheless, moreover, likewise, himself, herself, in turn, in addition,
    at the same time, in particular, in closing, in conclusion, [a-z]+ly`)}[, ]+)*)([a-z]+) ?`,
  'uy',
);
const NOTHING: Doing = {
  kind: 'acts',
  goesOn: false,
  performs: false,
  fromFloor: () => 'no',
  says: false,
  would: false,
  tag: false,
};
/** As much of the words after a verb as decides what it means. UTF-16 units. */
const REACH = 80;

/** Reads the verb after the pronoun or name that ends at `end`. */
export function doingAfter(text: string, end: number): Doing {
  const match = matchAt(VERB, text, end);
  if (!match) return NOTHING;
  const verb = match[2]!;
  const rest = text.slice(VERB.lastIndex, VERB.lastIndex + REACH);
  const idiom = IDIOMS[verb];
  const speaks = idiom ? idiom.test(rest) : ATTRIBUTES.has(verb);
  const feels =
    FEELS.has(verb) ||
    (/^(?:was|remained|felt|stood|became)$/.test(verb) && FEELING.test(rest)) ||
    (verb === 'would' && WOULD.test(rest));
  const goesOn =
    /^ ?,/.test(match[0]) ||
    /\b(?:also|then|further|furthermore|again|moreover|likewise|therefore|in addition|in closing|in conclusion)\b/.test(
      match[1]!,
    ) ||
    /^(?:continued|concluded|added)$/.test(verb) ||
    (verb === 'went' && speaks);
  return {
    kind: speaks ? 'speaks' : feels ? 'feels' : 'acts',
    goesOn,
    performs: PERFORMS.has(verb) && !ONLY.test(rest),
    // Asked of few.
    fromFloor() {
      return SURELY_FROM_FLOOR[verb]?.test(rest) ? 'surely' : isFromFloor(verb, match[1]!, rest) ? 'likely' : 'no';
    },
    says: !match[1] && SAYS.has(verb),
    would: verb === 'would',
    tag: /^(?:(?:out|on)?[,.;:?!—–]|$)/.test(rest.trimStart()),
  };
}

/** `A father had come.  He asked only that she look`: what somebody asks of the speaker. */
const ONLY = /^only that s?he\b/;

function isFromFloor(verb: string, adverbs: string, rest: string): boolean {
  return (
    !/\bnever\b/.test(adverbs) &&
    !ONLY.test(rest) &&
    (FROM_FLOOR.has(verb) || FROM_FLOOR_WITH[verb]?.test(rest) === true)
  );
}

/** Where a subject pronoun stands in its sentence. */
export type Place =
  /** `He said`: the sentence begins with it. */
  | 'first'
  /** `In that regard, he said`; `…, he said`; `” he said` */
  | 'after comma'
  /** `…, and he called on`; `while she noted` */
  | 'joined'
  /** `what she called`, `as he put it` */
  | 'relative'
  /** `said he took note`, `adding that she hoped` */
  | 'content'
  /** `when he took office` */
  | 'elsewhere';

const WORD_BEFORE = /(?:^|[ (“‘—–])([\p{Alpha}’-]+)[ \r\n]+$/u;

/** Where in its sentence the pronoun at `at` stands. */
export function placeOf(text: string, sentence: Span, at: number): Place {
  const before = text.slice(Math.max(sentence.start, at - 40), at);
  const black = before.trimEnd();
  if (!black) return 'first';
  // `States’ he` ends in an apostrophe, `…” he` in a quotation.
  if (/[,;:—–”"»)]$|(?<!\p{Alpha})’$/u.test(black)) return 'after comma';
  const word = WORD_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '';
  if (/^(?:and|but|or|yet|so|while|whereas|nor|although|though)$/.test(word)) return 'joined';
  if (/^(?:what|which|whom|as)$/.test(word)) return 'relative';
  if (/^(?:that|said|saying|stressing|noting|adding|hoped|stated|added|noted|believed|felt)$/.test(word))
    return 'content';
  return 'elsewhere';
}

/** `When the Envoy briefed the Council,`: a clause with a subject of its own opens the sentence. */
export const SUBORDINATE =
  /^[“"‘]?(?:When|While|As(?! (?:for|to|regards|of|a|an)\b)|After|Before|Since|Because|Although|Though|If|Once|Until|Whereas|Where|Just as|Even though|Even if|By the time)\b/;

/** `Noting that`, `Also expressing`: whoever the main clause is about does this. */
export const PARTICIPLE =
  /^(?:(?:Also|Further|While|Strongly|Then|Finally|Lastly|In|By|On|After|Before|When|Again|Instead of|Without|Similarly|Meanwhile),? )?[A-Za-z]+ing\b/;

/** `said that` right before: the clause has no other subject that it could lead to. */
export const SAID = new RegExp(` ${SAYING}(?: that)? +$`);

/** `For her part, he`: of the two that mean one and the same, and are not of one set, whether the pronoun is one. */
export function isPartOfOther(text: string, { start }: Span, { span }: { readonly span: Span }): boolean {
  if (span.start > start + 20) return false;
  const part = FOR_PART.exec(text.slice(start, start + 30));
  return part !== null && (part[1] === 'his') !== (part[2] === 'he');
}

const FOR_PART = /^For (his|her) (?:own )?part, (s?he)\b/;

const ASKED_OF = oneOf(
  `(?:In )?(?:[Rr]eplying|[Rr]esponding|[Rr]eply|[Rr]esponse) to ${anyOf(`
    an?, the, another, other, further, several, some, those, these, that, follow-up, additional, related`)} (?:[a-z-]+ )?${anyOf(`
    questions?, quer(?:y|ies), correspondents?, reporters?, journalists?`)}`,
  'To (?:another|(?:a|one) (?:question|query|correspondent|reporter|journalist))',
  '(?:When )?(?:[Aa]sked|[Pp]ressed) (?:about|on|whether|if|how|why|by|for|to|what|again)',
);

/** `Asked whether`, `To another,`: of the questions that whoever briefs is asked. */
export const ANSWERS = new RegExp(`^(?:${ASKED_OF})\\b[^.;:“”]{0,80}, +$`);

/** `In conclusion,`, `Turning to soil,`: the speech takes its next step, and so its speaker does. */
export const TURNS = new RegExp(
  `^${oneOf(
    `In ${anyOf('concluding, closing, conclusion, that (?:regard|connection|context|vein|light|respect|spirit)')}`,
    ASKED_OF,
    anyOf('Turning to, Concluding, Finally, Lastly, Moreover, Furthermore, Secondly, Thirdly'),
  )}\\b[^.;:“”]{0,80}, +$`,
);

/** `On the eastern bank `: where or when, with no noun that could be a person. */
export const OPENING_PHRASE =
  /^(?:In|On|At|During|For|From|With|Under|To|By|Since|Today|Now|Last|This)\b[^,;:“”]{0,60}$/;

/** What was done elsewhere is told of so: `had been`, `would come`; not `had a map`, `had their limits`. */
export const TOLD_OF_PAST =
  /\b(?:would|had)\b(?! (?:an?|the|its|their|his|her|no|not (?:an?|the)|any|one|two|three|only|to) )/;
