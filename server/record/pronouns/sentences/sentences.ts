import { ABBREVIATIONS } from '../../abbreviations.ts';
import { scan } from '../../hits.ts';
import type { Span } from '../../record.ts';

const STOP = /[.?!]/g;
/** What a full stop after does not end: `Mr.`, `St.`, `No.`, initials. */
const ABBREVIATED = new RegExp(`(?:^|[ (“])(?:${ABBREVIATIONS}|\\p{Upper})$`, 'u');

/** No sentence is longer; a longer text without a stop is read in pieces, so that hostile ones stay cheap. UTF-16 units. */
const LONGEST = 1200;

/** The sentences of a paragraph, which follow each other: each with its stop, the marks after it and the space. */
export function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  const cut = (to: number) => {
    for (; to - from > LONGEST; from += LONGEST) found.push({ start: from, end: from + LONGEST });
    if (to > from) found.push({ start: from, end: to });
    from = to;
  };
  for (const { span } of scan(text, { start, end }, STOP)) {
    let at = span.end;
    while (at < end && isCloser(text.charCodeAt(at))) at++;
    const gap = at;
    while (at < end && isGap(text.charCodeAt(at))) at++;
    if (at === gap || at >= end || !beginsSentence(text, at)) continue;
    if (text[span.start] === '.' && ABBREVIATED.test(text.slice(Math.max(from, span.start - 6), span.start))) continue;
    cut(at);
  }
  cut(end);
  return found;
}

function isCloser(code: number): boolean {
  return code === 0x201d || code === 0x2019 || code === 0x22 || code === 0x29 || code === 0x5d || code === 0xbb;
}

function isGap(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** A capital, a digit or an opening mark. */
function beginsSentence(text: string, at: number): boolean {
  return /[\p{Upper}\p{N}“‘"«([]/u.test(text[at]!);
}
