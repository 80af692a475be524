import { type Block, blocksOf, isWithinSpeech } from '../blocks.ts';
import { firstFrom } from '../by-halves.ts';
import type { Dialect, Found } from '../dialects/dialect.ts';
import type { LinePlaces, Lines } from '../lines.ts';
import { parse, type Reading, readingOf, recordOf } from '../parse.ts';
import { readable, readableLines } from '../readable.ts';
import { keepReadable } from '../readable-record.ts';
import { type MeetingRecord, type Speech, textIn } from '../record.ts';
import { type Text, wholeOf } from '../text.ts';
import { speechesOf } from '../walk.ts';
import { keepOrigin, movedSpeaker, movedSpeech, originOf } from './moved-speech.ts';
import { type Change, copied, keepRevision, moved, type Revision } from './revision.ts';

/** A dialect may look at this many lines around what is read anew, and at as many more as its head has. */
const AROUND = 10;

/**
 * Reads a text that differs from a record's by one change, and gives what `parse` would give. Where the dialect allows
 * it, only the speeches around the change are read anew: from `first` to `next`, which moves on until all fits.
 */
export function reparse(before: MeetingRecord, text: Text, change: Change, dialect: Dialect): MeetingRecord {
  const last = readingOf(before);
  const by = change.length - (change.end - change.start);
  if (!last || last.dialect !== dialect || last.text.length + by !== text.length) return parse(wholeOf(text), dialect);
  const { blocks, lines: old } = last;
  const head = dialect.headLines ?? 0;
  const first = speechAbove(last, change.start);
  const begin = first === 0 ? 0 : blocks[first]!.first;
  for (let next = speechBelow(blocks, old, change.end); next >= 0; next = nextSpeech(blocks, next + 1)) {
    if (next < blocks.length && !beginsLine(last.text, old.starts[blocks[next]!.first]!)) continue;
    const end = blocks[next]?.first ?? old.count;
    // Asked before anything is read: in a draft hardly longer than its head, each speech would be read only to be dropped.
    if (first === 0 && next < blocks.length && end < head) continue;
    const was = { start: old.starts[begin]!, end: old.starts[end]! };
    const is = { start: was.start, end: was.end + by };
    if (is.end <= is.start) break;
    const words = copied(text.slice(is.start, is.end));
    const whole = readableLines(words);
    const own = dialect.cut?.(whole) ?? whole;
    if (own.text !== whole.text) break;
    const below = begin + own.count;
    // How a line of the head is read depends on its number, which is another one now.
    if ((first === 0 || below !== end) && next < blocks.length && Math.min(below, end) < head) continue;
    const lines = linesWith(old, { begin, own, end, by });
    const around = linesAround({ dialect, text, lines }, begin, below);
    if (!dialect.isLocal?.(around.lines)) break;
    const read = blocksTo(around, dialect, begin, below);
    if (!read) continue;
    // What was read begins with more paragraphs of the speech above, which has to be put together anew, too.
    if (first > 0 && read[0] && isWithinSpeech(read[0])) break;
    const rest = blocks.slice(next).map(block => movedBlock(block, below - end, by));
    const ownBlocks = read.map(block => movedBlock(block, -begin, -is.start));
    const part = recordOf({ dialect, text: words, lines: own, blocks: ownBlocks });
    keepReadable(part, whole.text);
    const record = recordOf(
      { dialect, text, lines, blocks: [...blocks.slice(0, first), ...read, ...rest] },
      speechesAround(before, part, { was, is }),
    );
    keepRevision(record, { before, was, is, part });
    return record;
  }
  return parse(wholeOf(text), dialect);
}

/**
 * The speech before the one in which an offset stands, by its index among the blocks: what is read may go by the one
 * above. 0 where the head begins between.
 */
function speechAbove(last: Reading, offset: number): number {
  const { text, blocks, lines } = last;
  const isSpeech = (at: number) => blocks[at]!.kind === 'speech' && beginsLine(text, lines.starts[blocks[at]!.first]!);
  let at = firstBlock(blocks, lines, offset);
  for (let speeches = 0; speeches < 2; speeches++) {
    do at--;
    while (at >= 0 && !isSpeech(at));
  }
  return at < 0 || isInHead(last, blocks[at]!.first) ? 0 : at;
}

/** Whether what is read at a line may go by those that stand in the record's head. */
function isInHead(reading: Reading, at: number): boolean {
  const { headLines = 0, headEnd } = reading.dialect;
  return at < headLines && (!headEnd || at <= headEnd(linesAround(reading, 0, 0).lines));
}

/** Whether a line of the file begins at an offset, not one that a dialect has cut from another: a paragraph is read whole. */
function beginsLine(text: Text, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  return offset === 0 || before === 0x0a || before === 0x0d;
}

/** The second speech that begins behind an offset: what is read may go by the one below. `blocks.length` is the end. */
function speechBelow(blocks: readonly Block[], lines: LinePlaces, offset: number): number {
  const next = nextSpeech(blocks, firstBlock(blocks, lines, offset + 1));
  return Math.max(next, nextSpeech(blocks, next + 1));
}

/** The first speech from a block on; the end where there is none, and -1 behind that. */
function nextSpeech(blocks: readonly Block[], from: number): number {
  if (from > blocks.length) return -1;
  let at = from;
  while (at < blocks.length && blocks[at]!.kind !== 'speech') at++;
  return at;
}

/** The first block that begins at an offset or behind it. */
function firstBlock(blocks: readonly Block[], lines: LinePlaces, offset: number): number {
  return firstFrom(blocks, offset, ({ first }) => lines.starts[first]!);
}

