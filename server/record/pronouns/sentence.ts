import type { Span, Speaker } from '../record.ts';
import { doingAfter, OPENING_PHRASE, TOLD_OF_PAST } from './clauses.ts';
import type { Beside } from './doubt.ts';
import { isActedOn, takesFloor, toldOf, topicOf } from './floor.ts';
import type { Standing } from './forms.ts';
import type { Meaning, Topic } from './meaning.ts';
import { meaningAt, NEARER, NEARER_OFFICIAL, speaker, UNKNOWN } from './meaning.ts';
import type { Person } from './people.ts';
import type { PronounSet } from './pronoun.ts';

/** A sentence and who is named in it outside quotations. */
export interface Scene {
  readonly text: string;
  readonly sentence: Span;
  readonly people: readonly Person[];
  readonly speaker: Speaker | undefined;
  /** Whether somebody is named here, be it in a quotation. */
  readonly isPeopled: boolean;
  /** Whether the sentence is the first of its paragraph. */
  readonly isFirst: boolean;
  /** To be asked of offsets in rising order. */
  readonly isQuoted: (at: number) => boolean;
}

/** What one sentence leaves for the next. */
export interface Thread {
  /** How long somebody else has the floor, whose words stand in this speech all the same. */
  readonly lost: 'no' | 'paragraph' | 'speech';
  readonly topic?: Topic | undefined;
  readonly before?: PronounSet | undefined;
  readonly last?: PronounSet | undefined;
  /** Whether this sentence is about the speaker. */
  readonly isSpeakers: boolean;
  readonly doubt?: PronounSet | undefined;
  /** The sets that the words for the people in this sentence show, `a fisherman`. */
  readonly shown?: ReadonlySet<PronounSet> | undefined;
  /** The set that stands for an official of an organization, since nobody else has been named. */
  readonly official?: PronounSet | undefined;
  /** Whether no other person has been named in the speech so far. */
  readonly nobodyElse: boolean;
  /** How many sentences have been without anybody else who may be a he, or a she. */
  readonly away: Away;
  /** Of `away` what was so before this sentence named one person, whose sex is not known yet. */
  readonly apart?: Away | undefined;
  /** Whether nobody else is named in this sentence. */
  readonly clear: boolean;
  /** Whether this sentence tells in the past perfect of what was done elsewhere. */
  readonly isPast?: boolean;
  /** Whom this sentence tells of as its subject, or as what the speaker says. */
  readonly told?: readonly Person[];
  /** Whom this sentence names in any way but as whom the speaker thanks or the like. */
  readonly named?: readonly Person[];
}

/** A count of sentences for each set. */
export type Away = Readonly<Record<'he' | 'she', number>>;

/** Where nobody has been named at all. */
export const NEVER: Away = { he: Number.POSITIVE_INFINITY, she: Number.POSITIVE_INFINITY };
/** So many sentences after somebody else was last spoken of, a pronoun that begins one no longer means them by itself. */
const FADING = 1;
/** Of whom a sentence names, be it by an office, the next but one may still tell. */
const LINGERING = -1;
/** The same for any pronoun. */
const FORGOTTEN = 3;

const QUOTED: Meaning = { refersTo: 'other', evidence: 'quotation' };
const GENERIC: Meaning = { refersTo: 'other', evidence: 'generic' };
const STYLED: Meaning = { refersTo: 'other', evidence: 'nearer person' };
const ABSENT: Meaning = { refersTo: 'other', evidence: 'nearer person' };

