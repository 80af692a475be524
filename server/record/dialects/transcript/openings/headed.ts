import { nextFilled } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import type { Pattern } from '../../dialect.ts';
import { whoAt } from '../who/who.ts';
import { speech } from './openings.ts';

/** `##### Mr LUND:<br><small>Wickfield</small>`, and below it `-- As to Tuesday …`: a heading that names the speaker. */
export const headedOpening: Pattern = {
  name: 'speaker as a heading',
  read(lines, at) {
    const { text, from, to } = lines;
    if (text[from[at]!] !== '#') return undefined;
    const start = endAt(HASHES, text, from[at]!);
    const who = start < 0 ? undefined : whoAt(text, start, to[at]!);
    if (!who || who.kind === 'bare' || endAt(NO_MORE, text, who.end) !== to[at]) return undefined;
    const below = nextFilled(lines, at);
    const words = below < 0 ? -1 : endAt(SAID, text, from[below]!);
    return words < 0 ? undefined : speech(lines, at, who, words);
  },
};

const HASHES = /#{1,6}[ \t]+(?=\p{Upper})/uy;
/** Behind an office the bracket with its holder may be left open: ` (Mr Lund:`. */
const NO_MORE = /(?:[^\S\r\n]\([^()\r\n]{2,60})?[^\S\r\n]?:(?:<br>[^\r\n]*)?/y;
/** The dash that stands before the words shows them to be said; `- ` is a list's. */
const SAID = /(?:(?:[–—]|--)[^\S\r\n]{0,4}|-)(?=[^\s-])/y;
