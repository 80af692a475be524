import assert from 'node:assert/strict';
import { around, excerpt, nextFrom, type OpenItem, previousFrom, type Room, SIDE_BAR } from '../client/items.ts';
import { withNewest, without } from '../client/remembered.ts';
import { drawn } from './marks.ts';

/** A finding on a line, from column 4 to 8. */
function item(line: number, character = 4): OpenItem {
  return { range: { start: { line, character }, end: { line, character: character + 4 } } };
}

const at = (line: number, character: number) => ({ line, character });

describe('open items', () => {
  it('of very many those around the cursor stand in a list', () => {
    const numbers = Array.from({ length: 5000 }, (_, i) => i);
    const ends = (all: readonly number[]) => [all[0], all.at(-1), all.length];
    assert.deepEqual(ends(around(numbers)), [0, 999, 1000]);
    assert.deepEqual(ends(around(numbers, 2000)), [1500, 2499, 1000]);
    assert.deepEqual(ends(around(numbers, 4990)), [4000, 4999, 1000]);
    assert.deepEqual(around([1, 2, 3], 2), [1, 2, 3]);
  });

  const items = [item(3), item(5), item(5, 20), item(8)];

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
    const shown = (picture: string, room?: Room) => {
      const { text, spans } = drawn(picture);
      return excerpt(text, spans[0]!.start, spans[0]!.end, room);
    };
    const pictures = [
      'NAME TO COME (Peru) said so.\n^^^^^^^^^^^^',
      'The harbours of the western coast were full, and he/she asked for more of them in the year to come.\n                                                 ^^^^^^',
      `${'x'.repeat(100)}TK${'y'.repeat(100)}\n${' '.repeat(100)}^^`,
      `Note: ${'the summary of the meeting '.repeat(5)}\n${'^'.repeat(140)}`,
    ];
    const listed = pictures.map(picture => shown(picture));
    assert.deepEqual(listed, [
      'NAME TO COME (Peru) said so.',
      '… coast were full, and he/she asked for more of them in the …',
      '… TK …',
      'Note: the summary of the meeting the summary of the meeting …',
    ]);
    assert.deepEqual(
      pictures.map(picture => shown(picture, SIDE_BAR)),
      ['NAME TO COME (Peru) said …', '… full, and he/she asked …', '… TK …', 'Note: the summary of the …'],
    );
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
