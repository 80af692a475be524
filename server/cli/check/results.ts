import path from 'node:path';
import { shippedData } from '../../catalogue/data.ts';
import type { Terminal } from '../command.ts';
import type { CheckCall } from './check-arguments.ts';
import type { Checker, Given, Result } from './checking.ts';
import { inHaste, isLittle, withCare } from './haste.ts';
import type { Batch } from './worker.ts';

/** What came of a candidate. */
export interface Came {
  readonly candidate: Given;
  readonly result: Result;
}

/** So often at least the program sees that it was told to stop. Milliseconds. */
const TURN = 50;

/** Fewer are checked sooner by one than it takes others to start. */
const FEWEST_FOR_MANY = 64;
const BATCH = 16;

/**
 * The results in the order of the candidates; many of them on all cores, unless files are changed. However many there
 * are, only a few batches are held. `told` hears what other threads say of the folders' own files.
 */
export async function* resultsOf(
  { jobs, run, isJsonl, isOwnProcess }: Pick<CheckCall, 'jobs' | 'run' | 'isJsonl'> & Pick<Terminal, 'isOwnProcess'>,
  candidates: AsyncIterable<Given>,
  checker: Checker,
  told: (batch: Pick<Batch, 'problems' | 'isMistaken'>) => void,
): AsyncGenerator<Came, undefined> {
  const all = candidates[Symbol.asyncIterator]();
  const mayShare = jobs > 1 && run.fixes === 'none';
  // Whoever writes a record for each answer to the last waits for nobody who waits for a second.
  const first = mayShare ? await taken(all, FEWEST_FOR_MANY) : isJsonl ? [] : await taken(all, 2);
  if (first.length < FEWEST_FOR_MANY) {
    if (isOwnProcess) {
      shippedData();
      if (isLittle(first)) inHaste();
      else withCare();
    }
    yield* oneByOne(first, all, checker);
    return;
  }
  const { pool: poolOf } = await import('workerpool');
  const pool = poolOf(path.join(__dirname, 'thread.js'), { maxWorkers: jobs, minWorkers: 'max', workerType: 'thread' });
  try {
    const asked: { readonly candidates: readonly Given[]; readonly batch: PromiseLike<Batch> }[] = [];
    const ask = (some: readonly Given[]) => {
      if (some.length) asked.push({ candidates: some, batch: pool.exec('batch', [run, some]) });
    };
    for (let at = 0; at < first.length; at += BATCH) ask(first.slice(at, at + BATCH));
    for (let next = asked.shift(); next; next = asked.shift()) {
      while (asked.length < 2 * jobs) {
        const some = await taken(all, BATCH);
        ask(some);
        if (some.length < BATCH) break;
      }
      const { results, ...rest } = await next.batch;
      told(rest);
      for (const [i, result] of results.entries()) yield { candidate: next.candidates[i]!, result };
    }
  } finally {
    await pool.terminate(true);
  }
}

async function* oneByOne(
  first: readonly Given[],
  rest: AsyncIterator<Given>,
  checker: Checker,
): AsyncGenerator<Came, undefined> {
  let turned = Date.now();
  async function* all() {
    yield* first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  for await (const candidate of all()) {
    yield { candidate, result: await checker.check(candidate) };
    if (Date.now() - turned < TURN) continue;
    await new Promise(setImmediate);
    turned = Date.now();
  }
}

async function taken(all: AsyncIterator<Given>, most: number): Promise<readonly Given[]> {
  const some: Given[] = [];
  while (some.length < most) {
    const next = await all.next();
    if (next.done) break;
    some.push(next.value);
  }
  return some;
}
