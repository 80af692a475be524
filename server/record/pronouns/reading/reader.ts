import { cursor } from '../../hits.ts';
import type { Span, Speech } from '../../record.ts';
import { peopleIn } from '../people/people.ts';
import { standsIn } from '../people/stand-in.ts';
import { quotationsIn } from '../sentences/quotations.ts';
import { sentencesIn } from '../sentences/sentences.ts';
import type { Thread } from '../thread/thread.ts';
import { NEVER } from '../thread/thread.ts';
import type { Standing } from '../words/forms.ts';
import type { Meaning } from '../words/meaning.ts';
import { NEARER } from '../words/meaning.ts';
import type { Beside } from './beside.ts';
import { withoutDoubtful } from './doubt.ts';
import { readSentence } from './sentence.ts';

/**
 * Whom each of the pronouns means, which stand in the paragraphs in their order: paragraph by paragraph, sentence by
 * sentence. `speech` is absent where a paragraph stands by itself. Linear in the text's length.
 */
export function meaningsOf(
  text: string,
  paragraphs: readonly Span[],
  standing: readonly Standing[],
  speech?: Speech,
): readonly Meaning[] {
  if (speech && standsIn(text, speech)) return standing.map(() => NEARER);
  const quotations = quotationsIn(text, paragraphs);
  const isQuoted = cursor(quotations);
  const isQuotedPerson = cursor(quotations);
  const meanings: Meaning[] = [];
  const sentences: number[] = [];
  const beside: Beside[] = [];
  let count = 0;
  const nobody = speech !== undefined;
  let thread: Thread = {
    lost: 'no',
    isSpeakers: false,
    nobodyElse: nobody,
    away: nobody ? NEVER : { he: 0, she: 0 },
    clear: true,
  };
  let next = 0;
  for (const paragraph of paragraphs) {
    if (next >= standing.length) break;
    const { nobodyElse, away } = thread;
    thread = { lost: thread.lost === 'speech' ? 'speech' : 'no', isSpeakers: false, nobodyElse, away, clear: true };
    const people = peopleIn(text, paragraph, speech);
    let person = 0;
    for (const sentence of sentencesIn(text, paragraph)) {
      const first = next;
      while (next < standing.length && standing[next]!.span.start < sentence.end) next++;
      const firstPerson = person;
      while (person < people.length && people[person]!.span.start < sentence.end) person++;
      const named = people.slice(firstPerson, person);
      const here = named.filter(({ span }) => !isQuotedPerson(span.start));
      const isPeopled = named.some(({ kind }) => kind !== 'speaker');
      const isFirst = sentence.start === paragraph.start;
      const scene = { text, sentence, people: here, isPeopled, speaker: speech?.speaker, isFirst, isQuoted };
      const read = readSentence(scene, thread, standing.slice(first, next));
      meanings.push(...read.meanings);
      beside.push(...read.beside);
      sentences.push(...read.meanings.map(() => count));
      if (!speech || sentence.end > speech.speaker.span.end) count++;
      thread = read.thread;
    }
  }
  return withoutDoubtful(text, standing, meanings, sentences, beside);
}
