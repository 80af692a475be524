import assert from 'node:assert/strict';
import { check, edited, parse } from '../server/api.ts';

const draft = (note: string) =>
  `Lake Council: Water\n\n${note}\n\nStatements\n\nOLAF BERG (Norway) said that the lake was full.\n`;
const isFound = (note: string) => check(parse(draft(note))).some(({ rule }) => rule === 'provisional-note');

/** What only whoever makes the text is told, a form each. */
const FOR_READERS_OF_A_DRAFT = `
A list of speakers will follow
A list of speakers will shortly follow
A list of speakers will soon follow
A list of speakers will later follow
A list of speakers will be available
A list of speakers will be made available
A list of speakers will be issued
A list of speakers will be published
A list of speakers will be posted
More will be added
The list will be updated
The list will be completed
The list will be replaced
A longer text will replace the above
Names to be added
Names to be updated
Names to be completed
Names to be issued
Names to be confirmed
Names to be published
Names to be replaced
Names to be cleared
Names to be checked
Names to be filed
Names to be inserted
More to come
More to follow
Editing in progress
Provisional
Preliminary
Interim
Near-final
Advance copy
Advance text
Advance version
Check against delivery
Incomplete
Not final
Not yet final
Not complete
Not edited
Not yet edited
Not cleared
Not checked
Not yet checked
Not for release
Not for publication
Not for distribution
Not for circulation
Unchecked
Unverified
Not verified
Names to be verified
Unedited as it stands
This is a draft
This text is a draft
This version is a draft
This release is a draft
A rough draft of it
A first draft of it
A working draft of it
Unedited draft of it
A partial draft of it
An early draft of it
A rough version of it
A rough summary of it
A rough text of it
A rough cut of it
The first take of it
Embargo until noon
Embargoed until noon
Do not publish
Do not release
Do not circulate
Do not distribute
Do not quote
Do not run
Do not use
Do not forward
Don’t run
Don't run
Hold for the Chair
Hold until noon
For internal use
For desk use
Delete before noon
Remove before noon
Take out before noon
Name missing
Names missing
The title is missing
The titles are missing
Statement still missing
Statements outstanding
Speaker missing
Quote missing
Vote missing
Last updated at noon
For review only
An unofficial draft of it
Can you check the names
Can you please check the names
Can you listen once more
Can you confirm the names
Can you add the names
Can you fill the gap
Could not hear the third speaker
Couldn’t hear the third speaker
Couldn't catch the third speaker
Noms à vérifier
Noms à confirmer
Noms à compléter
Noms à venir
Noms à suivre
Subject to change
Subject to revision
Subject to update
Subject to edit
Subject to correction
Le texte sera disponible
Le texte sera complété
El texto será disponible
El texto estará disponible
Texte provisoire
Brouillon
Borrador
The present text, draft
The present text, draft 2
The present text, draft 12
The present text, draft only
The present text, unedited
The present text, uncorrected
`;

/** How a note to the desk begins, or the part of a release that a wire has sent. */
const TO_THE_DESK = `
DESK – the map is with Jo
SUBS – the map is with Jo
EDS – the map is with Jo
Editor: the map is with Jo
Editors – the map is with Jo
To: desk: the map is with Jo
To: night desk: the map is with Jo
Note to the eds: the map is with Jo
Note to eds: the map is with Jo
FYI desk: the map is with Jo
FYI the desk: the map is with Jo
Attn desk: the map is with Jo
Attn. desk: the map is with Jo
Note to self: the map is with Jo
Take 2
Take one
Take two
Take three
End of take 2
Ends take 2
Start of take 2
First add
Second take
Third take
Second add
End of second add
À l’attention du desk : la carte
À l'attention du desk : la carte
À l’attention des eds : la carte
Version 2
Draft as of 12.40 p.m.
Text as of 9 p.m.
Version as of 9:15 am
`;

const linesOf = (list: string) => list.trim().split('\n');

