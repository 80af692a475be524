import assert from 'node:assert/strict';
import { textOf } from '../server/cli/files/reading.ts';

describe('the text of bytes', () => {
  it('is what they say in UTF-8, however it is read', () => {
    for (const text of [
      '',
      'The meeting rose at 1.10 p.m.\r\n',
      'KOFFI ADJÉ (Togo) said:\n',
      '\ufeff“Peace”, she said — and 平和, 🕊️, e\u0301.\n',
      `${'x'.repeat(1_100_000)}’`,
      'x'.repeat(1_100_000),
    ])
      assert.deepEqual(textOf(Buffer.from(text), 'draft.txt'), { text });
  });

  it('is read from a part of a larger piece of memory', () => {
    const bytes = Buffer.from('before “peace” after');
    assert.deepEqual(textOf(new Uint8Array(bytes.buffer, bytes.byteOffset + 7, 11), 'draft.txt'), { text: '“peace”' });
  });
});
