import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { createConnection } from 'vscode-languageserver/node';
import type { Catalogue } from '../server/catalogue/catalogue.ts';
import { disk } from '../server/disk.ts';
import { abilitiesOf } from '../server/features/open/abilities.ts';
import { followFolders } from '../server/session/folders/folders.ts';
import { folderHere, PULLS, type Published } from './folder-here.ts';
import type { LanguageClient } from './language-client.ts';
import { until } from './waiting.ts';

const DRAFT = 'NAME TO COME (Chad) said that TK was so.\n';
const MARKER_OFF = '{ "rules": { "draft-marker": "off" } }';

describe('folders', () => {
  let client: LanguageClient;
  let folder = '';
  const { uriOf, write, changed, codes, published, becomes } = folderHere((its, at) => {
    [client, folder] = [its, at];
  });

  it('are followed as their files change, by whoever watches them', async () => {
    await client.initialize(PULLS, uriOf(''));
    client.open(DRAFT, uriOf('a.record'));
    assert.deepEqual(await codes('a.record'), ['name-to-come', 'draft-marker']);
    const asked = await client.notified<{ registrations: { method: string }[] }>('client/registerCapability');
    assert.ok(asked.registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'));

    write('meeting-record.json', MARKER_OFF);
    changed('meeting-record.json');
    await becomes('a.record', ['name-to-come']);

    rmSync(path.join(folder, 'meeting-record.json'));
    changed('meeting-record.json');
    await becomes('a.record', ['name-to-come', 'draft-marker']);
  });

  describe('of a client that tells of no changed files', () => {
    const own = { textDocument: { diagnostic: {} } };
    const become = async (name: string, expected: readonly string[]) => {
      await until(async () => (await codes(name)).join() === expected.join());
      assert.deepEqual(await codes(name), expected);
    };

    it('are looked at, whichever was opened last', async () => {
      await client.initialize(own, uriOf(''));
      for (const name of ['one/a.record', 'two/a.record']) {
        client.open(DRAFT, uriOf(name));
        assert.deepEqual(await codes(name), ['name-to-come', 'draft-marker']);
      }
      write('one/meeting-record.json', MARKER_OFF);
      await become('one/a.record', ['name-to-come']);
      assert.deepEqual(await codes('two/a.record'), ['name-to-come', 'draft-marker']);
    });

    it('hold for all open texts as they are found when another is opened', async () => {
      await client.initialize(own, uriOf(''));
      client.open(DRAFT, uriOf('a.record'));
      assert.deepEqual(await codes('a.record'), ['name-to-come', 'draft-marker']);
      write('meeting-record.json', MARKER_OFF);
      client.open(DRAFT, uriOf('b.record'));
      assert.deepEqual(await codes('b.record'), ['name-to-come']);
      await become('a.record', ['name-to-come']);
    });
  });

  it('hold as they stand in the editor, saved or not', async () => {
    write('meeting-record.json', '{}');
    await client.initialize(PULLS, uriOf(''));
    client.open(DRAFT, uriOf('a.record'));
    client.open(MARKER_OFF, uriOf('meeting-record.json'), 'jsonc');
    await becomes('a.record', ['name-to-come']);
    client.change(2, [{ text: '{ "rules": { "*": "of" } }' }], uriOf('meeting-record.json'));
    await becomes('a.record', ['name-to-come', 'draft-marker']);
    const { diagnostics } = await published('meeting-record.json', all => all.length > 0);
    assert.deepEqual(
      diagnostics.map(({ range }) => range.start.character),
      [18],
    );
    client.close(uriOf('meeting-record.json'));
    await published('meeting-record.json', all => all.length === 0);
    assert.deepEqual(await codes('a.record'), ['name-to-come', 'draft-marker']);
  });

  it('no longer hold once they are deleted, though their text is still open, until it is edited or there again', async () => {
    write('meeting-record.json', MARKER_OFF);
    await client.initialize(PULLS, uriOf(''));
    client.open(DRAFT, uriOf('a.record'));
    client.open(MARKER_OFF, uriOf('meeting-record.json'), 'jsonc');
    await becomes('a.record', ['name-to-come']);
    const told = (type: number) =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('meeting-record.json'), type }] });
    rmSync(path.join(folder, 'meeting-record.json'));
    told(3);
    await becomes('a.record', ['name-to-come', 'draft-marker']);
    client.change(2, [{ text: '{ "rules": { "name-*": "off" } }' }], uriOf('meeting-record.json'));
    await becomes('a.record', ['draft-marker']);
    told(3);
    await becomes('a.record', ['name-to-come', 'draft-marker']);
    write('meeting-record.json', MARKER_OFF);
    told(1);
    await becomes('a.record', ['draft-marker']);
  });

  it('no longer hold once their folder is deleted, of which alone a client tells', async () => {
    write('desk/meeting-record.json', '{ "rules": { ');
    await client.initialize(PULLS, uriOf(''));
    type Asked = { registrations: { method: string; registerOptions: { watchers?: readonly object[] } }[] };
    const { registrations } = await client.notified<Asked>('client/registerCapability');
    const watchers = registrations.flatMap(({ registerOptions }) => registerOptions.watchers ?? []);
    assert.deepEqual(watchers.at(-1), { globPattern: '**', kind: 4 });
    client.open(DRAFT, uriOf('desk/a.record'));
    await published('desk/meeting-record.json', all => all.length > 0);
    rmSync(path.join(folder, 'desk'), { recursive: true });
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('desk'), type: 3 }] });
    await published('desk/meeting-record.json', all => all.length === 0);
  });

  it('that nobody trusts run no pattern and lead nowhere, until somebody does', async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
    writeFileSync(path.join(elsewhere, 'list.csv'), 'affiliation,name\nChad,Moussa Abakar Deby\n');
    const configuration = `{ "placeholders": ["QUERY", { "pattern": "Q\\\\d+" }], "citations": [{ "name": "A", "pattern": "Bill" }] }`;
    write('meeting-record.json', configuration);
    symlinkSync(path.join(elsewhere, 'list.csv'), path.join(folder, 'speakers.csv'));
    const text = 'MOUSA ABAKAR DEBY (Chad) said that Q14 was a QUERY.\n';
    const found = async () => [...(await codes('a.record'))].sort();
    try {
      await client.initialize(PULLS, uriOf(''), { isTrusted: false });
      client.open(text, uriOf('a.record'));
      assert.deepEqual(await found(), ['draft-marker']);
      const { diagnostics } = await published('meeting-record.json', all => all.length > 0);
      assert.deepEqual(
        diagnostics.map(({ range: { start, end } }) => configuration.slice(start.character, end.character)),
        ['"Q\\\\d+"', '"Bill"'],
      );
      assert.ok(
        diagnostics.every(
          ({ severity, message }) =>
            severity === 3 && message === 'This pattern is not run until you trust the folder.',
        ),
      );
      client.notify('meetingRecord/trusted');
      await becomes('a.record', ['speaker-spelling', 'draft-marker', 'draft-marker']);
      await published('meeting-record.json', all => all.length === 0);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('send what changes to a client that cannot ask', async () => {
    await client.initialize({}, uriOf(''));
    client.open(DRAFT, uriOf('a.record'));
    await published('a.record', all => all.length === 2);
    client.open(MARKER_OFF, uriOf('meeting-record.json'), 'json');
    await published('a.record', all => all.length === 1);
  });

  it('are looked at now and then where nobody tells of changed files', async function () {
    this.timeout(30_000);
    const shows = async (name: string, count: number) => {
      const last = () =>
        client.notifications.findLast(
          ({ method, params }) =>
            method === 'textDocument/publishDiagnostics' && (params as Published).uri === uriOf(name),
        )?.params as Published | undefined;
      await until(() => last()?.diagnostics.length === count);
      assert.equal(last()?.diagnostics.length, count);
    };
    await client.initialize({}, uriOf(''));
    client.open(DRAFT, uriOf('a.record'));
    await shows('a.record', 2);
    write('meeting-record.json', MARKER_OFF);
    await shows('a.record', 1);
    write('meeting-record.json', '{ "rules": { "*": "of" } }');
    await shows('meeting-record.json', 1);
    rmSync(path.join(folder, 'meeting-record.json'));
    await shows('meeting-record.json', 0);
    await shows('a.record', 2);
  });

  it('are several, each with its own files, and may come and go', async () => {
    write('one/meeting-record.json', MARKER_OFF);
    write('two/a.record', DRAFT);
    await client.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: ['one/', 'two/'].map(name => ({ uri: uriOf(name), name })),
      capabilities: PULLS,
    });
    client.notify('initialized', {});
    client.open(DRAFT, uriOf('one/day/a.record'));
    client.open(DRAFT, uriOf('two/a.record'));
    assert.deepEqual(await codes('one/day/a.record'), ['name-to-come']);
    assert.deepEqual(await codes('two/a.record'), ['name-to-come', 'draft-marker']);
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: uriOf('one/'), name: 'one/' }] },
    });
    await becomes('one/day/a.record', ['name-to-come', 'draft-marker']);
  });

  it('and files that can’t be read are told of, with what to do', async () => {
    write('a.record', DRAFT);
    write('meeting-record.json', MARKER_OFF);
    chmodSync(path.join(folder, 'meeting-record.json'), 0);
    mkdirSync(path.join(folder, 'speakers.csv'));
    const fault = async (name: string) => (await disk.read(uriOf(name))) as { fault?: string } | undefined;
    assert.match((await fault('speakers.csv'))?.fault ?? '', /folder/);
    assert.equal(await fault('nowhere/speakers.csv'), undefined);
    assert.equal(await fault('a.record/speakers.csv'), undefined);
    assert.equal(await disk.read('vscode-vfs://github/speakers.csv'), undefined);
    assert.equal(await disk.read('file:///%00'), undefined);
    assert.equal(await disk.read('file://elsewhere/%2f'), undefined);
    // Root may read everything.
    if (process.getuid?.() !== 0) assert.match((await fault('meeting-record.json'))?.fault ?? '', /permissions/);
    await client.initialize(PULLS, uriOf(''));
    client.open(DRAFT, uriOf('a.record'));
    const { diagnostics } = await published('speakers.csv');
    assert.match(String(diagnostics[0]!.message), /can’t be read: it is a folder/);
  });

  it('have lists of any size, encoding and kind, as they stand on the disk', async function () {
    this.timeout(20_000);
    write('a.record', DRAFT);
    await client.initialize(
      {
        ...PULLS,
        textDocument: {
          ...PULLS.textDocument,
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        },
      },
      uriOf(''),
    );
    client.open(DRAFT, uriOf('a.record'));
    const told = async (list: string | Buffer, wanted: RegExp) => {
      write('speakers.csv', list);
      changed('speakers.csv');
      await published('speakers.csv', all => all.some(({ message }) => wanted.test(String(message))));
    };
    await told(
      Buffer.from('\ufeffaffiliation,name\nChad,Eva Lund\n', 'utf16le'),
      /not UTF-8; it looks like UTF-16\. Save it as UTF-8/,
    );
    await told(
      Buffer.from('affiliation,name\nChad,Zo\xeb Lund\n', 'latin1'),
      /looks like Windows-1252\. Save it as UTF-8/,
    );
    await told('Chad,Eva Lund\n', /column/);
    await told('affiliation,name,pronoun\nChad,Eva Lund,she\nChad,Eva Lund,he\n', /Eva Lund/);
    const offered = async () => {
      const actions = await client.ask<{ title: string }[]>(
        'codeAction',
        { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } }, context: { diagnostics: [] } },
        uriOf('a.record'),
      );
      return actions.map(({ title }) => title).join('\n');
    };
    const lines = Array.from({ length: 100_000 }, (_, i) => `Place ${i},Speaker ${i},she`);
    lines.splice(50_000, 0, 'Chad,Eva (.*+) Lund,she', 'Chad,Per $& Ås,he');
    write('speakers.csv', `affiliation,name,pronoun\n${lines.join('\n')}\n`);
    changed('speakers.csv');
    await until(async () => (await offered()).includes('(.*+)'));
    assert.match(await offered(), /Eva \(\.\*\+\) Lund[\s\S]*Per \$& Ås/);
    // A pipe to which nobody writes.
    if (process.platform === 'win32') return;
    rmSync(path.join(folder, 'speakers.csv'));
    spawnSync('mkfifo', [path.join(folder, 'speakers.csv')]);
    changed('speakers.csv');
    await published('speakers.csv', all => all.some(({ message }) => /a folder or a device/.test(String(message))));
    assert.deepEqual(await codes('a.record'), ['name-to-come', 'draft-marker']);
  });

  it('show which entries let nothing stand any more, as the record is edited', async () => {
    write('meeting-record.json', '{ "ignore": [{ "rule": "draft-marker", "file": "a.record", "text": "TK" }] }');
    await client.initialize(PULLS, uriOf(''));
    client.open(DRAFT, uriOf('a.record'));
    assert.deepEqual(await codes('a.record'), ['name-to-come']);
    client.change(2, [{ text: 'PER ÅS (Chad) said so.\n' }], uriOf('a.record'));
    const { diagnostics } = await published('meeting-record.json', all => all.length === 1);
    assert.equal(diagnostics[0]!.severity, 4);
    client.change(3, [{ text: DRAFT }], uriOf('a.record'));
    await published('meeting-record.json', all => all.length === 0);
  });

  it('say the same of a record that is renamed, in as many files as they have', async () => {
    const ignoring = (file: string) => `{ "ignore": [{ "rule": "draft-marker", "file": "${file}" }] }`;
    write('meeting-record.json', ignoring('day/a.record'));
    write('old/meeting-record.json', ignoring('b.record'));
    const asked = { ...PULLS, workspace: { ...PULLS.workspace, fileOperations: { willRename: true } } };
    const { capabilities } = await client.initialize(asked, uriOf(''));
    assert.ok(capabilities.workspace?.fileOperations?.willRename);
    const edits = (files: readonly (readonly [string, string])[]) =>
      client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
        files: files.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) })),
      });
    const { changes = {} } = (await edits([
      ['day/a.record', 'day/c.record'],
      ['old/b.record', 'old/d.record'],
      ['e.record', 'f.record'],
    ]))!;
    assert.deepEqual(
      Object.entries(changes).map(([uri, [edit]]) => [uri, edit!.newText]),
      [
        [uriOf('meeting-record.json'), '"day/c.record"'],
        [uriOf('old/meeting-record.json'), '"d.record"'],
      ],
    );
    // Nothing holds for a record that leaves the folder.
    assert.equal(await edits([['old/b.record', 'day/b.record']]), null);
  });
});

