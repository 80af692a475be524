import { t } from '../l10n/l10n.ts';
import { anyOf } from '../record/alternatives.ts';
import { inSmallLetters } from '../record/letters.ts';
import { DO_NOT, DONE, LATER_ELSEWHERE } from '../record/marks/desk.ts';
import { isForReaders } from '../record/marks/notes.ts';
import { readableWords } from '../record/readable-record.ts';
import { textIn } from '../record/record.ts';
import { contentsOf } from '../record/walk.ts';
import type { Rule } from './rule.ts';
import { takenOut } from './taken-out.ts';

/** What will happen to a text: a resolution that `will be issued as a document` stays in the release. */
const DONE_LATER = anyOf(`
  available, issued(?! as (?:a )?document), published, posted, added, updated, completed, replaced`);

/** What only a note to a draft's readers says. A note on documents or on terms stays in the release. */
const PROVISIONAL = new RegExp(
  `\\b${anyOf(`
    will (?:[a-z]+ )?(?:follow|be (?:made )?${DONE_LATER}), will replace,
    to (?:be ${anyOf(`${DONE}, issued, published, replaced, filed, written`)}|come|follow)\\b,
    in progress, provisional, preliminary, interim, near-final, advance (?:copy|text|version), check against delivery,
    incomplete, not yet (?:covered|approved), not (?:yet |been )?${anyOf('final, complete, edited, cleared, checked, verified, for (?:release|publication|distribution|circulation|citation)')},
    un(?:edited|checked|verified|corrected), is a draft,
    ${anyOf('rough, first, working, rolling, running, partial, early')} (?:draft|version|summary|text|cut|copy|file|take), embargo(?:ed)?,
    being updated, checked (?:up )?to, ${DO_NOT}, hold (?:for|until), (?:internal|desk) use,
    (?:delete|remove|take out) before,
    (?:names?|titles?|statements?|speakers?|quotes?|votes?) (?:(?:is|are|still) )*(?:missing|outstanding), last updated,
    for (?:review|approval) (?:only|by), take \\d of, tk, unofficial draft, can you (?:please )?(?:check|listen|confirm|add|fill), (?:could not|couldn['’]t) (?:hear|catch),
    subject to (?:change|revision|update|edit|correction),
    ser[aá] (?:disponible|complét), estará disponible, ${LATER_ELSEWHERE}, provisoire, brouillon, borrador,
    (?:draft(?: ?\\d{1,2}| only)?|unedited|uncorrected)[\\s\\])*]*$`)}|à (?:vérifier|confirmer|compléter|(?:venir|suivre)[\\s.\\])*]*$)`,
);

