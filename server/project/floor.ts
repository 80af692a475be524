import type { Catalogue } from '../catalogue/catalogue.ts';
import { presiding } from '../record/presiding.ts';
import type { MeetingRecord, Span, Speech } from '../record/record.ts';
import { speechesOf } from '../record/walk.ts';
import { countWords } from '../record/words.ts';
import { type Person, personsIn, wordsOf } from './persons.ts';
import { affiliationKey, nameKey } from './speakers.ts';

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
  const persons = personsIn(record, catalogue);
  const inFull = wholeNamesIn(record, persons);
  for (const person of persons) {
    for (const speech of person.speeches) found.set(speech, inFull(person) ?? person);
  }
  const holders = presiding(record);
  if (!holders.size) return found;
  const bySpeaker = new Map([...found].map(([{ speaker }, person]) => [speaker, person]));
  for (const [speech, holder] of holders) {
    const person = bySpeaker.get(holder);
    if (person) found.set(speech, person);
  }
  return found;
}

/**
 * Tells of a person who is `Mr. Lund`, `Jane` or `Jane L.` that it is `Jane Lund`, where the text above has that name and
 * has nowhere another of which this is a part.
 */
function wholeNamesIn(record: MeetingRecord, persons: readonly Person[]): (person: Person) => Person | undefined {
  const byPart = new Map<string, Person | undefined>();
  for (const person of persons) {
    const [first, ...rest] = person.name.split(' ');
    const last = rest.at(-1) ?? '';
    if (last.length < 2 || OF_MANY.test(wordsOf(record, nameOf(person)))) continue;
    for (const part of new Set([first!, `${first} ${last[0]}`, last, rest.join(' ')]))
      byPart.set(part, byPart.has(part) ? undefined : person);
  }
  const honorificOf = ({ speeches: [speech] }: Person) =>
    speech!.speaker.honorific && nameKey(wordsOf(record, speech!.speaker.honorific));
  return person => {
    const whole = byPart.get(person.name);
    if (!whole || nameOf(whole).start > nameOf(person).start) return undefined;
    const own = honorificOf(person);
    const isOther = person.affiliation && person.affiliation !== whole.affiliation;
    return isOther || (own && own !== (honorificOf(whole) ?? own)) ? undefined : whole;
  };
}

/** `WH, LEO` */
const OF_MANY = /[,&/+]| and /;

/** A person's name as it stands first. */
function nameOf({ speeches }: Person): Span {
  return speeches[0]!.speaker.name!;
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
