import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cut, edited, PiecedText, wholeOf } from '../server/record/text.ts';

const edit = fc.record({ at: fc.nat(80), less: fc.nat(12), words: fc.string({ maxLength: 20 }) });

describe('a text in pieces', () => {
  it('is after any edits what a string is, whole and in every part', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 9 }), fc.array(edit), (text, size, edits) => {
        let pieces = new PiecedText(cut(text, size), size);
        let expected = text;
        for (const { at, less, words } of edits) {
          const start = Math.min(at, expected.length);
          const end = Math.min(start + less, expected.length);
          pieces = pieces.edited(start, end, words);
          expected = expected.slice(0, start) + words + expected.slice(end);
          assert.equal(pieces.length, expected.length);
          assert.equal(pieces.slice(start, end + 7), expected.slice(start, end + 7));
          assert.equal(pieces.slice(end), expected.slice(end));
          assert.deepEqual(pieces.charCodeAt(at), expected.charCodeAt(at));
        }
        assert.equal(pieces.whole, expected);
      }),
    );
  });

  it('is made of a long string by its first edit, and leaves the string as it was', () => {
    const text = 'ice '.repeat(50_000);
    const now = edited(text, 4, 7, 'sea');
    assert.equal(typeof now, 'object');
    assert.equal(wholeOf(now), `ice sea ${text.slice(8)}`);
    assert.equal(edited('ice', 0, 3, 'sea'), 'sea');
  });

  it('has no offset before its beginning or behind its end', () => {
    const pieces = new PiecedText(['ice'], 2);
    assert.ok(Number.isNaN(pieces.charCodeAt(-1)));
    assert.ok(Number.isNaN(pieces.charCodeAt(3)));
    assert.ok(Number.isNaN(new PiecedText([]).charCodeAt(0)));
    assert.equal(pieces.slice(2, 9), 'e');
  });
});
