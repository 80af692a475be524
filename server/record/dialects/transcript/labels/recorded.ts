import type { Lines } from '../../../lines.ts';
import type { Span } from '../../../record.ts';
import { endAt } from '../../../sticky.ts';
import { isCode, isTimed, isTimeOfFlight, isTimeOfTape } from '../lines.ts';
import type { Labelled } from './label-at.ts';
import type { PlainLabel } from './labels.ts';
import { isRecording, isTaped, secondsOf } from './times.ts';

/** Tells by the labels of a text, and the times beside them, whether a program has written down a recording. */
export interface Recorded {
  /** A label on line `at` that a mark shows, with no colon behind it. */
  marked(at: number, label: PlainLabel): void;
  /** The times at line `at` count: that of the label found there, and those before and above it. */
  times(at: number, found: Labelled): void;
  /** Whoever has the label is named where subtitles or a program's export have a name. */
  cue(): void;
  /** A label on line `at`, and where the words behind it begin. */
  label(at: number, label: string, words: number): void;
  /** Whether what has been noted shows that the text was recorded. */
  isShown(): boolean;
}

/** Nothing noted yet of the lines, to be told label by label. */
export function recordedIn(lines: Lines): Recorded {
  const { text, from, to } = lines;
  const times: number[] = [];
  const apart = tellingApart(lines);
  let cued = 0;
  const time = ({ start, end }: Span) => times.push(secondsOf(text.slice(start, end)));
  return {
    marked(at, { keys, shape, timed, words }) {
      if (shape === 'voice' && !timed && (keys[0]!.includes(' ') || isTimeOfFlight(lines, at))) cued++;
      apart.add(at, keys[0]!, words);
      if (timed) time({ start: from[at]!, end: to[at]! });
    },
    times(at, { timed, time: beside }) {
      if (isTimeOfTape(lines, at - 1)) time({ start: from[at - 1]! + 'nn-'.length, end: to[at - 1]! });
      if (timed !== 'line' && isTimed(lines, at)) time({ start: from[at]!, end: to[at]! });
      if (beside) time(beside);
    },
    cue: () => cued++,
    label: apart.add,
    isShown: () => isRecording(times) || cued >= FEWEST_CUED || apart.isEnough() || isTaped(text),
  };
}

/** Counts the labels of those whom a program has told apart by voice, as none does for a film: `SPEAKER_01`, `spk_1`, `Speaker 2`, `Speaker B`. */
function tellingApart(lines: Lines): { add(at: number, label: string, words: number): void; isEnough(): boolean } {
  const heard = new Set<string>();
  let [again, byProgram] = [0, false];
  return {
    add(at, label, words) {
      if (!TOLD_APART.test(label) || isCode(lines, lines.from[at]!)) return;
      // A list says who is who, `SPEAKER_00: Ola`, of each but once.
      if (endAt(TWO_WORDS, lines.text, words) < 0) return;
      const voice = label.toLowerCase();
      if (heard.has(voice)) again++;
      heard.add(voice);
      // Nobody but a program writes `SPEAKER_00`, and so it may be the only voice.
      byProgram ||= voice.includes('_');
    },
    isEnough: () => again >= FEWEST_AGAIN && (byProgram || heard.size > 1),
  };
}

/** A label by which a program tells one voice from another. */
export const TOLD_APART = /^(?:speaker[_ ]|spk_)(?:\d{1,3}|[a-h])$/i;
const FEWEST_AGAIN = 2;
const TWO_WORDS = /[ \t]*\S{1,40}[ \t]+\S/y;

/** This many names of two words below the times of subtitles, or as a program exports them, are those of a call; a film has `TOM:`. */
const FEWEST_CUED = 5;
