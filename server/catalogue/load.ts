import { answers } from './answers.ts';
import { shippedAssembly } from './assembly.ts';
import type { Catalogue, Organization, State } from './catalogue.ts';
import { bodyColumns, organizationColumns, sessionColumns, stateColumns } from './columns.ts';
import { type Data, shippedData } from './data.ts';
import { shippedMeetings } from './meetings.ts';
import { once } from './once.ts';
import { shippedResolutions } from './resolutions.ts';
import { type Columns, readTable } from './tables.ts';

/** The catalogue that ships. It is read part by part, each when it is first asked of; loading itself reads nothing. */
export function loadCatalogue(): Catalogue {
  return catalogueOf(once(shippedData));
}

/** A catalogue of data as `npm run catalogue` compiles it. */
export function catalogueOf(data: () => Data): Catalogue {
  const { last, yearOf, resolution } = shippedResolutions(data);
  const sessions = once(() => rowsOf(data().sessions, sessionColumns));
  const session = (name: string) => sessions().find(each => each.session === name);
  return answers({
    // Most ask for its number alone; for its date all dates must be read.
    lastKnown: () => ({
      number: last(),
      get date() {
        return resolution(last())!.date;
      },
    }),
    yearOf,
    resolution,
    *resolutions() {
      for (let number = 1; number <= last(); number++) yield resolution(number)!;
    },
    ...shippedMeetings(data),
    ...shippedAssembly(data, session),
    assemblySessions: sessions,
    states: once(() => rowsOf(data().states, stateColumns).map(asState)),
    organizations: once(() => rowsOf(data().organizations, organizationColumns).map(asOrganization)),
    bodies: once(() => rowsOf(data().bodies, bodyColumns)),
  });
}

/** The rows of a small table, which ships as it is written. */
function rowsOf<Value>(text: string, columns: Columns<Value>): readonly Value[] {
  return readTable({ name: columns.title, text }, columns).rows.map(row => row.value);
}

/** A State of which no more is known than a line says. */
export function asState(said: Pick<State, 'name'> & Partial<State>): State {
  return { nameFr: said.name, variants: [], nameChanges: [], ...said };
}

/** An organization of which no more is known than a line says. */
export function asOrganization(said: Pick<Organization, 'name'> & Partial<Organization>): Organization {
  return { variants: [], ...said };
}
