import type { Lines } from '../../../lines.ts';
import type { Pattern } from '../../dialect.ts';
import { WHOLE_NAMES } from '../labels/candidates.ts';
import { LONGEST_LABEL, type PlainLabel, plainLabelAt } from '../labels/labels.ts';
import { labelStart, TURN, traitsOf } from '../lines.ts';
import { isNobody } from '../who/nobody.ts';

/** `… which is cool >> but …`, `[laughter] >> Yes.`; behind a label and a time the line begins with it. */
const WITHIN = /(?<=[^:*\]\s] |\p{Alpha}\] )>> (?=[\p{Alpha}[])/gu;

/** Offsets of the turns that stand within lines, where a text has turns; who is named there is put into `labels`. */
export function* turnsWithin(lines: Lines, labels: Map<number, PlainLabel>): Generator<number> {
  if (!traitsOf(lines).captioned) return;
  for (const { index } of lines.text.matchAll(WITHIN)) {
    const start = index + TURN.length;
    const label = plainLabelAt(lines.text, start, start + LONGEST_LABEL);
    if (label && !label.dash && WHOLE_NAMES.has(label.shape) && !isNobody(label.keys[0]!)) labels.set(start, label);
    yield index;
  }
}

/** `>> Thank you.`, `[17:33] >> Right.`: another speaks, and no name tells who. */
export const unnamedTurn: Pattern = {
  name: 'turn',
  read(lines, at) {
    const { text, from } = lines;
    const code = text.charCodeAt(from[at]!);
    // A sign, a digit or a bracket stands before.
    if ((code > 0x40 && code !== 0x5b) || !traitsOf(lines).captioned) return undefined;
    const words = text.startsWith(TURN, from[at]) ? from[at]! + TURN.length : labelStart(lines, at);
    if (!text.startsWith(TURN, words - TURN.length)) return undefined;
    const span = { start: words - TURN.length, end: words - 1 };
    return { kind: 'speech', speaker: { span, title: span }, words };
  },
};