/** Reads the pronouns of one sentence, and what the next has to know of it. */
export function readSentence(
  scene: Scene,
  thread: Thread,
  pronouns: readonly Standing[],
): { readonly meanings: readonly Meaning[]; readonly beside: readonly Beside[]; readonly thread: Thread } {
  const { text, sentence } = scene;
  const beside: Beside[] = [];
  const opening = scene.speaker && overlap(sentence, scene.speaker.span) ? scene.speaker.span : undefined;
  // `The representative of the United Kingdom, Council President for June, said`: one and the same.
  const people = scene.people.filter(
    ({ kind, span }) => kind !== 'speaker' && !(opening && APPOSED.test(text.slice(opening.end, span.start))),
  );
  const self = scene.people.find(person => person.kind === 'speaker' && speaks(text, person))?.span;
  const lost =
    opening || self
      ? 'no'
      : takesFloor(text, sentence, people, scene.isFirst)
        ? scene.isFirst
          ? 'speech'
          : 'paragraph'
        : thread.lost;

  const meanings: Meaning[] = [];
  let since = opening?.end ?? sentence.start;
  let sure: Standing | undefined;
  let { doubt, official } = thread;
  for (const pronoun of pronouns) {
    const { start } = pronoun.span;
    const named = self !== undefined && self.end <= start;
    if (named && since < self.end) {
      since = self.end;
      doubt = undefined;
    }
    const nearer = people.filter(
      // `the President of her country` is nobody whom it could mean.
      person =>
        person.span.start >= since &&
        person.span.end <= start &&
        !(pronoun.form === 'possessive' && OF.test(text.slice(person.span.end, start))),
    );
    const others =
      countFor(thread.away, pronoun.set) >= FORGOTTEN ? people.filter(person => person.span.end <= start) : [];
    const spot = {
      text,
      sentence,
      nearer,
      sure,
      opening: opening !== undefined || named,
      topic: thread.topic,
      before: thread.before,
      last: thread.last,
      follows: thread.isSpeakers,
      afterPast: thread.isPast === true,
      shown: thread.shown,
      doubt,
      sole: others.length === 1 ? others[0] : undefined,
      since,
      alone:
        opening !== undefined ||
        sure !== undefined ||
        people.every(({ span }) => span.end <= start || isOf(text, pronoun, span)),
      isBesideOne:
        isBesideOne(text, pronoun, pronouns, meanings, people, sure) && countFor(thread.away, pronoun.set) > 0,
      earlier: people.some(person => person.span.end <= start && mayBe(person, pronoun.set)),
      nobodyNear: countFor(thread.away, pronoun.set) >= FADING,
      nobodyElse:
        countFor(thread.away, pronoun.set) >= FORGOTTEN &&
        !speaksOfAnother(pronouns, meanings, pronoun.set) &&
        !SOMEBODY.test(text.slice(sentence.start, start)) &&
        people.every(person => person.span.start > start || !mayBe(person, pronoun.set)),
      clear: { before: thread.clear, here: !people.length },
    };
    const read =
      asOthers(scene, pronoun) ?? (lost !== 'no' ? NEARER : asAnybody(pronoun, nearer, meaningAt(spot, pronoun)));
    const isPerhaps =
      isNamed(thread, pronoun, text) ||
      isTold(thread, pronoun, text, sentence) ||
      (!spot.nobodyNear && isInWords(text, sentence, pronoun));
    const isSurely =
      doesToOther(text, pronoun, pronouns) ||
      // `he had repeated his support for her Office`
      (read.evidence === 'office' && sure?.set !== undefined && sure.set !== pronoun.set && !spot.nobodyNear);
    beside.push(isSurely ? 'surely' : isPerhaps ? 'perhaps' : 'no');
    if (nearer.length) official = isOfficials(nearer) ? (pronoun.set ?? official) : undefined;
    const isOfficial = read.refersTo === 'unknown' && official !== undefined && official === pronoun.set;
    const meaning = isOfficial ? NEARER_OFFICIAL : read;
    meanings.push(meaning);
    if (meaning.refersTo === 'unknown' && !isOfficial) doubt = pronoun.set;
    if (meaning.refersTo !== 'speaker') continue;
    sure = pronoun;
    since = pronoun.span.end;
    doubt = undefined;
  }
  if (isTagged(scene, pronouns, meanings) && !thread.topic) {
    meanings[0] = speaker('stance');
    const own = pronouns.findIndex(({ form }) => form === 'reflexive');
    if (meanings[own] === UNKNOWN) meanings[own] = speaker('reflexive');
  }

  const tag = pronouns[meanings.findIndex(({ evidence }) => evidence === 'tag')];
  for (const [i, { form, set, span }] of pronouns.entries()) {
    // `She had gone on, he recalled`
    if (
      tag &&
      span.start < tag.span.start &&
      form === 'subject' &&
      set !== tag.set &&
      countFor(thread.away, set) < FORGOTTEN
    )
      beside[i] = 'surely';
  }
  if (people.length && !isOfficials(people)) official = undefined;
  const shown = people.some(isShown) ? new Set(people.filter(isShown).map(({ set }) => set!)) : undefined;
  const words = text.slice(sentence.start, sentence.end);
  const clear = people.every(person => person.anybody) && !SOMEBODY.test(words);
  const nobodyElse =
    thread.nobodyElse &&
    lost === 'no' &&
    !scene.isPeopled &&
    clear &&
    !speaksOfAnother(pronouns, meanings) &&
    !speaksOfThing(words, pronouns, meanings);
  const unknown = new Set(pronouns.filter((_, i) => meanings[i]!.refersTo === 'unknown').map(({ set }) => set));
  const apart = people.length === 1 && !people[0]!.set && unknown.size < 2 ? thread.away : undefined;
  const told = toldOf(text, sentence, people);
  const named = people.filter(person => !person.genitive && !person.anybody && !isActedOn(text, sentence, person));
  const isPast = TOLD_OF_PAST.test(words);
  const away = awayAfter(scene, thread, lost, words, pronouns, meanings);
  if (opening || self || pronouns.some((p, i) => p.form === 'subject' && meanings[i]!.refersTo === 'speaker')) {
    const before = clear ? (sure?.set ?? thread.before) : undefined;
    return {
      meanings,
      beside,
      thread: {
        lost,
        before,
        last: sure?.set,
        isSpeakers: true,
        shown,
        official,
        nobodyElse,
        away,
        clear,
        isPast,
        apart,
        told,
        named,
      },
    };
  }
  const open = pronouns.find((_, i) => meanings[i]!.refersTo === 'unknown')?.set;
  const shows = openOfSubject(pronouns, meanings)[0]?.set;
  const topic = meanings.includes(GENERIC) ? undefined : topicOf(text, sentence, people, thread.topic, shows);
  // `His administration had doubled it.`
  const isSpeakers = pronouns[0]?.span.start === sentence.start && meanings[0]!.refersTo === 'speaker';
  return {
    meanings,
    beside,
    thread: {
      lost,
      topic,
      doubt: open,
      isSpeakers,
      shown,
      official,
      nobodyElse,
      away,
      apart,
      clear,
      isPast,
      told,
      named,
    },
  };
}

