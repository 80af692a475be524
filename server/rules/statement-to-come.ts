import { t } from '../l10n/l10n.ts';
import { textIn, textOf } from '../record/record.ts';
import { contentsOf } from '../record/walk.ts';
import type { Rule } from './rule.ts';
import { takenOut } from './taken-out.ts';

export const statementToCome: Rule = {
  id: 'statement-to-come',
  summary: 'A speech is promised and not there.',
  why: 'The line says that a speech will follow. Write the speech in its place, or take the line out if there was none.',
  severity: 'error',
  isLocal: true,
  wrong: [
    `
Statement by Libya to come.
^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) said that the ice was melting.

[Remarks by the representative of Chad to follow]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    `
Mali’s statement TK
^^^^^^^^^^^^^^^^^^^
`,
    `
Togo: statement to come
^^^^^^^^^^^^^^^^^^^^^^^

Togo:  statement to come
^^^^^^^^^^^^^^^^^^^^^^^^

[Insert statement by Togo here]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Togo statement here]
^^^^^^^^^^^^^^^^^^^^^

Translation of the statement by Togo not yet available.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

TOGO – TO COME
^^^^^^^^^^^^^^

Togo, Fiji & Peru still to be added – see Odile’s file
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Togo: text in, MK to do]
^^^^^^^^^^^^^^^^^^^^^^^^^

More speakers to follow.
^^^^^^^^^^^^^^^^^^^^^^^^
`,
    `
Joint statement by Togo and Mali forthcoming.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Intervention by Togo to be inserted here.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Statement by Togo pending translation]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Q&A to come.
^^^^^^^^^^^^

Togo (statement to come)
^^^^^^^^^^^^^^^^^^^^^^^^

>> Statement by Togo to come <<
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

{Statement by Togo to come}
^^^^^^^^^^^^^^^^^^^^^^^^^^^

Togo – text promised by six
^^^^^^^^^^^^^^^^^^^^^^^^^^^

TOGO (to be subbed in)
^^^^^^^^^^^^^^^^^^^^^^

Statement by Togo to be typed up
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Also spoke: Togo, Mali (to do)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Need question from Togo here
^^^^^^^^^^^^^^^^^^^^^^^^^^^^

YEMEN - tk
^^^^^^^^^^

[NGOs 5 to 12 to come]
^^^^^^^^^^^^^^^^^^^^^^

[Two more speakers to come – Ravi]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Statement by Togo TK (awaiting English).
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Statement by Togo to come (speaks last, under rule 37).
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Remaining statements to be added tomorrow.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

***Rights of reply to come***
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Explanations after the vote still to come in]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Insert: Friends of the Lakes, 2 minutes]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Also to come: Togo, Mali and the Holy See
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Statements to come – Togo, Mali
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Remaining speakers: Togo, Mali]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Togo, Mali (texts received, to be summarized)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[EoVs to come — Togo, Mali]
^^^^^^^^^^^^^^^^^^^^^^^^^^^

EoVs after the vote: Togo, Mali to come
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Intervention of Togo]
^^^^^^^^^^^^^^^^^^^^^^

Togo, to come
^^^^^^^^^^^^^

TOGO (right of reply) – to come
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Intervention de la Tunisie : à insérer
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Cuba – à venir
^^^^^^^^^^^^^^

Ten further petitioners to come
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

EOVs to come from Togo and Mali
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

- Togo, on behalf of the African Group (to come)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Togo – missed, see webcast from 40:10
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

TOGO (sent, in inbox)
^^^^^^^^^^^^^^^^^^^^^

+ Togo, Mali (both sent texts)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Togo: 4 lines, Odo]
^^^^^^^^^^^^^^^^^^^^

>> Togo to go in here (Ines has notes)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  ],
  right: [
    'ILSE BRANDVOLD (Norway) said that the statement by Libya had come late.\n\n[The members agreed to follow the rules.]',
    `
Speakers Warn of Crises to Come

ILSE BRANDVOLD (Norway) spoke.

The worst was yet to come, and the statement by Chad would follow that of the Sudan in all but one respect.
`,
    'ILSE BRANDVOLD (Norway) said that the ice was melting.\n\nTogo, Mali (three seats).\n\nTogo – sent by sea, salt was dear.  She agreed.',
    'ILSE BRANDVOLD (Norway) spoke.\n\nTogo: phone lines were cut.\n\nMali (audio message)\n\nTogo, Mali – will send observers.\n\nMali – missed targets.',
  ],
  *check(record) {
    for (const { content, affiliation } of contentsOf(record).missing) {
      const message = affiliation
        ? t('Still to come ({0}): write it in place of this line, or take the line out.', textOf(record, affiliation))
        : t('A statement is still to come: write it in place of this line, or take the line out.');
      yield { span: content, message, fixes: [takenOut(t('Take the line out'), textIn(record), content)] };
    }
  },
};
