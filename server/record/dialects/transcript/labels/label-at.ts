import type { Lines } from '../../../lines.ts';
import type { Span } from '../../../record.ts';
import { endAt } from '../../../sticky.ts';
import { skipSpace } from '../../spacing.ts';
import { labelStart } from '../lines.ts';
import { type Who, whoAt } from '../who/who.ts';
import { capitalLabelAt, heldLabelAt } from './capital-labels.ts';
import { bracketColonAt } from './enclosed.ts';
import { keysOf, LONGEST_LABEL, type PlainLabel, plainLabelAt, timedLineAt, timedWordsAt, withTime } from './labels.ts';

/** What stands before the words of a line: a label, in whatever form, and whom it names. */
export interface Labelled {
  readonly label: PlainLabel | undefined;
  /** Undefined where initials or a handle stand, which are no office, and nobody's name with an honorific. */
  readonly who: Who | undefined;
  /** The label is a name and a time, which have the line, or a name in bold before a time and words: then `who` is its name. */
  readonly timed?: 'line' | 'words';
  /** The time that stands beside the name. */
  readonly time?: Span;
}

/** Reads what begins at `start`, before `limit`, the end of its line. */
export function labelledAt(text: string, start: number, limit: number): Labelled {
  const onLine = timedLineAt(text, start, limit);
  if (onLine) {
    const time = { start: onLine.speaker.span.end, end: limit };
    return { label: onLine, who: whoBy(text, start, onLine), timed: 'line', time };
  }
  const inBold = timedWordsAt(text, start, limit);
  if (inBold) {
    const time = { start: inBold.speaker.span.end, end: inBold.words };
    return { label: inBold, who: whoBy(text, start, inBold), timed: 'words', time };
  }
  const untimed =
    bracketColonAt(text, start) ??
    heldLabelAt(text, start, limit) ??
    plainLabelAt(text, start, limit) ??
    capitalLabelAt(text, start, limit);
  const plain = untimed && withTime(text, untimed);
  const named = whoBy(text, start, plain);
  // `ADA LUND (P-SA), SENATOR:` goes on behind the party.
  const who = named && plain?.shape === 'capitals' && named.end < plain.speaker.span.end ? undefined : named;
  const label = plain ?? (who?.kind === 'bare' ? officeLabelOf(text, who) : undefined);
  return plain === untimed ? { label, who } : { label, who, time: { start: untimed!.words, end: plain!.words } };
}

function whoBy(text: string, start: number, label: PlainLabel | undefined): Who | undefined {
  return label?.shape === 'initials' || label?.shape === 'small'
    ? undefined
    : whoAt(text, start, Math.min(text.length, start + LONGEST_OFFICE));
}

/** `Director of Public Works Sam Ortiz:` is longer than a name. */
function officeLabelOf(text: string, { speaker, start, end }: Who): PlainLabel | undefined {
  const words = behindWho(text, end);
  if (words < 0) return undefined;
  const keys = keysOf(text.slice(start, end));
  return {
    speaker: { span: { start, end }, ...speaker },
    keys,
    shape: 'full',
    words: skipSpace(text, words),
    dash: false,
  };
}

/** Past the colon behind who speaks, and to whom a question goes; -1 where none stands at `end`. */
export function behindWho(text: string, end: number): number {
  return endAt(BEFORE_COLON, text, end);
}

const BEFORE_COLON = /(?: (?:to the|on behalf of) [^:\r\n]{3,120})?[ \t]{0,12}:/y;

/** Whether a colon or a dash may end a label that begins at `start`; `colon`: where the next one stands. */
export function mayBeLabel(text: string, start: number, limit: number, colon: number): boolean {
  const longest = mayBeLong(text.slice(start, start + LONGEST_NAME)) ? LONGEST_OFFICE : LONGEST_LABEL;
  const reach = Math.min(limit, start + longest);
  return colon < reach || DASH.test(text.slice(start, reach));
}

/** `The Cabinet Secretary for … (Michael Orr):`, `ADA LUND (Lakes—North) on behalf of …:` are longer than a name. */
function mayBeLong(head: string): boolean {
  const open = head.indexOf('(');
  return (open > 0 && !head.slice(0, open).includes(':')) || LONG.test(head);
}

/** `The `, and of those on the air `ADA LUND, FORMER MAYOR OF …`. */
const LONG = /^(?:[Tt]he|THE) |^[^a-z:]{6,36}, [^a-z:]+$/;
/** UTF-16 units. */
const LONGEST_NAME = 40;
/** ` - `, `—`, ` -- ` between a name and its words. */
const DASH = / (?:[-–]|--) |—/;
/** No office with its holder is longer. UTF-16 units. */
const LONGEST_OFFICE = 240;

/** Whether who asks or answers stands alone right above line `at`: `**MS. LUND:**` above `Q: Where?`, which are her words. */
export function isNamedAbove(lines: Lines, at: number): boolean {
  const { text, to } = lines;
  if (at < 1 || !':*'.includes(text[to[at - 1]! - 1]!)) return false;
  const who = whoAt(text, labelStart(lines, at - 1), to[at - 1]!);
  return who !== undefined && /^:\**$/.test(text.slice(who.end, to[at - 1]));
}
