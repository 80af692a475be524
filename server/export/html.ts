import type { Block, Exported, ExportedNode, Inline } from './exported.ts';
import { attribute, xml } from './xml.ts';

/** A page that needs nothing beside itself; each speech names its speaker's id in `data-speaker`. */
export function html(record: Exported): string {
  return `<!DOCTYPE html>
<html${record.language ? ` lang="${record.language}"` : ''}>
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
      yield { html: '<section>', words: [] };
      // An agenda item's number, subject and draft stand one below the other.
      yield block(`h${Math.min(6, node.level + 1)}`, node.heading, words =>
        inline(words).replace(/\n\s*\n/g, '<br>\n'),
      );
      yield* linesOf(node.children, inline);
      yield { html: '</section>', words: [] };
    } else if (node.kind === 'speech') {
      const { speaker, opening, children } = node;
      const [first, ...rest] = children[0]?.kind === 'paragraph' ? children : [undefined, ...children];
      const words = first ? inline(first.words) : '';
      const way = wayOf(words);
      const from = inline(opening);
      // A name in letters from right to left turns neither what follows it nor the paragraph.
      const alone = RIGHT_TO_LEFT.test(from) ? way || ' dir="ltr"' : '';
      yield { html: `<article class="speech" data-speaker="${attribute(speaker)}">`, words: [] };
      yield {
        html: `<p${way}><span class="from"${alone}>${from}</span>${first ? ` ${words}` : ''}</p>`,
        words: first ? [opening, first.words] : [opening],
      };
      for (const child of rest) if (child) yield blockOf(child, inline);
      yield { html: '</article>', words: [] };
    } else if (node.kind === 'vote') {
      const { words } = node;
      yield { html: `<div class="vote"><p>${inline(words).replaceAll('\n', '<br>\n')}</p></div>`, words: [words] };
    } else yield blockOf(node, inline);
  }
}

function blockOf<Words>({ kind, words }: Block<Words>, inline: (words: Words) => string): HtmlLine<Words> {
  if (kind === 'title') return block('h1', words, inline);
  const name = kind === 'stage-direction' ? 'aside' : kind;
  return block('p', words, inline, kind === 'paragraph' ? '' : ` class="${name}"`);
}

function block<Words>(name: string, words: Words, inline: (words: Words) => string, attributes = ''): HtmlLine<Words> {
  const shown = inline(words);
  return { html: `<${name}${attributes}${wayOf(shown)}>${shown}</${name}>`, words: [words] };
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Which way most of its letters run; a paragraph that begins with a Hebrew name may yet be an English one. */
function wayOf(html: string): string {
  if (!RIGHT_TO_LEFT.test(html)) return '';
  const letters = html.replace(/<[^>]*>/g, '').match(/\p{L}/gu) ?? [];
  return letters.filter(letter => RIGHT_TO_LEFT.test(letter)).length * 2 > letters.length ? ' dir="rtl"' : '';
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
