import path from 'node:path';

/** The project's root; every other folder hangs from it. */
export const root = path.resolve(__dirname, '../..');

/** What the tooling installs for itself, beside @vscode/test-electron's own downloads. Ignored by git. */
export const installed = path.join(root, '.vscode-test');

/** What the tests write: bundles, logs, the packed extension. Ignored by git. */
export const out = path.join(root, 'out');

/** The screenshots of the last run. */
export const shots = path.join(out, 'shots');

/** The packed extension of the last run. */
export const vsix = path.join(out, 'meeting-record.vsix');

/** The folder that `npm start` opens, and the draft in it that it shows. */
export const examples = path.join(root, 'examples');
