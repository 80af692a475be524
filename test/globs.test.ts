import assert from 'node:assert/strict';
import { globOf, isGlob } from '../server/project/globs.ts';

describe('globs', () => {
  const names = (glob: string, ...paths: readonly string[]) => {
    const isNamed = globOf(glob, { byName: true });
    return paths.filter(isNamed).join(' ');
  };

  it('name files in a folder and below', () => {
    const paths = ['a.txt', 'b.md', 'spring/a.txt', 'spring/day-12.txt', 'spring/late/a.txt', 'spring/.a.txt'];
    assert.equal(names('spring/*.txt', ...paths), 'spring/a.txt spring/day-12.txt spring/.a.txt');
    assert.equal(names('./spring/*.txt', ...paths), 'spring/a.txt spring/day-12.txt spring/.a.txt');
    assert.equal(names('spring/**', ...paths), 'spring/a.txt spring/day-12.txt spring/late/a.txt spring/.a.txt');
    assert.equal(names('**/a.txt', ...paths), 'a.txt spring/a.txt spring/late/a.txt');
    assert.equal(names('spring/**/late/**/a*', ...paths), 'spring/late/a.txt');
    assert.equal(names('!spring/**', ...paths), 'a.txt b.md');
  });

  it('name files in any folder where there is no `/`, if that is meant', () => {
    assert.equal(names('*.txt', 'a.txt', 'spring/late/a.txt', 'a.md'), 'a.txt spring/late/a.txt');
    assert.equal(globOf('*.txt')('spring/a.txt'), false);
  });

  it('have signs for one sign, for some and for alternatives', () => {
    const paths = ['day-1.txt', 'day-12.txt', 'day-1x.txt', 'day-é.txt', 'day-🎤.txt', 'day-*.txt'];
    assert.equal(names('day-?.txt', ...paths), 'day-1.txt day-é.txt day-🎤.txt day-*.txt');
    assert.equal(names('day-[0-9].txt', ...paths), 'day-1.txt');
    assert.equal(names('day-[!0-9].txt', ...paths), 'day-é.txt day-🎤.txt day-*.txt');
    assert.equal(names('day-[^0-9é].txt', ...paths), 'day-🎤.txt day-*.txt');
    assert.equal(names('day-\\*.txt', ...paths), 'day-*.txt');
    assert.equal(names('day-{1,1{2,x}}.txt', ...paths), 'day-1.txt day-12.txt day-1x.txt');
    assert.equal(names('{a/b,c}/*', 'a/b/x', 'c/x', 'b/x', 'a/x'), 'a/b/x c/x');
    assert.equal(names('day-{1}.txt', ...paths, 'day-{1}.txt'), 'day-{1}.txt');
  });

  it('take no longer for more stars and more braces', () => {
    const from = process.cpuUsage();
    assert.equal(globOf(`${'*a'.repeat(40)}*b`)('a'.repeat(200)), false);
    assert.equal(globOf(`${'**/a/'.repeat(40)}b`)('a/'.repeat(200)), false);
    assert.equal(globOf('{a,b}'.repeat(40))('a'.repeat(40)), false);
    assert.ok(process.cpuUsage(from).user < 1_000_000);
  });

  it('are told from plain names', () => {
    for (const glob of ['*.txt', 'day-?', 'a/[ab].txt', '{a,b}.txt', '**']) assert.ok(isGlob(glob), glob);
    for (const name of ['a.txt', '../a b.txt', '{a}.txt', 'a[.txt', 'a\\*']) assert.ok(!isGlob(name), name);
  });
});
