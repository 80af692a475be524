import { rmSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import esbuild from 'esbuild';
import { hasDisplay } from '../host/desktop.ts';
import { out, root } from '../host/folders.ts';
import { type Ended, inDesktop, inServer } from '../host/suite.ts';
import { countOf } from './mocha.ts';
import type { Step } from './step.ts';

/** Long enough to reach a server that is there, short enough not to hold up a machine that is offline. */
const DOWNLOAD_SILENCE_MS = 10_000;

/** The mocha suite of test/editor, inside a real VS Code. */
export const editor: Step = {
  name: 'editor',
  run: async () => {
    const suite = { entry: path.join(out, 'editor/run.js'), workspace: path.join(root, 'test/fixtures/editor') };
    await bundle(path.dirname(suite.entry));
    const desktop = await desktopExecutable();
    const ended: Ended = desktop ? await inDesktop(desktop, suite) : await inServer(suite);
    console.log(ended.printed.trimEnd());
    return countOf(ended.printed, ended.ok);
  },
};

/**
 * A desktop VS Code: the one that VSCODE_EXECUTABLE_PATH names, else one that test-electron downloads; undefined where
 * none can be downloaded or shown. It is all settled before a test runs, so a failing test never tries another host.
 */
async function desktopExecutable(): Promise<string | undefined> {
  const chosen = process.env.VSCODE_EXECUTABLE_PATH;
  if (chosen) return chosen;
  if (!hasDisplay()) {
    console.log('No display for a desktop VS Code: running in the VS Code server.');
    return undefined;
  }
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', timeout: DOWNLOAD_SILENCE_MS });
  } catch (error) {
    if (!isNetworkError(error)) throw error;
    console.log(`VS Code could not be downloaded (${messageOf(error)}): running in the VS Code server.`);
    return undefined;
  }
}

/** Whether a download failed because its server could not be reached or did not answer. */
export function isNetworkError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return /ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|E(NET|HOST)UNREACH|EPIPE|CERT|timed? ?out|Failed to get/i.test(
    `${code} ${messageOf(error)}`,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function bundle(outdir: string): Promise<void> {
  // A test that is no longer there would run on.
  rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/editor/run.ts', 'test/editor/*.test.ts'],
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
