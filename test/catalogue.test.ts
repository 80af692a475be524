import assert from 'node:assert/strict';
import { shippedData } from '../server/catalogue/data.ts';
import { catalogueOf, loadCatalogue } from '../server/catalogue/load.ts';

const catalogue = loadCatalogue();

describe('catalogue', () => {
  it('knows resolutions of the Security Council', () => {
    assert.deepEqual(catalogue.resolution(2331), {
      number: 2331,
      year: 2016,
      date: '2016-12-20',
      meeting: 7847,
      votes: { yes: 15, no: 0, abstain: 0 },
      agendaItem: 'Maintenance of international peace and security',
      knownFor: 'trafficking in persons in armed conflict',
    });
    const told = (number: number) => {
      const { date, meeting, votes } = catalogue.resolution(number)!;
      return `${date}, ${meeting}${votes ? `, ${votes.yes}-${votes.no}-${votes.abstain}` : ''}`;
    };
    assert.equal(told(242), '1967-11-22, 1382, 15-0-0');
    assert.equal(told(1325), '2000-10-31, 4213, 15-0-0');
    assert.equal(told(1973), '2011-03-17, 6498, 10-0-5');
    assert.equal(told(2388), '2017-11-21, 8111, 15-0-0');
    assert.equal(catalogue.resolution(1)?.votes, undefined, 'adopted without a vote');
    assert.equal(catalogue.resolution(2540)?.meeting, undefined, 'adopted by written procedure');
  });

  it('knows years, and says until when it knows', () => {
    const { number, date } = catalogue.knownTo;
    assert.equal(catalogue.resolution(number)?.date, date);
    assert.equal(catalogue.yearOf(1), 1946);
    assert.equal(catalogue.yearOf(number), Number(date.slice(0, 4)));
    for (const none of [0, -1, number + 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      assert.equal(catalogue.resolution(none), undefined);
      if (none !== 1.5) assert.equal(catalogue.yearOf(none), undefined);
    }
  });

  it('is in order: numbers without gaps, dates that never fall, years that are those of the dates', () => {
    let before = { number: 0, date: '1946-01-17' };
    for (const { number, date, year, votes, meeting } of catalogue.resolutions()) {
      assert.equal(number, before.number + 1);
      assert.ok(date >= before.date, `${number} of ${date} follows ${before.date}`);
      assert.equal(year, Number(date.slice(0, 4)));
      assert.equal(catalogue.yearOf(number), year);
      assert.ok(votes === undefined || votes.yes > votes.no, `${number} was adopted`);
      assert.ok(meeting === undefined || meeting > 0);
      before = { number, date };
    }
    assert.equal(before.number, catalogue.knownTo.number);
  });

  it('knows meetings, and which dates are those of a resumption', () => {
    assert.deepEqual(catalogue.meeting(8111), { number: 8111, date: '2017-11-21', pressRelease: 'SC/13081' });
    assert.deepEqual(catalogue.meeting(8649), {
      number: 8649,
      date: '2019-11-04',
      resumed: true,
      pressRelease: 'SC/14012',
    });
    for (const none of [0, 8788, 100_000, 1.5]) assert.equal(catalogue.meeting(none), undefined);
    let latest = '1946-01-17';
    for (const { date, resumed } of catalogue.meetings()) {
      assert.ok(date >= latest, `${date} follows ${latest}`);
      if (!resumed) latest = date;
    }
  });

  it('knows the meeting of a press release, and the year of the releases between', () => {
    assert.deepEqual(catalogue.pressRelease(13081), { number: 13081, year: 2017, meetings: [8111] });
    assert.deepEqual(catalogue.pressRelease(13082), { number: 13082, year: 2017, meetings: [] });
    for (const none of [0, 1, 99_999]) assert.equal(catalogue.pressRelease(none), undefined);
    // The last of a year has its meeting; of those behind it nobody knows the year.
    assert.deepEqual(catalogue.pressRelease(5971), { number: 5971, year: 1994, meetings: [3485] });
    assert.equal(catalogue.pressRelease(5972), undefined);
  });

  it('knows the year of a release that has two known ones on each side, in the order of the releases', () => {
    // The zigzag code of a distance, and one more: the releases are 10, 16, 12, 14 and 18, the days 2 to 6.
    const data: object = { ...shippedData(), meetingDays: 'FDDDD', meetingReleases: 'VNIFJ', meetingsResumed: '' };
    const few = catalogueOf(() => data as ReturnType<typeof shippedData>);
    assert.deepEqual(
      Array.from({ length: 5 }, (_, i) => few.meeting(i + 1)?.pressRelease),
      [...['SC/10', 'SC/16', 'SC/12', 'SC/14', 'SC/18']],
    );
    const known = [9, 11, 13, 15, 17, 19].filter(number => few.pressRelease(number));
    assert.deepEqual(known, [13, 15]);
  });

  it('knows resolutions of the General Assembly by any name of their session', () => {
    const apartheid = catalogue.assemblyResolution('18', '1881A');
    assert.deepEqual(apartheid, {
      symbol: 'A/RES/1881A(XVIII)',
      session: '18',
      number: '1881A',
      date: '1963',
      votes: { yes: 68, no: 17, abstain: 22 },
      title: 'APARTHEID',
    });
    assert.deepEqual(catalogue.assemblyResolution('XVIII', '1881 a'), apartheid);
    assert.equal(catalogue.assemblyResolution('ES‑10', '19')?.title, 'Status of Jerusalem');
    assert.equal(catalogue.assemblyResolution('70', '141')?.date, '2015-12-17');
    assert.equal(catalogue.assemblyResolution('70', '1'), undefined);
    assert.equal(catalogue.assemblyResolution('700', '1'), undefined);
    for (const [session, number] of [
      ['7', '141'],
      ['18', '1881'],
    ] as const)
      assert.equal(catalogue.assemblyResolution(session, number), undefined);
    assert.ok(!('title' in catalogue.assemblyResolution('36', '102')!));
  });

  it('knows no vote that rejected what it was on, and no title that is a speech', () => {
    let count = 0;
    for (const { symbol, votes, title } of catalogue.assemblyResolutions()) {
      count++;
      assert.ok(votes !== undefined && votes.yes > votes.no, symbol);
      assert.doesNotMatch(title ?? '', /President|[ÂÃ]|^[a-z]|^Calls|resolution \//, symbol);
    }
    assert.ok(count > 4000);
  });

  it('knows sessions of the General Assembly', () => {
    const years = (session: string) => {
      const found = catalogue.assemblySession(session);
      return found && [found.firstYear, found.lastYear];
    };
    assert.deepEqual(years('72'), [2017, 2018]);
    assert.deepEqual(years('xv'), [1960, 1961]);
    assert.deepEqual(years('S-VI'), [1974, 1974]);
    assert.deepEqual(years('ES-10'), [1997, undefined]);
    assert.equal(years('XXXI'), undefined);
  });

  it('reads only what it is asked for', () => {
    const read: string[] = [];
    const data = new Proxy(shippedData(), {
      get: (target, name) => {
        read.push(String(name));
        return Reflect.get(target, name);
      },
    });
    const lazy = catalogueOf(() => data);
    const readBy = (ask: () => void) => {
      read.length = 0;
      ask();
      return [...new Set(read.map(name => /^[a-z]+/.exec(name)?.[0]))];
    };
    assert.deepEqual(read, []);
    assert.deepEqual(
      readBy(() => lazy.yearOf(2331)),
      ['years'],
    );
    assert.deepEqual(
      readBy(() => lazy.yearOf(242)),
      [],
    );
    assert.deepEqual(
      readBy(() => lazy.resolution(2331)),
      // Most are of the day of their meeting.
      ['resolution', 'meeting', 'resolutions'],
    );
    assert.deepEqual(
      readBy(() => lazy.meeting(8111)),
      ['meeting', 'meetings'],
    );
    assert.deepEqual(
      readBy(() => lazy.state('Libya')),
      ['states'],
    );
  });
});
