import { t } from '../l10n/l10n.ts';
import { otherMeaning, sameMeaning } from '../record/meaning.ts';
import { readableWords } from '../record/readable-record.ts';
import type { MeetingRecord } from '../record/record.ts';
import { meaningOfTerm, type Term, termsOf } from '../record/terms.ts';
import type { Rule, Trouble } from './rule.ts';

export const shortNameClash: Rule = {
  id: 'short-name-clash',
  summary: 'One short name stands for two long ones, or one long name has two short ones.',
  why: 'A reader can’t tell which is meant, or takes one thing for two. Give each its own short name, and keep to it.',
  severity: 'information',
  wrong: [
    `
ILSE BRANDVOLD (Norway) said that the Office for Lakes and Ice (OLI) had met the Organization for Lights at Inlets (OLI).
                                                                                                                    ^^^
`,
    `
ILSE BRANDVOLD (Norway) cited the Protocol to Prevent Floods in Valleys (Bergen Protocol).

KOFI MENSAH (Ghana) cited the Protocol to Prevent Floods in Valleys (Valley Protocol).
                                                                     ^^^^^^^^^^^^^^^
`,
  ],
  right: [
    'ILSE BRANDVOLD (Norway) cited the Protocol to Prevent Floods, supplementing the World Convention against Rising ' +
      'Water (Bergen Protocol).  The World Convention against Rising Water (Bergen Convention) was older.',
    'ILSE BRANDVOLD (Norway) said that the Office for Lakes and Ice (OLI) had grown.  The UN Office for Lakes and Ice (OLI) was old.',
  ],
  *check(record) {
    // There the brackets hold a person's initials.
    if (record.dialect === 'transcript') return;
    const terms = termsOf(record).map(term => ({ term, meaning: meaningOfTerm(record, term) }));
    const byShort = new Map<string, (typeof terms)[number]>();
    const byMeaning = new Map<string, (typeof terms)[number]>();
    for (const each of terms) {
      const { term, meaning } = each;
      const sameShort = byShort.get(term.short);
      // The same words in another order are found by their key, those with one word more or less by no key.
      const sameLong = byMeaning.get(meaning.key);
      if (sameShort && otherMeaning(sameShort.meaning, meaning)) {
        yield trouble(
          record,
          term,
          sameShort.term,
          t('“{0}” stands for “{1}” further up.', term.short, long(record, sameShort.term)),
        );
      } else if (sameLong && sameLong.term.short !== term.short && sameMeaning(sameLong.meaning, meaning)) {
        yield trouble(record, term, sameLong.term, t('The same is called “{0}” further up.', sameLong.term.short));
      }
      if (!sameShort) byShort.set(term.short, each);
      if (!sameLong) byMeaning.set(meaning.key, each);
    }
  },
};

function long(record: MeetingRecord, term: Term): string {
  return readableWords(record, term.longSpan).replace(/\s+/g, ' ');
}

function trouble(record: MeetingRecord, { shortSpan }: Term, earlier: Term, message: string): Trouble {
  return {
    span: shortSpan,
    message,
    related: [{ span: earlier.shortSpan, message: t('“{0}” here.', readableWords(record, earlier.shortSpan)) }],
  };
}
