import { t } from '../l10n/l10n.ts';
import { answers } from './answers.ts';
import type { Catalogue } from './catalogue.ts';
import * as columns from './columns.ts';
import { asOrganization, asState } from './load.ts';
import { namesOfOrganizations, namesOfStates } from './names.ts';
import { type Overlay, overAssembly, overMeetings, overNamed, overResolutions, overSessions } from './overlays.ts';
import { type Columns, headerOf, readTable, type Table, type TableProblem } from './tables.ts';

/**
 * A catalogue with what a folder's own tables add and correct: a line about what is known already changes only what it
 * says. What a table is of is told by its columns. Lines that are not understood, or that contradict what stands around
 * them, are left out and given as problems. Never throws.
 */
export function withTables(
  catalogue: Catalogue,
  tables: readonly Table[],
): { readonly catalogue: Catalogue; readonly problems: readonly TableProblem[] } {
  const problems: TableProblem[] = [];
  let result = catalogue;
  for (const table of tables) {
    const header = headerOf(table);
    const kind = KINDS.find(({ told }) => told.every(column => header.includes(column)));
    if (kind === undefined) problems.push({ table: table.name, line: 0, reason: unknown() });
    else result = kind.over(result, table, problems);
  }
  return { catalogue: result, problems };
}

/** One kind of table: the columns it is told by, and what it does to a catalogue. */
interface Kind {
  readonly told: readonly string[];
  over(catalogue: Catalogue, table: Table, problems: TableProblem[]): Catalogue;
}

function kind<Value>(told: readonly string[], how: Columns<Value>, overlay: Overlay<Value>): Kind {
  return {
    told,
    over(catalogue, table, problems) {
      const { rows, problems: unread } = readTable(table, how);
      problems.push(...unread);
      const refuse = (line: number, reason: string) => problems.push({ table: table.name, line, reason });
      const { knownTo, ...facts } = catalogue;
      return answers({ ...facts, lastKnown: () => knownTo, ...overlay(catalogue, rows, refuse) });
    },
  };
}

/** The first whose columns are all there is meant: resolutions of the Assembly have a number too. */
const KINDS: readonly Kind[] = [
  kind(['symbol'], columns.assemblyColumns, overAssembly),
  kind(['number'], columns.resolutionColumns, overResolutions),
  kind(['meeting'], columns.meetingColumns, overMeetings),
  kind(['session', 'years'], columns.sessionColumns, overSessions),
  kind(['name', 'acronym'], columns.organizationColumns, (catalogue, rows, refuse) => {
    const all = overNamed(catalogue.organizations(), rows, refuse, asOrganization, namesOfOrganizations);
    return { organizations: () => all };
  }),
  kind(['name'], columns.stateColumns, (catalogue, rows, refuse) => {
    const all = overNamed(catalogue.states(), rows, refuse, asState, namesOfStates);
    return { states: () => all };
  }),
];

function unknown(): string {
  return t(
    'the first line names no columns of the catalogue: number for resolutions, symbol for those of the Assembly, meeting, session and years, name and acronym for organizations, name for States',
  );
}
