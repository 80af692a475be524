import assert from 'node:assert/strict';
import { withDialect } from '../server/project/configuration/choosing.ts';
import { readConfiguration } from '../server/project/configuration/read-configuration.ts';
import type { Replacement } from '../server/record/pronouns.ts';

const after = (text: string, changes: readonly Replacement[] | undefined) =>
  [...(changes ?? [])]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text }) => now.slice(0, span.start) + text + now.slice(span.end), text);
const read = (text: string) => {
  const { configuration, problems } = readConfiguration(text, []);
  assert.deepEqual(problems, []);
  return configuration;
};

describe('choosing a dialect', () => {
  it('makes the file that is not there yet', () => {
    assert.equal(after('', withDialect('', 'verbatim')), '{\n  "dialect": "verbatim"\n}\n');
    const [override] = read(after('', withDialect('', 'verbatim', 'a.record'))).overrides;
    assert.deepEqual([override!.files, override!.dialect], [['a.record'], 'verbatim']);
  });

  it('adds it, and changes what was said before, and leaves comments alone', () => {
    const text = '{\n  // Ours.\n  "dialect": "summary",\n}\n';
    const now = after(text, withDialect(text, 'coverage'));
    assert.equal(now, '{\n  // Ours.\n  "dialect": "coverage",\n}\n');
    const own = after(now, withDialect(now, 'verbatim', 'a.record'));
    assert.match(own, /\/\/ Ours\./);
    assert.equal(read(own).dialect, 'coverage');
    assert.equal(read(own).overrides[0]!.dialect, 'verbatim');
    const again = after(own, withDialect(own, 'transcript', 'a.record'));
    assert.deepEqual(
      read(again).overrides.map(({ dialect }) => dialect),
      ['transcript'],
    );
    const other = after(again, withDialect(again, 'plain', 'b.record'));
    assert.deepEqual(
      read(other).overrides.map(({ dialect }) => dialect),
      ['transcript', 'plain'],
    );
  });

  it('is taken back: what was said is taken out, and an override that says nothing more', () => {
    const text = `{
  "dialect": "summary",
  "overrides": [
    { "files": ["a.record"], "dialect": "verbatim" },
    { "files": ["b.record"], "dialect": "plain", "format": { "hyphens": "plain" } }
  ]
}
`;
    const own = after(text, withDialect(text, '', 'a.record'));
    assert.deepEqual(
      read(own).overrides.map(({ files, dialect }) => [files, dialect]),
      [[['b.record'], 'plain']],
    );
    const other = after(own, withDialect(own, '', 'b.record'));
    assert.deepEqual(
      read(other).overrides.map(({ files, dialect }) => [files, dialect]),
      [[['b.record'], undefined]],
    );
    const all = after(other, withDialect(other, ''));
    assert.equal(read(all).dialect, undefined);
    for (const glob of [undefined, 'c.record']) {
      assert.equal(after(all, withDialect(all, '', glob)), all, glob);
      assert.equal(withDialect('', '', glob), undefined);
    }
  });

  it('says nothing of a file that is broken', () => {
    assert.equal(withDialect('{ "dialect": ', 'plain'), undefined);
    assert.equal(withDialect('[]', 'plain'), undefined);
    assert.equal(withDialect('{ "overrides": 3 }', 'plain', 'a'), undefined);
  });
});
