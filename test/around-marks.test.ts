import assert from 'node:assert/strict';
import * as around from '../server/record/marks/around-marks.ts';
import type { Span } from '../server/record/record.ts';

/** What each question answers of the mark between `‹` and `›`. */
const asked: readonly (readonly [(text: string, span: Span) => boolean, readonly string[], readonly string[]])[] = [
  [around.isIndex, ['lamps‹[date]›', '[1]‹[date]›', 'lamp()‹[date]›'], ['lamps ‹[date]›', '‹[date]›']],
  [
    around.isLink,
    ['‹[check]›(page)', '[1]‹[check]›', 'Lamps\n‹[check]›: page', '‹[check]›: page'],
    ['of lamps ‹[check]›: forty', '‹[check]›', '[1] ‹[check]›'],
  ],
  [around.touchesWord, ['snake‹____›', '‹____›case', '‹____›*'], ['of ‹____› lamps', '(‹____›)']],
  [
    around.isSigned,
    ['Signed: ‹____›', 'Signature of the Chair: ‹____›', 'this ‹____› day of May', 'this day of ‹____›'],
    ['signed by ‹____›', 'one ‹____› day'],
  ],
  [around.isWholeLine, ['‹____›', 'Lamps\n‹____›\nOil', '____ | ‹____›'], ['Lamps ‹____›', '‹____› lamps']],
  [
    around.isOfForm,
    ['Date: ‹____›', 'Name: ____ Date: ‹____›', '‹____› Name: _', '‹[x]› yes', '* ‹[X]› done'],
    ['it met on ‹____› at noon: so', '‹[x]›'],
  ],
  [
    around.isBelowCapitals,
    ['LAKE HOUSE ‹___›', 'LAKE HOUSE ‹___› Synopsis', 'D E B A T E S ‹____›'],
    ['Mr. ADA LUND and No. ‹___›', 'LAKE HOUSE ‹___› lamps', 'the lamps ‹___›'],
  ],
  [
    around.parts,
    ['11, 1941 (Saka) ‹______›', 'Clerk of the House. ‹______› Mr. Lund: yes', 'Tuesday 3 May 2005 ‹______› The lamps'],
    ['Ms. ‹______›', 'in 2014 ‹______› lamps', 'No. ‹______› Mr. Lund'],
  ],
  [around.isLabel, ['‹TK›: I agree', 'Lamps\n- ‹TK›: I agree'], ['of ‹TK›: I agree', '‹TK› agrees']],
  [around.isQuoted, ['“of ‹[the]› lamps”', '"of ‹[the]› lamps"'], ['“Yes” of ‹[the]› lamps', '"Yes" of ‹[the]› lamps']],
  [
    (text, span) => around.isInitials(text, span, 'TK'),
    ['MARIA ‹TK› OLSEN'],
    ['MARIA ‹TK› of Norway', 'the ‹TK› OLSEN', 'Maria ‹TK› OLSEN'],
  ],
];

describe('what stands around a mark', () => {
  for (const [question, yes, no] of asked)
    for (const [drawn, answer] of [
      ...yes.map(each => [each, true] as const),
      ...no.map(each => [each, false] as const),
    ])
      it(`${question.name || 'isInitials'} is ${answer}: ${JSON.stringify(drawn)}`, () => {
        const start = drawn.indexOf('‹');
        const span = { start, end: drawn.indexOf('›') - 1 };
        assert.equal(question(drawn.replace(/[‹›]/g, ''), span), answer);
      });

  it('may be what letters stand for, by the heads of words or the letters within', () => {
    for (const [before, letters] of [
      ['the Trans-Border Commission (', 'TBC'],
      ['the Tuberculosis Directorate (', 'TBD'],
    ] as const)
      assert.ok(around.isAbbreviationOf(before, letters), letters);
    assert.ok(!around.isAbbreviationOf('the date of the meeting (', 'TBC'));
  });
});
