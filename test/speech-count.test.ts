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
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Where the speeches of a text open: `3`, the line, counted from one; `3:48` on a line in `columns`, and for a second one
 * on any other.
 */
function openings(text: string, columns: ReadonlySet<string>): readonly string[] {
  const { starts } = linesOf(text);
  const places = new Set<string>();
  let line = 0;
  for (const { content, speaker } of speechesOf(parse(text, dialectOf(text)))) {
    const at = columns.size ? speaker.span.start : content.start;
    while (line + 2 < starts.length && starts[line + 1]! <= at) line++;
    const whole = String(line + 1);
    places.add(columns.has(whole) || places.has(whole) ? `${whole}:${speaker.span.start - starts[line]! + 1}` : whole);
  }
  return [...places];
}

function count({ file, speeches }: Counted): Count {
  const byHand = speeches.split(',').filter(Boolean);
  const columns = new Set(byHand.filter(place => place.includes(':')).map(place => place.split(':')[0]!));
  const found = openings(readFileSync(path.join(RECORDS, file), 'utf8'), columns);
  return {
    file,
    byHand: byHand.length,
    found: found.length,
    missed: byHand.filter(place => !found.includes(place)),
    wrong: found.filter(place => !byHand.includes(place)),
  };
}

/** `    35 of    36  verbatim/openings, 4 files` */
const row = (found: number, byHand: number, what: string) =>
  `    ${String(found).padStart(5)} of ${String(byHand).padStart(5)}  ${what}`;

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
      const sum = (of: (count: Count) => number) => counts.reduce((all, each) => all + of(each), 0);
      const [byHand, found, missed, wrong] = [
        sum(each => each.byHand),
        sum(each => each.found),
        sum(each => each.missed.length),
        sum(each => each.wrong.length),
      ];
      console.log(row(found, byHand, `${folder}, ${counts.length} read`));
      for (const each of counts) {
        const odd = `${each.missed.length ? `  missed: ${each.missed}` : ''}${each.wrong.length ? `  false: ${each.wrong}` : ''}`;
        if (odd) console.log(row(each.found, each.byHand, `  ${path.basename(each.file)}${odd}`));
      }
      assert.ok((byHand - missed) * 100 >= FOUND * byHand, `${missed} of ${byHand} missed`);
      assert.ok(wrong * 100 <= FALSE * byHand, `${wrong} false beside ${byHand}`);
    });
  }
});
