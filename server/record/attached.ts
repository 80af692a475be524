/** What is remembered of values, as a WeakMap remembers it. */
export interface Attached<Key extends object, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  delete(key: Key): void;
}

/** Makes a class, derived from it, put its private fields on the object that it is given. */
const Given = function given(key: object) {
  return key;
} as unknown as new (
  key: object,
) => object;

/**
 * A WeakMap whose values lie on their keys, where nobody else sees them. They are gone as soon as the keys are: what a
 * WeakMap holds stays until a full garbage collection, and while somebody types each keystroke makes a new record.
 */
export function attached<Key extends object, Value>(): Attached<Key, Value> {
  class Holder extends Given {
    #value: Value | undefined;
    constructor(key: Key, value: Value) {
      super(key);
      this.#value = value;
    }
    static get(key: object): Value | undefined {
      return #value in key ? key.#value : undefined;
    }
    static set(key: Key, value: Value | undefined): void {
      if (#value in key) key.#value = value;
      else if (value !== undefined) new Holder(key, value);
    }
  }
  return {
    get: key => Holder.get(key),
    set: (key, value) => Holder.set(key, value),
    delete: key => Holder.set(key, undefined),
  };
}
