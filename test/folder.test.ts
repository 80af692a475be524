import assert from 'node:assert/strict';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { foldersUp, key, pathFrom, resolved } from '../server/project/address.ts';
import { readConfiguration } from '../server/project/configuration/read-configuration.ts';
import { saidOf } from '../server/project/folder.ts';
import { inMemory, ROOT } from './files.ts';

const catalogue = loadCatalogue();
const ruleIds = ['name-to-come', 'draft-marker'];
const LIST = 'affiliation,name,pronoun\nEthiopia,Hirut Bekele,she\n';

type All = Parameters<typeof inMemory>[0];
const said = (all: All, record = 'a.record.txt', person: object = {}, root: string | null = ROOT) =>
  saidOf(`${ROOT}/${record}`, root ?? undefined, {
    files: inMemory(all),
    catalogue,
    ruleIds,
    person: readConfiguration(JSON.stringify(person), ruleIds).configuration,
  });
const problemsIn = async (all: All, record?: string) =>
  (await said(all, record)).files.flatMap(({ address, text, problems }) =>
    problems.map(({ span, message }) => `${pathFrom(ROOT, address)} ${text.slice(span.start, span.end)} → ${message}`),
  );
const names = ({ list }: Awaited<ReturnType<typeof said>>) => list?.speakers.map(({ name }) => name);

describe('addresses', () => {
  it('lead up to the workspace’s folder and no further', () => {
    assert.deepEqual(foldersUp(`${ROOT}/a/b/c.txt`, ROOT), [`${ROOT}/a/b/`, `${ROOT}/a/`, `${ROOT}/`]);
    assert.deepEqual(foldersUp('file:///elsewhere/a/c.txt', ROOT), ['file:///elsewhere/a/']);
    assert.deepEqual(foldersUp('file:///desktop/c.txt', ROOT), ['file:///desktop/']);
    assert.deepEqual(foldersUp('untitled:Untitled-1', ROOT), []);
    assert.deepEqual(foldersUp('vscode-vfs://github/a/b/c.txt', 'vscode-vfs://github/a'), [
      'vscode-vfs://github/a/b/',
      'vscode-vfs://github/a/',
    ]);
  });

  it('are the same however a client writes them', () => {
    assert.equal(key('file:///c%3A/Reden/M%C3%A4rz.txt'), key('file:///C:/Reden/März.txt'));
    assert.equal(pathFrom('file:///c%3A/desk', 'file:///C:/desk/a%20b.txt'), 'a b.txt');
    assert.equal(key('file:///100%'), 'file:///100%');
  });

  it('of a path stay within the folder that is open', () => {
    const at = (path: string) => resolved(`${ROOT}/a/`, path, ROOT);
    assert.equal(at('lists\\März 1.csv'), `${ROOT}/a/lists/M%C3%A4rz%201.csv`);
    assert.equal(at('./../speakers.csv'), `${ROOT}/speakers.csv`);
    for (const path of ['../../x.csv', '/etc/passwd', 'C:\\x.csv', 'file:///x', '..', '.', '', '../../desk/x.csv']) {
      assert.equal(at(path), undefined, path);
    }
  });
});

