/**
 * Texts that draw what a test expects. A line of nothing but spaces and runs of `^` marks, under the line above it, the
 * spans that are expected there; it is taken out of the text. `<|>` is the cursor. `␣` stands for a no-break space
 * (U+00A0), which nobody could see otherwise.
 */
export interface Drawn {
  readonly text: string;
  /** UTF-16 offsets, in the order of the text. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Offset of `<|>`, where there is one. */
  readonly cursor?: number;
}

const MARKS = /^ *\^[\^ ]*$/;

export function drawn(picture: string): Drawn {
  const kept: string[] = [];
  const spans: { start: number; end: number }[] = [];
  let lineStart = 0;
  let length = 0;
  let cursor: number | undefined;
  for (const raw of picture.split('\n')) {
    if (MARKS.test(raw)) {
      for (const run of raw.matchAll(/\^+/g)) {
        spans.push({ start: lineStart + run.index, end: lineStart + run.index + run[0].length });
      }
      continue;
    }
    let line = raw.replaceAll('␣', '\u00a0');
    const mark = line.indexOf('<|>');
    if (mark >= 0) {
      line = line.slice(0, mark) + line.slice(mark + 3);
      cursor = length + mark;
    }
    lineStart = length;
    kept.push(line);
    length += line.length + 1;
  }
  spans.sort((a, b) => a.start - b.start);
  return { text: kept.join('\n'), spans, ...(cursor === undefined ? {} : { cursor }) };
}

/** The same picture for spans that were found, so that a failing test shows text, not numbers. */
export function draw(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const out: string[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    out.push(line.replaceAll('\u00a0', '␣'));
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      if (start >= at && start <= at + line.length)
        out.push(' '.repeat(start - at) + '^'.repeat(Math.max(1, end - start)));
    }
    at += line.length + 1;
  }
  return out.join('\n');
}
