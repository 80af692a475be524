import type { Catalogue } from '../catalogue/catalogue.ts';
import type { MeetingRecord, Speech } from '../record/record.ts';
import { speechesOf } from '../record/walk.ts';
import { countWords } from '../record/words.ts';
import { personsIn, wordsOf } from './persons.ts';
import { affiliationKey } from './speakers.ts';

/** Somebody's share of a record: one person, or an office or delegation that is not named further. */
export interface Floor {
  /** In the order of the text; there is one at least. */
  readonly speeches: readonly Speech[];
  /** How many words they have. */
  readonly words: number;
}

/** Who has the floor and for how many words, in the order of the text. Takes time in proportion to the text. */
export function floorsOf(record: MeetingRecord, catalogue: Catalogue): readonly Floor[] {
  const persons = personsIn(record, catalogue);
  const personBy = new Map(persons.flatMap(person => person.speeches.map(speech => [speech, person] as const)));
  const floors = new Map<unknown, Speech[]>();
  for (const speech of speechesOf(record)) {
    const who = personBy.get(speech) ?? unnamed(record, speech, catalogue);
    const others = floors.get(who);
    if (others) others.push(speech);
    else floors.set(who, [speech]);
  }
  return [...floors.values()].map(speeches => ({
    speeches,
    words: speeches.reduce((total, speech) => total + wordsIn(record, speech), 0),
  }));
}

/** The same for all speeches of one delegation, or of one office, that name nobody. */
function unnamed(record: MeetingRecord, { speaker }: Speech, catalogue: Catalogue): string {
  const { affiliation, title, placeholder } = speaker;
  if (affiliation) return `from ${affiliationKey(catalogue, wordsOf(record, affiliation))}`;
  return `${placeholder ? 'open' : 'as'} ${wordsOf(record, title ?? speaker.span).toLowerCase()}`;
}

/** The words of a speech: those of its paragraphs after the opening, without what happens in between. */
export function wordsIn(record: MeetingRecord, speech: Speech): number {
  return speech.children.reduce(
    (total, child) =>
      child.kind === 'paragraph'
        ? total +
          countWords(record.text, {
            start: Math.max(child.content.start, Math.min(speech.words.start, child.content.end)),
            end: child.content.end,
          })
        : total,
    0,
  );
}
