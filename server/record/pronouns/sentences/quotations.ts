import { scan } from '../../hits.ts';
import type { Span } from '../../record.ts';

/** Every mark that can open or close a quotation, but for ’, which mostly is an apostrophe. */
const MARK = /[“”„«»"‘]/g;

/**
 * The quotations of a speech, or of any text cut into `paragraphs`, in the order of the text; a nested one is part of
 * the outer. One that a paragraph leaves open goes on where the next mark closes it, as English does over paragraphs
 * (`“… ¶ “… ”`), and else ends with its paragraph. Offsets are UTF-16; the marks belong to the span.
 */
export function quotationsIn(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let open: Opened | undefined;
  for (const paragraph of paragraphs) {
    let from = paragraph.start;
    let closes = true;
    for (const { span, match } of scan(text, paragraph, MARK)) {
      const at = span.start;
      const mark = match[0];
      if (at < from) continue;
      if (open && open.paragraph !== paragraph && opens(text, at, mark)) {
        found.push({ start: open.at, end: open.paragraph.end });
        open = undefined;
      }
      if (open) {
        const depth: number = open.depth + step(open.mark, mark);
        if (depth <= 0 || (depth < open.depth && open.paragraph !== paragraph)) {
          found.push({ start: open.at, end: at + 1 });
          open = undefined;
        } else if (depth !== open.depth) open = { ...open, depth };
      } else if (mark === '‘') {
        if (!closes || isLetter(text, at - 1)) continue;
        const end = singleEnd(text, at, paragraph.end);
        if (end < 0) closes = false;
        else {
          found.push({ start: at, end });
          from = end;
        }
      } else if (opens(text, at, mark)) open = { at, mark, depth: 1, paragraph };
    }
  }
  if (open) found.push({ start: open.at, end: open.paragraph.end });
  return found;
}

/** A quotation that has begun and not ended. */
interface Opened {
  readonly at: number;
  readonly mark: string;
  readonly depth: number;
  readonly paragraph: Span;
}

/** How a mark inside a quotation that `opener` began changes its depth: only marks of the same kind do. */
function step(opener: string, mark: string): number {
  if (opener === '"') return mark === '"' ? -1 : 0;
  if (opener === '«') return mark === '«' ? 1 : mark === '»' ? -1 : 0;
  // „…“ closes with the mark that opens in English.
  if (opener === '„') return mark === '“' || mark === '”' ? -1 : 0;
  return mark === '“' ? 1 : mark === '”' ? -1 : 0;
}

/** A mark opens by its shape, or, turned the wrong way by a typist, by standing before a word and after a space. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (mark === '‘') return false;
  return !isBlack(text, at - 1) && isBlack(text, at + 1);
}

/**
 * Where ‘…’ ends: at the first ’ that stands after a word and is no plural's apostrophe (`States’`), else at the first
 * that may be one; -1 where there is none, as in a name that begins with ‘.
 */
function singleEnd(text: string, from: number, limit: number): number {
  let doubtful = -1;
  for (let at = text.indexOf('’', from + 1); at >= 0 && at < limit; at = text.indexOf('’', at + 1)) {
    if (/[\p{Alpha}\p{N}]/u.test(text[at + 1] ?? '')) continue;
    const before = text[at - 1];
    if (before !== 's' && before !== 'S') return at + 1;
    if (doubtful < 0) doubtful = at + 1;
  }
  return doubtful;
}

function isLetter(text: string, at: number): boolean {
  return /\p{Alpha}/u.test(text[at] ?? '');
}

function isBlack(text: string, at: number): boolean {
  return /[^\s([—–-]/.test(text[at] ?? '');
}
