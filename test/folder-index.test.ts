import assert from 'node:assert/strict';
import type { Storage } from '../server/project/files.ts';
import { folderIndex } from '../server/session/folders/folder-index.ts';
import { inMemory, ROOT } from './files.ts';
import { known } from './opened.ts';

const speech = (name: string, pronoun: string) =>
  `${name} (Norway) said that the ice was thin.  ${pronoun} called for care.\n`;
const RECORDS = {
  'a.record.txt': speech('ILSE BRANDVOLD', 'She'),
  'day/b.txt': `${speech('ILSE BRANDVOLD', 'She')}\n${speech('PER ÅS', 'He')}It recalled resolution 1325 (2000).\n`,
  'shopping.txt': 'Milk\nBread\n',
};

function indexOf(files: Storage, turn = async () => {}) {
  const seen = { reports: [] as number[], failed: [] as string[], cancelAfter: Number.POSITIVE_INFINITY, done: 0 };
  const index = folderIndex(files, known.catalogue, {
    nextTurn: turn,
    failed: what => seen.failed.push(what),
    begin: async () => ({
      isCancelled: () => seen.reports.length >= seen.cancelAfter,
      report: done => seen.reports.push(done),
      done: () => seen.done++,
    }),
  });
  const names = () => [...index.facts].map(({ address }) => address.replace(`${ROOT}/`, '')).sort();
  return { index, names, seen };
}

describe('the index of a folder', () => {
  it('knows the speakers, their pronouns and the citations of all its records, and of nothing else', async () => {
    const { index, names, seen } = indexOf(inMemory(RECORDS));
    assert.equal(index.pronouns(), undefined);
    await index.build([ROOT]);
    assert.deepEqual(names(), ['a.record.txt', 'day/b.txt']);
    const pronouns = index.pronouns()!;
    assert.deepEqual(pronouns.of('ilse brandvold', 'norway', `${ROOT}/a.record.txt`), {
      set: 'she',
      records: [`${ROOT}/day/b.txt`],
    });
    assert.equal(pronouns.of('ilse brandvold', 'sweden'), undefined);
    assert.equal(pronouns.of('per as', 'norway', `${ROOT}/day/b.txt`), undefined);
    const b = [...index.facts].find(({ address }) => address.endsWith('b.txt'))!;
    assert.deepEqual(b.citations, ['S/RES/1325']);
    assert.deepEqual(
      b.speakers.map(({ written, from, pronoun }) => [written, from, pronoun]),
      [
        ['ILSE BRANDVOLD', 'Norway', 'she'],
        ['PER ÅS', 'Norway', 'he'],
      ],
    );
    assert.equal(seen.done, 1);
  });

  it('follows what is written, renamed and deleted', async () => {
    const all: Record<string, string> = { ...RECORDS };
    const files: Storage = {
      ...inMemory({}),
      read: address => inMemory(all).read(address),
      recordsBelow: () => inMemory(all).recordsBelow(ROOT),
    };
    const { index, names } = indexOf(files);
    await index.build([ROOT]);
    all['a.record.txt'] = speech('ILSE BRANDVOLD', 'He');
    await index.changed(`${ROOT}/a.record.txt`);
    assert.equal(index.pronouns()!.of('ilse brandvold', 'norway'), undefined);
    delete all['a.record.txt'];
    await index.changed(`${ROOT}/a.record.txt`);
    assert.equal(index.pronouns()!.of('ilse brandvold', 'norway')!.set, 'she');
    await index.changed(`${ROOT}/meeting-record.json`);
    assert.deepEqual(names(), ['day/b.txt']);
  });

  it('forgets the records of a folder that is gone', async () => {
    const all = { ...RECORDS };
    const { index, names } = indexOf({
      read: async address => inMemory(all).read(address),
      recordsBelow: () => inMemory(all).recordsBelow(ROOT),
    });
    await index.build([ROOT]);
    const before = names();
    delete (all as Partial<typeof all>)['day/b.txt'];
    await index.changed(`${ROOT}/da`);
    assert.deepEqual(names(), before);
    await index.changed(`${ROOT}/day`);
    assert.deepEqual(
      names(),
      before.filter(name => name !== 'day/b.txt'),
    );
  });

  it('goes on where a file is deleted meanwhile, may not be read, or cannot be understood', async () => {
    const files: Storage = {
      async read(address) {
        if (address.endsWith('gone.record')) return undefined;
        if (address.endsWith('locked.record')) return { fault: 'you may not read it' };
        if (address.endsWith('broken.record')) throw new Error('broken');
        return { text: RECORDS['a.record.txt'] };
      },
      async *recordsBelow() {
        for (const name of ['gone', 'locked', 'broken', 'a']) yield `${ROOT}/${name}.record`;
      },
    };
    const { index, names, seen } = indexOf(files);
    await index.build([ROOT]);
    assert.deepEqual(names(), ['a.record']);
    assert.deepEqual(seen.failed, ['Reading broken.record for the index']);
    assert.ok(index.pronouns());
  });

  it('lets others have their turn, and stops when it is told to', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${i}.record`, RECORDS['day/b.txt'].repeat(20)]),
    );
    let turns = 0;
    const { index, names, seen } = indexOf(inMemory(many), async () => void turns++);
    seen.cancelAfter = 3;
    await index.build([ROOT]);
    assert.equal(turns, 3);
    assert.ok(names().length < 40);
    // Half an index would say of somebody that nobody calls them so.
    assert.equal(index.pronouns(), undefined);
    seen.cancelAfter = Number.POSITIVE_INFINITY;
    const first = index.build([ROOT]);
    await Promise.all([first, index.build([ROOT])]);
    assert.equal(names().length, 40);
    assert.ok(index.pronouns());
  });
});
