import { t } from '../l10n/l10n.ts';
import { namesToCome } from '../record/placeholders.ts';
import { type Span, textOf } from '../record/record.ts';
import { speechesOf } from '../record/walk.ts';
import type { Rule } from './rule.ts';

export const nameToCome: Rule = {
  id: 'name-to-come',
  summary: 'A speaker’s name is still to come.',
  why: 'The words stand where a name should, and would be published as they are. Write the speaker’s name; the speakers list or the delegation’s office has it.',
  severity: 'error',
  isLocal: true,
  wrong: [
    `
NAME TO COME (Ethiopia) said that his delegation would report in spring.
^^^^^^^^^^^^
`,
    `
NAME TBC (Chad), associating himself with the African Group, said the lake was shrinking.
^^^^^^^^
`,
    `
NAME TK, Organization for Lakes and Rivers (OLR), said that its members would meet.
^^^^^^^
`,
    `
[NAME] (Peru) welcomed the report.
^^^^^^
`,
    `
XXX (Mongolia) noted that winters had changed.
^^^

XXX OYELARAN (Nigeria) thanked Mr. X (Togo).
^^^                                ^
`,
    `
ILSE BRANDVOLD (Norway) said that NAME TO COME would reply.
                                  ^^^^^^^^^^^^
`,
    `
NAME-TO-COME (Togo) agreed.
^^^^^^^^^^^^

La Sra. EVA LIMA (Chile) dijo que el Sr. XXX (Guyana) tenía razón.
                                         ^^^

El Sr. XXX (México) recordó.
       ^^^

[REP’S NAME] (Togo) agreed.
^^^^^^^^^^^^

NAME, TITLE, Lakes Watch, agreed.
^^^^^^^^^^^

SPEAKER NAME, Lakes Watch, agreed.
^^^^^^^^^^^^

Mr./Ms. (Togo) agreed.
^^^^^^^

OBI? OBY? (Togo) agreed.
^^^^^^^^^

Xxxx Xxxx (Togo) agreed.
^^^^^^^^^

[panellist 1], Lakes Watch, agreed.
^^^^^^^^^^^^^

SPEAKER TO BE IDENTIFIED (Togo) agreed.
^^^^^^^^^^^^^^^^^^^^^^^^

FIRST NAME LAST NAME (Togo) agreed.
^^^^^^^^^^^^^^^^^^^^

<SPEAKER NAME> (Togo) agreed.
^^^^^^^^^^^^^^

TK TK (Togo) agreed.
^^^^^

NAME (Togo) agreed.
^^^^

Name, title (Togo) agreed.
^^^^^^^^^^^

Name, title, Lakes Watch, said that it agreed.
^^^^^^^^^^^

[NAME, Legal Adviser] of the Lake Office of Togo, said that it agreed.
^^^^^^^^^^^^^^^^^^^^^

PETITIONER 3 (NAME NOT ON LIST), Lakes Watch, agreed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Ambassador (Togo) said that it agreed.
^^^^^^^^^^

AMB. (Togo) said that it agreed.
^^^^

SPKR (Togo) agreed.
^^^^

D. Amb (Togo) said that it agreed.
^^^^^^

MIN OF LAKES (Togo) agreed.
^^^^^^^^^^^^

MR X (Togo) agreed.
   ^

DR FIRST NAME LUND (Togo) said that it agreed.
   ^^^^^^^^^^

NAME/TITLE, Lakes Watch, agreed.
^^^^^^^^^^

NAME FROM PROTOCOL, Lakes Watch, agreed.
^^^^^^^^^^^^^^^^^^

[Vice-President, name] (Togo) agreed.
^^^^^^^^^^^^^^^^^^^^^^

The floor went to Briefer 2 (NAME/AFF TO COME).
                            ^^^^^^^^^^^^^^^^^^

(name), Minister for Lakes of Togo, agreed.
^^^^^^
`,
    `
NAME TO COMR (Togo) agreed.
^^^^^^^^^^^^

NAME (TO COME) (Togo) agreed.
^^^^^^^^^^^^^^

NAME OF DELEGATE TK (Togo) agreed.
^^^^^^^^^^^^^^^^^^^

<name to come> (Togo) agreed.
^^^^^^^^^^^^^^

[PLEASE ADD NAME] (Togo) agreed.
^^^^^^^^^^^^^^^^^

NAME NAME, Lake Watch, agreed.
^^^^^^^^^

NOM À VENIR (Togo) agreed.
^^^^^^^^^^^

Ms. FIRSTNAME Lund (Togo) agreed.
    ^^^^^^^^^

FIRST NAME LUND (Togo) agreed.
^^^^^^^^^^

Amb. XX (Togo) agreed.
     ^^

M. XXX (Malte) a dit que le lac était plein.
   ^^^
`,
  ],
  right: [
    'ILSE BRANDVOLD (Norway) said that the ice was yet to come to rest, and the worst to come.',
    'ILSE BRANDVOLD (Norway) recalled resolution 3379 (XXX) and the NAME project.',
    'ILSE BRANDVOLD (Norway) agreed.\n\nThe Ambassador (Togo) left.\n\nAmbassador (retired) Lund came.',
    'ILSE BRANDVOLD (Norway) agreed.\n\nName from the list, and title, said the clerk, were enough.',
    'ILSE BRANDVOLD (Norway) agreed.\n\n[docs/ice.md](https://example.org/ice.md) has more.',
  ],
  *check(record) {
    const delegations = new Map<number, Span>();
    for (const { speaker } of speechesOf(record)) {
      const { placeholder, affiliation } = speaker;
      if (placeholder && affiliation) delegations.set(placeholder.start, affiliation);
    }
    for (const span of namesToCome(record)) {
      const affiliation = delegations.get(span.start);
      yield {
        span,
        message: affiliation
          ? t('The speaker’s name ({0}) is still to come: write it here.', textOf(record, affiliation))
          : t('A name is still to come: write it here.'),
      };
    }
  },
};
