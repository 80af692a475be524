import type { Position, Range } from 'vscode-languageserver-types';
import { lastUpTo } from '../../record/by-halves.ts';
import type { Span } from '../../record/record.ts';
import type { Change } from '../../record/revision/revision.ts';
import type { Text } from '../../record/text.ts';

/**
 * Where the lines of one version of a text begin and end: the one place where offsets become lines and back. LF, CRLF
 * and a lone CR end a line, as the protocol has it. Offsets and characters are UTF-16 units, lines count from zero.
 */
export interface LineIndex {
  /** Offset of each line's first character; there is one line at least. */
  readonly starts: readonly number[];
  /** Offset of each line's end, before what ends it. */
  readonly ends: readonly number[];
}

/** Reads a text once, in time proportional to its length. */
export function lineIndexOf(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    let next: number;
    if (cr >= 0 && (lf < 0 || cr < lf)) {
      ends.push(cr);
      next = cr + 1 === lf ? lf + 1 : cr + 1;
    } else {
      ends.push(lf);
      next = lf + 1;
    }
    starts.push(next);
    // Each search goes on only where it has been passed: a text without one of the two is searched for it once.
    if (lf >= 0 && lf < next) lf = text.indexOf('\n', next);
    if (cr >= 0 && cr < next) cr = text.indexOf('\r', next);
  }
  ends.push(text.length);
  return { starts, ends };
}

/** The lines of a text that a change has made of another: only those around the change are read. */
export function linesAfter(before: LineIndex, text: Text, { start, end, length }: Change): LineIndex {
  // A CR at the end of the line above and an LF at the beginning of this one end one line, and so it is below.
  const first = Math.max(0, lineAt(before, start) - 1);
  const rest = lineAt(before, end) + 2;
  const by = length - (end - start);
  const isRest = rest < before.starts.length;
  const from = before.starts[first]!;
  const own = lineIndexOf(text.slice(from, isRest ? before.starts[rest]! + by : text.length));
  // What ends the last of these lines begins the first of the rest.
  const count = own.starts.length - (isRest ? 1 : 0);
  const joined = (old: readonly number[], anew: readonly number[]) => {
    const all = new Array<number>(first + count + Math.max(0, old.length - rest));
    let line = 0;
    while (line < first) all[line] = old[line++]!;
    for (let i = 0; i < count; i++) all[line++] = anew[i]! + from;
    for (let i = rest; i < old.length; i++) all[line++] = old[i]! + by;
    return all;
  };
  return { starts: joined(before.starts, own.starts), ends: joined(before.ends, own.ends) };
}

/** The line on which an offset stands; one outside the text is taken as its nearest end. */
export function lineAt({ starts }: LineIndex, offset: number): number {
  return lastUpTo(starts, offset);
}

/** The position of an offset. One outside the text, or between CR and LF, is moved to where a caret can stand. */
export function positionAt(lines: LineIndex, offset: number): Position {
  return positionOn(lines, lineAt(lines, offset), offset);
}

function positionOn({ starts, ends }: LineIndex, line: number, offset: number): Position {
  return { line, character: Math.max(0, Math.min(offset, ends[line]!) - starts[line]!) };
}

/** Makes ranges of spans that mostly follow each other: each is looked for from the one before on. */
export function rangesIn(lines: LineIndex): (span: Span) => Range {
  const { starts } = lines;
  let line = 0;
  const positionAfter = (offset: number) => {
    let steps = 0;
    if (starts[line]! > offset) line = lineAt(lines, offset);
    while (line + 1 < starts.length && starts[line + 1]! <= offset) {
      line++;
      if (++steps > NEAR) line = lineAt(lines, offset);
    }
    return positionOn(lines, line, offset);
  };
  return ({ start, end }) => ({ start: positionAfter(start), end: positionAfter(end) });
}

/** Whether a range, which may be one of another text, is that of a span; told without looking for it. */
export function isRangeOf(lines: LineIndex, { start, end }: Range, span: Span): boolean {
  return isPositionOf(lines, start, span.start) && isPositionOf(lines, end, span.end);
}

function isPositionOf({ starts, ends }: LineIndex, { line, character }: Position, offset: number): boolean {
  return starts[line]! + character === offset && offset <= ends[line]!;
}

/** A walk over this many lines is quicker than a binary search. */
const NEAR = 12;

/** The offset of a position. What no text has (a line too far, a negative character, no number at all) is clamped. */
export function offsetAt({ starts, ends }: LineIndex, position: Position): number {
  const line = Math.trunc(Number(position.line)) || 0;
  if (line < 0) return 0;
  if (line >= starts.length) return ends.at(-1)!;
  const character = Math.trunc(Number(position.character)) || 0;
  return Math.min(starts[line]! + Math.max(0, character), ends[line]!);
}

/** The range of a span. */
export function rangeOf(lines: LineIndex, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}

/** The span of a range, whichever of its ends comes first. */
export function spanOf(lines: LineIndex, range: Range): Span {
  const a = offsetAt(lines, range.start);
  const b = offsetAt(lines, range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}
