import { isSpace } from '../lines.ts';
import type { Span } from '../record.ts';

/** `https://docs.example/S/RES/2331(2016)`, `www.docs.example`, `desk@docs.example`, `docs.example/S`, `a-b.html` */
const ADDRESS = /:\/\/|www\.|@|[\p{Alpha}\p{N}]\.\p{Lower}{2,}(?:\/|$)/u;
/** `A/CONF.191-2/Add.1`, `C:\minutes`, `ES-10/2`, `a_b-c`, `2010-2011`: what has signs or numbers in it that no word has. */
const SYMBOL = /[\\_=#]|\p{N}[/\u2010\u2011-]\p{N}|\p{Alpha}\/\p{N}|\p{N}\/\p{Alpha}|\p{Alpha}\.\p{N}|\/\//u;
const WORD = /[\u0300-\u036f\p{Alpha}\p{N}]/u;

/** A longer run without spaces is neither a word nor a citation. UTF-16 units. */
const LONGEST = 240;

/** What the runs of a text without spaces show, asked for places in rising order. */
export interface Runs {
  /** Whether the words at a span are a part of an address. */
  isAddress(span: Span): boolean;
  /** Whether they are a part of an address, a symbol or the name of a file, and of no word. */
  isSymbol(span: Span): boolean;
  /** Whether letters or digits follow an offset with no space between: `2331(2016)based` is nothing that anybody meant. */
  goesOn(at: number): boolean;
}

/** The runs of a text, each read when it is first asked about. */
export function runsOf(text: string): Runs {
  // Each run is read once, however many places there are in it.
  let known: Span = { start: 0, end: 0 };
  const end = (at: number) => {
    let to = at;
    while (to < text.length && !isSpace(text.charCodeAt(to))) to++;
    return to;
  };
  const around = (span: Span): Span => {
    if (span.start >= known.start && span.end <= known.end) return known;
    let start = span.start;
    while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
    known = { start, end: end(span.end) };
    return known;
  };
  const shows = (span: Span, ...patterns: readonly RegExp[]) => {
    const run = around(span);
    if (run.end - run.start > LONGEST) return true;
    const words = text.slice(run.start, run.end);
    return patterns.some(pattern => pattern.test(words));
  };
  return {
    isAddress: span => shows(span, ADDRESS),
    isSymbol: span => shows(span, ADDRESS, SYMBOL),
    goesOn(at) {
      const run = around({ start: at, end: at });
      return run.end - at > LONGEST || WORD.test(text.slice(at, run.end));
    },
  };
}
