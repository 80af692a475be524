import { readFileSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { out, root } from '../host/folders.ts';
import { inWeb } from '../host/web-suite.ts';
import { countOf } from './mocha.ts';
import type { Step } from './step.ts';

/** The mocha suite of test/web, with the packed extension in VS Code for the web. */
export const web: Step = {
  name: 'web',
  run: async () => {
    const entry = path.join(out, 'web/run.js');
    // Mocha's own build for browsers makes its functions global where there are no modules.
    const mocha = readFileSync(path.join(root, 'node_modules/mocha/mocha.js'), 'utf8');
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: ['test/web/run.ts'],
      outfile: entry,
      bundle: true,
      platform: 'browser',
      target: 'es2023',
      format: 'cjs',
      external: ['vscode'],
      alias: { 'node:assert/strict': './test/web/assert.ts' },
      banner: { js: `(function(module,exports,define){${mocha}\n})();` },
      logLevel: 'warning',
    });
    const ended = await inWeb({ entry, workspace: path.join(root, 'examples') });
    console.log(ended.printed.trimEnd());
    return countOf(ended.printed, ended.ok);
  },
};
