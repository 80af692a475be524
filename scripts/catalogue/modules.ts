import type {
  AssemblyResolution,
  AssemblySession,
  Meeting,
  Resolution,
  Votes,
} from '../../server/catalogue/catalogue.ts';
import { namesOfOrganizations } from '../../server/catalogue/names.ts';
import { BEFORE_A } from '../../server/catalogue/packed.ts';
import { partsNamed } from '../../server/catalogue/symbols.ts';
import { headerOf, type Table } from '../../server/catalogue/tables.ts';
import type { Year } from './checks.ts';
import { dayOf, packNumbers, packNumbersBy, packSeries, packWords } from './pack.ts';

/** A module of constants: texts, and columns of texts. */
type Constants = { readonly [name: string]: string | { readonly texts: string; readonly at: string } };

/** Resolutions of the Security Council, which follow each other from 1. */
export function resolutionsModule(
  years: readonly Year[],
  resolutions: readonly (Pick<Resolution, 'number'> & Partial<Resolution>)[],
  meetings: readonly Partial<Meeting>[],
): string {
  const { number, date } = resolutions.at(-1)!;
  const dateOfMeeting = new Map(meetings.map(({ number, date }) => [number, date]));
  return moduleOf(`Security Council resolutions, known to ${number} of ${date}.`, {
    years: [years[0]!.year, ...years.map(({ first, last }) => last - first + 1)].join(' '),
    // 0 for the day of its meeting.
    resolutionDays: packNumbers(
      resolutions.map(({ date, meeting }) => (date === dateOfMeeting.get(meeting) ? 0 : dayOf(date!))),
    ),
    resolutionMeetings: packSeries(resolutions.map(({ meeting }) => meeting)),
    resolutionVotes: packWords(resolutions.map(({ votes }) => votes && `${votes.yes}-${votes.no}-${votes.abstain}`)),
    resolutionAgendaItems: packWords(resolutions.map(({ agendaItem }) => agendaItem)),
    resolutionsKnownFor: packWords(resolutions.map(({ knownFor }) => knownFor)),
    resolutionNotes: packWords(resolutions.map(({ note }) => note)),
  });
}

/** Meetings of the Security Council from 1 to the last; those that are not known have no date. */
export function meetingsModule(
  meetings: readonly (Pick<Meeting, 'number'> & Partial<Meeting>)[],
  resolutions: readonly Partial<Resolution>[],
): string {
  const known = new Map(meetings.map(meeting => [meeting.number, meeting]));
  const all = Array.from({ length: meetings.at(-1)!.number }, (_, at) => known.get(at + 1));
  const last = meetings.at(-1)!;
  return moduleOf(`Security Council meetings, known to ${last.number} of ${last.date}.`, {
    meetingDays: packSeries(all.map(meeting => meeting && dayOf(meeting.date!))),
    meetingReleases: packSeries(all.map(meeting => releaseOf(meeting?.pressRelease))),
    meetingsResumed: packNumbers(steps(resumed(meetings, resolutions))),
  });
}

/** `SC/13081` → 13081 */
function releaseOf(symbol: string | undefined): number | undefined {
  return symbol === undefined ? undefined : Number(symbol.slice('SC/'.length));
}

/** What is dated later than a meeting after it, or than a resolution adopted at it, has the date of its resumption. */
function resumed(
  meetings: readonly Partial<Meeting>[],
  resolutions: readonly Partial<Resolution>[],
): readonly number[] {
  const adopted = new Map(resolutions.map(({ meeting, date }) => [meeting, date!]));
  let earliest = '9999';
  return meetings
    .toReversed()
    .flatMap(({ number, date }) => {
      const later = date! > earliest || date! > (adopted.get(number) ?? '9999');
      if (date! < earliest) earliest = date!;
      return later ? [number!] : [];
    })
    .toReversed();
}

function steps(rising: readonly number[]): readonly number[] {
  return rising.map((value, at) => value - (rising[at - 1] ?? 0));
}

/** A resolution of which the checks have found all there. */
type Adopted = AssemblyResolution & { readonly date: string; readonly votes: Votes };

