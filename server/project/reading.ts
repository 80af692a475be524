import type { Dialect } from '../record/dialects/dialect.ts';
import { dialectOf, dialects, likelyDialectOf } from '../record/dialects/index.ts';
import { plain } from '../record/dialects/plain.ts';
import { parse } from '../record/parse.ts';
import type { MeetingRecord } from '../record/record.ts';
import { reparse } from '../record/reparse.ts';
import type { Change } from '../record/revision.ts';
import type { Settings } from './settings.ts';

/**
 * Reads a text by what is said of its kind. `isDeclared` where a person or the file's name says that it is a record: one
 * that has only been begun shows too little of its kind. Any other text is left in peace unless it surely is one. What
 * it was `before` the last change spares most of the reading.
 */
export function readRecord(
  text: string,
  isDeclared: boolean,
  settings: Pick<Settings, 'dialect'>,
  before?: { readonly record: MeetingRecord; readonly change: Change },
): MeetingRecord {
  const dialect = dialectFor(text, isDeclared, settings);
  return before ? reparse(before.record, text, before.change, dialect) : parse(text, dialect);
}

function dialectFor(text: string, isDeclared: boolean, { dialect }: Pick<Settings, 'dialect'>): Dialect {
  const said = dialect && [...dialects(), plain].find(({ id }) => id === dialect);
  if (isDeclared) return said ?? likelyDialectOf(text) ?? plain;
  const sure = dialectOf(text);
  return sure ? (said ?? sure) : plain;
}
