import { oneOf } from '../../../alternatives.ts';
import { DATE } from '../../../calendar.ts';

/**
 * `That the House …` is what it is asked, `AND MINISTER OF LAMPS (SHRI` a line of an office, `That the House -` goes on,
 * `South West: 20 lamps` is a row of a table, `Seconded: Ada Lund` what somebody did, `held on 5 May` when, `Ada Lund, Town
 * Clerk` a signature, `PRESIDENT LUND PRESIDING` and `Ada Lund  Lake Party MLA for Saltby` are people; as are `The Honourable
 * Senators` over their names; nor is a telephone number a title, nor a day in Irish or on a numbered line, nor a party of a
 * case, `ADA LUND, ET AL., )`.
 */
export const NO_TITLE = new RegExp(
  oneOf(
    `^${oneOf(
      '(?:AYES|NOES|MAJORITY|APPROVED),? \\d|(?:THAT|AND|OF)\\b|START OF DAY$|-{4}|- \\(|[A-Z]\\d{2,}$|Advertisement - |(?:Tá|Níl|Staon)$|\\((?:\\w{3}|\\d)',
      'M(?:rs?|s)\\.? [^,]{2,40}, M(?:rs?|s)\\b|[^(]+\\)$|[^"“]+["”]$',
      '(?:proposed|seconded|moved|introduced|posted|apologies)\\b(?: by |[^:]{0,30}:)|to the (?:hon|speaker|president|committee)|held (?:on|at|in) ',
      'The Hon(?:ourable|\\.) \\w+s$|Dé(?:ardaoin)?[ ,][^:]{4,24} \\d{4}$|[^-].*\\s[-–—]$',
      `\\d{1,2}\\s+${DATE}(?: \\d+)?$`,
    )}`,
    // A cheap look, for these are sought at each sign of a line.
    `(?=[(_.…pm ,:r|-])${oneOf(
      '\\| |\\([^)]*$|[_.]{4}|(?:… ){2}|\\bpresiding$|met at \\d|\\bM(?:LA|HA|S?P) for | - \\d{1,3}$|: none$|:\\s+\\d',
      ', (?:\\S+ ){0,2}(?:clerk|secretary|speaker|chair|commissioner)$|\\(\\d{3}\\) ?\\d{3}-\\d{4}',
      `(?:[-:] |report )${DATE}(?: \\d+)?$`,
    )}`,
  ),
  'i',
);
