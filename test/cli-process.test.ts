import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { builtFor } from './built.ts';
import { deskOf } from './desk.ts';

const DRAFT = 'Statements\n\nNAME TO COME (Chad) said that it was so.\n';
const WRONG_YEAR = 'ILSE BRANDVOLD (Norway) recalled Security Council resolution 2331 (2661).\n';

describe('the meeting-record program', function () {
  this.timeout(60_000);
  const built = builtFor('cli', ['cli', 'thread', 'check', 'reports', 'catalogue', 'patterns']);
  const desk = deskOf('program');
  const called = (args: readonly string[], input?: string) =>
    spawnSync(process.execPath, [built('cli.js'), ...args], {
      encoding: 'utf8',
      input,
      env: { ...process.env, NO_COLOR: '' },
    });

  it('ends with 0, 1 or 2', () => {
    const done = desk.file('done.record', 'ILSE BRANDVOLD (Norway) said so.\n');
    assert.deepEqual(
      [['check', done], ['check', desk.file('draft.record', DRAFT)], ['check', 'nowhere'], ['chek'], []].map(
        args => called(args).status,
      ),
      [0, 1, 2, 2, 2],
    );
    assert.equal(called(['check', '-'], DRAFT).status, 1);
    assert.match(called(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('says what is wrong before a command, and helps with one', () => {
    const told = (...args: readonly string[]) => called(args).stderr.trim();
    assert.equal(
      told('--nope'),
      'There is no option “--nope” that stands before a command. See meeting-record --help.',
    );
    assert.match(told('--verison'), /before a command\. Do you mean --version\? See/);
    assert.equal(told('chekc'), 'There is no command “chekc”. Do you mean check? See meeting-record --help.');
    assert.equal(told('toString'), 'There is no command “toString”. See meeting-record --help.');
    const draft = desk.file('draft.record', DRAFT);
    assert.match(told(draft), /^There is no command “.*”\. Do you mean meeting-record check .*draft\.record\? See/);
    assert.match(told(), /^meeting-record \d.*COMMAND --help/s);
    const help = called(['check', '--help']).stdout;
    assert.match(help, /--max-warnings N/);
    for (const args of [
      ['help', 'check'],
      ['--help', 'check'],
    ])
      assert.equal(called(args).stdout, help);
  });

  it('shows colours where they are forced, and never against NO_COLOR', () => {
    const draft = desk.file('colour.record', DRAFT);
    const shown = (env: NodeJS.ProcessEnv) =>
      spawnSync(process.execPath, [built('cli.js'), 'check', draft], { encoding: 'utf8', env }).stdout.includes(
        '\u001b',
      );
    assert.deepEqual(
      [shown({ FORCE_COLOR: '1' }), shown({ FORCE_COLOR: '1', NO_COLOR: '1' }), shown({})],
      [true, false, false],
    );
  });

  it('says nothing of a reader that has seen enough', done => {
    for (let i = 0; i < 400; i++) desk.file(`pipe/${i}.record`, DRAFT.repeat(20));
    const child = spawn(process.execPath, [built('cli.js'), 'check', desk.at('pipe')]);
    let err = '';
    child.stderr.on('data', chunk => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', (code, signal) => {
      assert.deepEqual({ code, signal, err }, { code: 0, signal: null, err: '' });
      done();
    });
  });

  /** Interrupts a program as soon as it is under way; it ends with 130. */
  const interrupt = (child: ChildProcess, isUnderWay: () => boolean, then: () => void) => {
    const seen = setInterval(() => {
      if (!isUnderWay()) return;
      clearInterval(seen);
      child.kill('SIGINT');
    }, 5);
    child.on('close', code => {
      clearInterval(seen);
      assert.equal(code, 130);
      then();
    });
  };

  it('ends with 130 when it is interrupted, and leaves each file whole', done => {
    const count = 3000;
    for (let i = 0; i < count; i++) desk.file(`stop/${i}.record`, WRONG_YEAR);
    const child = spawn(process.execPath, [built('cli.js'), 'check', '--fix', desk.at('stop')]);
    interrupt(
      child,
      () => readFileSync(desk.at('stop/0.record'), 'utf8').includes('2016'),
      () => {
        const files = readdirSync(desk.at('stop'));
        assert.equal(files.length, count, 'no file is left beside the records');
        const texts = files.map(file => readFileSync(desk.at(`stop/${file}`), 'utf8'));
        const mended = texts.filter(text => text === WRONG_YEAR.replace('2661', '2016')).length;
        const left = texts.filter(text => text === WRONG_YEAR).length;
        assert.equal(mended + left, count);
        assert.ok(left > 0, 'it was stopped in the middle');
        done();
      },
    );
  });

  it('ends with 130 when an export is interrupted, and leaves each file whole', done => {
    const count = 3000;
    for (let i = 0; i < count; i++) desk.file(`long/${1000 + i}.record`, WRONG_YEAR);
    const out = desk.at('exported');
    const child = spawn(process.execPath, [built('cli.js'), 'export', '--to', 'akn', '--out', out, desk.at('long')]);
    interrupt(
      child,
      () => existsSync(`${out}/1000.akn.xml`),
      () => {
        const files = readdirSync(out);
        assert.ok(files.length < count, 'it was stopped in the middle');
        for (const file of files) assert.match(readFileSync(`${out}/${file}`, 'utf8'), /<\/akomaNtoso>\n$/);
        done();
      },
    );
  });

  it('tells of a file that goes away while the others are read', done => {
    for (let i = 1000; i < 1300; i++) desk.file(`gone/${i}.record`, WRONG_YEAR);
    const last = desk.at('gone/1299.record');
    const child = spawn(process.execPath, [built('cli.js'), 'check', '--jobs', '1', '--fix', desk.at('gone')]);
    let err = '';
    child.stderr.on('data', chunk => {
      err += chunk;
    });
    const seen = setInterval(() => {
      if (!readFileSync(desk.at('gone/1000.record'), 'utf8').includes('2016')) return;
      clearInterval(seen);
      rmSync(last);
    }, 5);
    child.on('close', code => {
      clearInterval(seen);
      assert.equal(err, `${last} can’t be read: there is nothing of that name.\n`);
      assert.equal(code, 2);
      done();
    });
  });

  it('tells of a file that changes while it is read', () => {
    const growing = desk.file('growing.record', '');
    truncateSync(growing, 200_000_000);
    const writer = spawn('sh', ['-c', 'while :; do echo x >> "$1"; done', 'sh', growing]);
    try {
      const { status, stderr } = called(['check', growing]);
      assert.equal(stderr, `${growing} can’t be read: it changed while it was read; try again.\n`);
      assert.equal(status, 2);
    } finally {
      writer.kill();
      rmSync(growing);
    }
  });

  it('waits for no pipe that stands among the records or is named, and reads one that a shell hands over', function () {
    if (process.platform === 'win32') this.skip();
    const pipe = desk.at('pipes/a.record');
    desk.file('pipes/b.record', DRAFT);
    spawnSync('mkfifo', [pipe, desk.at('pipes/speakers.csv'), desk.at('pipes/meeting-record.json')]);
    const limit = { encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' } as const;
    const run = (words: string) =>
      spawnSync('bash', ['-c', words, 'bash', process.execPath, built('cli.js'), desk.at('pipes')], limit);
    const inFolder = run('"$1" "$2" check "$3"');
    assert.match(inFolder.stderr, /meeting-record\.json:1:1 This file can’t be read: it is a folder or a device/);
    assert.match(inFolder.stderr, /speakers\.csv:1:1 This file can’t be read: it is a folder or a device/);
    assert.equal(inFolder.status, 2);
    rmSync(desk.at('pipes/meeting-record.json'));
    assert.equal(run('"$1" "$2" check "$3"').status, 2, 'a list that can’t be read is no list that agrees');
    rmSync(desk.at('pipes/speakers.csv'));
    assert.match(run('"$1" "$2" check "$3"').stdout, /b\.record:3:1[\s\S]*1 record: 1 open\.\n$/);
    assert.match(run('"$1" "$2" check <(cat "$3/b.record")').stdout, /1 record: 1 open\.\n$/);
    const named = run('"$1" "$2" check "$3/a.record"');
    assert.equal(named.stderr, `${pipe} can’t be read: it is a pipe or a device; give it as standard input, -.\n`);
    assert.equal(named.status, 2);
  });

  it('ends as it should where nobody reads what it tells of', done => {
    const child = spawn(process.execPath, [built('cli.js'), 'check', 'nowhere']);
    child.stderr.destroy();
    child.on('close', code => {
      assert.equal(code, 2);
      done();
    });
  });

  it('says that the folder in which it is called is gone', function () {
    if (process.platform === 'win32') this.skip();
    const gone = desk.at('gone-away');
    mkdirSync(gone);
    const words = 'cd "$3" && rmdir "$3" && exec "$1" "$2" check';
    const call = ['-c', words, 'sh', process.execPath, built('cli.js'), gone];
    const { stderr, status } = spawnSync('sh', call, { encoding: 'utf8' });
    assert.deepEqual([stderr, status], ['The working directory is not there any more: go to another one.\n', 2]);
  });

  it('gives up where no folder can be made', function () {
    if (!existsSync('/proc/self')) this.skip();
    const draft = desk.file('nowhere.record', DRAFT);
    for (const args of [
      ['export', '--to', 'html', '--out', '/proc/no/such', draft],
      ['check', '--cache', '--cache-location', '/proc/no/such', draft],
    ]) {
      const options = { encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' } as const;
      const { stderr, status } = spawnSync(process.execPath, [built('cli.js'), ...args], options);
      assert.match(stderr, /^\/proc\/no\/such can’t be written: its folder is not there\./);
      assert.equal(status, args[0] === 'export' ? 2 : 1);
    }
  });

  it('says that standard output can’t be written', function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = openSync('/dev/full', 'w');
    const draft = desk.file('full.record', DRAFT);
    const { status, stderr } = spawnSync(process.execPath, [built('cli.js'), 'check', draft], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    assert.equal(stderr, 'Standard output can’t be written: the disk is full.\n');
    assert.equal(status, 2);
  });

  it('leaves a record as it was where the disk is full', function () {
    const disk = desk.at('disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) this.skip();
    try {
      const text = WRONG_YEAR + 'He went on.\n'.repeat(2000);
      writeFileSync(`${disk}/a.record`, text);
      try {
        writeFileSync(`${disk}/rest`, Buffer.alloc(100_000));
      } catch {
        // It is full now, as it shall be.
      }
      const { status, stderr } = called(['check', '--fix', disk]);
      assert.equal(stderr, `${disk}/a.record can’t be written: the disk is full; it is as it was.\n`);
      assert.equal(status, 2);
      assert.equal(readFileSync(`${disk}/a.record`, 'utf8'), text);
      assert.deepEqual(readdirSync(disk).sort(), ['a.record', 'rest']);
      for (const args of [
        ['export', '--to', 'html', '--out', disk],
        ['speakers', '--update', `${disk}/speakers.csv`],
        ['init', disk],
      ]) {
        const refused = called([...args, ...(args[0] === 'init' ? [] : [`${disk}/a.record`])]);
        assert.match(refused.stderr, /^\S+ can’t be written: the disk is full; it is as it was\.\n$/, args[0]);
        assert.equal(refused.status, 2);
        assert.deepEqual(readdirSync(disk).sort(), ['a.record', 'rest'], args[0]);
      }
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('refuses 1 GB of text at once, from a file and from a pipe', done => {
    const huge = desk.file('huge.record', '');
    truncateSync(huge, 1_000_000_000);
    const { status, stderr } = called(['check', huge]);
    assert.equal(stderr, `${huge} can’t be read: it has 1000 MB, and no more than 256 MB are read.\n`);
    assert.equal(status, 2);
    const child = execFile(
      'sh',
      ['-c', `yes 'He went on.' | head -c 1000000000 | ${process.execPath} ${built('cli.js')} check -`],
      (error, _, err) => {
        assert.equal(error?.code, 2);
        assert.match(err, /^standard input can’t be read: it has \d+ MB, and no more than 256 MB are read\.\n$/);
        done();
      },
    );
    child.stdin?.end();
  });

  describe('an archive', () => {
    /** More than one thread has at a time, and not so few that one alone reads them. */
    const MANY = 80;
    const FEW = 8;
    const archive = (count: number) => {
      rmSync(desk.at('archive'), { recursive: true, force: true });
      for (let i = 0; i < count; i++)
        desk.file(`archive/${i}.record`, i % 3 ? DRAFT : 'ILSE BRANDVOLD (Norway) said so.\n');
      desk.file('archive/meeting-record.json', '{ "rules": { "vote-count": "off" } }');
      return desk.at('archive');
    };

    it('is checked on all cores with the same report, in the same order', () => {
      const folder = archive(MANY);
      for (const [format, jobs] of [
        ['text', '4'],
        ['json', '2'],
        ['sarif', '2'],
        ['junit', '2'],
      ] as const) {
        const alone = called(['check', '--jobs', '1', '--format', format, folder]);
        const together = called(['check', '--jobs', jobs, '--format', format, folder]);
        assert.equal(together.stdout, alone.stdout);
        assert.equal(together.status, 1);
      }
    });

    it('tells from other threads of unreadable records and wrong configurations, each once', () => {
      const folder = archive(MANY);
      desk.file('archive/meeting-record.json', '{ "rules": 7 }');
      const nul = desk.file('archive/50.record', '\0');
      const { stderr, status } = called(['check', '--jobs', '4', folder]);
      assert.equal(status, 2);
      assert.equal(stderr.match(/meeting-record\.json:1:/g)?.length, 1, stderr);
      assert.ok(stderr.includes(`${nul} can’t be read: it is no text: byte 1 is NUL.\n`), stderr);
    });

    it('is not checked again where nothing has changed, and is where something has', () => {
      const folder = archive(MANY);
      desk.file('archive/50.record', DRAFT);
      const cache = desk.at('cache');
      const check = (...args: string[]) => called(['check', '--format', 'json', ...args, folder]);
      // The first is by several threads, which all keep what they find; what was kept is the same to one.
      const kept = ['--cache', '--cache-location', cache];
      const cached = (...args: string[]) => check(...kept, '--jobs', '1', ...args);
      const first = check(...kept, '--jobs', '2');
      const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.json'));
      assert.equal(files.length, MANY);
      assert.equal(cached().stdout, first.stdout);
      assert.equal(cached('--jobs', '2').stdout, check('--jobs', '1').stdout);
      // What is kept is what is told, so a second run did not look at the records.
      for (const file of files) {
        const text = readFileSync(`${cache}/${file}`, 'utf8');
        writeFileSync(`${cache}/${file}`, text.replace('name-to-come', 'name-kept'));
      }
      assert.ok(cached().stdout.includes('name-kept'));
      for (const [i, text] of ['', 'null', '{}', '{"findings":[]}', '['].entries()) {
        writeFileSync(`${cache}/${files[i]}`, text);
      }
      assert.equal(cached().status, first.status, 'files of it that somebody has spoilt');
      assert.ok(!cached('--rule', 'draft-marker=off').stdout.includes('name-kept'), 'another call');
      desk.file('archive/meeting-record.json', '{ "rules": { "vote-count": "hint" } }');
      assert.ok(!cached().stdout.includes('name-kept'), 'another configuration');
    });

    it('says that what was found can’t be kept, and checks all the same', () => {
      const folder = archive(FEW);
      const file = desk.file('no-folder', '');
      const { stdout, stderr, status } = called(['check', '--cache', '--cache-location', file, folder]);
      assert.equal(stdout, called(['check', folder]).stdout);
      assert.equal(status, 1);
      assert.equal(stderr, `${file} can’t be written: a part of its path is no folder. What was found is not kept.\n`);
    });

    it('is split by GNU parallel', function () {
      const version = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
      if (!version.stdout?.startsWith('GNU parallel')) {
        console.log('      GNU parallel is not there: apt-get install parallel');
        this.skip();
      }
      const folder = archive(MANY);
      const whole = called(['check', '--format', 'jsonl', folder]).stdout;
      const input = readdirSync(folder)
        .filter(file => file.endsWith('.record'))
        .sort()
        .map(file => JSON.stringify({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') }))
        .join('\n');
      const program = `${process.execPath} ${built('cli.js')} check --jsonl --format jsonl --jobs 1`;
      const { stdout, status } = spawnSync('parallel', ['--will-cite', '--pipe', '--keep-order', '-N', '30', program], {
        encoding: 'utf8',
        input: `${input}\n`,
      });
      assert.ok(status !== 0, 'some block');
      assert.equal(stdout, whole);
    });
  });
});
