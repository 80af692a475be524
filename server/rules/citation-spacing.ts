import { t } from '../l10n/l10n.ts';
import { citationsOf } from '../record/citations.ts';
import { textOf } from '../record/record.ts';
import type { Rule } from './rule.ts';

/** What a year, a session or a letter stands apart by, so that no line breaks there. */
const NO_BREAK = '\u00a0';

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
  *check(record) {
    for (const citation of citationsOf(record)) {
      if (!NUMBERED.has(citation.kind)) continue;
      const written = textOf(record, citation.span);
      // In a text whose lines are broken by hand a break is a space.
      if (/[\r\n]/.test(written)) continue;
      const set = spaced(written);
      if (set === written) continue;
      yield {
        span: citation.span,
        message: t('Set it as “{0}”, with a no-break space before the year, session or letter.', set),
        fixes: [{ title: t('Set the spaces'), edits: [{ span: citation.span, text: set }], safe: true }],
      };
    }
  },
};

const NUMBERED: ReadonlySet<string> = new Set(['resolution', 'decision', 'presidential-statement']);

/** `resolution  377A(V)` as `resolution 377␣A␣(V)`. */
function spaced(citation: string): string {
  return citation
    .replace(/^(\p{L}+)(?:\s{2,}|(?=\d))/u, '$1 ')
    .replace(/(\d)\s*([A-Z])(?=$|[\s(])/, `$1${NO_BREAK}$2`)
    .replace(/\s*([([])\s*/, `${NO_BREAK}$1`)
    .replace(/\s+([)\]])/, '$1')
    .replace(/([)\]])\s*([A-Z])$/, `$1${NO_BREAK}$2`);
}
