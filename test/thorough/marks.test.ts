import assert from 'node:assert/strict';
import { scoreMarks } from '../evaluate/marks.ts';

describe('marks of many hands', () => {
  it('what is still open is told from what only looks so', function () {
    this.timeout(30_000);
    const { marks, found, wrong, missed } = scoreMarks();
    assert.ok(found / (found + wrong.length) >= 1, wrong.join('\n'));
    assert.ok(found / marks >= 0.99, missed.join('\n'));
  });
});
