import { type Lines, linesOf } from '../lines.ts';
import { readable } from '../readable.ts';
import type { Text } from '../text.ts';
import { coverage } from './coverage.ts';
import type { Dialect } from './dialect.ts';
import { isProgram } from './program.ts';

/** Each is loaded when it is first asked: the patterns of those that a text is not are half of all. */
const DIALECTS: readonly (() => Dialect)[] = [
  () => coverage,
  () => (require('./verbatim.ts') as typeof import('./verbatim.ts')).verbatim,
  () => (require('./summary.ts') as typeof import('./summary.ts')).summary,
  () => (require('./transcript.ts') as typeof import('./transcript.ts')).transcript,
];

/** Every dialect. Where two are equally sure of a text, the first has it. */
export function* dialects(): Generator<Dialect, undefined> {
  for (const dialect of DIALECTS) yield dialect();
}

/** How sure a text must be of a dialect to be called a record of it unasked. */
const SURE = 0.5;

/** As much as decides what a text is: a release's header and its first speeches. UTF-16 units, a line's end being one. */
const LONGEST = 65_536;
/** No more lines of it are read: short ones soon show what they are. */
const SAMPLE_LINES = 400;
/** As much of a file as that may be, where each line ends with two. */
export const SAMPLE = LONGEST + SAMPLE_LINES;

/** This much is read first, by which many a record is known beyond doubt; any other is read whole on every keystroke. */
const FIRST_LENGTH = 16_384;
const FIRST_LINES = 100;
/** No transcript is surer than by its head. */
const BEYOND_DOUBT = 0.95;
/** A transcript is this sure by what is said in it: enough where it is hardly anything else. */
const CLEAR = 0.9;
const HARDLY = 0.3;
/** `Mr.`, `LUND (Norway)`, `A/70/PV.5`: in records beyond doubt; logs, code and notes with initials would be read twice. */
const SIGN = /\b(?:M(?:rs?|RS?|s|S)\b|(?:HON|Hon|H\.E)\.|PRESIDENT|SPEAKER|CHAIR)|[A-Z]{3} \([A-Z][a-z]|\/PV\.\d/;

/**
 * What kind of record a text surely is; undefined where it may be none. Reads its first 64 thousand characters at most.
 * Whoever has the readable lines of the whole text hands them in.
 */
export function dialectOf(text: Text, lines?: Lines): Dialect | undefined {
  const sample = sampleOf(text, lines);
  const { dialect, evidence } = strongest(sample);
  return evidence >= SURE && !isProgram(sample) ? dialect : undefined;
}

/** What kind of record a text is nearest to, for one that a person says is a record; undefined where nothing tells. */
export function likelyDialectOf(text: Text, lines?: Lines): Dialect | undefined {
  return likelyKindOf(text, lines).dialect;
}

/** The same, and the offset up to which the text tells it: an edit behind leaves it as it is. */
export function likelyKindOf(
  text: Text,
  lines?: Lines,
): { readonly dialect: Dialect | undefined; readonly toldBefore: number } {
  return strongest(sampleOf(text, lines));
}

interface Strongest {
  readonly dialect: Dialect | undefined;
  readonly evidence: number;
  /** How sure the surest of the others is; 1 where one was asked only whether it is beyond doubt. */
  readonly beside: number;
}

function strongest(sample: Lines): Strongest & { readonly toldBefore: number } {
  const first = firstLines(sample);
  const begun = first && SIGN.test(first.text) ? strongestIn(first, BEYOND_DOUBT) : undefined;
  return begun && begun.evidence >= (begun.beside > HARDLY ? BEYOND_DOUBT : CLEAR)
    ? { ...begun, toldBefore: FIRST_LENGTH + FIRST_LINES }
    : { ...strongestIn(sample), toldBefore: SAMPLE };
}

/** As many lines as are read first; undefined where there are no more, or one is longer than all may be. */
function firstLines({ text, count, starts, ends, from, to }: Lines): Lines | undefined {
  let first = Math.min(count, FIRST_LINES);
  while (starts[first]! > FIRST_LENGTH) first--;
  if (first === count || first === 0) return undefined;
  return {
    text: text.slice(0, starts[first]),
    count: first,
    starts: starts.slice(0, first + 1),
    ends: ends.slice(0, first),
    from: from.slice(0, first),
    to: to.slice(0, first),
  };
}

function strongestIn(lines: Lines, least?: number): Strongest {
  let best: Strongest = { dialect: undefined, evidence: 0, beside: 0 };
  for (const dialect of dialects()) {
    const isHardly = best.evidence <= HARDLY;
    const evidence = dialect.evidence(lines, isHardly ? undefined : least);
    if (evidence > best.evidence) best = { dialect, evidence, beside: best.evidence };
    else best = { ...best, beside: isHardly ? Math.max(best.beside, evidence) : 1 };
    // Nothing is surer, and this is asked anew on every keystroke.
    if (evidence === 1) break;
  }
  return best;
}

function sampleOf(text: Text, whole?: Lines): Lines {
  if (whole && text.length <= LONGEST && whole.count <= SAMPLE_LINES && !whole.text.includes('\r')) return whole;
  const lines = linesOf(beginningOf(text));
  return lines.count <= SAMPLE_LINES ? lines : linesOf(lines.text.slice(0, lines.starts[SAMPLE_LINES]));
}

/** What a text is it is whatever ends its lines: each end counts as one character here. */
function beginningOf(text: Text): string {
  const words = readable(text.slice(0, SAMPLE));
  return (words.includes('\r') ? words.replace(/\r\n?/g, '\n') : words).slice(0, LONGEST);
}
