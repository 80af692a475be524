import type { MeetingRecord, Span, Speech } from '../record.ts';
import { doingAfter } from './clauses.ts';
import { takesFloor, topicOf } from './floor.ts';
import type { Standing } from './forms.ts';
import type { Meaning, Topic } from './meaning.ts';
import { meaningAt, NEARER, speaker, UNKNOWN } from './meaning.ts';
import type { Person } from './people.ts';
import { peopleIn } from './people.ts';
import type { PronounSet } from './pronoun.ts';
import { quotationsIn } from './quotations.ts';
import { cursor } from './scan.ts';
import { sentencesIn } from './sentences.ts';

const QUOTED: Meaning = { refersTo: 'other', evidence: 'quotation' };
const GENERIC: Meaning = { refersTo: 'other', evidence: 'generic' };
const STYLED: Meaning = { refersTo: 'other', evidence: 'nearer person' };

/** What one sentence leaves for the next. */
interface Thread {
  readonly topic?: Topic | undefined;
  readonly before?: PronounSet | undefined;
  /** How long somebody else has the floor whose words stand in this speech. */
  readonly lost: 'no' | 'paragraph' | 'speech';
}

/**
 * Whom each of the pronouns means, which stand in the paragraphs in their order: paragraph by paragraph, sentence by
 * sentence. `speech` is absent where a paragraph stands by itself. Linear in the text's length.
 */
export function meaningsOf(
  record: MeetingRecord,
  paragraphs: readonly Span[],
  standing: readonly Standing[],
  speech?: Speech,
): readonly Meaning[] {
  const { text } = record;
  const quotations = quotationsIn(text, paragraphs);
  const isQuoted = cursor(quotations);
  const isQuotedPerson = cursor(quotations);
  const meanings: Meaning[] = [];
  let next = 0;
  let thread: Thread = { lost: 'no' };
  for (const paragraph of paragraphs) {
    if (next >= standing.length) break;
    thread = { lost: thread.lost === 'speech' ? 'speech' : 'no' };
    const people = peopleIn(record, paragraph, speech).filter(person => !isQuotedPerson(person.span.start));
    let person = 0;
    for (const sentence of sentencesIn(text, paragraph)) {
      const here: Standing[] = [];
      while (next < standing.length && standing[next]!.span.start < sentence.end) here.push(standing[next++]!);
      const from = person;
      while (person < people.length && people[person]!.span.start < sentence.end) person++;
      const isFirst = sentence.start === paragraph.start;
      const read = readSentence(
        { text, sentence, people: people.slice(from, person), thread, isQuoted, speech, isFirst },
        here,
      );
      meanings.push(...read.meanings);
      thread = read.thread;
    }
  }
  return meanings;
}

interface Scene {
  readonly text: string;
  readonly sentence: Span;
  readonly people: readonly Person[];
  readonly thread: Thread;
  readonly isQuoted: (at: number) => boolean;
  readonly speech: Speech | undefined;
  /** Whether the sentence is the first of its paragraph. */
  readonly isFirst: boolean;
}

function readSentence(scene: Scene, pronouns: readonly Standing[]): { meanings: Meaning[]; thread: Thread } {
  const { text, sentence, thread } = scene;
  const opening = scene.speech && contains(sentence, scene.speech.speaker.span) ? scene.speech.speaker.span : undefined;
  const people = scene.people.filter(person => person.kind !== 'speaker');
  const self = scene.people.find(
    person => person.kind === 'speaker' && !person.genitive && doingAfter(text, person.span.end).kind === 'speaks',
  );
  const lost =
    opening || self
      ? 'no'
      : takesFloor(text, sentence, people)
        ? scene.isFirst
          ? 'speech'
          : 'paragraph'
        : thread.lost;

  const meanings: Meaning[] = [];
  let since = opening?.end ?? sentence.start;
  let sure: Standing | undefined;
  let isSubject = opening !== undefined || self !== undefined;
  for (const pronoun of pronouns) {
    const { start, end } = pronoun.span;
    if (self && self.span.end <= start) since = Math.max(since, self.span.end);
    const nearer = people.filter(person => person.span.start >= since && person.span.end <= start);
    const { topic, before } = thread;
    const meaning = scene.isQuoted(start)
      ? QUOTED
      : isGeneric(text, pronoun.span)
        ? GENERIC
        : people.some(person => person.span.start === start)
          ? STYLED
          : lost !== 'no'
            ? NEARER
            : meaningAt({ text, sentence, nearer, sure, opening: opening !== undefined, topic, before }, pronoun);
    if (
      pronoun.set === undefined &&
      meaning.refersTo === 'unknown' &&
      nearer.some(person => person.kind === 'private')
    ) {
      meanings.push(GENERIC);
      continue;
    }
    if (meaning.refersTo === 'speaker') {
      sure = pronoun;
      since = end;
      isSubject ||= pronoun.form === 'subject';
    }
    meanings.push(meaning);
  }
  const first = pronouns[0];
  if (
    first?.span.start === sentence.start &&
    meanings[0] === UNKNOWN &&
    !thread.topic &&
    isTagged(first, pronouns, meanings)
  )
    meanings[0] = speaker('stance');

  if (isSubject)
    return { meanings, thread: { lost, before: people.length ? undefined : (sure?.set ?? thread.before) } };
  const set = pronouns.find((_, i) => meanings[i]!.refersTo === 'unknown')?.set;
  return { meanings, thread: { lost, topic: topicOf(text, sentence, people, thread.topic, set) } };
}

/** `She had brought the film, she said.` */
function isTagged(first: Standing, pronouns: readonly Standing[], meanings: readonly Meaning[]): boolean {
  return pronouns.some(
    (p, i) => p.form === 'subject' && p.set === first.set && meanings[i]!.evidence === 'attribution',
  );
}

function contains(outer: Span, inner: Span): boolean {
  return inner.start < outer.end && inner.end > outer.start;
}

/** `his or her`, `he or she`, `him and her`: anybody. */
function isGeneric(text: string, { start, end }: Span): boolean {
  return OR_AFTER.test(text.slice(end, end + 20)) || OR_BEFORE.test(text.slice(Math.max(0, start - 20), start));
}

const OR_AFTER = /^[ \u00a0](?:or|and|and\/or)[ \u00a0](?:he|she|his|hers?|him|himself|herself)(?!\p{L})/iu;
const OR_BEFORE = /(?:^|\P{L})(?:he|she|his|hers?|him|himself|herself)[ \u00a0](?:or|and|and\/or)[ \u00a0]$/iu;
