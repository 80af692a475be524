import assert from 'node:assert/strict';
import { transcript } from '../server/record/dialects/transcript.ts';
import { candidatesFor } from '../server/record/marks/open-marks.ts';
import { parse } from '../server/record/parse.ts';
import { namesToCome } from '../server/record/placeholders.ts';
import { draw, drawn } from './marks.ts';

/** Draws what stands for a name; lines end in `end` when the record is read. */
function shown(text: string, end: string): string {
  const ended = text.replaceAll('\n', end);
  const inLf = (at: number) => ended.slice(0, at).replaceAll(end, '\n').length;
  const spans = namesToCome(parse(ended)).map(span => ({ start: inLf(span.start), end: inLf(span.end) }));
  return draw(text, spans);
}

describe('words that stand for a name', () => {
  const picture = `
ILSE BRANDVOLD (Norway) gave the floor to SPEAKER NAME,
                                          ^^^^^^^^^^^^^^^^^^^^^^^
TITLE TBC, and to NAME
                  ^^^^^^^^^^^^
TO COME.

NAME

TO COME (Peru) had been the first.

ILSE BRANDVOLD (Norway), on a line that is much too long for anybody to have broken it off by hand, gave the floor to NAME
TO COME (Peru) said so.

ILSE BRANDVOLD (Norway) asked:  What is NAME?  An agency.  She gave the floor to NAME? (Peru) and NAME?, of Lakes.
                                                                                 ^^^^^            ^^^^^

NAME, Lakes Watch, said that it was so.
^^^^`;

  for (const [said, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`run over the end of a line, but not into another paragraph, ${said}`, () => {
      const { text, spans } = drawn(picture);
      assert.equal(shown(text, end), draw(text, spans));
    });
  }
});

describe('whom nobody knows', () => {
  const text =
    'MR. LUND: It is low.\n\nSPEAKER UNKNOWN: No.\n\nMS. OBI: Yes.\n\nSPEAKER UNKNOWN: No.\n\n[NAME UNCLEAR]: No.\n';

  it('is called so by a transcript, and is no name to come there', () => {
    assert.deepEqual(namesToCome(parse(text, transcript)), []);
  });

  it('is still to be asked for in a release', () => {
    assert.equal(namesToCome(parse('SPEAKER UNKNOWN (Norway) said that it was low.')).length, 1);
  });
});

describe('marks of what is open', () => {
  it('are none in a heading in capitals that goes on', () => {
    const kinds = ['A TIME TO COME TOGETHER', 'A TIME TO COME'].map(text => candidatesFor(text).length);
    assert.deepEqual(kinds, [0, 1]);
  });

  it('a pronoun in doubt is one, also where it begins the sentence', () => {
    const { text, spans } = drawn(`
Norway said that she?? would.  She?? might.  He?? did.  Her?? country had.  His?? had not.
                 ^^^^^         ^^^^^         ^^^^       ^^^^^               ^^^^^
`);
    assert.equal(draw(text, candidatesFor(text)), draw(text, spans));
  });
});
