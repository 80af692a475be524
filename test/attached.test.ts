import assert from 'node:assert/strict';
import { attached } from '../server/record/attached.ts';

describe('what is remembered of a value', () => {
  const names = attached<object, string>();
  const sizes = attached<object, number>();

  it('is told of that value alone, by whoever remembers it', () => {
    const [one, other] = [{ start: 1 }, { start: 1 }];
    names.set(one, 'a');
    sizes.set(one, 0);
    names.set(one, 'b');
    assert.deepEqual([names.get(one), sizes.get(one), names.get(other)], ['b', 0, undefined]);
    names.delete(one);
    names.delete(other);
    assert.deepEqual([names.get(one), sizes.get(one), names.get(other)], [undefined, 0, undefined]);
  });

  it('is seen by nobody else, and is not taken along by a copy', () => {
    const value = Object.freeze({ start: 1 });
    names.set(value, 'a');
    assert.equal(names.get(value), 'a');
    assert.deepEqual(value, { start: 1 });
    assert.deepEqual(Reflect.ownKeys(value), ['start']);
    assert.equal(JSON.stringify(value), '{"start":1}');
    assert.equal(names.get({ ...value }), undefined);
  });
});
