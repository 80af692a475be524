import { attached } from './attached.ts';
import type { Dialect, Found } from './dialects/dialect.ts';
import { likelyDialectOf } from './dialects/index.ts';
import { plain } from './dialects/plain.ts';
import type { LinePlaces, Lines } from './lines.ts';
import { beginsParagraph, isBlank, isSpace } from './lines.ts';
import { readableLines } from './readable.ts';
import { keepReadable } from './readable-record.ts';
import { type MeetingRecord, type Node, recordWith, type Section, type Span, type Speech } from './record.ts';
import type { Text } from './text.ts';

/** What was read of a record on the way to its tree: what a later version of the text can go on from. */
export interface Reading {
  readonly dialect: Dialect;
  readonly text: Text;
  readonly lines: LinePlaces;
  /** Of one that is kept, those outside the speeches and the first of each. */
  readonly blocks: readonly Block[];
}

const readings = attached<MeetingRecord, Reading>();

/** How a record was read; undefined of one that was put together in another way. */
export function readingOf(record: MeetingRecord): Reading | undefined {
  return readings.get(record);
}

/**
 * Reads a record's structure. Any text gives a record: what no pattern of the dialect knows is a paragraph of the speech
 * or section that is open. Never throws; takes time in proportion to the text. Whoever has the text's readable lines
 * hands them in.
 */
export function parse(
  text: string,
  dialect: Dialect = likelyDialectOf(text) ?? plain,
  whole: Lines = readableLines(text),
): MeetingRecord {
  const lines = dialect.cut?.(whole) ?? whole;
  const record = recordOf({ dialect, text, lines, blocks: blocksOf(lines, dialect) });
  keepReadable(record, whole.text);
  return record;
}

/**
 * The record that was read. `made` gives speeches that need not be put together anew, by how many stand before them in
 * the record.
 */
export function recordOf(
  reading: Reading,
  made: (before: number) => Speech | undefined = () => undefined,
): MeetingRecord {
  const { dialect, text } = reading;
  const record = recordWith(text, { dialect: dialect.id, children: treeOf(reading, made) });
  if (dialect.isLocal) readings.set(record, { ...reading, blocks: outsideSpeeches(reading.blocks) });
  return record;
}

/** What begins at line `first`; it runs to the next block. */
export interface Block {
  readonly first: number;
  readonly kind: Found['kind'];
  readonly found: Found;
}

const PARAGRAPH: Found = { kind: 'paragraph' };

/** The blocks from a line on, which begins one, to the first line at which `ends`, asked of each that may begin one, is true. */
export function blocksOf(
  lines: Lines,
  dialect: Dialect,
  from = 0,
  ends: (at: number) => boolean = () => false,
): Block[] {
  const blocks: Block[] = [];
  let inParagraph = false;
  for (let at = from; at < lines.count; ) {
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

/** The blocks without those that go on with a speech: an edit reads a speech anew, or has it as it was. */
function outsideSpeeches(blocks: readonly Block[]): readonly Block[] {
  let inSpeech = false;
  return blocks.filter(block => {
    if (!isWithinSpeech(block)) inSpeech = block.kind === 'speech';
    return block.kind === 'speech' || !inSpeech || !isWithinSpeech(block);
  });
}

/** A section or speech that is open: what follows is its children, until something ends it. */
interface Open<Child> {
  readonly start: number;
  readonly block: Block;
  readonly children: Child[];
}

function treeOf({ text, lines, blocks }: Reading, made: (before: number) => Speech | undefined): readonly Node[] {
  const root: Node[] = [];
  let speeches = 0;
  const sections: (Open<Node> & { readonly heading: Span; readonly level: number })[] = [];
  let speech: Open<Speech['children'][number]> | undefined;

  const add = (node: Node) => (sections.at(-1)?.children ?? root).push(node);
  const endSpeech = (end: number) => {
    if (!speech) return;
    const { start, block, children } = speech;
    speech = undefined;
    add(speechOf(text, block, { start, end }, children));
  };
  const endSections = (end: number, level: number) => {
    endSpeech(end);
    while (sections.length && sections.at(-1)!.level >= level) {
      const { start, heading, level: own, children } = sections.pop()!;
      const span = { start, end };
      add({
        kind: 'section',
        span,
        content: contentOf(text, span),
        heading,
        level: own,
        children,
      } satisfies Section);
    }
  };

  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const whole = block.kind === 'speech' ? made(speeches++) : undefined;
    if (whole) {
      endSpeech(whole.span.start);
      add(whole);
      while (i + 1 < blocks.length && isWithinSpeech(blocks[i + 1]!)) i++;
      continue;
    }
    const { found } = block;
    const span = {
      start: i === 0 ? 0 : lines.starts[block.first]!,
      end: i + 1 < blocks.length ? lines.starts[blocks[i + 1]!.first]! : text.length,
    };
    const content = contentOf(text, span);
    switch (found.kind) {
      case 'speech':
        endSpeech(span.start);
        speech = { start: span.start, block, children: [{ kind: 'paragraph', span, content }] };
        break;
      case 'paragraph':
      case 'page-break':
        if (speech) speech.children.push({ kind: found.kind, span, content });
        else add({ kind: found.kind, span, content });
        break;
      case 'aside': {
        const happens = {
          kind: 'stage-direction',
          span,
          content,
          ...(found.speaker && { speaker: found.speaker }),
        } as const;
        if (speech) speech.children.push(happens);
        else add(happens);
        break;
      }
      case 'section': {
        const level = found.level ?? 1;
        endSections(span.start, level);
        sections.push({ start: span.start, block, children: [], heading: found.heading, level });
        break;
      }
      case 'closing':
        endSections(span.start, 1);
        add({ kind: 'closing', span, content });
        break;
      default: {
        endSpeech(span.start);
        add(nodeOf(found, span, content));
      }
    }
  }
  endSections(text.length, 1);
  if (!root.length && text.length) {
    const span = { start: 0, end: text.length };
    root.push({ kind: 'paragraph', span, content: contentOf(text, span) });
  }
  return root;
}

/** What goes on with the speech before it. */
export function isWithinSpeech({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'page-break' || kind === 'aside';
}

/** What was found but for its count of lines, with its place. Not spread: a copy that grows takes many times as long. */
function nodeOf(found: Found, span: Span, content: Span): Node {
  const node: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(found)) if (key !== 'take') node[key] = value;
  node.span = span;
  node.content = content;
  return node as unknown as Node;
}

function speechOf(text: Text, block: Block, span: Span, children: Speech['children']): Speech {
  const content = contentOf(text, span);
  const { speaker, words } = block.found as Extract<Found, { kind: 'speech' }>;
  const told = contentOf(text, { start: Math.min(words, content.end), end: content.end });
  return { kind: 'speech', span, content, speaker, words: told, children };
}

/** A span without the white space around it; empty, at its start, where there is nothing else. */
function contentOf(text: Text, { start, end }: Span): Span {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  let first = start;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  return { start: first, end: last };
}
