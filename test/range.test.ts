import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  isRangeOf,
  lineAt,
  lineIndexOf,
  linesAfter,
  offsetAt,
  positionAt,
  rangeOf,
  rangesIn,
  spanOf,
} from '../server/features/open/range.ts';
import { processorTime } from './processor-time.ts';

/** Texts in which what ends a line, and what two units make one character, is frequent. */
const texts = fc
  .array(fc.constantFrom('a', 'é', '\u00a0', '\n', '\r\n', '\r', '\ud83d\ude00', '\ud83d', '\u2028'), { maxLength: 40 })
  .map(parts => parts.join(''));

describe('range', () => {
  it('a line ends at LF, CRLF and a lone CR', () => {
    assert.deepEqual(lineIndexOf('a\nbc\r\nd\re\n'), { starts: [0, 2, 6, 8, 10], ends: [1, 4, 7, 9, 10] });
    assert.deepEqual(lineIndexOf(''), { starts: [0], ends: [0] });
    assert.deepEqual(lineIndexOf('\r\r\n\n'), { starts: [0, 1, 3, 4], ends: [0, 1, 3, 4] });
  });

  it('offsets and positions are those of the protocol’s own document', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: -3, max: 90 }), fc.integer({ min: -3, max: 50 }), (text, n, m) => {
        const lines = lineIndexOf(text);
        const document = TextDocument.create('', '', 1, text);
        const position = { line: Math.abs(n) % 30, character: m };
        assert.deepEqual(positionAt(lines, n), document.positionAt(n));
        assert.equal(offsetAt(lines, position), document.offsetAt(position));
        assert.equal(lineAt(lines, n), document.positionAt(n).line);
      }),
    );
  });

  it('an offset comes back from its position, unless it stands between CR and LF', () => {
    fc.assert(
      fc.property(texts, text => {
        const lines = lineIndexOf(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const between = text[offset - 1] === '\r' && text[offset] === '\n';
          assert.equal(offsetAt(lines, positionAt(lines, offset)), between ? offset - 1 : offset);
        }
      }),
    );
  });

  it('lines that an edit has left are the same lines', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(6), texts, (text, at, less, words) => {
        const start = Math.min(at, text.length);
        const end = Math.min(start + less, text.length);
        const after = text.slice(0, start) + words + text.slice(end);
        const lines = linesAfter(lineIndexOf(text), after, { start, end, length: words.length });
        assert.deepEqual(lines, lineIndexOf(after));
      }),
      { numRuns: 1000 },
    );
  });

  it('a range is that of its span and of no other', () => {
    const offset = fc.nat(40);
    fc.assert(
      fc.property(texts, offset, offset, offset, offset, (text, a, b, c, d) => {
        const lines = lineIndexOf(text);
        const within = (start: number, end: number) => ({
          start: Math.min(start, text.length),
          end: Math.min(end, text.length),
        });
        const range = rangeOf(lines, within(a, b));
        if (isRangeOf(lines, range, within(c, d))) assert.deepEqual(rangeOf(lines, within(c, d)), range);
        const own = { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) };
        assert.ok(isRangeOf(lines, range, own));
        assert.ok(!isRangeOf(lines, { ...range, end: { line: 99, character: 0 } }, own));
      }),
    );
  });

  it('ranges that are looked for one after the other are the same, in whatever order', () => {
    const long = Array.from({ length: 60 }, () => texts);
    const offset = fc.integer({ min: -3, max: 1500 });
    fc.assert(
      fc.property(fc.tuple(...long), fc.array(fc.tuple(offset, offset)), (parts, spans) => {
        const lines = lineIndexOf(parts.join('\n'));
        const ranged = rangesIn(lines);
        for (const [start, end] of spans) assert.deepEqual(ranged({ start, end }), rangeOf(lines, { start, end }));
      }),
    );
  });

  it('what no text has is clamped', () => {
    const lines = lineIndexOf('one\ntwo');
    const far = Number.MAX_SAFE_INTEGER;
    assert.equal(offsetAt(lines, { line: far, character: far }), 7);
    assert.equal(offsetAt(lines, { line: -1, character: 2 }), 0);
    assert.equal(offsetAt(lines, { line: 0, character: far }), 3);
    assert.equal(offsetAt(lines, { line: Number.NaN, character: Number.NaN }), 0);
    assert.equal(offsetAt(lines, { line: '1', character: null } as never), 4);
    assert.deepEqual(positionAt(lines, far), { line: 1, character: 3 });
    assert.deepEqual(positionAt(lines, -far), { line: 0, character: 0 });
  });

  it('a range the wrong way round is the same span', () => {
    const lines = lineIndexOf('one\ntwo');
    const span = { start: 2, end: 5 };
    const { start, end } = rangeOf(lines, span);
    assert.deepEqual(spanOf(lines, { start: end, end: start }), span);
  });

  it('a text with one kind of line end is not searched again for the other', function () {
    this.retries(2);
    for (const text of ['\r'.repeat(300_000), '\n'.repeat(300_000), `\r${'\n'.repeat(300_000)}`]) {
      assert.ok(processorTime(() => lineIndexOf(text)) < 500, 'time grows with the square of the text');
    }
  });
});
