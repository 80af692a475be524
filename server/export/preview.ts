import type { Position } from 'vscode-languageserver-types';
import type { OpenRecord } from '../features/open/open-record.ts';
import { lineAt, positionAt } from '../features/open/range.ts';
import { nameOf } from '../project/address.ts';
import { isBlocking } from '../rules/rule.ts';
import { bodyOf, exportedOf } from './exported.ts';
import { bodyHtml, html, linesOf } from './html.ts';
import { markedIn } from './marked.ts';

/** The request by which a client asks for the preview of a record; null where the text is not open. */
export const PREVIEW = 'meetingRecord/preview';

/** The request by which a client asks for a record as HTML; null where the text is not open. */
export const AS_HTML = 'meetingRecord/html';

/** One element of the preview: a heading, a paragraph, a vote. */
export interface PreviewBlock {
  /** Exactly one element; text of the record is never markup in it. What is open stands in a `mark`. */
  readonly html: string;
  /** Where its text begins, counted from zero, and how many lines it has. */
  readonly line: number;
  readonly lines: number;
  /** Where each `mark` stands in the text, its line counted from the block's. */
  readonly marks: readonly Position[];
}

/** What has changed in a preview: `removed` blocks from `from` on make place for `blocks`. */
export interface PreviewChange {
  readonly from: number;
  readonly removed: number;
  readonly blocks: readonly PreviewBlock[];
  /** By how many lines the blocks after them have moved. */
  readonly moved: number;
}

/** What stands in the preview of one version, and how many open items the record has. */
export interface Previewed {
  readonly blocks: readonly PreviewBlock[];
  readonly open: number;
}

/** The answer to `meetingRecord/preview`; with the `resultId` of the one before, it holds only what is new. */
export interface Preview extends PreviewChange {
  readonly resultId: string;
  /** The `resultId` of the preview that it changes; absent where it is all new. */
  readonly since?: string;
  readonly open: number;
  /** What the record is written in, `fr`; empty where that is not certain. */
  readonly language: string;
}

/** A record for a page or a file of its own. */
export interface AsHtml {
  /** What `meeting-record export --to html` writes. */
  readonly page: string;
  /** What stands in its body. */
  readonly body: string;
}

/** meetingRecord/html. */
export function asHtml({ uri, record, known }: OpenRecord, generator: string): AsHtml {
  const exported = exportedOf({ file: nameOf(uri), record, catalogue: known.catalogue }, generator);
  return { page: html(exported), body: bodyHtml(exported) };
}

/** The record as its export shows it, block by block, with what is open marked. Takes time in proportion to the text. */
export function previewOf({
  record,
  lines,
  known,
  findings,
}: Pick<OpenRecord, 'record' | 'lines' | 'known' | 'findings'>): Previewed {
  const open = findings.filter(isBlocking);
  const marked = markedIn(record, known.catalogue, open);
  const body = bodyOf(
    record,
    () => '',
    (span, States) => ({ span, ...marked(span, States) }),
  );
  const blocks: PreviewBlock[] = [];
  for (const { html, words } of linesOf(body, words => words.html)) {
    const [first] = words;
    if (!first) continue;
    const line = lineAt(lines, first.span.start);
    const end = Math.max(first.span.start, words.at(-1)!.span.end);
    const marks = words
      .flatMap(({ marks }) => marks)
      .map(offset => {
        const at = positionAt(lines, offset);
        return { line: at.line - line, character: at.character };
      });
    blocks.push({ html, line, lines: lineAt(lines, end) - line + 1, marks });
  }
  return { blocks, open: open.length };
}

/** What makes the blocks `before` those of `now`: all between what is the same at the beginning and at the end. */
export function previewChange(before: readonly PreviewBlock[], now: readonly PreviewBlock[]): PreviewChange {
  const most = Math.min(before.length, now.length);
  let from = 0;
  while (from < most && isSame(before[from]!, now[from]!, 0)) from++;
  const moved = before.length && now.length ? now.at(-1)!.line - before.at(-1)!.line : 0;
  let kept = 0;
  while (kept < most - from && isSame(before[before.length - 1 - kept]!, now[now.length - 1 - kept]!, moved)) kept++;
  return {
    from,
    removed: before.length - from - kept,
    blocks: now.slice(from, now.length - kept),
    moved: kept ? moved : 0,
  };
}

function isSame(before: PreviewBlock, now: PreviewBlock, moved: number): boolean {
  return (
    before.line + moved === now.line &&
    before.lines === now.lines &&
    before.html === now.html &&
    before.marks.length === now.marks.length &&
    before.marks.every(({ line, character }, i) => line === now.marks[i]!.line && character === now.marks[i]!.character)
  );
}
