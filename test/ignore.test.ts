import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, CreateFile, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { codeActions } from '../server/features/mending/code-actions.ts';
import { ignoreActions } from '../server/features/mending/ignore.ts';
import { LANGUAGE, openRecord } from '../server/features/open/open-record.ts';
import { lineIndexOf, rangeOf } from '../server/features/open/range.ts';
import { withIgnored, withRuleOff } from '../server/project/configuration/ignoring.ts';
import { withMoved } from '../server/project/configuration/moved.ts';
import { saidOf } from '../server/project/folder.ts';
import { unusedEntries } from '../server/project/unused.ts';
import { rules } from '../server/rules/index.ts';
import { unusedSays } from '../server/session/folders/unused-says.ts';
import { inMemory, ROOT } from './files.ts';
import { able, known, MANUAL } from './opened.ts';

const DRAFT = 'PER ÅS (Norway) said that the figure was TBC, and the other figure TBC.\n';
const ruleIds = rules.map(rule => rule.id);

/** A record of that name in a folder with these files. */
async function inFolder(
  files: Record<string, string>,
  name = 'a.record.txt',
  text = DRAFT,
  root: string | undefined = ROOT,
) {
  const uri = `${ROOT}/${name}`;
  const said = await saidOf(uri, root, { files: inMemory(files), catalogue: known.catalogue, ruleIds });
  const open = openRecord({ uri, languageId: LANGUAGE, version: 1, text }, said);
  return { open, said, uri };
}

/** What the actions on the first finding write, by the first words of their titles. */
async function written(files: Record<string, string>, name?: string, text?: string) {
  const { open } = await inFolder(files, name, text);
  const [finding] = open.findings;
  const actions = ignoreActions(open, finding!.span, able, MANUAL);
  const after = ({ edit }: CodeAction) => {
    const change = edit!.documentChanges!.at(-1) as TextDocumentEdit;
    const before = files[change.textDocument.uri.replace(`${ROOT}/`, '')] ?? '';
    return TextDocument.applyEdits(TextDocument.create('', '', 1, before), change.edits as TextEdit[]);
  };
  return { actions, texts: actions.map(after) };
}

