import { t } from '../l10n/l10n.ts';
import { citationsOf } from '../record/citations.ts';
import { quotationsIn } from '../record/pronouns/sentences/quotations.ts';
import { readableOf } from '../record/readable-record.ts';
import type { Rule } from './rule.ts';

export const resolutionWithoutYear: Rule = {
  id: 'resolution-without-year',
  summary: 'A Security Council resolution has no year where the record first cites it.',
  why: 'The year in brackets tells the Council’s resolutions from those of other bodies, and the reader how old they are: resolution 1325 (2000).',
  severity: 'information',
  wrong: [
    `
Security Council: Protection of Harbours

ILSE BRANDVOLD (Norway) said that resolution 2331 had been the first.  Resolution 2331 had led to resolution 2388 (2017).
                                             ^^^^
`,
    `
ILSE BRANDVOLD (Norway) read Security Council resolutions 242 and 338 to the Council.
                                                          ^^^     ^^^
`,
  ],
  right: [
    'ILSE BRANDVOLD (Norway) said that Security Council resolution 2331 (2016) was the first.  Security Council resolution 2331 was good.',
    'ILSE BRANDVOLD (Norway) read Security Council resolution 242 of 22 November 1967 and S/RES/338 aloud.',
    'ILSE BRANDVOLD (Norway) said that resolution 242 was known, as was General Assembly resolution 181.',
    'ILSE BRANDVOLD (Norway) had lost count at Security Council resolution 2300-something (2016).',
    'ILSE BRANDVOLD (Norway) read Security Council resolution 33 1 (I 973), which a print was misread for.',
    'ILSE BRANDVOLD (Norway) said: “We cherish Security Council resolution 242.”',
  ],
  *check(record, { catalogue }) {
    // What is said in a parliament or a working group is not for its reporters to complete.
    if (record.dialect === 'transcript') return;
    const seen = new Set<string>();
    for (const { kind, body, bodyFrom, key, number, year, date, designation } of citationsOf(record)) {
      if (kind !== 'resolution' || body !== 'Security Council' || !number || seen.has(key)) continue;
      seen.add(key);
      if (year || date || bodyFrom === 'context' || bodyFrom === 'symbol') continue;
      const own = catalogue.yearOf(number.value);
      const text = readableOf(record);
      if (own === undefined || isBroken(text, designation.end) || isQuoted(text, designation.start)) continue;
      yield {
        span: designation,
        message: t('Resolution {0} is first cited without its year, {1}.', number.value, own),
        fixes: [
          {
            title: t('Add the year ({0})', own),
            edits: [
              { span: { start: designation.end, end: endOfSlot(text, designation.end) }, text: `\u00a0(${own})` },
            ],
            safe: bodyFrom === 'name',
          },
        ],
      };
    }
  },
};

/** What is kept free for the year goes: ` (20XX)`, ` (????)`, ` (year)`. */
function endOfSlot(text: string, end: number): number {
  const slot = /^ ?\((?:\d{0,3}[X?_]{1,4}|year\??|TBC|TK)\)/i.exec(text.slice(end, end + 9));
  return end + (slot?.[0].length ?? 0);
}

/** Whether a print was misread, or somebody speaks loosely: `33 1 (I 973)` is no resolution 33, `2700-something` no 2700. */
function isBroken(text: string, end: number): boolean {
  return /^ \d{1,2} ?\(|^-[a-z]/.test(text.slice(end, end + 5));
}

/** No paragraph is read back further than this for a quotation mark. UTF-16 units. */
const LONGEST_QUOTATION = 2000;

/** Whether somebody’s own words stand there, which are not ours to complete. */
function isQuoted(text: string, at: number): boolean {
  const reach = Math.max(0, at - LONGEST_QUOTATION);
  const before = text.slice(reach, at + 1);
  const start = reach + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const end = Math.min(text.length, at + LONGEST_QUOTATION);
  return quotationsIn(text, [{ start, end }]).some(quotation => quotation.start < at && at < quotation.end);
}
