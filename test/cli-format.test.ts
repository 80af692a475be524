import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { applyPatch } from 'diff';
import { UsageError } from '../server/cli/command.ts';
import { format } from '../server/cli/reports/format.ts';
import { deskOf } from './desk.ts';
import { run } from './terminal.ts';

const RECORD = '\ufeffPER ÅS (Norway) thanked Mr. Beck.\u00a0 He left.\r\n\r\nEVA LIND (Chad) sat. She left.\r\n';
const SET = RECORD.replace('\u00a0 ', '  ').replace('sat. ', 'sat.  ');

describe('meeting-record format', () => {
  const desk = deskOf('format');
  const file = (folder: string, name = 'a.record') => {
    desk.file(`${folder}/meeting-record.json`, '{ "format": { "sentenceGap": "two-spaces" } }');
    return desk.file(`${folder}/${name}`, RECORD);
  };
  const read = (of: string) => readFileSync(of, 'utf8');

  it('sets what the folder’s file asks for, once', async () => {
    const place = file('once');
    assert.deepEqual(await run(format, [place]), { out: `${place}: 2 set\n`, err: '', code: 0 });
    assert.equal(read(place), SET);
    assert.deepEqual(await run(format, [place]), { out: '', err: '', code: 0 });
  });

  it('tells what it would set, or shows it, and changes nothing', async () => {
    const place = file('told');
    assert.deepEqual(await run(format, ['--check', place]), { out: `${place}: 2 to set\n`, err: '', code: 1 });
    const { out, code } = await run(format, ['--diff', place]);
    assert.equal(code, 1);
    assert.equal(read(place), RECORD);
    assert.equal(applyPatch(RECORD, out), SET);
    await assert.rejects(run(format, ['--diff', '--check', place]), UsageError);
  });

  it('is a filter between standard input and output', async () => {
    const name = file('filter');
    const piped = (input: string) => run(format, ['--stdin-filename', name, '-'], { input });
    assert.deepEqual(await piped(RECORD), { out: SET, err: '', code: 0 });
    assert.deepEqual(await piped(SET), { out: SET, err: '', code: 0 });
    assert.equal(read(name), RECORD);
  });

  it('says so where nothing is asked for', async () => {
    const place = desk.file('nothing/a.record', RECORD);
    desk.file('nothing/meeting-record.json', '{}');
    const { out, err, code } = await run(format, [place]);
    assert.deepEqual([out, code], ['', 0]);
    assert.match(err, /^No meeting-record\.json says how/);
    assert.equal(read(place), RECORD);
  });

  it('takes another file than the folder’s', async () => {
    const place = desk.file('other/a.record', RECORD);
    const config = desk.file('house/house.json', '{ "format": { "sentenceGap": "one-space" } }');
    assert.deepEqual(await run(format, ['--config', config, place]), { out: `${place}: 1 set\n`, err: '', code: 0 });
    assert.equal(read(place), RECORD.replace('\u00a0 ', ' '));
    assert.equal((await run(format, ['--config', desk.at('none.json'), place])).code, 2);
  });

  it('does what is right in a file with a mistake, and tells of it', async () => {
    const place = file('mistake');
    desk.file('mistake/meeting-record.json', '{ "format": { "sentenceGap": "two-spaces", "hyphens": "long" } }');
    const { err, code } = await run(format, [place]);
    assert.match(err, /This is one of: no-break, plain\./);
    assert.equal(code, 2);
    assert.equal(read(place), SET);
  });

  it('leaves a file as it is that it may not write, and goes on', async function () {
    if (process.getuid?.() === 0) this.skip();
    const place = file('locked/in');
    const other = file('locked/out', 'b.record');
    chmodSync(desk.at('locked/in'), 0o555);
    const { err, code } = await run(format, [place, other]);
    chmodSync(desk.at('locked/in'), 0o755);
    assert.match(err, /can’t be written: you may not write there/);
    assert.equal(code, 2);
    assert.deepEqual([read(place), read(other)], [RECORD, SET]);
  });
});
