import { createScanner, type Node } from 'jsonc-parser';
import type { Replacement } from '../../record/pronouns.ts';

/**
 * The changes that write an item after the last one of a list or an object, as the others are written: on a line of its
 * own or on theirs, with a comma at the end where they have one. Not a letter besides is changed, and comments stay with
 * the lines that they are about.
 */
export function appended(text: string, container: Node, item: string): readonly Replacement[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const close = container.offset + container.length - 1;
  const last = container.children?.at(-1);
  if (!last) {
    const outer = indentAt(text, container.offset);
    const inner = `${eol}${outer}${stepOf(text)}${item}`;
    const isBare = !text.slice(container.offset + 1, close).trim();
    const span = { start: container.offset + 1, end: isBare ? close : container.offset + 1 };
    return [{ span, text: isBare ? `${inner}${eol}${outer}` : inner }];
  }
  const end = last.offset + last.length;
  const { comma, line } = after(text.slice(end, close), end);
  const at = line ?? comma ?? end;
  const shown = line === undefined ? ` ${item}` : `${eol}${indentAt(text, last.offset)}${item}`;
  const place = { start: at, end: at };
  if (comma !== undefined) return [{ span: place, text: line === undefined ? shown : `${shown},` }];
  if (at === end) return [{ span: place, text: `,${shown}` }];
  return [
    { span: { start: end, end }, text: ',' },
    { span: place, text: shown },
  ];
}

/** Kinds of the scanner's tokens, whose own names are not there at run time. */
const COMMA = 5;
const LINE_BREAK = 14;
const END = 17;

/** What follows the last item up to what closes its list: where its comma ends, and where its line does. */
function after(rest: string, offset: number): { readonly comma?: number; readonly line?: number } {
  const scanner = createScanner(rest);
  let comma: number | undefined;
  for (;;) {
    const token: number = scanner.scan();
    if (token === END) return comma === undefined ? {} : { comma };
    const at = offset + scanner.getTokenOffset();
    if (token === COMMA) comma = at + 1;
    if (token === LINE_BREAK) return { ...(comma !== undefined && { comma }), line: at };
  }
}

/** The white space before what stands first on the line of an offset. */
function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

/** What one level more is indented by. */
function stepOf(text: string): string {
  return /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
}
