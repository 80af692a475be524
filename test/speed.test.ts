import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { foldersOnDisk } from '../server/cli/files/folders.ts';
import { UNSET } from '../server/project/configuration/settings.ts';
import { readRecord } from '../server/project/reading.ts';
import { coverage } from '../server/record/dialects/coverage.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { candidatesFor } from '../server/record/marks/open-marks.ts';
import { parse } from '../server/record/parse.ts';
import { timeWithin } from './processor-time.ts';

const example = readFileSync(path.resolve(__dirname, '../examples/draft-undersea-cables.record.txt'), 'utf8');

// npm run bench measures; this holds no more than what any change for the worse would break, on a busy machine too.
describe('speed, in short', function () {
  this.timeout(60_000);
  this.retries(2);

  it('a mark that stands a hundred thousand times over is read once, not from each of its characters', () => {
    for (const sign of ['?', '>', '_', '*', '#', 'X', '[', '(', 'TK ']) {
      const ruled = sign.repeat(100_000);
      const time = timeWithin(1000, () => candidatesFor(ruled));
      assert.ok(time < 1000, `${sign} ${time.toFixed(0)} ms`);
    }
  });

  it('a word, a space or an office that goes on and on where a speech may open is read once', () => {
    const openings = [
      { dialect: coverage, text: `JANE DOE, Minister for Trade, ${'A'.repeat(800)}1, Finance and Budget, said so.` },
      { dialect: transcript, text: `Mr. Lund: So be it.\n\nMr. Lund${' '.repeat(60_000)}x` },
      { dialect: transcript, text: `Mr. Lund: So be it.\n\n${'Menteri Besar\n'.repeat(6000)}` },
    ];
    for (const { dialect, text } of openings) {
      const time = timeWithin(1000, () => parse(text, dialect));
      assert.ok(time < 1000, `${text.slice(0, 40)} ${time.toFixed(0)} ms`);
    }
  });

  it('after a key below the beginning that shows what a text is that is not asked again, and after one in it it is', () => {
    let asked = 0;
    const { evidence } = coverage;
    const told = coverage as { evidence: typeof evidence };
    told.evidence = lines => {
      asked++;
      return evidence(lines);
    };
    try {
      const kindAfter = (text: string, at: number, length: number, typed: string) => {
        const record = readRecord(text, true, UNSET);
        const next = text.slice(0, at) + typed + text.slice(at + length);
        asked = 0;
        const change = { start: at, end: at + length, length: typed.length };
        return readRecord(next, true, UNSET, { record, change }).dialect;
      };
      const long = `${example}\n\n`.repeat(1 + Math.ceil(20_000 / example.length));
      for (const text of [long, long.replaceAll('\n', '\r\n')]) {
        assert.equal(kindAfter(text, text.length - 500, 0, 'e'), 'coverage');
        assert.equal(asked, 0);
        const first = text.search(/^[A-Z]{3,} [A-Z]+.*said/m);
        assert.equal(kindAfter(text, first, text.length - first, 'gone'), 'plain');
        assert.ok(asked > 0);
      }
    } finally {
      told.evidence = evidence;
    }
  });

  it('a folder in which no file says anything is asked once, however many records it has', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'meeting-record-speed-'));
    try {
      const said = async (name: string) => foldersOnDisk(loadCatalogue()).about(path.join(folder, name), folder);
      const disk = foldersOnDisk(loadCatalogue());
      const first = await disk.about(path.join(folder, 'a.record.txt'), folder);
      assert.equal(await disk.about(path.join(folder, 'b.record.txt'), folder), first);
      writeFileSync(
        path.join(folder, 'meeting-record.json'),
        '{ "overrides": [{ "files": ["b*"], "dialect": "verbatim" }] }',
      );
      assert.equal((await said('a.record.txt')).settings.dialect, undefined);
      assert.equal((await said('b.record.txt')).settings.dialect, 'verbatim');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('no pattern that is made at the start asks for letters by a general category, which is slow to make', () => {
    const asking = ['record', 'rules', 'project', 'features'].flatMap(layer => {
      const folder = path.resolve(__dirname, '../server', layer);
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(
          file => file.endsWith('.ts') && /\\p\{(?:L[lu]?|M)\}/i.test(readFileSync(path.join(folder, file), 'utf8')),
        )
        .map(file => path.join(layer, file));
    });
    assert.deepEqual(asking, []);
  });
});
