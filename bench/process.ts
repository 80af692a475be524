import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { LanguageClient } from '../test/language-client.ts';

/** How long Node takes to do nothing. Milliseconds. */
export function nothing(): number {
  const before = performance.now();
  execFileSync(process.execPath, ['-e', '0']);
  return performance.now() - before;
}

/** MB that the server holds, as Linux tells it. */
export function residentOf({ serverPid }: LanguageClient): number {
  const status = readFileSync(`/proc/${serverPid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000;
}
