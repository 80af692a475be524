import assert from 'node:assert/strict';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { speakersList } from '../server/project/speakers.ts';
import { readSpeakersList } from '../server/project/speakers-list.ts';
import { parse } from '../server/record/parse.ts';
import { judge } from '../server/rules/judge.ts';
import { speakerTwice } from '../server/rules/speaker-twice.ts';

describe('who speaks twice', () => {
  it('is told whatever ends the lines: of what follows no more is read for it', () => {
    const catalogue = loadCatalogue();
    const { speakers } = readSpeakersList('affiliation,name\nNorway,Ilse Brandvold\n');
    const list = speakersList('speakers.csv', speakers, true, catalogue);
    const text =
      'ILSE BRANDVOLD (Norway) said so.\n\nILSE BRANDVOLD (Norway) said more.\n\nby a recorded vote of 169 in favour to 6 against (Chad)';
    const told = ['\n', '\r\n', '\r'].map(
      end => judge([speakerTwice], parse(text.replaceAll('\n', end)), { catalogue, list }).findings.length,
    );
    assert.equal(new Set(told).size, 1, `${told}`);
  });
});
