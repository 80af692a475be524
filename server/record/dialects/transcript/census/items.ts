import type { Lines } from '../../../lines.ts';
import { isBlank, lineText } from '../../../lines.ts';
import { matchAt } from '../../../sticky.ts';
import { keysOf, type PlainLabel, shapeOf } from '../labels/labels.ts';
import { ACTIONS } from '../labels/to-do.ts';
import { indentOf, isListItem, itemStart } from '../lines.ts';
import { isNobody } from '../who/nobody.ts';
import { namesOffice } from '../who/offices.ts';
import { usualNames } from './words.ts';

/** Speakers whom minutes in nested lists name above the items that hold what they said: `- Ilse Moss`, and deeper in `- agrees`. */

/** `Ilse Moss`, `Ilse - Lamp Works`, `Ilse Moss?`, with the item to itself, and in bold with the line. */
const HEAD =
  /(\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'.-]*){0,2}(?:\/\p{Upper}[\p{Alpha}’'-]+)?)(?: [-–—] (\p{Upper}[\p{Alpha}\p{N}&. -]{1,30}))?\??(?=(?:\*\*)?[ \t]*(?:[\r\n]|$))/uy;

/** This many names come again, and so often, where names stand over what was said; and so many of all such items are theirs. */
const FEWEST_NAMES = 2;
const FEWEST_USES = 5;
const SHARE = 0.5;
/** No more of the names than such a share follow upon another for the first time where headings come round. */
const IN_TURN = 2 / 3;
/** So often a name of two words is one, though `mike` and `bishop` stand in links in small letters. */
const OFTEN = 3;

/** Names above the items that hold what was said. */
export interface HeadItems {
  /** Whether that is the text's form: otherwise only names that are labels elsewhere are speakers'. */
  readonly isForm: boolean;
  /** By the offset of their first character. */
  readonly names: ReadonlyMap<number, PlainLabel>;
}

/** The names that stand so. */
export function headItemsIn(lines: Lines): HeadItems {
  const heads: PlainLabel[] = [];
  const uses = new Map<string, number>();
  let toBeDone = false;
  for (let at = 0; at + 1 < lines.count; at++) {
    if (lines.text[lines.from[at]!] === '#') toBeDone = ACTIONS.test(lineText(lines, at));
    if (toBeDone) continue;
    const start = startOf(lines, at);
    const label = start > 0 && hasItemsBelow(lines, at) ? headAt(lines, at, start) : undefined;
    if (!label) continue;
    heads.push(label);
    for (const key of label.keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const usual = usualNames(
    lines.text,
    [...uses].flatMap(([key, n]) => (n < OFTEN || !key.includes(' ') ? [key] : [])),
  );
  const isName = (key: string) => !isNobody(key) && !namesOffice(key) && !usual.has(key);
  const names = heads.filter(({ keys }) => keys.every(isName));
  const again = new Set([...uses].flatMap(([key, n]) => (n > 1 && isName(key) ? [key] : [])));
  const first = new Set([...again].map(key => key.split(' ', 1)[0]!));
  const borneOut = names.filter(({ keys }) => keys.every(key => again.has(key) || first.has(key))).length;
  // The headings of several meetings come round in their order; who speaks answers again, or another.
  const keys = names.map(label => label.keys[0]!);
  const turns = new Set(keys.map((key, i) => `${keys[i - 1]}>${key}`)).size;
  const isTalk = turns > keys.length * IN_TURN || keys.some((key, i) => key === keys[i - 2]);
  const isForm = isTalk && again.size >= FEWEST_NAMES && borneOut >= Math.max(FEWEST_USES, heads.length * SHARE);
  return { isForm, names: new Map(names.map(label => [label.speaker.span.start, label])) };
}

/** Where the words of an item begin, or of a line in bold; -1 of any other. */
function startOf(lines: Lines, at: number): number {
  if (lines.text.startsWith('**', lines.from[at])) return lines.from[at]! + 2;
  return isListItem(lines, at) ? itemStart(lines, at) : -1;
}

function headAt(lines: Lines, at: number, start: number): PlainLabel | undefined {
  const match = matchAt(HEAD, lines.text, start);
  if (!match) return undefined;
  const name = { start, end: start + match[1]!.length };
  const affiliation = match[2] !== undefined && {
    start: name.end + ' - '.length,
    end: name.end + ' - '.length + match[2].length,
  };
  return {
    speaker: {
      span: { start, end: affiliation ? affiliation.end : name.end },
      name,
      ...(affiliation ? { affiliation } : {}),
    },
    keys: keysOf(match[1]!),
    shape: shapeOf(match[1]!),
    words: lines.to[at]!,
    dash: false,
  };
}

/** Whether items stand right below, and deeper in than one. */
function hasItemsBelow(lines: Lines, at: number): boolean {
  let below = at + 1;
  if (below < lines.count && isBlank(lines, below)) below++;
  if (below >= lines.count || !isListItem(lines, below)) return false;
  return !isListItem(lines, at) || indentOf(lines, below) > indentOf(lines, at);
}
