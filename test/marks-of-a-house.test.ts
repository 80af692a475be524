import assert from 'node:assert/strict';
import { readConfiguration } from '../server/project/configuration/read-configuration.ts';
import { marksOf } from '../server/project/marks.ts';
import { patternOf } from '../server/project/patterns/pattern.ts';
import { coverage } from '../server/record/dialects/coverage.ts';
import { parse } from '../server/record/parse.ts';
import { rules } from '../server/rules/index.ts';
import { judge } from '../server/rules/judge.ts';
import { draw, drawn } from './marks.ts';
import { known } from './opened.ts';
import { processorTime } from './processor-time.ts';

const ids = rules.map(rule => rule.id);
const marks = (...placeholders: unknown[]) =>
  marksOf(readConfiguration(JSON.stringify({ placeholders }), ids).configuration).marks!;

describe('the marks of a house', () => {
  it('are found by the rule draft-marker, each once', () => {
    const { text, spans } = drawn(`
ILSE BRANDVOLD (Norway) said NOT␣YET  SEEN, Q12 and TBC.  Not yet seen; Q; CHECKED; CHECK (C++)
                             ^^^^^^^^^^^^^  ^^^     ^^^                             ^^^^^ ^^^^^

NAME TO COME (Chad) said Q7.
                         ^^
`);
    const house = marks('NOT YET SEEN', { pattern: 'Q\\d+' }, 'TBC', 'CHECK', '(C++)', 'NAME TO COME');
    const found = judge(rules, parse(text, coverage), { ...known, marks: [house] }).findings.filter(
      ({ rule }) => rule === 'draft-marker',
    );
    assert.equal(
      draw(
        text,
        found.map(({ span }) => span),
      ),
      draw(text, spans),
    );
  });

  it('that can’t be run are a problem of the file, and the others hold', () => {
    const text = '{ "placeholders": [{ "pattern": "(" }, { "pattern": "(?=a)" }, "TKX", {}] }';
    const { configuration, problems } = readConfiguration(text, ids);
    const own = marksOf(configuration);
    assert.deepEqual(
      [...problems, ...own.problems].map(({ span, message }) => [
        text.slice(span.start, span.end),
        message.split(':')[0],
      ]),
      [
        ['{}', 'A placeholder is words in quotation marks, or { "pattern"'],
        ['"("', 'This is no pattern that can be run'],
        ['"(?=a)"', 'This is no pattern that can be run'],
      ],
    );
    assert.deepEqual(own.marks?.('a TKX b'), [{ start: 2, end: 5 }]);
  });

  it('never hang: patterns that take other engines for ever, on a long line', function () {
    this.retries(2);
    const line = 'a'.repeat(300_000);
    for (const pattern of ['(a+)+$', '(a|aa)+b', '(a*)*', 'a.*b|a', '(x+x+)+y', '']) {
      const { matches } = patternOf(pattern) as Exclude<ReturnType<typeof patternOf>, { fault: string }>;
      const ms = processorTime(() => matches(line));
      assert.ok(ms < 1000, `${pattern}: ${ms} ms`);
    }
  });

  it('have groups, and lines of their own', () => {
    const pattern = patternOf('^Bill (C-(\\d+))?');
    assert.ok('matches' in pattern);
    const text = 'Bill C-12\r\nBill \nNo Bill C-3';
    assert.deepEqual(
      pattern
        .matches(text)
        .map(({ groups, ...span }) => [
          text.slice(span.start, span.end),
          ...groups.map(group => group && text.slice(group.start, group.end)),
        ]),
      [
        ['Bill C-12', 'C-12', '12'],
        ['Bill ', undefined, undefined],
      ],
    );
  });
});
