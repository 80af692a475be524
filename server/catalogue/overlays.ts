import { t } from '../l10n/l10n.ts';
import type { Facts } from './answers.ts';
import type { AssemblyResolution, AssemblySession, Catalogue, Meeting, Resolution } from './catalogue.ts';
import { type Names, spelling } from './names.ts';
import type { Row } from './tables.ts';

/** What a table's rows make of the facts of a catalogue. A row that is of no use is refused with the reason. */
export type Overlay<Value> = (catalogue: Catalogue, rows: readonly Row<Value>[], refuse: Refuse) => Partial<Facts>;

/** Says why the row on a line is left out. */
export type Refuse = (line: number, reason: string) => void;

/** Resolutions of the Council are in the order of their dates, and so must be those that a table adds. */
export const overResolutions: Overlay<Pick<Resolution, 'number'> & Partial<Resolution>> = (catalogue, rows, refuse) => {
  const dates = new Map(rows.flatMap(({ value }) => (value.date ? [[value.number, value.date]] : [])));
  const dateOf = (number: number) => dates.get(number) ?? catalogue.resolution(number)?.date;
  const last = catalogue.knownTo;
  const own = new Map<number, Resolution>();
  for (const { line, value } of rows) {
    const { number } = value;
    const known = own.get(number) ?? catalogue.resolution(number);
    const date = value.date ?? known?.date;
    const before = dateOf(number - 1) ?? (number > last.number ? last.date : undefined);
    const after = dateOf(number + 1);
    if (date === undefined) {
      refuse(line, t('resolution {0} is not known, so it needs a date', number));
    } else if (before !== undefined && date < before) {
      refuse(line, t('resolution {0} cannot be of {1}: one before it is of {2}', number, date, before));
    } else if (after !== undefined && date > after) {
      refuse(line, t('resolution {0} cannot be of {1}: the one after it is of {2}', number, date, after));
    } else {
      own.set(number, { ...known, ...value, date, year: Number(date.slice(0, 4)) });
    }
  }
  return {
    lastKnown: () => {
      let number = last.number;
      while (own.has(number + 1)) number++;
      return number === last.number ? last : { number, date: own.get(number)!.date };
    },
    yearOf: number => own.get(number)?.year ?? catalogue.yearOf(number),
    resolution: number => own.get(number) ?? catalogue.resolution(number),
    resolutions: () => inOrder([...catalogue.resolutions(), ...own.values()]),
  };
};

/** Meetings of the Council, with the press releases that cover them. */
export const overMeetings: Overlay<Pick<Meeting, 'number'> & Partial<Meeting>> = (catalogue, rows, refuse) => {
  const own = new Map<number, Meeting>();
  for (const { line, value } of rows) {
    const known = own.get(value.number) ?? catalogue.meeting(value.number);
    const date = value.date ?? known?.date;
    if (date === undefined) refuse(line, t('meeting {0} is not known, so it needs a date', value.number));
    else own.set(value.number, { ...known, ...value, date });
  }
  return {
    meeting: number => own.get(number) ?? catalogue.meeting(number),
    meetings: () => inOrder([...catalogue.meetings(), ...own.values()]),
    pressRelease: number => {
      const its = [...own.values()].filter(meeting => meeting.pressRelease === `SC/${number}`);
      const [first] = its;
      if (first === undefined) return catalogue.pressRelease(number);
      return { number, year: Number(first.date.slice(0, 4)), meetings: its.map(meeting => meeting.number) };
    },
  };
};

/** Resolutions of the Assembly, whether by recorded vote or not. */
export const overAssembly: Overlay<
  Pick<AssemblyResolution, 'symbol' | 'session' | 'number'> & Partial<AssemblyResolution>
> = (catalogue, rows, refuse) => {
  const own = new Map<string, AssemblyResolution>();
  for (const { line, value } of rows) {
    const session = catalogue.assemblySession(value.session);
    const key = `${session?.session}/${value.number}`;
    const known = own.get(key) ?? catalogue.assemblyResolution(value.session, value.number);
    const year = Number(value.date?.slice(0, 4) ?? session?.firstYear);
    if (session === undefined) refuse(line, t('session {0} of the General Assembly is not known', value.session));
    else if (!(year >= session.firstYear && year <= (session.lastYear ?? year))) {
      refuse(line, t('{0} cannot be of {1}: its session was held in {2}', value.symbol, value.date!, session.years));
    } else own.set(key, { ...known, ...value, session: session.session });
  }
  return {
    assemblyResolution: (session, number) =>
      own.get(`${session}/${number}`) ?? catalogue.assemblyResolution(session, number),
    *assemblyResolutions() {
      for (const each of catalogue.assemblyResolutions()) if (!own.has(`${each.session}/${each.number}`)) yield each;
      yield* own.values();
    },
  };
};

/** Sessions of the Assembly, each told in full. */
export const overSessions: Overlay<AssemblySession> = (catalogue, rows) => {
  const own = new Map(rows.map(({ value }) => [value.session, value]));
  return {
    assemblySessions: () => [...catalogue.assemblySessions().filter(each => !own.has(each.session)), ...own.values()],
  };
};

/** What has names: variants are added to those that are known, and no name may stand for two. */
export function overNamed<Named extends { readonly name: string; readonly variants: readonly string[] }>(
  all: readonly Named[],
  rows: readonly Row<Pick<Named, 'name'> & Partial<Named>>[],
  refuse: Refuse,
  complete: (said: Pick<Named, 'name'> & Partial<Named>) => Named,
  namesOf: (all: Iterable<Named>) => Names<Named>,
): readonly Named[] {
  const result = [...all];
  for (const { line, value } of rows) {
    const at = result.findIndex(each => spelling(each.name) === spelling(value.name));
    const known = result[at];
    const said = known === undefined ? complete(value) : { ...known, ...value };
    const named: Named = { ...said, variants: [...new Set([...(known?.variants ?? []), ...(value.variants ?? [])])] };
    const others = namesOf(result.filter(each => each !== known)).spelled;
    const taken = [...namesOf([named]).spelled.keys()].find(name => others.has(name));
    if (taken !== undefined) refuse(line, t('“{0}” is already a name of {1}', taken, others.get(taken)!.name));
    else if (known === undefined) result.push(named);
    else result[at] = named;
  }
  return result;
}

/** By number; of two with the same number the later one counts. */
function inOrder<Numbered extends { readonly number: number }>(all: readonly Numbered[]): readonly Numbered[] {
  return [...new Map(all.map(each => [each.number, each])).values()].sort((a, b) => a.number - b.number);
}
