import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { coverage } from '../../server/record/dialects/coverage.ts';
import { parse } from '../../server/record/parse.ts';
import { pronounsOf, undecidedByPart, useThroughout } from '../../server/record/pronouns.ts';
import { speechesOf } from '../../server/record/walk.ts';
import { mixedPronouns } from '../../server/rules/mixed-pronouns.ts';
import { flips } from '../evaluate/flips.ts';
import { flipsInDraft, flipsInLabelled, foundInTurnedLabelled, labelled, score } from '../evaluate/pronouns.ts';
import { processorTime } from '../processor-time.ts';
import { known } from '../rule-examples.ts';

const read = (text: string) => parse(text, coverage);

describe('measured', () => {
  for (const file of ['practised', 'held-out'] as const) {
    it(`${file} sentences: the speaker is told with precision 0.98 and recall 0.95`, () => {
      const { precision, recall, wrong, missed } = score(labelled(file));
      assert.ok(precision >= 0.98, wrong.join('\n'));
      assert.ok(recall >= 0.95, missed.join('\n'));
    });

    it(`${file} sentences: no speech mixes pronouns, and most flips show although others are spoken of`, () => {
      const { found, flips: all, astray, before, missed } = flipsInLabelled(labelled(file));
      assert.equal(before, 0);
      assert.ok(astray <= all / 100, `${astray} findings at somebody else’s pronoun`);
      assert.ok(found / all >= 0.95, missed.join('\n'));
    });
  }

  it('usual sentences of the genre, labelled before they were read: 95 flips in 100 show at least', () => {
    const set = labelled('usual');
    const { precision, recall, wrong, missed } = score(set);
    assert.ok(precision >= 0.98 && recall >= 0.95, [...wrong, ...missed].join('\n'));
    const turned = flipsInLabelled(set);
    assert.equal(turned.before, 0);
    assert.ok(turned.found / turned.flips >= 0.95, turned.missed.join('\n'));
  });

  for (const [file, sure, least, standing = 0] of [
    ['held-out-flips', 1, 0.95],
    ['registers', 1, 0.84],
    ['held-out-registers', 1, 0.97],
    ['voices', 1, 0.49],
    ['held-out-voices', 0.98, 0.5],
    ['releases', 0.99, 0.92],
    ['fresh', 0.99, 0.93],
    ['held-out-releases', 1, 0.8],
    ['ordinary', 1, 0.98],
    ['minutes', 1, 0.92],
    ['company', 1, 0.53],
    ['guests', 1, 0.63],
    ['plain-days', 1, 0.98],
    ['visitors', 0.98, 0.52],
    ['last-look', 1, 0.95],
    ['weekdays', 1, 0.93],
    ['neighbours', 0.94, 0.53],
    ['afternoons', 1, 0.85],
    ['evenings', 1, 0.9],
    ['night-shifts', 1, 0.85],
    ['bureaus', 0.99, 0.69],
    ['stairwells', 1, 0.64],
    ['terraces', 0.98, 0.69],
    ['corridors', 0.99, 0.8, 1],
    ['lobbies', 0.97, 0.67],
    ['archives', 0.98, 0.6],
    ['quays', 0.99, 0.9],
    ['chambers', 0.98, 0.87, 1],
    ['benches', 1, 0.87],
    ['passers', 1, 0.58],
    ['galleries', 0.99, 0.81],
    ['ledgers', 0.97, 0.8],
    ['shores', 1, 0.47],
    ['clocks', 1, 0.84],
    ['canals', 1, 0.61],
  ] as const) {
    it(`${file}, labelled before they were read, with somebody else in many: no finding without a flip, but for ${standing}`, () => {
      const set = labelled(file);
      const { precision, wrong } = score(set);
      assert.ok(precision >= sure, wrong.join('\n'));
      const { found, flips: all, before, missed } = flipsInLabelled(set);
      assert.equal(before, standing);
      assert.ok(foundInTurnedLabelled(set).length <= standing);
      assert.ok(found / all >= least, missed.join('\n'));
    });
  }

  it('there are 300 labelled sentences and more', () => {
    assert.ok(score(labelled('practised')).sentences + score(labelled('held-out')).sentences >= 300);
  });

  it('every gendered pronoun of the labelled sentences has its label', () => {
    for (const file of ['practised', 'held-out'] as const) {
      const { record, labels } = labelled(file);
      for (const speech of speechesOf(record)) {
        for (const { span } of pronounsOf(record, speech))
          assert.ok(labels.has(span.start), record.text.slice(span.start - 40, span.end));
      }
    }
  });

  it('95 in 100 flips are found in a finished record, and nothing without a flip', () => {
    const example = path.join(__dirname, '../../examples/finished-undersea-cables.record.txt');
    const { found, flips: all, before, missed } = flips(read(readFileSync(example, 'utf8')), () => true, read);
    assert.equal(before, 0);
    assert.ok(all >= 15 && found / all >= 0.95, missed.join('\n'));
  });

  it('and in a real draft', function () {
    const draft = flipsInDraft();
    if (!draft) return this.skip();
    assert.equal(draft.before, 0);
    assert.ok(draft.found / draft.flips >= 0.99, draft.missed.join('\n'));
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'he she his her him herself he/she s/he (s)he said , . ; “ ” " ‘ ’ / ( ) the Envoy Ms. Okello President had Her Majesty'.split(
      ' ',
    ),
    '\n\n',
    '\u00a0',
    'NAME TO COME (Peru) said',
    '\ud800',
  );
  it('gives pronouns in order, each a word of the text, and findings of one set or the other', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), words => {
        const record = read(words.join(' '));
        for (const speech of speechesOf(record)) {
          let last = -1;
          for (const { span } of pronounsOf(record, speech)) {
            assert.ok(span.start >= last);
            assert.match(record.text.slice(span.start, span.end), /^(?:[Hh](?:e|is|im|ers?|imself|erself)|[Ss]he)$/);
            last = span.end;
          }
          const changes = useThroughout(record, speech, 'they');
          for (const [i, { span }] of changes.entries()) assert.ok(i === 0 || changes[i - 1]!.span.end <= span.start);
        }
        undecidedByPart(record);
      }),
      { numRuns: 500 },
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    'nested quotation marks': '“'.repeat(100_000),
    'quotation marks that close nothing': '”"‘’»'.repeat(20_000),
    'one sentence of 20,000 pronouns': 'he told her Envoy, '.repeat(10_000),
    slashes: 'he/'.repeat(200_000),
    brackets: '(s)he('.repeat(100_000),
    names: 'Ana Bo Cy de '.repeat(50_000),
    'many paragraphs with no stop': 'she and the Envoy\n\n'.repeat(30_000),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`takes time in proportion to the text: ${name}`, () => {
      const record = read(`NAME TO COME (Peru) said that he ${text}`);
      const took = processorTime(() => {
        for (const speech of speechesOf(record)) pronounsOf(record, speech);
        undecidedByPart(record);
        [...mixedPronouns.check(record, known)].length;
      });
      assert.ok(took < 10_000, `${took} ms`);
    });
  }
});
