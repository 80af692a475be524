import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LANGUAGE, openRecord } from '../server/features/open/open-record.ts';
import { rangeOf } from '../server/features/open/range.ts';
import { inlayHints } from '../server/features/outline/inlay-hints.ts';
import { speakersList } from '../server/project/speakers/speakers.ts';
import { readSpeakersList } from '../server/project/speakers/speakers-list.ts';
import { known } from './opened.ts';

/** A text with its hints in it, in ⟨ ⟩. */
function shown(text: string, list = 'affiliation,name\n', within: string = text): string {
  const speakers = speakersList('speakers.csv', readSpeakersList(list).speakers, false, known.catalogue);
  const open = openRecord(
    { uri: 'file:///a.record', languageId: LANGUAGE, version: 1, text },
    { ...known, list: speakers },
  );
  const start = text.indexOf(within);
  const hints = inlayHints(open, rangeOf(open.lines, { start, end: start + within.length }));
  for (const { tooltip } of hints) assert.ok(tooltip);
  const edits = hints.map(({ position, label, paddingLeft }) => ({
    range: { start: position, end: position },
    newText: paddingLeft ? ` ⟨${label}⟩` : `⟨${label}⟩ `,
  }));
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits);
}
/** Whatever stands in ⟨ ⟩ is what is shown, and nothing else is. */
const shows = (picture: string, list?: string) =>
  assert.equal(shown(picture.replace(/ ⟨[^⟩]*⟩(?! \p{Lu}\p{Ll}+,)|⟨[^⟩]*⟩ /gu, ''), list), picture);

describe('inlay hints', () => {
  it('give the year of a resolution where a speech first cites it without', () => {
    shows(`Security Council: Protection of Harbours

ILSE BRANDVOLD (Norway) cited resolution 2331 ⟨(2016)⟩.  Resolution 2331 was good, as was resolution 1325 (2000).

KOFI MENSAH (Ghana) cited Security Council resolutions 1325 ⟨(2000)⟩ and 2388 (2017).  Resolution 2388 was new.
`);
  });

  it('say nothing of a resolution that may be another body’s, or is not known', () => {
    shows(
      'ILSE BRANDVOLD (Norway) cited General Assembly resolution 181, resolution 16/18 and Security Council resolution 9999.\n',
    );
  });

  it('write the year at a double click', () => {
    const text = 'ILSE BRANDVOLD (Norway) cited Security Council resolution 2331.\n';
    const open = openRecord({ uri: 'file:///a.record', languageId: LANGUAGE, version: 1, text }, known);
    const [hint] = inlayHints(open, rangeOf(open.lines, { start: 0, end: text.length }));
    const after = TextDocument.applyEdits(TextDocument.create('', '', 1, text), hint!.textEdits!);
    assert.equal(after, text.replace('2331', '2331\u00a0(2016)'));
  });

  it('give the State of somebody who is only named, where another opening has it', () => {
    shows(`Statements

ANSELMO DARÍO QUINTERO LUGO (Venezuela) said so.

KOFI MENSAH (Ghana) said so.

Mr. QUINTERO ⟨(Venezuela)⟩ said that it was otherwise.

KOFI MENSAH ⟨(Ghana)⟩ said that he had asked.
`);
  });

  it('leave it where two may be meant, or the name comes first', () => {
    shows(`Statements

Mr. MENSAH said so.

KOFI MENSAH (Ghana) said so.

AMA MENSAH (Togo) said so.

Mr. MENSAH said that it was otherwise.
`);
  });

  it('give it as the speakers list has it', () => {
    const list = 'affiliation,name\nNorway,Ilse Brandvold\nGhana,Ama Tetteh\nTogo,Ama Tetteh\n';
    shows(
      'Statements\n\nILSE BRANDVOLD ⟨(Norway)⟩ said that it was so.\n\nAMA TETTEH said that it was so.\n\nPER ÅS (Sweden) said so.\n',
      list,
    );
  });

  it('say who presides, and how many a list has', () => {
    const text = `A/99/PV.121
General Assembly
121st plenary meeting
Monday, 13 September 2044, 10 a.m.
New York

President: Mr. Okoro .......... (Libyan Arab Jamahiriya)

The President: We vote.

A recorded vote was taken.

In favour:
Chad, Ghana, Peru

Against:
None

The President (spoke in Arabic): It is done.
`;
    assert.equal(
      shown(text),
      text
        .replace('The President: We', 'The President ⟨(Mr. Okoro)⟩: We')
        .replace('The President (spoke', 'The President ⟨(Mr. Okoro)⟩ (spoke')
        .replace('\nChad', '\n⟨3⟩ Chad'),
    );
  });

  it('are those of the part that is asked for', () => {
    const text =
      'ILSE BRANDVOLD (Norway) cited Security Council resolution 2331.\n\nPER ÅS (Chad) cited Security Council resolution 1325.\n';
    assert.equal(
      shown(text, undefined, 'PER ÅS (Chad) cited Security Council resolution 1325.'),
      text.replace('1325', '1325 ⟨(2000)⟩'),
    );
  });
});