const nothing = { catalogue: {} as Catalogue, ruleIds: [], roots: [], changed() {}, gone() {} };

it('what fails while entries of no use are sought is told of, and ends nothing', async () => {
  const connection = createConnection(new PassThrough(), new PassThrough());
  const failed = new Promise(tell => {
    const folders = followFolders(connection, { files: disk }, abilitiesOf(PULLS), {
      ...nothing,
      unused: () => Promise.reject(new Error('a rule gave up')),
      failed: (_, error) => tell(error),
    });
    folders.tellProblems();
  });
  assert.match(String(await failed), /a rule gave up/);
  connection.dispose();
});

it('what the folder says is read without the words of a record, which are put together anew after each key', () => {
  const connection = createConnection(new PassThrough(), new PassThrough());
  const folders = followFolders(connection, { files: disk }, abilitiesOf(PULLS), {
    ...nothing,
    unused: async () => [],
    failed: what => assert.fail(what),
  });
  let asked = 0;
  const opened = (name: string) =>
    folders.opened({
      uri: `file:///lakes/${name}`,
      get text() {
        asked++;
        return '{}';
      },
    });
  opened('draft.record.txt');
  assert.equal(asked, 0);
  opened('meeting-record.json');
  assert.equal(asked, 1);
  connection.dispose();
});
