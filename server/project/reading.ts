import { attached } from '../record/attached.ts';
import type { Dialect } from '../record/dialects/dialect.ts';
import { dialectOf, dialects, likelyKindOf, SAMPLE } from '../record/dialects/index.ts';
import { plain } from '../record/dialects/plain.ts';
import type { Lines } from '../record/lines.ts';
import { parse, readingOf } from '../record/parse.ts';
import { readableLines } from '../record/readable.ts';
import type { DialectId, MeetingRecord } from '../record/record.ts';
import { reparse } from '../record/revision/reparse.ts';
import type { Change } from '../record/revision/revision.ts';
import { type Text, wholeOf } from '../record/text.ts';
import type { Settings } from './configuration/settings.ts';

/**
 * Reads a text by what is said of its kind. `isDeclared` where a person or the file's name says that it is a record: one
 * that has only been begun shows too little of its kind. Any other text is left in peace unless it surely is one. What
 * it was `before` the last change spares most of the reading, and whoever has the text's readable `lines` hands them in.
 */
export function readRecord(
  text: Text,
  isDeclared: boolean,
  { dialect: id }: Pick<Settings, 'dialect'>,
  before?: Before,
  // Whatever is read as a whole is asked what it is, and read, by the same lines; of what is read in part no more is cut.
  lines: Lines | undefined = before && readingOf(before.record) ? undefined : readableLines(wholeOf(text)),
): MeetingRecord {
  const said = id && dialectCalled(id);
  if (said && isDeclared) return read(text, said, before, lines);
  const kind = kindOf(text, isDeclared, lines, before);
  const { dialect } = kind;
  const record = read(text, (dialect && said) ?? dialect ?? plain, before, lines);
  kinds.set(record, kind);
  return record;
}

/**
 * What a text shows of its kind, so that `readRecord` does not ask it again: nothing where it `isDeclared` to be a record,
 * `undefined` where it is none.
 */
export function shownKind(text: string, isDeclared: boolean): Pick<Settings, 'dialect'> | undefined {
  if (isDeclared) return {};
  const dialect = dialectOf(text);
  return dialect && { dialect: dialect.id };
}

/** One after the other, for a dialect is loaded when it is asked for. */
function dialectCalled(id: DialectId): Dialect | undefined {
  for (const dialect of dialects()) if (dialect.id === id) return dialect;
  return id === plain.id ? plain : undefined;
}

/** A version of a text, and the change that made the next one of it. */
interface Before {
  readonly record: MeetingRecord;
  readonly change: Change;
}

function read(text: Text, dialect: Dialect, before?: Before, lines?: Lines): MeetingRecord {
  return before && !lines ? reparse(before.record, text, before.change, dialect) : parse(wholeOf(text), dialect, lines);
}

/** What kind of record a text is by itself, and the offset up to which it tells that. */
interface Kind {
  readonly isDeclared: boolean;
  readonly dialect: Dialect | undefined;
  readonly toldBefore: number;
}

const kinds = attached<MeetingRecord, Kind>();

/** An edit below what tells the kind of a text leaves it as it was. */
function kindOf(text: Text, isDeclared: boolean, lines?: Lines, before?: Before): Kind {
  const last = before && kinds.get(before.record);
  if (last?.isDeclared === isDeclared && before!.change.start >= last.toldBefore) return last;
  if (isDeclared) return { isDeclared, ...likelyKindOf(text, lines) };
  return { isDeclared, dialect: dialectOf(text, lines), toldBefore: SAMPLE };
}
