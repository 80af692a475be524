// What is bundled, and how: the extension's two halves for Node and for the web, the command line, and what they share.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minify } from '@swc/core';
import esbuild from 'esbuild';
import { withPatternsWhenUsed } from './bundles/first-use.mjs';
import { withFunctionsLast } from './bundles/functions-last.mjs';
import { listsOfText } from './bundles/left-out/csv.mjs';
import { globsOfFiles, plainGlobs } from './bundles/left-out/globs.mjs';
import { quickJson } from './bundles/left-out/json.mjs';
import { numbersOnALine, withoutExamples } from './bundles/left-out/own.mjs';
import { protocolOfUse } from './bundles/left-out/protocol.mjs';
import { withLetters } from './bundles/letters.mjs';
import { listsOfWords } from './bundles/lists.mjs';
import { withFlatLiterals } from './bundles/literals.mjs';
import { smallPages } from './bundles/pages.mjs';
import { unicodeOfTheEngine } from './bundles/unicode.mjs';

export const root = path.resolve(import.meta.dirname, '..');

/** What is loaded when it is first needed is a file beside the bundle, instead of a copy in it. */
const beside = (source, file) => ({
  name: `beside ${file}`,
  setup(build) {
    build.onResolve({ filter: source }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: file, external: true },
    );
  },
});

/** The same where Node loads it, by its compiled code where that was kept; `bundle` is what loads it. */
const compiled = (source, file, bundle = 'bundle') => ({
  name: `compiled ${file}`,
  setup(build) {
    build.onResolve({ filter: source }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: file, namespace: 'compiled' },
    );
    build.onLoad({ filter: /./, namespace: 'compiled' }, ({ path: name }) => ({
      contents: `module.exports = require('./server/compiled.ts').${bundle}(require('node:path').join(__dirname, '${name}'));`,
      resolveDir: root,
    }));
  },
});
const shared = [
  quickJson,
  listsOfText,
  plainGlobs,
  beside(/\/data\/index\.ts$/, './catalogue.js'),
  beside(/\/engine\.ts$/, './patterns.js'),
];
const dialects = beside(/\/dialects\/index\.ts$/, './dialects.js');

/** Parts of a record that the dialects ask, too: what asks them beside these takes them from there, by the file's name. */
const PARTS = ['names', 'placeholders', 'states', 'dialects/votes', 'text', 'readable'];
const parts = {
  name: 'parts',
  setup(build) {
    const namespace = 'parts';
    const fileOf = ({ path: name, resolveDir }) =>
      path.relative(path.join(root, 'server/record'), path.join(resolveDir, name));
    const names = new Map(PARTS.map(part => [`${part}.ts`, path.basename(part)]));
    build.onResolve({ filter: /^\..*\.ts$/ }, from =>
      names.has(fileOf(from)) ? { path: names.get(fileOf(from)), namespace } : undefined,
    );
    build.onResolve({ filter: /./, namespace }, ({ path: name }) => ({ path: name, external: true }));
    build.onLoad({ filter: /./, namespace }, ({ path: name }) => ({
      contents: `module.exports = require('./dialects.js').parts.${name};`,
    }));
  },
};

