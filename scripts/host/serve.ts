import { spawn } from 'node:child_process';
import path from 'node:path';
import { quietly } from './command.ts';
import type { Profile } from './profile.ts';
import { vscodeServer } from './vscode-server.ts';

export interface Server {
  /** `http://127.0.0.1:<port>`, on a port that was free. */
  readonly origin: string;
  /** All that the server has printed so far. */
  readonly log: () => string;
  /** Resolves when the server has ended, however it did. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 5_000;

/** Starts the VS Code server on a profile, on this machine's loopback alone. `args` are added to its command line. */
export async function serve(profile: Profile, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Server> {
  const child = spawn(
    process.execPath,
    [...(await commandOf(profile)), ...['--host', '127.0.0.1', '--port', '0', '--telemetry-level', 'off'], ...args],
    // A group of its own, so that the extension hosts which it starts end with it.
    { cwd: profile.home, env: { ...environment(profile), ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const end = (signal: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, signal);
    } catch {
      // It has ended already.
    }
  };
  const stop = async () => {
    end('SIGTERM');
    await Promise.race([ended, new Promise(resolve => setTimeout(resolve, STOP_LIMIT_MS).unref())]);
    end('SIGKILL');
  };
  const port = await new Promise<string>((resolve, reject) => {
    const tooLong = setTimeout(() => {
      void stop();
      reject(new Error(`The VS Code server did not start in ${START_LIMIT_MS / 1000} s.\n${log}`));
    }, START_LIMIT_MS);
    const take = (chunk: Buffer) => {
      log += chunk;
      const told = /Extension host agent listening on (\d+)/.exec(log);
      if (!told) return;
      clearTimeout(tooLong);
      resolve(told[1]!);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('exit', code => {
      clearTimeout(tooLong);
      reject(new Error(`The VS Code server ended (${code}) before it was up.\n${log}`));
    });
  });
  return { origin: `http://127.0.0.1:${port}`, log: () => log, ended, stop };
}

/** Installs a packed extension into a profile, as a person would. Throws what the server says where it refuses. */
export async function installExtension(profile: Profile, vsix: string): Promise<void> {
  await quietly(process.execPath, [...(await commandOf(profile)), '--install-extension', vsix], {
    env: environment(profile),
  });
}

async function commandOf(profile: Profile): Promise<readonly string[]> {
  return [
    path.join(await vscodeServer(), 'out/server-main.js'),
    ...['--server-data-dir', profile.home, '--user-data-dir', profile.data],
    ...['--extensions-dir', profile.extensions, '--accept-server-license-terms'],
  ];
}

/** This process's environment with a home of its own, and without what another VS Code or npm put there. */
function environment(profile: Profile): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_|PORT$)/.test(name));
  const homes = ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'];
  return { ...Object.fromEntries(kept), ...Object.fromEntries(homes.map(name => [name, profile.home])) };
}
