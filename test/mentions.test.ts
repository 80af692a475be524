import assert from 'node:assert/strict';
import { hover } from '../server/features/cards/hover.ts';
import { spanOf } from '../server/features/open/range.ts';
import { definition } from '../server/features/places/definition.ts';
import { highlights } from '../server/features/places/highlights.ts';
import { references } from '../server/features/places/references.ts';
import { draw } from './marks.ts';
import { able, opened } from './opened.ts';

const CITED = `ORLA TIDEMANN (Norway) recalled resolution 1325␣(2000) and the Lakes and Rivers Organization (LRO).
                                           ^^^^^^^^^^^
KOFI MENSAH (Ghana) said that LRO cited S/RES/1<|>325 (2000), not 1325 lakes.
                                        ^^^^^^^^^^^^^^^^^
`;

const TERM = `ORLA TIDEMANN (Norway) recalled resolution 1325␣(2000) and the Lakes and Rivers Organization (LRO).
                                                                                              ^^^
KOFI MENSAH (Ghana) said that L<|>RO’s members, unlike LROs, came to LRO.
                              ^^^                                 ^^^
`;

describe('what a record mentions', () => {
  for (const [name, picture] of [
    ['a cited text, however it is written', CITED],
    ['an abbreviation', TERM],
  ] as const) {
    it(`${name}: all its places, for references and highlights`, () => {
      const { open, text, spans, position } = opened(picture);
      for (const found of [references(open, position), highlights(open, position)]) {
        assert.equal(
          draw(
            text,
            found.map(({ range }) => spanOf(open.lines, range)),
          ),
          draw(text, spans),
        );
      }
    });
  }

  it('is defined where it is first named, or expanded', () => {
    for (const [picture, words] of [
      [CITED, '1325\u00a0(2000)'],
      [TERM, 'Lakes and Rivers Organization'],
    ] as const) {
      const { open, text, position } = opened(picture);
      const { start, end } = spanOf(open.lines, definition(open, position)!.range);
      assert.equal(text.slice(start, end), words);
    }
  });

  it('is told at a hover: a short form, from the record or from the catalogue', () => {
    const shown = (picture: string) => {
      const { open, position } = opened(picture);
      return (hover(open, position, able)?.contents as { value: string } | undefined)?.value;
    };
    assert.match(shown(TERM)!, /^\*\*LRO\*\* · Lakes and Rivers Organization\n\nIntroduced on line 1, used 3 times\./);
    assert.match(shown('ORLA TIDEMANN (Norway) said that the OS<|>CE met.')!, /Organization for Security and Co/);
    assert.equal(shown('ORLA TIDEMANN (Norway) said that the la<|>ke met.'), undefined);
  });

  it('is nothing in other words', () => {
    const { open, position } = opened('ORLA TIDEMANN (Norway) said that the la<|>ke met.');
    assert.deepEqual(
      [definition(open, position), references(open, position), highlights(open, position)],
      [null, [], []],
    );
  });
});
