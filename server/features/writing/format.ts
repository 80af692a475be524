import type { Range, TextEdit } from 'vscode-languageserver-types';
import { formatted } from '../../project/format.ts';
import { plain } from '../../record/dialects/plain.ts';
import { textEdits } from '../open/edits.ts';
import { LANGUAGE, type OpenRecord } from '../open/open-record.ts';
import { spanOf } from '../open/range.ts';

/**
 * textDocument/formatting, and rangeFormatting where `ranges` are given: spaces and hyphens as the folder's
 * `meeting-record.json` asks for them. None where it asks for nothing, or the text is no record. What a client says of
 * tabs and trailing spaces is for code.
 */
export function formatting(open: OpenRecord, ranges?: readonly Range[]): TextEdit[] {
  const { known, source } = open;
  const format = known.settings?.format;
  if (!format || (source.languageId !== LANGUAGE && open.record.dialect === plain.id)) return [];
  const edits = formatted(open.record, format, known);
  if (!ranges) return textEdits(open, edits);
  const spans = ranges.map(range => spanOf(open.lines, range));
  return textEdits(
    open,
    edits.filter(({ span }) => spans.some(({ start, end }) => start <= span.start && span.end <= end)),
  );
}
