import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import type { FindRecordsParams, ReadFileParams, ReadFileResult } from '../server/session/files/client-files.ts';
import { LanguageClient } from './language-client.ts';
import { until } from './waiting.ts';

const ROOT = 'vscode-vfs://github/desk/grain';
const PULLS: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};
const DRAFT = 'NAME TO COME (Chad) said that TK was so.\n';
const MARKER_OFF = '{ "rules": { "draft-marker": "off" } }';

describe('files that the client has', () => {
  let client: LanguageClient;
  let asked: string[] = [];
  const serve = (files: Readonly<Record<string, NonNullable<ReadFileResult> | string>>) => {
    client.answers['meetingRecord/readFile'] = ({ uri }: ReadFileParams): ReadFileResult => {
      asked.push(uri);
      const file = files[uri.replace(`${ROOT}/`, '')];
      return file === undefined ? null : typeof file === 'string' ? { text: file } : file;
    };
    client.answers['meetingRecord/findRecords'] = ({ uri }: FindRecordsParams) =>
      Object.keys(files)
        .filter(name => name.endsWith('.record'))
        .map(name => `${uri}/${name}`);
  };
  const codes = async (uri = `${ROOT}/a.record`) =>
    (await client.ask<{ items: Diagnostic[] }>('diagnostic', {}, uri)).items.map(({ code }) => code);

  beforeEach(() => {
    client = LanguageClient.here();
    asked = [];
  });
  afterEach(() => client.kill());

  it('say what they say on a disk', async () => {
    serve({ 'meeting-record.json': MARKER_OFF, 'speakers.csv': 'affiliation,name\nTchad,Moussa Faki\n' });
    await client.initialize(PULLS, ROOT, { servesFiles: true });
    client.open(DRAFT, `${ROOT}/a.record`);
    assert.deepEqual(await codes(), ['name-to-come']);
    assert.deepEqual(asked, [`${ROOT}/meeting-record.json`, `${ROOT}/speakers.csv`]);
    const actions = await client.ask<{ title: string }[]>(
      'codeAction',
      { range: { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } }, context: { diagnostics: [] } },
      `${ROOT}/a.record`,
    );
    // Without the ability for edits in actions there are none; the list is known all the same.
    assert.deepEqual(actions, []);
  });

  it('are asked for anew when they change', async () => {
    serve({});
    await client.initialize(PULLS, ROOT, { servesFiles: true });
    client.open(DRAFT, `${ROOT}/a.record`);
    assert.deepEqual(await codes(), ['name-to-come', 'draft-marker']);
    serve({ 'meeting-record.json': MARKER_OFF });
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${ROOT}/meeting-record.json`, type: 1 }] });
    await client.notified('workspace/diagnostic/refresh');
    assert.deepEqual(await codes(), ['name-to-come']);
  });

  it('are looked through for other records', async () => {
    serve({ 'b.record': 'MARTA ILVES (Estonia) said that the ice was thin.\n' });
    await client.initialize(PULLS, ROOT, { servesFiles: true });
    client.open(DRAFT, `${ROOT}/a.record`);
    const found = () => client.request<{ name: string }[]>('workspace/symbol', { query: 'Ilves' });
    await until(async () => (await found()).length > 0);
    assert.equal((await found()).length, 1);
  });

  it('are read no further once what they are read for is called off', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `${i}.record`);
    serve(Object.fromEntries(names.map(name => [name, 'ALVA LUND (Norway) said that the ice was thin.\n'])));
    await client.initialize(PULLS, ROOT, { servesFiles: true });
    const textDocument = { uri: `${ROOT}/a.record` };
    client.open('ALVA LUND (Norway) said so.\n', textDocument.uri);
    const found = () => client.request<object[]>('workspace/symbol', { query: 'Lund' });
    await until(async () => (await found()).length === 21);
    const read = client.answers['meetingRecord/readFile']!;
    for (const [method, params] of [
      ['meetingRecord/makeSpeakersList', { from: 'folder' }],
      ['textDocument/references', { position: { line: 0, character: 1 }, context: { includeDeclaration: true } }],
    ] as const) {
      asked = [];
      const id = client.nextId;
      client.answers['meetingRecord/readFile'] = params => {
        if (asked.length === 2) client.notify('$/cancelRequest', { id });
        return read(params as never);
      };
      await assert.rejects(client.request(method, { textDocument, ...params }), { code: -32800 });
      assert.deepEqual(
        asked,
        names.slice(0, 3).map(name => `${ROOT}/${name}`),
      );
    }
  });

  it('that cannot be read say why', async () => {
    serve({ 'speakers.csv': { fault: 'EACCES' } });
    await client.initialize(PULLS, ROOT, { servesFiles: true });
    client.open(DRAFT, `${ROOT}/a.record`);
    const { diagnostics } = await client.notified<{ uri: string; diagnostics: Diagnostic[] }>(
      'textDocument/publishDiagnostics',
      ({ uri }) => uri === `${ROOT}/speakers.csv`,
    );
    assert.match(String(diagnostics[0]?.message), /^This file can’t be read: you may not read it/);
  });

  it('are not asked for where they are on the server’s own disk, nor of a client that has none', async () => {
    serve({ 'meeting-record.json': MARKER_OFF });
    await client.initialize(PULLS, ROOT);
    client.open(DRAFT, `${ROOT}/a.record`);
    assert.deepEqual(await codes(), ['name-to-come', 'draft-marker']);
    client.kill();
    client = LanguageClient.here();
    serve({ 'meeting-record.json': MARKER_OFF });
    await client.initialize(PULLS, 'file:///nowhere', { servesFiles: true });
    client.open(DRAFT, 'file:///nowhere/a.record');
    assert.deepEqual(await codes('file:///nowhere/a.record'), ['name-to-come', 'draft-marker']);
    assert.deepEqual(asked, []);
  });

  it('that fail to come are as good as none', async () => {
    client.answers['meetingRecord/readFile'] = () => undefined;
    await client.initialize(PULLS, ROOT, { servesFiles: true });
    client.open(DRAFT, `${ROOT}/a.record`);
    assert.deepEqual(await codes(), ['name-to-come', 'draft-marker']);
  });
});
