import { headOf, type Lines } from '../../../lines.ts';
import { WHOLE_NAMES } from '../labels/candidates.ts';
import type { PlainLabel } from '../labels/labels.ts';
import type { Tally } from '../labels/tally.ts';
import { isNobody } from '../who/nobody.ts';

/** Those whom the head of an interview or of a press conference names: they need not come again. */

/** This much is the head. UTF-16 units. */
const HEAD_LENGTH = 2_000;

/**
 * Whether the head names who has a label that begins at `start`: `AN INTERVIEW WITH JANE MOSS`, `Marta Lund, President of
 * the Bank`.
 */
export function namedAboveIn(lines: Lines, tally: Tally): (start: number, label: PlainLabel) => boolean {
  const whole = headOf(lines, HEAD_LENGTH);
  return (start, label) => {
    const { dash, keys } = label;
    if (dash || keys.length > 1 || isNobody(keys[0]!)) return false;
    const head = whole.slice(0, start);
    return WHOLE_NAMES.has(label.shape) && keys[0]!.includes(' ')
      ? head.toLowerCase().includes(keys[0]!)
      : isSurnameIn(head, lines.text, label, tally);
  };
}

/** Whether a surname stands behind a first name: `Marta Lund, `; one label at least comes again. */
function isSurnameIn(head: string, text: string, { shape, speaker: { span } }: PlainLabel, { uses }: Tally): boolean {
  const name = text.slice(span.start, span.end);
  if (name.length < SHORTEST || (shape !== 'given' && !OF_PARTICLE.test(name))) return false;
  const at = head.indexOf(` ${name},`);
  const [first] = at < 0 ? [] : (FIRST.exec(head.slice(Math.max(0, at - LONGEST_FIRST), at)) ?? []);
  return first !== undefined && !isNobody(first) && [...uses.values()].some(({ uses: n }) => n > 1);
}

const SHORTEST = 3;
/** `de Castro` */
const OF_PARTICLE = /^\p{Lower}{2,3} \p{Upper}/u;
const FIRST = /\p{Upper}\p{Alpha}+$/u;
/** UTF-16 units. */
const LONGEST_FIRST = 24;
