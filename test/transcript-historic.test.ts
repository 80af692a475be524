import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { nodesOf } from '../server/record/walk.ts';
import { kinds, speakers } from './transcribed.ts';

/** The historic Hansard of the United Kingdom, in extracts. */

describe('an extract from the historic debates of the United Kingdom', () => {
  const extract =
    'HC Deb 12 May 1983 vol 42 cc310-2\n\nLords amendment: No 3, in line 2, leave out "lamps".\n\nMr. Tarrant\n\n' +
    'I beg to move, That this House doth agree with the Lords.\n\nMr. Deputy Speaker\n\nWith this we take No. 4.\n\n';

  it('is a transcript by its reference', () => {
    assert.equal(dialectOf(extract)?.id, 'transcript');
    assert.equal(dialectOf('HL Deb 3 June 1961 vol 232 c14\n\nThe lamps were lit.')?.id, 'transcript');
    assert.notEqual(dialectOf('As was said (HC Deb 12 May 1983 vol 42 cc310-2), lamps matter.')?.id, 'transcript');
  });

  it('has speakers on lines of their own, though each stands but once', () => {
    assert.deepEqual(speakers(extract), ['Mr. Tarrant', 'Mr. Deputy Speaker']);
  });

  it('has a speaker right below its reference, and who asks in writing', () => {
    for (const asks of ['I ask what the lamps cost.', 'asked the Minister of Lamps what they cost.'])
      assert.deepEqual(
        speakers(`HC Deb 12 May 1983 vol 42 c31W\nMr. Tarrant\n\n${asks}\n\nMr. Orr\n\nNine pounds.\n`),
        ['Mr. Tarrant', 'Mr. Orr'],
        asks,
      );
  });

  it('has who but nods below a name, and the number of a question said', () => {
    const text = `${extract}Mr. Orr\n\nQuestion No. 52.\n\nThe Prime Minister\n\nindicated assent.\n\nSeveral Hon. Members\n\nrose—\n`;
    assert.deepEqual(speakers(text).slice(2), ['Mr. Orr', 'The Prime Minister', 'Several Hon. Members']);
    assert.ok([...nodesOf(parse(text, transcript))].every(({ kind }) => kind !== 'section'));
  });

  it('tells what the House does, and no speaker says it', () => {
    for (const does of [
      'Again considered in Committee.',
      'Order for Second Reading read.',
      'Amendment, by leave, withdrawn.',
      'Committee on Friday 24 April.',
    ])
      assert.equal(kinds(`${extract}${does}\n`).at(-1), 'stage-direction', does);
  });

  it('has a speaker right below a time', () => {
    for (const time of ['12.34 pm', '4.2 p.m.', '11:49 a.m.'])
      assert.deepEqual(
        speakers(`HC Deb 12 May 1983 vol 42 c31\n\nMotion made,\n${time}\nMr. Tom Orr (Saltby)\n\nI rise.\n`),
        ['Mr. Tom Orr (Saltby)'],
        time,
      );
  });

  it('tells how their Lordships divided, and who voted', () => {
    const text =
      'HL Deb 3 June 1921 vol 32 c14\n\nOn Question, their Lordships divided: Contents, 3; Not-Contents, 5.\n\n' +
      'CONTENTS.\nLarne, M. Orr of Lakes, L. Tarrant, L.\nNOT-CONTENTS.\nPetch, V. (L. Chamberlain.) Moss, L.[Teller.]\n\nResolved in the negative.\n';
    const [, vote, ...rest] = parse(text, transcript).children;
    assert.deepEqual(
      [
        vote?.kind,
        ...rest.slice(0, 2).map(({ kind, content }) => [kind, text.slice(content.start, content.start + 4)]),
      ],
      ['vote', ['stage-direction', 'CONT'], ['stage-direction', 'NOT-']],
    );
    assert.deepEqual(vote?.kind === 'vote' && [vote.inFavour?.count, vote.against?.count], [3, 5]);
  });

  it('has no speakers in the letters that it prints', () => {
    assert.deepEqual(speakers(`${extract}Yours,\n\nMr. Orr\n\nDunmere\n`), ['Mr. Tarrant', 'Mr. Deputy Speaker']);
  });
});
