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
  const tree = growing(text);
  let speeches = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const whole = block.kind === 'speech' ? made(speeches++) : undefined;
    if (whole) {
      tree.addSpeech(whole);
      while (i + 1 < blocks.length && isWithinSpeech(blocks[i + 1]!)) i++;
      continue;
    }
    const next = blocks[i + 1];
    const start = i === 0 ? 0 : lines.starts[block.first]!;
    tree.add(block.found, { start, end: next ? lines.starts[next.first]! : text.length });
  }
  return tree.whole();
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

/** A tree to which one block after the other is added. */
interface Growing {
  add(found: Found, span: Span): void;
  /** One that has all of its paragraphs. */
  addSpeech(speech: Speech): void;
  /** The tree, all of which has ended. */
  whole(): readonly Node[];
}

function growing(text: Text): Growing {
  const root: Node[] = [];
  const sections: Open<SectionFound, Node>[] = [];
  let speech: Open<SpeechFound, SpeechChild> | undefined;

  const addNode = (node: Node) => (sections.at(-1)?.children ?? root).push(node);
  const addWithin = (child: SpeechChild) => (speech ? speech.children.push(child) : addNode(child));
  const endSpeech = (end: number) => {
    if (!speech) return;
    const { start, found, children } = speech;
    speech = undefined;
    addNode(speechOf(text, found, { start, end }, children));
  };
  const endSections = (end: number, level: number) => {
    endSpeech(end);
    while (sections.length && levelOf(sections.at(-1)!.found) >= level) {
      const { start, found, children } = sections.pop()!;
      addNode(sectionOf(text, found, { start, end }, children));
    }
  };

  return {
    add(found, span) {
      const { start } = span;
      const content = contentOf(text, span);
      switch (found.kind) {
        case 'speech':
          endSpeech(start);
          speech = { start, found, children: [{ kind: 'paragraph', span, content }] };
          break;
        case 'section':
          endSections(start, levelOf(found));
          sections.push({ start, found, children: [] });
          break;
        case 'paragraph':
        case 'page-break':
          addWithin({ kind: found.kind, span, content });
          break;
        case 'aside': {
          const { speaker } = found;
          addWithin({ kind: 'stage-direction', span, content, ...(speaker && { speaker }) });
          break;
        }
        case 'closing':
          endSections(start, 1);
          addNode({ kind: 'closing', span, content });
          break;
        default:
          endSpeech(start);
          addNode(nodeOf(found, span, content));
      }
    },
    addSpeech(made) {
      endSpeech(made.span.start);
      addNode(made);
    },
    whole() {
      endSections(text.length, 1);
      if (root.length || !text.length) return root;
      const span = { start: 0, end: text.length };
      return [{ kind: 'paragraph', span, content: contentOf(text, span) }];
    },
  };
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
