import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { homepage } from '../../package.json';
import { loadCatalogue } from '../catalogue/load.ts';
import { readRecord } from '../project/reading.ts';
import { dialectOf } from '../record/dialects/index.ts';
import { linesOf } from '../record/lines.ts';
import { rules } from '../rules/index.ts';
import { judge } from '../rules/judge.ts';
import type { Finding } from '../rules/rule.ts';
import { type Outcome, UsageError } from './command.ts';
import { foldersOnDisk } from './folders.ts';
import { positionOf } from './position.ts';

const HELP = `meeting-record check PATH…

  PATH             a file, a folder (its records), or - for standard input
  --format FORMAT  text (default) or json
  --help
`;

/** Files that are records by their name; another .txt is one where its text surely is. */
const RECORD_NAME = /\.(?:record|meeting)(?:\.txt)?$/i;

interface Checked {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** `meeting-record check PATH…`: the findings of each record, and whether any blocks publication. */
export async function check(args: readonly string[]): Promise<Outcome> {
  const { values, positionals } = optionsOf(args);
  if (values.help) return { out: HELP, code: 0 };
  if (!positionals.length) throw new UsageError(HELP.trimEnd());
  if (values.format !== 'text' && values.format !== 'json') {
    throw new UsageError(`There is no format “${values.format}”: text or json.`);
  }
  const folders = foldersOnDisk(loadCatalogue());
  const unreadable: string[] = [];
  const checked: Checked[] = [];
  for (const place of positionals) {
    for (const file of recordsAt(place, unreadable)) {
      const text = textOf(file, unreadable);
      if (text === undefined) continue;
      const said = await folders.about(file, place);
      const record = readRecord(text, true, said.settings);
      checked.push({ file, text, findings: judge(rules, record, said, said.settings).findings });
    }
  }
  const blocking = checked
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error' || severity === 'warning');
  const isUncertain = unreadable.length > 0 || folders.isMistaken();
  return {
    out:
      values.format === 'json'
        ? `${JSON.stringify(checked.map(asJson), undefined, 2)}\n`
        : inWords(checked, isUncertain ? undefined : blocking.length),
    err: [...folders.problems(), ...unreadable].map(message => `${message}\n`).join(''),
    code: isUncertain ? 2 : blocking.length ? 1 : 0,
  };
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h', default: false } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${HELP.trimEnd()}`);
  }
}

/** The records at a place: the file itself, or those in the folder, by name or, for other .txt files, by their text. */
function recordsAt(place: string, unreadable: string[]): readonly string[] {
  if (place === '-') return [place];
  try {
    if (!statSync(place).isDirectory()) return [place];
    return readdirSync(place, { recursive: true, encoding: 'utf8' })
      .map(name => path.join(place, name))
      .filter(file => RECORD_NAME.test(file) || (file.endsWith('.txt') && isRecord(file, unreadable)))
      .sort();
  } catch (error) {
    unreadable.push(cannotRead(place, error));
    return [];
  }
}

function isRecord(file: string, unreadable: string[]): boolean {
  const text = textOf(file, unreadable);
  return text !== undefined && dialectOf(text) !== undefined;
}

function textOf(file: string, unreadable: string[]): string | undefined {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    unreadable.push(cannotRead(file, error));
    return undefined;
  }
}

function cannotRead(place: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const why =
    code === 'ENOENT' ? 'there is nothing of that name' : code === 'EACCES' ? 'you may not read it' : String(code);
  return `${place} can’t be read: ${why}.`;
}

/** `draft.record.txt:7:1 error name-to-come …`, then the line with the words marked. */
function inWords(checked: readonly Checked[], blocking: number | undefined): string {
  const parts = checked.flatMap(({ file, text, findings }) => {
    const lines = linesOf(text);
    return findings.map(finding => {
      const { line, character } = positionOf(lines, finding.span.start);
      const { excerpt, marks } = excerptOf(lines, line, finding);
      return `${file}:${line + 1}:${character + 1} ${finding.severity} ${finding.rule}\n  ${finding.message}\n    ${excerpt}\n    ${marks}\n  ${homepage}#${finding.rule}\n`;
    });
  });
  const files = `${checked.length} ${checked.length === 1 ? 'record' : 'records'}`;
  // What could not be read may have anything in it, and a mistaken configuration may hide it: then there is no verdict.
  const verdict = blocking === undefined ? [] : [`${files}: ${blocking ? `${blocking} open` : 'ready'}.\n`];
  return [...parts, ...verdict].join('\n');
}

/** As much of a line as a terminal shows, with the words found in it. */
const AROUND = 30;
const WIDEST = 100;

function excerptOf(lines: ReturnType<typeof linesOf>, line: number, { span }: Finding) {
  const from = Math.max(lines.from[line]!, span.start - AROUND);
  const to = Math.min(Math.max(lines.to[line]!, from), from + WIDEST);
  return {
    excerpt: lines.text.slice(from, to),
    marks: ' '.repeat(span.start - from) + '^'.repeat(Math.max(1, Math.min(span.end, to) - span.start)),
  };
}

function asJson({ file, text, findings }: Checked) {
  const lines = linesOf(text);
  return {
    file,
    findings: findings.map(({ rule, severity, message, span }) => ({
      rule,
      severity,
      message,
      start: positionOf(lines, span.start),
      end: positionOf(lines, span.end),
    })),
  };
}
