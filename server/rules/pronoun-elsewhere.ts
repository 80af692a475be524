import { plural, t } from '../l10n/l10n.ts';
import { certainPronouns, personsIn, pronounOf } from '../project/speakers/persons.ts';
import { isReported, useThroughout } from '../record/pronouns.ts';
import { textOf } from '../record/record.ts';
import type { Rule } from './rule.ts';

export const pronounElsewhere: Rule = {
  id: 'pronoun-elsewhere',
  summary: 'Other records in the folder use another pronoun for the same speaker.',
  why:
    'Name and delegation are the same, and the other records agree with each other. Look up which is right; a speakers ' +
    'list settles it for all of them. Told in an editor, which has read the whole folder; the command line checks each ' +
    'record by itself.',
  severity: 'information',
  wrong: [
    {
      elsewhere:
        'ILSE BRANDVOLD (Norway) said that the ice was thin.  She called for care.  Her Government would help.',
      record: `
ILSE BRANDVOLD (Norway) said that the ice had gone.  He called for boats, and his Government would help.
                                                     ^^
`,
    },
  ],
  right: [
    {
      elsewhere:
        'ILSE BRANDVOLD (Norway) said that the ice was thin.  She called for care.  Her Government would help.',
      record: `
ILSE BRANDVOLD (Sweden) said that the ice had gone.  He called for boats, and his Government would help.

ILSE BRANDVOLD (Norway) said that the ice had gone.  She called for boats, and her Government would help.
`,
    },
    {
      list: 'affiliation,name,pronoun\nNorway,Ilse Brandvold,he',
      elsewhere:
        'ILSE BRANDVOLD (Norway) said that the ice was thin.  She called for care.  Her Government would help.',
      record:
        'ILSE BRANDVOLD (Norway) said that the ice had gone.  He called for boats, and his Government would help.',
    },
  ],
  *check(record, known) {
    const { elsewhere, catalogue } = known;
    if (!elsewhere || !isReported(record)) return;
    for (const person of personsIn(record, catalogue)) {
      const other = elsewhere(person.name, person.affiliation);
      if (!other) continue;
      // What stands nearer has its own rule: the list, an honorific.
      const here = pronounOf(record, person, known);
      if (here?.from !== 'speech' || here.set === other.set) continue;
      for (const speech of person.speeches) {
        const first = certainPronouns(record, speech).find(({ set }) => set !== other.set);
        if (!first) continue;
        const [where] = other.records;
        const more = other.records.length - 1;
        const word = textOf(record, first.span);
        yield {
          span: first.span,
          message: more
            ? plural('“{1}” here, “{2}” for the same speaker in {3} and {0} more.', more, word, other.set, where!)
            : t('“{0}” here, “{1}” for the same speaker in {2}.', word, other.set, where!),
          fixes: [
            {
              title: t('Use “{0}” throughout this speech', other.set),
              edits: useThroughout(record, speech, other.set),
              safe: false,
            },
          ],
        };
      }
    }
  },
};
