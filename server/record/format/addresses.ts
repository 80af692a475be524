import { isSpace } from '../lines.ts';
import type { Span } from '../record.ts';

/** `https://docs.example/S/RES/2331(2016)`, `www.docs.example`, `desk@docs.example`, `docs.example/S`, `a-b.html` */
const ADDRESS = /:\/\/|www\.|@|[\p{L}\p{N}]\.\p{Ll}{2,}(?:\/|$)/u;
/** `A/CONF.191-2/Add.1`, `C:\minutes`, `ES-10/2`, `a_b-c`: what has signs or numbers in it that no word has. */
const SYMBOL = /[\\_=#]|\p{N}\/|\/\p{N}|\p{L}\.\p{N}|\/\//u;

/** A longer run without spaces is neither a word nor a citation. UTF-16 units, to either side. */
const LONGEST = 120;

/** Whether the words at a span are a part of an address. */
export function isInAddress(text: string, span: Span): boolean {
  const run = runAround(text, span);
  return run === undefined || ADDRESS.test(run);
}

/** Whether what stands at a span is a part of an address, a symbol or the name of a file, and of no word. */
export function isInSymbol(text: string, span: Span): boolean {
  const run = runAround(text, span);
  return run === undefined || ADDRESS.test(run) || SYMBOL.test(run);
}

/** All that stands around a span without a space; undefined where that is too long to be read. */
function runAround(text: string, { start, end }: Span): string | undefined {
  let from = start;
  while (from > 0 && start - from < LONGEST && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST && !isSpace(text.charCodeAt(to))) to++;
  return start - from === LONGEST || to - end === LONGEST ? undefined : text.slice(from, to);
}
