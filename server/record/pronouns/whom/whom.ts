import { anyOf } from '../../alternatives.ts';
import { PARTICIPLE } from '../sentences/clauses.ts';
import type { Spot } from '../thread/spot.ts';
import type { Standing } from '../words/forms.ts';
import type { Meaning } from '../words/meaning.ts';
import { NEARER, speaker, UNKNOWN } from '../words/meaning.ts';
import { isBesideSole, isOnlyOne } from './alone.ts';
import { ALIGNS } from './bound.ts';
import { asBefore, mayMean } from './going-on.ts';
import { ofPossessive } from './possessive.ts';
import { ofSubject } from './subject.ts';

/** Whom the pronoun at a spot outside quotations means, by evidence of high precision alone. */
export function meaningAt(spot: Spot, pronoun: Standing): Meaning {
  switch (pronoun.form) {
    case 'subject':
      return ofSubject(spot, pronoun);
    case 'reflexive':
      return ofReflexive(spot, pronoun);
    case 'possessive':
      return ofPossessive(spot, pronoun);
    case 'object':
      return ofObject(spot, pronoun);
    default:
      // `countries like hers`, of which nobody but a delegate speaks
      if (LIKE.test(spot.text.slice(Math.max(spot.sentence.start, pronoun.span.start - 40), pronoun.span.start)))
        return spot.nearer.length || (spot.topic && !spot.sure) ? NEARER : speaker('delegation');
      // `Colleagues of hers had fled`
      if (spot.follows && spot.nobodyNear && SOME_OF.test(spot.text.slice(spot.sentence.start, pronoun.span.start)))
        return speaker('alone');
      return isOnlyOne(spot, pronoun) ? speaker('alone') : UNKNOWN;
  }
}

/** `Colleagues of `: whom a possessive brings in. */
const SOME_OF = /^(?:An? )?[A-Za-z]+ of $/;

/** `countries such as `, `a small State like ` */
const LIKE =
  /\b(?:countr(?:y|ies)|States?|nations?|islands?|economies|Governments?|delegations?|democrac(?:y|ies)) (?:like|such as) $/;

function ofObject(spot: Spot, pronoun: Standing): Meaning {
  if (isOnlyOne(spot, pronoun) || isBesideSole(spot, pronoun)) return speaker('alone');
  const { text, sentence, nearer, topic } = spot;
  const { span } = pronoun;
  const opener = text.slice(sentence.start, span.start);
  if (spot.isBesideOne) return speaker('alone');
  // `Women’s groups had told her`, after a sentence of hers
  if (
    (spot.follows || spot.opening || spot.sure) &&
    spot.nobodyNear &&
    !nearer.length &&
    !topic &&
    DO_TO.test(opener.slice(-60))
  )
    return speaker('alone');
  // `She had the deed with her`
  if (spot.sure?.form === 'subject' && HAD_WITH.test(spot.text.slice(spot.sure.span.end, pronoun.span.start)))
    return asBefore(spot, pronoun);
  // `Her testimony had shaken him`, of whomever: a speaker tells of nobody else’s heart.
  if (nearer.every(person => person.genitive) && !mayMean(topic, pronoun) && MOVED.test(opener.slice(-60)))
    return speaker('stance');
  return !nearer.length && !topic && (MOVES.test(opener) || PRECEDES.test(opener)) ? speaker('stance') : UNKNOWN;
}

/** `groups had told `, `members asked `: whoever does it is many, and none of them the one. */
const DO_TO = new RegExp(
  `(?:^| )${anyOf(`
    [a-z’-]+[^s]s, people, women, men, children, [Tt]hey, [Mm]any, [Ss]ome, [Ss]everal, [Oo]thers`)} (?:had |would |could |often |also )*${anyOf(`
    told, asked, shown, showed, given, gave, assured, urged, taught, brought, sent, met, received, informed, reminded,
    thanked, welcomed, left, (?:spoken|written|said|appealed|complained|described) to`)} $`,
);

const HAD_WITH = new RegExp(
  `^ (?:had (?:always )?)??(?:had|brought|took|taken|carried|kept) ${anyOf(`
    the, an?, his, her, its, their, some, two, three, no, it, them`)}\\b[^.;:]{0,40} with $`,
);

/** `It gave him great pleasure`, `It saddened her`, `What gives her hope` */
const MOVES = new RegExp(
  `^(?:It|What|That|This) (?:also |had |therefore )?${anyOf(`
    gave, gives?, given, pained, saddened, pleased, grieved, worried, concerned, heartened, alarmed, troubled,
    struck, disturbed, encouraged`)} +$`,
);

/** `’s testimony had shaken `, `left a deep impression on ` */
const MOVED = new RegExp(
  `(?:[’']s?|\\b(?:[Tt]heir|[Tt]hose|[Tt]hat|[Tt]his)) [a-z]+ had (?:also |deeply |profoundly )?${anyOf(`
      moved, shaken, touched, saddened, shocked, struck, inspired, encouraged, heartened, humbled,
      (?:left|made) an? (?:[a-z]+ )?(?:impression|mark) on`)} $`,
);

/** `those who had spoken before him` */
const PRECEDES = /\b(?:spoken|spoke|speaking) before +$/;

/** `associating himself with`, `aligned herself with` */
const REFLEXIVE_ACT =
  /(?:^|[^\p{Alpha}])(?:associat|align|dissociat|disassociat|distanc|identif|limit|confin|address|introduc|restrict|describ)(?:ing|ying|ed|ied|e) +$/iu;

function ofReflexive(spot: Spot, pronoun: Standing): Meaning {
  const { text, sentence, sure, nearer, opening, topic } = spot;
  const { start } = pronoun.span;
  if (nearer.length) return NEARER;
  if (sure?.form === 'subject' && ALIGNS.test(text.slice(sure.span.end, start))) return speaker('floor');
  if (sure?.form === 'subject' || isOnlyOne(spot, pronoun)) return speaker('reflexive');
  const opener = text.slice(sentence.start, start);
  if (!REFLEXIVE_ACT.test(opener) || /\bhad [a-z]+ +$/.test(opener)) return UNKNOWN;
  if (opening) return speaker('reflexive');
  return PARTICIPLE.test(opener) && !topic ? speaker('reflexive') : UNKNOWN;
}
