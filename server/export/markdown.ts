import type { Block, Exported, ExportedNode, Inline } from './exported.ts';

/** CommonMark: headings, a paragraph for each of the record's, speakers in bold, citations as links. */
export function markdown(record: Exported): string {
  return `${record.body.map(item).join('\n\n')}\n`;
}

function item(node: ExportedNode): string {
  switch (node.kind) {
    case 'section': {
      const heading = `${'#'.repeat(Math.min(6, node.level + 1))} ${oneLine(node.heading)}`;
      return [heading, ...node.children.map(item)].join('\n\n');
    }
    case 'speech': {
      const [first, ...rest] = node.children;
      const from = `**${oneLine(node.opening)}**`;
      const opening = first?.kind === 'paragraph' ? `${from} ${inline(first.words)}` : from;
      return [opening, ...(first?.kind === 'paragraph' ? rest : node.children).map(block)].join('\n\n');
    }
    case 'vote':
      // Two spaces keep a line's end.
      return inline(node.words).replaceAll('\n', '  \n');
    default:
      return block(node);
  }
}

function block({ kind, words }: Block): string {
  if (kind === 'title') return `# ${oneLine(words)}`;
  return kind === 'stage-direction' ? `*${oneLine(words)}*` : inline(words);
}

function oneLine(words: readonly Inline[]): string {
  return inline(words).replace(/\s*\n\s*/g, ' ');
}

function inline(words: readonly Inline[]): string {
  return words
    .map(part => {
      if (typeof part === 'string') return escaped(part);
      if (part.kind === 'state' || !part.link) return escaped(part.text);
      return `[${escaped(part.text)}](<${part.link.replace(/[<>]/g, encodeURIComponent)}>)`;
    })
    .join('');
}

/** What Markdown would read as its own: marks anywhere, and what begins a line as a list, a heading or a rule does. */
function escaped(words: string): string {
  return words
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^([ \t]*)([-+=#])/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2')
    .replace(/^[ \t]+/gm, '');
}
