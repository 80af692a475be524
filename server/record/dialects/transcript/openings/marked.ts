import { type Lines, nextFilled } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import type { Found, Pattern } from '../../dialect.ts';
import { whoAt } from '../who/who.ts';
import { speech } from './speech.ts';

/** A mark that no other line begins with stands before who speaks. */
export const markedOpening: Pattern = {
  name: 'mark before the speaker',
  read(lines, at) {
    const mark = lines.text[lines.from[at]!];
    return mark === '#' ? headed(lines, at) : mark === '§' ? signed(lines, at) : undefined;
  },
};

/** `##### Mr LUND:<br><small>Wickfield</small>`, and below it `-- As to Tuesday …`: a heading that names the speaker. */
function headed(lines: Lines, at: number): Found | undefined {
  const { text, from, to } = lines;
  const start = endAt(HASHES, text, from[at]!);
  const who = start < 0 ? undefined : whoAt(text, start, to[at]!);
  if (!who || who.kind === 'bare' || endAt(NO_MORE, text, who.end) !== to[at]) return undefined;
  const below = nextFilled(lines, at);
  const words = below < 0 ? -1 : endAt(SAID, text, from[below]!);
  return words < 0 ? undefined : speech(lines, at, who, words);
}

const HASHES = /#{1,6}[ \t]+(?=\p{Upper})/uy;
/** Behind an office the bracket with its holder may be left open: ` (Mr Lund:`. */
const NO_MORE = /(?:[^\S\r\n]\([^()\r\n]{2,60})?[^\S\r\n]?:(?:<br>[^\r\n]*)?/y;
/** The dash that stands before the words shows them to be said; `- ` is a list's. */
const SAID = /(?:(?:[–—]|--)[^\S\r\n]{0,4}|-)(?=[^\s-])/y;

/** `§ Mr. Lund (North Ely)On a point of order`, `§ Mr. SpeakerOrder.`: copies of Hansards of old have a sign before who speaks, and no space behind. */
function signed(lines: Lines, at: number): Found | undefined {
  const { text, from, to } = lines;
  const start = from[at]! + 2;
  const end = endAt(GLUED, text, start);
  // What is read ends with the name, on which the words follow without a space.
  const who = end < 0 || end > to[at]! ? undefined : whoAt(text.slice(0, end), start, end);
  return who?.end === end ? speech(lines, at, who, end) : undefined;
}

/** `Mr. McLund` goes on. */
const GLUED = /[^\r\n§]{3,100}?(?:\p{Lower}(?<!\b(?:Ma?c|Fitz|De|La|Le))|\))(?=[\p{Upper}“"‘])/uy;
