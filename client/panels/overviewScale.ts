import type { Contents } from '../../server/features/outline/contents.ts';
import { lastUpTo } from '../../server/record/by-halves.ts';

/** What a line weighs that is in no speech, such as a heading, in words. */
const LINE = 2;

/**
 * Where in a record a line stands, from 0 to 1, by what is said before it: a paragraph is one line however long it is, so
 * that lines alone would make a short speech as long as a long one.
 */
export function scaleOf({ speeches, lines }: Pick<Contents, 'speeches' | 'lines'>): (line: number) => number {
  /** Where each stretch begins: its line, and how much is before it. */
  const starts = [0];
  const before = [0];
  let line = 0;
  let weight = 0;
  const upTo = (next: number, more: number) => {
    if (next <= line) return;
    weight += more;
    line = next;
    starts.push(line);
    before.push(weight);
  };
  for (const { range, words } of speeches) {
    upTo(range.start.line, (range.start.line - line) * LINE);
    upTo(range.end.line + 1, words + LINE);
  }
  upTo(Math.max(lines, line + 1), (Math.max(lines, line + 1) - line) * LINE);
  return at => {
    const i = lastUpTo(starts, at);
    if (i === starts.length - 1) return 1;
    const share = (at - starts[i]!) / (starts[i + 1]! - starts[i]!);
    return (before[i]! + share * (before[i + 1]! - before[i]!)) / weight;
  };
}
