import type { Citation } from '../citations/citation.ts';
import { citationsOf } from '../citations.ts';
import type { MeetingRecord } from '../record.ts';

/** What a year, a session or a letter stands apart by, so that no line breaks there. */
const NO_BREAK = '\u00a0';

const NUMBERED: ReadonlySet<string> = new Set(['resolution', 'decision', 'presidential-statement']);

/**
 * The citations of a record that are not spaced as the house has it, each with how it would be. `space` stands before
 * the year, session or letter: U+00A0, or a plain space, which is then the only one.
 */
export function* misspaced(
  record: MeetingRecord,
  space: string,
): Generator<{ readonly citation: Citation; readonly set: string }> {
  for (const citation of citationsOf(record)) {
    if (!NUMBERED.has(citation.kind)) continue;
    const written = record.text.slice(citation.span.start, citation.span.end);
    // In a text whose lines are broken by hand a break is a space.
    if (/[\r\n]/.test(written)) continue;
    const set = spaced(written, space);
    if (set !== written) yield { citation, set };
  }
}

/** `resolution  377A(V)` as `resolution 377␣A␣(V)`. */
function spaced(citation: string, space: string): string {
  const set = citation
    .replace(/^(\p{Alpha}+)(?:\s{2,}|(?=\d))/u, '$1 ')
    .replace(/(\d)\s*([A-Z])(?=$|[\s(])/, `$1${space}$2`)
    .replace(/\s*([([])\s*/, `${space}$1`)
    .replace(/\s+([)\]])/, '$1')
    .replace(/([)\]])\s*([A-Z])$/, `$1${space}$2`);
  return space === NO_BREAK ? set : set.replace(/[\u00a0\u202f]/g, space);
}
