import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { applyPatch } from 'diff';
import { checkCallOf } from '../server/cli/check/check-arguments.ts';
import { check } from '../server/cli/check.ts';
import { UsageError } from '../server/cli/command.ts';
import { progressOn } from '../server/cli/progress.ts';
import { deskOf } from './desk.ts';
import { run } from './terminal.ts';

const DRAFT = 'Statements\r\n\r\nNAME TO COME (Chad) said that it was so.\r\n';
const READY = 'ILSE BRANDVOLD (Norway) said that it was so.\n';
/** A wrong year in brackets: the one right thing to do is known. */
const WRONG_YEAR = 'ILSE BRANDVOLD (Norway) recalled Security Council resolution 2331 (2661).\n';

describe('meeting-record check', () => {
  const desk = deskOf('check');
  const checked = (...args: readonly string[]) => run(check, args);

  it('marks each finding under its line and ends with the verdict', async () => {
    const draft = desk.file('draft.record', DRAFT);
    const { out, code } = await checked(draft);
    assert.equal(code, 1);
    assert.ok(out.startsWith(`${draft}:3:1 error name-to-come\n`), out);
    assert.ok(out.includes('    NAME TO COME (Chad) said that it was so.\n    ^^^^^^^^^^^^\n'), out);
    assert.ok(out.includes('#name-to-come\n'), out);
    assert.ok(out.endsWith('\n\n1 record: 1 open.\n'), out);
  });

  it('counts columns as an editor does, which shows no byte-order mark', async () => {
    const marked = desk.file('marked.record', '\ufeffNAME TO COME (Chad) asked for TBC.\nTBC\n');
    const { out } = await checked(marked);
    assert.deepEqual(out.match(/(?<=marked\.record:)\d+:\d+/g), ['1:1', '1:31', '2:1'], out);
    assert.ok(out.includes('    NAME TO COME (Chad) asked for TBC.\n    ^^^^^^^^^^^^\n'), out);
  });

  it('is ready where nothing blocks', async () => {
    const done = desk.file('done.record', READY);
    assert.deepEqual(await checked(done), { out: '1 record: ready.\n', err: '', code: 0 });
    assert.deepEqual(await checked('--quiet', done), { out: '', err: '', code: 0 });
  });

  it('shows what is to a terminal a command, and points to the right words below tabs and accents', async () => {
    const text = 'ILSE BRANDVOLD (Norway) said:\n\n\t1.\tCafe\u0301\u001b[31m\u009b2J TBC.\n';
    const { out } = await checked(desk.file('commands.record', text));
    assert.ok(out.includes('    1.\tCafe\u0301␛[31m\ufffd2J TBC.\n      \t             ^^^\n'), JSON.stringify(out));
  });

  it('points to the right words behind and below what is wide, or has no width, and cuts no sign in two', async () => {
    const marked = async (words: string) => {
      const { out } = await checked(desk.file('wide.record', `ILSE BRANDVOLD (Norway) said:\n\n${words}\n`));
      return out.split('\n').slice(2, 4);
    };
    // On a terminal each of 漢, 👍🏽 and 🇳🇴 is two columns wide, and a space of no width is none.
    assert.deepEqual(await marked('漢字 TBC.'), ['    漢字 TBC.', '         ^^^']);
    assert.deepEqual(await marked('👍🏽 🇳🇴\u200b TBC.'), ['    👍🏽 🇳🇴\u200b TBC.', '          ^^^']);
    assert.deepEqual(await marked('[漢字?] (Norway) said so.'), ['    [漢字?] (Norway) said so.', '    ^^^^^^^']);
    const [line] = await marked(`${'👍'.repeat(15)}, TBC ${'👍'.repeat(60)}`);
    assert.match(line!, /^ {4}(?:👍)+, TBC (?:👍)+$/u);
  });

  it('has colours only where they show', async () => {
    const draft = desk.file('colour.record', DRAFT);
    assert.ok((await run(check, [draft], { colours: true })).out.includes('\u001b[1;31merror\u001b[0m'));
    assert.ok(!(await checked(draft)).out.includes('\u001b'));
  });

  it('takes a folder’s records: by name, and a .txt that surely is one', async () => {
    desk.file('desk/a.meeting.txt', 'ILSE BRANDVOLD (Norway) said nothing of note.');
    desk.file('desk/sub/b.txt', 'ILSE BRANDVOLD (Norway) said so.\n\nKOFI MENSAH (Ghana) said so.\n');
    desk.file('desk/shopping.txt', 'Milk\nBread\n');
    desk.file('desk/.hidden/draft.record', DRAFT);
    desk.file('desk/node_modules/draft.record', DRAFT);
    assert.equal((await checked(desk.at('desk'))).out, '2 records: ready.\n');
  });

  it('checks a record once, however often a call names it', async () => {
    const draft = desk.file('once/a.record', DRAFT);
    const { out } = await checked(draft, desk.at('once'), desk.at('once/*.record'), `${desk.at('once')}/./a.record`);
    assert.ok(out.endsWith('\n1 record: 1 open.\n'), out);
    const shopping = desk.file('once/list.txt', 'Milk TBC\n');
    assert.ok((await checked(desk.at('once'), shopping)).out.endsWith('\n2 records: 2 open.\n'), 'one passed over');
  });

  it('takes globs, and says where one finds nothing', async () => {
    desk.file('globs/a.txt', READY);
    desk.file('globs/sub/b.txt', READY);
    desk.file('globs/sub/c.md', READY);
    assert.equal((await checked(desk.at('globs/**/*.txt'))).out, '2 records: ready.\n');
    assert.equal((await checked(desk.at('globs/*.txt'))).out, '1 record: ready.\n');
    const none = desk.at('globs/*.doc');
    assert.deepEqual(await checked(none), { out: '', err: `${none} can’t be read: no file matches it.\n`, code: 2 });
    const literal = desk.file('globs/[draft].record', DRAFT);
    assert.equal((await checked(literal)).code, 1);
  });

  it('reads standard input, by the name that it is given', async () => {
    const { out } = await run(check, ['-'], { input: DRAFT });
    assert.ok(out.startsWith('standard input:3:1 error'), out);
    desk.file('named/meeting-record.json', '{ "rules": { "name-to-come": "off" } }');
    const name = desk.at('named/later.record');
    const named = await run(check, ['--stdin-filename', name, '-'], { input: DRAFT });
    assert.equal(named.out, '1 record: ready.\n');
  });

  it('weighs rules as the call says, over what the folder says', async () => {
    const draft = desk.file('weights/a.record', DRAFT);
    desk.file('weights/meeting-record.json', '{ "rules": { "name-to-come": "error" } }');
    assert.equal((await checked('--rule', 'name-to-come=hint', desk.at('weights'))).code, 0);
    assert.equal((await checked('--rule', 'name-*=off', desk.at('weights'))).out, '1 record: ready.\n');
    assert.equal((await checked('--rule=name-to-come=off', '--rule=vote-count=error', draft)).code, 0);
    await assert.rejects(checked('--rule', 'name-to-come=loud', draft), /gives no rule a weight/);
    await assert.rejects(checked('--rule', 'no-such=off', draft), /no rule “no-such”/);
  });

  it('allows so many warnings', async () => {
    const draft = desk.file('warnings.record', DRAFT);
    const call = ['--rule', 'name-to-come=warning', draft];
    assert.equal((await checked(...call)).code, 1);
    const { out, code } = await checked('--max-warnings', '1', ...call);
    assert.equal(code, 0);
    assert.ok(out.endsWith('1 record: ready, 1 warning allowed.\n'), out);
    assert.equal((await checked('--max-warnings', '1', draft)).code, 1);
    await assert.rejects(checked('--max-warnings', 'few', draft), UsageError);
  });

  it('tells only what blocks where it shall be quiet', async () => {
    const draft = desk.file('quiet.record', `${DRAFT}\r\n[inaudible] TK\r\n`);
    const all = JSON.parse((await checked('--format=json', '--rule=draft-marker=hint', draft)).out);
    const quiet = JSON.parse((await checked('--format=json', '--rule=draft-marker=hint', '--quiet', draft)).out);
    const weights = (records: readonly { findings: readonly { severity: string }[] }[]) =>
      new Set(records.flatMap(({ findings }) => findings.map(it => it.severity)));
    assert.deepEqual(weights(all), new Set(['error', 'hint']));
    assert.deepEqual(weights(quiet), new Set(['error']));
  });

  it('takes one configuration in place of all others', async () => {
    const draft = desk.file('configured/a.record', DRAFT);
    desk.file('configured/meeting-record.json', '{ "rules": { "name-to-come": "error" } }');
    const gentle = desk.file('gentle.json', '{ "rules": { "name-to-come": "off" } }');
    assert.equal((await checked(desk.at('configured'))).code, 1);
    assert.equal((await checked('--config', gentle, desk.at('configured'))).code, 0);
    assert.equal((await checked('--config', gentle, draft)).code, 0);
    const wrong = desk.file('wrong.json', '{ "rules": 7 }');
    const { err, code } = await checked('--config', wrong, draft);
    assert.equal(code, 2);
    assert.ok(/wrong\.json:1:\d+ /.test(err), err);
    const missing = await checked('--config', desk.at('nowhere.json'), draft);
    assert.equal(missing.code, 2);
    assert.ok(missing.err.includes('nowhere.json can’t be read: there is nothing of that name.'), missing.err);
  });

  it('says what was let stand', async () => {
    desk.file('ignoring/a.record', DRAFT);
    desk.file('ignoring/meeting-record.json', '{ "ignore": [{ "rule": "name-to-come" }] }');
    assert.equal((await checked(desk.at('ignoring'))).out, '1 record: ready (ignored: 1 name-to-come).\n');
  });

  it('makes safe fixes, keeps permissions and links, and says how many', async () => {
    const record = desk.file('fix/a.record', WRONG_YEAR);
    chmodSync(record, 0o640);
    symlinkSync('a.record', desk.at('fix/link.record'));
    const { out, code } = await checked('--fix', desk.at('fix/link.record'));
    assert.equal(out, '1 record: ready, 1 mended.\n');
    assert.equal(code, 0);
    assert.equal(readFileSync(record, 'utf8'), WRONG_YEAR.replace('2661', '2016'));
    assert.equal(statSync(record).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(desk.at('fix')).sort(), ['a.record', 'link.record']);
  });

  it('makes them in a file whose name is as long as a disk allows, in letters of three bytes', async () => {
    const record = desk.file(`long/${'漢'.repeat(82)}.record`, WRONG_YEAR);
    const { out, err } = await checked('--fix', record);
    assert.deepEqual([out, err], ['1 record: ready, 1 mended.\n', '']);
    assert.ok(readFileSync(record, 'utf8').includes('2016'));
  });

  it('shows fixes as a diff that can be applied, and changes nothing', async () => {
    const text = `${WRONG_YEAR.replace('\n', '\r\n')}\r\nKOFI MENSAH (Ghana) said so.`;
    const record = desk.file('dry/a b.record', text);
    const { out, code } = await checked('--fix', '--dry-run', record);
    assert.equal(code, 1);
    assert.equal(readFileSync(record, 'utf8'), text);
    assert.ok(/^--- a\/.*\n\+\+\+ b\//.test(out), out);
    assert.equal(applyPatch(text, out, { autoConvertLineEndings: false }), text.replace('2661', '2016'));
    // As git does it: `patch` takes a name up to its first space, but for the tab that ends it.
    assert.match(out, /^--- a\/.* b\.record\t\n\+\+\+ b\/.* b\.record\t\n@@/);
    await assert.rejects(checked('--dry-run', record), UsageError);
  });

  it('mends standard input on the way to standard output', async () => {
    const { out, err } = await run(check, ['--fix', '-'], { input: WRONG_YEAR });
    assert.equal(out, WRONG_YEAR.replace('2661', '2016'));
    assert.equal(err, '1 record: ready, 1 mended.\n');
    assert.equal((await run(check, ['--fix', '-'], { input: READY })).out, READY);
  });

  it('reads records as lines of JSON', async () => {
    const file = desk.file('lines/a.record', DRAFT);
    const input = [JSON.stringify({ file: 'far/b.txt', text: DRAFT }), JSON.stringify(file), '', '7'].join('\n');
    const { out, err, code } = await run(check, ['--jsonl', '--format', 'jsonl'], { input });
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    assert.deepEqual(
      lines.map(line => [line.file, line.findings.length]),
      [
        ['far/b.txt', 1],
        [file, 1],
      ],
    );
    assert.equal(err, 'standard input can’t be read: line 4 is no {"file": …, "text": …} and no path in quotes.\n');
    assert.equal(code, 2);
  });

  it('reads lines of JSON that begin with a byte-order mark', async () => {
    const input = `\ufeff${JSON.stringify({ file: 'b.txt', text: DRAFT })}\r\n`;
    const { out, err, code } = await run(check, ['--jsonl', '--format', 'jsonl'], { input });
    assert.deepEqual([JSON.parse(out).findings.length, err, code], [1, '', 1]);
  });

  it('takes no more threads than cores can have any use of', () => {
    const jobsOf = (...args: string[]) => checkCallOf(args)?.jobs;
    const cores = availableParallelism();
    assert.deepEqual([jobsOf('--jobs', '1'), jobsOf(), jobsOf('--jobs', '100000')], [1, cores, 4 * cores]);
  });

  it('splits a run into parts that are the whole', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) desk.file(`shards/${name}.record`, DRAFT);
    const filesOf = async (...args: string[]) =>
      JSON.parse((await checked('--format=json', ...args, desk.at('shards'))).out).map(
        (it: { file: string }) => it.file,
      );
    const parts = [await filesOf('--shard', '1/2'), await filesOf('--shard', '2/2')];
    assert.deepEqual(parts.flat().sort(), await filesOf());
    assert.equal(parts[0].length, 3);
    await assert.rejects(filesOf('--shard', '3/2'), UsageError);
  });

  it('shows how far a long run is, on a terminal alone', async () => {
    const told: string[] = [];
    const now = Date.now;
    try {
      for (const showsProgress of [true, false]) {
        Date.now = now;
        const progress = progressOn({ showsProgress, err: text => void told.push(text) }, false);
        progress.step();
        Date.now = () => now() + 5000;
        progress.step();
        progress.end();
      }
    } finally {
      Date.now = now;
    }
    assert.deepEqual(told, ['\r\u001b[K2 files read …', '\r\u001b[K']);
  });
});
