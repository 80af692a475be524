import { readFileSync } from 'node:fs';

/** How often in a second Linux counts, in /proc; it is so on every machine that Node runs on. */
const TICKS_PER_SECOND = 100;

/**
 * How long a program needed to answer, in milliseconds: what a person would have waited for on a machine that does nothing
 * else. Of a busy one the processor time of the program tells it, where the system does; else the clock.
 */
export async function waitingFor(pid: number, answer: () => Promise<unknown>): Promise<number> {
  const [started, used] = [performance.now(), processorTimeOf(pid)];
  await answer();
  return Math.min(performance.now() - started, processorTimeOf(pid) - used || Number.POSITIVE_INFINITY);
}

function processorTimeOf(pid: number): number {
  try {
    // What stands behind the program's name, in brackets, begins with the third of its numbers.
    const numbers = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return ((Number(numbers[11]) + Number(numbers[12])) * 1000) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}

/** How long a state is waited for that never comes: less than a test may take, so that its assertion says what is instead. */
const AT_MOST_MS = 20_000;

/** Waits until something holds, however busy the machine is, and no longer. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const ends = performance.now() + AT_MOST_MS;
  while (!(await holds()) && performance.now() < ends) await new Promise(resolve => setTimeout(resolve, 50));
}
