import { t } from '../l10n/l10n.ts';
import { SPACES } from '../project/configuration/format-style.ts';
import { misspaced } from '../record/format/citations.ts';
import type { Rule } from './rule.ts';

export const citationSpacing: Rule = {
  id: 'citation-spacing',
  summary: 'A citation lacks a space, has two, or lets a line break before its year.',
  why: 'One space after the word and a no-break space before the year, session or letter keep a citation together, and make all of them search alike: resolution 2331 (2016).',
  severity: 'hint',
  off: true,
  wrong: [
    `
ILSE BRANDVOLD (Norway) cited resolution 242(1967), resolutions  1325␣(2000) and 1820 (2008).
                              ^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) cited resolution 66/253B, resolution 377A(V) and S/RES/2331␣( 2016 ).
                              ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^
`,
  ],
  right: [
    'ILSE BRANDVOLD (Norway) cited resolution 242␣(1967), resolutions␣1325␣(2000) and 1820␣(2008).',
    'ILSE BRANDVOLD (Norway) cited resolution 66/253␣B, decision 62/557, A/RES/60/1 and A/64/13 and Add.1.',
    'ILSE BRANDVOLD (Norway) cited resolution 242 of 22 November 1967 and resolution 1373/2001.',
  ],
  *check(record, { settings }) {
    const asked = settings?.format.citationSpaces ?? 'no-break';
    for (const { citation, set } of misspaced(record, SPACES[asked])) {
      yield {
        span: citation.span,
        message:
          asked === 'no-break'
            ? t('Set it as “{0}”, with a no-break space before the year, session or letter.', set)
            : t('Set it as “{0}”, with plain spaces as the folder has them.', set),
        fixes: [{ title: t('Set the spaces'), edits: [{ span: citation.span, text: set }], safe: true }],
      };
    }
  },
};
