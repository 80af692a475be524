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

/** Of this program so far, in milliseconds: what other programs on the machine do not lengthen as they do the clock's. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Of the server, with all that it does behind its answers. Linux counts it in hundredths of a second. */
export function processorTimeOf({ serverPid }: LanguageClient): number {
  const [, rest] = readFileSync(`/proc/${serverPid}/stat`, 'utf8').split(') ');
  const fields = rest!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
