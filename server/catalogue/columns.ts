import { t } from '../l10n/l10n.ts';
import type {
  AssemblyResolution,
  AssemblySession,
  Body,
  Meeting,
  NameChange,
  Organization,
  Resolution,
  State,
  Votes,
} from './catalogue.ts';
import { partsNamed } from './symbols.ts';
import { type Cells, type Columns, date, known, needed, several, Unreadable, whole, words } from './tables.ts';

/** What a line says of something: what it is, and as much of the rest as it knows. */
type Said<Value, Key extends keyof Value> = Pick<Value, Key> & Partial<Value>;

/** `2331	2016-12-20	7847	15	0	0	Maintenance of international peace and security` */
export const resolutionColumns: Columns<Said<Omit<Resolution, 'year'>, 'number'>> = {
  title: 'Security Council resolutions',
  columns: ['number', 'date', 'meeting', 'yes', 'no', 'abstain', 'agenda_item', 'known_for', 'note', 'title'],
  read: cells =>
    known({
      number: needed(whole(cells, 'number'), 'number'),
      date: date(cells, 'date'),
      meeting: whole(cells, 'meeting'),
      votes: votes(cells),
      agendaItem: words(cells, 'agenda_item'),
      knownFor: words(cells, 'known_for'),
      note: words(cells, 'note'),
      title: words(cells, 'title'),
    }),
};

/** `2016	2260	2336	77` */
export const yearColumns: Columns<{ readonly year: number; readonly first: number; readonly last: number }> = {
  title: 'years of Security Council resolutions',
  columns: ['year', 'first', 'last', 'count'],
  read: cells => {
    const year = needed(whole(cells, 'year'), 'year');
    const first = needed(whole(cells, 'first'), 'first');
    const last = needed(whole(cells, 'last'), 'last');
    const count = whole(cells, 'count') ?? last - first + 1;
    if (count !== last - first + 1)
      throw new Unreadable(t('count is {0}, but {1} to {2} are {3}', count, first, last, last - first + 1));
    return { year, first, last };
  },
};

/** `8111	2017-11-21	SC/13081` */
export const meetingColumns: Columns<Said<Meeting, 'number'>> = {
  title: 'Security Council meetings',
  columns: ['meeting', 'date', 'press_release'],
  read: cells =>
    known({
      number: needed(whole(cells, 'meeting'), 'meeting'),
      date: date(cells, 'date'),
      pressRelease: words(cells, 'press_release'),
    }),
};

/** `A/RES/70/141	70	141	2015-12-17	177	7	4`, the date a year before 2003; the symbol alone tells session and number. */
export const assemblyColumns: Columns<Said<AssemblyResolution, 'symbol' | 'session' | 'number'>> = {
  title: 'General Assembly resolutions',
  columns: ['symbol', 'session', 'number', 'date', 'yes', 'no', 'abstain', 'title'],
  read: cells => {
    const symbol = needed(words(cells, 'symbol'), 'symbol').replace(/\s/g, '');
    const parts = ASSEMBLY.exec(symbol)?.groups;
    if (parts === undefined)
      throw new Unreadable(t('symbol is “{0}”, not such as A/RES/70/1 or A/RES/1514(XV)', symbol));
    return known({
      symbol,
      session: words(cells, 'session') ?? parts.session ?? parts.roman,
      number: words(cells, 'number') ?? parts.number ?? parts.old,
      date: /^\d{4}$/.test(cells('date')) ? cells('date') : date(cells, 'date'),
      votes: votes(cells),
      title: words(cells, 'title'),
    });
  },
};

const ASSEMBLY =
  /^A\/RES\/(?:(?<session>(?:E?S-)?\d+)\/(?<number>\d+[A-Z]?)|(?<old>\d+[A-Z]?)\((?<roman>(?:E?S-)?[IVXLC]+)\))$/;

