import assert from 'node:assert/strict';
import { spanOf } from '../server/features/open/range.ts';
import { documentLinks } from '../server/features/places/links.ts';
import { draw } from './marks.ts';
import { able, opened, plain } from './opened.ts';

const PICTURE = `
PER ÅS (Norway) recalled resolutions 1325␣(2000) and 1820␣(2008), and document S/2017/939.
                         ^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^               ^^^^^^^^^^
He said that resolution 16/18 of his lake club was a joke.
`;

describe('document links', () => {
  it('stand on what has a public page, and nowhere else', () => {
    const { open, text, spans } = opened(PICTURE);
    const links = documentLinks(open, able);
    assert.equal(
      draw(
        text,
        links.map(link => spanOf(open.lines, link.range)),
      ),
      draw(text, spans),
    );
    assert.deepEqual(
      links.map(({ target }) => target),
      [
        'https://docs.un.org/en/S/RES/1325(2000)',
        'https://docs.un.org/en/S/RES/1820(2008)',
        'https://docs.un.org/en/S/2017/939',
      ],
    );
    assert.deepEqual(
      links.map(({ tooltip }) => tooltip),
      ['Open S/RES/1325', 'Open S/RES/1820', 'Open S/2017/939'],
    );
  });

  it('say no more than the client shows', () => {
    for (const link of documentLinks(opened(PICTURE).open, plain)) {
      assert.deepEqual(Object.keys(link), ['range', 'target']);
    }
  });
});
