import type { Span } from '../../record.ts';
import { ABSENT, asAnybody, asOthers } from '../people/another.ts';
import type { Person } from '../people/people.ts';
import type { Scene } from '../people/scene.ts';
import { doingAfter, OPENING_PHRASE } from '../sentences/clauses.ts';
import { takesFloor } from '../thread/floor.ts';
import type { Spot } from '../thread/spot.ts';
import type { Thread } from '../thread/thread.ts';
import { isAsked } from '../whom/asked.ts';
import { isBound } from '../whom/bound.ts';
import { meaningAt } from '../whom/whom.ts';
import type { Standing } from '../words/forms.ts';
import type { Meaning } from '../words/meaning.ts';
import { NEARER, NEARER_OFFICIAL, speaker, UNKNOWN } from '../words/meaning.ts';
import type { Beside } from './beside.ts';
import { besideTag, doesToOther, isInWords, isNamed, isSubjectsOther, isTold } from './beside.ts';
import { isOfficials, threadAfter } from './leaving.ts';
import type { Sentence } from './spot-at.ts';
import { spotAt } from './spot-at.ts';

/** Reads the pronouns of one sentence, and what the next has to know of it. */
export function readSentence(
  scene: Scene,
  thread: Thread,
  pronouns: readonly Standing[],
): { readonly meanings: readonly Meaning[]; readonly beside: readonly Beside[]; readonly thread: Thread } {
  const { text, sentence } = scene;
  const opening = scene.speaker && overlap(sentence, scene.speaker.span) ? scene.speaker.span : undefined;
  // `The representative of the United Kingdom, Council President for June, said`: one and the same.
  const people = scene.people.filter(
    ({ kind, span }) => kind !== 'speaker' && !(opening && APPOSED.test(text.slice(opening.end, span.start))),
  );
  const self = scene.people.find(person => person.kind === 'speaker' && speaks(text, person))?.span;
  const isOpened = opening !== undefined || self !== undefined;
  const lost = isOpened ? 'no' : lostIn(scene, thread, people);
  const within = { text, sentence, thread, speaker: scene.speaker, opening, people, pronouns };

  const beside: Beside[] = [];
  const meanings: Meaning[] = [];
  let since = opening?.end ?? sentence.start;
  let sure: Standing | undefined;
  let { doubt, official } = thread;
  for (const pronoun of pronouns) {
    const isNamedBefore = self !== undefined && self.end <= pronoun.span.start;
    if (isNamedBefore && since < self.end) {
      since = self.end;
      doubt = undefined;
    }
    const course = { meanings, isOpened: opening !== undefined || isNamedBefore, since, sure, doubt };
    const spot = spotAt(within, course, pronoun);
    const { nearer } = spot;
    const read = asOthers(scene, pronoun) ?? (lost === 'no' ? meaningHere(spot, pronoun) : NEARER);
    beside.push(besideAt(within, spot, pronoun, read));
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
    meanings[0] = speaker('alone');
    const own = pronouns.findIndex(({ form }) => form === 'reflexive');
    if (meanings[own] === UNKNOWN) meanings[own] = speaker('reflexive');
  }
  meanings.forEach((meaning, i) => {
    if (lost === 'no' && meaning.refersTo !== 'other' && isBound(text, pronouns, i, thread, people))
      meanings[i] = speaker('floor');
  });
  for (const i of besideTag(text, thread, pronouns, meanings)) beside[i] = 'surely';
  const read = { people, lost, isOpened, sure, official, pronouns, meanings };
  return { meanings, beside, thread: threadAfter(scene, thread, read) };
}

/** For how long somebody else has the floor, once they take it in a sentence that does not say who speaks. */
function lostIn({ text, sentence, isFirst }: Scene, { lost }: Thread, people: readonly Person[]): Thread['lost'] {
  if (!takesFloor(text, sentence, people, isFirst)) return lost;
  return isFirst ? 'speech' : 'paragraph';
}

/** What a pronoun means in a sentence of the speaker's. */
function meaningHere(spot: Spot, pronoun: Standing): Meaning {
  // `asked what he/she would do`: of somebody, and still to be decided
  const asked = isAsked(spot, pronoun);
  if (asked && pronoun.set) return ABSENT;
  return asAnybody(spot.text, pronoun, spot.nearer, asked ? UNKNOWN : meaningAt(spot, pronoun));
}

/** Whether what stands around a pronoun, or the sentences before it, shows somebody else whom it may mean. */
function besideAt(
  { text, sentence, thread, pronouns }: Sentence,
  spot: Spot,
  pronoun: Standing,
  read: Meaning,
): Beside {
  const { sure, nobodyNear } = spot;
  if (
    doesToOther(text, pronoun, pronouns) ||
    (read.evidence === 'alone' && isSubjectsOther(text, pronoun, pronouns, sure))
  )
    return 'surely';
  // `he had repeated his support for her Office`
  if (read.evidence === 'office' && sure?.set !== undefined && sure.set !== pronoun.set && !nobodyNear) return 'surely';
  const isPerhaps =
    isNamed(thread, pronoun, text) ||
    isTold(thread, pronoun, text, sentence) ||
    (!nobodyNear && isInWords(text, sentence, pronoun));
  return isPerhaps ? 'perhaps' : 'no';
}

/** Between the speaker and what else the speaker is. */
const APPOSED = /^, (?:the |an? )?(?:\p{Upper}[a-z]+ |current |former )?$/u;

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
