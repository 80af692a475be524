import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver';
import { folderHere, PULLS } from './folder-here.ts';
import type { LanguageClient } from './language-client.ts';

describe('folders of several records', () => {
  let client: LanguageClient;
  let folder = '';
  const { uriOf, write, changed, codes, becomes } = folderHere((its, at) => {
    [client, folder] = [its, at];
  });

  const speech = (pronoun: string) =>
    `ILSE BRANDVOLD (Norway) said that the ice was thin.  ${pronoun} called for care, and stressed that ${pronoun.toLowerCase()} would help.\n`;

  /** So many that their reading is shown. */
  const writeMany = () => {
    for (let number = 0; number < 50; number++) write(`heap/${number}.record`, '\n');
  };

  it('have them read with progress shown, and followed', async () => {
    write('day/b.record', speech('She'));
    writeMany();
    await client.initialize({ ...PULLS, window: { workDoneProgress: true } }, uriOf(''));
    client.open(speech('He'), uriOf('a.record'));
    assert.deepEqual(await codes('a.record'), []);
    const progress = (kind: string) =>
      client.notified<{ value: { kind: string } }>('$/progress', ({ value }) => value.kind === kind);
    await progress('begin');
    await progress('end');
    await client.notified('workspace/diagnostic/refresh');
    const { items } = await client.ask<{ items: Diagnostic[] }>('diagnostic', {}, uriOf('a.record'));
    assert.deepEqual(
      items.map(({ code, severity, message }) => [code, severity, message]),
      [['pronoun-elsewhere', 3, '“He” here, “she” for the same speaker in day/b.record.']],
    );
    rmSync(path.join(folder, 'day'), { recursive: true });
    changed('day/b.record');
    await becomes('a.record', []);
  });

  it('have a few read without progress, which would only flash', async () => {
    write('b.record', speech('She'));
    await client.initialize({ ...PULLS, window: { workDoneProgress: true } }, uriOf(''));
    client.open(speech('He'), uriOf('a.record'));
    await becomes('a.record', ['pronoun-elsewhere']);
    const asked = client.notifications.map(({ method }) => method);
    assert.ok(!asked.includes('window/workDoneProgress/create') && !asked.includes('$/progress'));
  });

  it('have them read where the client refuses to show progress', async () => {
    write('b.record', speech('She'));
    writeMany();
    client.answers['window/workDoneProgress/create'] = () => {
      throw new Error('no progress');
    };
    await client.initialize({ ...PULLS, window: { workDoneProgress: true } }, uriOf(''));
    client.open(speech('He'), uriOf('a.record'));
    await client.notified('window/workDoneProgress/create');
    await becomes('a.record', ['pronoun-elsewhere']);
  });

  it('have speakers that are found, renamed and listed over all their records, as these stand in the editor', async () => {
    write('day/b.record', '\n\nILSE BRANDVOLD (Norway) said so.\n');
    write('c.record', 'ILSE BRANDVOLD (Sweden) said so.\n');
    write('speakers.csv', 'affiliation,name\nNorway,Ilse Brandvold\n');
    write('gone.record', 'ILSE BRANDVOLD (Norway) said so.\n');
    writeMany();
    await client.initialize({ ...PULLS, window: { workDoneProgress: true } }, uriOf(''));
    client.open(
      'ILSE BRANDVOLD (Norway) said that she was glad, she noted.\n\nNAME TO COME (Chad) said so.\n',
      uriOf('a.record'),
    );
    await client.notified<{ value: { kind: string } }>('$/progress', ({ value }) => value.kind === 'end');
    client.open('\nILSE BRANDVOLD (Norway) said so.\n', uriOf('day/b.record'));
    rmSync(path.join(folder, 'gone.record'));
    const position = { line: 0, character: 3 };
    const places = await client.ask<{ uri: string; range: { start: { line: number } } }[]>(
      'references',
      { position, context: { includeDeclaration: true } },
      uriOf('a.record'),
    );
    assert.deepEqual(
      places.map(({ uri, range }) => [uri, range.start.line]),
      [
        [uriOf('a.record'), 0],
        [uriOf('day/b.record'), 1],
      ],
    );
    const { changes } = await client.ask<{ changes: Record<string, { newText: string }[]> }>(
      'rename',
      { position, newName: 'Ilse Brandvoll' },
      uriOf('a.record'),
    );
    assert.deepEqual(Object.keys(changes), [uriOf('a.record'), uriOf('day/b.record'), uriOf('speakers.csv')]);
    assert.equal(changes[uriOf('day/b.record')]![0]!.newText, 'ILSE BRANDVOLL');
    assert.equal(changes[uriOf('speakers.csv')]![0]!.newText, 'Ilse Brandvoll');
    for (const [newName, sign] of [
      ['Ilse (Mali)', '('],
      ['Ilse, so', ','],
    ]) {
      await assert.rejects(client.ask('rename', { position, newName }, uriOf('a.record')), {
        code: -32803,
        message: `A speaker’s name has no “${sign}” in it.`,
      });
    }
    const symbols = await client.request<{ name: string }[]>('workspace/symbol', { query: 'ilse' });
    assert.equal(symbols.length, 4);
    const list = (from: string) =>
      client.request<string>('meetingRecord/makeSpeakersList', { textDocument: { uri: uriOf('a.record') }, from });
    assert.equal(
      await list('record'),
      'affiliation,name,title,honorific,pronoun\nChad,,,,\nNorway,Ilse Brandvold,,,she\n',
    );
    client.change(2, [{ text: 'ILSE BRANDVOLD (Norway) said that he was glad, he noted.\n' }], uriOf('day/b.record'));
    assert.match(await list('folder'), /Norway,Ilse Brandvold,,,\nSweden,Ilse Brandvold,,,\n$/);
    client.change(3, [{ text: 'ILSE BRANDVOLD (Norway) said so.\n' }], uriOf('day/b.record'));
    assert.match(await list('folder'), /Norway,Ilse Brandvold,,,she\nSweden,Ilse Brandvold,,,\n$/);
    client.change(2, [{ text: 'Statements\n\nThe ice was thin.\n' }], uriOf('a.record'));
    assert.equal(await list('record'), '');
  });

  it('complete their lists, which are of no language of ours', async () => {
    write('speakers.csv', '');
    await client.initialize(
      { ...PULLS, textDocument: { ...PULLS.textDocument, completion: { dynamicRegistration: true } } },
      uriOf(''),
    );
    const asked = await client.notified<{ registrations: { method: string }[] }>('client/registerCapability');
    assert.ok(asked.registrations.some(({ method }) => method === 'textDocument/completion'));
    client.open('affiliation,name\nNor', uriOf('speakers.csv'), 'csv');
    const { items } = await client.ask<{ items: { label: string }[] }>(
      'completion',
      { position: { line: 1, character: 3 } },
      uriOf('speakers.csv'),
    );
    assert.ok(items.some(({ label }) => label === 'Norway'));
  });
});
