import { attached } from './attached.ts';
import { type Block, blocksOf, outsideSpeeches } from './blocks.ts';
import type { Dialect } from './dialects/dialect.ts';
import { likelyDialectOf } from './dialects/index.ts';
import { plain } from './dialects/plain.ts';
import type { LinePlaces, Lines } from './lines.ts';
import { readableLines } from './readable.ts';
import { keepReadable } from './readable-record.ts';
import { type MeetingRecord, recordWith, type Speech } from './record.ts';
import type { Text } from './text.ts';
import { treeOf } from './tree.ts';

/** What was read of a record on the way to its tree: what a later version of the text can go on from. */
export interface Reading {
  readonly dialect: Dialect;
  readonly text: Text;
  readonly lines: LinePlaces;
  /** Once the record is made, only the blocks outside speeches and the first of each speech. */
  readonly blocks: readonly Block[];
}

const readings = attached<MeetingRecord, Reading>();

/** How a record was read; undefined of one that was put together in another way. */
export function readingOf(record: MeetingRecord): Reading | undefined {
  return readings.get(record);
}

/**
 * Reads a record's structure. Any text gives a record: what no pattern of the dialect knows is a paragraph of the speech
 * or section that is open. Never throws; takes time in proportion to the text. Whoever has the text's readable lines
 * hands them in.
 */
export function parse(
  text: string,
  dialect: Dialect = likelyDialectOf(text) ?? plain,
  whole: Lines = readableLines(text),
): MeetingRecord {
  const lines = dialect.cut?.(whole) ?? whole;
  const record = recordOf(
    { dialect, text, lines, blocks: blocksOf(lines, dialect) },
    undefined,
    lines.text === whole.text && dialect.isLocal?.(lines),
  );
  keepReadable(record, whole.text);
  return record;
}

/**
 * The record that was read. `made` gives speeches that need not be put together anew, by how many stand before them in
 * the record. A dialect that blanked out marks has it read as a whole after each edit: `isKept` is false.
 */
export function recordOf(
  reading: Reading,
  made: (before: number) => Speech | undefined = () => undefined,
  isKept = true,
): MeetingRecord {
  const { dialect, text } = reading;
  const record = recordWith(text, { dialect: dialect.id, children: treeOf(reading, made) });
  if (dialect.isLocal && isKept) readings.set(record, { ...reading, blocks: outsideSpeeches(reading.blocks) });
  return record;
}
