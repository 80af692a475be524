import assert from 'node:assert/strict';
import { coverage } from '../server/record/dialects/coverage.ts';
import { parse } from '../server/record/parse.ts';
import { standingIn } from '../server/record/pronouns/words/forms.ts';
import { pronounsOf } from '../server/record/pronouns.ts';
import { speechesOf } from '../server/record/walk.ts';

describe('the form of a pronoun', () => {
  it('tells what is done to her from what she has', () => {
    const formOf = (text: string) => standingIn(text, { start: 0, end: text.length })[0]?.form;
    const done = [
      'That made her proud of them.',
      'They found her guilty.',
      'A judge had granted her asylum.',
      'The elders told her two stories.',
      'Nothing could make her more determined.',
      'The drought left her more exposed at home.',
      'Ana called her “brave”.',
      'The house had elected her President.',
      'It made her wonder whether.',
      'They let her speak.',
      'Ana thanked her sincerely for it.',
      'Ana told her everything.',
      'It gave her great pleasure.',
      'They sent her home.',
    ];
    const had = [
      'That made her case for her.',
      'They found her delegation.',
      'A judge gave her word.',
      'The elders told her country.',
      'It made her proud people weep.',
      'Ana called her Government late.',
      'They heard her voice.',
      'It was her deeply held belief.',
      'Ana thanked her family for it.',
      'They went to her home.',
    ];
    for (const text of done) assert.equal(formOf(text), 'object', text);
    for (const text of had) assert.equal(formOf(text), 'possessive', text);
  });

  it('tells the forms of her and his by what follows', () => {
    const record = parse(
      'ILSE BRANDVOLD (Norway) told her that his was hers, gave her some of his maps and saw her to her own ship.',
      coverage,
    );
    assert.deepEqual(
      pronounsOf(record, speechesOf(record)[0]!).map(pronoun => pronoun.form),
      ['object', 'possessive pronoun', 'possessive pronoun', 'object', 'possessive', 'object', 'possessive'],
    );
  });
});
