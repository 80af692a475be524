import { t } from '../../l10n/l10n.ts';
import type { Span } from '../../record/record.ts';

/** What a pattern has found: the whole, then its groups; one that took no part is undefined. UTF-16 offsets. */
export interface Match extends Span {
  readonly groups: readonly (Span | undefined)[];
}

/** A pattern of a folder's file, ready to be run. */
export interface Pattern {
  /** What it finds in a text, line by line, in order. Nothing empty; of very many on very long lines the first. */
  matches(text: string): readonly Match[];
}

/**
 * Each find may look to the end of its line, so that many on one line would take the square of its length: what all may
 * look at together beyond the text itself, and the most that counts as one line. UTF-16 units.
 */
const MOST_LOOKED_AT = 4_000_000;
const LONGEST_LINE = 65_536;

/** Makes a pattern ready, in the syntax of RE2; or says why it is none, in a sentence for whoever wrote it. */
export function patternOf(written: string): Pattern | { readonly fault: string } {
  // Loaded with the first pattern: most folders have none, and the engine is larger than all the rest of the server.
  const { RE2JS } = require('./engine.ts') as typeof import('./engine.ts');
  try {
    const compiled = RE2JS.compile(written);
    return { matches: text => [...matchesIn(compiled, text)] };
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    return {
      fault: t(
        'This is no pattern that can be run: {0}. The syntax is that of RE2: no look-around, no back-references.',
        why,
      ),
    };
  }
}

function* matchesIn(compiled: ReturnType<typeof import('./engine.ts').RE2JS.compile>, text: string): Generator<Match> {
  let left = text.length + MOST_LOOKED_AT;
  for (const { start, end } of pieces(text)) {
    const matcher = compiled.matcher(text.slice(start, end));
    while (matcher.find()) {
      const groups = Array.from({ length: matcher.groupCount() }, (_, i) => {
        const from = matcher.start(i + 1);
        return from < 0 ? undefined : { start: start + from, end: start + matcher.end(i + 1) };
      });
      const span = { start: start + matcher.start(), end: start + matcher.end() };
      if (span.end === span.start) continue;
      yield { ...span, groups };
      left -= end - span.start;
      if (left < 0) return;
    }
  }
}

/** The lines, without what ends them. */
function* pieces(text: string): Generator<Span> {
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    for (let at = 0; at < line.length; at += LONGEST_LINE) {
      yield { start: index + at, end: index + Math.min(line.length, at + LONGEST_LINE) };
    }
  }
}
