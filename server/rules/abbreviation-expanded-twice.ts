import { t } from '../l10n/l10n.ts';
import { sameMeaning } from '../record/meaning.ts';
import { isReported } from '../record/pronouns.ts';
import { meaningOfTerm, type Term, termsOf } from '../record/terms.ts';
import type { Rule } from './rule.ts';

/** An expansion is compared with so many others of the same letters: in a text made to be slow there are thousands. */
const MOST_MEANINGS = 20;

export const abbreviationExpandedTwice: Rule = {
  id: 'abbreviation-expanded-twice',
  summary: 'An abbreviation is expanded again after its first mention.',
  why:
    'The house writes a name out once, with its abbreviation in brackets, and the abbreviation alone from then on. ' +
    'The affiliation at the head of a speech is given whole each time and does not count.',
  severity: 'hint',
  wrong: [
    `
ILSE BRANDVOLD (Norway) said that the Office for Lakes and Ice (OLI) had grown.  The Office for Lakes and Ice (OLI) was old.
                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  ],
  right: [
    `
ILSE BRANDVOLD (Norway) said that the Office for Lakes and Ice (OLI) had grown.  OLI was old.

KOFI MENSAH, Office for Lakes and Ice (OLI), said that the Organization for Lights at Inlets (OLI) was another.
`,
  ],
  *check(record) {
    // Who speaks says a name as it comes; only the house's own prose keeps to its rule.
    if (!isReported(record)) return;
    const first = new Map<string, Term[]>();
    for (const term of termsOf(record)) {
      if (term.kind !== 'abbreviation' || term.atOpening) continue;
      const before = first.get(term.short) ?? [];
      const meaning = meaningOfTerm(record, term);
      const earlier = before.find(other => sameMeaning(meaningOfTerm(record, other), meaning));
      if (!earlier) {
        if (before.length < MOST_MEANINGS) first.set(term.short, [...before, term]);
        continue;
      }
      const span = { start: term.longSpan.start, end: term.shortSpan.end + 1 };
      yield {
        span,
        message: t('“{0}” is expanded already further up.', term.short),
        related: [
          { span: { start: earlier.longSpan.start, end: earlier.shortSpan.end + 1 }, message: t('First here.') },
        ],
        fixes: [{ title: t('Write “{0}” alone', term.short), edits: [{ span, text: term.short }], safe: false }],
      };
    }
  },
};
