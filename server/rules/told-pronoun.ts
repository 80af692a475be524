import { t } from '../l10n/l10n.ts';
import { honorificPronoun, linesAbout, namedIn, type Person } from '../project/speakers/persons.ts';
import type { PronounSet } from '../project/speakers/speakers-list.ts';
import { type MeetingRecord, type Speech, textOf } from '../record/record.ts';
import type { Known, Related } from './rule.ts';

/** What says which pronoun a speaker has, in words for a person. */
export interface ToldPronoun {
  readonly set: PronounSet;
  /** `the speakers list says “she” of Ilse Brandvold` */
  readonly by: string;
  readonly related?: readonly Related[];
}

/** What the list says of somebody; `both` where its lines disagree. */
export function listedPronoun(
  person: Pick<Person, 'name' | 'affiliation'>,
  { list, catalogue }: Known,
): ToldPronoun | 'both' | undefined {
  if (!list) return undefined;
  const lines = linesAbout(person, list, catalogue).filter(({ pronoun }) => pronoun);
  const [line] = lines;
  if (!line) return undefined;
  if (lines.some(({ pronoun }) => pronoun !== line.pronoun)) return 'both';
  return { set: line.pronoun!, by: t('the speakers list says “{0}” of {1}', line.pronoun!, line.name) };
}

/** What the honorific at the head of a speech says. */
export function styledPronoun(record: MeetingRecord, speech: Speech): ToldPronoun | undefined {
  const set = honorificPronoun(record, speech);
  return set && { set, by: t('“{0}” stands before the name', textOf(record, speech.speaker.honorific!)) };
}

/** What the list, or else the honorific, says of whoever holds a speech, whatever else is in the record. */
export function toldInSpeech(record: MeetingRecord, speech: Speech, known: Known): ToldPronoun | undefined {
  const person = namedIn(record, speech, known.catalogue);
  const listed = person && listedPronoun(person, known);
  return listed === 'both' ? undefined : (listed ?? styledPronoun(record, speech));
}