describe('letting a finding stand', () => {
  it('is written to the folder’s file, as the titles say, and then holds', async () => {
    const { actions, texts } = await written({}, 'day/a (1).record.txt');
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Ignore this here: written to meeting-record.json',
        'Ignore “TBC” in this record (draft-marker): written to meeting-record.json',
        'Switch draft-marker off in this folder: written to meeting-record.json',
      ],
    );
    const left = await Promise.all(
      texts.map(async text => {
        const { open } = await inFolder({ 'meeting-record.json': text }, 'day/a (1).record.txt');
        return open.findings.length;
      }),
    );
    assert.deepEqual(left, [1, 0, 0]);
    const { open: other } = await inFolder({ 'meeting-record.json': texts[1]! }, 'day/a 1.record.txt');
    assert.equal(other.findings.length, 2);
  });

  it('makes the file where there is none, and writes what a person would', async () => {
    const { actions, texts } = await written({});
    assert.deepEqual((actions[0]!.edit!.documentChanges![0] as CreateFile).uri, `${ROOT}/meeting-record.json`);
    assert.equal(
      texts[0],
      `{
  "ignore": [{ "rule": "draft-marker", "file": "a.record.txt", "text": "TBC", "after": "that the figure was " }]
}
`,
    );
  });

  it('keeps comments, entries and the way the file is written', async () => {
    const before =
      '{\r\n\t// ours\r\n\t"ignore": [\r\n\t\t{ "rule": "name-to-come" }, // this one\r\n\t],\r\n\t"rules": {},\r\n}\r\n';
    const { texts } = await written({ 'meeting-record.json': before });
    const added =
      '\t\t{ "rule": "draft-marker", "file": "a.record.txt", "text": "TBC", "after": "that the figure was " },\r\n';
    assert.equal(texts[0], before.replace('\t],', `${added}\t],`));
    assert.equal(texts[2], before.replace('{}', '{\r\n\t\t"draft-marker": "off"\r\n\t}'));
    assert.deepEqual((await inFolder({ 'meeting-record.json': texts[0]! })).open.findings.length, 1);
    assert.deepEqual((await inFolder({ 'meeting-record.json': texts[2]! })).said.home?.says?.rules, {
      'draft-marker': 'off',
    });
  });

  it('is written as what stands there is', () => {
    const after = (text: string, changes = withIgnored(text, { rule: 'a', text: '“' })) =>
      [...changes!]
        .reverse()
        .reduce((now, { span, text: to }) => now.slice(0, span.start) + to + now.slice(span.end), text);
    const entry = '{ "rule": "a", "text": "“" }';
    for (const [text, expected] of [
      ['{}', `{\n  "ignore": [${entry}]\n}`],
      ['{ "rules": {} }', `{ "rules": {}, "ignore": [${entry}] }`],
      ['{\n  "rules": {}\n}', `{\n  "rules": {},\n  "ignore": [${entry}]\n}`],
      ['{\n  "rules": {} // none\n}', `{\n  "rules": {}, // none\n  "ignore": [${entry}]\n}`],
      ['{ "ignore": [] }', `{ "ignore": [\n  ${entry}\n] }`],
      ['{ "ignore": [1] }', `{ "ignore": [1, ${entry}] }`],
      ['{ "ignore": [1,] }', `{ "ignore": [1, ${entry}] }`],
      ['{ "ignore": [\n    1, /* one */\n  ] }', `{ "ignore": [\n    1, /* one */\n    ${entry},\n  ] }`],
    ] as const) {
      assert.equal(after(text), expected);
    }
    assert.equal(after('', withRuleOff('', 'a')), '{\n  "rules": { "a": "off" }\n}\n');
    assert.equal(
      after('{ "rules": { "a": "hint" } }', withRuleOff('{ "rules": { "a": "hint" } }', 'a')),
      '{ "rules": { "a": "off" } }',
    );
  });

  it('is not offered where it could not be written', async () => {
    for (const broken of ['{ "ignore": [', '[]', '{ "ignore": {}, "rules": [] }']) {
      assert.deepEqual((await written({ 'meeting-record.json': broken })).actions, [], broken);
    }
    const { open } = await inFolder({});
    const cannot = { ...able, createsFiles: false };
    assert.deepEqual(ignoreActions(open, open.findings[0]!.span, cannot, MANUAL), []);
    const untitled = openRecord({ uri: 'untitled:1', languageId: LANGUAGE, version: 1, text: DRAFT }, known);
    assert.deepEqual(ignoreActions(untitled, untitled.findings[0]!.span, able, MANUAL), []);
  });

  it('comes after everything that mends', async () => {
    const { open } = await inFolder({}, undefined, 'NAME TO COME (Chad) said he/she was.\n');
    const range = rangeOf(lineIndexOf(open.source.text), open.findings.at(-1)!.span);
    const titles = codeActions(open, { range, context: { diagnostics: [] } }, able, MANUAL).map(({ title }) => title);
    const first = titles.findIndex(title => title.startsWith('Ignore'));
    assert.ok(first > 0 && titles.slice(first, first + 3).every(title => title.includes('meeting-record.json')));
  });

  it('that matches nothing any more is a hint in the file, for its own record alone', async () => {
    const configuration = `{ "ignore": [
      { "rule": "draft-marker", "file": "a.record.txt", "text": "TBC", "after": "figure was " },
      { "rule": "draft-marker", "file": "a.record.txt", "text": "TBD" },
      { "rule": "draft-marker", "file": "b.record.txt", "text": "TBD" },
      { "rule": "name-to-come", "file": "*.txt" }
    ] }`;
    const { open, said, uri } = await inFolder({ 'meeting-record.json': configuration });
    const file = unusedEntries(uri, said.home, said.settings, new Set(open.ignored.map(({ by }) => by)));
    assert.deepEqual(
      file?.problems.map(({ span, severity, message }) => [
        configuration.slice(span.start, span.end),
        severity,
        message,
      ]),
      [
        [
          '{ "rule": "draft-marker", "file": "a.record.txt", "text": "TBD" }',
          'hint',
          'This lets nothing stand any more: draft-marker finds no such words in a.record.txt. Take it out.',
        ],
      ],
    );
  });

  it('is sought in a long text while others are answered, and not in one that has changed meanwhile', async () => {
    const { open, said, uri } = await inFolder({
      'meeting-record.json':
        '{ "ignore": [{ "rule": "draft-marker", "file": "a.record.txt", "text": "TBD" }, { "rule": "no-such", "file": "b.record.txt" }] }',
    });
    /** A text of which each rule takes longer than others are kept waiting. */
    const sought = async (changesMeanwhile: boolean) => {
      let [rules, turns] = [3, 0];
      const long = {
        ...open,
        source: { ...open.source },
        judgeOn() {
          const until = performance.now() + 60;
          while (performance.now() < until);
          return --rules > 0;
        },
        get ignored() {
          assert.equal(rules, 0);
          return [];
        },
      };
      const newest = () => (changesMeanwhile && turns ? open : long);
      const files = await unusedSays(
        { uris: [uri], newest },
        () => said,
        async () => void turns++,
      );
      return { turns, found: files.flatMap(({ problems }) => problems.map(({ severity }) => severity)) };
    };
    assert.deepEqual(await sought(false), { turns: 2, found: ['hint'] });
    assert.deepEqual(await sought(true), { turns: 1, found: [] });
  });

  it('goes with a record, or a folder of records, that is called otherwise, as far as one file says of both', async () => {
    const text = `{
      // day/a.record.txt
      "ignore": [
        { "rule": "draft-marker", "file": "day/a (1).record.txt", "text": "TBC" }, // as quick fixes write it
        { "rule": "draft-marker", "file": "day/a \\\\(1\\\\).record.txt" },
        { "rule": "draft-marker", "file": "day/*.txt" }, { "rule": "draft-marker" }, 7,
      ],
      "overrides": [{ "files": "day/b.record.txt" }, { "files": ["day/b.record.txt", "daytime/b.record.txt"] }],
    }`;
    const after = (from: string, to: string) =>
      TextDocument.applyEdits(
        TextDocument.create('', '', 1, text),
        withMoved(text, from, to).map(({ span, text: newText }) => ({
          range: rangeOf(lineIndexOf(text), span),
          newText,
        })),
      );
    const escaped = String.raw`"day/a \\(1\\).record.txt"`;
    assert.equal(after('day/a (1).record.txt', 'c.record.txt'), text.replace(escaped, '"c.record.txt"'));
    assert.equal(
      after('day/b.record.txt', 'day/[c].txt'),
      text.replaceAll('"day/b.record.txt"', String.raw`"day/\\[c\\].txt"`),
    );
    assert.equal(after('day', 'old/day'), text.replaceAll('"day/', '"old/day/'));
    assert.equal(after('d', 'e'), text);
    for (const broken of ['', '{', '[]', '{ "ignore": 7, "overrides": [7] }'])
      assert.deepEqual(withMoved(broken, 'day', 'night'), []);
  });
});
