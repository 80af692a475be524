import type { Count, Step } from './step.ts';

/** Runs steps, so many at a time, each lane taking the next; where one fails no other begins. */
export async function inLanes(lanes: number, steps: readonly Step[]): Promise<Count[]> {
  const counts: Count[] = [];
  const left = [...steps];
  const lane = async () => {
    for (let step = left.shift(); step; step = left.shift()) {
      const count = await step.run();
      counts.push(count);
      if (count.failed > 0) left.length = 0;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return counts;
}
