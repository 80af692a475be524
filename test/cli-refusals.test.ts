import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { check } from '../server/cli/check.ts';
import { deskOf } from './desk.ts';
import { run } from './terminal.ts';

const DRAFT = 'Statements\r\n\r\nNAME TO COME (Chad) said that it was so.\r\n';
const READY = 'ILSE BRANDVOLD (Norway) said that it was so.\n';
/** A wrong year in brackets: the one right thing to do is known. */
const WRONG_YEAR = 'ILSE BRANDVOLD (Norway) recalled Security Council resolution 2331 (2661).\n';

describe('what meeting-record check refuses', () => {
  const desk = deskOf('check');
  const checked = (...args: readonly string[]) => run(check, args);

  it('refuses a wrong call with what to write instead', async () => {
    for (const [args, message] of [
      [['--colour'], 'There is no option “--colour”. See meeting-record check --help.'],
      [['-x'], 'There is no option “-x”. See meeting-record check --help.'],
      [['--odd, option', 'a'], 'There is no option “--odd, option”. See meeting-record check --help.'],
      [["--it's"], "There is no option “--it's”. See meeting-record check --help."],
      [['--two\nlines'], 'There is no option “--two\\nlines”. See meeting-record check --help.'],
      [
        ['--quiet', '--fromat=json'],
        'There is no option “--fromat”. Do you mean --format? See meeting-record check --help.',
      ],
      [['--format'], '--format wants a value. See meeting-record check --help.'],
      [
        ['--max-warnings', '-1'],
        '--max-warnings wants a value; one that begins with a hyphen stands behind =, as in --max-warnings=-1. See meeting-record check --help.',
      ],
      [['--fix=all'], '--fix takes no value. See meeting-record check --help.'],
    ] as const)
      await assert.rejects(checked(...args), { name: 'UsageError', message });
    for (const [args, message] of [
      [['--format', 'pdf'], '--format takes one of text, json, jsonl, sarif, github, junit, and “pdf” is none.'],
      [['--format='], '--format takes one of text, json, jsonl, sarif, github, junit, and “” is none.'],
      [['--jsonl', 'a.txt'], '--jsonl reads standard input; it takes no PATH.'],
      [['--fix', '--dry-run', '--format', 'json'], '--dry-run shows a diff; --format does not go with it.'],
      [['-', '-'], 'Standard input is read once: name - once.'],
      [['--stdin-filename', 'a.txt', 'b.txt'], '--stdin-filename says what - is called; name - as PATH.'],
      [['--cache-location', 'kept'], '--cache-location goes with --cache.'],
      [['--rule', 'Name-To-Come=off'], /^There is no rule “Name-To-Come”\. Do you mean name-to-come\?/],
      [['--rule', 'mixd-pronouns=off'], /^There is no rule “mixd-pronouns”\. Do you mean mixed-pronouns\?/],
      [['--rule', 'x-*=off'], /^There is no rule “x-\*”\. See/],
    ] as const)
      await assert.rejects(checked(...args), { name: 'UsageError', message });
    assert.ok((await checked('--help')).out.includes('--max-warnings N'));
  });

  it('takes a name that begins with a hyphen behind --, and says so where one is taken for an option', async () => {
    const before = process.cwd();
    desk.file('hyphen/-dash.txt', DRAFT);
    desk.file('hyphen/--help.txt', DRAFT);
    try {
      process.chdir(desk.at('hyphen'));
      for (const name of ['-dash.txt', '--help.txt']) {
        for (const args of [['--', name], [`./${name}`]])
          assert.equal((await checked(...args)).code, 1, args.join(' '));
        const message = `“${name}” is taken for an option: as a file it is written ./${name}. See meeting-record check --help.`;
        await assert.rejects(checked(name), { name: 'UsageError', message });
      }
    } finally {
      process.chdir(before);
    }
  });

  describe('bad input', () => {
    const refused = async (file: string, why: string) => {
      const other = desk.file('bad/other.record', DRAFT);
      const { out, err, code } = await checked(file, other);
      assert.equal(code, 2);
      assert.equal(err, `${file} can’t be read: ${why}.\n`);
      // The others are told of all the same; a verdict there is none.
      assert.ok(out.includes('other.record:3:1') && !/records?: /.test(out), out);
    };

    it('nothing of that name', () => refused(desk.at('missing.record'), 'there is nothing of that name'));
    it('a folder without a record is no verdict', async () => {
      const folder = path.dirname(desk.file('none/notes.txt', 'Milk, eggs and bread.\n'));
      const { out, err, code } = await checked(folder);
      assert.deepEqual([out, code], ['', 2]);
      assert.equal(err, `${folder} holds no record: name the file itself, or end its name in .record.\n`);
      assert.equal((await checked('--shard', '1/2', folder)).code, 0, 'its part of the records may be none');
    });
    it('a path through a file', () =>
      refused(path.join(desk.file('bad/file', ''), 'a.record'), 'a part of its path is no folder'));
    it('NUL bytes', () => refused(desk.file('bad/nul.record', 'a\0b'), 'it is no text: byte 2 is NUL'));
    it('UTF-16', () =>
      refused(
        desk.file('bad/wide.record', Buffer.from(`\ufeff${DRAFT}`, 'utf16le')),
        'it is UTF-16; save it as UTF-8',
      ));
    it('UTF-16 without a byte-order mark, in either order and in any letters', async () => {
      for (const text of [DRAFT, DRAFT.replaceAll(/\p{L}/gu, '议'), '会议记录\n𠀀']) {
        const little = Buffer.from(text, 'utf16le');
        const big = Buffer.from(text, 'utf16le').swap16();
        for (const bytes of [little, big]) {
          await refused(
            desk.file('bad/unmarked.record', bytes),
            'it looks like UTF-16 without a byte-order mark; save it as UTF-8',
          );
        }
      }
      await refused(
        desk.file('bad/binary', Buffer.from('7f454c46020101000000', 'hex')),
        'it is no text: byte 8 is NUL',
      );
    });
    it('another encoding', () =>
      refused(
        desk.file('bad/cp1252.record', Buffer.from('one\r\ntwo \x92', 'latin1')),
        'line 2 is not UTF-8, perhaps Windows-1252; save it as UTF-8',
      ));
    it('a file without a permission', function () {
      if (process.getuid?.() === 0) this.skip();
      const file = desk.file('bad/locked.record', DRAFT);
      chmodSync(file, 0);
      return refused(file, 'you may not read it');
    });
    it('links in a circle', () => {
      symlinkSync('circle.record', desk.at('bad/circle.record'));
      return refused(desk.at('bad/circle.record'), 'its links lead in a circle');
    });

    it('a folder that a link in it leads back to is read once, and told of', async () => {
      desk.file('loop/a.record', READY);
      mkdirSync(desk.at('loop/sub'));
      symlinkSync('..', desk.at('loop/sub/up'));
      const { err, code } = await checked(desk.at('loop'));
      assert.equal(
        err,
        `${desk.at('loop/sub/up')} can’t be read: its link leads back to a folder that it stands in.\n`,
      );
      assert.equal(code, 2);
    });

    it('a folder is followed through a link', async () => {
      desk.file('far/a.record', DRAFT);
      mkdirSync(desk.at('near'));
      symlinkSync('../far', desk.at('near/linked'));
      assert.ok((await checked(desk.at('near'))).out.endsWith('1 record: 1 open.\n'));
    });

    it('a name with a line end stays on one line', async () => {
      const file = desk.file('bad/two\nlines.record', DRAFT);
      const { out } = await checked(file);
      assert.ok(out.split('\n')[0]!.endsWith('two\\nlines.record:3:1 error name-to-come'), out);
      assert.equal(JSON.parse((await checked('--format', 'json', file)).out)[0].file, file);
    });

    it('a file that is locked stays as it was', async function () {
      if (process.getuid?.() === 0) this.skip();
      const file = desk.file('locked.record', WRONG_YEAR);
      chmodSync(file, 0o444);
      const { err, code } = await checked('--fix', file);
      assert.equal(code, 2);
      assert.equal(err, `${file} can’t be written: you may not write there.\n`);
      assert.equal(readFileSync(file, 'utf8'), WRONG_YEAR);
    });

    it('a folder that may not be written to leaves the file as it was', async function () {
      if (process.getuid?.() === 0) this.skip();
      const file = desk.file('readonly/a.record', WRONG_YEAR);
      chmodSync(path.dirname(file), 0o555);
      const { err, code } = await checked('--fix', file);
      chmodSync(path.dirname(file), 0o755);
      assert.equal(code, 2);
      assert.equal(err, `${file} can’t be written: you may not write there.\n`);
      assert.equal(readFileSync(file, 'utf8'), WRONG_YEAR);
    });
  });
});
