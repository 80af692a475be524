import assert from 'node:assert/strict';
import { NOTHING_SAID } from '../server/project/configuration/configuration.ts';
import { readConfiguration } from '../server/project/configuration/read-configuration.ts';
import { settingsFor } from '../server/project/configuration/settings.ts';
import type { Span } from '../server/record/record.ts';

const RULES = ['name-to-come', 'draft-marker', 'mixed-pronouns'];
const read = (text: string) => readConfiguration(text, RULES).configuration;
const problems = (text: string) =>
  readConfiguration(text, RULES).problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`,
  );

describe('meeting-record.json', () => {
  it('is read whole, with comments and trailing commas', () => {
    const text = `{
      // what this desk has agreed on
      "rules": { "draft-marker": "off", "mixed-*": "information", },
      "dialect": "coverage",
      "speakers": { "file": "lists/today.csv", "whole": true },
      "placeholders": ["NOT YET SEEN", { "pattern": "Q\\\\d+" }],
      "ignore": [{ "rule": "draft-marker", "file": "a.record.txt", "text": "TBC", "after": "the " }],
      "catalogue": ["ours.tsv"],
      "citations": [{ "name": "Bill", "pattern": "Bill C-\\\\d+", "link": "https://example.org/{0}" }],
      "format": { "sentenceGap": "two-spaces", "hyphens": "plain" },
      "overrides": [{ "files": "verbatim/**", "dialect": "verbatim", "rules": { "name-to-come": "hint" }, "format": { "hyphens": "no-break" } }],
    }`;
    const configuration = read(text);
    const written = ({ span }: { span: Span }) => text.slice(span.start, span.end);
    assert.deepEqual(configuration.rules, { 'draft-marker': 'off', 'mixed-*': 'information' });
    assert.equal(configuration.dialect, 'coverage');
    assert.equal(configuration.speakers?.named?.file, 'lists/today.csv');
    assert.equal(configuration.speakers.whole, true);
    assert.deepEqual(configuration.placeholders.map(written), ['"NOT YET SEEN"', '"Q\\\\d+"']);
    assert.deepEqual(
      configuration.placeholders.map(each => ('words' in each ? each.words : each.pattern)),
      ['NOT YET SEEN', 'Q\\d+'],
    );
    assert.deepEqual(configuration.catalogue.map(written), ['"ours.tsv"']);
    assert.equal(configuration.ignore[0]?.after, 'the ');
    assert.deepEqual(configuration.overrides[0]?.files, ['verbatim/**']);
    assert.deepEqual(configuration.format, { sentenceGap: 'two-spaces', hyphens: 'plain' });
    assert.deepEqual(configuration.overrides[0].format, { hyphens: 'no-break' });
  });

  it('tells what a text may be set as, and keeps what is right', () => {
    const text = '{ "format": { "sentenceGap": 2, "hyphen": "plain", "hyphens": "plain" } }';
    assert.deepEqual(problems(text), [
      '"hyphen" → “hyphen” is not known here. What is: sentenceGap, citationSpaces, honorificSpaces, hyphens.',
      '2 → This is one of: one-space, two-spaces, no-break-and-space.',
    ]);
    assert.deepEqual(read(text).format, { hyphens: 'plain' });
    assert.deepEqual(read('{ "format": "plain" }').format, {});
  });

  it('leaves out a glob that a path could keep busy for seconds', () => {
    const text = `{ "rules": { "*a*e*o*u*": "off" }, "overrides": [{ "files": ["a*b*c*d*", "a*"] }],
      "ignore": [{ "rule": "draft-marker", "file": "**/**/**/**/a" }] }`;
    const told = 'A name has three * at most, and a path three **.';
    assert.deepEqual(problems(text), [`"*a*e*o*u*" → ${told}`, `"**/**/**/**/a" → ${told}`, `"a*b*c*d*" → ${told}`]);
    assert.deepEqual(read(text).overrides[0]?.files, ['a*']);
    assert.deepEqual(read(text).ignore, [], 'without its file an entry would hold for all');
  });

  it('tells of each mistake where it stands, and everything else holds', () => {
    const text = `{ "rules": { "name-to-com": "off", "draft-marker": "loud", "mixed-pronouns": "hint" }, "dialekt": 1, "dialect": "x",
      "speakers": 4, "ignore": [{ "file": "a" }, { "rule": "no-rule" }], "placeholders": {}, "citations": [{ "name": "Bill" }] }`;
    assert.deepEqual(
      problems(text).map(problem => problem.split(' → ')[0]),
      ['"dialekt"', '"name-to-com"', '"loud"', '"x"', '4', '{}', '{ "file": "a" }', '"no-rule"', '{ "name": "Bill" }'],
    );
    assert.deepEqual(read(text).rules, { 'mixed-pronouns': 'hint' });
  });

  it('tells of a comment that nobody ended within the text', () => {
    const text = '{ "rules": { "draft-marker": "off" } }/* why\r\n';
    const { configuration, problems } = readConfiguration(text, RULES);
    assert.deepEqual(configuration.rules, { 'draft-marker': 'off' });
    assert.ok(problems.length > 0 && problems.every(({ span }) => span.start <= span.end && span.end <= text.length));
  });

  it('says of the first mistake in its signs what to do, and of none that follows from it', () => {
    const told = (text: string) =>
      problems(text).map(each => each.replace(' What is readable of the file still holds.', ''));
    const WORDS = 'Names and words stand in straight quotation marks here, as in { "dialect": "verbatim" }.';
    for (const [text, problem] of [
      ['{ "rules": {}, "dialect": "verbatim"', ' → “}” is missing here.'],
      ['{ "placeholders": ["X" }', '} → “]” is missing here.'],
      ['{ "rules": {}, "dialect": "verbatim" ]', '] → “}” is missing here.'],
      ['{ "rules": {} "dialect": "verbatim" }', '"dialect" → “,” is missing here.'],
      ['{ "rules" {} }', '{ → “:” is missing here.'],
      ['{ "speakers": "list.csv }', '"list.csv } → “"” is missing here.'],
      ['{ "rules": {} } /* why', '/* why → “*/” is missing here.'],
      ['{ "dialect": }', '} → A value is missing here, such as "verbatim", true or [].'],
      ['{} {}', '{ → Nothing belongs behind the end of the file’s {…}.'],
      ['{ rules: {} }', `rules → ${WORDS}`],
      ['{ “rules”: {} }', `“rules” → ${WORDS}`],
      ['{ "dialect": verbatim }', `verbatim → ${WORDS}`],
      [
        '{ "placeholders": [{ "pattern": "Q\\d" }] }',
        '"Q\\d" → In quotation marks a backslash is written \\\\, a line end \\n and a tab \\t.',
      ],
    ] as const)
      assert.deepEqual(told(text), [problem], text);
  });

  it('never switches the checks off: what is readable of a broken file holds', () => {
    const text = '{ "rules": { "draft-marker": "off" , "dialect": ';
    assert.ok(problems(text).length > 0);
    assert.deepEqual(read(text).rules, { 'draft-marker': 'off' });
    for (const nothing of ['', '['.repeat(100_000), '[]', 'null', '\0', '{'])
      assert.deepEqual(read(nothing), NOTHING_SAID, nothing.slice(0, 9));
  });
});

describe('settings', () => {
  const folder = read(`{ "rules": { "draft-marker": "hint", "mixed-*": "off" },
    "ignore": [{ "rule": "draft-marker", "file": "a.txt", "text": "TBC", "after": "the " }],
    "overrides": [{ "files": ["done/**", "*.final.txt"], "rules": { "draft-marker": "error" }, "dialect": "verbatim" }] }`);
  const person = read('{ "rules": { "draft-marker": "off", "name-to-come": "warning" }, "dialect": "coverage" }');

  it('the folder’s file wins over the person’s settings, and an override over both', () => {
    const a = settingsFor('a.txt', folder, person);
    assert.deepEqual(a.levelOf('draft-marker'), { level: 'hint', from: 'folder' });
    assert.deepEqual(a.levelOf('mixed-pronouns'), { level: 'off', from: 'folder' });
    assert.deepEqual(a.levelOf('name-to-come'), { level: 'warning', from: 'person' });
    assert.equal(a.levelOf('other'), undefined);
    assert.equal(a.dialect, 'coverage');
    for (const file of ['done/b.txt', 'done/c/d.txt', 'e/f.final.txt']) {
      const done = settingsFor(file, folder, person);
      assert.deepEqual(done.levelOf('draft-marker'), { level: 'error', from: 'folder' }, file);
      assert.equal(done.dialect, 'verbatim');
    }
  });

  it('lets stand what a person has looked at however its spaces and hyphens are set since', () => {
    const settings = settingsFor(
      'a.txt',
      read('{ "ignore": [{ "rule": "draft-marker", "text": "T-B C", "after": "so. The " }] }'),
      undefined,
    );
    assert.ok(settings.ignoring('draft-marker')?.('T\u2011B\u00a0C', 'said so.  The\u00a0'));
    assert.equal(settings.ignoring('draft-marker')?.('T-BC', 'said so. The '), undefined);
  });

  it('lets stand what a person has looked at, there and nowhere else', () => {
    const settings = settingsFor('a.txt', folder, person);
    assert.ok(settings.ignoring('draft-marker')?.('TBC', 'it was the '));
    assert.equal(settings.ignoring('draft-marker')?.('TBC', 'it was a '), undefined);
    assert.equal(settings.ignoring('draft-marker')?.('TBD', 'it was the '), undefined);
    assert.equal(settingsFor('b.txt', folder, person).ignoring('draft-marker'), undefined);
  });
});
