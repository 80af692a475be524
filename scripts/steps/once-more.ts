import { one, type Step } from './step.ts';

/**
 * A step whose tests measure time or wait for other programs, on a machine that may be busy: where it fails it is run
 * once more. What is broken fails twice; what passed only then is named, since it may be ours all the same.
 */
export function onceMore(step: Step, say: (line: string) => void = console.log): Step {
  return {
    name: step.name,
    run: async () => {
      const first = await step.run().catch((error: unknown) => {
        say(String(error));
        return one(false);
      });
      if (first.failed === 0) return first;
      say(`\n── ${step.name} failed and is run once more.`);
      const second = await step.run();
      return second.failed === 0 ? { ...second, late: [step.name] } : second;
    },
  };
}
