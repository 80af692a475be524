import assert from 'node:assert/strict';
import type { Range } from 'vscode';
import { excerpt, nextFrom, type OpenItem, openItems, previousFrom } from '../client/items.ts';
import { withNewest, without } from '../client/remembered.ts';
import { drawn } from './marks.ts';

const ERROR = 0;
const WARNING = 1;
const INFORMATION = 2;

/** A finding on a line, from column 4 to 8. */
function item(line: number, severity = ERROR, source = 'meeting-record', character = 4): OpenItem {
  const range = { start: { line, character }, end: { line, character: character + 4 } } as Range;
  return { range, message: '', severity, source };
}

const at = (line: number, character: number) => ({ line, character }) as Range['start'];
const lines = (items: readonly OpenItem[]) => items.map(it => it.range.start.line);

describe('open items', () => {
  it('are the errors and warnings of this extension, in the order of the text', () => {
    const all = [
      item(9),
      item(3, WARNING),
      item(1, INFORMATION),
      item(2, ERROR, 'spelling'),
      item(3, ERROR, undefined, 0),
    ];
    assert.deepEqual(lines(openItems(all)), [3, 3, 9]);
    assert.equal(openItems(all)[0]!.range.start.character, 0);
  });

  const items = [item(3), item(5), item(5, ERROR, undefined, 20), item(8)];

  it('the next one begins after the cursor; after the last comes the first', () => {
    assert.deepEqual(nextFrom(items, at(0, 0)), { index: 0, wrapped: false });
    assert.deepEqual(nextFrom(items, at(3, 4)), { index: 1, wrapped: false });
    assert.deepEqual(nextFrom(items, at(5, 6)), { index: 2, wrapped: false });
    assert.deepEqual(nextFrom(items, at(8, 4)), { index: 0, wrapped: true });
    assert.equal(nextFrom([], at(0, 0)), undefined);
  });

  it('the previous one begins before the cursor; before the first comes the last', () => {
    assert.deepEqual(previousFrom(items, at(8, 4)), { index: 2, wrapped: false });
    assert.deepEqual(previousFrom(items, at(5, 6)), { index: 1, wrapped: false });
    assert.deepEqual(previousFrom(items, at(3, 4)), { index: 3, wrapped: true });
    assert.equal(previousFrom([], at(0, 0)), undefined);
  });

  it('are shown in a list with the words around them', () => {
    const shown = (picture: string) => {
      const { text, spans } = drawn(picture);
      return excerpt(text, spans[0]!.start, spans[0]!.end);
    };
    const pictures = [
      'NAME TO COME (Peru) said so.\n^^^^^^^^^^^^',
      'The harbours of the western coast were full, and he/she asked for more of them in the year to come.\n                                                 ^^^^^^',
      `${'x'.repeat(100)}TK${'y'.repeat(100)}\n${' '.repeat(100)}^^`,
    ];
    assert.deepEqual(pictures.map(shown), [
      'NAME TO COME (Peru) said so.',
      '… coast were full, and he/she asked for more of them in the …',
      '… TK …',
    ]);
  });
});

describe('texts that a person wants plain', () => {
  it('are remembered once each, the newest last, and a thousand at most', () => {
    assert.deepEqual(withNewest(['a', 'b'], 'a'), ['b', 'a']);
    assert.deepEqual(without(['a', 'b'], 'a'), ['b']);
    const many = Array.from({ length: 1000 }, (_, i) => `${i}`);
    assert.deepEqual(withNewest(many, 'new').slice(-2), ['999', 'new']);
    assert.equal(withNewest(many, 'new').length, 1000);
  });
});
