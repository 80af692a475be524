import assert from 'node:assert/strict';
import { completion } from '../server/features/writing/completion.ts';
import { opened } from './opened.ts';

const labels = (picture: string) => {
  const { open, position } = opened(picture);
  return completion(open, position).items.map(({ label }) => label);
};

describe('completion of resolutions', () => {
  it('offers the record’s own first, then those that are known for something', () => {
    const found = labels('ORLA TIDEMANN (Norway) recalled resolution 2331␣(2016).\n\nShe cited resolution <|>');
    assert.equal(found[0], '2331 (2016)');
    assert.ok(found.length > 10);
  });

  it('finds by number, and by the words of the subject', () => {
    assert.equal(labels('She cited resolution 1325<|>')[0], '1325 (2000)');
    // What was typed whole stands before what the record cites.
    assert.equal(labels('She recalled resolution 1325␣(2000).\n\nShe cited resolution 1<|>')[0], '1 (1946)');
    assert.ok(labels('She cited resolution 13<|>').every(label => label.startsWith('13')));
    assert.equal(labels('She cited resolution women peace<|>')[0], '1325 (2000)');
    assert.equal(labels('She cited resolutions 242␣(1967) and 33<|>').includes('338 (1973)'), true);
    for (const picture of ['resolutions 242␣(1967), <|>', 'resolutions 242␣(1967), 338␣(1973) and <|>']) {
      assert.ok(labels(picture).length > 10, picture);
    }
  });

  it('writes the number and year with a no-break space, in the place of what was typed', () => {
    const { open, position } = opened('She cited resolution women pea<|>');
    const { textEdit } = completion(open, position).items[0] as { textEdit: { newText: string; range: object } };
    assert.equal(textEdit.newText, '1325\u00a0(2000)');
    assert.deepEqual(textEdit.range, { start: { line: 0, character: 21 }, end: { line: 0, character: 30 } });
  });

  it('tells of each what it is about, as the hover does', () => {
    const { open, position } = opened('She cited resolution women pea<|>');
    const { labelDetails, documentation } = completion(open, position).items[0]!;
    assert.equal(labelDetails?.description, 'Women, peace and security');
    assert.match(String(documentation), /^Women, peace and security\nAgenda item: /);
  });

  it('says nothing anywhere else', () => {
    for (const picture of [
      'She said <|>',
      'a draft resolution.  She<|>',
      'irresolution <|>',
      '<|>',
      'resolution 1325 (2000) <|>',
      // What is only a draft has no number; two letters are the beginning of any word.
      'draft resolution <|>',
      'the resolution h<|>',
      'the resolution wa<|>',
      // The sentence goes on, and no list of resolutions.
      'resolution 1325 (2000), <|>',
      'resolution 1325 (2000), h<|>',
      'resolution 1325 (2000) and <|>',
      'resolutions 242␣(1967), he s<|>',
      'resolutions 242␣(1967) and 338␣(1973), <|>',
    ]) {
      // Nothing that typing on would find: it is not asked again.
      const { open, position } = opened(picture);
      assert.deepEqual(completion(open, position), { isIncomplete: false, items: [] }, picture);
    }
  });
});
