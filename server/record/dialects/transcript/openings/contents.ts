import { isBlank, type Lines, lineText, nextFilled } from '../../../lines.ts';
import { onceRead } from '../../once-read.ts';
import { labelStart } from '../lines.ts';
import { whoAt } from '../who/who.ts';

/** The contents of a record that name, item by item, all who speak, as they are named where they do: `The Bailiff:`. */

/** Labels with nobody's words below: so many are a list's. */
const FEWEST = 4;

/** The line where such contents end: the first label with words below it, or the text's end; 0 where there are none. */
export const contentsEnd = onceRead(endOf);

function endOf(lines: Lines): number {
  let labels = 0;
  for (let at = 0; at < lines.count; at++) {
    if (!isLabelAlone(lines, at)) continue;
    if (isSaidBelow(lines, at + 1)) return labels < FEWEST ? 0 : at;
    labels++;
  }
  return labels < FEWEST ? 0 : lines.count;
}

function isLabelAlone(lines: Lines, at: number): boolean {
  const { text, to } = lines;
  if (isBlank(lines, at) || text[to[at]! - 1] !== ':') return false;
  const who = whoAt(text, labelStart(lines, at), to[at]!);
  return who !== undefined && who.kind !== 'bare' && who.end === to[at]! - 1;
}

/** Whether a sentence stands below a label, and neither a heading nor another label. */
function isSaidBelow(lines: Lines, from: number): boolean {
  const at = nextFilled(lines, from - 1);
  if (at < 0 || isLabelAlone(lines, at)) return false;
  const goesOn = at + 1 < lines.count && !isBlank(lines, at + 1) && !isLabelAlone(lines, at + 1);
  return (
    goesOn ||
    /[.?!…:;,”"’)\]—–-]$|[.?!] /.test(lineText(lines, at).replace(NUMBER, '')) ||
    lines.to[at]! - lines.from[at]! > LONGEST_HEADING
  );
}

/** `4.1 `, of an item. */
const NUMBER = /^(?:\d+\.)*\d*\s/;
/** UTF-16 units. */
const LONGEST_HEADING = 100;
