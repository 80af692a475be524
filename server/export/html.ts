import type { Block, Exported, ExportedNode, Inline } from './exported.ts';
import { attribute, xml } from './xml.ts';

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
.vote { border: 1px solid; padding: 0 1rem; margin: 1rem 0; }
</style>
</head>
<body>
${bodyHtml(record)}</body>
</html>
`;
}

/** What stands in the page's body, to be pasted into another page. */
export function bodyHtml({ body }: Pick<Exported, 'body'>): string {
  return [...linesOf(body, inline)].map(line => `${line.html}\n`).join('');
}

/** A line of a page: one element with its words, or the tag that opens or closes what holds several of them. */
export interface HtmlLine<Words> {
  readonly html: string;
  /** What the element shows, in the order of the text; none in a tag that stands alone. */
  readonly words: readonly Words[];
}

/** The lines of a page; `inline` says what stands for words inside of an element. */
export function* linesOf<Words>(
  nodes: readonly ExportedNode<Words>[],
  inline: (words: Words) => string,
): Generator<HtmlLine<Words>> {
  for (const node of nodes) {
    if (node.kind === 'section') {
      const { level, heading, children } = node;
      const name = `h${Math.min(6, level + 1)}`;
      yield { html: '<section>', words: [] };
      yield { html: `<${name} dir="auto">${inline(heading)}</${name}>`, words: [heading] };
      yield* linesOf(children, inline);
      yield { html: '</section>', words: [] };
    } else if (node.kind === 'speech') {
      const { speaker, opening, children } = node;
      // A name in letters from right to left turns neither what follows it nor the paragraph.
      const from = `<span class="from" dir="auto">${inline(opening)}</span>`;
      const [first, ...rest] = children[0]?.kind === 'paragraph' ? children : [undefined, ...children];
      yield { html: `<article class="speech" data-speaker="${attribute(speaker)}">`, words: [] };
      yield first
        ? { html: `<p dir="auto">${from} ${inline(first.words)}</p>`, words: [opening, first.words] }
        : { html: `<p>${from}</p>`, words: [opening] };
      for (const child of rest) if (child) yield block(child, inline);
      yield { html: '</article>', words: [] };
    } else if (node.kind === 'vote') {
      const { words } = node;
      yield { html: `<div class="vote"><p>${inline(words).replaceAll('\n', '<br>\n')}</p></div>`, words: [words] };
    } else yield block(node, inline);
  }
}

function block<Words>({ kind, words }: Block<Words>, inline: (words: Words) => string): HtmlLine<Words> {
  const shown = inline(words);
  if (kind === 'title') return { html: `<h1 dir="auto">${shown}</h1>`, words: [words] };
  const name = kind === 'paragraph' ? '' : ` class="${kind === 'stage-direction' ? 'aside' : kind}"`;
  return { html: `<p${name} dir="auto">${shown}</p>`, words: [words] };
}

function inline(words: readonly Inline[]): string {
  return words.map(part => inlineHtml(part, xml(typeof part === 'string' ? part : part.text))).join('');
}

/** The element for a part of a line's words, round what shows its text; nothing round what is but words. */
export function inlineHtml(part: Inline, shown: string): string {
  if (typeof part === 'string') return shown;
  if (part.kind === 'state') return `<span class="state" data-vote="${part.vote}">${shown}</span>`;
  const cited = `<cite data-key="${attribute(part.key)}">${shown}</cite>`;
  return part.link ? `<a href="${attribute(part.link)}">${cited}</a>` : cited;
}
