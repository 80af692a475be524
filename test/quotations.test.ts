import assert from 'node:assert/strict';
import { quotationsIn } from '../server/record/pronouns/sentences/quotations.ts';

describe('quotations', () => {
  const quoted = (...paragraphs: string[]) => {
    const text = paragraphs.join('\n\n');
    let at = 0;
    const spans = paragraphs.map(paragraph => {
      const span = { start: at, end: at + paragraph.length };
      at = span.end + 2;
      return span;
    });
    return quotationsIn(text, spans).map(({ start, end }) => text.slice(start, end));
  };

  it('nests, and closes with its own kind of mark', () => {
    assert.deepEqual(quoted('a “b “c” d ‘e’ "f" g” h'), ['“b “c” d ‘e’ "f" g”']);
    assert.deepEqual(quoted('a "b" c «d» e ‘f’ States’ g'), ['"b"', '«d»', '‘f’']);
  });

  it('goes on over paragraphs, with or without a mark at their head', () => {
    assert.deepEqual(quoted('a “b', '“c', '“d” e'), ['“b', '“c', '“d”']);
    assert.deepEqual(quoted('a “b', 'c', 'd” e'), ['“b\n\nc\n\nd”']);
  });

  it('left open ends with its paragraph', () => {
    assert.deepEqual(quoted('a “b', 'c “d” e'), ['“b', '“d”']);
  });

  it('an apostrophe opens none', () => {
    assert.deepEqual(quoted('‘Ofa’s boat, the ’90s, Ka‘aba, rock ’n’roll'), []);
  });
});
