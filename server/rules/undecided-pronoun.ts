import { t } from '../l10n/l10n.ts';
import { honorificPronoun } from '../project/speakers/persons.ts';
import type { PronounSet, UndecidedPronoun } from '../record/pronouns.ts';
import { decide, decided, undecidedByPart } from '../record/pronouns.ts';
import { readableOf } from '../record/readable-record.ts';
import type { Edit, Fix, Rule } from './rule.ts';

const SETS = ['she', 'he', 'they'] as const;

export const undecidedPronoun: Rule = {
  id: 'undecided-pronoun',
  summary: 'A slash pronoun stands where the speaker’s own pronoun should: he/she, s/he, him/herself.',
  why: 'He/she is written while nobody knows yet who spoke. Find out and write the pronoun. A first name does not tell; the list of speakers and the delegation do.',
  severity: 'error',
  isLocal: true,
  wrong: [
    `
NAME TO COME (Kiribati) said that the sea was rising.  He/she called for help.
                                                       ^^^^^^
`,
    `
NAME TO COME (Kiribati), associating him/herself with the Forum, said that his/ her country was low, s/he added.
                                     ^^^^^^^^^^^                           ^^^^^^^^                  ^^^^
`,
    `
NAME TO COME (Kiribati) said that (s)he hoped for help.  Turning to wells, she␣/␣he stressed their depth.
                                  ^^^^^                                    ^^^^^^^^
`,
    `
NAME TO COME (Kiribati) said that each child should know its rights, he/she/they continued.
                                                                     ^^^^^^^^^^^

And the archivist had let him/her read on.
                          ^^^^^^^
`,
    `
NAME TO COME (Kiribati), aligning him(her)self with the Forum, said that he|she hoped.  “Help,” he or she added.
                                  ^^^^^^^^^^^^                           ^^^^^^                 ^^^^^^^^^
`,
    `
NAME TO COME (Kiribati), aligning him or herself with the Forum, spoke, and would align himself or herself with Samoa.
                                  ^^^^^^^^^^^^^^                                        ^^^^^^^^^^^^^^^^^^

NAME TO COME (Kiribati) said that he//she hoped for help, and that s.he had none.
                                  ^^^^^^^                          ^^^^
`,
    `
The representative of Kiribati said that his or her country was low.
                                         ^^^^^^^^^^
`,
    `
NAME TO COME (Kiribati), aligning him- or herself with the Forum, spoke, associating himself or herself with Samoa.
                                  ^^^^^^^^^^^^^^^                                    ^^^^^^^^^^^^^^^^^^
`,
    `
The representative of Kiribati said that she/he and her Government knew a people whose language he/she spoke.
                                         ^^^^^^                                                 ^^^^^^
`,
    `
TEBURORO TAKAI (Kiribati), recounting how a guard had lost his/her life, said that he/she mourned.
                                                                                   ^^^^^^
`,
    `
The representative of Kiribati asked what he/she would do.
                                          ^^^^^^

NAME TO COME (Kiribati) said that he or she hoped for help, noting that his or her country was low.
                                  ^^^^^^^^^                             ^^^^^^^^^^

NAME TO COME (Kiribati) said he or she would circulate a text.
                             ^^^^^^^^^

NAME TO COME, Lake Agency (LA), reported that he or she had seen wells.
                                              ^^^^^^^^^

The representative of Kiribati said that he or she would wait.
                                         ^^^^^^^^^
`,
    `
Minutes of the Lake Board

Date: 4 May 2044
Present: Ada Lund (Chair), Olaf Berg
Apologies: none

1. Minutes of the last meeting

Agreed.

2. Ferry

Ms Lund reported that he/she had seen it. The Treasurer gave his/her report.
                      ^^^^^^                                 ^^^^^^^

3. Wells

Any member may give his/her name. Each Trustee signed his/her form. The Board agreed that the Clerk or his/her deputy go.

4. Ice

The Board noted that he/she had gone. The Clerk said that he/she must go, and that his/her pay rise.
`,
  ],
  right: [
    'TEBURORO TAKAI (Kiribati) said that he or she who dug a well should drink from it and/or sell the water, for him- or herself.  He/she who digs deep is wise.',
    'TEBURORO TAKAI (Kiribati) asked that he or she be heard.  ADA LUND (Togo) reported that he or she who digs is wise.',
    'TEBURORO TAKAI (Kiribati) quoted the statute:  “The applicant shall give his/her name.”',
    'TEBURORO TAKAI (Kiribati) said that each child must reach his/her school, and asked how a child could show his/her way.',
    'TEBURORO TAKAI (Kiribati), she/her, spoke of ISIL/Da’esh.  A guest was asked, and he or she said, of course, yes.',
  ],
  *check(record) {
    for (const [together, part] of undecidedByPart(record)) {
      const text = readableOf(record);
      const told = part.kind === 'speech' ? honorificPronoun(record, part) : undefined;
      const sets = told ? [told] : SETS;
      const all = sets.map(set => fixOf(t('Use “{0}” throughout this speech', set), decided(text, together, set)));
      for (const pronoun of together) {
        const words = record.text.slice(pronoun.span.start, pronoun.span.end);
        yield {
          span: pronoun.span,
          message: t('“{0}” is undecided: write the speaker’s own pronoun.', words),
          fixes:
            together.length > 1 ? [...all, ...alone(text, pronoun, sets, hereOnly)] : alone(text, pronoun, sets, here),
        };
      }
    }
  },
};

function fixOf(title: string, edits: readonly Edit[]): Fix {
  return { title, edits, safe: false };
}

const here = (text: string) => t('Write “{0}”', text);
const hereOnly = (text: string) => t('Write “{0}” here only', text);

function alone(
  text: string,
  pronoun: UndecidedPronoun,
  sets: readonly PronounSet[],
  title: (word: string) => string,
): readonly Fix[] {
  return sets.map(set => fixOf(title(decide(pronoun, set)), decided(text, [pronoun], set)));
}
