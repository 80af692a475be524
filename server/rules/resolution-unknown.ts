import type { Catalogue } from '../catalogue/catalogue.ts';
import { t } from '../l10n/l10n.ts';
import { citationsOf } from '../record/citations.ts';
import type { Rule } from './rule.ts';

/** No two decades will bring the Council so many more; in the busiest, 1991 to 2000, it adopted 652. */
const TWO_DECADES = 1500;

export const resolutionUnknown: Rule = {
  id: 'resolution-unknown',
  summary: 'A Security Council resolution is cited by a number that the Council had not reached.',
  why: 'The Council numbers its resolutions one after another. A number beyond the last known one, with a year that is over, is a slip of the number or the year.',
  severity: 'warning',
  wrong: [
    `
Security Council: Protection of Harbours

ILSE BRANDVOLD (Norway) said that resolution␣3225␣(2000) had been the first on the subject.
                                             ^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) said that Security Council resolution 242 was read; Security Council resolution 9325 was not.
                                                                                                        ^^^^
`,
    `
ILSE BRANDVOLD (Norway) said that S/RES/0 (1946) was empty.
                                  ^^^^^^^^^^^^^^
`,
  ],
  right: [
    'ILSE BRANDVOLD (Norway) recalled resolutions 242 (1967), 338 (1973) and 1325 (2000).',
    'ILSE BRANDVOLD (Norway) welcomed Security Council resolution 2990 (2031) and Security Council resolution 3001.',
    'ILSE BRANDVOLD (Norway) said that General Assembly resolution 3379 (1975) and resolution 3379 (XXX) were one.',
  ],
  *check(record, { catalogue }) {
    const last = catalogue.knownTo;
    const lastYear = catalogue.yearOf(last.number)!;
    for (const { kind, body, bodyFrom, number, year, date, designation } of citationsOf(record)) {
      if (kind !== 'resolution' || body !== 'Security Council' || bodyFrom === 'context' || !number) continue;
      if (number.value >= 1 && number.value <= last.number) continue;
      const cited = year?.value ?? (date && Number(date.value.slice(0, 4)));
      // A number of the last known year or a later one can have come since.
      if (number.value > 0 && (cited === undefined ? number.value <= last.number + TWO_DECADES : cited >= lastYear))
        continue;
      yield { span: designation, message: messageOf(number.value, cited, catalogue) };
    }
  },
};

function messageOf(number: number, year: number | undefined, { knownTo, yearOf }: Catalogue): string {
  if (number === 0 || year === undefined)
    return t('There is no Security Council resolution {0}: correct the number.', number);
  if (year < 1946) return t('There is no Security Council resolution {0} of {1}: correct the number.', number, year);
  let last = 1;
  for (let beyond = knownTo.number + 1; beyond - last > 1; ) {
    const middle = (last + beyond) >> 1;
    if (yearOf(middle)! <= year) last = middle;
    else beyond = middle;
  }
  return t(
    'The Security Council had not reached resolution {0} in {1}, when the last was {2}: correct the number or the year.',
    number,
    year,
    last,
  );
}
