import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Catalogue } from '../server/catalogue/catalogue.ts';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { withTables } from '../server/catalogue/with-tables.ts';
import { anyString } from './any-string.ts';

const shipped = loadCatalogue();
const last = shipped.knownTo.number;

/** A table drawn with ` | ` between its cells. */
const table = (name: string, picture: string) => ({
  name,
  text: picture
    .trim()
    .split('\n')
    .map(line =>
      line
        .trim()
        .split(/ *\| */)
        .join('\t'),
    )
    .join('\n'),
});

function added(...pictures: readonly string[]): {
  readonly catalogue: Catalogue;
  readonly problems: readonly string[];
} {
  const { catalogue, problems } = withTables(
    shipped,
    pictures.map((picture, at) => table(`own-${at}.tsv`, picture)),
  );
  return { catalogue, problems: problems.map(({ table, line, reason }) => `${table}:${line}: ${reason}`) };
}

describe('tables of a folder', () => {
  it('give a resolution a title beside what is known of it', () => {
    const { catalogue, problems } = added('number | title\n2331 | Trafficking in persons');
    assert.deepEqual(problems, []);
    assert.deepEqual(catalogue.resolution(2331), { ...shipped.resolution(2331), title: 'Trafficking in persons' });
    assert.equal(shipped.resolution(2331)?.title, undefined, 'what ships is as it was');
    assert.deepEqual(catalogue.resolution(2332), shipped.resolution(2332));
    assert.equal(catalogue.yearOf(2331), 2016);
    assert.equal([...catalogue.resolutions()].length, last);
  });

  it('add resolutions, and what is known without a gap is known', () => {
    const { catalogue, problems } = added(`
      number   | date       | meeting | yes | no | abstain | agenda_item
      ${last + 1} | 2030-02-01 | 10101   | 15  | 0  | 0       | The Lake
      ${last + 2} | 2030-02-03 |         |     |    |         |
      ${last + 9} | 2031-01-01 |         |     |    |         |
    `);
    assert.deepEqual(problems, []);
    assert.deepEqual(catalogue.knownTo, { number: last + 2, date: '2030-02-03' });
    assert.equal(catalogue.yearOf(last + 1), 2030);
    assert.equal(catalogue.yearOf(last + 9), 2031);
    assert.equal(catalogue.yearOf(last + 3), undefined);
    assert.deepEqual(catalogue.resolution(last + 1), {
      number: last + 1,
      year: 2030,
      date: '2030-02-01',
      meeting: 10101,
      votes: { yes: 15, no: 0, abstain: 0 },
      agendaItem: 'The Lake',
    });
    assert.deepEqual([...catalogue.resolutions()].map(each => each.number).slice(-3), [last + 1, last + 2, last + 9]);
    assert.equal(catalogue.linkTo(`S/RES/${last + 1}`), `https://docs.un.org/en/S/RES/${last + 1}(2030)`);
  });

  it('lie over each other', () => {
    const { catalogue } = added('number | title\n2331 | First', 'number | title | known_for\n2331 | Second | a lake');
    assert.equal(catalogue.resolution(2331)?.title, 'Second');
    assert.equal(catalogue.resolution(2331)?.knownFor, 'a lake');
  });

  it('add meetings, resolutions of the Assembly with or without a vote, and sessions', () => {
    const { catalogue, problems } = added(
      'meeting | date | press_release\n9999 | 2030-02-01 | SC/20001',
      'symbol | title\nA/RES/70/1 | The 2030 Agenda\nA/RES/1514 (XV) | Independence\nA/RES/70/141 | A title',
      'session | kind | years\n82 | regular | 2027–2028',
    );
    assert.deepEqual(problems, []);
    assert.equal(catalogue.meeting(9999)?.date, '2030-02-01');
    assert.deepEqual(catalogue.pressRelease(20001), { number: 20001, year: 2030, meetings: [9999] });
    assert.equal(catalogue.linkTo('SC/20001'), 'https://press.un.org/en/2030/sc20001.doc.htm');
    assert.deepEqual(catalogue.assemblyResolution('70', '1'), {
      symbol: 'A/RES/70/1',
      session: '70',
      number: '1',
      title: 'The 2030 Agenda',
    });
    assert.equal(catalogue.assemblyResolution('XV', '1514')?.title, 'Independence');
    const { votes } = shipped.assemblyResolution('70', '141')!;
    assert.deepEqual(catalogue.assemblyResolution('70', '141')?.votes, votes);
    assert.equal(catalogue.assemblyResolution('70', '141')?.title, 'A title');
    assert.equal(catalogue.assemblySession('82')?.lastYear, 2028);
    assert.equal(catalogue.assemblySession('72')?.lastYear, 2018);
  });

  it('add States and organizations, and names to those that are known', () => {
    const { catalogue, problems } = added(
      'name | variants | regional_group\nLakeland | Kingdom of the Lake | Lake Group\nLibya | Jamahiriya | ',
      'name | acronym | kind\nLake Basin Commission | LBC | intergovernmental',
    );
    assert.deepEqual(problems, []);
    assert.equal(catalogue.state('kingdom of the lake')?.name, 'Lakeland');
    assert.equal(catalogue.state('Jamahiriya'), catalogue.state('Libyan Arab Jamahiriya'));
    assert.equal(catalogue.state('Libya')?.nameFr, shipped.state('Libya')?.nameFr);
    assert.equal(catalogue.organization('LBC')?.name, 'Lake Basin Commission');
    assert.equal(catalogue.organizations().length, shipped.organizations().length + 1);
  });

  it('have cells without the white space around them, and what is empty changes nothing', () => {
    const spaced = withTables(shipped, [{ name: 'own.tsv', text: 'number\t title \n2331\t A title \n' }]);
    assert.deepEqual(spaced.problems, []);
    assert.equal(spaced.catalogue.resolution(2331)?.title, 'A title');
    const { catalogue, problems } = added('name | variants | name_changes\nLibya |  |\nLakeland |  | Lake→Lakeland');
    assert.deepEqual(problems, ['own-0.tsv:2: name_changes has “Lakeland”, not such as Libya 2011-09']);
    assert.deepEqual(catalogue.state('Libya')?.variants, shipped.state('Libya')?.variants);
    assert.deepEqual(catalogue.state('Libya')?.nameChanges, shipped.state('Libya')?.nameChanges);
  });

  it('are told what is wrong in them, line by line, and the rest of them counts', () => {
    const { catalogue, problems } = added(
      `number   | date       | yes | no | abstain | title
       x        | 2030-01-01 |     |    |         |
       ${last + 5} |            |     |    |         | No date
       2331     | 2061-12-20 |     |    |         |
       2332     | 2015-12-20 |     |    |         |
       2333     | 20 May     |     |    |         |
       2334     |            | 15  |    |         |
       2335     |            |     |    |         | Right
       2336     |            |     |    |         | Too | many
       2337     |            |     | 3  |         |`,
      'colour | size\nred | 3',
      'symbol | date\nA/RES/70/1 | 2030\nA/RES/170/1 | 2030\nS/RES/70 | 2015',
      'name | variants\nLakeland | Mali',
      'meeting | date\n9999 | ',
    );
    assert.deepEqual(problems, [
      'own-0.tsv:1: number is “x”, not a whole number',
      'own-0.tsv:5: date is “20 May”, not a date such as 2016-12-20',
      'own-0.tsv:6: no is empty',
      'own-0.tsv:8: 7 cells, but the first line names 6 columns',
      'own-0.tsv:9: yes is empty',
      `own-0.tsv:2: resolution ${last + 5} is not known, so it needs a date`,
      'own-0.tsv:3: resolution 2331 cannot be of 2061-12-20: the one after it is of 2015-12-20',
      'own-0.tsv:4: resolution 2332 cannot be of 2015-12-20: one before it is of 2061-12-20',
      'own-1.tsv:0: the first line names no columns of the catalogue: number for resolutions, symbol for those of the ' +
        'Assembly, meeting, session and years, name and acronym for organizations, name for States',
      'own-2.tsv:3: symbol is “S/RES/70”, not such as A/RES/70/1 or A/RES/1514(XV)',
      'own-2.tsv:1: A/RES/70/1 cannot be of 2030: its session was held in 2015–2016',
      'own-2.tsv:2: session 170 of the General Assembly is not known',
      'own-3.tsv:1: “mali” is already a name of Mali',
      'own-4.tsv:1: meeting 9999 is not known, so it needs a date',
    ]);
    assert.equal(catalogue.resolution(2335)?.title, 'Right');
    assert.equal(catalogue.yearOf(2331), 2016);
    assert.equal(catalogue.state('Lakeland'), undefined);
  });

  it('may give the date of the one before or after, the first one its own, and a session what its last year brought', () => {
    const { catalogue, problems } = added(
      'number | date\n1 | 1946-01-24\n2331 | 2016-12-19\n2331 | 2016-12-21',
      'symbol | date\nA/RES/70/141 | 2016-03-01',
      'meeting | date\n9999 | 2030-02-01',
    );
    assert.deepEqual(problems, []);
    assert.equal(catalogue.resolution(1)?.date, '1946-01-24');
    assert.equal(catalogue.resolution(2331)?.date, '2016-12-21');
    assert.equal([...catalogue.assemblyResolutions()].length, [...shipped.assemblyResolutions()].length);
    assert.deepEqual(catalogue.pressRelease(13081), shipped.pressRelease(13081));
  });

  it('are told what stands against the order of the years', () => {
    const { problems } = added(
      `number | date\n${last + 9} | 2000-01-01`,
      'symbol | date\nA/RES/70/1 | 2014\nA/RES/70/2 | 2015',
    );
    assert.deepEqual(problems, [
      `own-0.tsv:1: resolution ${last + 9} cannot be of 2000-01-01: one before it is of ${shipped.knownTo.date}`,
      'own-1.tsv:1: A/RES/70/1 cannot be of 2014: its session was held in 2015–2016',
    ]);
  });

  it('may have any line ends, a byte-order mark and blank lines', () => {
    const text = '\uFEFFnumber\ttitle\r\n\r\n2331\tA title\r\n2332\tAnother\r';
    const { catalogue, problems } = withTables(shipped, [{ name: 'own.tsv', text }]);
    assert.deepEqual(problems, []);
    assert.equal(catalogue.resolution(2332)?.title, 'Another');
  });

  it('never throw, whatever is in them', () => {
    const headers = ['number\tdate\ttitle', 'symbol\tdate', 'meeting\tdate', 'name\tvariants', 'session\tyears\tkind'];
    const cell = fc.oneof(anyString(), fc.constantFrom('2331', '2016-12-20', 'A/RES/70/1', 'Mali|', '1e9'));
    const text = fc
      .tuple(fc.constantFrom('', ...headers), fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }))
      .map(([header, rows]) => [header, ...rows.map(row => row.join('\t'))].join('\n'));
    fc.assert(
      fc.property(text, text => {
        const { catalogue, problems } = withTables(shipped, [{ name: 'own.tsv', text }]);
        assert.equal(catalogue.yearOf(242), 1967);
        assert.ok(problems.every(({ line }) => line >= 0 && line < text.split(/\r\n|\r|\n/).length));
      }),
      { numRuns: 60 },
    );
  });
});
