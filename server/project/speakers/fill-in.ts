import type { Catalogue } from '../../catalogue/catalogue.ts';
import { inCapitals, inTitleCase } from '../../record/names.ts';
import { decided, type Replacement, type UndecidedPronoun, undecidedOf } from '../../record/pronouns.ts';
import { readableOf } from '../../record/readable-record.ts';
import type { MeetingRecord, Span, Speech } from '../../record/record.ts';
import { speechesOf } from '../../record/walk.ts';
import { heardIn, linesAbout, personsIn, wordsOf } from './persons.ts';
import { lineKey, type SpeakersList } from './speakers.ts';
import type { ListedSpeaker, PronounSet } from './speakers-list.ts';

/** What is still open of a speech's speaker: `NAME TO COME (Chad) said that he/she …`. */
export interface OpenSpeaker {
  readonly speech: Speech;
  /** The words that stand where the name should. */
  readonly placeholder?: Span;
  readonly undecided: readonly UndecidedPronoun[];
}

/** The speaker whose name or pronoun is open where a span touches one or the other; undefined elsewhere. */
export function openSpeakerAt(record: MeetingRecord, { start, end }: Span): OpenSpeaker | undefined {
  const touches = (span: Span) => span.start <= end && span.end >= start;
  for (const speech of speechesOf(record)) {
    if (speech.span.start > end) return undefined;
    if (speech.span.end < start) continue;
    const { placeholder } = speech.speaker;
    const undecided = undecidedOf(record, speech);
    if (placeholder && touches(placeholder)) return { speech, placeholder, undecided };
    if (undecided.some(({ span }) => touches(span))) return { speech, ...(placeholder && { placeholder }), undecided };
  }
  return undefined;
}

/**
 * Who on the list may be meant: those of the same State or organization, the ones who do not speak yet before those who
 * do; where the name is there already, those of that name. In the order of the list.
 */
export function candidatesFor(
  record: MeetingRecord,
  { speech, placeholder }: OpenSpeaker,
  { list, catalogue }: { readonly list?: SpeakersList; readonly catalogue: Catalogue },
): readonly ListedSpeaker[] {
  if (!list) return [];
  if (!placeholder) {
    const person = heardIn(record, catalogue).find(({ speeches }) => speeches.includes(speech));
    return person ? linesAbout(person, list, catalogue).filter(({ pronoun }) => pronoun) : [];
  }
  const { affiliation } = speech.speaker;
  if (!affiliation) return [];
  // `World Food Programme (WFP)`: a list has one or the other.
  const acronym = /^\s\(([^\s()]+)\)/.exec(record.text.slice(affiliation.end, affiliation.end + 20))?.slice(1) ?? [];
  const names = [wordsOf(record, affiliation), ...acronym];
  const listed = [...new Set(names.flatMap(list.of))].filter(({ name }) => name);
  const heard = new Set(personsIn(record, catalogue).map(({ name }) => name));
  const speaksAlready = (each: ListedSpeaker) => heard.has(lineKey(each));
  return [...listed.filter(each => !speaksAlready(each)), ...listed.filter(speaksAlready)];
}

/** Whom a speaker is filled in with; what is not given stays open. */
export interface GivenSpeaker {
  readonly name?: string;
  /** Written where a title belongs between name and organization. */
  readonly title?: string;
  readonly pronoun?: PronounSet;
}

/**
 * The changes that fill a speaker in: the name in the house's case, and every undecided pronoun of the speech in its own
 * form and case. Without a name, or without a pronoun, that part stays open. They do not overlap.
 */
export function filledIn(
  record: MeetingRecord,
  speaker: OpenSpeaker,
  { name, title, pronoun }: GivenSpeaker,
): readonly Replacement[] {
  const { placeholder, undecided } = speaker;
  const given = onOneLine(name);
  const office = titleFor(record, speaker, onOneLine(title));
  const who = given && [inHouseCase(record, given), ...(office ? [office] : [])].join(', ');
  return [
    ...(placeholder && who ? [{ span: placeholder, text: who }] : []),
    ...(pronoun ? decided(readableOf(record), undecided, pronoun) : []),
  ].sort((a, b) => a.span.start - b.span.start);
}

function onOneLine(words = ''): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** `NAME TO COME, World Food Programme (WFP), said` is without its title; `NAME TO COME (Chad) said` is whole. */
function titleFor(record: MeetingRecord, { speech, placeholder }: OpenSpeaker, title: string): string | undefined {
  const { affiliation, title: written } = speech.speaker;
  if (!placeholder || !affiliation || written) return undefined;
  const isBetween = /^,\s$/.test(record.text.slice(placeholder.end, affiliation.start));
  return isBetween && !title.includes(wordsOf(record, affiliation)) ? title : undefined;
}

/** In capitals where the record has its speakers so: all coverage does, unless its own speakers say otherwise. */
export function inHouseCase(record: MeetingRecord, name: string): string {
  const given = name === name.toUpperCase() ? inTitleCase(name) : name;
  const names = speechesOf(record).flatMap(({ speaker }) => (speaker.name ? [wordsOf(record, speaker.name)] : []));
  const capitals = names.filter(isCapital).length;
  const isUsual = names.length
    ? capitals * 2 > names.length
    : record.dialect === 'coverage' || record.dialect === 'plain';
  return isUsual ? inCapitals(given) : given;
}

/** `McDONALD`, `AL-HUSSEIN`, `bin KHALFAN`: mostly capitals. */
function isCapital(name: string): boolean {
  return /\p{Upper}\p{Upper}/u.test(name.replace(/\b(?:II|III|IV)\b/g, ''));
}
