import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../server/cli/check.ts';
import { reportNamed } from '../server/cli/reports.ts';
import { builtFor } from './built.ts';
import { deskOf } from './desk.ts';
import { run } from './terminal.ts';

const root = path.resolve(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const DRAFT =
  'Statements\n\nNAME TO COME (Chad) recalled Security Council resolution 2331 (2661).\n\nILSE BRANDVOLD (Norway) said so.\n';

/** The calls of the program in a manual's shell blocks. */
const callsIn = (manual: string) =>
  [...manual.matchAll(/```sh\n(.*?)```/gs)]
    .flatMap(match => match[1]!.split('\n'))
    .map(line => line.replace(/ +#.*$/, '').trim())
    .filter(line => /\bmeeting-record\b/.test(line) && !/^npm /.test(line));

/** The examples at the end of a command's help. */
const callsInHelp = (help: string) =>
  [...help.matchAll(/^ {2}(meeting-record [^\n]*)$/gm)]
    .map(match => match[1]!)
    .filter(call => !/[A-Z]{4,}|\[/.test(call));

describe('every example', function () {
  this.timeout(120_000);
  const built = builtFor('examples', ['cli', 'thread', 'check', 'reports', 'language-server', 'catalogue', 'patterns']);
  const desk = deskOf('examples');

  const runs = async (call: string) => {
    for (const name of ['cli', 'language-server']) {
      const program = desk.file(
        `bin/meeting-record${name === 'cli' ? '' : '-language-server'}`,
        `#!/bin/sh\nexec "${process.execPath}" "${built(`${name}.js`)}" "$@"\n`,
      );
      chmodSync(program, 0o755);
    }
    // `>` and `|` as a shell has them; each example finds what it names.
    for (const name of ['draft.record.txt', 'records/a.record', 'drafts/sub/b.txt']) desk.file(`here/${name}`, DRAFT);
    desk.file('here/verbatim.txt', 'The President: We begin.\n');
    desk.file('here/speakers.csv', 'affiliation,name\nNorway,Ilse Brandvold\n');
    desk.file('here/records.jsonl', `${JSON.stringify({ file: 'a.txt', text: DRAFT })}\n`);
    const { status, stderr } = /^meeting-record [\w ./:=,-]+$/.test(call) ? await ranHere(call) : ranInShell(call);
    assert.ok(status === 0 || status === 1, `${call}\nended with ${status}: ${stderr}`);
  };

  const ranInShell = (call: string) =>
    spawnSync('bash', ['-o', 'pipefail', '-c', call], {
      encoding: 'utf8',
      cwd: desk.at('here'),
      env: { ...process.env, PATH: `${desk.at('bin')}:${process.env.PATH}` },
    });

  /** What asks a shell for nothing needs none, nor a process, which takes most of the time. */
  const ranHere = async (call: string) => {
    const [, name, ...args] = call.split(/ +/);
    const before = process.cwd();
    process.chdir(desk.at('here'));
    try {
      const { code, err } = await run(name === 'check' ? check : reportNamed(name!), args);
      return { status: code, stderr: err };
    } finally {
      process.chdir(before);
    }
  };

  /** Manuals and helps have many of the same examples, and what is run needs a fifth of a second for each. */
  const ran = new Set<string>();
  const runsOnce = async (call: string) => {
    if (!ran.has(call)) await runs(call);
    ran.add(call);
  };

  const helps = new Map<string, string>();
  const helpOf = (command: string) => {
    if (!helps.has(command)) {
      const help = spawnSync(process.execPath, [built('cli.js'), command, '--help'], { encoding: 'utf8' });
      assert.equal(help.status, 0, command);
      helps.set(command, help.stdout);
    }
    return helps.get(command)!;
  };

  for (const file of ['README.md', ...readdirSync(path.join(root, 'docs')).map(name => `docs/${name}`)]) {
    it(`of ${file} runs`, async () => {
      const calls = callsIn(read(file));
      assert.ok(calls.length > 0 || file !== 'README.md');
      for (const call of calls) {
        if (spawnSync('which', [call.split(' ')[0]!]).status !== 0 && !call.startsWith('meeting-record')) {
          console.log(`      not run, for want of the program: ${call}`);
          continue;
        }
        await runsOnce(call);
      }
    });
  }

  for (const command of ['check', 'outline', 'stats', 'citations', 'speakers', 'format', 'export', 'explain', 'init']) {
    it(`of meeting-record ${command} --help runs`, async () => {
      const help = helpOf(command);
      const calls = callsInHelp(help);
      assert.ok(calls.length > 0, help);
      for (const call of calls) {
        if (call.includes('| patch') && spawnSync('which', ['patch']).status !== 0) continue;
        await runsOnce(call);
      }
    });
  }

  it('of meeting-record --help names a command that there is', () => {
    const { stdout } = spawnSync(process.execPath, [built('cli.js'), '--help'], { encoding: 'utf8' });
    const named = [...stdout.matchAll(/^ {2}meeting-record ([a-z]+)/gm)].map(match => match[1]!);
    assert.ok(named.length >= 8);
    for (const name of named) assert.match(helpOf(name), /^\S/, name);
  });
});
