import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { hover } from '../server/features/cards/hover.ts';
import { escaped, plainText } from '../server/features/open/markdown.ts';
import { spanOf } from '../server/features/open/range.ts';
import { draw } from './marks.ts';
import { able, opened, plain } from './opened.ts';

/** What is shown at the cursor, and under which words. */
function shown(picture: string, client = plain) {
  const { open, text, spans, position } = opened(picture);
  const found = hover(open, position, client);
  if (found) assert.equal(draw(text, [spanOf(open.lines, found.range!)]), draw(text, spans));
  return found && (found.contents as MarkupContent);
}

describe('hover', () => {
  it('on a speaker tells who it is, and how often and how long they speak', () => {
    const content = shown(`
Ms. LIN<|>D (Sweden) said that it rained.
^^^^^^^^^^^^^^^^^

PER ÅS (Norway) said no.

Ms. LIND (Sweden) said — twice.
`);
    assert.equal(
      content!.value,
      'Ms. Lind\n\nSweden\n\n2 speeches, 6 words in this record\n\nPronoun: she, as the honorific says',
    );
  });

  it('says what is found once, where the client says it in the same box', () => {
    const picture = `
NAME TO<|> COME (Ethiopia) said that it rained.
^^^^^^^^^^^^
`;
    const { value } = shown(picture, { ...plain, showsFindings: true })!;
    assert.match(value, /^The words stand where a name should/);
  });

  it('on what is to come tells what is missing, why it matters, and whose it is', () => {
    const { value } = shown(`
NAME TO<|> COME (Ethiopia) said that it rained.
^^^^^^^^^^^^
`)!;
    assert.match(value, /^The speaker’s name \(Ethiopia\) is still to come: write it here\./);
    assert.match(value, /Write the speaker’s name/);
    assert.match(value, /Ethiopia — name to come\n\n1 speech, 4 words in this record$/);
  });

  it('on a lost letter and on what was not heard tells what the mark is, and not of notes to oneself', () => {
    const lost = shown('PER ÅS (Norway) said that the caf<|>� was shut.\n                                 ^')!.value;
    assert.match(lost, /^“�” stands for a letter that was lost.*\n\nThe file was read in another encoding/);
    const unheard = shown(
      'PER ÅS (Norway) said that [inaud<|>ible] was shut.\n                          ^^^^^^^^^^^',
    )!.value;
    assert.match(unheard, /is a gap: .*\n\nWhoever wrote this down did not hear/);
    for (const each of [lost, unheard]) assert.doesNotMatch(each, /notes to oneself/);
  });

  it('is nothing where there is nothing to tell', () => {
    assert.equal(shown('PER ÅS (Norway) said that it <|>rained.'), null);
    assert.equal(shown('<|>'), null);
  });

  it('is Markdown for a client that shows it', () => {
    const content = shown('Ms. LIN<|>D (Sweden) said so.\n^^^^^^^^^^^^^^^^^', able)!;
    assert.equal(content.kind, 'markdown');
    assert.match(content.value, /^\*\*Ms\\\. Lind\*\*/);
  });

  it('never takes words of a record for markup', () => {
    const words = '**a** [b](command:c) <img src=x> `d` $e$ www.f.org #1';
    assert.equal(plainText(escaped(words)), words);
    assert.doesNotMatch(escaped(words), /(?<!\\)[*[\]()<>`#.]/);
  });

  it('in plain text keeps a link’s address', () => {
    assert.equal(
      plainText('**See** [S/RES/1 \\(1946\\)](https://example.org/1).'),
      'See S/RES/1 (1946) (https://example.org/1).',
    );
  });
});
