import assert from 'node:assert/strict';
import { hasTooManyStars, isAmong } from '../server/project/configuration/globs.ts';

describe('globs', () => {
  const named = (glob: string, ...paths: readonly string[]) => paths.filter(path => isAmong(glob, path)).join(' ');

  it('name files in a folder and below', () => {
    const paths = ['a.txt', 'b.md', 'spring/a.txt', 'spring/day-12.txt', 'spring/late/a.txt', 'spring/.a.txt'];
    assert.equal(named('spring/*.txt', ...paths), 'spring/a.txt spring/day-12.txt spring/.a.txt');
    assert.equal(named('spring/**', ...paths), 'spring/a.txt spring/day-12.txt spring/late/a.txt spring/.a.txt');
    assert.equal(named('spring/**/late/**/a*', ...paths), 'spring/late/a.txt');
    assert.equal(named('!spring/**', ...paths), 'a.txt b.md');
  });

  it('name files in any folder where there is no `/`', () => {
    assert.equal(named('*.txt', 'a.txt', 'spring/late/a.txt', 'a.md'), 'a.txt spring/late/a.txt');
  });

  it('have signs for one sign, for some and for alternatives', () => {
    const paths = ['day-1.txt', 'day-12.txt', 'day-1x.txt', 'day-é.txt', 'day-*.txt'];
    assert.equal(named('day-?.txt', ...paths), 'day-1.txt day-é.txt day-*.txt');
    assert.equal(named('day-[0-9].txt', ...paths), 'day-1.txt');
    assert.equal(named('day-[^0-9].txt', ...paths), 'day-é.txt day-*.txt');
    assert.equal(named('day-\\*.txt', ...paths), 'day-*.txt');
    assert.equal(named('day-{1,12}.txt', ...paths), 'day-1.txt day-12.txt');
  });

  it('are left out where a path could take seconds', () => {
    for (const glob of ['*.txt', 'a*b*c*', 'spring/**/late/**/*draft*.txt', '**', 'a\\*\\*\\*\\*', '*/*/*/*/*'])
      assert.equal(hasTooManyStars(glob), false, glob);
    for (const glob of ['*a*b*c*', 'a/x*y**z*?*', '**/a/**/b/**/c/**']) assert.equal(hasTooManyStars(glob), true, glob);
  });

  it('have no groups that repeat, which would take for ever', () => {
    for (const glob of ['(a+)+b', '+(a|aa)b', '+(+(a))b', '(a|a)*(a|a)*b', '{a,aa}+{a,aa}+b']) {
      assert.equal(hasTooManyStars(glob), false);
      const from = process.cpuUsage();
      assert.equal(isAmong(glob, 'a'.repeat(250)), false, glob);
      assert.ok(process.cpuUsage(from).user < 1_000_000, glob);
    }
    assert.ok(isAmong('minutes (late).txt', 'minutes (late).txt'));
  });
});
