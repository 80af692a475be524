import assert from 'node:assert/strict';
import { plain } from '../server/record/dialects/plain.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { draftMarker } from '../server/rules/draft-marker.ts';
import { judge } from '../server/rules/judge.ts';
import { known } from './opened.ts';

const severities = (text: string, dialect = transcript) =>
  judge([draftMarker], parse(text, dialect), known).findings.map(({ severity, span }) => [
    text.slice(span.start, span.end),
    severity,
  ]);

describe('what is open in minutes and other texts', () => {
  it('is not what a form leaves to be filled in, what is ticked, nor a drawn line', () => {
    assert.deepEqual(severities('Guide\n\nInterviewer: __________\nDate: ____\n\nRight? [x] yes  [ ] no\n', plain), []);
    assert.deepEqual(severities('* [x] #12 is done\n    * [X] waits\n', plain), []);
    assert.deepEqual(severities('Ana: Yes.\n\n     ________   |   ________\n\nBen: No.\n'), []);
    assert.deepEqual(severities('Ana: The annual _______________ report is out.\n\nBen: Agreed???\n'), []);
  });

  it('is told, and keeps nothing from being published, where minutes say what is to be done', () => {
    assert.deepEqual(
      severities('Ana: The place is TBD.\n\nBen: I heard ??? lamps.\n\nWho asks him is a TODO for Ana.\n'),
      [
        ['TBD', 'information'],
        ['???', 'information'],
        ['TODO', 'information'],
      ],
    );
    assert.deepEqual(severities('Ana: The lamp is [Ben to check].\n\nBen: No.\n'), [['[Ben to check]', 'warning']]);
  });
});
