import { citationName } from '../../features/names/citation-names.ts';
import { citedBy } from '../../record/citations.ts';
import { linesOf } from '../../record/lines.ts';
import type { Outcome, Terminal } from '../command.ts';
import { positionOf } from '../files/position.ts';
import { shown } from '../files/reading.ts';
import { type ReadRecord, recordsAt } from '../files/records.ts';
import { csvOf } from './csv.ts';
import { PLACES, reportCallOf } from './report-arguments.ts';

const HELP = `meeting-record citations [PATH…]

What records cite: resolutions, decisions, statements, documents, meetings, press releases.

${PLACES}
  --format FORMAT       text (default): each text once; json or csv: each place where one is cited
  --help

  meeting-record citations draft.record.txt
  meeting-record citations --format csv records > citations.csv
`;

/** One place where something is cited; line and column count from one. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** The same for every spelling of the same text: `S/RES/2331`. */
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  /** Its public page, where the catalogue knows one. */
  readonly link: string;
}

const COLUMNS = ['file', 'line', 'column', 'text', 'key', 'kind', 'name', 'link'] as const;

/** `meeting-record citations PATH…` */
export async function citations(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const call = reportCallOf(args, HELP, ['text', 'json', 'csv']);
  if (!call) return { out: HELP, code: 0 };
  const records = recordsAt(call.places, call.stdinName, terminal);
  const all: Place[] = [];
  const told: string[] = [];
  for await (const each of records.all) {
    const places = placesIn(each);
    all.push(...places);
    told.push(inWords(each.file, places));
  }
  if (call.format === 'json') return records.ended(`${JSON.stringify(all, undefined, 2)}\n`);
  return records.ended(call.format === 'csv' ? csvOf(COLUMNS, all) : told.join(''));
}

function placesIn({ file, record, said: { catalogue } }: ReadRecord): readonly Place[] {
  const lines = linesOf(record.text);
  return citedBy(record).map(citation => {
    const { span, key, kind, body, number, year } = citation;
    const { line, character } = positionOf(lines, span.start);
    const isOfCouncil = body === 'Security Council' && kind === 'resolution' && number;
    return {
      file,
      line: line + 1,
      column: character + 1,
      text: record.text.slice(span.start, span.end),
      key,
      kind,
      name: citationName(citation, isOfCouncil ? catalogue.yearOf(number.value) : undefined),
      link: catalogue.linkTo(key, year?.value) ?? '',
    };
  });
}

function inWords(file: string, places: readonly Place[]): string {
  const byKey = new Map<string, Place[]>();
  for (const place of places) byKey.set(place.key, [...(byKey.get(place.key) ?? []), place]);
  const told = [...byKey.values()].map(
    same =>
      `  ${same[0]!.name} (${same.length === 1 ? 'line' : 'lines'} ${[...new Set(same.map(({ line }) => line))].join(', ')})${same[0]!.link ? `\n    ${same[0]!.link}` : ''}\n`,
  );
  return `${shown(file)}\n${told.join('') || '  nothing is cited\n'}`;
}
