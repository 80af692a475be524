import type { Location, Position } from 'vscode-languageserver-types';
import type { OpenRecord } from '../open/open-record.ts';
import { offsetAt, rangeOf } from '../open/range.ts';
import { mentionedAt } from './mentions.ts';

/** textDocument/references: every place where the record names what stands here. */
export function references({ record, lines, uri }: OpenRecord, position: Position): Location[] {
  const mentioned = mentionedAt(record, offsetAt(lines, position));
  return (mentioned?.places ?? []).map(span => ({ uri, range: rangeOf(lines, span) }));
}
