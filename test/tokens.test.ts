import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OpenRecord } from '../server/features/open/open-record.ts';
import { offsetAt } from '../server/features/open/range.ts';
import { LEGEND, semanticTokens, tokenEdits } from '../server/features/outline/tokens.ts';
import { opened } from './opened.ts';

/** The words of each token with its type. */
function words(open: OpenRecord, data: readonly number[]): string[] {
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down, along, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    character = down ? along : character + along;
    line += down;
    const start = offsetAt(open.lines, { line, character });
    found.push(`${LEGEND.tokenTypes[type]}: ${open.record.text.slice(start, start + length)}`);
  }
  return found;
}

const DRAFT = `Statements

NAME TO COME (Ethiopia) said so.

PER ÅS, Chair of the United Nations Lake Office, recalled resolution 1325␣(2000) and S/PV.8111.

Statement by Chad to come.

Ms. LIND (Sweden) said no.
`;

describe('semantic tokens', () => {
  it('are headings, speakers, affiliations and placeholders, in the order of the text', () => {
    const { open } = opened(DRAFT);
    assert.deepEqual(words(open, semanticTokens(open)), [
      'heading: Statements',
      'keyword: NAME TO COME',
      'type: Ethiopia',
      'function: PER ÅS',
      'type: United Nations Lake Office',
      'number: resolution 1325\u00a0(2000)',
      'number: S/PV.8111',
      'keyword: Statement by Chad to come.',
      'function: Ms.',
      'function: LIND',
      'type: Sweden',
    ]);
  });

  it('of a heading are its words beside what has a colour of its own in it', () => {
    const { open } = opened(`A/C.7/80/SR.12

Agenda item 9: Follow-up to resolution 1325 (2000) and to the
decade of lakes (continued)

1. Ms. Lind (Sweden) said that she would wait.
`);
    assert.deepEqual(words(open, semanticTokens(open)).slice(0, 5), [
      'number: A/C.7/80/SR.12',
      'heading: Agenda item 9: Follow-up to ',
      'number: resolution 1325 (2000)',
      'heading:  and to the',
      'heading: decade of lakes (continued)',
    ]);
  });

  it('of a part of the text are those that meet it', () => {
    const { open, text } = opened(DRAFT);
    const span = { start: text.indexOf('ÅS'), end: text.indexOf('1325') };
    assert.deepEqual(words(open, semanticTokens(open, span)), [
      'function: PER ÅS',
      'type: United Nations Lake Office',
      'number: resolution 1325\u00a0(2000)',
    ]);
  });

  it('end with their line, since no client must take longer ones', () => {
    const { open, text } = opened('Statement by the lakes\nto come.\n');
    const findings = [
      { rule: 'draft-marker', severity: 'warning', message: '', span: { start: 13, end: text.length } },
    ] as const;
    const found = { ...open, findings };
    assert.deepEqual(words(found, semanticTokens(found)), ['keyword: the lakes', 'keyword: to come.']);
  });

  it('after an edit come from those before by the edits that are told', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 12 });
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const now = [...before];
        for (const { start, deleteCount, data = [] } of tokenEdits(before, after))
          now.splice(start, deleteCount, ...data);
        assert.deepEqual(now, after);
      }),
    );
    assert.deepEqual(tokenEdits([1, 2, 3], [1, 2, 3]), []);
    assert.deepEqual(tokenEdits([1, 2, 3, 4], [1, 9, 9, 4]), [{ start: 1, deleteCount: 2, data: [9, 9] }]);
  });
});
