import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const RECORDS = path.join(root, '../shared/records');
const REAL = path.join(RECORDS, 'coverage/draft-trafficking-in-persons.txt');
const OWN = 'examples/draft-undersea-cables.record.txt';

/** As long as the draft that the figures are about. UTF-16 units. */
const DRAFT_LENGTH = 44_000;

/** The real draft where it lies beside the project, else the example's speeches up to its length. */
export const draft = existsSync(REAL) ? readFileSync(REAL, 'utf8') : grown(OWN, DRAFT_LENGTH);

/** As long as a record of a whole meeting, which a release tells in a third. UTF-16 units. */
const MEETING_LENGTH = 128_000;

/** Examples of other kinds of records, grown to a whole meeting's length. */
export const meetings = {
  'a verbatim record': grown('examples/verbatim-mountain-lakes.record.txt', MEETING_LENGTH),
  'a Hansard': grown('examples/parliament/ferry-bill.record.txt', MEETING_LENGTH),
  'a transcript': grown('examples/transcript-harbour-board.record.txt', MEETING_LENGTH),
} as const;

/** A file's text as often as makes it so long at least. */
function grown(file: string, length: number): string {
  const text = readFileSync(path.resolve(root, file), 'utf8');
  let long = text;
  while (long.length < length) long += `\n\n${text}`;
  return long;
}

/** Records of other kinds: what each is called, the real one, and one of ours where that is not there. */
const KINDS = [
  ['a release', 'coverage/DEV3440_LDC5_prepcom_2021-05-27.txt', 'examples/finished-undersea-cables.record.txt'],
  [
    'a verbatim record',
    'verbatim/general-assembly/A_68_PV.56_2013-11-21.txt',
    'examples/verbatim-mountain-lakes.record.txt',
  ],
  ['a summary record', '', 'test/fixtures/verbatim/summary.txt'],
  [
    'Commons',
    'transcript/uk-hansard/test_data_debates_and_oral_answers_header.txt',
    'examples/parliament/ferry-bill.record.txt',
  ],
  ['Kenya’s Hansard', 'transcript/kenya-hansard/VOL._87_-_NUMBER_2.txt', 'test/fixtures/transcript/kenya-slips.txt'],
  [
    'Congressional Record',
    'transcript/us-congressional-record/CREC-2005-07-20-pt1-PgS8504-2.txt',
    'test/fixtures/transcript/congress.txt',
  ],
  ['a central bank', 'transcript/fomc/19790417meeting.txt', 'test/fixtures/transcript/bank-pages.txt'],
  ['minutes', 'transcript/ietf/ietf92_minutes.txt', 'examples/transcript-harbour-board.record.txt'],
  ['notes with initials', 'transcript/tc39/2017-07_jul-26.txt', 'test/fixtures/transcript/initials.txt'],
] as const;

/** One of each kind, as long as the draft, by its name. */
export const kinds: ReadonlyMap<string, string> = new Map(
  KINDS.map(([name, real, own]) => {
    const text = grown(real && existsSync(path.join(RECORDS, real)) ? path.join(RECORDS, real) : own, DRAFT_LENGTH);
    return [name, text.slice(0, text.lastIndexOf('\n', DRAFT_LENGTH) + 1)];
  }),
);

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
