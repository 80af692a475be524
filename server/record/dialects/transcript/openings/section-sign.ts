import { endAt } from '../../../sticky.ts';
import type { Pattern } from '../../dialect.ts';
import { whoAt } from '../who/who.ts';
import { speech } from './openings.ts';

/** `§ Mr. Lund (North Ely)On a point of order`, `§ Mr. SpeakerOrder.`: copies of Hansards of old have a sign before who speaks, and no space behind. */
export const signedOpening: Pattern = {
  name: 'section sign',
  read(lines, at) {
    const { text, from, to } = lines;
    if (text[from[at]!] !== '§') return undefined;
    const start = from[at]! + 2;
    const end = endAt(GLUED, text, start);
    // What is read ends with the name, on which the words follow without a space.
    const who = end < 0 || end > to[at]! ? undefined : whoAt(text.slice(0, end), start, end);
    return who?.end === end ? speech(lines, at, who, end) : undefined;
  },
};

/** `Mr. McLund` goes on. */
const GLUED = /[^\r\n§]{3,100}?(?:\p{Lower}(?<!\b(?:Ma?c|Fitz|De|La|Le))|\))(?=[\p{Upper}“"‘])/uy;
