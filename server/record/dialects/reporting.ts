import { anyOf, oneOf } from '../alternatives.ts';
import { endAt, matchAt } from '../sticky.ts';

/**
 * The verbs that open reported speech: `said`, `welcomed`, `, expressing horror at …, condemned`. The genre is written in
 * the past tense, so a form in -ed or one of the irregular ones is a verb, and one in -ing a participle.
 */

const IRREGULAR = new Set(
  `said sald told spoke gave took drew made put saw went thought felt found held brought began set laid read withdrew paid sought
  cast wrote underwent understood kept led let lent met rose sent stood swore threw undertook upheld won bade broke chose
  knew meant dwelt shed says notes`.split(/\s+/),
);

/** Words in -ed and -ing that open a noun or an apposition, or tell what something is, not what somebody said. */
const NO_VERB = new Set([
  'consisted',
  'comprised',
  'remained',
  'united',
  'armed',
  'landlocked',
  'least-developed',
  'so-called',
  'based',
  'presided',
  'chaired',
  'acting',
  'incoming',
  'outgoing',
  'including',
  'during',
]);

/** What may stand between the name and its verb: `also said`, `then went on`, `strongly condemned`. */
const ADVERB =
  /^(?:also|then|again|further|however|too|still|once|next|first|likewise|therefore|nevertheless|[a-z]+ly)$/;

/** Whether `word`, in small letters, is a verb in the past tense. */
export function isVerb(word: string): boolean {
  return (IRREGULAR.has(word) || word.endsWith('ed')) && !NO_VERB.has(word);
}

/** Whether `word`, in small letters, may stand between a name and its verb. */
export function isAdverb(word: string): boolean {
  return ADVERB.test(word);
}

function isParticiple(word: string): boolean {
  return word.length > 4 && word.endsWith('ing') && !NO_VERB.has(word);
}

const WORD = /[\u0300-\u036f\p{Alpha}-]+/uy;
const VERB_REACH = 4;

/**
 * Offset of the verb that stands at `at`, after at most a few adverbs: `also strongly condemned`; -1 where there is none.
 * `spoke` and its like count; `was`, `were` and `had` do not, for they tell what happened to somebody.
 */
export function verbAt(text: string, at: number): number {
  let from = at;
  for (let words = 0; words < VERB_REACH; words++) {
    const word = matchAt(WORD, text, from)?.[0];
    if (!word) return -1;
    // `isdefined(` calls a function.
    if (isVerb(word) && text[from + word.length] !== '(')
      return word === 'laid' && endAt(ON_TABLE, text, from) > 0 ? -1 : from;
    if (!ADVERB.test(word)) return -1;
    from += word.length;
    while (text[from] === ' ' || text[from] === ',') from++;
  }
  return -1;
}

/** `Mr. Lund (Minister of Lamps) laid upon the Table`: what the journals of a parliament tell, in which nobody speaks. */
const ON_TABLE = /laid (?:up)?on the table\b/iy;

/** Whether a participle opens at `at`: `expressing horror`, `also speaking for`, `on behalf of`, `while noting`. */
export function participleAt(text: string, at: number): boolean {
  const match = matchAt(PARTICIPLE, text, at);
  return match !== null && (match[1] === undefined || isParticiple(match[1]));
}

const PARTICIPLE = new RegExp(
  `(?:${anyOf(`
      also, and, while, when, after, before, then, first, strongly, deeply, again`)} )*${oneOf(
    'on behalf of|(?<=also )for ',
    'in (?:his|her|their|its) (?:national )?capacity',
    'in (?:exercise|explanation|response|reply)',
    `in ${anyOf(`
        an?, his, her, their, opening, closing, concluding, introductory`)} (?:[a-z-]+ ){0,2}(?:message|remarks|statement|address|briefing|answers?|repl(?:y|ies)|presentation|intervention)`,
    'as (?:the )?(?:next|last|first)|via |by video|joined by|associated with',
    '(?:in |by )?([a-z-]+)(?![\\p{Alpha}-])',
  )}`,
  'uy',
);

/** Whom somebody tells outside the meeting: no speech of it. */
export const PRESS = '(?:reporters|journalists|the (?:press|media))';

/** The verbs that tell of a speech and of hardly anything else, as a list for `anyOf`: `said`, `noted`. */
export const SAYING = `
  said, stated, told, asked, noted, stressed, emphasi[sz]ed, reiterated, recalled, reminded, welcomed, thanked,
  expressed, explained, reported, informed, added, highlighted, underlined, underscored, proposed, suggested, responded,
  replied, observed, agreed, affirmed, confirmed, pointed, clarified, described, outlined, urged, warned`;

/** What a debate that is told in short is told by as well, as a list for `anyOf`: `called`, `drew attention`. */
export const DEBATING = `
  called, condemned, supported, regretted, appreciated, commended, encouraged, requested, wondered, inquired,
  recommended, rejected, deplored, congratulated, shared, reaffirmed, believed, remained, took note,
  was (?:deeply |gravely |seriously )?(?:alarmed|appalled|concerned|convinced|committed|grateful|shocked|troubled),
  drew (?:\\S+ )?attention, raised, assured, indicated, referred, echoed, spoke, wished, complained, remarked,
  argued, acknowledged, praised, considered, recogni[sz]ed, appealed, objected, looked forward, paid tribute,
  attached \\S+ importance, hoped, insisted, maintained, voiced, denounced, criticized, cautioned, opposed,
  reviewed, preferred, lamented, queried, favou?red, sought`;

/** These and what one does who speaks, as the source of a pattern: `also presented`. */
export const PLAIN_VERB = `(?:also |then |further |first )?${anyOf(`
  ${SAYING}, presented, introduced, concluded, opened, referred, supported`)}\\b`;
