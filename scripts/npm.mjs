// Makes out/npm, the npm package: the command line, the language server, and the core's functions with their types.
// `npm pack ./out/npm` packs it.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, root } from './bundles.mjs';
import { compile } from './compile.mjs';

const out = path.resolve(process.argv[2] ?? path.join(root, 'out/npm'));
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const words = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build(out, ['cli', 'thread', 'check', 'reports', 'catalogue', 'patterns', 'index', 'language-server']);
for (const program of ['cli.js', 'language-server.js']) {
  const file = path.join(out, program);
  writeFileSync(file, `#!/usr/bin/env node\n${readFileSync(file, 'utf8')}`);
  chmodSync(file, 0o755);
}

await compile(out);

const types = path.join(out, 'types');
const project = path.join(out, 'tsconfig.json');
writeFileSync(
  project,
  JSON.stringify({
    extends: path.join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rewriteRelativeImportExtensions: true,
      noCheck: true,
      outDir: types,
      rootDir: path.join(root, 'server'),
      typeRoots: [path.join(root, 'node_modules/@types')],
    },
    include: [],
    files: [path.join(root, 'server/api.ts')],
  }),
);
const tsc = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', project], { cwd: root, stdio: 'inherit' });
rmSync(project);

for (const file of ['LICENSE', 'CHANGELOG.md', 'README.md', 'schemas', 'l10n']) {
  cpSync(path.join(root, file), path.join(out, file), { recursive: true });
}
const { name, version, license, homepage, repository, bugs, keywords, engines } = manifest;
const own = {
  name,
  version,
  description: words.description,
  license,
  homepage,
  repository,
  bugs,
  keywords: [...keywords, 'language-server'],
  engines: { node: engines.node },
  bin: { 'meeting-record': './cli.js', 'meeting-record-language-server': './language-server.js' },
  main: './index.js',
  types: './types/api.d.ts',
  exports: {
    '.': { types: './types/api.d.ts', default: './index.js' },
    './schemas/*': './schemas/*',
    './package.json': './package.json',
  },
};
writeFileSync(path.join(out, 'package.json'), `${JSON.stringify(own, undefined, 2)}\n`);
