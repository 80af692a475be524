import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import type { Abilities } from './abilities.ts';

/** Text as Markdown that shows just that text: nothing in a record becomes markup, a link or HTML. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&:@]/g, '\\$&');
}

/** Markdown as the client can take it. */
export function markup(markdown: string, { markdown: takesMarkdown }: Abilities): MarkupContent {
  return takesMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}

/** The Markdown that hovers are written in, without its marks: `**a**` is `a`, `[a](https://b)` is `a (https://b)`. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\n\n---\n\n/g, '\n\n')
    .replace(
      /\\([!-/:-@[-`{-~])|\*\*|\[((?:\\.|[^\]\\\n])*)\]\(([^()\s]*)\)/g,
      (_, sign?: string, words?: string, target?: string) =>
        sign ?? (words === undefined ? '' : `${plainText(words)} (${target})`),
    );
}
