import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dialectOf } from '../server/record/dialects/index.ts';
import { linesOf } from '../server/record/lines.ts';
import { parse } from '../server/record/parse.ts';
import { speechesOf } from '../server/record/walk.ts';
import { type Counted, counted } from './speech-counts.ts';

const RECORDS = path.resolve(__dirname, '../../shared/records');

/** Of 100 speeches, so many at least are found, and of 100 found so many at most are none. */
const FOUND = 99;
const FALSE = 1;

interface Count {
  readonly file: string;
  readonly byHand: number;
  readonly found: number;
  readonly missed: readonly number[];
  readonly wrong: readonly number[];
}

/** The lines, counted from one, on which the speeches of a text open. */
function openings(text: string): readonly number[] {
  const { starts } = linesOf(text);
  let line = 0;
  return speechesOf(parse(text, dialectOf(text))).map(({ content }) => {
    while (line + 2 < starts.length && starts[line + 1]! <= content.start) line++;
    return line + 1;
  });
}

function count({ file, speeches }: Counted): Count {
  const byHand = speeches.split(',').filter(Boolean).map(Number);
  const found = openings(readFileSync(path.join(RECORDS, file), 'utf8'));
  return {
    file,
    byHand: byHand.length,
    found: found.length,
    missed: byHand.filter(line => !found.includes(line)),
    wrong: found.filter(line => !byHand.includes(line)),
  };
}

const folders = new Map<string, Counted[]>();
for (const row of counted) {
  const folder = path.dirname(row.file);
  folders.set(folder, [...(folders.get(folder) ?? []), row]);
}

describe('speeches, as counted by hand', () => {
  for (const [folder, rows] of folders) {
    it(`are found in ${folder}`, function () {
      const present = rows.filter(({ file }) => existsSync(path.join(RECORDS, file)));
      if (!present.length) this.skip();
      const counts = present.map(count);
      for (const { file, byHand, found, missed, wrong } of counts) {
        const odd = `${missed.length ? `  missed: ${missed}` : ''}${wrong.length ? `  false: ${wrong}` : ''}`;
        console.log(`    ${String(found).padStart(5)} of ${String(byHand).padStart(5)}  ${file}${odd}`);
      }
      const sum = (of: (count: Count) => number) => counts.reduce((all, each) => all + of(each), 0);
      const [byHand, missed, wrong] = [
        sum(each => each.byHand),
        sum(each => each.missed.length),
        sum(each => each.wrong.length),
      ];
      assert.ok((byHand - missed) * 100 >= FOUND * byHand, `${missed} of ${byHand} missed`);
      assert.ok(wrong * 100 <= FALSE * byHand, `${wrong} false beside ${byHand}`);
    });
  }
});
