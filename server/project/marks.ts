import { inOrder } from '../record/in-order.ts';
import type { Span } from '../record/record.ts';
import type { Configuration, Placeholder, Problem } from './configuration/configuration.ts';
import { type Pattern, patternOf } from './patterns/pattern.ts';

/** The marks that a house has of its own for what is still open: where they stand in a text, in its order. */
export type Marks = (text: string) => readonly Span[];

const made = new WeakMap<Configuration, ReturnType<typeof read>>();

/** The marks of a configuration, and what is wrong with its patterns; made once for each configuration. */
export function marksOf(configuration: Configuration): {
  readonly marks?: Marks;
  readonly problems: readonly Problem[];
} {
  let marks = made.get(configuration);
  if (!marks) {
    marks = read(configuration.placeholders);
    made.set(configuration, marks);
  }
  return marks;
}

function read(placeholders: readonly Placeholder[]): { readonly marks?: Marks; readonly problems: readonly Problem[] } {
  const words: string[] = [];
  const patterns: Pattern[] = [];
  const problems: Problem[] = [];
  for (const placeholder of placeholders) {
    if ('words' in placeholder) {
      if (/\S/.test(placeholder.words)) words.push(placeholder.words.trim());
      continue;
    }
    const pattern = patternOf(placeholder.pattern);
    if ('matches' in pattern) patterns.push(pattern);
    else problems.push({ span: placeholder.span, message: pattern.fault });
  }
  if (!words.length && !patterns.length) return { problems };
  const literal = words.length ? literalOf(words) : undefined;
  return {
    marks: text =>
      inOrder<Span>(
        [...(literal ? wordsIn(text, literal) : []), ...patterns.flatMap(each => each.matches(text))],
        span => span,
      ).map(({ start, end }) => ({ start, end })),
    problems,
  };
}

/** Any of these words, the longest first; white space is any white space, a no-break one too. */
function literalOf(words: readonly string[]): RegExp {
  const each = [...words]
    .sort((a, b) => b.length - a.length)
    .map(mark => mark.split(/\s+/).map(escaped).join('[^\\S\\r\\n]+'));
  return new RegExp(each.join('|'), 'gu');
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** `CHECK` is not found in `CHECKED`. */
function wordsIn(text: string, literal: RegExp): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, 0: mark } of text.matchAll(literal)) {
    const end = index + mark.length;
    if (isInside(text, index) || isInside(text, end)) continue;
    spans.push({ start: index, end });
  }
  return spans;
}

/** Whether letters or digits stand on both sides of an offset. */
function isInside(text: string, at: number): boolean {
  return WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
}

const WORD = /[\p{Alpha}\p{N}]/u;