/** Some lines of a text and those around them as a text of their own, which begins where line `first` did. */
interface Window {
  readonly first: number;
  readonly start: number;
  readonly lines: Lines;
}

function linesAround(
  { dialect, text, lines: { count, starts, ends, from, to } }: Omit<Reading, 'blocks'>,
  begin: number,
  below: number,
): Window {
  const around = (dialect.headLines ?? 0) + AROUND;
  const first = Math.max(0, begin - around);
  const last = Math.min(count, below + around);
  const start = starts[first]!;
  const placed = (all: readonly number[], end = last) => all.slice(first, end).map(offset => offset - start);
  return {
    first,
    start,
    lines: {
      text: readable(text.slice(start, starts[last]!)),
      count: last - first,
      starts: placed(starts, last + 1),
      ends: placed(ends),
      from: placed(from),
      to: placed(to),
    },
  };
}

/** The blocks of the lines up to `below`; undefined where one of them takes in what begins a speech there. */
function blocksTo(
  { first, start, lines }: Window,
  dialect: Dialect,
  from: number,
  below: number,
): readonly Block[] | undefined {
  let stopped = lines.count;
  const ends = (at: number) => {
    if (at < below - first) return false;
    stopped = at;
    return true;
  };
  const blocks = blocksOf(lines, dialect, from - first, ends);
  return stopped === below - first ? blocks.map(block => movedBlock(block, first, start)) : undefined;
}

/** The lines of a text of which those from `begin` to `end` have become others, and what follows has moved. */
function linesWith(
  old: LinePlaces,
  { begin, own, end, by }: { readonly begin: number; readonly own: Lines; readonly end: number; readonly by: number },
): LinePlaces {
  const offset = old.starts[begin]!;
  // Of the size that they will have: one that grows is copied several times.
  const joined = (before: readonly number[], between: readonly number[], to: number) => {
    const all = new Array<number>(begin + own.count + to - end);
    let line = 0;
    while (line < begin) all[line] = before[line++]!;
    for (let i = 0; i < own.count; i++) all[line++] = between[i]! + offset;
    for (let i = end; i < to; i++) all[line++] = before[i]! + by;
    return all;
  };
  return {
    count: begin + own.count + old.count - end,
    starts: joined(old.starts, own.starts, old.count + 1),
    ends: joined(old.ends, own.ends, old.count),
    from: joined(old.from, own.from, old.count),
    to: joined(old.to, own.to, old.count),
  };
}

function movedBlock(block: Block, lines: number, by: number): Block {
  return lines === 0 && by === 0 ? block : new MovedBlock(block, lines, by);
}

/** A block in another place. What was found there is asked for where it is read anew: it is moved then. */
class MovedBlock implements Block {
  readonly first: number;
  readonly kind: Found['kind'];
  readonly #origin: Block;
  readonly #by: number;

  constructor(block: Block, lines: number, by: number) {
    this.first = block.first + lines;
    this.kind = block.kind;
    this.#origin = block instanceof MovedBlock ? block.#origin : block;
    this.#by = block instanceof MovedBlock ? block.#by + by : by;
  }

  get found(): Found {
    return movedFound(this.#origin.found, this.#by);
  }
}

function movedFound(found: Found, by: number): Found {
  if (by === 0) return found;
  switch (found.kind) {
    case 'paragraph':
    case 'page-break':
      return found;
    case 'speech':
      return { ...found, speaker: movedSpeaker(found.speaker, by), words: found.words + by };
    default:
      return moved(found, by);
  }
}

/**
 * The speeches of a record by how many stand before them: around the part that was read anew those of the version before,
 * in it those of `part`.
 */
function speechesAround(
  before: MeetingRecord,
  part: MeetingRecord,
  { was, is }: Pick<Revision, 'was' | 'is'>,
): (at: number) => Speech {
  const [old, anew] = [speechesOf(before), speechesOf(part)];
  const from = firstFrom(old, was.start, startOf);
  const below = firstFrom(old, was.end, startOf);
  const text = textIn(before);
  const know = (now: Speech, then: Speech | undefined) => {
    const isKnown = then !== undefined && isMoved({ text, speech: then }, { text: part.text, speech: now });
    if (isKnown) keepOrigin(now, then);
    return isKnown;
  };
  let head = 0;
  const least = Math.min(anew.length, below - from);
  while (head < least && know(anew[head]!, old[from + head])) head++;
  for (let tail = 1; tail <= least - head; tail++) if (!know(anew.at(-tail)!, old[below - tail])) break;
  return at => {
    if (at < from) return old[at]!;
    const own = anew[at - from];
    return own ? movedSpeech(own, is.start) : movedSpeech(old[at - from - anew.length + below]!, is.end - was.end);
  };
}

const startOf = ({ span }: Speech) => span.start;

interface Placed {
  readonly text: Text;
  readonly speech: Speech;
}

/** Whether two versions have the same speech, in the same words, each in its place. */
function isMoved(old: Placed, now: Placed): boolean {
  const { start, end } = now.speech.span;
  const by = start - old.speech.span.start;
  const origin = originOf(old.speech);
  return (
    isAlike(origin, now.speech, start - origin.span.start) &&
    old.text.slice(start - by, end - by) === now.text.slice(start, end)
  );
}

/** Whether two values are the same but for where their spans stand: all numbers in a speech are offsets. */
function isAlike(old: unknown, now: unknown, by: number): boolean {
  if (typeof old === 'number') return old + by === now;
  if (typeof old !== 'object' || old === null || typeof now !== 'object' || now === null) return old === now;
  let parts = 0;
  for (const part in old) {
    if (!isAlike(old[part as never], now[part as never], by)) return false;
    parts++;
  }
  for (const _ in now) parts--;
  return parts === 0;
}
