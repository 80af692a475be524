import assert from 'node:assert/strict';
import { foldingRanges } from '../server/features/outline/folding.ts';
import { opened } from './opened.ts';

/** The first and the last line of each range, as they stand in the text. */
function folds(picture: string, limit?: number): string[] {
  const { open, text } = opened(picture);
  const lines = text.split('\n');
  return foldingRanges(open, limit).map(
    ({ startLine, endLine, kind }) => `${lines[startLine]} … ${lines[endLine]}${kind ? ` (${kind})` : ''}`,
  );
}

const DRAFT = `Lake Council: Water

Note:  A summary will be
made available later.

Briefings

PER ÅS (Norway) said that rivers ran dry.

He called for rain.

EVA LIND (Sweden) said that it rained.

Statements

IDA BO (Denmark) said that it snowed.

She was cold.

`;

describe('folding ranges', () => {
  it('are sections, speeches of several paragraphs, and notes', () => {
    assert.deepEqual(folds(DRAFT), [
      'Note:  A summary will be … made available later. (comment)',
      'Briefings … EVA LIND (Sweden) said that it rained.',
      'PER ÅS (Norway) said that rivers ran dry. … He called for rain.',
      'Statements … She was cold.',
      'IDA BO (Denmark) said that it snowed. … She was cold.',
    ]);
  });

  it('are the outermost where a client takes only so many', () => {
    assert.deepEqual(folds(DRAFT, 3), [
      'Note:  A summary will be … made available later. (comment)',
      'Briefings … EVA LIND (Sweden) said that it rained.',
      'Statements … She was cold.',
    ]);
  });

  it('of a text without lines are none', () => {
    assert.deepEqual(folds(''), []);
    assert.deepEqual(folds('PER ÅS (Norway) said that rivers ran dry.'), []);
  });
});
