// Patterns that are made of words read as lists, `anyOf('Mr, Ms')`. Bundles have them as they are matched, `(?:Mr|Ms)`:
// without the white space of their lines, and nothing to put together at each start.
import { readFileSync } from 'node:fs';

/** A list that is all there, and holds no part that is put in. */
const LIST = /\banyOf\(\s*(?:'((?:[^'\\\n]|\\.)*)'|`((?:[^`$\\]|\\.|\$(?!\{))*)`),?\s*\)/g;

/** The source of a module with its lists so; one into which something is put stays, and is put together at the start. */
export function withLists(source) {
  return source.replace(LIST, (_, quoted, template) => {
    const form = `(?:${(quoted ?? template).trim().split(/,\s+/).join('|')})`;
    return quoted === undefined ? `\`${form}\`` : `'${form}'`;
  });
}

export const listsOfWords = {
  name: 'lists of words',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/](?:record|project|rules)[\\/].*\.ts$/ }, ({ path: file }) => ({
      contents: withLists(readFileSync(file, 'utf8')),
      loader: 'ts',
    }));
  },
};
