import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as api from '../server/api.ts';
import { type ExportFormat, edited, exported, exportRecord, type Format, format, parse } from '../server/api.ts';
import { exportRecords } from '../server/cli/reports/export.ts';
import { format as formatCommand } from '../server/cli/reports/format.ts';
import { EXPORT_FORMATS } from '../server/export/formats.ts';
import { deskOf } from './desk.ts';
import { run } from './terminal.ts';

const root = path.resolve(__dirname, '..');
const files = ['draft-undersea-cables', 'finished-undersea-cables', 'verbatim-mountain-lakes'].map(name =>
  path.join(root, `examples/${name}.record.txt`),
);
const formats = Object.keys(EXPORT_FORMATS) as readonly ExportFormat[];

describe('the npm functions', () => {
  const desk = deskOf('api');

  for (const to of formats) {
    it(`write ${to} as the command line does`, async () => {
      for (const file of files) {
        const { out } = await run(exportRecords, ['--to', to, file]);
        assert.ok(out.length > 500);
        assert.equal(exportRecord(parse(readFileSync(file, 'utf8')), to, { file }), out);
      }
    });
  }

  it('give the record that JSON has', () => {
    const record = parse('Mr. Beck (Norway): So be it.\n', { dialect: 'verbatim' });
    assert.deepEqual(JSON.parse(exportRecord(record, 'json', { file: 'a.txt' })), exported(record, { file: 'a.txt' }));
    const { file, speakers } = exported(record);
    assert.equal(file, 'record');
    assert.deepEqual(
      speakers.map(({ name, affiliation }) => [name, affiliation]),
      [['Beck', 'Norway']],
    );
  });

  it('are those that the README has, and no more', () => {
    const [, table = ''] = /\n\| function \|[^\n]*\n(\|.*?)\n\n/s.exec(
      readFileSync(path.join(root, 'README.md'), 'utf8'),
    )!;
    const names = Object.keys(api);
    assert.ok(names.length > 5);
    for (const name of names) assert.match(table, new RegExp(`\`${name}\\b`));
  });

  it('say which forms there are', () => {
    assert.throws(() => exportRecord(parse(''), 'docx' as ExportFormat), {
      name: 'TypeError',
      message: 'to is one of json, html, markdown, akn, tei, and not “docx”.',
    });
  });

  it('set spaces and hyphens as the command line does', async () => {
    const house = { sentenceGap: 'two-spaces', citationSpaces: 'no-break', hyphens: 'no-break' } as const;
    desk.file('meeting-record.json', JSON.stringify({ format: house }));
    for (const file of files) {
      const record = parse(readFileSync(file, 'utf8'));
      const copy = desk.file(path.basename(file), record.text);
      await run(formatCommand, [copy]);
      const edits = format(record, house);
      assert.ok(edits.length > 0);
      assert.equal(edited(record.text, edits), readFileSync(copy, 'utf8'));
    }
    assert.deepEqual(format(parse('Mr. Beck (Norway): So.  Be it.'), {}), []);
  });

  it('say how spaces and hyphens may be set', () => {
    assert.throws(() => format(parse('So.  Be it.'), { sentenceGap: 'one space' } as unknown as Format), {
      name: 'TypeError',
      message: 'sentenceGap is one of one-space, two-spaces, no-break-and-space, and not “one space”.',
    });
  });

  it('say what is wrong with an argument, to whoever has no types', () => {
    const record = parse('');
    const untyped = api as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
    for (const [call, args, message] of [
      ['parse', [Buffer.from('')], 'text is a string, and not Buffer {…}.'],
      ['parse', [undefined], 'text is a string, and not undefined.'],
      [
        'parse',
        ['', { dialect: 'hansard' }],
        'dialect is one of coverage, verbatim, summary, transcript, plain, and not “hansard”.',
      ],
      ['check', ['Statements'], 'record is what parse gives, and not “Statements”.'],
      [
        'check',
        ['Statements\n\n'.repeat(999)],
        'record is what parse gives, and not “Statements Statements Statements Stateme…”.',
      ],
      ['check', [null], 'record is what parse gives, and not null.'],
      [
        'check',
        [record, { rules: { 'mixed-*': 'fatal' } }],
        'rules["mixed-*"] is one of off, hint, information, warning, error, and not “fatal”.',
      ],
      [
        'check',
        [record, { rules: { 'name-to-cme': 'off' } }],
        /^A rule is one of name-to-come, .* not “name-to-cme”\.$/,
      ],
      ['check', [record, { rules: { 'x-*': 'off' } }], /^A rule is one of .* not “x-\*”\.$/],
      ['check', [record, { speakers: Buffer.from('') }], 'speakers is a string, and not Buffer {…}.'],
      [
        'check',
        [record, { speakers: 'speakers.csv' }],
        /^speakers is a speakers list\. The first line names the columns/,
      ],
      ['format', ['Statements', {}], 'record is what parse gives, and not “Statements”.'],
      ['edited', [record, []], 'text is a string, and not Object {…}.'],
      ['edited', ['abc', 'def'], 'edits is an array, and not “def”.'],
      ...[
        [{ span: { start: 0, end: 1 }, newText: 'x' }],
        [{ span: { start: 0, end: 4 }, text: '' }],
        [{ span: { start: -1, end: 1 }, text: '' }],
        [{ span: { start: 2, end: 1 }, text: '' }],
        [
          { span: { start: 1, end: 3 }, text: '' },
          { span: { start: 0, end: 2 }, text: '' },
        ],
        [undefined],
      ].map(
        edits =>
          ['edited', ['abc', edits], /^Edits have spans within the text, .* and not (?:\{.*\}|undefined)\.$/] as const,
      ),
      ['exported', [{}], 'record is what parse gives, and not Object {…}.'],
    ] as const)
      assert.throws(() => untyped[call]!(...args), { name: 'TypeError', message });
    assert.deepEqual(api.check(record, { rules: { 'mixed-*': 'off' }, speakers: '' }), []);
  });
});
