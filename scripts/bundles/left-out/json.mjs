// The library for JSON, without what it makes ready at every start.
import { readFileSync } from 'node:fs';

/** Tables of names that the library for JSON makes at every start; it has the numbers themselves wherever it asks. */
export const NAMES_OF_NUMBERS = ['CharacterCodes', 'ParseErrorCode', 'ScanError', 'SyntaxKind'];

/** What it keeps ready to indent with: twelve hundred strings. It can do without. */
const FEW_INDENTS = `
export const cachedSpaces = Array.from({ length: 20 }, (_, count) => ' '.repeat(count));
export const cachedBreakLinesWithSpaces = {};
export const supportedEols = [];`;
export const quickJson = {
  name: 'quick JSON',
  setup(build) {
    build.onLoad({ filter: /jsonc-parser[\\/].*[\\/]string-intern\.js$/ }, () => ({
      contents: FEW_INDENTS,
      loader: 'js',
    }));
    build.onLoad({ filter: /jsonc-parser[\\/].*[\\/](?:main|scanner)\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(
        new RegExp(`^\\(function \\((${NAMES_OF_NUMBERS.join('|')})\\) \\{[\\s\\S]*?^\\}\\).*$`, 'gm'),
        '',
      ),
      loader: 'js',
    }));
  },
};
