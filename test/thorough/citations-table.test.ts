import assert from 'node:assert/strict';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import { citationCard } from '../../server/features/cards/citation-card.ts';
import { plainText } from '../../server/features/open/markdown.ts';
import { citationsOf } from '../../server/record/citations.ts';
import { coverage } from '../../server/record/dialects/coverage.ts';
import { parse } from '../../server/record/parse.ts';
import { resolutionUnknown } from '../../server/rules/resolution-unknown.ts';
import { resolutionYear } from '../../server/rules/resolution-year.ts';

const catalogue = loadCatalogue();
const months = 'January February March April May June July August September October November December'.split(' ');

/** Every way in which people write the number of a resolution with its year. */
const forms: readonly ((number: number, year: number) => string)[] = [
  (number, year) => `resolution ${number} (${year})`,
  (number, year) => `resolution\u00a0${number}\u00a0(${year})`,
  (number, year) => `Security Council resolution ${number}(${year})`,
  (number, year) => `the Council’s resolution No. ${number} ( ${year} )`,
  (number, year) => `RESOLUTION ${number} (${year})`,
  (number, year) => `S/RES/${number} (${year})`,
  (number, year) => `S/RES/${number}(${year})`,
  (number, year) => `Security Council resolution ${number} of ${year}`,
  (number, year) => `Security Council resolution ${number} of 3 ${months[number % 12]} ${year}`,
  (number, year) => `UNSCR ${number} (${year})`,
];

const record = (cited: string) =>
  parse(
    `Security Council: Harbours\n\nStatements\n\nILSE BRANDVOLD (Norway) recalled ${cited}, and said no more.\n`,
    coverage,
  );
const wrongYears = (cited: string) => [...resolutionYear.check(record(cited), { catalogue })];

describe('citations of every resolution', function () {
  this.timeout(60_000);
  const all = [...catalogue.resolutions()];

  it('are all that the catalogue has', () => assert.equal(all.length, catalogue.knownTo.number));

  for (const [i, form] of forms.entries()) {
    it(`“${form(2331, 2016)}”: the right year passes, a wrong one is found once and mended`, () => {
      for (const { number, year } of all) {
        const right = form(number, year);
        assert.deepEqual(wrongYears(right), [], right);
        for (const other of [i % 2 ? year + 1 : year - 1, 2000 + ((number + i) % 26)].filter(other => other !== year)) {
          // In the Assembly's first years people write `181 (1947)` for its `181 (II)`.
          if (!/Council|S\/RES|UNSCR/.test(right) && other < 1952 && Math.abs(other - year) > 1) continue;
          const wrong = form(number, other);
          const found = wrongYears(wrong);
          assert.equal(found.length, 1, wrong);
          const [fix] = found[0]!.fixes!;
          const { text } = record(wrong);
          const [edit] = fix!.edits;
          const mended = text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end);
          assert.equal(mended, record(right).text);
        }
      }
    });
  }

  it('in a list: only the one with the wrong year is found', () => {
    for (let i = 0; i + 2 < all.length; i += 3) {
      const [a, b, c] = all.slice(i, i + 3).map(({ number, year }) => ({ number, year }));
      const list = (year: number) =>
        `resolutions\u00a0${a!.number}\u00a0(${a!.year}), ${b!.number}\u00a0(${year}) and ${c!.number} (${c!.year})`;
      assert.deepEqual(wrongYears(list(b!.year)), []);
      const found = wrongYears(list(b!.year + 1));
      assert.equal(found.length, 1);
      const { start, end } = found[0]!.span;
      assert.equal(record(list(b!.year + 1)).text.slice(start, end), `${b!.number}\u00a0(${b!.year + 1})`);
    }
  });

  it('have a card with the day, the meeting and the vote, whatever the year that is cited', () => {
    for (const { number, year, date, meeting, votes } of all) {
      const cited = record(`resolution ${number} (${number % 2 ? year : year + 1})`);
      const citation = citationsOf(cited).find(({ key }) => key === `S/RES/${number}`);
      assert.ok(citation, `${number}`);
      const card = plainText(citationCard(cited, citation, catalogue));
      const [y, m, d] = date.split('-').map(Number);
      assert.ok(card.startsWith(`Security Council resolution ${number} (${year})`), card);
      assert.ok(card.includes(`${d} ${months[m! - 1]} ${y}`), card);
      if (meeting !== undefined) assert.match(card, new RegExp(`\\b${meeting}(?:st|nd|rd|th) meeting`));
      if (votes) assert.match(card, new RegExp(`\\b${votes.yes} votes?\\b`));
      assert.equal(card.includes('⚠'), number % 2 === 0, card);
    }
  });

  it('none is unknown, and the next is not either', () => {
    const { number, date } = catalogue.knownTo;
    const unknown = (cited: string) => [...resolutionUnknown.check(record(cited), { catalogue })].length;
    for (const resolution of all) assert.equal(unknown(`resolution ${resolution.number} (${resolution.year})`), 0);
    assert.equal(unknown(`resolution ${number + 1} (${Number(date.slice(0, 4))})`), 0);
    assert.equal(unknown(`resolution ${number + 1} (${Number(date.slice(0, 4)) - 1})`), 1);
  });
});
