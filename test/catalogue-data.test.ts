import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { compile, TABLES } from '../scripts/catalogue/compile.ts';
import { dayOf, packNumbers, packNumbersBy, packSeries, packWords } from '../scripts/catalogue/pack.ts';
import { tablesOf } from '../scripts/catalogue/tables.ts';
import { titleOf } from '../scripts/catalogue/titles.ts';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { dateOf, numbers, numbersBy, series, wordsOf } from '../server/catalogue/packed.ts';
import type { Table } from '../server/catalogue/tables.ts';

const root = path.resolve(__dirname, '..');
const data = path.join(root, 'server/catalogue/data');
const source = path.join(root, '../shared/data');

const catalogue = loadCatalogue();
const committed = () => new Map(readdirSync(data).map(name => [name, readFileSync(path.join(data, name), 'utf8')]));
const shippedTables = tablesOf(catalogue);

/** The shipped tables, with one cell, line or table changed. */
function tablesWith(name: string, from: string | RegExp, to: string): readonly Table[] {
  return shippedTables.map(table => {
    if (table.name !== name) return table;
    const text = table.text.replace(from, to);
    assert.notEqual(text, table.text, `${from} is in ${name}`);
    return { name, text };
  });
}

const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

describe('data of the catalogue', () => {
  it('is what its own tables compile to', () => {
    const { modules, problems, leftOut } = compile(shippedTables);
    assert.deepEqual(problems, []);
    assert.deepEqual(leftOut, []);
    assert.deepEqual(sorted(modules), sorted(committed()));
  });

  const wrong: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
    ['sc-resolutions.tsv', /^2331\t.*\n/m, '', /resolutions.tsv:2332: resolution 2332 follows resolution 2330/],
    [
      'sc-resolutions.tsv',
      '2331\t2016-12-20',
      '2331\t2016-12-02',
      /:2332: resolution 2331 is of 2016-12-02, before resolution 2330 of 2016-12-19/,
    ],
    ['sc-resolutions.tsv', '2331\t2016-12-20', '2331\t2016-02-31', /:2332: date is “2016-02-31”, not a date/],
    [
      'sc-resolutions.tsv',
      '2016-12-20\t7847\t15\t0\t0',
      '2016-12-20\t7847\t15\t1\t0',
      /:2332: 16 votes in a Council of 15/,
    ],
    [
      'sc-resolutions.tsv',
      '2016-12-20\t7847\t15\t0\t0',
      '2016-12-20\t7847\t8\t0\t7',
      /:2332: adopted by 8 votes, but 9 are needed/,
    ],
    ['sc-resolutions.tsv', '2016-12-20\t7847\t15\t0\t0', '2016-12-20\t7847\t15\t\t0', /:2332: no is empty/],
    [
      'sc-resolutions.tsv',
      'known_for',
      'knwon_for',
      /:1: “knwon_for” is no column of such a table, which may have: number, date,/,
    ],
    [
      'sc-years.tsv',
      '2016\t2260\t2336\t77',
      '2016\t2260\t2335\t76',
      /years.tsv:72: 2016 is 2260 to 2335 here, but 2260 to 2336 by the dates/,
    ],
    ['sc-years.tsv', /^2016\t.*\n/m, '', /:72: 2017 follows 2015/],
    [
      'sc-meetings.tsv',
      '8111\t2017-11-21',
      '8111\t2071-11-21',
      /:8113: meeting 8112 is of 2017-11-22, but meeting 8111 of 2071-11-21/,
    ],
    ['sc-meetings.tsv', 'SC/13081', '13081', /:8112: press_release is “13081”/],
    [
      'ga-resolutions.tsv',
      'A/RES/70/141\t70\t141',
      'A/RES/70/141\t71\t141',
      /“A\/RES\/70\/141”, but 141 of session 71 is A\/RES\/71\/141/,
    ],
    [
      'ga-resolutions.tsv',
      'A/RES/70/141\t70\t141\t2015',
      'A/RES/70/141\t70\t141\t2051',
      /session 70 was held in 2015–2016/,
    ],
    ['ga-sessions.tsv', 'XVIII\t1963–1964', 'XVIII\t1963-1964', /:19: years is “1963-1964”/],
    [
      'states.tsv',
      'Burkina Faso\tUpper Volta',
      'Burkina Faso\tUpper Volta|Mali',
      /“mali” is a name of Mali and of Burkina Faso/,
    ],
    [
      'organizations.tsv',
      'European Union\tEU',
      'European Union\tAU',
      /“AU” is a name of European Union and of African Union/,
    ],
    ['bodies.tsv', 'S/PRST/2015/25', 'S/PRST/25', /bodies.tsv:3: the pattern does not find “S\/PRST\/25”/],
    ['bodies.tsv', 'S/PRST/{year}/{n}', 'S/PRST/{year}/{no}', /:3: no link can be made for “S\/PRST\/2015\/25”/],
  ];
  for (const [name, from, to, message] of wrong) {
    it(`is refused: ${name} with “${to || 'a line left out'}”`, () => {
      const { modules, problems } = compile(tablesWith(name, from, to));
      assert.equal(modules.size, 0);
      const said = problems.map(({ table, line, reason }) => `${table}:${line + 1}: ${reason}`);
      assert.ok(
        said.some(each => message.test(each)),
        said.slice(0, 5).join('\n'),
      );
    });
  }

  it('is refused where a table is missing', () => {
    for (const name of TABLES) {
      const { problems } = compile(shippedTables.filter(table => table.name !== name));
      assert.ok(
        problems.some(({ table, reason }) => table === name && reason.startsWith('no rows of')),
        name,
      );
    }
  });
});

