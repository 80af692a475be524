import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const draft = path.join(root, 'examples/draft-undersea-cables.record.txt');

/** Types are as many as the core has files. */
const CONTENTS = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'catalogue.js',
  'check.js',
  'cli.js',
  'index.js',
  'l10n/bundle.l10n.fr.json',
  'language-server.js',
  'package.json',
  'patterns.js',
  'reports.js',
  'schemas/meeting-record.schema.json',
  'schemas/record.schema.json',
  'thread.js',
];

describe('the npm package', function () {
  this.timeout(120_000);
  let folder = '';
  let installed = '';
  const bin = (name: string, args: readonly string[]) =>
    spawnSync(path.join(folder, 'node_modules/.bin', name), args, { encoding: 'utf8', cwd: folder });

  /** Makes the package and packs it, with other surroundings where they are given; its file. */
  const pack = (name: string, env: NodeJS.ProcessEnv = {}) => {
    const surroundings = { ...process.env, ...env };
    execFileSync(process.execPath, [path.join(root, 'scripts/npm.mjs'), path.join(folder, name, 'made')], {
      cwd: root,
      env: surroundings,
    });
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', './made', '--json', '--silent'], {
        cwd: path.join(folder, name),
        encoding: 'utf8',
        env: surroundings,
      }),
    );
    return path.join(folder, name, packed.filename);
  };

  let packed = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'npm-'));
    packed = pack('once');
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', packed], {
      cwd: folder,
      stdio: 'ignore',
    });
    installed = path.join(folder, 'node_modules/meeting-record');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds these files, types, and no others', () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.relative(installed, path.join(entry.parentPath, entry.name)));
    const isCompiled = (file: string) => file.startsWith('compiled/');
    assert.deepEqual(files.filter(file => !file.endsWith('.d.ts') && !isCompiled(file)).sort(), CONTENTS);
    assert.deepEqual(
      files.filter(isCompiled).map(file => file.split('.js')[0]),
      ['compiled/catalogue', 'compiled/check', 'compiled/patterns'],
    );
    assert.ok(files.filter(file => file.endsWith('.d.ts')).every(file => file.startsWith('types/')));
  });

  it('has the same bytes where it is packed again elsewhere', () => {
    const again = pack('again', { TZ: 'Pacific/Auckland', LC_ALL: 'sv_SE.UTF-8' });
    assert.ok(readFileSync(again).equals(readFileSync(packed)));
  });

  it('needs nothing but Node, and names no place of the machine that packed it', () => {
    assert.ok(!('dependencies' in JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'))));
    const wanted = ['cli', 'thread', 'check', 'reports', 'index', 'language-server', 'catalogue', 'patterns'].flatMap(
      name => {
        const text = readFileSync(path.join(installed, `${name}.js`), 'utf8');
        assert.ok(!text.includes(root), name);
        return [...text.matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(match => match[1]!);
      },
    );
    const foreign = [...new Set(wanted)].filter(name => !isBuiltin(name)).sort();
    assert.deepEqual(foreign, ['./catalogue.js', './patterns.js']);
  });

  it('has both programs', async () => {
    const { status, stdout } = bin('meeting-record', ['check', draft]);
    assert.equal(status, 1);
    assert.match(stdout, /records?: \d+ open\.\n$/);
    assert.match(bin('meeting-record-language-server', ['--help']).stdout, /--stdio/);
    assert.match(bin('meeting-record-language-server', ['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
    const told = (option: string) => {
      const { status: code, stderr } = bin('meeting-record-language-server', [option]);
      return [code, stderr];
    };
    // Taken for standard input, it would wait there for a client that listens elsewhere.
    const seeHelp = 'See meeting-record-language-server --help.\n';
    assert.deepEqual(told('--sokcet=4711'), [2, `There is no option “--sokcet=4711”. ${seeHelp}`]);
    for (const option of ['--socket', '--socket=x', '--socket=99999'])
      assert.deepEqual(told(option), [2, `“${option}” says no port. ${seeHelp}`]);
    assert.deepEqual(told('--socket=1'), [1, 'No client listens there, or it is gone.\n']);
    assert.deepEqual(told('--pipe=/nowhere'), [1, 'No client listens there, or it is gone.\n']);
    const request = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    for (const args of [['--stdio'], []]) {
      const child = spawn(path.join(folder, 'node_modules/.bin/meeting-record-language-server'), args);
      child.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
      let answer = '';
      for await (const chunk of child.stdout) {
        answer += chunk;
        if (answer.includes('"hoverProvider"')) break;
      }
      child.kill();
      assert.ok(answer.includes('"hoverProvider"'), answer);
    }
  });

  it('has functions that the example uses in twenty lines', () => {
    const example = path.join(root, 'examples/node/gate.mjs');
    assert.ok(readFileSync(example, 'utf8').trim().split('\n').length <= 20);
    cpSync(example, path.join(folder, 'gate.mjs'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['gate.mjs', draft], {
      encoding: 'utf8',
      cwd: folder,
    });
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, /: 11 speeches\n {2}line 3: “Note:/);
    assert.match(stdout, /line 11: “NAME TO COME” .* \(name-to-come\)\n/);
  });

  it('runs what the README has for a program', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const [, program] = readme.match(/```js\n(.*?)```/s)!;
    writeFileSync(path.join(folder, 'readme.mjs'), program!);
    cpSync(draft, path.join(folder, 'draft.record.txt'));
    const { status, stderr } = spawnSync(process.execPath, ['readme.mjs'], { encoding: 'utf8', cwd: folder });
    assert.equal(status, 0, stderr);
    assert.match(stderr, /^error: /m);
    assert.match(readFileSync(path.join(folder, 'draft.tei.xml'), 'utf8'), /<u .*<\/TEI>\n$/s);
  });

  it('finds what the command line finds', () => {
    const [{ findings }] = JSON.parse(bin('meeting-record', ['check', '--format', 'json', draft]).stdout);
    const script = `import { readFileSync } from 'node:fs'; import { check, parse } from 'meeting-record';
      console.log(JSON.stringify(check(parse(readFileSync(${JSON.stringify(draft)}, 'utf8')))));`;
    const found = JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' }),
    );
    const brief = (all: readonly { rule: string; severity: string; span: unknown; message: string }[]) =>
      all.map(({ rule, severity, span, message }) => ({ rule, severity, span, message }));
    assert.deepEqual(brief(found), brief(findings));
  });

  it('has types that hold', () => {
    mkdirSync(path.join(folder, 'typed'));
    const source = `import { check, edited, exported, exportRecord, format, parse, speechesOf, type Exported, type Finding, type MeetingRecord } from 'meeting-record';
const record: MeetingRecord = parse('Mr. A: So.', { dialect: 'transcript' });
const findings: readonly Finding[] = check(record, { rules: { 'name-to-come': 'off' }, speakers: 'affiliation,name' });
const start: number | undefined = speechesOf(record)[0]?.words.start;
const spaced: string = edited(record.text, format(record, { honorificSpaces: 'no-break' }));
const { speakers, body }: Exported = exported(record, { file: 'a.txt' });
const page: string = exportRecord(record, 'html');
const words = body.flatMap(node => (node.kind === 'speech' ? node.children : [])).map(({ words }) => words);
// @ts-expect-error there is no such dialect
parse('', { dialect: 'opera' });
// @ts-expect-error there is no such form
exportRecord(record, 'docx');
// @ts-expect-error there is no such gap
format(record, { sentenceGap: 'wide' });
export { findings, page, spaced, speakers, start, words };
`;
    writeFileSync(path.join(folder, 'typed/use.mts'), source);
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      '',
      'typed/use.mts',
    ];
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...options], { cwd: folder, encoding: 'utf8' });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });
});
