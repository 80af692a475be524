import type { Catalogue } from '../catalogue/catalogue.ts';
import { t } from '../l10n/l10n.ts';
import { type Citation, citationsOf, type Part } from '../record/citations.ts';
import { type MeetingRecord, textOf } from '../record/record.ts';
import type { Rule, Trouble } from './rule.ts';

export const resolutionYear: Rule = {
  id: 'resolution-year',
  summary: 'A Security Council resolution is cited with a year that is not its own.',
  why: 'A reader who looks for the resolution under a wrong year finds nothing, or another text. The Council numbers its resolutions through all years, so each number has one year only.',
  severity: 'error',
  wrong: [
    `
Security Council: Protection of Harbours

ILSE BRANDVOLD (Norway) said that resolution␣2331␣(2661) had been the first on the subject.
                                             ^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) recalled resolutions 1325 (2000), 1820 (2009) and 1888(2009), and S/RES/2388 (2016).
                                                          ^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) read Security Council resolution 242 of 22 November 1976 and resolution 338/1974.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) welcomed resolution 9001 (2093), calling resolution 9001 (2094) a milestone.
                                                                            ^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) had read resolution 1325 (2OOO) aloud.
                                            ^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) recalled resolutions 242 and 338 of 1967 and 1974.
                                                     ^^^^^^^^^^^^^^^^^^^^
`,
  ],
  right: [
    'ILSE BRANDVOLD (Norway) recalled resolutions 242 (1967), 338 (1973) and 1325 (2000).',
    'ILSE BRANDVOLD (Norway) recalled Security Council resolutions 242 and 338 of 1967 and 1973.',
    'ILSE BRANDVOLD (Norway) said that General Assembly resolution 181 (1947) and resolution 194 (1948) were older.',
    'ILSE BRANDVOLD (Norway) said that Special Alert No. 237 (1993) had come before resolution 9001 (2093).',
    'ILSE BRANDVOLD (Norway) cited the Parliamentary Assembly’s Resolution 1325 (2003) and decision 62/557.',
    'ILSE BRANDVOLD (Norway) welcomed resolution 242 (1967) of 22 November 1967, and S/RES/2388.',
  ],
  *check(record, { catalogue }) {
    const beyond: Dated[] = [];
    for (const citation of citationsOf(record)) {
      if (!isCouncils(citation)) continue;
      const own = catalogue.yearOf(citation.number.value);
      if (own !== undefined) {
        const wrong = wrongYears(record, citation, own);
        if (wrong.length > 0) yield wrongYear(record, citation, wrong, own, catalogue);
      } else if (citation.number.value > catalogue.knownTo.number && citation.year)
        beyond.push({ citation, year: citation.year });
    }
    yield* contradictions(beyond);
  },
};

type Numbered = Citation & { readonly number: Part<number> };

/** Surely a resolution of the Council: what a body named nearby makes likely is not judged. */
function isCouncils(citation: Citation): citation is Numbered {
  const { kind, body, bodyFrom, number } = citation;
  return kind === 'resolution' && body === 'Security Council' && bodyFrom !== 'context' && number !== undefined;
}

/** The years that a citation gives, as a number and as part of a date, where they are not its own. */
function wrongYears(record: MeetingRecord, { year, date }: Citation, own: number): readonly Part<number>[] {
  const wrong: Part<number>[] = [];
  // `2OOO`: nobody who looks for it finds it.
  if (year && textOf(record, year.span) !== String(own)) wrong.push(year);
  const ofDate = date && Number(date.value.slice(0, 4));
  if (ofDate !== undefined && ofDate !== own)
    wrong.push({ value: ofDate, span: { start: date!.span.end - 4, end: date!.span.end } });
  return wrong;
}

function wrongYear(
  record: MeetingRecord,
  citation: Numbered,
  wrong: readonly Part<number>[],
  own: number,
  catalogue: Catalogue,
): Trouble {
  const number = citation.number.value;
  const cited = textOf(record, wrong[0]!.span);
  const lastYear = catalogue.yearOf(catalogue.knownTo.number)!;
  // What can be the year of no resolution is the slip; another year may stand with a mistyped number.
  const impossible = wrong.every(({ value }) => value < 1946 || value > lastYear + 1 || value === own);
  return {
    span: { start: citation.designation.start, end: Math.max(citation.designation.end, wrong.at(-1)!.span.end) },
    message: impossible
      ? t('Resolution {0} was adopted in {1}, not {2}: correct the year.', number, own, cited)
      : t('Resolution {0} was adopted in {1}, not {2}: correct the year, or the number.', number, own, cited),
    fixes: [
      {
        title: t('Change the year to {0}', own),
        edits: wrong.map(({ span }) => ({ span, text: String(own) })),
        safe: impossible,
      },
    ],
  };
}

interface Dated {
  readonly citation: Numbered;
  readonly year: Part<number>;
}

/** One number with two years, of which one is wrong: all but those that agree with most, or with the first. */
function* contradictions(cited: readonly Dated[]): Generator<Trouble> {
  const numbers = new Map<string, Dated[]>();
  for (const dated of cited) {
    const same = numbers.get(dated.citation.key);
    if (same) same.push(dated);
    else numbers.set(dated.citation.key, [dated]);
  }
  for (const same of numbers.values()) {
    const other = mostCommon(same);
    for (const { citation, year } of same) {
      if (other.year.value === year.value) continue;
      yield {
        span: citation.designation,
        message: t(
          'Resolution {0} is cited with {1} here and with {2} elsewhere in this record: correct one of them.',
          citation.number.value,
          year.value,
          other.year.value,
        ),
        related: [{ span: other.citation.designation, message: t('Cited with {0}', other.year.value) }],
        fixes: [
          {
            title: t('Change the year to {0}', other.year.value),
            edits: [{ span: year.span, text: String(other.year.value) }],
            safe: false,
          },
        ],
      };
    }
  }
}

/** The first of those that share the year that most have; of two years with as many the one that stands first. */
function mostCommon(cited: readonly Dated[]): Dated {
  const votes = new Map<number, number>();
  for (const { year } of cited) votes.set(year.value, (votes.get(year.value) ?? 0) + 1);
  return cited.reduce((most, next) => (votes.get(next.year.value)! > votes.get(most.year.value)! ? next : most));
}
