// RE2JS brings Unicode's tables of properties, a quarter of its bundle where that is packed. Whatever engine runs it has
// them too: a bundle asks the engine for the few that a folder's patterns name.
import path from 'node:path';
import { findingAlone } from './left-out/patterns.mjs';

const TABLE = String.raw`new UnicodeRangeTable\(decodeRanges\("[\w+-]+", (?:true|false)\)\)`;
const NAMED_TABLES = String.raw`new LazyMap\(\{((?:\s+\w+: \(\) => ${TABLE},?)+\s+)\}\)`;

/** The library's text with tables that are made when they are asked for; throws where it is not as it was. */
export function withoutTables(library) {
  const instead = (text, member, tables, written) => {
    const pattern = new RegExp(`(?<=${member} = )${tables}`);
    if (!pattern.test(text)) throw new Error(`RE2JS has no such ${member} any more.`);
    return text.replace(pattern, (_, rows) => written(rows));
  };
  const asked = signs => `new UnicodeRangeTable(rangesOf(${signs}))`;
  const named = kind => rows => {
    const names = [...rows.matchAll(/^\s*(\w+): /gm)].map(match => match[1]);
    const each = `name => [name, () => ${asked(String.raw`'\\p{${kind}' + name + '}'`)}]`;
    return `new LazyMap(Object.fromEntries('${names.join(' ')}'.split(' ').map(${each})))`;
  };
  // What RE2 takes for visible.
  const visible = () => asked(String.raw`'[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]'`);

  let text = instead(library, 'this\\._Print', TABLE, visible);
  text = instead(text, 'CATEGORIES', NAMED_TABLES, named(''));
  return instead(text, 'SCRIPTS', NAMED_TABLES, named('Script='));
}

export const unicodeOfTheEngine = {
  name: 'Unicode of the engine',
  setup(build) {
    const resolveDir = path.resolve(import.meta.dirname, '../..');
    build.onLoad({ filter: /re2js[\\/]build[\\/]index\.js$/ }, ({ path: file }) => ({
      contents: `import { rangesOf } from './server/project/patterns/ranges.ts';
${withoutTables(findingAlone(file))}`,
      resolveDir,
      loader: 'js',
    }));
  },
};
