import { endAt } from '../../../sticky.ts';
import type { Pattern } from '../../dialect.ts';
import { skipSpace } from '../../spacing.ts';
import { isTaggedSpeech, labelStart } from '../lines.ts';
import { CONTINUED } from '../pages/pages.ts';
import { whoAt } from '../who/who.ts';
import { officeWithSlip, slippedName } from './slips.ts';
import { reachOf, speech } from './speech.ts';

/** `<Newspeech>The Assistant Ministjer for Energy (Mr. Odera):` — where a tag says that a speech opens, any label will do. */
export const taggedOpening: Pattern = {
  name: 'tag and label',
  read(lines, at) {
    if (!isTaggedSpeech(lines, at)) return undefined;
    const bracket = labelStart(lines, at);
    const start = bracket + (endAt(PERSON_IN_BRACKET, lines.text, bracket) > 0 ? 1 : 0);
    const label = TAGGED.exec(lines.text.slice(start, reachOf(lines, at)))?.[0];
    const slip = officeWithSlip(lines, at);
    if (label !== undefined && !ASKED.test(label) && (!slip || label.length <= slip.end - start)) {
      const end = start + label.length;
      return speech(lines, at, { start, end, speaker: slippedName(lines.text, start, end) }, end + 1);
    }
    if (slip) return speech(lines, at, slip, skipSpace(lines.text, slip.end));
    // `MR. ODERA (CTD.)` or `THE MINISTER FOR LAMPS (ctd);` alone on its line.
    const who = whoAt(lines.text, start, reachOf(lines, at));
    if (!who || at + 1 >= lines.count) return undefined;
    const isAlone = who.end + (lines.text[who.end] === ';' ? 1 : 0) === lines.to[at];
    const isNamed = who.speaker.name || CONTINUED.test(lines.text.slice(start, who.end));
    return isAlone && isNamed ? speech(lines, at, who, lines.from[at + 1]!) : undefined;
  },
};

/** `(Mr. Odera): `, `(SHRI ARUN BORA): `, `(Dr Lund: Madam Speaker`, the office having gone into a heading. */
const PERSON_IN_BRACKET =
  /\((?:(?:M[rR][sS]?|D[rR]|Prof|Hon)(?:\.| (?=[A-Z]))|SHRI(?:MATI)?|KUMARI)[^()\r\n]{2,40}(?:\) ?:|:(?= (?:Mr\.?|Madam) Speaker))/y;

/** The same where blank lines part the office from who holds it. */
export const bracketOpening: Pattern = {
  name: 'person',
  read(lines, at) {
    const { text, from } = lines;
    const words = text[from[at]!] === '(' ? endAt(PERSON_IN_BRACKET, text, from[at]!) : -1;
    const who = words < 0 ? undefined : whoAt(text, from[at]! + 1, words);
    return who && speech(lines, at, who, skipSpace(text, words));
  },
};

const TAGGED = /^\p{Upper}(?:(?!, Sir\b|\(C(?:ON)?TD)[^:<>?!]){2,160}(?=:(?!-))/iu;
/** A question as printed has no label. */
const ASKED = /\b(?:asked|to ask)\b/;
