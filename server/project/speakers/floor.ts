import type { Catalogue } from '../../catalogue/catalogue.ts';
import { presiding } from '../../record/presiding.ts';
import type { MeetingRecord, Speech } from '../../record/record.ts';
import { speechesOf } from '../../record/walk.ts';
import { countWords } from '../../record/words.ts';
import { heardIn, type Person, wordsOf } from './persons.ts';
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
  const personBy = personBySpeech(record, catalogue);
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

/**
 * Whose the speeches are that name somebody, and those that name the office alone of one who is named above, `THE CHAIR`
 * after `THE CHAIR (Ms. Ek)`.
 */
export function personBySpeech(record: MeetingRecord, catalogue: Catalogue): ReadonlyMap<Speech, Person> {
  const found = new Map<Speech, Person>();
  for (const person of heardIn(record, catalogue)) for (const speech of person.speeches) found.set(speech, person);
  const holders = presiding(record);
  if (!holders.size) return found;
  const bySpeaker = new Map([...found].map(([{ speaker }, person]) => [speaker, person]));
  for (const [speech, holder] of holders) {
    const person = bySpeaker.get(holder);
    if (person) found.set(speech, person);
  }
  return found;
}

/** The same for all speeches of one delegation, or of one office, that name nobody. */
function unnamed(record: MeetingRecord, { speaker }: Speech, catalogue: Catalogue): string {
  const { affiliation, title, placeholder } = speaker;
  if (affiliation) return `from ${affiliationKey(catalogue, wordsOf(record, affiliation))}`;
  return `${placeholder ? 'open' : 'as'} ${wordsOf(record, title ?? speaker.span).toLowerCase()}`;
}

/** The words of a speech: those of its paragraphs after the opening, without what happens in between. */
function wordsIn(record: MeetingRecord, speech: Speech): number {
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
