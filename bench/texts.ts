import { Bench } from 'tinybench';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { parse } from '../server/record/parse.ts';
import { check } from '../server/rules/index.ts';
import { megabytes, varied } from './corpus.ts';
import type { Figure } from './figure.ts';
import { type Peer, peers } from './peers.ts';

/** How fast texts are read and checked, beside what others do with the same texts in the same run. */
export async function texts(quick: boolean): Promise<readonly Figure[]> {
  const known = { catalogue: loadCatalogue() };
  const judge = (text: string) => check(parse(text), known);
  const ours: readonly Peer[] = [
    { name: 'a hand-written word scanner', checks: false, run: countWords },
    { name: 'one alternation of twenty patterns', checks: false, run: text => text.match(TWENTY)?.length },
    { name: 'decoding UTF-8', checks: false, run: text => decoder.decode(encoder.encode(text)) },
    { name: 'parse', checks: false, run: text => parse(text) },
    { name: 'parse and all rules', checks: false, run: judge },
  ];
  const rates = await ratesOf([...ours, ...(quick ? (await peers()).slice(0, 4) : await peers())], 1, quick);
  const larger = quick ? [10] : [10, 100];
  const grown = new Map<number, number>();
  for (const times of larger) {
    grown.set(times, (await ratesOf([{ name: 'all', checks: false, run: judge }], times, quick)).get('all')!);
  }
  const all = rates.get('parse and all rules')!;
  const fastestChecker = Math.max(
    ...(await peers()).filter(peer => peer.checks).map(peer => rates.get(peer.name) ?? 0),
  );
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
    ratio('… beside micromark', all / rates.get('micromark, to HTML')!, 10),
    ratio('… beside the fastest other checker', all / fastestChecker, 40),
    ratio(`… at ×${larger.at(-1)} beside ×1`, grown.get(larger.at(-1)!)! / all, 0.9),
    ...[...rates].map(([what, value]): Figure => ({ what: `(${what})`, value, unit: 'MB/s' })),
  ];
}

/** MB of text a second of each, by its median time over texts that it has not seen. */
async function ratesOf(tasks: readonly Peer[], times: number, quick: boolean): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({
    time: quick ? 300 : 1500,
    warmupTime: quick ? 300 : 1000,
    iterations: 4,
    warmupIterations: 2,
  });
  for (const task of tasks) {
    let text = '';
    bench.add(task.name, () => task.run(text), {
      beforeEach() {
        text = varied(times);
        // A text put together of pieces is made one before the clock starts.
        flatten(text);
      },
    });
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

function flatten(text: string): number {
  return text.charCodeAt(text.length >> 1);
}

function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20;
    const letter = (code >= 0x61 && code <= 0x7a) || code > 0xbf;
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}

const TWENTY =
  /NAME TO COME|he\/she|s\/he|TBC|TBD|resolution \d+|S\/RES|A\/RES|\?\?\?|____|himself|herself|said that|to come|Note:|Statement by|\(Palermo|UNODC|Security Council|\[check/g;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
