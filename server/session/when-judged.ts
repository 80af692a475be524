import type { OpenRecord } from '../features/open/open-record.ts';

/** So long the judging of a text keeps others waiting, and a rule until its next finding. A key's takes less. Milliseconds. */
const TURN = 50;

/**
 * A text when all rules have been asked, which takes seconds in a long one: others are answered in between. Where what the
 * folder says has changed meanwhile, by what it says now; undefined where the text has, or nobody wants it any more.
 */
export async function whenJudged(
  open: OpenRecord,
  { newest, nextTurn }: { newest(uri: string): OpenRecord | undefined; nextTurn(): Promise<void> },
  isWanted: () => boolean,
): Promise<OpenRecord | undefined> {
  let judged = open;
  let turn = performance.now();
  while (judged.judgeOn()) {
    if (performance.now() - turn < TURN) continue;
    await nextTurn();
    const now = newest(open.uri);
    if (!isWanted() || now?.source !== open.source) return undefined;
    judged = now;
    turn = performance.now();
  }
  return judged;
}
