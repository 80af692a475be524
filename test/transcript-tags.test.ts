import assert from 'node:assert/strict';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { headings, speakers } from './transcribed.ts';

/** Pages whose tags tell where a speech or a heading begins, and what is left where these are lost. */

it('a question and its title in tags are two headings on one line, too', () => {
  const text =
    '<Newspeech>Mr. Odera: I beg to ask.</Newspeech>\n<i>Question No. 164</i><Header>WATER FOR SALTBY</Header>\n<Newspeech>Mr. Were: It comes.</Newspeech>\n';
  const record = parse(text, transcript);
  const levels = [...nodesOf(record)].flatMap(node =>
    node.kind === 'section' ? [`${node.level} ${textOf(record, node.heading)}`] : [],
  );
  assert.deepEqual(levels, ['2 Question No. 164', '3 WATER FOR SALTBY']);
  assert.deepEqual(speakers(text), ['Mr. Odera', 'Mr. Were']);
});

it('has the number and the title of a question wherever they stand on a line', () => {
  const text =
    '<Header>H A N S A R D</Header> Tuesday, 3rd May, 2033\nPRAYERS\nORAL ANSWERS TO QUESTIONS\n<i>Question No. 161</i> <Header>LAMPS</Header>\n' +
    '<Newspeech>Mr. Odera: I beg to ask.</Newspeech>\n(Question deferred) <i>Question No. 162</i>\n<Header>WICKS</Header>\n' +
    '<Newspeech>Mr. Were: They come.</Newspeech> <Header>OIL</Header> Question  No.\t163<Header>Oil for Saltby</Header> MR. ODERA asked the Minister.\n' +
    '<Newspeech>MR. SPEAKER: Next Question.</Newspeech> Question No.164 MR. WERE asked the Minister for Lamps. <Newspeech>Mr. Were: They come.</Newspeech>\n';
  assert.deepEqual(headings(text), [
    'ORAL ANSWERS TO QUESTIONS',
    'Question No. 161',
    'LAMPS',
    'Question No. 162',
    'WICKS',
    'OIL',
    'Question  No.\t163',
    'Oil for Saltby',
    'Question No.164',
  ]);
});

it('has who breaks in, though the words before end in no stop, or without a space', () => {
  const tag = (words: string) =>
    `<Newspeech>MR. ODERA: ${words}</Newspeech><Newspeech>MR. WERE: Thank you.</Newspeech>`;
  for (const [words, label] of [
    ['I was told so, would I be MR. SPEAKER: Order! We know what is required.', 'MR. SPEAKER'],
    ['I thank him for the promise that\tAN HON. MEMBER: Is it a promise?', 'AN HON. MEMBER'],
    ['On a point of order, Sir.SPEAKER: No, I would like to hear him.', 'SPEAKER'],
    ['He saw me.THE TEMPORARY DEPUTY SPEAKER (Mr. Moss): You are lucky.', 'THE TEMPORARY DEPUTY SPEAKER (Mr. Moss)'],
    ['We go on, Mr. Attorney-General.Mr. Chepo: On a point of order.', 'Mr. Chepo'],
    // A scan reads the colon as a letter.
    ['Let us move on.MR. CHEPOs On a point of order. Mr. Speaker, Sir.', 'MR. CHEPO'],
    ['They have low oil content. MR. CHEPOs Mr. Speaker Sir, I disagree.', 'MR. CHEPO'],
  ] as const)
    assert.deepEqual(speakers(tag(words)), ['MR. ODERA', label, 'MR. WERE'], words);
  for (const words of [
    'I told MR. SPEAKER so.',
    'It is in the report.The lamps are lit.',
    'Ask AN HON. MEMBER. He knows.',
  ])
    assert.deepEqual(speakers(tag(words)), ['MR. ODERA', 'MR. WERE'], words);
});

it('a misprint of ctd. is nobody’s State', () => {
  const record = parse('<Newspeech>MR. ODERA (eTD.):that he comes. </Newspeech><Newspeech>MR. WERE: No.</Newspeech>');
  assert.deepEqual(
    speechesOf(record).map(({ speaker }) => speaker.affiliation),
    [undefined, undefined],
  );
});

describe('speakers within a line or in a tag', () => {
  it('stand behind what was done, and ask a Minister', () => {
    const filler = 'The lamps of the lakes are lit at dusk and put out at dawn by those who keep them. '.repeat(8);
    const text = `(Applause) Sen. Lund: Mr. Speaker, Sir, good day. ${filler}(He took his seat) Sen. Berg: On a point of order. 1. Hon ADA ORR (Leader) to the Prime Minister: Why?`;
    assert.deepEqual(speakers(text), ['Sen. Lund', 'Sen. Berg', 'Hon ADA ORR (Leader)']);
  });

  it('go on by their office, on the next page', () => {
    const text =
      '<Newspeech>THE MINISTER FOR LAMPS (Mr. Odera): I beg to move. </Newspeech>\n' +
      '<Newspeech>THE MINISTER FOR LAMPS (ctd);\nThe lamps are lit. </Newspeech>\n' +
      '<Newspeech>THE MINISTER FOR LAMPS\nThey are. </Newspeech>\n';
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(speakers(text.replaceAll('\n', end)), [
        'THE MINISTER FOR LAMPS (Mr. Odera)',
        'THE MINISTER FOR LAMPS (ctd)',
      ]);
  });

  it('end before the head of the next page, or of a take', () => {
    const head = 'UNREVISED HANSARD\n\nLAKE COUNCIL\n\nTuesday, 16 September 2034      Take: 1\n\n';
    const text = `The Council met at 14:07.\n\n${head}The SPEAKER: Order!\n\n${head}LAMPS\n\nMr LUND: It is late.\n\n3 MAY 2034 Page 2 of 79\n\nMr BERG: It is.\n`;
    assert.deepEqual(speakers(text), ['The SPEAKER', 'Mr LUND', 'Mr BERG']);
    assert.deepEqual(headings(text), ['LAMPS']);
  });

  it('begin behind the tag that closes', () => {
    const text = '<Newspeech>MR. ODERA: I beg to move. </Newspeech>  MR.BERG: It is late, as the lamps show.';
    assert.deepEqual(speakers(text), ['MR. ODERA', 'MR.BERG']);
  });

  it('end before the tag that closes', () => {
    const text = '<Affiliation> Mr. Tom Berg ( Lakes , Lib. ) </Affiliation> : \nA point of order .\n';
    assert.deepEqual(speakers(text), ['Mr. Tom Berg ( Lakes , Lib. )']);
  });
});

describe('a tag that has lost its marks', () => {
  it('may have a quotation mark behind it', () => {
    assert.deepEqual(
      speakers('newspeech"MR. LUND: Mr. Speaker, Sir.newspeechnewspeech"THE MINISTER FOR LAMPS (Mr. Berg): I reply.'),
      ['MR. LUND', 'THE MINISTER FOR LAMPS (Mr. Berg)'],
    );
  });
});
