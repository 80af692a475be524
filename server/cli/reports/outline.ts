import { missingSpeechName, oneLine, speakerDetail, speakerName } from '../../features/names/speaker-label.ts';
import { voteName } from '../../features/names/vote-label.ts';
import { linesOf } from '../../record/lines.ts';
import type { MeetingRecord, Node } from '../../record/record.ts';
import type { Outcome, Terminal } from '../command.ts';
import { positionOf } from '../files/position.ts';
import { shown } from '../files/reading.ts';
import { recordsAt } from '../files/records.ts';
import { PLACES, reportCallOf } from './report-arguments.ts';

const HELP = `meeting-record outline [PATH…]

The sections, speeches, missing speeches and votes of records, each with its line.

${PLACES}
  --format FORMAT       text (default) or json
  --help

  meeting-record outline draft.record.txt
  meeting-record outline --format json records
`;

/** One entry of an outline; lines count from one, as editors show them. */
interface Entry {
  readonly kind: 'title' | 'section' | 'speech' | 'missing-speech' | 'vote';
  readonly name: string;
  /** Title and affiliation of a speaker. */
  readonly detail?: string;
  readonly line: number;
  readonly children?: readonly Entry[];
}

/** `meeting-record outline PATH…`: what an editor shows beside the text. */
export async function outline(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const call = reportCallOf(args, HELP, ['text', 'json']);
  if (!call) return { out: HELP, code: 0 };
  const records = recordsAt(call.places, call.stdinName, terminal);
  const parts: string[] = [];
  for await (const { file, record } of records.all) {
    const entries = entriesOf(record);
    if (call.format === 'json') parts.push(JSON.stringify({ file, dialect: record.dialect, entries }, undefined, 2));
    else parts.push(`${shown(file)} (${record.dialect})\n${entries.map(entry => inWords(entry, 1)).join('')}`);
  }
  return records.ended(call.format === 'json' ? `[${parts.join(',\n')}]\n` : parts.join('\n'));
}

function entriesOf(record: MeetingRecord): readonly Entry[] {
  const lines = linesOf(record.text);
  const entryOf = (node: Node): readonly Entry[] => {
    const line = positionOf(lines, node.content.start).line + 1;
    switch (node.kind) {
      case 'title':
        return [{ kind: node.kind, name: oneLine(record, node.content), line }];
      case 'section':
        return [
          { kind: node.kind, name: oneLine(record, node.heading), line, children: node.children.flatMap(entryOf) },
        ];
      case 'speech': {
        const detail = speakerDetail(record, node.speaker);
        return [{ kind: node.kind, name: speakerName(record, node.speaker), ...(detail && { detail }), line }];
      }
      case 'missing-speech':
        return [{ kind: node.kind, name: missingSpeechName(record, node), line }];
      case 'vote':
        return [{ kind: node.kind, name: voteName(node), line }];
      default:
        return [];
    }
  };
  return record.children.flatMap(entryOf);
}

function inWords({ name, detail, line, children = [] }: Entry, depth: number): string {
  const own = `${String(line).padStart(6)}${'  '.repeat(depth)}${name}${detail ? ` — ${detail}` : ''}\n`;
  return own + children.map(child => inWords(child, depth + 1)).join('');
}
