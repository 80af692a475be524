import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { version } from '../package.json';
import { builtFor } from './built.ts';
import { deskOf } from './desk.ts';

const root = path.resolve(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const DRAFT = 'Statements\n\nNAME TO COME (Chad) said that it was so.\n';

describe('CI', function () {
  this.timeout(60_000);
  const built = builtFor('ci', ['cli', 'thread', 'check', 'reports', 'catalogue', 'patterns']);
  const desk = deskOf('ci');
  const action = parse(read('action.yml'));
  const hooks = parse(read('.pre-commit-hooks.yaml'));

  /** As a shell on a machine that has the package: `npx` is the one that would fetch it. */
  const shell = (script: string, env: Readonly<Record<string, string>> = {}) => {
    const npx = desk.file(
      'bin/npx',
      `#!/bin/sh\n[ "$1 $2" = "--yes meeting-record@${version}" ] || exit 99\nshift 2\nexec "${process.execPath}" "${built('cli.js')}" "$@"\n`,
    );
    chmodSync(npx, 0o755);
    return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      encoding: 'utf8',
      cwd: desk.at(''),
      env: { ...process.env, PATH: `${path.dirname(npx)}:${process.env.PATH}`, ...env },
    });
  };

  describe('action.yml', () => {
    const [, step, upload] = action.runs.steps;
    const run = (PATHS: string, { OPTIONS = '', SARIF = '' } = {}) => {
      const output = desk.file('output', '');
      const ended = shell(step.run, {
        PATHS,
        OPTIONS,
        SARIF,
        VERSION: action.inputs.version.default,
        GITHUB_OUTPUT: output,
      });
      return { ...ended, output: readFileSync(output, 'utf8') };
    };

    it('annotates, ends as the check does, and writes SARIF where it is asked to', () => {
      desk.file('my records/a.record', DRAFT);
      desk.file('done.record', 'ILSE BRANDVOLD (Norway) said so.\n');
      const { status, stdout, output } = run('my records\ndone.record\n', { SARIF: 'report.sarif' });
      assert.equal(status, 1);
      assert.equal(output, 'report=report.sarif\ncode=1\n');
      assert.match(stdout, /^::error file=my records\/a\.record,line=3,/);
      const log = JSON.parse(readFileSync(desk.at('report.sarif'), 'utf8'));
      assert.equal(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'my%20records/a.record');
      assert.equal(run('done.record').status, 0);
      assert.equal(run('my records', { OPTIONS: '--rule=name-to-come=hint\n--quiet' }).status, 0);
      assert.equal(run('nowhere').status, 2);
      assert.equal(run('--version').status, 2, 'a path is never an option');
    });

    it('leaves no SARIF file where there is no report, and uploads none', () => {
      for (const [paths, options] of [
        ['nowhere', '--max-warnings=many'],
        ['done.record', '--rule=no-such=off'],
      ] as const) {
        const { status, output } = run(paths, { OPTIONS: options, SARIF: 'none.sarif' });
        assert.equal(status, 2);
        assert.equal(output, 'code=2\n');
        assert.ok(!existsSync(desk.at('none.sarif')));
      }
      const { output } = run('my records', { SARIF: 'new/folder/report.sarif' });
      assert.equal(output, 'report=new/folder/report.sarif\ncode=1\n');
      assert.ok(existsSync(desk.at('new/folder/report.sarif')));
      assert.match(upload.if, /steps\.check\.outputs\.report/);
    });

    it('uploads also when something blocks, and hands its inputs over in the environment alone', () => {
      assert.match(upload.if, /always\(\) && steps\.check/);
      assert.match(upload.with.sarif_file, /steps\.check\.outputs\.report/);
      assert.ok(!/\$\{\{/.test(step.run));
      for (const name of Object.values<string>(step.env)) {
        assert.ok(/inputs\.(\w+)/.exec(name)![1]! in action.inputs, name);
      }
    });
  });

  it('the hooks check the files that pre-commit hands them', () => {
    const draft = desk.file('hooked.record.txt', DRAFT);
    for (const { id, entry, files } of hooks) {
      if (id !== 'meeting-record-format') assert.equal(shell(`${entry} "${draft}"`).status, 1, id);
      assert.ok(new RegExp(files).test('a/b.record.txt') && !new RegExp(files).test('notes.txt'));
    }
  });

  it('a hook sets what a folder says how to set: pre-commit fails where a file has changed', () => {
    const { entry } = hooks.find(({ id }: { id: string }) => id === 'meeting-record-format');
    desk.file('set/meeting-record.json', '{ "format": { "sentenceGap": "two-spaces" } }');
    const draft = desk.file('set/a.record', 'PER ÅS (Norway) thanked Chad. He left.\n');
    const { status, stdout } = shell(`${entry} "${draft}"`);
    assert.deepEqual([status, stdout], [0, `${draft}: 1 set\n`]);
    assert.equal(readFileSync(draft, 'utf8'), 'PER ÅS (Norway) thanked Chad.  He left.\n');
  });

  it('the examples of the manual are YAML, name this version, and run', () => {
    const blocks = [...read('docs/ci.md').matchAll(/```yaml\n(.*?)```/gs)].map(match => parse(match[1]!));
    assert.equal(blocks.length, 3);
    const [github, gitlab, hooked] = blocks;
    for (const name of Object.keys(github.steps[1].with)) assert.ok(name in action.inputs, name);
    desk.file('records/a.record', DRAFT);
    assert.equal(shell(gitlab['meeting-record'].script[0]).status, 1);
    assert.match(readFileSync(desk.at('meeting-record.xml'), 'utf8'), /<failure/);
    assert.ok(hooks.some(({ id }: { id: string }) => id === hooked.repos[0].hooks[0].id));
    assert.equal(hooked.repos[0].rev, `v${version}`);
    assert.equal(github.steps[1].uses, `meeting-record/meeting-record@v${version}`);
    assert.equal(action.inputs.version.default, version);
  });
});