/** `… apologized to the Mediator.  She accepted`: what is not done by saying it, somebody whom the sentence before names may do. */
function isNamed({ named = [] }: Thread, { set, form, span }: Standing, text: string): boolean {
  return form === 'subject' && named.some(person => mayBe(person, set)) && !doingAfter(text, span.end).performs;
}

/** Whether the sentence before has told of somebody whom the pronoun may go on about. */
function isTold({ told = [] }: Thread, { set, span }: Standing, text: string, { start }: Span): boolean {
  return (
    told.some(person => mayBe(person, set)) &&
    !/^[ \u00a0]also[ \u00a0](?!(?:said|told|spoke|wrote|had|was)\b)/.test(text.slice(span.end, span.end + 14)) &&
    !CLOSES.test(text.slice(start, start + 20))
  );
}

const CLOSES = /^(?:In (?:clos|conclu)|Conclud|Finally|Lastly|Clos)/;

/** `In his statement, he stressed`: whose words the sentence before may have spoken of. */
function isInWords(text: string, { start }: Span, { set }: Standing): boolean {
  return IN_WORDS.exec(text.slice(start, start + 60))?.[1] === (set === 'he' ? 'his' : 'her');
}

const IN_WORDS =
  /^(?:In|During|Throughout)[ \u00a0](his|her)[ \u00a0](?!(?:clos|conclu|final|open|intro|national|own))(?:[a-z]+[ \u00a0])?(?:statement|report|speech|address|view|opinion|remarks|letter|briefing|visit|message|presentation)\b/;

