import { checkerOf, type Given, type Result, type Run } from './checking.ts';
import { withCare } from './haste.ts';

/** What came of some candidates, and what is wrong in their folders' own files. */
export interface Batch {
  readonly results: readonly Result[];
  readonly problems: readonly string[];
  readonly isMistaken: boolean;
}

let checker: ReturnType<typeof checkerOf> | undefined;

/** Checks some records; what folders say is read once a worker, since a pool has one run. */
async function batch(run: Run, candidates: readonly Given[]): Promise<Batch> {
  checker ??= checkerOf(run);
  const results: Result[] = [];
  for (const candidate of candidates) results.push(await checker.check(candidate));
  return { results, problems: checker.problems(), isMistaken: checker.isMistaken() };
}

/** What a thread does: it checks what it is told to. */
export async function work(): Promise<void> {
  const { worker } = await import('workerpool');
  withCare();
  worker({ batch });
}
