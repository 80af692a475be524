import type { Location, Position } from 'vscode-languageserver-types';
import { mentionedAt } from './mentions.ts';
import type { OpenRecord } from './open-record.ts';
import { offsetAt, rangeOf } from './range.ts';

/** textDocument/references: every place where the record names what stands here. */
export function references({ record, lines, uri }: OpenRecord, position: Position): Location[] {
  const mentioned = mentionedAt(record, offsetAt(lines, position));
  return (mentioned?.places ?? []).map(span => ({ uri, range: rangeOf(lines, span) }));
}
