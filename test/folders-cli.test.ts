import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { folderHere, PULLS } from './folder-here.ts';
import type { LanguageClient } from './language-client.ts';

const DRAFT = 'NAME TO COME (Chad) said that TK was so.\n';
const MARKER_OFF = '{ "rules": { "draft-marker": "off" } }';

/** The command line as it is built. */
function check(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, 'check', ...args], { encoding: 'utf8' });
  return { out: stdout, err: stderr, code: status };
}
const CLI = path.resolve(__dirname, '../dist/cli.js');

describe('folders at the command line', () => {
  let client: LanguageClient;
  let folder = '';
  const { uriOf, write, codes } = folderHere((its, at) => {
    [client, folder] = [its, at];
  });

  it('are read as in the editor', async () => {
    write(
      'meeting-record.json',
      '{ "rules": { "draft-marker": "off" }, "ignore": [{ "rule": "name-to-come", "file": "b.*" }] }',
    );
    write('a.record', DRAFT);
    write('b.record', DRAFT);
    const { out, err, code } = check('--format', 'json', folder);
    assert.deepEqual([err, code], ['', 1]);
    await client.initialize(PULLS, uriOf(''));
    for (const { file, findings } of JSON.parse(out) as { file: string; findings: { rule: string }[] }[]) {
      const name = path.basename(file);
      client.open(DRAFT, uriOf(name));
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        await codes(name),
        name,
      );
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        name.startsWith('a') ? ['name-to-come'] : [],
      );
    }
  });

  it('that may not be read, or hold files that may not, are told of by name', function () {
    if (process.platform === 'win32') this.skip();
    write('meeting-record.json', MARKER_OFF);
    write('a.record', 'ILSE BRANDVOLD (Norway) said so.\n');
    write('locked/b.record', DRAFT);
    for (const name of ['meeting-record.json', 'locked']) chmodSync(path.join(folder, name), 0);
    chmodSync(folder, 0o755);
    // Root may read everything, so that it has to be somebody else who tries.
    const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stderr, stdout } = spawnSync(process.execPath, [CLI, 'check', folder], {
      ...other,
      cwd: folder,
      encoding: 'utf8',
    });
    chmodSync(path.join(folder, 'locked'), 0o755);
    assert.equal(status, 2, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, /meeting-record\.json:1:1 This file can’t be read: you may not read it; [^.]*permissions/);
    assert.match(stderr, /locked can’t be read: you may not read it/);
  });

  it('with a mistake give no verdict, and it is said where it is', async () => {
    write('meeting-record.json', '{\n  "rules": { "draft-marke": "off" } }');
    write('a.record', 'ILSE BRANDVOLD (Norway) said so.\n');
    const { out, err, code } = check(folder);
    assert.deepEqual([out, code], ['', 2]);
    assert.match(err, /meeting-record\.json:2:14 There is no rule “draft-marke”/);
  });

  it('whose speakers list does not hold at all give no verdict, and one does of which a line does not', async () => {
    write('meeting-record.json', '{}');
    write('a.record', 'ILSE BRANDVOLD (Norway) said so.\n');
    // As `>` writes it in some shells, without the column of names, and not closed in quotes.
    for (const list of ['\ufeffaffiliation,name\n', 'affiliation,nom\nNorway,Ilse Brandvold\n']) {
      write('speakers.csv', list.startsWith('\ufeff') ? Buffer.from(list, 'utf16le') : list);
      const { out, err, code } = check(folder);
      assert.deepEqual([out, code], ['', 2], list);
      assert.match(err, /speakers\.csv:1:1 /);
    }
    write('speakers.csv', 'affiliation,name,pronoun\nNorway,Ilse Brandvold,xe\n');
    const { out, err, code } = check(folder);
    assert.deepEqual([out, code], ['1 record: ready.\n', 0]);
    assert.match(err, /speakers\.csv:2:/);
  });
});
