import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { previewOf } from '../../server/export/preview.ts';
import { LANGUAGE, openRecord } from '../../server/features/open/open-record.ts';
import { coverage } from '../../server/record/dialects/coverage.ts';
import { parse } from '../../server/record/parse.ts';
import type { MeetingRecord } from '../../server/record/record.ts';
import { reparse } from '../../server/record/revision/reparse.ts';
import { rules } from '../../server/rules/index.ts';
import { judge } from '../../server/rules/judge.ts';
import { known } from '../opened.ts';
import { leastTime, leastTimes, processorTime } from '../processor-time.ts';
import { countWords } from '../scan.ts';

const example = readFileSync(path.resolve(__dirname, '../../examples/draft-undersea-cables.record.txt'), 'utf8');
/** So long that Node has made the code fast before the least of the runs: of 20, with most of them slow, the first is 110 scans. */
const long = Array.from({ length: 60 }, () => example).join('\n\n');

const judged = (record: MeetingRecord) => judge(rules, record, known);
const recordOf = (text: string) =>
  openRecord({ uri: 'file:///a.record', languageId: LANGUAGE, version: 1, text }, known);

// npm run bench measures; this holds no more than what any change for the worse would break, on a busy machine too.
describe('speed', function () {
  this.timeout(60_000);
  this.retries(2);

  it('a record is read and judged in no more than a hundred times what a scan of its letters takes', () => {
    const [whole, scan] = leastTimes(
      12,
      time => judged(parse(`${long}${time}`, coverage)),
      time => countWords(`${long}${time}`),
    ) as [number, number];
    assert.ok(whole < 100 * scan, `${whole.toFixed(2)} ms, a scan ${scan.toFixed(2)} ms`);
  });

  it('after a key it is judged in less than half the time of the whole', () => {
    const whole = leastTime(12, time => judged(parse(`${long}${time}`, coverage)));
    let record = parse(long, coverage);
    judged(record);
    const key = leastTime(30, time => {
      const at = Math.floor((long.length * (time + 1)) / 40);
      const text = `${record.text.slice(0, at)}e${record.text.slice(at)}`;
      record = reparse(record, text, { start: at, end: at, length: 1 }, coverage);
      judged(record);
    });
    assert.ok(key < whole / 2, `${key.toFixed(2)} ms, the whole ${whole.toFixed(2)} ms`);
  });

  it('what kind of record it is, is told in no more than twenty-five times what a scan of the letters takes, of 64 thousand characters', function () {
    this.timeout(30_000);
    // Seconds each; a busy neighbour slows the reading more than the scan, for as long.
    this.retries(4);
    const files = [
      'no-record/novel.txt',
      'no-record/typescript.txt',
      'no-record/syslog.txt',
      'transcript/commons.txt',
      'transcript/initials.txt',
    ];
    let paces: readonly (readonly [number, number])[];
    // Bundled, as it ships: from file to file each call is a look for what the other exports.
    const folder = mkdtempSync(path.join(tmpdir(), 'pace-'));
    try {
      const outfile = path.join(folder, 'pace.js');
      buildSync({ entryPoints: [path.join(__dirname, '../dialect-pace.ts')], outfile, bundle: true, platform: 'node' });
      const texts = files.map(file => path.join(__dirname, '../fixtures', file));
      paces = JSON.parse(execFileSync(process.execPath, [outfile, ...texts], { encoding: 'utf8' }));
    } finally {
      rmSync(folder, { recursive: true });
    }
    assert.equal(paces.length, files.length);
    for (const [i, [told, scan]] of paces.entries())
      assert.ok(told < 25 * scan, `${files[i]}: ${told.toFixed(2)} ms, a scan ${scan.toFixed(2)} ms`);
  });

  it('the preview grows with the text and no faster', function () {
    this.retries(2);
    this.timeout(60_000);
    const speech = `TUI FALE (Samoa) said that resolution 1325\u00a0(2000) was ${'good and '.repeat(4)}old; he/she agreed.\n\n`;
    const took = (count: number) => {
      const open = recordOf(speech.repeat(count));
      assert.ok(open.findings.length >= count);
      return processorTime(() => assert.equal(previewOf(open).blocks.length, count));
    };
    const few = Math.min(took(500), took(500), took(500));
    // Once is enough, and takes a second: most of it opens the record, and so its speeches are short.
    const many = took(10_000);
    console.log(
      `      500 speeches ${few.toFixed(1)} ms, 10,000 (${((speech.length * 10_000) / 2 ** 20).toFixed(1)} MB) ${many.toFixed(1)} ms`,
    );
    assert.ok(few < 100, `${few} ms`);
    assert.ok(many < 20 * 4 * Math.max(few, 5), `${many} ms`);
  });
});
