import type { Catalogue, Votes } from '../../server/catalogue/catalogue.ts';
import type { Table } from '../../server/catalogue/tables.ts';

/** What a catalogue knows, as the tables that `compile` makes it from. */
export function tablesOf(catalogue: Catalogue): readonly Table[] {
  return [...councilTables(catalogue), ...assemblyTables(catalogue), ...tablesOfNames(catalogue)];
}

function councilTables(catalogue: Catalogue): readonly Table[] {
  const resolutions = [...catalogue.resolutions()];
  const years = [...new Set(resolutions.map(({ year }) => year))].map(year => {
    const its = resolutions.filter(resolution => resolution.year === year).map(({ number }) => number);
    return { year, first: its[0], last: its.at(-1), count: its.length };
  });
  return [
    table(
      'sc-resolutions.tsv',
      'number date meeting yes no abstain agenda_item known_for note',
      resolutions.map(({ number, date, meeting, votes, agendaItem, knownFor, note }) => [
        ...[number, date, meeting],
        ...cast(votes),
        ...[agendaItem, knownFor, note],
      ]),
    ),
    table(
      'sc-years.tsv',
      'year first last count',
      years.map(({ year, first, last, count }) => [year, first, last, count]),
    ),
    table(
      'sc-meetings.tsv',
      'meeting date press_release',
      [...catalogue.meetings()].map(({ number, date, pressRelease }) => [number, date, pressRelease]),
    ),
  ];
}

function assemblyTables(catalogue: Catalogue): readonly Table[] {
  return [
    table(
      'ga-resolutions.tsv',
      'symbol session number date yes no abstain title',
      [...catalogue.assemblyResolutions()].map(({ symbol, session, number, date, votes, title }) => [
        ...[symbol, session, number, date],
        ...cast(votes),
        title,
      ]),
    ),
    table(
      'ga-sessions.tsv',
      'session roman years note',
      catalogue.assemblySessions().map(({ session, roman, years, note }) => [session, roman, years, note]),
    ),
  ];
}

/** Of States, organizations, and kinds of symbols. */
function tablesOfNames(catalogue: Catalogue): readonly Table[] {
  return [
    table(
      'states.tsv',
      'name name_fr variants name_changes',
      catalogue
        .states()
        .map(state => [
          ...[state.name, state.nameFr, state.variants.join('|')],
          state.nameChanges.map(({ from, to, date }, at) => `${at === 0 ? `${from}→` : '→'}${to} ${date}`).join(''),
        ]),
    ),
    table(
      'organizations.tsv',
      'name acronym variants',
      catalogue.organizations().map(({ name, acronym, variants }) => [name, acronym, variants.join('|')]),
    ),
    table(
      'bodies.tsv',
      'key pattern example body kind link',
      catalogue
        .bodies()
        .map(({ key, pattern, example, body, kind, link }) => [
          ...[key, pattern, example, body, kind],
          link ?? '(none)',
        ]),
    ),
  ];
}

function cast(votes: Votes | undefined): readonly (number | undefined)[] {
  return [votes?.yes, votes?.no, votes?.abstain];
}

function table(name: string, columns: string, rows: readonly (readonly (string | number | undefined)[])[]): Table {
  const lines = [columns.replaceAll(' ', '\t'), ...rows.map(row => row.map(cell => cell ?? '').join('\t'))];
  return { name, text: `${lines.join('\n')}\n` };
}
