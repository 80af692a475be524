import assert from 'node:assert/strict';
import { coverage } from '../server/record/dialects/coverage.ts';
import { dialectOf } from '../server/record/dialects/index.ts';
import { parse } from '../server/record/parse.ts';
import { readable } from '../server/record/readable.ts';
import { rules } from '../server/rules/index.ts';
import { judge } from '../server/rules/judge.ts';
import type { Known } from '../server/rules/rule.ts';
import { edited } from '../server/rules/safe-fixes.ts';
import { drawn } from './marks.ts';
import { besideOf, known, recordOf } from './rule-examples.ts';

/** What is set by such signs is for this rule to judge. */
const judgesSigns = new Set(['citation-spacing']);
const all = rules.filter(({ id }) => !judgesSigns.has(id)).map(({ off: _, ...rule }) => rule);
const noBreak = (text: string) => text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');

const parsed = (text: string) => parse(text, dialectOf(text) ?? coverage);

/** What is wrong in a text, and what becomes of it by each fix, whatever spaces and hyphens it has. */
const found = (text: string, beside: Known) =>
  judge(all, parsed(text), beside).findings.map(({ rule, span, message, fixes = [], related = [] }) => [
    rule,
    span,
    plain(message),
    related.map(other => [other.span, plain(other.message)]),
    fixes.map(({ title, edits }) => [plain(title), plain(edited(text, edits))]),
  ]);

describe('in a record whose every space and hyphen is a no-break one', () => {
  for (const rule of rules) {
    it(`${rule.id} and the others find in its examples what they find in plain ones`, () => {
      for (const example of [...rule.wrong, ...rule.right]) {
        const text = plain(drawn(recordOf(example)).text);
        const beside = besideOf(example);
        assert.deepEqual(found(noBreak(text), beside), found(text, beside));
      }
    });
  }

  it('a fix leaves the signs of all that it does not mend', () => {
    const text = noBreak('NAME TO COME (Norway) said that he/she was well-off – and twenty-one.');
    const pronoun = judge(all, parsed(text), known).findings.find(({ rule }) => rule === 'undecided-pronoun');
    const fix = pronoun!.fixes!.find(({ title }) => plain(title).includes('they'))!;
    assert.equal(
      edited(text, fix.edits),
      noBreak('NAME TO COME (Norway) said that they were well-off – and twenty-one.'),
    );
  });

  it('a long one, which is read part by part, has the same words at the same offsets', () => {
    // Of a length that puts each sign, and both halves of the lamp, at the end of a part once.
    const words = 'the\u00a0lamp\u2011lit 🪔\u202fway '.repeat(20_001);
    assert.ok(words.length > 3 * 131_072);
    for (let from = 0; from < 22; from++)
      assert.equal(readable(words.slice(from)), plain(words).replaceAll('\u202f', ' ').slice(from));
  });
});
