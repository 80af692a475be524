import { cursor } from '../../hits.ts';
import type { Span } from '../../record.ts';
import { namesAnother } from '../people/another.ts';
import { ROLE } from '../people/roles.ts';
import { quotationsIn } from '../sentences/quotations.ts';
import { sentencesIn } from '../sentences/sentences.ts';

/**
 * Whether one of the slash pronouns, which stand in the paragraphs in their order, may mean somebody else than the
 * speaker: in a quotation, beside `or she`, or behind a person in its sentence. Where none may, nobody need read whom
 * each means, which takes ten times as long.
 */
export function mayMeanOthers(
  text: string,
  paragraphs: readonly Span[],
  undecided: readonly { readonly span: Span }[],
): boolean {
  const isQuoted = cursor(quotationsIn(text, paragraphs));
  let next = 0;
  for (const paragraph of paragraphs) {
    if (next === undecided.length) return false;
    if (undecided[next]!.span.start >= paragraph.end) continue;
    // What stands behind the last of them tells nothing.
    const end = Math.min(paragraph.end, undecided.at(-1)!.span.end);
    for (const sentence of sentencesIn(text, { start: paragraph.start, end })) {
      let person: number | undefined;
      for (; next < undecided.length && undecided[next]!.span.start < sentence.end; next++) {
        const { span } = undecided[next]!;
        if (isQuoted(span.start) || namesAnother(text, { span })) return true;
        // Most begin their sentence, where nobody stands before them.
        if (span.start === sentence.start) continue;
        // Sought once for all of the sentence’s pronouns.
        person ??= endOfFirstPerson(text, sentence);
        if (person <= span.start) return true;
      }
    }
  }
  return false;
}

/** Where the first person of a sentence ends; beyond all text where there is none. */
function endOfFirstPerson(text: string, { start, end }: Span): number {
  ROLE.lastIndex = 0;
  return ROLE.test(text.slice(start, end)) ? start + ROLE.lastIndex : Number.POSITIVE_INFINITY;
}
