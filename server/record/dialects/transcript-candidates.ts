import type { Lines } from '../lines.ts';
import { beginsParagraph, isBlank } from '../lines.ts';
import { LONGEST_LABEL, type PlainLabel, plainLabelAt, timedLineAt, writtenAt } from './transcript-labels.ts';
import { isCode, isListItem, labelStart } from './transcript-lines.ts';
import { isNamesOnly, mayHeadNames } from './transcript-names.ts';
import { type Who, whoAt } from './transcript-who.ts';

/** What may be a speaker's label, in a whole text: to be counted before anything is known of any. */

/** A label where it stands. */
export interface Candidate {
  readonly start: number;
  readonly label: PlainLabel;
  readonly listItem: boolean;
  /** It stands in the middle of a sentence, unless its line ends are no sign of that. */
  readonly within: boolean;
  /** `Chair`, `Interviewer`: an office without article. */
  readonly office: boolean;
}

export interface Candidates {
  readonly all: readonly Candidate[];
  /** How many labels were left out because they are speakers by their form: `Mr. Odera:`, `The Clerk:`. */
  readonly certain: number;
}

/** Every label that begins a paragraph or list item. */
export function candidatesOf(lines: Lines): Candidates {
  const { text, to, count } = lines;
  const all: Candidate[] = [];
  let certain = 0;
  const isListed = listHeads(text);
  const colonFrom = finder(text, ':');
  const dashFrom = [finder(text, ' - '), finder(text, ' – '), finder(text, ' — '), finder(text, ' -- ')];
  for (let at = 0; at < count; at++) {
    if (isBlank(lines, at)) continue;
    const limit = to[at]!;
    if (text[lines.from[at]!] === '<') {
      const written = writtenAt(text, lines.from[at]!);
      if (written) {
        all.push({ start: lines.from[at]!, label: written, listItem: false, within: false, office: false });
        continue;
      }
    }
    const start = labelStart(lines, at);
    const reach = Math.min(limit, start + LONGEST_LABEL);
    if (colonFrom(start) >= reach && dashFrom.every(next => next(start) >= reach)) continue;
    const listItem = isListItem(lines, at);
    const within = !listItem && !beginsParagraph(lines, at);
    const label = plainLabelAt(text, start, limit) ?? timedLineAt(text, start, limit);
    const kind = label && kindOf(text, start, label);
    if (kind && kind !== 'bare') {
      certain++;
      continue;
    }
    if (!label || isCode(lines, start) || (label.dash && listItem)) continue;
    if (isListed(label) && isNamesOnly(text, label, limit)) continue;
    all.push({ start, label, listItem, within, office: kind === 'bare' });
  }
  return { all, certain };
}

/** What a label is by its form; undefined where that does not say. */
function kindOf(text: string, start: number, { shape, speaker }: PlainLabel): Who['kind'] | undefined {
  if (shape === 'initials' || shape === 'small' || shape === 'handle') return undefined;
  const who = whoAt(text, start, speaker.span.end + 1);
  return who && who.end >= speaker.span.end ? who.kind : undefined;
}

/** Tells of a label whether it may head a list of names, each asked once: `Chair`, `Scribes`, `Present`. */
function listHeads(text: string): (label: PlainLabel) => boolean {
  const known = new Map<string, boolean>();
  return ({ speaker: { span } }) => {
    const words = text.slice(span.start, span.end);
    const answer = known.get(words) ?? mayHeadNames(words);
    known.set(words, answer);
    return answer;
  };
}

/** Where `needle` stands next at or after an offset that only rises; `Infinity` where it does not. */
function finder(text: string, needle: string): (from: number) => number {
  let next = -2;
  return from => {
    if (next < from) {
      const found = text.indexOf(needle, from);
      next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return next;
  };
}
