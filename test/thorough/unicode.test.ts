import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { rangesOf } from '../../server/project/patterns/ranges.ts';

type Bundled = Record<'withoutTables', (library: string) => string>;
const bundled = () => import('../../scripts/bundles/unicode.mjs' as string) as Promise<Bundled>;

const library = readFileSync(path.resolve(__dirname, '../../node_modules/re2js/build/index.js'), 'utf8');

interface Table {
  readonly length: number;
  getLo(at: number): number;
  getHi(at: number): number;
  getStride(at: number): number;
}
interface Tables {
  readonly Print: Table;
  readonly CATEGORIES: { readonly initializer: object; get(name: string): Table };
  readonly SCRIPTS: { readonly initializer: object; get(name: string): Table };
}

const tablesOf = (text: string): Tables =>
  runInNewContext(`${text.replace(/^export .*$/m, '')}\nUnicodeTables`, { rangesOf });

/** Its ranges without a step, so that the same signs give the same text however a table has them. */
function signsOf(table: Table): string {
  const ranges: [number, number][] = [];
  const add = (first: number, last: number) => {
    const before = ranges.at(-1);
    if (before?.[1] === first - 1) before[1] = last;
    else ranges.push([first, last]);
  };
  for (let at = 0; at < table.length; at++) {
    const step = table.getStride(at);
    if (step === 1) add(table.getLo(at), table.getHi(at));
    else for (let sign = table.getLo(at); sign <= table.getHi(at); sign += step) add(sign, sign);
  }
  return ranges.map(([first, last]) => `${first.toString(16)}-${last.toString(16)}`).join(' ');
}

describe('the tables that the bundle of RE2JS asks its engine for', function () {
  this.timeout(60_000);
  const own = tablesOf(library);
  let asked: Tables;
  before(async () => {
    const { withoutTables } = await bundled();
    asked = tablesOf(withoutTables(library));
  });

  it('have the names of the library’s own', () => {
    for (const kind of ['CATEGORIES', 'SCRIPTS'] as const) {
      assert.ok(Object.keys(own[kind].initializer).length > 50);
      assert.deepEqual(Object.keys(asked[kind].initializer), Object.keys(own[kind].initializer));
    }
  });

  it('have the same signs, where both know the same Unicode', function () {
    if (process.versions.unicode !== '17.0') this.skip();
    assert.equal(signsOf(asked.Print), signsOf(own.Print));
    for (const name of Object.keys(own.CATEGORIES.initializer)) {
      assert.equal(signsOf(asked.CATEGORIES.get(name)), signsOf(own.CATEGORIES.get(name)), name);
    }
    for (const name of ['Common', 'Cyrillic', 'Ethiopic', 'Han', 'Inherited', 'Latin', 'Sidetic', 'Unknown']) {
      assert.equal(signsOf(asked.SCRIPTS.get(name)), signsOf(own.SCRIPTS.get(name)), name);
    }
  });
});
