import type { Edit, Finding, Fix } from './rule.ts';

/**
 * The edits of the safe fixes of all findings, and how many findings they mend. Spans are UTF-16 offsets in the text that
 * was checked. None overlap: of two fixes that touch, the later one waits until the text is checked again.
 */
export function safeFixes(findings: readonly Finding[]): { readonly edits: readonly Edit[]; readonly count: number } {
  const edits: Edit[] = [];
  let count = 0;
  let done = -1;
  for (const { fixes } of findings) {
    const fix: Fix | undefined = fixes?.find(each => each.safe);
    if (!fix?.edits.length) continue;
    if (fix.edits.some(({ span }) => span.start <= done)) continue;
    for (const edit of fix.edits) {
      edits.push(edit);
      done = Math.max(done, edit.span.end);
    }
    count++;
  }
  return { edits, count };
}

/** A text with these edits made, which do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(at, edit.span.start), edit.text);
    at = edit.span.end;
  }
  return parts.join('') + text.slice(at);
}
