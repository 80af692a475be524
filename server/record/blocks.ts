import type { Dialect, Found } from './dialects/dialect.ts';
import type { Lines } from './lines.ts';
import { beginsParagraph, isBlank } from './lines.ts';

/** What begins at line `first`; it runs to the next block. */
export interface Block {
  readonly first: number;
  readonly kind: Found['kind'];
  readonly found: Found;
}

const PARAGRAPH: Found = { kind: 'paragraph' };

/** The blocks from line `from` on, up to the first line at which `ends` is true; it is asked of each that may begin a block. */
export function blocksOf(
  lines: Lines,
  dialect: Dialect,
  from = 0,
  ends: (at: number) => boolean = () => false,
): Block[] {
  const blocks: Block[] = [];
  let inParagraph = false;
  let at = from;
  while (at < lines.count) {
    if (isBlank(lines, at)) {
      at++;
      continue;
    }
    if (ends(at)) break;
    const found = firstFound(dialect, lines, at);
    if (found) {
      blocks.push({ first: at, kind: found.kind, found });
      inParagraph = found.kind === 'speech' || found.kind === 'paragraph';
      at += Math.max(1, found.take ?? 1);
      continue;
    }
    if (!inParagraph || beginsParagraph(lines, at)) blocks.push({ first: at, kind: 'paragraph', found: PARAGRAPH });
    inParagraph = true;
    at++;
  }
  return dialect.anyHeadings ? blocks : withoutLists(blocks, lines, at < lines.count);
}

/** This many headings in a row, with nothing under any, are a list: contents, members, a table; or so many right above a speech. */
const LIST = 6;
const LIST_ABOVE_SPEECH = 9;
/** A heading that begins with one of these, `## `, is a heading for sure, and ends the row. */
const MARKS = '#=<*';

/**
 * Makes paragraphs of such a list, in `blocks` itself. Its last entry may be the heading of the speech that follows it;
 * where `isFollowed`, a speech stands behind the last block.
 */
function withoutLists(blocks: Block[], { text, from }: Lines, isFollowed: boolean): Block[] {
  let start = 0;
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'section' && !MARKS.includes(text[from[block.first]!]!)) continue;
    const end = (block ? block.kind === 'speech' : isFollowed) ? at - 1 : at;
    if (at - start >= (end < at ? LIST_ABOVE_SPEECH : LIST))
      for (let entry = start; entry < end; entry++)
        blocks[entry] = { first: blocks[entry]!.first, kind: 'paragraph', found: PARAGRAPH };
    start = at + 1;
  }
  return blocks;
}

function firstFound(dialect: Dialect, lines: Lines, at: number): Found | undefined {
  if (dialect.mayBegin && !dialect.mayBegin(lines.text, lines.from[at]!)) return undefined;
  for (const pattern of dialect.patterns) {
    const found = pattern.read(lines, at);
    if (found) return found;
  }
  return undefined;
}

/** What goes on with the speech before it. */
export function isWithinSpeech({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'page-break' || kind === 'aside';
}

/** The blocks without those that go on with a speech: an edit reads a speech anew, or has it as it was. */
export function outsideSpeeches(blocks: readonly Block[]): readonly Block[] {
  let inSpeech = false;
  return blocks.filter(block => {
    if (!isWithinSpeech(block)) inSpeech = block.kind === 'speech';
    return block.kind === 'speech' || !inSpeech || !isWithinSpeech(block);
  });
}
