import assert from 'node:assert/strict';
import { firstFrom, lastUpTo } from '../server/record/by-halves.ts';

describe('a place found by halves', () => {
  const rising = [0, 4, 4, 9, 12];

  it('is what looking at one after the other finds', () => {
    for (let offset = -1; offset < 15; offset++) {
      const first = rising.findIndex(each => each >= offset);
      assert.equal(
        firstFrom(rising, offset, each => each),
        first < 0 ? rising.length : first,
        `first from ${offset}`,
      );
      assert.equal(
        lastUpTo(rising, offset),
        Math.max(
          0,
          rising.findLastIndex(each => each <= offset),
        ),
        `up to ${offset}`,
      );
    }
  });

  it('is the first where there is nothing, and none behind the last that is looked at', () => {
    assert.equal(
      firstFrom([], 3, each => each),
      0,
    );
    assert.equal(lastUpTo([], 3), 0);
    assert.equal(lastUpTo(rising, 20, 3), 3);
  });
});
