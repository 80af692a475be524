import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../host/folders.ts';
import type { Count, Step } from './step.ts';

/** Mocha's own limits cannot end a loop that never yields. */
const LIMIT_MS = 20 * 60_000;

/** A step that is a run of mocha in a process of its own, with these arguments. */
export function mocha(
  name: string,
  args: readonly string[],
  say: (words: string) => void = words => process.stdout.write(words),
): Step {
  return {
    name,
    run: () =>
      new Promise((resolve, reject) => {
        const cli = path.join(root, 'node_modules/mocha/bin/mocha.js');
        const child = spawn(process.execPath, [cli, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
        let printed = '';
        child.stdout.setEncoding('utf8').on('data', (words: string) => {
          printed += words;
          say(words);
        });
        const limit = setTimeout(() => {
          console.error(`Ended after ${LIMIT_MS / 60_000} minutes: something in it never comes back.`);
          child.kill('SIGKILL');
        }, LIMIT_MS);
        child.on('error', reject);
        child.on('close', code => {
          clearTimeout(limit);
          resolve(countOf(printed, code === 0));
        });
      }),
  };
}

/**
 * Counts a run of mocha from the last lines that it printed, `12 passing (3s)` and `1 failing`. A run that ended badly
 * has a failure even where it counted none, as when it broke off, and so has one that ran no test.
 */
export function countOf(printed: string, ok: boolean): Count {
  const plain = stripVTControlCharacters(printed);
  const last = (word: string) => Number([...plain.matchAll(new RegExp(`^ +(\\d+) ${word}\\b`, 'gm'))].at(-1)?.[1] ?? 0);
  const passed = last('passing');
  const failed = last('failing');
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}