describe('data of the catalogue against their source', () => {
  before(function () {
    if (!existsSync(source)) this.skip();
  });

  const tables = () => TABLES.map(name => ({ name, text: readFileSync(path.join(source, name), 'utf8') }));
  const rowsOf = (name: string) => {
    const [header, ...lines] = readFileSync(path.join(source, name), 'utf8').replace(/\n$/, '').split('\n');
    const columns = header!.split('\t');
    return lines.map(line => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at]!, cell])));
  };

  it('they are what the source compiles to', () => {
    const { modules, problems } = compile(tables());
    assert.deepEqual(problems, []);
    assert.deepEqual(sorted(modules), sorted(committed()));
  });

  it('every resolution of the Council, cell by cell', () => {
    const rows = rowsOf('sc-resolutions.tsv');
    assert.equal(rows.length, catalogue.knownTo.number);
    for (const row of rows) {
      const found = catalogue.resolution(Number(row.number))!;
      const cells = {
        number: String(found.number),
        date: found.date,
        meeting: String(found.meeting ?? ''),
        yes: String(found.votes?.yes ?? ''),
        no: String(found.votes?.no ?? ''),
        abstain: String(found.votes?.abstain ?? ''),
        agenda_item: found.agendaItem ?? '',
        known_for: found.knownFor ?? '',
        note: found.note ?? '',
      };
      assert.deepEqual(cells, row);
      assert.equal(found.year, Number(row.date!.slice(0, 4)));
    }
  });

  it('every meeting and every year of the Council', () => {
    const meetings = rowsOf('sc-meetings.tsv');
    assert.equal([...catalogue.meetings()].length, meetings.length);
    for (const { meeting, date, press_release } of meetings) {
      const found = catalogue.meeting(Number(meeting))!;
      assert.deepEqual([found.date, found.pressRelease ?? ''], [date, press_release]);
    }
    for (const { year, first, last } of rowsOf('sc-years.tsv')) {
      for (let number = Number(first); number <= Number(last); number++) {
        assert.equal(catalogue.yearOf(number), Number(year));
      }
    }
  });

  it('every adopted resolution of the Assembly', () => {
    const adopted = rowsOf('ga-resolutions.tsv').filter(row => Number(row.yes) > Number(row.no));
    assert.equal([...catalogue.assemblyResolutions()].length, adopted.length);
    for (const row of adopted) {
      const found = catalogue.assemblyResolution(row.session!, row.number!)!;
      const { symbol, date, votes, title } = found;
      assert.deepEqual(
        [symbol, date, votes?.yes, votes?.no, votes?.abstain],
        [row.symbol, row.date, Number(row.yes), Number(row.no), Number(row.abstain)],
      );
      assert.equal(title, row.title && titleOf(row.title) ? titleOf(row.title) : undefined);
    }
  });

  it('every State, organization, session and kind of symbol', () => {
    const names = (rows: readonly Record<string, string>[], column: string) => rows.map(row => row[column]);
    assert.deepEqual(
      catalogue.states().map(state => state.name),
      names(rowsOf('states.tsv'), 'name'),
    );
    for (const { name, variants } of [...rowsOf('states.tsv'), ...rowsOf('organizations.tsv')])
      for (const variant of variants!.split('|').filter(Boolean))
        assert.equal((catalogue.state(variant) ?? catalogue.organization(variant))?.name, name, variant);
    assert.deepEqual(
      catalogue.organizations().map(each => each.name),
      names(rowsOf('organizations.tsv'), 'name'),
    );
    assert.deepEqual(
      catalogue.assemblySessions().map(each => each.years),
      names(rowsOf('ga-sessions.tsv'), 'years'),
    );
    assert.deepEqual(
      catalogue.bodies().map(each => each.key),
      names(rowsOf('bodies.tsv'), 'key'),
    );
  });
});

