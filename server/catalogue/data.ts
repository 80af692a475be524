/** What `data/` holds. */
export type Data = typeof import('./data/index.ts');

/** The data that ships: a file of its own, read when the first question is asked of it and not before. */
export function shippedData(): Data {
  // An `import` would read it with the program that asks, and `import()` would make every answer wait.
  return require('./data/index.ts') as Data;
}
