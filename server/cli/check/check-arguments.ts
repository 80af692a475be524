import { availableParallelism } from 'node:os';
import { LEVELS } from '../../project/configuration/configuration.ts';
import { argumentsOf, oneOf, placesOf, UsageError } from '../command.ts';
import { levelsOf, type Run } from './checking.ts';
import type { Format } from './formats/format.ts';
import { formats } from './formats/index.ts';

/** What `meeting-record check --help` prints. */
export const HELP = `meeting-record check [PATH…]

What is open or inconsistent in meeting records.

  PATH                  a file, a folder (its records and those below), a glob, or - for standard input;
                        the working directory where there is none
  --format FORMAT       ${Object.keys(formats).join(', ')}; text by default
  --fix                 make the fixes that need no decision
  --fix --dry-run       show them as a unified diff and change nothing
  --rule ID=WEIGHT      what a rule weighs: ${LEVELS.join(', ')}; may be repeated, and ID may be mixed-*
  --max-warnings N      so many warnings do not block (0)
  --config FILE         use this in place of every meeting-record.json, as if it stood in the working directory
  --quiet               tell only what blocks
  --stdin-filename F    what standard input is called, and where its meeting-record.json is looked for
  --jsonl               each line of standard input is a record, {"file": "a.txt", "text": "…"}, or a path, "a.txt"
  --jobs N              so many at a time (one a core), at most four a core
  --shard I/N           only the I-th of N parts of the files, to split a run over machines
  --cache               do not check again what was checked before and is the same
  --cache-location DIR  where that is kept (.meeting-record-cache)
  --help

Exit codes: 0 nothing blocks, 1 something does, 2 the call or a file is wrong.

  meeting-record check draft.record.txt
  meeting-record check --format sarif records > report.sarif
  meeting-record check --fix --dry-run 'drafts/**/*.txt' | patch -p1
  meeting-record check - < draft.record.txt
`;

/** A call of `check`, understood. */
export interface CheckCall {
  readonly places: readonly string[];
  readonly format: Format;
  readonly run: Run;
  readonly maxWarnings: number;
  readonly isQuiet: boolean;
  readonly stdinName: string | undefined;
  readonly isJsonl: boolean;
  readonly jobs: number;
  /** The part of the files that is checked: every `of`-th, from the one at `part`, which counts from zero. */
  readonly shard: { readonly part: number; readonly of: number };
}

/** Undefined where help is asked for. Throws a `UsageError`. */
export function checkCallOf(args: readonly string[]): CheckCall | undefined {
  const { values, positionals } = argumentsOf(args, HELP, OPTIONS);
  if (values.help) return undefined;
  const format = formats[oneOf('--format', values.format, Object.keys(formats))]!;
  if (values['dry-run'] && !values.fix) throw new UsageError('--dry-run goes with --fix.');
  if (values['dry-run'] && values.format !== 'text')
    throw new UsageError('--dry-run shows a diff; --format does not go with it.');
  if (values.jsonl && positionals.length) throw new UsageError('--jsonl reads standard input; it takes no PATH.');
  if (values.jsonl && values.fix) throw new UsageError('--jsonl changes no files; --fix does not go with it.');
  if (values['cache-location'] !== undefined && !values.cache)
    throw new UsageError('--cache-location goes with --cache.');
  return {
    places: placesOf(positionals, values['stdin-filename']),
    format,
    run: {
      levels: levelsOf(values.rule ?? []),
      fixes: !values.fix ? 'none' : values['dry-run'] ? 'show' : 'make',
      ...(values.cache ? { cache: values['cache-location'] ?? '.meeting-record-cache' } : {}),
      ...(values.config === undefined ? {} : { configuration: values.config }),
    },
    maxWarnings: countOf('--max-warnings', values['max-warnings'], 0),
    isQuiet: values.quiet,
    stdinName: values['stdin-filename'],
    isJsonl: values.jsonl,
    jobs: jobsOf(values.jobs),
    shard: shardOf(values.shard),
  };
}

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  rule: { type: 'string', multiple: true },
  'max-warnings': { type: 'string', default: '0' },
  config: { type: 'string' },
  quiet: { type: 'boolean', short: 'q', default: false },
  'stdin-filename': { type: 'string' },
  jsonl: { type: 'boolean', default: false },
  jobs: { type: 'string' },
  shard: { type: 'string', default: '1/1' },
  cache: { type: 'boolean', default: false },
  'cache-location': { type: 'string' },
} as const;

function countOf(option: string, said: string, least: number): number {
  const count = Number(said);
  if (/^\d+$/.test(said) && count >= least) return count;
  throw new UsageError(`${option} takes a whole number of ${least} or more, and “${said}” is none.`);
}

/** Each thread has a core of its own to win from, and a program's memory to lose. */
function jobsOf(said: string | undefined): number {
  const cores = availableParallelism();
  return said === undefined ? cores : Math.min(countOf('--jobs', said, 1), 4 * cores);
}

function shardOf(said: string): CheckCall['shard'] {
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(said) ?? [];
  if (Number(part) >= 1 && Number(part) <= Number(of)) return { part: Number(part) - 1, of: Number(of) };
  throw new UsageError(`--shard takes I/N, from 1/N to N/N, and “${said}” is none.`);
}
