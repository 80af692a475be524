import type { Span } from '../record.ts';
import { ABSENT, asAnybody, asOthers } from './another.ts';
import { isAsked } from './asked.ts';
import { SOMEBODY, speaksOfAnother } from './away.ts';
import type { Beside } from './beside.ts';
import { besideTag, doesToOther, isBesideOne, isInWords, isNamed, isTold } from './beside.ts';
import { doingAfter, OPENING_PHRASE } from './clauses.ts';
import { acts, hadActed, takesFloor } from './floor.ts';
import type { Standing } from './forms.ts';
import { isOfficials, threadAfter } from './leaving.ts';
import type { Meaning } from './meaning.ts';
import { NEARER, NEARER_OFFICIAL, speaker, UNKNOWN } from './meaning.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';
import type { Thread } from './thread.ts';
import { countFor, FADING, FORGOTTEN, mayBe } from './thread.ts';
import { meaningAt } from './whom.ts';

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
  const before = thread.recent?.[0];
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
        mayBe(person, pronoun.set) &&
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
      // Asked of few.
      acted() {
        return (
          before?.people.some(person => mayBe(person, pronoun.set) && acts(text, before.sentence, person)) === true
        );
      },
      elsewhere() {
        return (thread.named ?? []).every(
          person => !mayBe(person, pronoun.set) || hadActed(text, before!.sentence, person),
        );
      },
      rivals() {
        return rivalsOf(thread, pronoun, people);
      },
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
      asOthers(scene, pronoun) ??
      (lost !== 'no' ? NEARER : isAsked(spot, pronoun) ? ABSENT : asAnybody(pronoun, nearer, meaningAt(spot, pronoun)));
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
    // `A nurse had told her that she`: either of the two.
    if (meaning.refersTo !== 'speaker' || (pronoun.form === 'object' && nearer.some(({ genitive }) => !genitive)))
      continue;
    sure = pronoun;
    since = pronoun.span.end;
    doubt = undefined;
  }
  if (isTagged(scene, pronouns, meanings) && !thread.topic) {
    meanings[0] = speaker('stance');
    const own = pronouns.findIndex(({ form }) => form === 'reflexive');
    if (meanings[own] === UNKNOWN) meanings[own] = speaker('reflexive');
  }

  for (const i of besideTag(thread, pronouns, meanings)) beside[i] = 'surely';
  const read = {
    people,
    lost,
    isOpened: opening !== undefined || self !== undefined,
    sure,
    official,
    pronouns,
    meanings,
  };
  return { meanings, beside, thread: threadAfter(scene, thread, read) };
}

/**
 * Whom a pronoun may mean of those named before it here or in the sentence before; and further back, where that sentence
 * has gone on about them.
 */
function rivalsOf(
  { recent = [], doubt }: Thread,
  { set, span }: Standing,
  people: readonly Person[],
): readonly Person[] {
  const near = recent.slice(0, doubt === set ? recent.length : 1);
  const named = near.flatMap(sentence => sentence.people);
  return [...people.filter(person => person.span.end <= span.start), ...named].filter(person => mayBe(person, set));
}

/** Between the speaker and what else the speaker is. */
const APPOSED =
  /^,[ \u00a0](?:the[ \u00a0]|an?[ \u00a0])?(?:\p{Upper}[a-z]+[ \u00a0]|current[ \u00a0]|former[ \u00a0])?$/u;

/** Between an office and whose it is. */
const OF = /^[ \u00a0]of[ \u00a0]$/;

/** `her grandmother`, `his own father`: whom the pronoun itself brings in. */
function isOf(text: string, { form, span }: Standing, person: Span): boolean {
  return form === 'possessive' && /^[ \u00a0](?:own[ \u00a0])?$/.test(text.slice(span.end, person.start));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function speaks(text: string, { genitive, span }: Person): boolean {
  return !genitive && doingAfter(text, span.end).kind === 'speaks';
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