describe('what the folder says about a record', () => {
  it('is nothing where there is nothing', async () => {
    const { settings, list, files } = await said({});
    assert.deepEqual(
      [settings.levelOf('draft-marker'), settings.dialect, list, files],
      [undefined, undefined, undefined, []],
    );
    const untitled = { files: inMemory({}), catalogue, ruleIds };
    assert.deepEqual((await saidOf('untitled:Untitled-1', undefined, untitled)).files, []);
  });

  it('is in the nearest file, of the folders up to the open one', async () => {
    const all = {
      'meeting-record.json': '{ "rules": { "draft-marker": "off", "name-to-come": "hint" } }',
      'day/meeting-record.json': '{ "rules": { "draft-marker": "error" } }',
      'speakers.csv': LIST,
    };
    const day = await said(all, 'day/am/a.record.txt');
    assert.deepEqual(day.settings.levelOf('draft-marker'), { level: 'error', from: 'folder' });
    assert.equal(day.settings.levelOf('name-to-come'), undefined);
    assert.deepEqual(names(day), ['Hirut Bekele']);
    assert.deepEqual((await said(all)).settings.levelOf('draft-marker')?.level, 'off');
  });

  it('is in the record’s own folder alone where that is in none that is open', async () => {
    const all = { 'meeting-record.json': '{ "dialect": "verbatim" }', 'day/speakers.csv': LIST };
    const alone = await said(all, 'day/a.record.txt', {}, null);
    assert.equal(alone.settings.dialect, undefined);
    assert.deepEqual(names(alone), ['Hirut Bekele']);
  });

  it('may be what a person says, where the file says nothing', async () => {
    const person = { rules: { 'draft-marker': 'off', 'name-to-come': 'hint' }, speakers: { whole: true } };
    const all = { 'meeting-record.json': '{ "rules": { "draft-marker": "error" } }', 'speakers.csv': LIST };
    const { settings, list } = await said(all, undefined, person);
    assert.deepEqual(settings.levelOf('draft-marker'), { level: 'error', from: 'folder' });
    assert.deepEqual(settings.levelOf('name-to-come'), { level: 'hint', from: 'person' });
    assert.equal(list?.whole, true);
  });

  it('names the list, which is then the only one', async () => {
    const all = {
      'meeting-record.json': '{ "speakers": { "file": "lists/today.csv", "whole": true } }',
      'speakers.csv': LIST.replace('Hirut', 'Almaz'),
      'lists/today.csv': LIST,
    };
    const { list } = await said(all);
    assert.deepEqual([list?.address, list?.whole], [`${ROOT}/lists/today.csv`, true]);
    assert.deepEqual(
      list?.speakers.map(({ name }) => name),
      ['Hirut Bekele'],
    );
  });

  it('tells where a file is named that is not there, or not in the folder that is open', async () => {
    const all = {
      'meeting-record.json': '{ "speakers": "no.csv", "catalogue": ["../../outside.tsv", "ours.tsv"] }',
      'ours.tsv': 'number\tdate\n9000\t2030-01-01\nx\ty\n',
    };
    assert.deepEqual(await problemsIn(all), [
      'meeting-record.json "../../outside.tsv" → This leads out of the folder that is open, and is not read. Name a file in it, from here.',
      'meeting-record.json "no.csv" → There is no such file. The path is from this file’s folder.',
      'ours.tsv x	y → This line is not read: number is “x”, not a whole number.',
    ]);
    const files = inMemory(all);
    await saidOf(`${ROOT}/a.record.txt`, ROOT, { files, catalogue, ruleIds });
    assert.ok(files.asked.every(path => !path.includes('outside')));
  });

  it('adds the folder’s tables to the catalogue, made once for all its records', async () => {
    const all = {
      'meeting-record.json': '{ "catalogue": ["ours.tsv"] }',
      'ours.tsv': 'number\tdate\n9000\t2030-01-01\n',
    };
    const files = inMemory(all);
    const about = (record: string) => saidOf(`${ROOT}/${record}`, ROOT, { files, catalogue, ruleIds });
    const first = await about('a.record.txt');
    assert.equal(first.catalogue.yearOf(9000), 2030);
    assert.equal((await about('b.record.txt')).catalogue, first.catalogue);
  });

  it('says of a file that can’t be read what to do, and goes on without it', async () => {
    const all = { 'meeting-record.json': { fault: 'you may not read it' }, 'speakers.csv': LIST };
    assert.deepEqual(await problemsIn(all), [
      'meeting-record.json  → This file can’t be read: you may not read it. What it says does not hold.',
    ]);
    assert.deepEqual(names(await said(all)), ['Hirut Bekele']);
    const utf16 = `\ufffd\ufffd${[...LIST].map(letter => `${letter}\0`).join('')}`;
    assert.match((await problemsIn({ 'speakers.csv': utf16 }))[0]!, /^speakers.csv .*UTF-16.*UTF-8/s);
    assert.match((await problemsIn({ 'meeting-record.json': utf16 }))[0]!, /UTF-16/);
    assert.match((await problemsIn({ 'speakers.csv': LIST.replace('Hirut', 'H\ufffdrut') }))[0]!, /Windows-1252/);
  });

  it('finds speakers by any name of their State, and by any spelling of theirs', async () => {
    const list = (await said({ 'speakers.csv': 'affiliation,name\nRussia,José-María O’Neil\nCzechia,Jan Mc.*(?\n' }))
      .list!;
    const of = (affiliation: string) => list.of(affiliation).map(({ name }) => name);
    assert.deepEqual(of('Russian Federation'), ['José-María O’Neil']);
    assert.deepEqual(of('Czech Republic'), ['Jan Mc.*(?']);
    assert.deepEqual(of('Ethiopia'), []);
    assert.equal(list.named("JOSE‑MARIA O'NEIL").length, 1);
    assert.equal(list.named('JAN Mc.*(?').length, 1);
  });
});
