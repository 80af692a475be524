// The library for globs, for those of paths.
import { emptied } from './emptied.mjs';

/** What the library for globs has for groups that repeat, `+(a|b)`, which are not read (project/configuration/globs.ts). */
const NO_GROUPS = [
  'analyzeRepeatedExtglob',
  'buildCharClassStar',
  'extglobClose',
  'extglobOpen',
  'getStarExtglobSequenceChars',
  'hasRepeatedCharPrefixOverlap',
  'isPlainBranch',
  'normalizeSimpleBranch',
  'parseRepeatedExtglob',
  'repeatedExtglobRecursion',
  'splitTopLevel',
];

export const withoutGroups = file =>
  emptied(file, NO_GROUPS, name => [String.raw`( *)const ${name} = .*=> \{`, String.raw`\1\};$`]);

export const plainGlobs = {
  name: 'plain globs',
  setup(build) {
    build.onLoad({ filter: /picomatch[\\/]lib[\\/]parse\.js$/ }, ({ path: file }) => ({
      contents: withoutGroups(file),
      loader: 'js',
    }));
  },
};

/** The command line alone asks where a glob's folder ends. */
export const globsOfFiles = {
  name: 'globs of files',
  setup(build) {
    build.onLoad({ filter: /picomatch[\\/]lib[\\/]scan\.js$/ }, () => ({ contents: '', loader: 'js' }));
  },
};
