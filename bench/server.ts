import { execFileSync } from 'node:child_process';
import type { Range } from 'vscode-languageserver';
import { LanguageClient } from '../test/language-client.ts';
import { draft, meetings, varied } from './corpus.ts';
import { type Figure, percentile } from './figure.ts';
import { nothing, processorTimeOf, residentOf } from './process.ts';

const CAPABILITIES = {
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: { requests: { full: true, range: true } },
  },
};

/** How soon the built server answers, and how much memory it takes. */
export async function server(quick: boolean): Promise<readonly Figure[]> {
  if (quick) {
    const { own, anew } = await besideAnew(varied(20));
    return [...(await keys('the draft', draft, 200, { p50: 2, p99: 8 })), againstAnew(own, anew)];
  }
  const large = varied(100);
  const { own, anew } = await besideAnew(varied(20));
  return [
    ...(await keys('the draft', draft, 1000, { p50: 2, p99: 8 })),
    ...(await keys('the draft ×100', large, 300, { p50: 15, p99: 40 })),
    ...(await keysOfMeetings()),
    againstAnew(own, anew),
    await besideOthers(),
    ...(await asking('the draft ×100', large)),
    ...(await starting(15)),
    ...(await memory(large)),
  ];
}

interface Session {
  readonly client: LanguageClient;
  /** The name of the last answer, as VS Code hands it back. */
  readonly resultId: string | undefined;
}

interface Report {
  readonly resultId?: string;
}

async function opened(text: string): Promise<Session> {
  const client = new LanguageClient();
  await client.initialize(CAPABILITIES as never);
  client.open(text);
  const { resultId } = await client.ask<Report>('diagnostic');
  return { client, resultId };
}

/**
 * How long each of many random edits takes, a letter typed or one taken away, from the key to the diagnostics of the
 * text that it makes. Asked for as VS Code does, which names the last answer.
 */
async function typed({ client, resultId: first }: Session, text: string, edits: number): Promise<readonly number[]> {
  let previousResultId = first;
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
    ({ resultId: previousResultId } = await client.ask<Report>('diagnostic', { previousResultId }));
    took.push(performance.now() - before);
  }
  return took;
}

async function keys(
  what: string,
  text: string,
  edits: number,
  most?: { readonly p50: number; readonly p99: number },
): Promise<readonly Figure[]> {
  const session = await opened(text);
  const before = processorTimeOf(session.client);
  const took = await typed(session, text, edits);
  const each = (processorTimeOf(session.client) - before) / edits;
  await session.client.stop();
  const shares = (['p50', 'p99'] as const).map(
    (share): Figure => ({
      what: `From key to diagnostics, ${what}, ${share}`,
      value: percentile(took, Number(share.slice(1)) / 100),
      unit: 'ms',
      ...(most && { goal: { most: most[share] } }),
    }),
  );
  return [...shares, { what: `(the server’s processor time for each key, ${what}, mean)`, value: each, unit: 'ms' }];
}

/** Records of other kinds, which are read anew as a whole or in part. */
async function keysOfMeetings(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [what, text] of Object.entries(meetings)) figures.push(...(await keys(`${what} of 128 kB`, text, 300)));
  return figures;
}

/** An edit of a long record, and the same record opened anew. */
async function besideAnew(text: string): Promise<{ readonly own: number; readonly anew: number }> {
  const session = await opened(text);
  const own = percentile(await typed(session, text, 60), 0.5);
  const anew: number[] = [];
  for (let time = 0; time < 9; time++) {
    const other = `file:///anew-${time}.record`;
    const before = performance.now();
    session.client.open(varied(20), other);
    await session.client.ask('diagnostic', {}, other);
    anew.push(performance.now() - before);
    session.client.close(other);
  }
  await session.client.stop();
  return { own, anew: percentile(anew, 0.5) };
}

const againstAnew = (own: number, anew: number): Figure => ({
  what: 'From key to diagnostics, the draft ×20, beside reading it anew',
  value: own / anew,
  unit: '×',
  goal: { most: 0.4 },
  ratio: true,
});

/** What 200 other open records add to an edit of one. */
async function besideOthers(): Promise<Figure> {
  const session = await opened(draft);
  const alone = percentile(await typed(session, draft, 300), 0.5);
  session.client.close();
  for (let i = 0; i < 200; i++) {
    const other = `file:///other-${i}.record`;
    session.client.open(varied(1), other);
    await session.client.ask('diagnostic', {}, other);
  }
  session.client.open(draft);
  const { resultId } = await session.client.ask<Report>('diagnostic');
  const among = percentile(await typed({ ...session, resultId }, draft, 300), 0.5);
  await session.client.stop();
  return {
    what: 'From key to diagnostics with 200 other records open, beside none',
    value: among / alone,
    unit: '×',
    goal: { most: 1.3 },
  };
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
  const { client } = await opened(text);
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
  const [alone, outline]: [number[], number[]] = [[], []];
  for (let time = 0; time < times; time++) {
    alone.push(nothing());
    const before = performance.now();
    const client = new LanguageClient();
    await client.initialize(CAPABILITIES as never);
    client.open(draft);
    await client.ask('documentSymbol');
    outline.push(performance.now() - before);
    await client.stop();
  }
  const more = percentile(outline, 0.5) - percentile(alone, 0.5);
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
    const { client } = await opened(text);
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

/** The same numbers from 0 to 1 in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
