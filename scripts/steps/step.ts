import { run } from '../host/command.ts';
import { root } from '../host/folders.ts';

/** How many tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** The steps and files that passed only when they were run once more. */
  readonly late?: readonly string[];
}

/** One thing that `npm test` does, chosen by its name. */
export interface Step {
  readonly name: string;
  /** Rejects, or counts a failure, where something is wrong; has said by then what. */
  readonly run: () => Promise<Count>;
}

/** A step that is one command, and so counts as one test. */
export function command(name: string, ...line: readonly [string, ...string[]]): Step {
  const [program, ...args] = line;
  return { name, run: async () => one((await run(program, args, { cwd: root })) === 0) };
}

export function one(ok: boolean): Count {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, count) => total + count.passed, 0),
    failed: counts.reduce((total, count) => total + count.failed, 0),
    late: counts.flatMap(count => count.late ?? []),
  };
}
