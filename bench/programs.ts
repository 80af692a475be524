import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { LanguageClient } from '../test/language-client.ts';
import { draft, kinds, megabytes, varied } from './corpus.ts';
import { type Figure, percentile } from './figure.ts';
import { nothing, residentOf } from './process.ts';

const root = path.resolve(import.meta.dirname, '..');
const CLI = path.join(root, 'dist/cli.js');
const CATALOGUE = path.join(root, 'dist/catalogue.js');

/** What whole programs cost: the command line, the index of a folder, and the catalogue that both load. */
export async function programs(quick: boolean): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'meeting-record-bench-'));
  try {
    return [
      ...commandLine(folder, quick),
      ...(quick ? [] : [...catalogue(), ...(await index(path.join(folder, 'records')))]),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function commandLine(folder: string, quick: boolean): readonly Figure[] {
  const one = path.join(folder, 'draft.record.txt');
  writeFileSync(one, draft);
  const start: Figure = {
    what: 'meeting-record check, the draft, beside node -e 0',
    value: besideNothing([one], quick ? 7 : 21)[0]!,
    unit: '×',
    goal: { most: 1.6 },
    ratio: true,
  };
  if (quick) return [start];
  const many = Array.from({ length: 500 }, (_, i) => {
    const file = path.join(folder, `${i}.record.txt`);
    writeFileSync(file, varied(1));
    return file;
  });
  const size = many.reduce((sum, file) => sum + megabytes(readFileSync(file, 'utf8')), 0);
  const first = processorTime(CLI, 'check', '--jobs', '1', one);
  const all = processorTime(CLI, 'check', '--jobs', '1', ...many);
  const each: Figure = {
    what: 'meeting-record check, 500 drafts, processor time for each MB after start',
    value: (all - first) / size,
    unit: 'ms',
    goal: { most: 25 },
  };
  return [start, ...ofEachKind(folder), each];
}

/** One record of each kind: half of them take no longer than the first figure says, and none longer than the second. */
function ofEachKind(folder: string): readonly Figure[] {
  const names = [...kinds.keys()];
  const files = [...kinds.values()].map((text, i) => {
    const file = path.join(folder, `kind-${i}.record.txt`);
    writeFileSync(file, text);
    return file;
  });
  const ratios = besideNothing(files, 9);
  const worst = Math.max(...ratios);
  const what = `meeting-record check, one record of each of ${files.length} other kinds, beside node -e 0`;
  return [
    { what: `${what}, median`, value: percentile(ratios, 0.5), unit: '×' },
    { what: `${what}, the slowest (${names[ratios.indexOf(worst)]})`, value: worst, unit: '×' },
  ];
}

/** How long a check of each file takes, in multiples of what Node takes in turn with it to do nothing. */
function besideNothing(files: readonly string[], times: number): readonly number[] {
  const alone: number[] = [];
  const checked = files.map((): number[] => []);
  for (let time = 0; time < times; time++) {
    alone.push(nothing());
    for (const [i, file] of files.entries()) {
      const before = performance.now();
      spawnSync(process.execPath, [CLI, 'check', file], { stdio: 'ignore' });
      checked[i]!.push(performance.now() - before);
    }
  }
  return checked.map(took => percentile(took, 0.5) / percentile(alone, 0.5));
}

/** Of a program and what it starts, in milliseconds. */
function processorTime(...args: readonly string[]): number {
  const before = childTime();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return childTime() - before;
}

/** Of all programs that this one has started and that have ended, as Linux counts it: in hundredths of a second. */
function childTime(): number {
  const [, rest] = readFileSync('/proc/self/stat', 'utf8').split(') ');
  const fields = rest!.split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

function catalogue(): readonly Figure[] {
  const program = `
    const held = () => { gc(); gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
    const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const before = held();
    const start = now();
    globalThis.kept = require(${JSON.stringify(CATALOGUE)});
    const time = now() - start;
    console.log(JSON.stringify({ time, bytes: held() - before }));`;
  const runs: { time: number; bytes: number }[] = Array.from({ length: 9 }, () =>
    JSON.parse(execFileSync(process.execPath, ['--expose-gc', '-e', program], { encoding: 'utf8' })),
  );
  const best = (of: 'time' | 'bytes') => Math.min(...runs.map(run => run[of]));
  return [
    { what: 'The catalogue’s data, loaded', value: best('time'), unit: 'ms', goal: { most: 15 } },
    { what: 'The catalogue’s data, memory', value: best('bytes') / 1e6, unit: 'MB', goal: { most: 5 } },
    {
      what: 'The catalogue’s data, compressed',
      value: deflateRawSync(readFileSync(CATALOGUE)).length / 1000,
      unit: 'kB',
      goal: { most: 120 },
    },
  ];
}

const RECORDS = 2000;
const EACH = 50_000;

/** From the opening of a first record to the end of the index, and the server's memory then. */
async function index(folder: string): Promise<readonly Figure[]> {
  mkdirSync(folder);
  for (let i = 0; i < RECORDS; i++) {
    writeFileSync(path.join(folder, `${i}.record.txt`), `${varied(1)}\n\n${draft}`.slice(0, EACH));
  }
  const client = new LanguageClient();
  await client.initialize({ window: { workDoneProgress: true } }, pathToFileURL(folder).href);
  const before = performance.now();
  client.open(draft, pathToFileURL(path.join(folder, '0.record.txt')).href);
  await client.notified<{ value: { kind: string } }>('$/progress', ({ value }) => value.kind === 'end');
  const took = performance.now() - before;
  const resident = residentOf(client);
  await client.stop();
  const what = `Index of ${RECORDS} records of 50 kB`;
  return [
    { what, value: took / 1000, unit: 's', goal: { most: 20 } },
    { what: `${what}, resident memory`, value: resident, unit: 'MB', goal: { most: 300 } },
  ];
}
