import type { CheckCall } from './check-arguments.ts';
import type { Checker, Given, Result } from './checking.ts';

/** What came of a candidate. */
export interface Came {
  readonly candidate: Given;
  readonly result: Result;
}

/** So often at least the program sees that it was told to stop. Milliseconds. */
const TURN = 50;

/** The results in the order of the candidates. */
export async function* resultsOf(
  _call: CheckCall,
  candidates: AsyncIterable<Given>,
  checker: Checker,
): AsyncGenerator<Came, undefined> {
  let turned = Date.now();
  for await (const candidate of candidates) {
    yield { candidate, result: await checker.check(candidate) };
    if (Date.now() - turned < TURN) continue;
    await new Promise(setImmediate);
    turned = Date.now();
  }
}
