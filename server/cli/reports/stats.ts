import { oneLine, speakerDetail, speakerName } from '../../features/names/speaker-label.ts';
import { floorsOf } from '../../project/speakers/floor.ts';
import { rules } from '../../rules/index.ts';
import { judge } from '../../rules/judge.ts';
import { isBlocking } from '../check/checked.ts';
import type { Outcome, Terminal } from '../command.ts';
import { shown } from '../files/reading.ts';
import { type ReadRecord, recordsAt } from '../files/records.ts';
import { csvOf } from './csv.ts';
import { PLACES, reportCallOf } from './report-arguments.ts';

const HELP = `meeting-record stats [PATH…]

Who speaks in records, how often and how much, and what is still open.

${PLACES}
  --format FORMAT       text (default), json, or csv: one line a speaker
  --help

  meeting-record stats draft.record.txt
  meeting-record stats --format csv records > speakers-by-words.csv
`;

/** One speaker in one record. */
interface Row {
  readonly file: string;
  readonly speaker: string;
  readonly affiliation: string;
  readonly speeches: number;
  readonly words: number;
  /** The share of the words of all speeches of the record; 0 to 1. */
  readonly share: number;
  /** What blocks publication within these speeches. */
  readonly open: number;
}

/** `meeting-record stats PATH…` */
export async function stats(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const call = reportCallOf(args, HELP, ['text', 'json', 'csv']);
  if (!call) return { out: HELP, code: 0 };
  const records = recordsAt(call.places, call.stdinName, terminal);
  const told: ReturnType<typeof statisticsOf>[] = [];
  for await (const each of records.all) told.push(statisticsOf(each));
  if (call.format === 'json') return records.ended(`${JSON.stringify(told, undefined, 2)}\n`);
  if (call.format === 'text') return records.ended(told.map(inWords).join('\n'));
  return records.ended(
    csvOf(
      COLUMNS,
      told.flatMap(({ speakers }) => speakers),
    ),
  );
}

const COLUMNS = ['file', 'speaker', 'affiliation', 'speeches', 'words', 'share', 'open'] as const;

function statisticsOf({ file, record, said }: ReadRecord) {
  const blocking = judge(rules, record, said, said.settings).findings.filter(isBlocking);
  const open: Record<string, number> = {};
  for (const { rule } of blocking) open[rule] = (open[rule] ?? 0) + 1;
  const floors = floorsOf(record, said.catalogue);
  const words = floors.reduce((total, floor) => total + floor.words, 0);
  const speakers = floors.map((floor): Row => {
    const { speaker } = floor.speeches[0]!;
    const from = floor.speeches.find(each => each.speaker.affiliation)?.speaker.affiliation;
    return {
      file,
      speaker: speakerName(record, speaker),
      affiliation: from ? oneLine(record, from) : speakerDetail(record, speaker),
      speeches: floor.speeches.length,
      words: floor.words,
      share: words ? Number((floor.words / words).toFixed(4)) : 0,
      open: blocking.filter(({ span }) =>
        floor.speeches.some(speech => speech.span.start <= span.start && span.start < speech.span.end),
      ).length,
    };
  });
  const speeches = speakers.reduce((total, row) => total + row.speeches, 0);
  return { file, speeches, words, open, speakers };
}

function inWords({ file, speeches, words, open, speakers }: ReturnType<typeof statisticsOf>): string {
  const rows = [...speakers].sort((a, b) => b.words - a.words);
  const cells = rows.map(row => [
    String(row.words),
    `${(100 * row.share).toFixed(1)} %`,
    String(row.speeches),
    row.affiliation && !row.speaker.startsWith(row.affiliation) ? `${row.speaker}, ${row.affiliation}` : row.speaker,
  ]);
  const head = ['words', 'share', 'speeches', 'speaker'];
  const widths = head.map((name, i) => Math.max(name.length, ...cells.map(cell => cell[i]!.length)));
  const line = (cell: readonly string[]) =>
    `  ${cell.map((words, i) => (i < 3 ? words.padStart(widths[i]!) : words)).join('  ')}\n`;
  const items = Object.entries(open).map(([rule, count]) => `${count} ${rule}`);
  return [
    `${shown(file)}: ${count(speakers.length, 'speaker')}, ${count(speeches, 'speech', 'speeches')}, ${count(words, 'word')}\n`,
    `  open: ${items.length ? items.join(', ') : 'nothing'}\n`,
    ...(cells.length ? [line(head), ...cells.map(line)] : []),
  ].join('');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
