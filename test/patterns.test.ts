import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

/**
 * Loads all that reads and judges records, and has it read the examples, where every pattern that is put together from
 * strings is looked at; the compiler looks at those that are written between slashes.
 */
const PROGRAM = `
const { readdirSync, readFileSync } = require('node:fs');
const seen = [];
globalThis.RegExp = new Proxy(RegExp, {
  construct(Pattern, [source, flags = source.flags ?? '']) {
    const made = new Pattern(source, flags);
    seen.push(made);
    return made;
  },
});
const below = folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => folder + '/' + file);
for (const layer of ['record', 'catalogue', 'project', 'rules', 'features', 'export'])
  for (const file of below('./server/' + layer)) if (file.endsWith('.ts')) require(file);
const { check, exported, format, parse } = require('./server/api.ts');
for (const file of below('./examples')) {
  if (!file.endsWith('.txt')) continue;
  for (const dialect of ['coverage', 'verbatim', 'summary', 'transcript', 'plain']) {
    const record = parse(readFileSync(file, 'utf8'), { dialect });
    check(record);
    exported(record);
    format(record, { sentenceGap: 'two-spaces', citationSpaces: 'no-break', honorificSpaces: 'no-break', hyphens: 'no-break' });
  }
}
const wrong = seen.filter(({ source, unicode, unicodeSets }) => /\\\\p\\{/i.test(source) && !unicode && !unicodeSets);
console.log(JSON.stringify({ looked: seen.length, wrong: wrong.map(String) }));
`;

describe('patterns put together from strings', () => {
  it('that name a property of letters say that they are of Unicode: without that \\p{L} is no letter', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--require', 'tsx/cjs', '-e', PROGRAM], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const { looked, wrong } = JSON.parse(stdout);
    assert.deepEqual(wrong, []);
    assert.ok(looked > 100, `${looked} patterns were looked at`);
  });
});

describe('patterns for what is in small letters', () => {
  const folder = path.join(root, 'server');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  const sought = files.flatMap(file => {
    const source = readFileSync(path.join(folder, file), 'utf8');
    if (!source.includes('inSmallLetters')) return [];
    const names = source.matchAll(/\b([A-Z_]+)\.(?:test|exec)\((?:small\b|inSmallLetters\()/g);
    return [...names].map(([, name]) => ({ file, name: name!, written: writtenIn(source, name!) }));
  });

  it('are known', () => assert.ok(sought.length > 10, `${sought.length} patterns`));

  for (const { file, name, written } of sought) {
    it(`have no capitals, which stand nowhere in it: ${name} of ${file}`, () => {
      const letters = written
        .replace(/^ *\/\/.*$/gm, '')
        .replace(/\\+./g, '')
        .replace(/\b(?:RegExp|String|anyOf|oneOf|[A-Z_]{3,})\b(?=[(}.])|^ *[A-Z_]{3,},$|=>.*/gm, '');
      assert.doesNotMatch(letters, /[A-Z]/);
    });
  }

  /** How a pattern is put together, with the parts of it that have names. */
  function writtenIn(source: string, name: string): string {
    const [, own] = new RegExp(`\\nconst ${name} =([\\s\\S]*?);\\n`).exec(source) ?? [];
    if (own === undefined) return '';
    const parts = [...own.matchAll(/\$\{([A-Z_]+)\}/g)].map(([, part]) => writtenIn(source, part!));
    return [own, ...parts].join('\n');
  }
});
