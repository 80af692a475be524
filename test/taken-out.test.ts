import assert from 'node:assert/strict';
import { check, parse } from '../server/api.ts';
import { edited } from '../server/rules/safe-fixes.ts';

/** The text after the first fix of the first finding of a rule, which has this title. */
function after(rule: string, title: string, text: string): string {
  const [fix] = check(parse(text)).find(finding => finding.rule === rule)?.fixes ?? [];
  assert.equal(fix?.title, title);
  return edited(text, fix!.edits);
}

describe('what is taken out', () => {
  const BEGUN = 'ILSE BRANDVOLD (Norway) said that the ice was thin';
  for (const [before, behind] of [
    [`${BEGUN} [check].  She sat.`, `${BEGUN}.  She sat.`],
    [`${BEGUN}\u00a0(sp?) and cold.`, `${BEGUN} and cold.`],
    [`${BEGUN}.  [figure to be checked]  She sat.`, `${BEGUN}.  She sat.`],
    [`${BEGUN} [Ed.: is it?], and wet.`, `${BEGUN}, and wet.`],
    [`${BEGUN} for 14 ((check: 15?)) days.`, `${BEGUN} for 14 days.`],
    [`${BEGUN} (?), and wet.`, `${BEGUN}, and wet.`],
    [`${BEGUN}.\n\n[check] She sat.`, `${BEGUN}.\n\nShe sat.`],
    [`${BEGUN}.\r\n\r\n[Ravi to confirm]\r\n\r\nShe sat.\r\n`, `${BEGUN}.\r\n\r\nShe sat.\r\n`],
  ] as const) {
    it(`of a draft is what asks of words, and no hole stays: ${JSON.stringify(before.slice(-30))}`, () =>
      assert.equal(after('draft-marker', 'Take the mark out', before), behind));
  }

  it('is a line for which nothing will come', () => {
    const [above, below] = [`${BEGUN}.\r\n\r\n`, 'KOFI MENSAH (Ghana) agreed.\r\n'];
    const whole = `${above}Statement by Chad to come.\r\n\r\n${below}`;
    assert.equal(after('statement-to-come', 'Take the line out', whole), above + below);
  });

  it('is a note above all else', () => {
    const text = `${BEGUN}.\n`;
    assert.equal(after('provisional-note', 'Take the note out', `DRAFT 2 – do not publish\n\n${text}`), text);
  });

  it('is no question that stands for the word behind a preposition', () => {
    const [finding] = check(parse(`${BEGUN} at [check spelling: Bjørnes?].\n\nKOFI MENSAH (Ghana) agreed.\n`));
    assert.deepEqual([finding?.rule, finding?.fixes], ['draft-marker', undefined]);
  });

  it('is nothing that stands for words which are not there', () => {
    for (const mark of ['TK', '[date]', '[name to come]', '[the Dane?]', '???', '[?]', '[date to be confirmed]']) {
      const findings = check(parse(`${BEGUN} on ${mark}, she said.\n\nKOFI MENSAH (Ghana) agreed.\n`));
      assert.deepEqual(
        findings.map(({ rule, fixes }) => [rule, fixes]),
        [['draft-marker', undefined]],
        mark,
      );
    }
  });
});
