import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command with the terminal as its output. Resolves to its exit code; 127 where it could not be started. */
export function run(command: string, args: readonly string[], options: CommandOptions = {}): Promise<number> {
  return new Promise(resolve => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', error => {
      console.error(error.message);
      resolve(127);
    });
    child.on('exit', code => resolve(code ?? 1));
  });
}

/** Runs a command without showing what it prints. Throws with the end of its output where it fails. */
export function quietly(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let printed = '';
    const take = (chunk: Buffer) => {
      printed += chunk;
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('exit', code => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${[command, ...args].join(' ')} failed (${code})\n${printed.trimEnd().slice(-3000)}`));
    });
  });
}

/** npm as a command: the one that runs this script where there is one. */
export function npm(args: readonly string[]): readonly [command: string, args: readonly string[]] {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js') ? [process.execPath, [own, ...args]] : ['npm', args];
}
