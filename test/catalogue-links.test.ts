import assert from 'node:assert/strict';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { partsNamed } from '../server/catalogue/symbols.ts';

const catalogue = loadCatalogue();

describe('links of the catalogue', () => {
  const pages: readonly (readonly [string, string | undefined])[] = [
    ['S/RES/2331 (2016)', 'https://docs.un.org/en/S/RES/2331(2016)'],
    ['S/RES/2331\u00a0(2016)', 'https://docs.un.org/en/S/RES/2331(2016)'],
    ['S/RES/1373', 'https://docs.un.org/en/S/RES/1373(2001)'],
    ['S/RES/2331 (2661)', 'https://docs.un.org/en/S/RES/2331(2016)'],
    ['S/RES/9998 (2090)', 'https://docs.un.org/en/S/RES/9998(2090)'],
    ['S/RES/9999', undefined],
    ['S/PRST/2015/25', 'https://docs.un.org/en/S/PRST/2015/25'],
    ['S/PV.8111', 'https://docs.un.org/en/S/PV.8111'],
    ['S/PV.7533 (Resumption 1)', 'https://docs.un.org/en/S/PV.7533'],
    ['S/2017/939', 'https://docs.un.org/en/S/2017/939'],
    ['S/2017/939/Rev.1', 'https://docs.un.org/en/S/2017/939/Rev.1'],
    ['S/25704/Add.1', 'https://docs.un.org/en/S/25704/Add.1'],
    ['A/RES/66/253 B', 'https://docs.un.org/en/A/RES/66/253'],
    ['A/RES/1514 (XV)', 'https://docs.un.org/en/A/RES/1514(XV)'],
    ['A/RES/3201 (S-VI)', 'https://docs.un.org/en/A/RES/3201(S-VI)'],
    ['A/RES/ES‑11/1', 'https://docs.un.org/en/A/RES/ES-11/1'],
    ['A/RES/S-27/2', 'https://docs.un.org/en/A/RES/S-27/2'],
    ['A/C.4/70/L.9/Rev.1', 'https://docs.un.org/en/A/C.4/70/L.9/Rev.1'],
    ['S/2017/939/Corr.1', 'https://docs.un.org/en/S/2017/939/Corr.1'],
    ['A/64/PV.121', 'https://docs.un.org/en/A/64/PV.121'],
    ['A/HRC/RES/S-21/1', 'https://docs.un.org/en/A/HRC/RES/S-21/1'],
    ['A/HRC/RES/16/18', 'https://docs.un.org/en/A/HRC/RES/16/18'],
    ['E/RES/2005/20', 'https://docs.un.org/en/E/RES/2005/20'],
    ['SC/13081', 'https://press.un.org/en/2017/sc13081.doc.htm'],
    // Before 2001 the addresses of press releases held more than the catalogue knows.
    ['SC/6615', undefined],
    // Of the Assembly's releases the year is not known.
    ['GA/11971', undefined],
    ['1503 (XLVIII)', undefined],
    ['S/RES/2331 (2016) and', undefined],
    ['', undefined],
    [`S/RES/${'2'.repeat(100_000)}`, undefined],
  ];
  for (const [symbol, page] of pages) {
    it(`${symbol.slice(0, 40) || 'nothing'} → ${page ?? 'nothing'}`, () =>
      assert.equal(catalogue.linkTo(symbol), page));
  }

  it('takes the year of a press release from the record', () => {
    assert.equal(catalogue.linkTo('GA/SHC/3995', 2010), 'https://press.un.org/en/2010/gashc3995.doc.htm');
    assert.equal(catalogue.linkTo('GA/11971', 1999), undefined);
    assert.equal(catalogue.linkTo('SC/13081', 2018), 'https://press.un.org/en/2017/sc13081.doc.htm', 'known better');
  });

  it('links every resolution of the Council', () => {
    for (const { number, year } of catalogue.resolutions()) {
      const page = `https://docs.un.org/en/S/RES/${number}(${year})`;
      assert.equal(catalogue.linkTo(`S/RES/${number} (${year})`), page);
      assert.equal(catalogue.linkTo(`S/RES/${number}`), page);
    }
  });

  it('names the parts of a pattern once, and leaves those that are named', () => {
    const pattern = 'A/HRC/RES/(S-)?(\\d+)/(\\d+)';
    const named = 'A/HRC/RES/(?<session>(?:S-)?\\d+)/(?<n>\\d+)';
    assert.equal(partsNamed(pattern), named);
    assert.equal(partsNamed(named), named);
    assert.equal(partsNamed('A/C\\.([1-6])/(\\d+)'), 'A/C\\.(?<committee>[1-6])/(?<n>\\d+)');
    assert.equal(partsNamed('GA/(AB|SHC)/(\\d+)'), 'GA/(?<committee>AB|SHC)/(?<n>\\d+)');
    assert.equal(partsNamed('S/RES/(\\d{1,4})\\s?\\((\\d{4})\\)'), 'S/RES/(?<n>\\d{1,4})\\s?\\((?<year>\\d{4})\\)');
    for (const body of catalogue.bodies()) {
      assert.equal(partsNamed(body.pattern), body.pattern);
      assert.ok(new RegExp(body.pattern).test(body.example), body.key);
    }
  });
});