export const provisionalNote: Rule = {
  id: 'provisional-note',
  summary: 'A note belongs to the draft alone.',
  why: 'It tells the draft’s readers what is not there yet, and is untrue once the text is published. Take it out, or bring it up to date.',
  severity: 'warning',
  isLocal: true,
  wrong: [
    `
Note: A full summary of the meeting will be available tonight.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

ILSE BRANDVOLD (Norway) said that the ice was melting.
`,
    `
[Editor’s note: the list of speakers is not final]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

NAME TO COME (Chad) said that the lake was shrinking.
`,
    `
[Summary in progress: eight of fifteen speakers so far]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

** Speakers 14 to 30 to be filed by Odile after the break **
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

UNEDITED -- DO NOT DISTRIBUTE BEFORE THE DESK HAS SEEN IT
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Draft of 3 p.m. - awaiting clearance
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Text as of 1.15 p.m.  Afternoon speakers will be appended.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

PLEASE NOTE:  Names of speakers have yet to be confirmed by the delegations.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Hold for second reader.  Titles not verified.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

NAME TO COME (Chad) said that the lake was shrinking.
`,
    `
CHECK AGAINST DELIVERY
^^^^^^^^^^^^^^^^^^^^^^

[A complete summary of today’s meeting to follow.]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The following is a partial summary of the statements.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

*** UNOFFICIAL DRAFT — FOR REVIEW ONLY ***
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Last updated at 12.40 p.m.
^^^^^^^^^^^^^^^^^^^^^^^^^^

Draft 3 — do not circulate
^^^^^^^^^^^^^^^^^^^^^^^^^^

DRAFT – names from the list, not verified
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Preliminary.  To be updated.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^

TAKE 2 (unedited)
^^^^^^^^^^^^^^^^^

Working draft.  Names to be confirmed before release.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

*** DRAFT ONE - PLEASE DO NOT CIRCULATE ***
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

For internal review only.  Unedited.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[DESK - don't run yet, names outstanding]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

This release is not yet final; more will be added.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

(Provisional: votes to be confirmed by the Secretariat.)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

*** PARTIAL – speakers 1 to 20 only.  Remainder to follow. ***
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

(The present text is a draft.  A final version will be posted after 6 p.m.)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

For desk use only.  Names to be verified against the list.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

ROUGH CUT - names of speakers after lunch not checked
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

NOTE — A complete summary will follow.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

NOT EDITED / NOT CLEARED
^^^^^^^^^^^^^^^^^^^^^^^^

DRAFT 2 (IK) – checked up to Togo only
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

*** Draft 1 (IK) – AM names unchecked ***
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Running file – add your speakers below
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Text at 12.40 p.m.]
^^^^^^^^^^^^^^^^^^^^

[DESK ONLY: this version has not been cleared]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

*** ROLLING DRAFT, last save 16:42 ***
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

***INTERNAL – names from the list, not checked against the floor***
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Editor: the second half comes from Ines, pls hold the file for her
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

SLUG: LAKES/2ND
^^^^^^^^^^^^^^^

(END OF TAKE; Odile goes on)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^

DRAFT v0.3 – for review by the Secretary
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Sous embargo jusqu’à 15 heures
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

(Nota: el resumen se publicará más tarde.)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

*** LEDE TK ***
^^^^^^^^^^^^^^^

*** INTERNAL DRAFT – do not post before it is read ***
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[The full meeting summary will be issued tomorrow.]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Speakers list: 43 to 60 not yet covered]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

DRAFT – not yet approved
^^^^^^^^^^^^^^^^^^^^^^^^

UNCORRECTED PROOF – NOT FOR CITATION
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

*** ROUGH – MORE TO COME ***
^^^^^^^^^^^^^^^^^^^^^^^^^^^^

*** DRAFT – speakers from 23 on still being edited (LK) ***
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Coverage of the morning meeting will follow.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Note : un résumé complet sera disponible après la séance.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[NTD – names from the list, not the floor]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

(Not for posting – figures with Odo)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

(Rough – Odo to edit; quotes unchecked)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[lead to be written by Odo]
^^^^^^^^^^^^^^^^^^^^^^^^^^^

>>> LIVE FILE – do not overwrite <<<
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

running file, last save 11.40, next: Ines
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

HOLD — lead at one
^^^^^^^^^^^^^^^^^^

Draft @ 15:40.  Two are missing.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Not for web yet.
^^^^^^^^^^^^^^^^

Version de travail, ne pas relayer.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

NOTE FOR EDITOR: Chad and Togo have swapped places
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Attn: the last part runs long]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

NAME TO COME (Chad) said that the lake was shrinking.
`,
    `
(draft, uncleared, speakers 1–11 / SB)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Names in yellow unconfirmed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[SKELETON – speakers’ numbers not final]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

FIRST READ – SB.  Quotes not against tape.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Please hold until the lead is in.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

v.2, 15.20, NOT subbed
^^^^^^^^^^^^^^^^^^^^^^

TAKE ONE OF TWO; Ines has the pm
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[SB, 14:07 – still need the vote]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

ADA LUND (Chad) said that the lake was shrinking.

[/ends take 1; Ines takes over]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    `
*Complete summaries to follow.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

TO BE UPDATED
^^^^^^^^^^^^^

(working title – ask Odile)
^^^^^^^^^^^^^^^^^^^^^^^^^^^

NB: Lead to be written after lunch.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

ADA LUND (Chad) said that the lake was shrinking.
`,
    `
DRAFT / mk
^^^^^^^^^^

** uncorrected **
^^^^^^^^^^^^^^^^^

UNEDITED / take 3 / dk
^^^^^^^^^^^^^^^^^^^^^^

[Draft - LF - 17h30 - not yet reread]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

ROUGH / jd / 12h20
^^^^^^^^^^^^^^^^^^

PROJET 2 – ne pas diffuser
^^^^^^^^^^^^^^^^^^^^^^^^^^

DRAFT 1 hs/po – NOT FOR WEB
^^^^^^^^^^^^^^^^^^^^^^^^^^^

PROJET – non relu – ab
^^^^^^^^^^^^^^^^^^^^^^

UNCORRECTED DRAFT — subject to editing
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

(take 2, GH)
^^^^^^^^^^^^

ROUGH – NOT CHECKED AGAINST AUDIO
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

FIRST PROOF – NOT CHECKED
^^^^^^^^^^^^^^^^^^^^^^^^^

UNCORRECTED PROOF – Members to return by noon
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The meeting was called to order at 10 a.m.

Mr. Brandvold (Norway): I am brief.

Ms. Mensah (Ghana): So am I.
`,
  ],
  right: [
    `
Note: The documents before the Committee are listed in press release GA/SHC/9999.

ILSE BRANDVOLD (Norway) said that a full summary would be available.
`,
    'Note: The full text of the resolution will be issued as document A/RES/99/1.',
    `
ILSE BRANDVOLD (Norway) spoke.

A complete summary will be made available, she said.
`,
    '(For background, see Press Release SC/19999.)',
    'ILSE BRANDVOLD (Norway) spoke.\n\nThe figures were not final.\n\nMore after-school lessons were needed.\n\nFigures under review were many.',
    'Speakers Call for Deep Wells, Second Reading of Lakes Treaty\n\nVotes from the Floor Decide Fate of Lake\n\nADA LUND (Chad) spoke.',
    'Note to editors: By “deep wells” those of more than 80 metres are meant.',
    '[Subsequently, the delegation of Togo advised that it had intended to be added to those in favour.]',
    '(All pledges are in dollars; figures are preliminary.)',
    '(Note: For want of funds, this meeting was not covered.)',
    '[The second draft was not approved by the Lake Committee.]',
    '(The Meetings on the lakes will follow in June, and the draft is to be considered then.)',
  ],
  *check(record) {
    for (const { content } of contentsOf(record).notes) {
      const words = readableWords(record, content);
      if (isForReaders(words) && !PROVISIONAL.test(inSmallLetters(words))) continue;
      yield {
        span: content,
        message: t('This note belongs to the draft alone: take it out before publication.'),
        fixes: [takenOut(t('Take the note out'), textIn(record), content)],
      };
    }
  },
};
