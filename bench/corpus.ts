import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const REAL = path.join(root, '../shared/records/coverage/draft-trafficking-in-persons.txt');
const OWN = 'draft-undersea-cables';

/** As long as the draft that the figures are about. UTF-16 units. */
const DRAFT_LENGTH = 44_000;

/** The real draft where it lies beside the project, else the example's speeches up to its length. */
export const draft = existsSync(REAL) ? readFileSync(REAL, 'utf8') : grown(OWN, DRAFT_LENGTH);

/** As long as a record of a whole meeting, which a release tells in a third. UTF-16 units. */
const MEETING_LENGTH = 128_000;

/** Examples of other kinds of records, grown to a whole meeting's length. */
export const meetings = {
  'a verbatim record': grown('verbatim-mountain-lakes', MEETING_LENGTH),
  'a Hansard': grown('parliament/ferry-bill', MEETING_LENGTH),
  'a transcript': grown('transcript-harbour-board', MEETING_LENGTH),
} as const;

function grown(example: string, length: number): string {
  const text = readFileSync(path.join(root, `examples/${example}.record.txt`), 'utf8');
  let long = text;
  while (long.length < length) long += `\n\n${text}`;
  return long;
}

let variation = 0;

/**
 * The draft `times` over, no two copies alike and none seen before, so that nothing that was kept can help. Each
 * paragraph's first long word has a number put behind it.
 */
export function varied(times: number): string {
  const copies: string[] = [];
  for (let copy = 0; copy < times; copy++) {
    const mark = (++variation).toString(36);
    copies.push(draft.replace(/(?<=\p{Ll}{6,})(?= )/gu, spread(mark)));
  }
  return copies.join('\n\n');
}

/** Puts the mark behind every hundredth word. */
function spread(mark: string): () => string {
  let word = 0;
  return () => (++word % 100 === 0 ? mark : '');
}

/** Millions of characters a second are much the same as MB of such text: 1.02 bytes to a character. */
export const megabytes = (text: string) => Buffer.byteLength(text) / 1e6;
