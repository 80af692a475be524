import { attribute, xml } from '../xml.ts';
import type { Block, Exported, ExportedNode, Inline } from './exported.ts';

/** A page that needs nothing beside itself; each speech names its speaker's id in `data-speaker`. */
export function html(record: Exported): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="${attribute(record.generator)}">
<title>${xml(record.title ?? record.file)}</title>
<style>
body { font: 1.05rem/1.55 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
.from { font-weight: bold; } .aside { font-style: italic; } .page-break { color: #666; font-size: .85em; }
</style>
</head>
<body>
${record.body.map(node => item(node)).join('\n')}
</body>
</html>
`;
}

function item(node: ExportedNode): string {
  switch (node.kind) {
    case 'section': {
      const level = Math.min(6, node.level + 1);
      return `<section>\n<h${level}>${inline(node.heading)}</h${level}>\n${node.children.map(item).join('\n')}\n</section>`;
    }
    case 'speech': {
      const [first, ...rest] = node.children;
      const from = `<span class="from">${inline(node.opening)}</span>`;
      const opening = first?.kind === 'paragraph' ? `<p>${from} ${inline(first.words)}</p>` : `<p>${from}</p>`;
      const others = first?.kind === 'paragraph' ? rest : node.children;
      return `<article class="speech" data-speaker="${node.speaker}">\n${[opening, ...others.map(block)].join('\n')}\n</article>`;
    }
    case 'vote':
      return `<div class="vote"><p>${inline(node.words).replaceAll('\n', '<br>\n')}</p></div>`;
    default:
      return block(node);
  }
}

function block({ kind, words }: Block): string {
  if (kind === 'title') return `<h1>${inline(words)}</h1>`;
  const name = kind === 'stage-direction' ? 'aside' : kind;
  return kind === 'paragraph' ? `<p>${inline(words)}</p>` : `<p class="${name}">${inline(words)}</p>`;
}

function inline(words: readonly Inline[]): string {
  return words
    .map(part => {
      if (typeof part === 'string') return xml(part);
      if (part.kind === 'state') return `<span class="state" data-vote="${part.vote}">${xml(part.text)}</span>`;
      const cited = `<cite data-key="${attribute(part.key)}">${xml(part.text)}</cite>`;
      return part.link ? `<a href="${attribute(part.link)}">${cited}</a>` : cited;
    })
    .join('');
}
