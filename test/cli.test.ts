import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '../server/cli/check.ts';
import { UsageError } from '../server/cli/command.ts';
import { explain } from '../server/cli/explain.ts';
import { rules } from '../server/rules/index.ts';

describe('meeting-record check', () => {
  let folder = '';
  const file = (name: string, text: string) => {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
    return place;
  };
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meeting-record-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('marks each finding under its line and ends with the verdict', async () => {
    const draft = file('draft.record', 'Statements\r\n\r\nNAME TO COME (Chad) said that it was so.\r\n');
    const { out, code } = await check([draft]);
    assert.equal(code, 1);
    assert.ok(out?.startsWith(`${draft}:3:1 error name-to-come\n`), out);
    assert.ok(out?.includes('    NAME TO COME (Chad) said that it was so.\n    ^^^^^^^^^^^^\n'), out);
    assert.ok(out?.endsWith('1 record: 1 open.\n'), out);
  });

  it('is ready where nothing blocks', async () => {
    const done = file('done.record', 'ILSE BRANDVOLD (Norway) said that it was so.\n');
    assert.deepEqual(await check([done]), { out: '1 record: ready.\n', err: '', code: 0 });
  });

  it('says which file can’t be read, and gives no verdict', async () => {
    const missing = path.join(folder, 'missing.record');
    assert.deepEqual(await check([missing]), {
      out: '',
      err: `${missing} can’t be read: there is nothing of that name.\n`,
      code: 2,
    });
  });

  it('takes a folder’s records: by name, and a .txt that surely is one', async () => {
    file('desk/a.meeting.txt', 'Nothing of note.');
    file('desk/sub/b.txt', 'ILSE BRANDVOLD (Norway) said so.\n\nKOFI MENSAH (Ghana) said so.\n');
    file('desk/shopping.txt', 'Milk\nBread\n');
    const { out } = await check([path.join(folder, 'desk')]);
    assert.equal(out, '2 records: ready.\n');
  });

  it('gives JSON with zero-based lines and columns', async () => {
    const draft = file('json.record', '\n  NAME TO COME (Chad) said so.');
    const [record] = JSON.parse((await check(['--format', 'json', draft])).out!);
    assert.deepEqual(record.findings[0].start, { line: 1, character: 2 });
    assert.equal(record.findings[0].rule, 'name-to-come');
  });

  it('refuses a wrong call with what to write instead', async () => {
    await assert.rejects(check([]), UsageError);
    await assert.rejects(check(['--colour']), UsageError);
    await assert.rejects(check(['--format', 'pdf', '-']), /no format “pdf”/);
  });
});

describe('meeting-record explain', () => {
  it('tells of each rule with its examples', async () => {
    for (const { id, summary } of rules) {
      const { out } = await explain([id]);
      assert.ok(out?.includes(id) && out.includes(summary) && out.includes('Found:'), id);
    }
    await assert.rejects(explain(['no-such']), UsageError);
  });
});