/** The protocol's packages have a part for each host and a large common one, which is in one file for all of them. */
const COMMON_PARTS = {
  'vscode-jsonrpc': './browser.js',
  'vscode-languageserver-protocol': './browser.js',
  'vscode-languageserver-protocol/browser': './browser.js',
  'vscode-languageserver-protocol/node': './connection.js',
  'vscode-languageserver-types': './browser.js',
  'vscode-languageclient': './browser.js',
  'vscode-languageserver': './core.js',
};
const commonParts = (...names) => ({
  name: 'common parts',
  setup(build) {
    const take = name => (names.includes(name) ? { path: name, namespace: 'common' } : undefined);
    build.onResolve({ filter: /^vscode-[a-z-]+(?:\/[a-z]+)?$/ }, ({ path: name }) => take(name));
    build.onResolve({ filter: /^\.\.\/common\/(?:api|client|server)$/ }, ({ importer }) =>
      take(/node_modules[\\/](vscode-[a-z-]+)[\\/]lib[\\/](?:node|browser)[\\/][^\\/]+$/.exec(importer)?.[1]),
    );
    build.onResolve({ filter: /./, namespace: 'common' }, ({ path: name }) => ({ path: name, external: true }));
    build.onLoad({ filter: /./, namespace: 'common' }, ({ path: name }) => ({
      contents: `module.exports = require('${COMMON_PARTS[name]}').packages['${name}'];`,
    }));
  },
});
/** What of Node the protocol's packages hardly ever use is loaded when they do: `crypto` alone takes three milliseconds. */
const whenUsed = (...names) => ({
  name: 'when used',
  setup(build) {
    const namespace = 'when used';
    build.onResolve({ filter: new RegExp(`^(?:${names.join('|')})$`) }, ({ path: name, ...from }) =>
      from.namespace === namespace ? { path: name, external: true } : { path: name, namespace },
    );
    build.onLoad({ filter: /./, namespace }, ({ path: name }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, key) => require('${name}')[key] });`,
    }));
  },
});
const protocol = ['vscode-jsonrpc', 'vscode-languageserver-protocol', 'vscode-languageserver-types'];

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Patterns stay as they are written: as calls they would be made anew each time a function runs.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'cjs',
  minify: true,
  keepNames: false,
  sourcemap: false,
  legalComments: 'none',
  // What it has for Node reads bundles of words from addresses, which nobody asks for.
  alias: { '@vscode/l10n': '@vscode/l10n/dist/browser.js' },
  logLevel: 'warning',
  // The protocol's packages have ES modules too, which leave out what is not used.
  mainFields: ['module', 'main'],
};

/** What runs in a browser too: whatever of Node is imported fails the build. */
const everywhere = { platform: 'browser', target: 'es2023' };

/** A worker runs its scripts in one scope: each has its names for itself. */
const inWorker = {
  banner: { js: '(function(module,exports,require){' },
  footer: { js: '})(module,exports,require);' },
};

// VS Code gives `vscode` to what is required; what is imported may not find it.
const inVSCode = { external: ['vscode'], supported: { 'dynamic-import': false } };

/** Each is built into one file a name, beside the others. */
export const bundles = [
  // The web's extension host takes a single file. What others share is in it, and they take it from there.
  {
    ...everywhere,
    ...inWorker,
    ...inVSCode,
    entryPoints: { browser: 'client/browser.ts' },
    plugins: [protocolOfUse, smallPages],
  },
  {
    ...inVSCode,
    external: ['vscode'],
    entryPoints: { client: 'client/node.ts', connection: 'client/connection/processClient.ts' },
    plugins: [
      beside(/\/processClient\.ts$/, './connection.js'),
      beside(/\/shared\.ts$/, './browser.js'),
      dialects,
      whenUsed('crypto'),
      commonParts(...protocol, 'vscode-languageclient'),
      protocolOfUse,
    ],
  },
  {
    ...everywhere,
    ...inWorker,
    entryPoints: { core: 'server/core.ts' },
    plugins: [...shared, globsOfFiles, dialects, parts, commonParts(...protocol), withoutExamples, protocolOfUse],
  },
  {
    entryPoints: { node: 'server/node.ts' },
    plugins: [
      beside(/\/(?:core|unreadable)\.ts$/, './core.js'),
      whenUsed('crypto', 'child_process'),
      commonParts(...protocol, 'vscode-languageserver-protocol/node', 'vscode-languageserver'),
      protocolOfUse,
    ],
  },
  { entryPoints: { server: 'server/start.ts' }, plugins: [compiled(/\/node\.ts$/, 'node.js')] },
  {
    ...everywhere,
    format: 'iife',
    entryPoints: { worker: 'server/browser.ts' },
    plugins: [
      beside(/\/core\.ts$/, './core.js'),
      dialects,
      commonParts(...protocol, 'vscode-languageserver-protocol/browser', 'vscode-languageserver'),
      protocolOfUse,
    ],
  },
  {
    entryPoints: { cli: 'server/cli/cli.ts' },
    plugins: [compiled(/\/check\.ts$/, 'check.js'), compiled(/\/reports\.ts$/, 'reports.js')],
  },
  {
    entryPoints: { thread: 'server/cli/thread.ts' },
    plugins: [compiled(/\/check\.ts$/, 'check.js', 'bundleInThread')],
  },
  { entryPoints: { check: 'server/cli/check.ts' }, plugins: [...shared, withoutExamples] },
  { entryPoints: { reports: 'server/cli/reports.ts' }, plugins: shared },
  { ...everywhere, ...inWorker, entryPoints: { dialects: 'server/dialects.ts' } },
  {
    ...everywhere,
    ...inWorker,
    entryPoints: { catalogue: 'server/catalogue/data/index.ts' },
    plugins: [numbersOnALine],
  },
  {
    ...everywhere,
    ...inWorker,
    entryPoints: { patterns: 'server/project/patterns/engine.ts' },
    plugins: [unicodeOfTheEngine],
  },
];

/** What the npm package has beside the command line: its functions, and the server as a program. */
export const npmBundles = [
  { entryPoints: { index: 'server/api.ts' }, plugins: shared },
  {
    entryPoints: { 'language-server': 'server/language-server.ts' },
    plugins: [...shared, whenUsed('crypto', 'child_process')],
  },
];

/** What the extension has of them, and is installed with. */
export const OF_THE_EXTENSION = 'browser client core node server worker dialects catalogue patterns'.split(' ');
const isOfTheExtension = ({ entryPoints }) => OF_THE_EXTENSION.some(name => name in entryPoints);

/** What is never run, and by which Node tells an ES module what a bundle exports: dead code to whatever makes it small. */
const EXPORTED = /\b0&&\(module\.exports=\{[\w,]+\}\);?/;

/** What lives for one record is in need of a third of its patterns: these make each when it is first used. */
const isShortLived = ({ entryPoints }) => 'check' in entryPoints;
/** Names stay as they are until that is done. */
const withNames = { minify: false, minifyWhitespace: true, minifySyntax: true };

/** Builds some of the bundles, by their names, into a folder; or all. */
export async function build(outdir, names) {
  const chosen = [...bundles, ...(names ? npmBundles : [])].filter(
    ({ entryPoints }) => !names || names.some(name => name in entryPoints),
  );
  await Promise.all(
    chosen.map(async bundle => {
      const isShort = isShortLived(bundle);
      const plugins = [...(bundle.plugins ?? []), listsOfWords];
      const options = { ...common, ...(isShort && withNames), ...bundle, plugins, outdir, write: false };
      const { outputFiles } = await esbuild.build(options);
      for (const { path: file, text } of outputFiles) {
        const ordered = isOfTheExtension(bundle) ? withFunctionsLast(text) : text;
        // What esbuild leaves becomes a twentieth smaller, in a tenth of a second.
        const { code } = await minify(isShort ? withPatternsWhenUsed(ordered) : ordered, {
          compress: { passes: 3 },
          // The package's test looks for what is required by this name.
          mangle: { reserved: ['require'], toplevel: isShort },
          ecma: 2022,
          format: { asciiOnly: true },
        });
        mkdirSync(path.dirname(file), { recursive: true });
        const flat = isShort ? withFlatLiterals(code) : code;
        writeFileSync(file, withLetters(flat) + (EXPORTED.exec(text)?.[0] ?? ''));
      }
    }),
  );
}

/** Builds all of them, and again on every change. */
export async function watch(outdir) {
  for (const bundle of bundles) await (await esbuild.context({ ...common, ...bundle, outdir })).watch();
}
