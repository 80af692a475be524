import { t } from '../l10n/l10n.ts';
import { isReported } from '../record/pronouns.ts';
import { readableOf } from '../record/readable-record.ts';
import { termsOf } from '../record/terms.ts';
import { speechesOf } from '../record/walk.ts';
import type { Rule } from './rule.ts';

/** Of three letters and more; shorter ones are mostly initials, chairs or units. */
const CAPITALS = /(?<![\u0300-\u036f\p{Alpha}\p{N}./-])\p{Upper}{3,8}(?![\u0300-\u036f\p{Alpha}\p{N}/-]|\.\p{Upper})/uy;
/** Where they may stand: without the kinds of letters a pattern is sought in a twentieth of the time. */
const MAYBE = /[A-Z\u00c0-\uffff]{3}/g;

/** What every reader knows, as words of their own, and the marks of a draft, of which another rule tells. */
const KNOWN = new Set(
  'NOTE TKTK TBC TBD TBA TODO FIXME AIDS HIV COVID SARS UNICEF UNESCO OPEC DNA GDP CEO NGO NGOS VIP BBC CNN'.split(' '),
);
const ROMAN = /^[IVXLCM]+$/;

export const abbreviationUndefined: Rule = {
  id: 'abbreviation-undefined',
  summary: 'An abbreviation is used that the record nowhere expands.',
  why: 'A reader may not know it. Write it out at its first mention, with the abbreviation in brackets.',
  severity: 'hint',
  off: true,
  wrong: [
    `
ILSE BRANDVOLD (Norway) said that OLIX had grown.  OLIX was old.
                                  ^^^^
`,
  ],
  right: [
    'ILSE BRANDVOLD (Norway) said that the Office for Lakes and Ice (OLI) had grown.  OLI and UNICEF were old.',
    'ADA LUND (Norway) read chapter XIV of A/ABC/1, U.S.S.R.-ABC, 5ABC, ABC5 and ABC.D; LUND left.',
    'ADA LUND (Norway) spoke of AIDS, HIV, COVID, SARS, UNESCO, OPEC, DNA, GDP, CEO, NGO, NGOS, VIP, BBC, CNN, IMF and USA.',
    'ADA LUND (Norway) read TBC, TBD, TBA, TODO, FIXME, TKTK, NOTE and [ABCD].',
    'The meeting was called to order at 10 a.m.\n\nMr. Brandvold (Norway): OLIX was old.\n\nMs. Mensah (Ghana): OLIX was not.',
    'ILSE BRANDVOLD (Norway) recalled resolution 3379 (XXX), and thanked Mr. BRAND and NAME TO COME (Chad).',
  ],
  *check(record, { catalogue }) {
    if (!isReported(record)) return;
    const text = readableOf(record);
    const defined = new Set(termsOf(record).map(({ short }) => short));
    const names = new Set<string>();
    for (const { speaker } of speechesOf(record)) {
      if (speaker.name)
        for (const word of text.slice(speaker.name.start, speaker.name.end).split(/[\s-]+/)) names.add(word);
    }
    const told = new Set<string>();
    for (const { children, words } of speechesOf(record)) {
      for (const { content, kind } of children) {
        if (kind !== 'paragraph') continue;
        const from = Math.max(content.start, words.start);
        for (const { index, short } of capitalsIn(text.slice(from, content.end))) {
          if (told.has(short) || defined.has(short) || names.has(short) || KNOWN.has(short) || ROMAN.test(short))
            continue;
          const start = from + index;
          if (
            isAmongCapitals(text, start, start + short.length) ||
            catalogue.organization(short) ||
            catalogue.state(short)
          )
            continue;
          // `[STATE?]` is a mark, and `(MINUSCA)` stands behind what it is.
          if (text[start - 1] === '[' || text.includes(`(${short})`)) continue;
          told.add(short);
          yield {
            span: { start, end: start + short.length },
            message: t('“{0}” is not expanded anywhere in this record.', short),
          };
        }
      }
    }
  },
};

function* capitalsIn(text: string): Generator<{ readonly index: number; readonly short: string }> {
  for (let from = 0; ; ) {
    MAYBE.lastIndex = from;
    if (!MAYBE.test(text)) return;
    const index = MAYBE.lastIndex - 3;
    CAPITALS.lastIndex = index;
    const short = CAPITALS.exec(text)?.[0];
    if (short) yield { index, short };
    from = index + (short?.length ?? 1);
  }
}

/** `Mr. BRAND`, `NAME TO COME`: a name or a heading, not an abbreviation. */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  return NAME_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || NAME_AFTER.test(text.slice(end, end + 6));
}

const NAME_BEFORE = /(?:\p{Upper}{2,}|\b(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.?)(?:\r\n|\s)$/u;
const NAME_AFTER = /^(?:\r\n|\s)\p{Upper}{2,}/u;
