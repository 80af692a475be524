// The pages of the panels have their styles and scripts as texts, which no bundler looks into: here each is made small.
import { readFileSync } from 'node:fs';
import esbuild from 'esbuild';

const LOADERS = { STYLE: 'css', SCRIPT: 'js' };
const TEXT = /^const (STYLE|SCRIPT) = (`\n[^`]*\n`);$/gm;

export const smallPages = {
  name: 'small pages',
  setup(build) {
    build.onLoad({ filter: /[\\/]client[\\/]panels[\\/]\w+\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(TEXT, withSmallText),
      loader: 'ts',
    }));
  },
};

function withSmallText(_, name, literal) {
  if (literal.includes('${')) throw new Error(`A page's ${name} is no text by itself.`);
  // What a script names is its own, as in a function.
  const { code } = esbuild.transformSync(Function(`return ${literal}`)(), {
    loader: LOADERS[name],
    minify: true,
    ...(name === 'SCRIPT' && { format: 'iife', target: 'es2023' }),
  });
  return `const ${name} = ${JSON.stringify(code)};`;
}
