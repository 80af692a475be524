// Bundles the extension: dist/client.js, dist/server.js, dist/cli.js and what they share: the catalogue's data, and
// the engine that runs a folder's patterns.
// `--watch` builds again on every change.
import { rmSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

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

const bundles = [
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

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
for (const bundle of bundles) {
  const options = { ...common, ...bundle, outdir: 'dist' };
  if (process.argv.includes('--watch')) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
