// What is bundled, and how: the extension's two halves, the command line, and what they share.
import path from 'node:path';
import esbuild from 'esbuild';

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
const shared = [beside(/\/data\/index\.ts$/, './catalogue.js'), beside(/\/engine\.ts$/, './patterns.js')];

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  keepNames: false,
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
  // The protocol's packages have ES modules too, which leave out what is not used.
  mainFields: ['module', 'main'],
};

/** Each is built into one file a name, beside the others. */
export const bundles = [
  {
    entryPoints: { client: 'client/node.ts', connection: 'client/connection.ts' },
    external: ['vscode'],
    plugins: [beside(/\/connection\.ts$/, './connection.js')],
    // VS Code gives `vscode` to what is required; what is imported may not find it.
    supported: { 'dynamic-import': false },
  },
  { entryPoints: { server: 'server/node.ts' }, plugins: shared },
  { entryPoints: { cli: 'server/cli/cli.ts' }, plugins: shared },
  { entryPoints: { catalogue: 'server/catalogue/data/index.ts' } },
  { entryPoints: { patterns: 'server/project/patterns/engine.ts' } },
];

/** What the npm package has beside the command line: its functions, and the server as a program. */
export const npmBundles = [
  { entryPoints: { index: 'server/api.ts' }, plugins: shared },
  { entryPoints: { 'language-server': 'server/language-server.ts' }, plugins: shared },
];

/** Builds some of the bundles, by their names, into a folder; or all. */
export async function build(outdir, names) {
  const chosen = [...bundles, ...(names ? npmBundles : [])].filter(
    ({ entryPoints }) => !names || names.some(name => name in entryPoints),
  );
  await Promise.all(chosen.map(bundle => esbuild.build({ ...common, ...bundle, outdir })));
}

/** Builds all of them, and again on every change. */
export async function watch(outdir) {
  for (const bundle of bundles) await (await esbuild.context({ ...common, ...bundle, outdir })).watch();
}
