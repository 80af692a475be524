import assert from 'node:assert/strict';
import { besideOf, found } from './rule-examples.ts';

/** What is said of each name, and what it becomes. */
const told = (record: string, list?: string) =>
  found(record, 'speaker-spelling', besideOf(list ? { record, list } : record)).map(({ message, fixes }) => [
    message,
    fixes![0]!.edits[0]!.text,
  ]);

describe('a name that is nearly another', () => {
  it('is told by what has the other one', () => {
    const text = 'ILSE BRANDVOLT (Norway) said so.\n\nILSE BRANDVOLD (Norway) agreed.\n\nILSE BRANDVOLD (Norway) left.';
    assert.deepEqual(told(text), [
      ['The name is “Ilse Brandvold” elsewhere in this record: check which is right.', 'ILSE BRANDVOLD'],
    ]);
    assert.deepEqual(told(text, 'affiliation,name\nNorway,Ilse Brandvold'), [
      ['The name is “Ilse Brandvold” in the speakers list.', 'ILSE BRANDVOLD'],
    ]);
  });

  it('keeps the kind of hyphen that it is written with', () => {
    for (const hyphen of ['-', '\u2011']) {
      const text = `HYE${hyphen}RIN NOH (Japan) said so.\n\nHYE${hyphen}RIM NOH (Japan) agreed.\n\nHYE-RIM NOH (Japan) left.`;
      assert.deepEqual(
        told(text).map(([, words]) => words),
        [`HYE${hyphen}RIM NOH`],
      );
    }
  });
});