describe('packed columns', () => {
  const value = fc.integer({ min: 0, max: 0xffff });

  it('give back their numbers', () => {
    fc.assert(fc.property(fc.array(value), all => assert.deepEqual([...numbers(packNumbers(all))], all)));
    assert.deepEqual([...numbers(`${packNumbers([0, 33])}\n${packNumbers([2])}`)], [0, 33, 2]);
  });

  it('give back what follows closely, and what is not known', () => {
    const close = fc.array(fc.option(fc.integer({ min: 1, max: 0x7fff }), { nil: undefined }));
    fc.assert(
      fc.property(close, all =>
        assert.deepEqual(
          [...series(packSeries(all))],
          all.map(each => each ?? 0),
        ),
      ),
    );
  });

  it('give back what is near the same text’s row before', () => {
    const row = fc.record({
      number: fc.nat({ max: 0x7fff }),
      text: fc.option(fc.constantFrom('Law of the sea', 'Antarctica'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(row), all => {
        const [values, texts] = [all.map(({ number }) => number), all.map(({ text }) => text)];
        assert.deepEqual([...numbersBy(packNumbersBy(values, texts), row => texts[row])], values);
      }),
    );
  });

  it('give back their texts', () => {
    const text = fc.option(fc.stringMatching(/^[^\n]+$/), { nil: undefined });
    fc.assert(
      fc.property(fc.array(text), all => {
        const read = wordsOf(packWords(all));
        assert.deepEqual(
          all.map((_, row) => read(row)),
          all,
        );
      }),
    );
  });

  it('refuse what they cannot hold', () => {
    for (const none of [-1, 0x10000, 1.5, Number.NaN]) assert.throws(() => packNumbers([none]), RangeError);
  });

  it('give back every day', () => {
    for (let day = 1; day < 0x7fff; day += 13) assert.equal(dayOf(dateOf(day)), day);
    assert.equal(dateOf(dayOf('2024-02-29')), '2024-02-29');
    assert.equal(dateOf(1), '1946-01-01');
  });
});

describe('titles of Assembly resolutions', () => {
  it('are shown without the librarian’s formula, and cut between words', () => {
    assert.equal(titleOf('Status of the Lake : resolution / adopted by the General Assembly'), 'Status of the Lake');
    assert.equal(titleOf('Global health : better nutrition'), 'Global health: better nutrition');
    const long = `Report on ${'the work of the Lake Council and '.repeat(8)}`.slice(0, 240);
    assert.match(titleOf(long) ?? '', /^Report on .* …$/);
  });

  it('are left out where they are none', () => {
    for (const none of [
      'The Acting President: I now put the draft to the vote',
      'Calls upon all States to swim',
      'strongly condemns the rain',
      'Co?ordination of lakes',
      'The Lake TreatyÂ',
    ]) {
      assert.equal(titleOf(none), undefined, none);
    }
    assert.equal(titleOf('Request for an advisory opinion'), 'Request for an advisory opinion');
  });
});
