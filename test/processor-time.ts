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

/** The least of at most three runs, of which none follows one below the limit: what is quick enough once is so. */
export function timeWithin(limit: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let runs = 0; runs < 3 && least >= limit; runs++) least = Math.min(least, processorTime(run));
  return least;
}

/** The least time of each of some, run in turn: what slows the machine meanwhile slows them all, and not their ratio. */
export function leastTimes(runs: number, ...each: readonly ((time: number) => void)[]): readonly number[] {
  const times = Array.from({ length: runs }, (_, time) => each.map(run => processorTime(() => run(time))));
  return each.map((_, at) => Math.min(...times.map(run => run[at]!)));
}
