import assert from 'node:assert/strict';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { speakersList } from '../server/project/speakers/speakers.ts';
import { readSpeakersList } from '../server/project/speakers/speakers-list.ts';
import { parse } from '../server/record/parse.ts';
import { judge } from '../server/rules/judge.ts';
import { speakerTwice } from '../server/rules/speaker-twice.ts';

describe('who speaks twice', () => {
  it('is not told of whoever is said to speak again, in whichever words', () => {
    const catalogue = loadCatalogue();
    const { speakers } = readSpeakersList('affiliation,name\nNorway,Ilse Brandvold\n');
    const list = speakersList('speakers.csv', speakers, true, catalogue);
    const told = (words: string) =>
      judge([speakerTwice], parse(`ILSE BRANDVOLD (Norway) said so.\n\nILSE BRANDVOLD (Norway)${words} said no.`), {
        catalogue,
        list,
      }).findings.length;
    const again =
      'in a second statement; in a third; in another; again; further; also; in closing words; in concluding ' +
      'words; in reply; in replies; replying; who had replied; responding; in response; answering; in an ' +
      'answer; clarifying; in clarification; in explanation of vote; on a point of order; in right of reply';
    assert.deepEqual(
      again.split('; ').filter(words => told(`, ${words},`) > 0),
      [],
    );
    assert.equal(told(', in her capacity,'), 1);
  });

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
