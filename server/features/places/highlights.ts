import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { OpenRecord } from '../open/open-record.ts';
import { offsetAt, rangeOf } from '../open/range.ts';
import { mentionedAt } from './mentions.ts';

/** textDocument/documentHighlight: every place where the record names what stands here, marked as it is read. */
export function highlights({ record, lines }: OpenRecord, position: Position): DocumentHighlight[] {
  const mentioned = mentionedAt(record, offsetAt(lines, position));
  return (mentioned?.places ?? []).map(span => ({ range: rangeOf(lines, span), kind: DocumentHighlightKind.Text }));
}
