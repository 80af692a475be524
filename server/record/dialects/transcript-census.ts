import type { Lines } from '../lines.ts';
import { candidatesOf } from './transcript-candidates.ts';
import { isExamination, stoppedIn } from './transcript-forms.ts';
import { speakersOf } from './transcript-known.ts';
import type { PlainLabel, Shape } from './transcript-labels.ts';
import { listedIn } from './transcript-roll.ts';
import { tallyOf } from './transcript-tally.ts';
import { hasTitle } from './transcript-title.ts';

/** What the whole of a text shows of its labels: which names come again and again, and who is listed as present. */
export interface Census {
  /** The labels that are surely speakers', by the offset of their first character. */
  readonly labels: ReadonlyMap<number, PlainLabel>;
  /** Their names in small letters. */
  readonly names: ReadonlySet<string>;
  /** Labels in ordinary case that a full stop ends, where they come again and again: `Mr. Linder`, `The Chairman`. */
  readonly stopped: ReadonlySet<string>;
  /** Whether `Q.` and `A.` are those of a hearing, not of a list of frequent questions. */
  readonly examined: boolean;
}

const censuses = new WeakMap<Lines, Census>();

/** The census of `lines`, counted once. Takes time in proportion to the text. */
export function censusOf(lines: Lines): Census {
  let census = censuses.get(lines);
  if (!census) {
    census = count(lines);
    censuses.set(lines, census);
  }
  return census;
}

/** Gives lines that were cut from others their census, which goes by offsets and so holds for them too. */
export function keepCensus(lines: Lines, census: Census): void {
  censuses.set(lines, census);
}

/** How minutes name people behind bullets: `* mnot:`, `* Ilse:`, `* WH:`. */
const BULLETED: ReadonlySet<Shape> = new Set(['small', 'given', 'initials']);

/** Minutes in haste end no sentence: `David S: ok`, and right below `MT: two remain`. */
const UNSTOPPED: ReadonlySet<Shape> = new Set(['full', 'initials']);

const NOBODY: ReadonlySet<string> = new Set();

/** Fewer labels show nothing of each other. */
const FEWEST_LABELS = 5;

/** So many labels that are speakers by their form show what an office without article is. */
const CERTAIN = 3;

/** `Question:` is a journalist only among people with their honorifics; elsewhere it is what is to be answered. */
function isAsked(key: string): boolean {
  return key === 'question';
}

function count(lines: Lines): Census {
  const stopped = stoppedIn(lines);
  const examined = isExamination(lines);
  const { all, certain, introduced } = candidatesOf(lines);
  const listed = all.length >= FEWEST_LABELS ? listedIn(lines) : NOBODY;
  const minutes = hasTitle(lines);
  const tally = tallyOf(lines.text, all, {
    bullet: ({ keys, shape }) => (minutes && BULLETED.has(shape)) || keys.every(key => listed.has(key)),
    within: ({ dash, shape }) => minutes && !dash && UNSTOPPED.has(shape),
  });
  const isKnown = all.length >= FEWEST_LABELS ? speakersOf(lines.text, tally, listed, minutes) : undefined;
  const asked = new Map<string, boolean>();
  const labels = new Map<number, PlainLabel>();
  const names = new Set<string>();
  for (const { start, label, listItem, within, office } of all) {
    const weak = listItem || within;
    const sure = label.keys.every(key => {
      if (office && !weak && certain >= CERTAIN) return true;
      if (office && !weak && !isAsked(key) && (isKnown || (tally.uses.get(key)?.uses ?? 0) > 1)) return true;
      if (introduced.has(key)) return true;
      if (!isKnown) return false;
      const id = `${key}\n${label.shape}\n${label.dash}\n${weak}`;
      const answer = asked.get(id) ?? isKnown(key, label, weak);
      asked.set(id, answer);
      return answer;
    });
    if (!sure) continue;
    labels.set(start, label);
    for (const key of label.keys) names.add(key);
  }
  return { labels, names, stopped, examined };
}
