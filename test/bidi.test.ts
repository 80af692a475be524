import assert from 'node:assert/strict';
import { isolated } from '../client/bidi.ts';

const ISOLATE = '\u2068';
const END = '\u2069';

describe('a text beside words of ours', () => {
  it('stays as it is where it runs from left to right', () => {
    for (const text of ['María Vélez', 'Côte d’Ivoire', '1325 (2000)', '', 'Ναταλία', 'Анна', '王毅']) {
      assert.equal(isolated(text), text);
    }
  });

  it('keeps to itself where it runs from right to left', () => {
    for (const text of ['עומר דן', 'عبد الله بن زايد', 'Mr. عبد الله'])
      assert.equal(isolated(text), ISOLATE + text + END);
  });

  it('turns nothing that follows', () => {
    assert.equal(isolated('Ann\u202e Lee'), 'Ann Lee');
    assert.equal(isolated('עומר\u2069\u202e דן'), `${ISOLATE}עומר דן${END}`);
  });
});
