/** What a run takes of the processor: what other programs take of it meanwhile does not count. Milliseconds. */
export function processorTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of some runs, each told how many were before it: what is collected and compiled within one counts less. */
export function leastTime(runs: number, run: (time: number) => void): number {
  return Math.min(...Array.from({ length: runs }, (_, time) => processorTime(() => run(time))));
}
