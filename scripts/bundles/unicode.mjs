// RE2JS brings Unicode's tables of properties, a quarter of its bundle where that is packed. Whatever engine runs it has
// them too: a bundle asks the engine for the few that a folder's patterns name.
import path from 'node:path';
import { emptied } from './left-out.mjs';

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

/** What it has for bytes, for several patterns at once and for writing what it has found: patterns only find in texts. */
const NOT_FINDING = `
  MachineUTF8Input RE2Set TranslateRegExpString Utf8MatcherInput
  allMatches appendReplacement appendReplacementFunc appendReplacementInternalJava appendReplacementInternalJs appendTail
  exec findAll findAllIndex findAllSubmatch findAllSubmatchIndex findAllUTF8 findAllUTF8Index findAllUTF8Submatch
  findAllUTF8SubmatchIndex findIndex findSubmatch findSubmatchIndex findUTF8 findUTF8Index findUTF8Submatch
  findUTF8SubmatchIndex matchArray matchUTF8 namedGroupsObject replace replaceAllFunc split translateRegExp`;

const between = name =>
  /^\p{Lu}/u.test(name)
    ? [String.raw`var ${name} = class (?:\w+ )?(?:extends \w+ )?\{`, String.raw`\};$`]
    : [String.raw`\t(?:static )?${name}\(.*\) \{`, String.raw`\t\}$`];

/** The library's text without those. */
export const findingAlone = file => emptied(file, NOT_FINDING.trim().split(/\s+/), between);

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
