import type { Location, Position } from 'vscode-languageserver-types';
import type { OpenRecord } from '../open/open-record.ts';
import { offsetAt, rangeOf } from '../open/range.ts';
import { mentionedAt } from './mentions.ts';

/** textDocument/definition: where the record introduces what stands here. Null elsewhere. */
export function definition({ record, lines, uri }: OpenRecord, position: Position): Location | null {
  const mentioned = mentionedAt(record, offsetAt(lines, position));
  return mentioned ? { uri, range: rangeOf(lines, mentioned.introduced) } : null;
}
