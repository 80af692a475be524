import Papa from 'papaparse';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { t } from '../../l10n/l10n.ts';
import { inTitleCase } from '../../record/names.ts';
import type { MeetingRecord } from '../../record/record.ts';
import { contentsOf } from '../../record/walk.ts';
import { heardIn, linesAbout, pronounOf, wordsOf } from './persons.ts';
import { affiliationKey, speakersList } from './speakers.ts';
import {
  columnOf,
  type ListedSpeaker,
  readSpeakersList,
  rowsOf,
  SPEAKERS_COLUMNS,
  SPEAKERS_FILE,
  styled,
} from './speakers-list.ts';

/** One line of a speakers list to be: what a record surely says of who speaks in it. */
export type NewSpeaker = Omit<ListedSpeaker, 'span'>;

/**
 * Who speaks in a record and who is still to come, in the order of the text: each person once, and each delegation whose
 * speaker's name is open. A pronoun is given only where the honorific or the speech itself tells it.
 */
export function speakersIn(record: MeetingRecord, catalogue: Catalogue): readonly NewSpeaker[] {
  const named = heardIn(record, catalogue).map((person): NewSpeaker & { readonly at: number } => {
    const [{ speaker }] = person.speeches as [(typeof person.speeches)[number]];
    const from = person.speeches.find(speech => speech.speaker.affiliation)?.speaker.affiliation;
    const pronoun = pronounOf(record, person, { catalogue });
    return {
      affiliation: from ? wordsOf(record, from) : '',
      title: speaker.title ? wordsOf(record, speaker.title) : '',
      // As the list reads it.
      ...styled(
        speaker.honorific ? inTitleCase(wordsOf(record, speaker.honorific)) : '',
        inTitleCase(wordsOf(record, speaker.name!)),
      ),
      ...(pronoun && { pronoun: pronoun.set }),
      at: speaker.span.start,
    };
  });
  const { speeches, missing } = contentsOf(record);
  const open = [
    ...speeches.flatMap(({ speaker }) =>
      speaker.placeholder && speaker.affiliation ? [{ span: speaker.affiliation, title: speaker.title }] : [],
    ),
    ...missing.flatMap(({ affiliation }) => (affiliation ? [{ span: affiliation, title: undefined }] : [])),
  ].map(({ span, title }) => ({
    affiliation: wordsOf(record, span),
    name: '',
    title: title ? wordsOf(record, title) : '',
    honorific: '',
    at: span.start,
  }));
  return [...named, ...open].sort((a, b) => a.at - b.at).map(({ at: _, ...speaker }) => speaker);
}

/**
 * A speakers list with those added at its end whom it does not have; every line that is there stays as it is, and so do
 * its columns, separator and line ends. `list` is empty where there is none yet. `fault` where the list can't be read.
 */
export function withSpeakers(
  list: string,
  speakers: readonly NewSpeaker[],
  catalogue: Catalogue,
): { readonly text: string; readonly added: number } | { readonly fault: string } {
  const read = readSpeakersList(list);
  const [header] = rowsOf(list);
  const columns = header ? header.fields.map(columnOf) : [...SPEAKERS_COLUMNS];
  if ((!header && list.trim()) || !(columns.includes('affiliation') && columns.includes('name'))) {
    return { fault: read.problems[0]?.message ?? t('This is no speakers list.') };
  }
  const known: NewSpeaker[] = [];
  const added = speakers.filter(speaker => {
    const all = speakersList(SPEAKERS_FILE, [...read.speakers, ...known.map(asListed)], false, catalogue);
    const from = speaker.affiliation && affiliationKey(catalogue, speaker.affiliation);
    const isThere = speaker.name
      ? linesAbout({ name: speaker.name, ...(from && { affiliation: from }) }, all, catalogue).length > 0
      : all.of(speaker.affiliation).length > 0;
    if (!isThere) known.push(speaker);
    return !isThere;
  });
  const lineEnd = /\r\n|\n|\r/.exec(list)?.[0] ?? '\n';
  const rows = added.map(speaker => columns.map(column => (column ? (speaker[column] ?? '') : '')));
  const all = header ? rows : [[...SPEAKERS_COLUMNS], ...rows];
  const lines = Papa.unparse(all, { delimiter: header?.separator ?? ',', newline: lineEnd });
  const start = !header || /[\r\n]$/.test(list) ? list : list + lineEnd;
  const text = all.length ? `${start}${lines}${lineEnd}` : list;
  // Behind a quotation mark that nothing closes, what is added would be one more word of the last line.
  return readSpeakersList(text).speakers.length < read.speakers.length + added.length
    ? { fault: read.problems.at(-1)?.message ?? t('This is no speakers list.') }
    : { text, added: added.length };
}

function asListed(speaker: NewSpeaker): ListedSpeaker {
  return { ...speaker, span: { start: 0, end: 0 } };
}
