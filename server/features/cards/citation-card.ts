import type { AssemblyResolution, Catalogue, Resolution } from '../../catalogue/catalogue.ts';
import { dateInWords, listInWords } from '../../l10n/in-words.ts';
import { ordinal, plural, t } from '../../l10n/l10n.ts';
import { type Citation, citationsOf } from '../../record/citations.ts';
import type { MeetingRecord } from '../../record/record.ts';
import { citationName, sessionOf, whatItIs } from '../names/citation-names.ts';
import { votesInWords } from '../names/votes-in-words.ts';
import { escaped } from '../open/markdown.ts';

/**
 * What is known of a cited text, in Markdown, for a hover: a line for each thing known, and none for what is not.
 * `elsewhere` are the paths of the folder's other records that cite it.
 */
export function citationCard(
  record: MeetingRecord,
  citation: Citation,
  catalogue: Catalogue,
  elsewhere: readonly string[] = [],
): string {
  const { key, number, year } = citation;
  const councils = citation.kind === 'resolution' && citation.body === 'Security Council' && number !== undefined;
  const resolution = councils ? catalogue.resolution(number.value) : undefined;
  const facts = councils
    ? councilFacts(citation, resolution, catalogue)
    : citation.kind === 'resolution' && citation.body === 'General Assembly'
      ? assemblyFacts(citation, catalogue)
      : otherFacts(citation, catalogue);
  const link = catalogue.linkTo(key, year?.value);
  return [
    `**${escaped(citationName(citation, resolution?.year ?? year?.value))}**`,
    ...facts.map(escaped),
    escaped([whereCited(record, citation), alsoCited(elsewhere)].filter(Boolean).join(' ')),
    ...(link ? [`[${escaped(key)}](${link.replaceAll('(', '%28').replaceAll(')', '%29')})`] : []),
  ].join('\n\n');
}

function councilFacts(citation: Citation, resolution: Resolution | undefined, catalogue: Catalogue): string[] {
  const { knownTo } = catalogue;
  if (!resolution)
    return [
      t('Not among the resolutions known here, which end with {0} of {1}.', knownTo.number, dateInWords(knownTo.date)),
    ];
  const { date, meeting, votes, agendaItem, knownFor, title, note } = resolution;
  const on = t('Adopted on {0}', dateInWords(date));
  const at = meeting === undefined ? '' : ` ${t('at the {0} meeting', ordinal(meeting))}`;
  const how = votes ? `, ${votesInWords(votes, membersIn(resolution.year))}` : '';
  const more = note && !note.startsWith('unanimous') ? ` (${note})` : '';
  return [
    ...warnings(citation, resolution.year),
    ...(title ? [title] : []),
    ...(knownFor ? [capital(knownFor)] : []),
    `${on}${at}${how}${more}.`,
    ...(agendaItem ? [t('Agenda item: {0}', agendaItem)] : []),
  ];
}

/** The Council had eleven members until the end of 1965. */
const membersIn = (year: number) => (year < 1966 ? 11 : 15);

function warnings({ bodyFrom, year, date }: Citation, own: number): string[] {
  const cited = [year?.value, date && Number(date.value.slice(0, 4))].find(
    value => value !== undefined && value !== own,
  );
  return [
    ...(cited === undefined ? [] : [t('⚠ Cited here with {0}; its year is {1}.', cited, own)]),
    ...(bodyFrom === 'context' ? [t('The text does not say here that it is the Security Council’s.')] : []),
  ];
}

function assemblyFacts(citation: Citation, catalogue: Catalogue): string[] {
  const { session, number, letter } = citation;
  const voted =
    session && number && catalogue.assemblyResolution(session.value, `${number.value}${letter?.value ?? ''}`);
  const held = sessionOf(citation, catalogue);
  return [...(voted ? votedFacts(voted) : []), ...(held ? [capital(held)] : [])];
}

function votedFacts({ title, date, votes }: AssemblyResolution): string[] {
  const how = votes && votesInWords(votes);
  const adopted = date === undefined ? how && t('Adopted {0}', how) : [adoptedOn(date), how].filter(Boolean).join(', ');
  return [...(title ? [title] : []), ...(adopted ? [`${adopted}.`] : [])];
}

function adoptedOn(date: string): string {
  return date.includes('-') ? t('Adopted on {0}', dateInWords(date)) : t('Adopted in {0}', date);
}

function otherFacts(citation: Citation, catalogue: Catalogue): string[] {
  const { kind, number, key, year } = citation;
  const held = sessionOf(citation, catalogue);
  const facts = NUMBERED.has(kind) ? [] : [`${whatItIs(citation)}${year ? `, ${year.value}` : ''}`];
  if (held) facts.push(capital(held));
  if (kind === 'meeting' && key.startsWith('S/PV.') && number) {
    const meeting = catalogue.meeting(number.value);
    const on = meeting && dateInWords(meeting.date);
    if (on) facts.push(meeting.resumed ? t('Resumed on {0}.', on) : t('Held on {0}.', on));
    if (meeting?.pressRelease) facts.push(t('Press release {0}', meeting.pressRelease));
  }
  if (kind === 'press' && key.startsWith('SC/')) {
    const meetings = [...catalogue.meetings()].filter(({ pressRelease }) => pressRelease === key);
    for (const meeting of meetings)
      facts.push(t('On the {0} meeting, {1}', ordinal(meeting.number), dateInWords(meeting.date)));
  }
  return facts;
}

const NUMBERED: ReadonlySet<Citation['kind']> = new Set(['resolution', 'decision', 'presidential-statement']);

/** Words as they begin a line. */
export const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** No card lists more lines than this. */
const MOST_LINES = 6;

/** `Cited 3 times in this record, on lines 11, 71 and 75.` */
function whereCited(record: MeetingRecord, { key }: Citation): string {
  const all = citationsOf(record).filter(citation => citation.key === key);
  if (all.length < 2) return t('Cited once in this record.');
  const lines = [
    ...new Set(
      linesOf(
        record.text,
        all.map(({ span }) => span.start),
      ),
    ),
  ];
  const shown = lines.slice(0, MOST_LINES).map(String);
  const rest = lines.length - shown.length;
  const where = listInWords(rest > 0 ? [...shown, plural('{0} more', rest)] : shown);
  return lines.length === 1
    ? plural('Cited {0} times in this record, on line {1}.', all.length, where)
    : plural('Cited {0} times in this record, on lines {1}.', all.length, where);
}

/** The lines, counted from one, of offsets in rising order. */
function linesOf(text: string, offsets: readonly number[]): number[] {
  let line = 1;
  let at = 0;
  return offsets.map(offset => {
    for (const end of text.slice(at, offset).matchAll(/\r\n?|\n/g)) line += end ? 1 : 0;
    at = offset;
    return line;
  });
}

/** `Also cited in a.record.txt and 3 other records.` */
function alsoCited(records: readonly string[]): string {
  if (!records.length) return '';
  const rest = records.length - 1;
  return rest
    ? plural('Also cited in {1} and {0} other record.|Also cited in {1} and {0} other records.', rest, records[0]!)
    : t('Also cited in {0}.', records[0]!);
}
