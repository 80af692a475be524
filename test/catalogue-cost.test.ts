import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import esbuild from 'esbuild';

const root = path.resolve(__dirname, '..');

/** What a program pays for the catalogue, measured in a process of its own with the bundles that ship. */
const PROGRAM = `
const { loadCatalogue } = require('./load.js');
const held = () => { gc(); gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
// The time of the processor, which other programs do not lengthen as they do the time of the clock.
const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const before = held();
const start = now();
const catalogue = loadCatalogue();
const loaded = now();
const unread = Object.keys(require.cache).every(file => !file.endsWith('catalogue.js'));
catalogue.yearOf(2331);
const year = now();
catalogue.resolution(2331);
catalogue.meeting(8111);
catalogue.assemblyResolution('70', '141');
catalogue.state('Libya');
catalogue.organization('EU');
catalogue.linkTo('SC/13081');
const all = now();
const bytes = held() - before;
// How fast the machine is: a scan of 65,536 letters.
const text = 'resolution 2331 '.repeat(4096);
const scans = Array.from({ length: 50 }, () => {
  const begun = now();
  let words = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 32) words++;
  return now() - begun;
});
const scan = scans.sort((one, other) => one - other)[25];
console.log(JSON.stringify({ unread, load: loaded - start, year: year - loaded, all: all - start, bytes, scan }));
globalThis.kept = catalogue;
`;

/** What the scan takes where the limits below were set: a slower machine, or one that is slow meanwhile, has others. */
const USUAL_SCAN_MS = 0.16;

/** A run takes a tenth of a second. */
const MOST_RUNS = 15;

describe('cost of the catalogue', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  before(async () => {
    const common = { absWorkingDir: root, bundle: true, platform: 'node', format: 'cjs', minify: true } as const;
    await esbuild.build({
      ...common,
      entryPoints: ['server/catalogue/data/index.ts'],
      outfile: path.join(folder, 'catalogue.js'),
    });
    await esbuild.build({
      ...common,
      entryPoints: ['server/catalogue/load.ts'],
      outfile: path.join(folder, 'load.js'),
      external: ['./data/index.ts'],
    });
    const load = path.join(folder, 'load.js');
    writeFileSync(load, readFileSync(load, 'utf8').replace('./data/index.ts', './catalogue.js'));
    writeFileSync(path.join(folder, 'program.js'), PROGRAM);
  });

  it('adds at most 120 kB to the package', () => {
    const size = ['catalogue.js', 'load.js']
      .map(name => deflateRawSync(readFileSync(path.join(folder, name))).length)
      .reduce((a, b) => a + b);
    assert.ok(size < 120_000, `${size} bytes`);
  });

  it('costs nothing until it is asked, and then at most 15 ms and 5 MB', () => {
    const program = ['--expose-gc', path.join(folder, 'program.js')];
    const measured = () => overIn(JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' })));
    // What is cheap enough once is so: what runs beside it may slow every one of a few runs.
    let over = measured();
    for (let runs = 1; over.length > 0 && runs < MOST_RUNS; runs++) over = measured();
    assert.deepEqual(over, []);
  });
});

/** What a run of the program prints: milliseconds, bytes, and whether loading read no data. */
type Cost = Readonly<Record<'load' | 'year' | 'all' | 'scan' | 'bytes', number>> & { readonly unread: boolean };

/** What costs more than it may, each with what it has cost. */
function overIn(cost: Cost): readonly string[] {
  if (process.env.MEASURE) console.log(cost);
  const slowness = Math.max(1, cost.scan / USUAL_SCAN_MS);
  return [
    ...(cost.unread ? [] : ['loading reads data']),
    ...(cost.load < 2 * slowness ? [] : [`loading: ${cost.load} ms`]),
    ...(cost.year < 15 * slowness ? [] : [`the first year: ${cost.year} ms`]),
    ...(cost.all < 40 * slowness ? [] : [`every part, each asked once: ${cost.all} ms`]),
    ...(cost.bytes < 5_000_000 ? [] : [`${cost.bytes} bytes`]),
  ];
}
