import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { termsOf } from '../server/record/terms.ts';
import { processorTime } from './processor-time.ts';

const terms = (text: string) => {
  const record = parse(text);
  return termsOf(record).map(term => `${textOf(record, term.shortSpan)} = ${textOf(record, term.longSpan)}`);
};

describe('terms', () => {
  for (const [text, ...expected] of [
    ['reports from the Lakes and Rivers Organization (LRO) said', 'LRO = Lakes and Rivers Organization'],
    ['the United Nations Office on Glaciers and Ice (UNOGI) said', 'UNOGI = United Nations Office on Glaciers and Ice'],
    ['the Organization for Safe Harbours in Europe (OSHE), the', 'OSHE = Organization for Safe Harbours in Europe'],
    [
      'with the International Lake Police Organization (INTERLAKE) and',
      'INTERLAKE = International Lake Police Organization',
    ],
    ['Free Lakes Movement of the Valley (FLMV/Da’ira) had', 'FLMV = Free Lakes Movement of the Valley'],
    ['gross domestic product (GDP) fell', 'GDP = gross domestic product'],
    [
      'the Protocol to Prevent Floods, Especially in Valleys, supplementing the Lake Convention of States (Bergen Protocol) was',
      'Bergen Protocol = Protocol to Prevent Floods, Especially in Valleys, supplementing the Lake Convention of States',
    ],
    [
      'under the World Nations Convention against Floods (Bergen Convention) all',
      'Bergen Convention = World Nations Convention against Floods',
    ],
    ['ILSE BRANDVOLD (Norway) said that resolution 2331 (2016) (see annex) was (so) good (Applause) (2 of 3).'],
    ['at the Conference on Settled Lakes (Habitat II) and the World Settled Lakes Programme (W-Habitat)'],
    ['The World Bank (Washington) and the Fund (IMF) met.'],
    ['He had none. In the Bank (ABC) it was so.'],
    ['The conclusions concerning the third report of the Lakes (CAT/C/54/Add.2) were read out.'],
    // One word is no term, nor is what has fewer letters than what stands for it.
    ['It was seen on television (TV) by all.'],
    ['Everybody in the Lake Town (Bergen Town) had seen it.'],
    // What one speech begins, another does not end.
    ['ILSE BRANDVOLD (Norway) spoke of the Trans-Border Commission\n\n (TBC) (Chad) said so.'],
    ['ILSE BRANDVOLD (Norway) spoke of the Trans-Border Commission (TBC, for short\n\nROSA RUIZ (Peru) said so.'],
  ] as const) {
    it(text, () => assert.deepEqual(terms(text), expected));
  }

  it('tells the head of a speech from its words', () => {
    const record = parse(
      'NAME TO COME, Lakes and Rivers Organization (LRO), said that the Lake Fund of Asia (LFA) paid.',
    );
    assert.deepEqual(
      termsOf(record).map(({ short, atOpening }) => [short, atOpening]),
      [
        ['LRO', true],
        ['LFA', false],
      ],
    );
  });

  it('takes time in proportion to the text', function () {
    this.retries(2);
    for (const text of [
      'Lakes and Rivers (LR) '.repeat(50_000),
      ' ('.repeat(200_000),
      `${'Protocol '.repeat(100_000)}(Lake Protocol)`,
    ]) {
      assert.ok(processorTime(() => termsOf(parse(text))) < 1500, text.slice(0, 20));
    }
  });

  const draft = path.join(__dirname, '../../shared/records/coverage/draft-trafficking-in-persons.txt');
  (existsSync(draft) ? it : it.skip)('reads those of a real draft', () => {
    assert.deepEqual(
      terms(readFileSync(draft, 'utf8')).map(term => term.split(' = ')[0]),
      ['ISIL', 'LRA', 'UNODC', 'Palermo Protocol', 'Palermo Convention', 'INTERPOL', 'OSCE', 'OSCE', 'ASEAN'],
    );
  });
});
