import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { nodesOf } from '../server/record/walk.ts';
import { kinds, speakers } from './transcribed.ts';

describe('the names of a division', () => {
  const voted = 'Mr. Lund: Vote.\n\nThe House divided: Ayes 5, Noes 2.\n\n';
  for (const [form, list] of [
    ['a line each', 'Division No. 12] [11.39 pm\nAYES\nAdair, Rt Hon Ann\nBerg, Tom (Lake N)\n'],
    [
      'two on a line',
      'Division No. 12] [7. 11 pm\nAYES\nAdair, Rt Hon Ann Moss, J. K.\nBerg, Sir Tom (Lake N) Orr, Jan (St. Ives W)\n',
    ],
    [
      'in a table',
      '| Division No. 12] | |\n| AYES | |\n| Adair, Rt Hon Ann | Moss, Jane |\n| Berg, Tom (Lake N) | |\n',
    ],
  ] as const) {
    it(`are what the house does: ${form}`, () => {
      assert.deepEqual(kinds(`${voted}${list}\nMr. Berg: It is done.`), [
        'speech',
        'vote',
        'stage-direction',
        'speech',
      ]);
    });
  }
});

describe('the roll of a house', () => {
  it('has no headings, however the members are styled', () => {
    const text =
      'CALL OF THE ROLL PRESENT WERE:\n\nHon. Odo Berg, M.P., Speaker\n\n' +
      'Dr. the Hon. Ada Lund, M.P., Minister of Lamps\n\nMrs. Jana Orr, M.P., Saltby, Central\n\n' +
      'MR. SPEAKER: The House is in session.\n\nMR. ORR: Yes.\n';
    assert.ok(!kinds(text).slice(1).includes('section'));
  });
});

describe('how a house divides', () => {
  function counts(text: string): readonly (number | undefined)[] {
    const vote = [...nodesOf(parse(text, transcript))].find(node => node.kind === 'vote');
    return vote?.kind === 'vote' ? [vote.inFavour, vote.against, vote.abstaining].map(side => side?.count) : [];
  }

  it('is told of whatever the house is called', () => {
    for (const house of ['House', 'Chamber', 'Seanad', 'Subcommittee'])
      assert.deepEqual(counts(`Mr. Lund: Vote.\n\nThe ${house} divided: Ayes 5, Noes 2.\n`), [5, 2, undefined], house);
  });

  it('is told by parties in New Zealand, whether or not blank lines stand between', () => {
    const lines = [
      'ADA LUND (Junior Whip—Lamps): I move, That the question be now put.',
      'A party vote was called for on the question, That the question be now put.',
      'Ayes 64',
      'New Shore Lamps 58; Wick Party New Shore 6.',
      'Noes 53',
      'New Shore Labour 46; Green',
      'Party 7.',
      'Abstentions 2',
      'Oil Party 2.',
      'Motion agreed to.',
    ];
    for (const between of ['\n', '\n\n']) {
      assert.deepEqual(counts(lines.join(between)), [64, 53, 2]);
      assert.ok(!kinds(lines.join(between)).includes('section'));
    }
  });

  it('is told by names in journals, with how many they are behind them', () => {
    const journal = (votes: string) =>
      `JOURNAL OF THE SENATE.\n\nTUESDAY, MAY 12, 1868.\n\nMr. Lund moved that the bill be read.\n\n${votes}\n\nCarried.\n`;
    const nays = 'Nays—Messrs. Birde and Petch—2.';
    for (const text of [
      journal(`Yeas—Messrs. Berg, Moss of Saltby and Orr—3.\n\n${nays}`),
      journal(`Yeas-Messrs. Berg, Moss of Saltby, Orr.-3.\n${nays}`),
      journal('AYES: Berg, Moss, Orr. Total, 3.\n\nNOES: Birde, Petch. Total, 2.'),
    ]) {
      assert.equal(dialectOf(text), transcript);
      assert.deepEqual(counts(text), [3, 2, undefined], text);
      assert.equal(kinds(text)[0], 'title');
    }
    assert.deepEqual(counts(journal('Yeas—Messrs. Berg, Moss and Orr.\n\nNays—none of 3.')), []);
  });

  it('is told in Irish', () => {
    const text =
      'An Ceann Comhairle: I put the question.\n\nAmendment put:\n\nThe Dáil divided: Tá, 54; Níl, 90; Staon, 3.\n\nNíl\n\nAda Lund, Tom Berg, Jana Orr.\n\nMr. Lund: Yes.\n';
    assert.deepEqual(counts(text), [54, 90, 3]);
    assert.ok(!kinds(text).includes('section'));
    assert.deepEqual(counts('The Seanad divided: Tá 18; Níl 30.\n\nMr. Lund: Yes.\n\nMr. Berg: No.\n'), [
      18,
      30,
      undefined,
    ]);
  });

  it('is asked of the members, who answer below their label', () => {
    assert.deepEqual(
      speakers(
        'The Presiding Officer (Mr Odo Berg):\n\nAre we agreed?\n\nMembers:\n\nNo.\n\nThe Presiding Officer:\n\nThere will be a division.\n',
      ),
      ['The Presiding Officer (Mr Odo Berg)', 'Members', 'The Presiding Officer'],
    );
  });
});
