import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Range } from 'vscode-languageserver';
import { LanguageClient } from '../test/language-client.ts';
import { draft, varied } from './corpus.ts';
import { type Figure, percentile } from './figure.ts';

const CAPABILITIES = {
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: { requests: { full: true, range: true } },
  },
};

/** How soon the built server answers, and how much memory it takes. */
export async function server(quick: boolean): Promise<readonly Figure[]> {
  const large = varied(100);
  return [
    ...(await keys('the draft', draft, quick ? 200 : 1000, { p50: 2, p99: 8 })),
    ...(quick ? [] : await keys('the draft ×100', large, 200, { p50: 15, p99: 40 })),
    ...(quick ? [] : await asking('the draft ×100', large)),
    ...(await starting(quick ? 5 : 15)),
    ...(quick ? [] : await memory(large)),
  ];
}

async function opened(text: string): Promise<LanguageClient> {
  const client = new LanguageClient();
  await client.initialize(CAPABILITIES as never);
  client.open(text);
  await client.ask('diagnostic');
  return client;
}

/** From a key to the diagnostics of the text that it makes, over random edits: a letter typed, or one taken away. */
async function keys(
  what: string,
  text: string,
  edits: number,
  most: { p50: number; p99: number },
): Promise<readonly Figure[]> {
  const client = await opened(text);
  const lines = text.split(/\r\n|\r|\n/).map(line => line.length);
  const random = seeded(7);
  const took: number[] = [];
  for (let version = 2; version < edits + 2; version++) {
    const line = Math.floor(random() * lines.length);
    const character = Math.floor(random() * (lines[line]! + 1));
    const removes = random() < 0.3 && character < lines[line]!;
    const range: Range = { start: { line, character }, end: { line, character: character + (removes ? 1 : 0) } };
    lines[line]! += removes ? -1 : 1;
    const before = performance.now();
    client.change(version, [{ range, text: removes ? '' : 'e' }]);
    await client.ask('diagnostic');
    took.push(performance.now() - before);
  }
  await client.stop();
  return [
    {
      what: `From key to diagnostics, ${what}, p50`,
      value: percentile(took, 0.5),
      unit: 'ms',
      goal: { most: most.p50 },
    },
    {
      what: `From key to diagnostics, ${what}, p99`,
      value: percentile(took, 0.99),
      unit: 'ms',
      goal: { most: most.p99 },
    },
  ];
}

const ASKED: readonly [string, object, number][] = [
  ['documentSymbol', {}, 30],
  ['hover', { position: { line: 6, character: 3 } }, 30],
  ['foldingRange', {}, 30],
  ['semanticTokens/full', {}, 30],
  ['semanticTokens/range', { range: { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } } }, 5],
];
const TIMES = 30;

/** Each request right after an edit, so that nothing but the edit's own work has been done. */
async function asking(what: string, text: string): Promise<readonly Figure[]> {
  const client = await opened(text);
  let version = 2;
  const figures: Figure[] = [];
  for (const [request, params, most] of ASKED) {
    const took: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      client.change(version++, [
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'e' },
      ]);
      await client.ask('diagnostic');
      const before = performance.now();
      await client.ask(request, params as Record<string, unknown>);
      took.push(performance.now() - before);
    }
    figures.push({ what: `${request}, ${what}, p99`, value: percentile(took, 0.99), unit: 'ms', goal: { most } });
  }
  await client.stop();
  return figures;
}

/** From the process to the first outline, beside Node doing nothing. */
async function starting(times: number): Promise<readonly Figure[]> {
  const [nothing, outline]: [number[], number[]] = [[], []];
  for (let time = 0; time < times; time++) {
    let before = performance.now();
    execFileSync(process.execPath, ['-e', '0']);
    nothing.push(performance.now() - before);
    before = performance.now();
    const client = new LanguageClient();
    await client.initialize(CAPABILITIES as never);
    client.open(draft);
    await client.ask('documentSymbol');
    outline.push(performance.now() - before);
    await client.stop();
  }
  const more = percentile(outline, 0.5) - percentile(nothing, 0.5);
  return [{ what: 'Start to first outline, more than Node’s own', value: more, unit: 'ms', goal: { most: 60 } }];
}

/** Resident memory, more than that of Node doing nothing. */
async function memory(large: string): Promise<readonly Figure[]> {
  const own = Number(execFileSync(process.execPath, ['-p', 'process.memoryUsage().rss']).toString()) / 1e6;
  const figures: Figure[] = [];
  for (const [what, text, most] of [
    ['the draft', draft, 25],
    ['the draft ×100', large, 120],
  ] as const) {
    const client = await opened(text);
    await client.ask('documentSymbol');
    figures.push({
      what: `Resident memory, ${what}, more than Node’s own`,
      value: residentOf(client) - own,
      unit: 'MB',
      goal: { most },
    });
    await client.stop();
  }
  return figures;
}

/** MB that a process holds, as Linux tells it. */
function residentOf({ serverPid }: LanguageClient): number {
  const status = readFileSync(`/proc/${serverPid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000;
}

/** The same numbers from 0 to 1 in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
