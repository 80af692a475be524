import { anyOf, oneOf } from '../../alternatives.ts';
import { ABSENT, GENERIC } from '../people/another.ts';
import type { Person } from '../people/people.ts';
import type { Scene } from '../people/scene.ts';
import type { Standing } from '../words/forms.ts';
import type { Meaning } from '../words/meaning.ts';
import { UNKNOWN } from '../words/meaning.ts';
import type { PronounSet } from '../words/pronoun.ts';
import type { Away, Thread } from './thread.ts';
import { mayBe } from './thread.ts';

/** The next sentence but one may still tell of somebody whom this one names, be it by an office. */
const LINGERING = -1;

/** What a sentence tells, as far as it matters here. */
interface Told {
  readonly lost: Thread['lost'];
  /** Without whoever opens the speech in it. */
  readonly words: string;
  /** Whether `SOMEBODY` is among the words. */
  readonly isSomebodyTold: boolean;
  readonly pronouns: readonly Standing[];
  readonly meanings: readonly Meaning[];
}

/** For how long nobody else has been spoken of, once this sentence has been read. */
export function awayAfter(
  { text, people, isPeopled }: Scene,
  { away, apart, last }: Thread,
  { lost, words, isSomebodyTold, pronouns, meanings }: Told,
): Away {
  // `a child … his or her`: nobody in particular.
  const generic = meanings.includes(GENERIC);
  const others = people.filter(({ kind }) => kind !== 'speaker' && !(generic && kind === 'private'));
  const anybody = lost !== 'no' || (isPeopled && !others.length && !generic) || isSomebodyTold;
  const after = (set: 'he' | 'she') => {
    const meant = others.filter(
      person => mayBe(person, set) && !(others.length === 1 && isShownBy(text, person, pronouns, meanings, set, last)),
    );
    if (meant.some(({ kind, genitive }) => kind !== 'private' && !genitive)) return LINGERING;
    const isNamed =
      anybody ||
      meant.length > 0 ||
      pronouns.some((p, i) => p.set === set && isOthers(meanings[i]!)) ||
      (set === 'she' && speaksOfThing(words, pronouns, meanings));
    if (isNamed) return 0;
    // `The Rapporteur had come.  She would return.`: no man has been spoken of.
    const hasShown =
      apart && !others.length && pronouns.some((p, i) => p.set !== set && meanings[i]!.refersTo === 'unknown');
    return (hasShown ? apart : away)[set] + 1;
  };
  return { he: after('he'), she: after('she') };
}

/** Whether a pronoun may be somebody else’s: not so `his or her`, and in a quotation the speaker tells of them. */
function isOthers(meaning: Meaning): boolean {
  return meaning.refersTo !== 'speaker' && meaning !== GENERIC;
}

/**
 * `The Emir had come, and it was at his insistence`: a pronoun has shown that the person is not of the set; not so where
 * the speaker may be meant by it, `The Emir had her confidence`, unlike `the Emir, who had kept his word`.
 */
function isShownBy(
  text: string,
  person: Person,
  pronouns: readonly Standing[],
  meanings: readonly Meaning[],
  set: PronounSet,
  own: PronounSet | undefined,
): boolean {
  const open = person.set ? [] : openOfSubject(pronouns, meanings).filter(p => p.span.start > person.span.end && p.set);
  const isOwn = (p: Standing) => p.set === own && !/^,? who/.test(text.slice(person.span.end, person.span.end + 5));
  return open.length > 0 && open.every(p => p.set !== set && !isOwn(p));
}

/** The pronouns that may tell of the subject: not so `The accused had called her by her name`, which is somebody else's. */
export function openOfSubject(pronouns: readonly Standing[], meanings: readonly Meaning[]): readonly Standing[] {
  const open = pronouns.filter((_, i) => meanings[i]!.refersTo === 'unknown');
  const done = open.find(({ form }) => form === 'object')?.set;
  return done ? open.filter(({ set }) => set !== done) : open;
}

/** `quoted him`, `on his behalf`: a pronoun, of the set if one is given, that names somebody else by itself. */
export function speaksOfAnother(
  pronouns: readonly Standing[],
  meanings: readonly Meaning[],
  set?: PronounSet | undefined,
): boolean {
  return meanings.some(
    (meaning, i) =>
      (!set || pronouns[i]!.set === set) &&
      (meaning === ABSENT || (meaning.refersTo === 'unknown' && pronouns[i]!.form === 'object')),
  );
}

/** `the ship … her crew`: of what may be a she and is no person. */
export function speaksOfThing(words: string, pronouns: readonly Standing[], meanings: readonly Meaning[]): boolean {
  return (
    SHE_THING.test(words) ||
    meanings.some(
      (meaning, i) => meaning === UNKNOWN && pronouns[i]!.form === 'possessive' && pronouns[i]!.set === 'she',
    )
  );
}

/** `the ship`, `Mother Earth`: a thing that may be a she. */
const SHE_THING =
  / (?:ship|vessel|boat|ferry|frigate|trawler|schooner|yacht|liner|motherland)\b(?![’'])|\bMother (?:Earth|Nature)\b/;

/**
 * `a listener in`, `the treasurer and`: by its ending and by what follows somebody, but for what is so called and is
 * nobody; not so `she was a sculptor and`, which tells of the speaker.
 */
const AGENT = `(?<!(?:,|\\b(?:as|was|is|be|been|became)) )(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he) (?:[a-z-]+ )?(?!${anyOf(`
  [a-z-]*(?:o|a|ge)ther, [a-z-]*(?:daugh|sis|mat|let|chap|quar|cen|win|shel|mas|char|regis|disas|minis|perime)ter, (?:sub)?committee, number, member,
  floor, order, [a-z]*answer, over, chamber, [a-z]*paper, manner, dinner, error, degree, factor, sector, border, prayer, power,
  tender, water, further, remainder, reminder, better, later, character, finger, layer, donor, indicator, major, poor,
  corner, danger, murder, ledger, offer, transfer, river, glacier, [a-z]*doo?r, gender, proper, minor, summer, computer,
  career, terror, mirror, barrier, destroyer, cruiser, tanker, freighter, trawler, helicopter, container,
  fewer, whisper, aquifer, speaker, event, [a-z]*[cst]ent, continent, plant, grant, covenant,
  important, relevant, guarantee, [a-z]+ment`)}\\b)[a-z-]{3,}(?:ian|ist|er|or|ant|ent|ee)(?=[,.;]| (?:and|of|in|from|had|was|to|at|on|with|whose|near|[a-z]+ed)\\b)`;

/** `A shopkeeper from`, `one woman who`, `one had`, `to name one`, `the second, when`: somebody whom no list of words can know. */
export const SOMEBODY = new RegExp(
  `\\b(?=[AaNnOoTtw])${oneOf(
    '(?:[Aa]n?|[Oo]ne|[Aa]nother) [a-z-]+ (?:who|whose|whom|named|called|aged|from|had)\\b',
    '[Oo]ne(?: (?:had|of|was)|, (?:an?|the|who))\\b',
    `[Tt]he ${anyOf(`
      first, second, third, fourth, fifth, sixth, latter, former, youngest, eldest, elder, younger`)}(?:,? (?:had|was|when|who|said|told))\\b`,
    '[Nn]one (?:had|of them)\\b',
    'to (?:name |find |show |meet )?one(?=[.,;])',
    'one(?= in \\d)(?<=[a-z]ed one)',
    'who\\b(?<!(?:those|all|many|few|both|know|knew|(?:[^s]s|women|men|people|children|youth|police),?) who)',
    AGENT,
  )}`,
);
