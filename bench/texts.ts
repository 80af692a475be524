import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Bench } from 'tinybench';
import { build, root } from '../scripts/bundles.mjs';
import { countWords } from '../test/scan.ts';
import { megabytes, varied } from './corpus.ts';
import type { Figure } from './figure.ts';
import { fewPeers, MICROMARK, type Peer, peers } from './peers.ts';
import { processorTime } from './process.ts';

/** How fast texts are read and checked, beside what others do with the same texts in the same run. */
export async function texts(quick: boolean): Promise<readonly Figure[]> {
  const { parse, check } = await shipped();
  const judge = (text: string) => check(parse(text));
  const ours: readonly Peer[] = [
    { name: 'a hand-written word scanner', checks: false, run: countWords },
    { name: 'one alternation of twenty patterns', checks: false, run: text => text.match(TWENTY)?.length },
    { name: 'decoding UTF-8', checks: false, run: text => decoder.decode(encoder.encode(text)) },
    { name: 'parse', checks: false, run: text => parse(text) },
    { name: 'parse and all rules', checks: false, run: judge },
  ];
  const own = await ratesOf(ours, 1, quick);
  const larger = quick ? [10] : [10, 100];
  const grown = new Map<number, number>();
  for (const times of larger) {
    grown.set(times, (await ratesOf([{ name: 'all', checks: false, run: judge }], times, quick)).get('all')!);
  }
  const doubled = quick ? [] : [growth(parse)];
  // Others come last: what they keep in memory, hundreds of MB, is looked through with each full collection of garbage,
  // whose time would be counted as that of whatever runs then. At ×100 it was a quarter of all.
  const others = await (quick ? fewPeers() : peers());
  const rates = new Map([...own, ...(await ratesOf(others, 1, quick))]);
  const all = rates.get('parse and all rules')!;
  const fastestChecker = Math.max(...others.filter(peer => peer.checks).map(peer => rates.get(peer.name)!));
  const ratio = (what: string, value: number, least: number): Figure => ({
    what,
    value,
    unit: '×',
    goal: { least },
    ratio: true,
  });
  return [
    { what: 'Parse and all rules, the draft ×1', value: all, unit: 'MB/s', goal: { least: 100 } },
    ...[...grown].map(
      ([times, value]): Figure => ({
        what: `Parse and all rules, the draft ×${times}`,
        value,
        unit: 'MB/s',
        goal: { least: 100 },
      }),
    ),
    ratio('… beside a hand-written word scanner', all / rates.get('a hand-written word scanner')!, 0.5),
    ratio('… beside micromark', all / rates.get(MICROMARK)!, 10),
    ratio('… beside the fastest other checker', all / fastestChecker, 40),
    ratio(`… at ×${larger.at(-1)} beside ×1`, grown.get(larger.at(-1)!)! / all, 0.9),
    ...doubled,
    ...[...rates].map(([what, value]): Figure => ({ what: `(${what})`, value, unit: 'MB/s' })),
  ];
}

/** The functions of the npm package, bundled as they are sent: what runs the sources here makes them half as fast. */
async function shipped(): Promise<Pick<typeof import('../server/api.ts'), 'parse' | 'check'>> {
  const folder = path.join(root, 'out/bench');
  await build(folder, ['index', 'catalogue', 'patterns']);
  return createRequire(import.meta.url)(path.join(folder, 'index.js'));
}

/**
 * How much longer a text of 50 MB takes to be parsed than its half: the best of three of each. With the collection of its
 * garbage, else the half ends before much of that is collected, and seems too quick.
 */
function growth(parse: (text: string) => unknown): Figure {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const half = varied(560);
  const whole = `${half}\n\n${varied(560)}`;
  flatten(whole);
  const best = (text: string) => {
    const took = [0, 1, 2].map(() => {
      collect();
      const before = processorTime();
      parse(text);
      collect();
      return processorTime() - before;
    });
    return Math.min(...took);
  };
  const first = best(half);
  return { what: 'Parsing 50 MB beside 25 MB', value: best(whole) / first, unit: '×', goal: { most: 2.2 } };
}

/** MB of text for each second of the processor, by the middle one of its times over texts that differ. */
async function ratesOf(tasks: readonly Peer[], times: number, quick: boolean): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({
    now: processorTime,
    time: quick ? 400 : 1000,
    // Two seconds until all of it is compiled as it stays.
    warmupTime: quick ? 800 : 2000,
    iterations: 4,
    warmupIterations: 2,
  });
  // As many as nothing remembers, made beforehand: to make one takes longer than to read it.
  const texts = Array.from({ length: Math.max(4, Math.ceil(POOL / times)) }, () => varied(times));
  for (const text of texts) flatten(text);
  let next = 0;
  for (const task of tasks) {
    bench.add(task.name, () => task.run(texts[next++ % texts.length]!));
  }
  await bench.run();
  const size = megabytes(varied(times));
  return new Map(
    bench.tasks.map(task => {
      const result = task.result as { latency?: { p50: number }; error?: Error } | undefined;
      if (!result?.latency) throw result?.error ?? new Error(`${task.name} gave no time`);
      return [task.name, size / (result.latency.p50 / 1000)];
    }),
  );
}

const POOL = 100;

/** A text put together of pieces is made one, before the clock starts. */
function flatten(text: string): number {
  return text.charCodeAt(text.length >> 1);
}

const TWENTY =
  /NAME TO COME|he\/she|s\/he|TBC|TBD|resolution \d+|S\/RES|A\/RES|\?\?\?|____|himself|herself|said that|to come|Note:|Statement by|\(Palermo|UNODC|Security Council|\[check/g;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
