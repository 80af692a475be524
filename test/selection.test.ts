import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver';
import { spanOf } from '../server/features/open/range.ts';
import { selectionRanges } from '../server/features/outline/selection.ts';
import { opened } from './opened.ts';

/** What is selected step by step, each on a line of its own, long ones by their ends. */
function steps(picture: string): string[] {
  const { open, text, position } = opened(picture);
  const found: string[] = [];
  for (let range: SelectionRange | undefined = selectionRanges(open, [position])[0]; range; range = range.parent) {
    const { start, end } = spanOf(open.lines, range.range);
    const words = text.slice(start, end).replaceAll('\n', '/');
    found.push(words.length > 60 ? `${words.slice(0, 25)}…${words.slice(-25)}` : words);
  }
  return found;
}

describe('selection ranges', () => {
  it('grow from word to sentence, paragraph, speech, section and record', () => {
    assert.deepEqual(
      steps(`Lake Council: Water

Note:  A summary will follow.

Statements

PER ÅS (Norway) said so. Mr. Vi<|>k, of No. 3 Dam, agreed. “Rain!” they said.

He sat down.

EVA LIND (Sweden) said no.
`),
      [
        'Vik',
        'Mr. Vik, of No. 3 Dam, agreed.',
        'PER ÅS (Norway) said so. …greed. “Rain!” they said.',
        'PER ÅS (Norway) said so. … they said.//He sat down.',
        'Statements//PER ÅS (Norwa…VA LIND (Sweden) said no.',
        'Lake Council: Water//Note…A LIND (Sweden) said no./',
      ],
    );
  });

  it('begin with a place between words', () => {
    assert.deepEqual(steps('The lake is low. <|> The river is dry.'), ['', 'The lake is low.  The river is dry.']);
  });

  it('give one answer for each position, whatever it is', () => {
    const { open } = opened('PER ÅS (Norway) said so.\n');
    const far = Number.MAX_SAFE_INTEGER;
    const answers = selectionRanges(open, [
      { line: 0, character: 0 },
      { line: far, character: far },
      { line: -1, character: -1 },
    ]);
    assert.equal(answers.length, 3);
    for (const answer of answers) assert.ok(answer.range);
  });
});
