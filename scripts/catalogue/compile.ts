import * as columns from '../../server/catalogue/columns.ts';
import { asOrganization, asState } from '../../server/catalogue/load.ts';
import { namesOfOrganizations, namesOfStates } from '../../server/catalogue/names.ts';
import { type Columns, type Row, readTable, type Table, type TableProblem } from '../../server/catalogue/tables.ts';
import {
  type Wrong,
  wrongAssembly,
  wrongBodies,
  wrongMeetings,
  wrongNames,
  wrongResolutions,
  wrongYears,
} from './checks.ts';
import { assemblyModule, indexModule, meetingsModule, resolutionsModule, tablesModule } from './modules.ts';
import { titleOf } from './titles.ts';

/** The files that make a catalogue. */
export const TABLES = [
  'sc-resolutions.tsv',
  'sc-years.tsv',
  'sc-meetings.tsv',
  'ga-resolutions.tsv',
  'ga-sessions.tsv',
  'states.tsv',
  'organizations.tsv',
  'bodies.tsv',
] as const;

type TableName = (typeof TABLES)[number];
type AssemblyRow = ReturnType<typeof columns.assemblyColumns.read>;

/** What tables become. */
export interface Compiled {
  /** The modules of `server/catalogue/data/` by their names; none where there are problems. */
  readonly modules: ReadonlyMap<string, string>;
  readonly problems: readonly TableProblem[];
  /** What the tables say and the catalogue does not, with the reason. */
  readonly leftOut: readonly TableProblem[];
}

/** Compiles all the tables that `TABLES` names. The same tables always give the same modules. Never throws. */
export function compile(tables: readonly Table[]): Compiled {
  const problems: TableProblem[] = [];
  const leftOut: TableProblem[] = [];
  const rowsOf = <Value>(name: TableName, how: Columns<Value>): readonly Row<Value>[] => {
    const table = tables.find(each => each.name === name);
    const read = table && readTable(table, how);
    if (read === undefined || read.rows.length === 0) {
      problems.push({ table: name, line: 0, reason: `no rows of ${how.title}` });
    }
    problems.push(...(read?.problems ?? []));
    return read?.rows ?? [];
  };
  const check = (table: TableName, wrong: Iterable<Wrong>) => {
    for (const { line, reason } of wrong) problems.push({ table, line, reason });
  };

  const resolutions = rowsOf('sc-resolutions.tsv', columns.resolutionColumns);
  const years = rowsOf('sc-years.tsv', columns.yearColumns);
  const meetings = rowsOf('sc-meetings.tsv', columns.meetingColumns);
  const assembly = rowsOf('ga-resolutions.tsv', columns.assemblyColumns);
  const sessions = rowsOf('ga-sessions.tsv', columns.sessionColumns).map(row => row.value);
  const states = rowsOf('states.tsv', columns.stateColumns).map(({ line, value }) => ({ line, value: asState(value) }));
  const organizations = rowsOf('organizations.tsv', columns.organizationColumns).map(({ line, value }) => ({
    line,
    value: asOrganization(value),
  }));
  const bodies = rowsOf('bodies.tsv', columns.bodyColumns);

  check('sc-resolutions.tsv', wrongResolutions(resolutions));
  check('sc-years.tsv', wrongYears(years, resolutions));
  check('sc-meetings.tsv', wrongMeetings(meetings));
  check('ga-resolutions.tsv', wrongAssembly(assembly, sessions));
  check('states.tsv', wrongNames(states, namesOfStates));
  check('organizations.tsv', wrongNames(organizations, namesOfOrganizations));
  check('bodies.tsv', wrongBodies(bodies));

  const adopted = assembly.flatMap(({ line, value }) =>
    adoptedAs(value, reason => leftOut.push({ table: 'ga-resolutions.tsv', line, reason })),
  );
  if (problems.length > 0) return { modules: new Map(), problems, leftOut };
  const modules = new Map([
    [
      'resolutions.ts',
      resolutionsModule(
        years.map(row => row.value),
        resolutions.map(row => row.value),
        meetings.map(row => row.value),
      ),
    ],
    [
      'meetings.ts',
      meetingsModule(
        meetings.map(row => row.value),
        resolutions.map(row => row.value),
      ),
    ],
    ['assembly.ts', assemblyModule(adopted, sessions)],
    ['tables.ts', tablesModule(tables)],
  ]);
  modules.set('index.ts', indexModule([...modules.keys()]));
  return { modules, problems, leftOut };
}

/** A resolution as it is kept, without what is no title; none where its vote is another's. `leave` is told why. */
function adoptedAs(row: AssemblyRow, leave: (reason: string) => void): readonly AssemblyRow[] {
  const { title: told, ...rest } = row;
  if (row.votes !== undefined && row.votes.yes <= row.votes.no) {
    leave(`${row.symbol}: the vote is not the one by which it was adopted`);
    return [];
  }
  const title = told && titleOf(told);
  if (told && !title) leave(`${row.symbol}: “${told.slice(0, 60)}” is no title`);
  return [title ? { ...rest, title } : rest];
}
