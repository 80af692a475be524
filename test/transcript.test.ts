import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf } from '../server/record/walk.ts';
import { outline } from './outline.ts';

const FIXTURES = path.join(__dirname, 'fixtures/transcript');
const fixture = (file: string) => readFileSync(path.join(FIXTURES, file), 'utf8');
const files = readdirSync(FIXTURES).filter(name => name.endsWith('.txt'));

describe('transcripts', () => {
  for (const file of files) {
    it(`${file} has its outline`, () => {
      assert.equal(`${outline(fixture(file), transcript)}\n`, fixture(file.replace('.txt', '.outline')));
    });
  }

  it('are told from other records', () => {
    // What has lost its head, and strayed into others' forms, is for a person to say.
    const told = files.filter(file => file !== 'bad-input.txt').map(file => [file, dialectOf(fixture(file))?.id]);
    assert.deepEqual(
      told.filter(([, dialect]) => dialect !== 'transcript'),
      [],
    );
  });
});

describe('transcripts: sections', () => {
  it('are as deep as the marks of Markdown', () => {
    const record = parse('# Minutes\n\n## Monday\n\n#### Ice\n\ntext\n\n### Lamps\n\ntext\n\n## Tuesday', transcript);
    const levels = [...nodesOf(record)].flatMap(node =>
      node.kind === 'section' ? [`${node.level} ${textOf(record, node.heading)}`] : [],
    );
    assert.deepEqual(levels, ['2 Monday', '4 Ice', '3 Lamps', '2 Tuesday']);
  });

  it('are none where a comment stands in code', () => {
    const record = parse('## One\n\n```sh\n# not a heading\n```\n\n## Two', transcript);
    assert.equal([...nodesOf(record)].filter(node => node.kind === 'section').length, 2);
  });
});
