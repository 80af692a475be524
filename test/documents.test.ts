import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Position } from 'vscode-languageserver';
import { lineIndexOf, offsetAt } from '../server/features/open/range.ts';
import { cut, PiecedText } from '../server/record/text.ts';
import { EditableText, update } from '../server/session/documents.ts';

const words = fc
  .array(fc.constantFrom('a', '\n', '\r\n', '\r', '😀', '\ud83d', ''), { maxLength: 8 })
  .map(parts => parts.join(''));
const number = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31)));
const position: fc.Arbitrary<Position> = fc.record({ line: number, character: number });
const change = fc.record({ range: fc.record({ start: position, end: position }), text: words });

describe('documents', () => {
  it('have the client’s text after any edits, and count its lines as it does', () => {
    fc.assert(
      fc.property(words, fc.array(change, { maxLength: 6 }), fc.nat(4), (text, changes, size) => {
        let document = new EditableText('', '', 1, size ? new PiecedText(cut(text, size), size) : text);
        let expected = text;
        for (const [i, each] of changes.entries()) {
          const lines = lineIndexOf(expected);
          const ends = [offsetAt(lines, each.range.start), offsetAt(lines, each.range.end)].sort((a, b) => a - b);
          const before = expected;
          expected = expected.slice(0, ends[0]) + each.text + expected.slice(ends[1]);
          document = update(document, [each], i + 2, ({ start, end, length }) => {
            assert.equal(before.slice(0, start) + each.text + before.slice(end), expected);
            assert.equal(length, each.text.length);
          });
          assert.equal(document.text, expected);
          assert.deepEqual(document.lines, lineIndexOf(expected));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('make the changes of one message one after the other', () => {
    const rain = new EditableText('', '', 1, 'rain');
    const at = (character: number) => ({ start: { line: 0, character }, end: { line: 0, character } });
    const document = update(rain, [{ text: 'ice' }, { range: at(3), text: '!' }, { range: at(0), text: '¡' }], 2);
    assert.equal(document.text, '¡ice!');
    assert.equal(document.version, 2);
  });
});