/** Resolutions of the General Assembly by session. */
export function assemblyModule(
  resolutions: readonly Partial<AssemblyResolution>[],
  sessions: readonly AssemblySession[],
): string {
  const order = new Map(sessions.map(({ session }, at) => [session, at]));
  const sorted = [...(resolutions as readonly Adopted[])].sort(
    (a, b) =>
      order.get(a.session)! - order.get(b.session)! ||
      Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10) ||
      (a.number < b.number ? -1 : 1),
  );
  const titles = sorted.map(({ title }) => title);
  const counts = new Map<string, number>();
  for (const { session } of sorted) counts.set(session, (counts.get(session) ?? 0) + 1);
  return moduleOf('General Assembly resolutions adopted by recorded vote.', {
    assemblySessions: [...counts].map(([session, count]) => `${session}:${count}`).join(' '),
    assemblyNumbers: packSeries(sorted.map(({ number }) => Number.parseInt(number, 10))),
    assemblyLetters: packSeries(sorted.map(({ number }) => letterOf(number))),
    assemblyDates: packWords(sorted.map(({ date }) => date)),
    assemblyVoted: packSeries(sorted.map(({ votes: { yes, no, abstain } }) => yes + no + abstain)),
    assemblyNo: packNumbersBy(
      sorted.map(({ votes }) => votes.no),
      titles,
    ),
    assemblyAbstain: packNumbersBy(
      sorted.map(({ votes }) => votes.abstain),
      titles,
    ),
    assemblyTitles: packWords(titles),
  });
}

/** `1881A` → 1 */
function letterOf(number: string): number | undefined {
  const letter = /[A-Z]$/.exec(number)?.[0];
  return letter === undefined ? undefined : letter.charCodeAt(0) - BEFORE_A;
}

/** The small tables ship as they are written, without the columns of which nothing is asked. */
const SMALL = [
  { name: 'sessions', file: 'ga-sessions.tsv', columns: ['session', 'roman', 'years', 'note'] },
  { name: 'states', file: 'states.tsv', columns: ['name', 'name_fr', 'variants', 'name_changes'] },
  { name: 'organizations', file: 'organizations.tsv', columns: ['name', 'acronym', 'variants'] },
  { name: 'bodies', file: 'bodies.tsv', columns: ['key', 'pattern', 'example', 'body', 'kind', 'link'] },
] as const;

/** What ships of the cells of these columns; `name` is the first cell of the line. */
const SHIPPED: { readonly [column: string]: (cell: string, name: string) => string } = {
  pattern: partsNamed,
  // `People’s` finds nothing that `People's` does not.
  variants(cell, name) {
    const variants: string[] = [];
    for (const variant of cell.split('|'))
      if (!namesOfOrganizations([{ name, variants }]).find(variant)) variants.push(variant);
    return variants.join('|');
  },
};

/** States, organizations, sessions of the Assembly and kinds of symbols. */
export function tablesModule(tables: readonly Table[]): string {
  const constants = SMALL.map(({ name, file, columns }) => {
    const table = tables.find(each => each.name === file)!;
    const places = columns.map(column => headerOf(table).indexOf(column));
    const rows = table.text
      .split(/\r\n|\r|\n/)
      .slice(1)
      .filter(line => line.trim() !== '')
      .map(line => places.map(place => line.split('\t')[place]?.trim() ?? ''))
      .map(cells => cells.map((cell, at) => SHIPPED[columns[at]!]?.(cell, cells[0]!) ?? cell).join('\t'));
    return [name, [columns.join('\t'), ...rows].join('\n')];
  });
  return moduleOf(
    'States, organizations, sessions of the General Assembly and kinds of symbols.',
    Object.fromEntries(constants),
  );
}

/** The one module that the others are read through. */
export function indexModule(names: readonly string[]): string {
  return `${HEAD}\n${names.map(name => `export * from './${name}';\n`).join('')}`;
}

const HEAD = '// Compiled by `npm run catalogue` from tables; change those.\n';

function moduleOf(what: string, constants: Constants): string {
  const values = Object.entries(constants).map(([name, value]) =>
    typeof value === 'string'
      ? `export const ${name} = ${literal(value)};\n`
      : `export const ${name} = {\n  texts: ${literal(value.texts)},\n  at: ${literal(value.at)},\n};\n`,
  );
  return `${HEAD}// ${what}\n\n${values.join('\n')}`;
}

/** Texts stay a line each, and numbers are broken into lines, so that a change shows as what it is. */
function literal(text: string): string {
  const lines = /^[\w+/]{121,}$/.test(text) ? text.replace(/.{120}/g, '$&\n') : text;
  return `\`${lines.replace(/[\\`]|\$\{/g, '\\$&')}\``;
}
