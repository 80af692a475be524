import { type Block, isWithinSpeech } from './blocks.ts';
import type { Found } from './dialects/dialect.ts';
import type { LinePlaces } from './lines.ts';
import { isSpace } from './lines.ts';
import type { Node, Section, Span, Speech } from './record.ts';
import type { Text } from './text.ts';

/**
 * What a record consists of, from its blocks in turn. `made` gives speeches that need not be put together anew, by how
 * many stand before them.
 */
export function treeOf(
  { text, lines, blocks }: { readonly text: Text; readonly lines: LinePlaces; readonly blocks: readonly Block[] },
  made: (before: number) => Speech | undefined,
): readonly Node[] {
  const open = openParts(text);
  let speeches = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const whole = block.kind === 'speech' ? made(speeches++) : undefined;
    if (whole) {
      open.endSpeech(whole.span.start);
      open.addNode(whole);
      while (i + 1 < blocks.length && isWithinSpeech(blocks[i + 1]!)) i++;
      continue;
    }
    const next = blocks[i + 1];
    const start = i === 0 ? 0 : lines.starts[block.first]!;
    add(open, text, block.found, { start, end: next ? lines.starts[next.first]! : text.length });
  }
  open.endSections(text.length, 1);
  if (open.root.length || !text.length) return open.root;
  const span = { start: 0, end: text.length };
  return [{ kind: 'paragraph', span, content: contentOf(text, span) }];
}

type SpeechFound = Extract<Found, { kind: 'speech' }>;
type SectionFound = Extract<Found, { kind: 'section' }>;
type SpeechChild = Speech['children'][number];

/** A speech or a section that is open: what follows is its children, until something ends it. */
interface Open<What, Child> {
  readonly start: number;
  readonly found: What;
  readonly children: Child[];
}

/** The tree as far as it has ended, and the sections and the speech that what comes next may stand in. */
interface OpenParts {
  readonly root: readonly Node[];
  /** Into the innermost section. */
  addNode(node: Node): void;
  /** Into the speech, where one is open. */
  addWithin(child: SpeechChild): void;
  beginSpeech(found: SpeechFound, start: number, first: SpeechChild): void;
  beginSection(found: SectionFound, start: number): void;
  endSpeech(end: number): void;
  /** Ends the sections of this level and below, and the speech. */
  endSections(end: number, level: number): void;
}

function openParts(text: Text): OpenParts {
  const root: Node[] = [];
  const sections: Open<SectionFound, Node>[] = [];
  let speech: Open<SpeechFound, SpeechChild> | undefined;

  const addNode = (node: Node) => void (sections.at(-1)?.children ?? root).push(node);
  const endSpeech = (end: number) => {
    if (!speech) return;
    const { start, found, children } = speech;
    speech = undefined;
    addNode(speechOf(text, found, { start, end }, children));
  };
  return {
    root,
    addNode,
    addWithin: child => (speech ? void speech.children.push(child) : addNode(child)),
    beginSpeech(found, start, first) {
      speech = { start, found, children: [first] };
    },
    beginSection: (found, start) => void sections.push({ start, found, children: [] }),
    endSpeech,
    endSections(end, level) {
      endSpeech(end);
      while (sections.length && levelOf(sections.at(-1)!.found) >= level) {
        const { start, found, children } = sections.pop()!;
        addNode(sectionOf(text, found, { start, end }, children));
      }
    },
  };
}

/** Adds what was found in a block, after ending what it ends. */
function add(open: OpenParts, text: Text, found: Found, span: Span): void {
  const { start } = span;
  const content = contentOf(text, span);
  switch (found.kind) {
    case 'speech':
      open.endSpeech(start);
      open.beginSpeech(found, start, { kind: 'paragraph', span, content });
      break;
    case 'section':
      open.endSections(start, levelOf(found));
      open.beginSection(found, start);
      break;
    case 'paragraph':
    case 'page-break':
      open.addWithin({ kind: found.kind, span, content });
      break;
    case 'aside': {
      const { speaker } = found;
      open.addWithin({ kind: 'stage-direction', span, content, ...(speaker && { speaker }) });
      break;
    }
    case 'closing':
      open.endSections(start, 1);
      open.addNode({ kind: 'closing', span, content });
      break;
    default:
      open.endSpeech(start);
      open.addNode(nodeOf(found, span, content));
  }
}

function levelOf({ level }: SectionFound): number {
  return level ?? 1;
}

function sectionOf(text: Text, found: SectionFound, span: Span, children: readonly Node[]): Section {
  const { heading } = found;
  return { kind: 'section', span, content: contentOf(text, span), heading, level: levelOf(found), children };
}

/** What was found but for its count of lines, with its place. Not spread: a copy that grows takes many times as long. */
function nodeOf(found: Found, span: Span, content: Span): Node {
  const node: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(found)) if (key !== 'take') node[key] = value;
  node.span = span;
  node.content = content;
  return node as unknown as Node;
}

function speechOf(text: Text, { speaker, words }: SpeechFound, span: Span, children: Speech['children']): Speech {
  const content = contentOf(text, span);
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
