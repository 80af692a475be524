import assert from 'node:assert/strict';
import { check } from '../server/cli/check.ts';
import { deskOf } from './desk.ts';
import { run } from './terminal.ts';

const READY = 'ILSE BRANDVOLD (Norway) said that it was so.\n';
const LETTER = 'Dear colleagues,\n\nthe canteen closes at noon.\n';

describe('meeting-record check, of a text that holds no record', () => {
  const desk = deskOf('no-record');
  const checked = (...args: readonly string[]) => run(check, args);
  const holdsNone = (names: string) =>
    `${names}: no record is recognized. If one is there, "dialect" in meeting-record.json says of what kind it is.\n`;

  it('calls nothing ready that it could not read as a record', async () => {
    for (const text of ['', '\n\n', '\ufeff', LETTER]) {
      const file = desk.file('none.record.txt', text);
      assert.deepEqual(await checked(file), { out: '', err: holdsNone(file), code: 0 }, JSON.stringify(text));
      assert.deepEqual(await checked('--quiet', file), { out: '', err: holdsNone(file), code: 0 });
    }
  });

  it('calls nothing ready where a part of a run has no file', async () => {
    const file = desk.file('one/a.record.txt', READY);
    assert.deepEqual(await checked('--shard', '2/2', file), { out: '0 records.\n', err: '', code: 0 });
  });

  it('says how many hold none where others do', async () => {
    desk.file('some/a.record.txt', READY);
    desk.file('some/b.record.txt', '');
    assert.equal((await checked(desk.at('some'))).out, '1 record: ready; no record in 1 other text.\n');
    desk.file('some/c.record.txt', LETTER);
    const { out, code } = await checked(desk.at('some'));
    assert.equal(out, '1 record: ready; no record in 2 other texts.\n');
    assert.equal(code, 0);
  });

  it('tells what is open in it all the same', async () => {
    const letter = desk.file('letter.txt', 'Dear colleagues,\n\nthe canteen closes at TBC.\n');
    const { out, code } = await checked(letter);
    assert.ok(out.endsWith('\n1 record: 1 open.\n'), out);
    assert.equal(code, 1);
  });

  it('believes a folder that says of what kind its records are, but of none that are empty', async () => {
    desk.file('said/meeting-record.json', '{ "dialect": "plain" }');
    const letter = desk.file('said/letter.txt', LETTER);
    assert.deepEqual(await checked(letter), { out: '1 record: ready.\n', err: '', code: 0 });
    const empty = desk.file('said/empty.txt', ' \n');
    assert.equal((await checked(empty)).err, holdsNone(empty));
  });

  it('calls nothing ready in which nobody speaks, whatever a folder says of its kind', async () => {
    desk.file('kind/meeting-record.json', '{ "dialect": "transcript" }');
    const letter = desk.file('kind/letter.record.txt', LETTER);
    assert.deepEqual(await checked(letter), { out: '', err: holdsNone(letter), code: 0 });
    const told = 'Minutes of the Lake Council, 5 May 2021\n\nThe Council agreed to light the lamps.\n';
    assert.equal((await checked(desk.file('kind/told.record.txt', told))).out, '1 record: ready.\n');
    assert.equal(
      (await checked(desk.file('kind/said.record.txt', 'MR. LUND: The ice is thin.\n'))).out,
      '1 record: ready.\n',
    );
  });

  it('says so to programs, and stops no stream of texts for it', async () => {
    const line = `${JSON.stringify({ file: 'a.txt', text: LETTER })}\n`;
    const { out, code } = await run(check, ['--jsonl', '--format', 'jsonl'], { input: line });
    assert.deepEqual(JSON.parse(out), { file: 'a.txt', isRecord: false, findings: [], ignored: [] });
    assert.equal(code, 0);
    const junit = await run(check, ['--jsonl', '--format', 'junit'], { input: line });
    assert.ok(junit.out.includes('<testcase classname="a.txt" name="no record" time="0"><skipped/></testcase>'));
    assert.ok(junit.out.includes('tests="1" failures="0" errors="0" skipped="1"'), junit.out);
  });
});
