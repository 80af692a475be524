import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LANGUAGE, openRecord } from '../server/features/open/open-record.ts';
import { rangeOf } from '../server/features/open/range.ts';
import { formatting } from '../server/features/writing/format.ts';
import { NOTHING_SAID } from '../server/project/configuration/configuration.ts';
import type { Format } from '../server/project/configuration/format-style.ts';
import { settingsFor } from '../server/project/configuration/settings.ts';
import { known } from './opened.ts';

const TEXT =
  'PER ÅS (Norway) thanked Mr. Beck. He left.\r\n\r\nEVA LIND (Sweden) thanked Ms. Vik. She left.\r\n\r\nIDA BO (Chad) sat. She left.';
const ASKED: Format = { sentenceGap: 'two-spaces' };

function open(format: Format | undefined = ASKED, languageId = LANGUAGE, text = TEXT) {
  const settings = settingsFor('a.record', format && { ...NOTHING_SAID, format }, undefined);
  return openRecord({ uri: 'file:///a.record', languageId, version: 1, text }, { ...known, settings });
}
const after = (edits: ReturnType<typeof formatting>, text = TEXT) =>
  TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits);

describe('the formatting of a document', () => {
  it('makes the changes that the folder asks for, lines as they end', () => {
    assert.equal(after(formatting(open())), TEXT.replace(/(Beck|Vik|sat)\. /g, '$1.  '));
  });

  it('is none where the folder asks for nothing, has not been read, or the text is no record', () => {
    assert.deepEqual(formatting(open({})), []);
    const unread = openRecord({ uri: 'file:///a.record', languageId: LANGUAGE, version: 1, text: TEXT }, known);
    assert.deepEqual(formatting(unread), []);
    const prose = 'We bought bread. We bought milk.';
    assert.deepEqual(formatting(open(ASKED, 'plaintext', prose)), []);
  });

  it('of parts changes these parts alone', () => {
    const record = open();
    const ranges = ['PER ÅS (Norway) thanked Mr. Beck. He left', 'sat. She'].map(words => {
      const start = TEXT.indexOf(words);
      return rangeOf(record.lines, { start, end: start + words.length });
    });
    assert.equal(after(formatting(record, ranges)), TEXT.replace(/(Beck|sat)\. /g, '$1.  '));
    assert.deepEqual(formatting(record, []), []);
  });
});