describe('provisional-note', () => {
  for (const words of linesOf(FOR_READERS_OF_A_DRAFT)) {
    it(`finds “${words}”`, () => assert.ok(isFound(`Note: ${words}${/^The present/.test(words) ? '' : '.'}`)));
  }

  for (const words of linesOf(TO_THE_DESK)) {
    it(`finds [${words}]`, () => assert.ok(isFound(`[${words}]`)));
  }

  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`takes a note out with the blank lines behind it, where lines end with ${name}`, () => {
      const text = draft('Note: Names to follow.').replaceAll('\n', end);
      const finding = check(parse(text)).find(({ rule }) => rule === 'provisional-note')!;
      assert.equal(edited(text, finding.fixes![0]!.edits), draft('').replace('\n\n\n\n', '\n\n').replaceAll('\n', end));
    });
  }

  it('takes a note out at the end of a text', () => {
    const text = 'NAME TO COME (Chad) said so.\n\nNote: Names to follow.';
    const finding = check(parse(text)).find(({ rule }) => rule === 'provisional-note')!;
    assert.equal(edited(text, finding.fixes![0]!.edits), 'NAME TO COME (Chad) said so.\n\n');
  });

  it('finds a stamp among the lines of a release’s head', () => {
    for (const head of ['7412th Meeting (AM)\nSC/14999\nDRAFT 3', 'Security Council Meeting on Wells\nDRAFT 3'])
      assert.deepEqual(
        check(parse(`${head}\n\nBriefings\n\nOLAF BERG (Norway) said that the lake was full.\n`)).map(
          ({ rule }) => rule,
        ),
        ['provisional-note'],
        head,
      );
  });

  it('finds what an editor writes without brackets', () => {
    assert.ok(isFound('Note to the eds: the map is with Jo'));
    assert.ok(isFound('TEXT AS OF 9 P.M.'));
  });

  it('finds a stamp of any record', () => {
    const told = (text: string) => check(parse(text)).filter(({ rule }) => rule === 'provisional-note').length;
    for (const stamp of [
      'UNCORRECTED PROOF – subject to Members’ corrections',
      'DRAFT v2 – for comments by 20 May',
      'ADVANCE DRAFT – SUBJECT TO CORRECTION',
      'DRAFT NOTES – not yet reviewed',
      'DRAFT – UNAPPROVED',
    ]) {
      assert.equal(told(`Lake Board\n\n${stamp}\n\nMR. BERG: Yes.\n\nMS. LUND: No.\n\nMR. BERG: Well.\n`), 1);
    }
    const verbatim = (stamp: string) =>
      `${stamp}\n\nThe meeting was called to order at 10 a.m.\n\nMr. Berg (Norway): I am brief.\n\nMs. Mensah (Ghana): So am I.\n`;
    assert.equal(told(verbatim('PROVISIONAL DRAFT – NOT FOR CIRCULATION')), 1);
    assert.equal(told(verbatim('DRAFT FOR REVIEW ONLY')), 1);
    assert.equal(told(verbatim('PRELIMINARY DRAFT – not cleared')), 1);
    assert.equal(told(verbatim('PROVISIONAL')), 0);
  });

  it('finds what will be replaced', () =>
    assert.ok(isFound('(Provisional – summary of the morning.  To be replaced.)')));

  it('finds what is said to a desk by its hour', () => assert.ok(isFound('[Night desk: names are from the list]')));

  it('leaves editors in brackets who do something', () => assert.ok(!isFound('[Editors met at noon]')));

  for (const words of [
    'The resolution will be issued as a document',
    'The resolution will be issued as document A/99/1',
    'The editor spoke',
    'Editors met at noon',
    'Drafts are listed below',
    'Le calendrier des séances à venir figure au document A/99/1',
  ]) {
    it(`leaves “${words}”`, () => assert.ok(!isFound(`Note: ${words}.`)));
  }
});
