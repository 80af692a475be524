import { anyOf, oneOf } from '../../alternatives.ts';
import type { Spot } from '../thread/spot.ts';
import type { Standing } from '../words/forms.ts';

/**
 * Whether there is nobody but the speaker whom a pronoun could mean: none has been named, the sentence is or follows one
 * of the speaker's, and no name stands between, for that may be a person whom no list knows, or a country that is a she.
 */
export function isOnlyOne(spot: Spot, { span, form }: Standing): boolean {
  const { text, sentence, sure, opening, since, nobodyElse, last, alone } = spot;
  if (!nobodyElse || !alone || span.start < since) return false;
  if (!opening && !sure && !last && !(spot.follows && span.start === sentence.start)) return false;
  const words = text
    .slice(Math.max(since, sentence.start), span.start)
    .replace(FIRST_WORD, '')
    .replace(/^[Tt]he|^An?/, 'the');
  // `she quoted him`: whoever does something to him is somebody else than he.
  if (form === 'object' && !THEY_DID.test(words)) return false;
  return !BROUGHT_IN.test(words);
}

/** `families had `, `people would `, `the access given to `: a clause with a subject of its own. */
const THEY_DID = new RegExp(
  [
    ` ${anyOf(`
      given, granted, offered, extended, shown, entrusted, addressed, accorded, assigned, sent, conveyed, available`)} to $`,
    ' (?:[a-z-]+s|people) (?:had|were|would|could) ',
    '^ (?:[a-z-]+ ){1,8}(?:had|would|could|did) ',
  ].join('|'),
);

/** A name, or a thing that may be a she. */
const BROUGHT_IN = /\p{Upper}|\b(?:ships?|vessels?|boats?|nation|land)\b/u;

/** `Its`, `In`: a capital that only begins the sentence. */
const FIRST_WORD = new RegExp(
  `^[“"‘(]?${anyOf(`
    In, On, At, It, Its, For, With, As, That, This, Those, These, From, To, By, When, While, If, There, And,
    But, Such, Not, No, Nobody, All, Some, Many, Most, Several, Few, Each, Every, One, Two, Three, Among, About,
    Over, Under, Until, Because, Although, Though, Despite, After, Before, During, Through, Since, Within,
    Without, Like, Unlike, Neither, Nor, Yet, So, Still, What, Whether, How, Where, Here, Only, Even, Once,
    Rather, Both, Today, Now, Then, They, Their`)} `,
);

/**
 * Whether the only other person is one whom the pronoun cannot mean by where it stands: `the Governor, who had shown
 * him`, `the laureate, whose book he had read`, `her grandmother had made it, and so did she`.
 */
export function isBesideSole({ text, sole, sure, opening, follows }: Spot, { form, span }: Standing): boolean {
  if (!sole || sole.anybody || sole.genitive || !(sure || opening || follows)) return false;
  const between = text.slice(sole.span.end, span.start);
  return between.length < 80 && (form === 'object' ? DID : WHOSE).test(between);
}

/** `, who had shown `, ` had told ` */
const DID = new RegExp(
  `^(?: (?:of|for|from|in|at|on|near) (?:(?!and\\b)[\\p{Alpha}\\d’-]+ ){0,5}?(?!and\\b)[\\p{Alpha}\\d’-]+)?,?(?: who${oneOf(
    // ` who had lit the lamp and had told `, ` who met the Envoy had told `
    ' had [a-z]+(?: (?:the )?[a-z]+)? and(?= had)',
    ' [a-z]+ the [a-z]+(?= had)',
  )}?)?(?: (?:had|also))* ${anyOf(`
      (?:[a-z]+ed|written|spoken) (?:to|for|at), [a-z]+ed, told, shown, gave, given, taught, met, sent, left,
      brought, seen, heard, hid, held, found, took, lent, wrote to, spoke to`)} $`,
  'u',
);

/** `, whose book `, ` whom `, ` had made it, and so did ` */
const WHOSE =
  /^(?: (?:of|for|from|in) [^,.;]{1,40})?,? (?:whose (?:[a-z-]+ ){1,3}|whom )$| (?:so|nor|neither) (?:did|had|was|would) $/;
