import { plural, t } from '../l10n/l10n.ts';
import { personsIn, wordsOf } from '../project/speakers/persons.ts';
import { affiliationKey, nameKey } from '../project/speakers/speakers.ts';
import type { Span } from '../record/record.ts';
import { contentsOf } from '../record/walk.ts';
import type { Rule } from './rule.ts';

/** No message names more. */
const MOST_NAMED = 12;

export const speakerMissing: Rule = {
  id: 'speaker-missing',
  summary: 'Somebody on a list that is whole does not speak in the record.',
  why: 'The folder’s file says that the speakers list names everybody who spoke. A speech may have been left out, or the list be of another meeting.',
  severity: 'information',
  wrong: [
    {
      list: 'affiliation,name\nNorway,Ilse Brandvold\nGhana,Kofi Mensah\nChad,Aya Ngaro\nPeru,',
      whole: true,
      record: `
ILSE BRANDVOLD (Norway) said that the ice was thin.
^^^^^^^^^^^^^^^^^^^^^^^

NAME TO COME (Ghana) said that the sea was warm.
`,
    },
    {
      list: 'affiliation,name\nChad,\nChile,\nCuba,\nFiji,\nGhana,\nIndia,\nIran,\nKenya,\nMali,\nNepal,\nOman,\nPeru,\nTogo,',
      whole: true,
      record: `
ILSE BRANDVOLD (Norway) said that the ice was thin.
^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  right: [
    {
      list: 'affiliation,name\nNorway,Ilse Brandvold\nGhana,Kofi Mensah\nRussian Federation,Yury Orlov\nPeru,',
      whole: true,
      record: `
ILSE BRANDVOLD (Norway) said that the ice was thin.

NAME TO COME (Ghana) said that the sea was warm.

The representative of Russia said so.

Statement by Peru to come.
`,
    },
    {
      list: 'affiliation,name\nNorway,Ilse Brandvold\nChad,Aya Ngaro',
      record: 'ILSE BRANDVOLD (Norway) said that the ice was thin.',
    },
  ],
  *check(record, { list, catalogue }) {
    if (!list?.whole) return;
    const { speeches, missing } = contentsOf(record);
    const [first] = speeches;
    if (!first) return;
    const known = new Set(personsIn(record, catalogue).map(({ name }) => name));
    const key = (span: Span) => affiliationKey(catalogue, wordsOf(record, span));
    const heard = new Set(
      [...speeches.map(({ speaker }) => speaker.affiliation), ...missing.map(({ affiliation }) => affiliation)].flatMap(
        span => (span ? [key(span)] : []),
      ),
    );
    // Where somebody else speaks for a delegation that is heard, nothing is missing.
    const absent = list.speakers.filter(
      ({ name, affiliation }) =>
        !(name && known.has(nameKey(name))) && !(affiliation && heard.has(affiliationKey(catalogue, affiliation))),
    );
    if (!absent.length) return;
    const called = absent
      .slice(0, MOST_NAMED)
      .map(({ name, affiliation }) => (name && affiliation ? `${name} (${affiliation})` : name || affiliation));
    const names = called.join(', ');
    const more = absent.length - called.length;
    const message = more
      ? plural('On the list and not in the record: {1} and {0} more.', more, names)
      : t('On the list and not in the record: {0}.', names);
    yield { span: first.speaker.span, message };
  },
};