/** For how many sentences nobody else who may be meant by a pronoun of the set has been spoken of. */
function countFor(away: Away, set: PronounSet | undefined): number {
  return set === 'he' || set === 'she' ? away[set] : Math.min(away.he, away.she);
}

/** Whether a pronoun of the set may mean the person, by the words for them alone. */
function mayBe(person: Person, set: PronounSet | undefined): boolean {
  return !person.set || !set || person.set === set;
}

function awayAfter(
  { people, isPeopled }: Scene,
  { away, apart }: Thread,
  lost: Thread['lost'],
  words: string,
  pronouns: readonly Standing[],
  meanings: readonly Meaning[],
): Away {
  // `a child … his or her`: nobody in particular.
  const generic = meanings.includes(GENERIC);
  const others = people.filter(({ kind }) => kind !== 'speaker' && !(generic && kind === 'private'));
  const anybody = lost !== 'no' || (isPeopled && !others.length) || SOMEBODY.test(words);
  const after = (set: 'he' | 'she') => {
    const meant = others.filter(
      person => mayBe(person, set) && !(others.length === 1 && isShownBy(person, pronouns, meanings, set)),
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

/** `he said that she had not told him`: somebody else does something to the pronoun, and there is one such person alone. */
function isBesideOne(
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
const DOES =
  /^[ \u00a0](?:(?:had|would|did|could|was|not|never|also)[ \u00a0]){0,3}[a-z]+[ \u00a0](?:to[ \u00a0]|with[ \u00a0])?$/;

/** `She asked him whether`: of a man and a woman in one clause only one has the floor. */
function doesToOther(text: string, { form, set, span }: Standing, pronouns: readonly Standing[]): boolean {
  if (form !== 'subject' || !set) return false;
  const object = pronouns.find(other => other.span.start > span.end);
  if (object?.form !== 'object' || !object.set || object.set === set) return false;
  return DOES_TO.test(text.slice(span.end, object.span.start));
}

/** ` asked `, ` then drove `; not ` thanked `, which is done by saying it */
const DOES_TO =
  /^[ \u00a0](?!(?:also[ \u00a0])?(?:thank|commend|congratulat|prais|applaud|salut|hail|laud|invit|encourag)ed\b)(?:[a-z]+[ \u00a0]){1,4}$/;

/** Between the speaker and what else the speaker is. */
const APPOSED =
  /^,[ \u00a0](?:the[ \u00a0]|an?[ \u00a0])?(?:\p{Upper}[a-z]+[ \u00a0]|current[ \u00a0]|former[ \u00a0])?$/u;
/** Between an office and whose it is. */
const OF = /^[ \u00a0]of[ \u00a0]$/;

/** Whether a pronoun may be somebody else’s: not so `his or her`, and in a quotation the speaker tells of them. */
function isOthers(meaning: Meaning): boolean {
  return meaning.refersTo !== 'speaker' && meaning !== GENERIC;
}

/** `The Emir had come, and it was at his insistence`: a pronoun has shown that the person is not of the set. */
function isShownBy(
  { span }: Person,
  pronouns: readonly Standing[],
  meanings: readonly Meaning[],
  set: PronounSet,
): boolean {
  const open = openOfSubject(pronouns, meanings).filter(p => p.span.start > span.end && p.set);
  return open.length > 0 && open.every(p => p.set !== set);
}

/** The pronouns that may tell of the subject: not so `The accused had called her by her name`, which is somebody else's. */
function openOfSubject(pronouns: readonly Standing[], meanings: readonly Meaning[]): readonly Standing[] {
  const open = pronouns.filter((_, i) => meanings[i]!.refersTo === 'unknown');
  const done = open.find(({ form }) => form === 'object')?.set;
  return done ? open.filter(({ set }) => set !== done) : open;
}

/** `quoted him`, `on his behalf`: a pronoun, of the set if one is given, that names somebody else by itself. */
function speaksOfAnother(
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
function speaksOfThing(words: string, pronouns: readonly Standing[], meanings: readonly Meaning[]): boolean {
  return (
    SHE_THING.test(words) ||
    meanings.some(
      (meaning, i) => meaning === UNKNOWN && pronouns[i]!.form === 'possessive' && pronouns[i]!.set === 'she',
    )
  );
}

/** `her grandmother`, `his own father`: whom the pronoun itself brings in. */
function isOf(text: string, { form, span }: Standing, person: Span): boolean {
  return form === 'possessive' && /^[ \u00a0](?:own[ \u00a0])?$/.test(text.slice(span.end, person.start));
}

/** `a fisherman`: one person, whose set the words show. */
function isShown({ set, genitive, anybody }: Person): boolean {
  return set !== undefined && !genitive && !anybody;
}

/** An official of an organization: nobody who has a country. */
function isOfficials(people: readonly Person[]): boolean {
  return people.length > 0 && people.every(person => person.kind === 'international');
}

/** `the ship`, `Mother Earth`: a thing that may be a she. */
const SHE_THING =
  /[ \u00a0](?:ship|vessel|boat|ferry|frigate|trawler|schooner|yacht|liner|motherland)\b(?![’'])|\bMother (?:Earth|Nature)\b/;

/** `a shopkeeper from`, `one woman who`, `one had`: somebody whom no list of words can know. */
const SOMEBODY =
  /\b(?:(?:an?|one|another) [a-z‑-]+ (?:who|whose|whom|named|called|aged|from|had)|[Oo]ne (?:had|of|was)|(?<!those |asked |know |knew )who)\b/;

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function speaks(text: string, { genitive, span }: Person): boolean {
  return !genitive && doingAfter(text, span.end).kind === 'speaks';
}

/** What the words themselves show not to be the speaker, whoever is about. */
function asOthers({ text, people, isQuoted }: Scene, pronoun: Standing): Meaning | undefined {
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
      (/or$/i.test(joins) || isSubject(other) === isSubject(text.slice(span.start, span.end)))
    )
      return GENERIC;
  }
  return BEHALF.test(text.slice(Math.max(0, span.start - 4), span.end + 8)) ? ABSENT : undefined;
}

/** `speaking on her behalf`: of somebody who is not here. */
const BEHALF = /^[ \u00a0]?[oO]n[ \u00a0](?:his|her)[ \u00a0]behalf/;

/** `he or she`, `his and/or her`, `him and her`: anybody; but `she and his staff` is one who has a staff. */
const WORD_OF_BOTH = '(she|hers?|herself|he|his|him|himself)';
const OR = new RegExp(`^[ \\u00a0](or|and|and/or)[ \\u00a0]${WORD_OF_BOTH}(?!\\p{Alpha})`, 'iu');
const OR_BEFORE = new RegExp(`(?:^|\\P{Alpha})${WORD_OF_BOTH}[ \\u00a0](or|and|and/or)[ \\u00a0]$`, 'iu');

function isSubject(word: string): boolean {
  return /^s?he$/i.test(word);
}

/** `each child … his/her`: a slash pronoun after a common noun for a person means anybody, unless it is shown to be the speaker. */
function asAnybody({ set }: Standing, nearer: readonly Person[], meaning: Meaning): Meaning {
  const anybody =
    set === undefined && meaning.refersTo === 'unknown' && nearer.some(person => person.kind === 'private');
  return anybody ? GENERIC : meaning;
}

/**
 * `She had brought the film, she said`, `In her own village, she said`: a sentence that opens and is told with the same
 * pronoun, and names nobody else.
 */
function isTagged(
  { text, sentence, people }: Scene,
  pronouns: readonly Standing[],
  meanings: readonly Meaning[],
): boolean {
  const first = pronouns[0];
  if (!first || meanings[0] !== UNKNOWN) return false;
  const opener = text.slice(sentence.start, first.span.start);
  if (opener && (people.length || !OPENING_PHRASE.test(opener))) return false;
  return pronouns.some(
    (p, i) => p.form === 'subject' && p.set === first.set && /^(?:tag|attribution)$/.test(meanings[i]!.evidence),
  );
}