/** `S-6	S-VI	1974`, `ES-10		1997– (resumed)`; of the other columns nothing is asked. */
export const sessionColumns: Columns<AssemblySession> = {
  title: 'sessions of the General Assembly',
  columns: [
    ...['session', 'roman', 'years', 'note'],
    ...['kind', 'numbering', 'first', 'last', 'rollcall_lowest', 'rollcall_highest'],
  ],
  read: cells => {
    const years = needed(words(cells, 'years'), 'years');
    const found = /^(\d{4})(?:–(?:(\d{4})| \(resumed\)))?$/.exec(years);
    if (found === null)
      throw new Unreadable(t('years is “{0}”, not such as 1974, 1975–1976 or 1997– (resumed)', years));
    return known({
      session: needed(words(cells, 'session'), 'session'),
      roman: words(cells, 'roman'),
      years,
      firstYear: Number(found[1]),
      lastYear: years.endsWith('(resumed)') ? undefined : Number(found[2] ?? found[1]),
      note: words(cells, 'note'),
    });
  },
};

/** `Libya	Libye	Libyan Arab Jamahiriya|State of Libya	Libyan Arab Jamahiriya→Libya 2011-09`; of the other columns nothing is asked. */
export const stateColumns: Columns<Said<State, 'name'>> = {
  title: 'States',
  columns: [
    ...['name', 'name_fr', 'variants', 'name_changes'],
    ...['article', 'iso2', 'iso3', 'm49', 'status', 'regional_group'],
  ],
  read: cells =>
    known({
      name: needed(words(cells, 'name'), 'name'),
      nameFr: words(cells, 'name_fr'),
      variants: listed(several(cells, 'variants', '|')),
      nameChanges: listed(nameChanges(cells)),
    }),
};

/** `European Union	EU	European Union delegation`; what kind of organization it is, nobody asks. */
export const organizationColumns: Columns<Said<Organization, 'name'>> = {
  title: 'organizations',
  columns: ['name', 'acronym', 'variants', 'kind'],
  read: cells =>
    known({
      name: needed(words(cells, 'name'), 'name'),
      acronym: words(cells, 'acronym'),
      variants: listed(several(cells, 'variants', '|')),
    }),
};

/** `S/PRST	S/PRST/(\d{4})/(\d+)	S/PRST/2015/25	Security Council	presidential statement	https://…` */
export const bodyColumns: Columns<Body> = {
  title: 'kinds of symbols',
  columns: ['key', 'pattern', 'example', 'body', 'kind', 'link'],
  read: cells => {
    const link = words(cells, 'link');
    return known({
      key: needed(words(cells, 'key'), 'key'),
      pattern: partsNamed(needed(words(cells, 'pattern'), 'pattern')),
      example: needed(words(cells, 'example'), 'example'),
      body: needed(words(cells, 'body'), 'body'),
      kind: needed(words(cells, 'kind'), 'kind'),
      link: link === '(none)' ? undefined : link,
    });
  },
};

function votes(cells: Cells): Votes | undefined {
  const [yes, no, abstain] = [whole(cells, 'yes'), whole(cells, 'no'), whole(cells, 'abstain')];
  if (yes === undefined && no === undefined && abstain === undefined) return undefined;
  return { yes: needed(yes, 'yes'), no: needed(no, 'no'), abstain: needed(abstain, 'abstain') };
}

/** `Federal Republic of Yugoslavia→Serbia and Montenegro 2003-02→Serbia 2006-06` */
function nameChanges(cells: Cells): readonly NameChange[] {
  const [first, ...rest] = several(cells, 'name_changes', '→');
  let from = first ?? '';
  return rest.map(step => {
    const found = /^(.+) (\d{4}(?:-\d\d)?)$/.exec(step);
    if (found === null) throw new Unreadable(t('name_changes has “{0}”, not such as Libya 2011-09', step));
    const change = { from, to: found[1]!, date: found[2]! };
    from = change.to;
    return change;
  });
}

function listed<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}
