import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { nodesOf } from '../server/record/walk.ts';
import { headings, kinds, speakers } from './transcribed.ts';

/** The Congressional Record, its Daily Digest, and hearings of committees. */

describe('an article that is printed in the Congressional Record', () => {
  const middle = (words: string) => `${' '.repeat(Math.floor((72 - words.length) / 2))}${words}`;
  const speech = '  Mr. LUND. I ask that it be printed.\n\n';

  it('has no section of the debate in its title', () => {
    for (const article of [
      `${middle('[From the Dunmere Post, July 3, 2031]')}\n\n${middle('A Better Way To Light Lamps')}\n\n`,
      `${middle('A Better Way To Light Lamps')}\n\n${middle('(By Ann Moss)')}\n\n`,
    ]) {
      const record = parse(`${speech}${article}  Lamps were lit in Dunmere.\n`, transcript);
      assert.deepEqual(
        [...nodesOf(record)].filter(({ kind }) => kind === 'section'),
        [],
      );
    }
  });

  it('is told from a heading, and so is a list of those present', () => {
    const present = `Those present were the following:\n\nTom Berg, Chairman\n\n${middle('Ada Lund and Lena Moss, Advisors to the Board')}\n\n`;
    assert.ok(![...nodesOf(parse(`${present}${speech}`, transcript))].some(({ kind }) => kind === 'section'));
    const record = parse(`${speech}${middle('A Better Way To Light Lamps')}\n\n${speech}`, transcript);
    assert.equal([...nodesOf(record)].filter(({ kind }) => kind === 'section').length, 1);
  });
});

it('reads in the Congressional Record who presides, in a slip of the letters, too, and in a trial', () => {
  const heads = (words: string) => speakers(`  The SPEAKER. Is there objection?\n  ${words}\n  Mr. LUND. No.\n`);
  for (const who of [
    'The CHIEF JUSTICE',
    'The Speaker pro tempore',
    'The Acting Chair',
    'The Acting Chair (during the vote)',
    'The Speaker pro tempore (Mr. Berg) (during the vote)',
  ])
    assert.deepEqual(heads(`${who}. The lamps are out.`), ['The SPEAKER', who, 'Mr. LUND'], who);
  for (const words of [
    'The President pro tempore.',
    'The Chief Justice. The lamps are out.',
    'The Acting Chair. of it.',
  ])
    assert.deepEqual(heads(words), ['The SPEAKER', 'Mr. LUND'], words);
});

it('has nobody speak in the Congressional Record who brings in a report, and no day or officer as a heading', () => {
  const centred = (words: string) => `${' '.repeat(36 - words.length / 2)}${words}\n\n`;
  const text =
    `[House]\n\n${centred('REPORTS OF COMMITTEES')}  Reports were delivered to the clerk, as follows:\n\n` +
    `       Mr. BERG: Committee on Lamps. H.R. 3200. A bill on \n     lamps (Rept. 109-177).\n\n` +
    `${centred('JULY 21, 2033')}     Col. Odo Berg\n\n` +
    `${centred('PETITIONS, ETC.')}  The SPEAKER. Lamps come.\n`;
  assert.deepEqual(speakers(text), ['The SPEAKER']);
  assert.deepEqual(headings(text), ['REPORTS OF COMMITTEES', 'PETITIONS, ETC.']);
});

it('tells in the Congressional Record what was done between two speakers', () => {
  const chair = '  The SPEAKER pro tempore. Is there objection?\n';
  const does = (words: string) => kinds(`${chair}  ${words}\n${chair}`);
  for (const words of [
    'There was no objection.',
    'Accordingly, the House resolved itself into the Committee of the Whole.',
    'Accordingly the House resolved itself into the Committee of the Whole.',
    'So the bill was passed.',
    'Thereupon, the Senate, at 11:25 p.m., recessed.',
  ])
    assert.deepEqual(does(words), ['speech', 'stage-direction', 'speech'], words);
  for (const words of ['There was no objection to the lamps.', 'So the bill was passed, and lamps were lit.'])
    assert.deepEqual(does(words), ['speech', 'speech'], words);
});

describe('a hearing that says who presides', () => {
  const head =
    'The subcommittee met, pursuant to call, at 10 a.m., Hon. Tom Berg [chairman of the subcommittee] presiding.\n\n';

  it('has speakers in ordinary case before a full stop, though each stands but once', () => {
    const text = `${head}    Mr. Berg. The meeting will come to order.\n`;
    assert.deepEqual(speakers(text), ['Mr. Berg']);
    assert.equal(dialectOf(text)?.id, 'transcript');
  });

  it('and none elsewhere', () => {
    assert.deepEqual(speakers('We went to see\nMr. Berg. The lamps were out.\n'), []);
  });
});

describe('the Daily Digest', () => {
  it('has a section for each meeting of a committee, whatever ends the lines', () => {
    const digest =
      '[Daily Digest]\n\nCommittee Meetings\n(Committees not listed did not meet)\nLAMPS AND WICKS\nCommittee on Lakes: Committee met to \nhear of lamps.\n' +
      '  Hearings recessed.\nBUSINESS MEETING\nSelect Committee on Lamps: Committee met in closed session.\nLIT LAMPS\nThey were lit.\n';
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(headings(digest.replaceAll('\n', end)), [
        'Committee Meetings',
        'LAMPS AND WICKS',
        'BUSINESS MEETING',
      ]);
  });

  it('has a heading above what it says of each, and a day at the end of a sentence is no head', () => {
    const text = `
[Daily Digest]

Committee Meetings
(Committees not listed did not meet)
LAMPS OF THE HARBOUR
Committee on Lamps: Committee ordered a report on oil for the period that runs
from its first day, and for operating expenses of the year, to begin in winter,
March 1, 2031 through February 28, 2032.
WICKS
Committee on Finance: Committee held hearings.
`;
    assert.deepEqual(headings(text), ['Committee Meetings', 'LAMPS OF THE HARBOUR', 'WICKS']);
  });
});

describe('a copy of the Congressional Record that has lost its blank lines', () => {
  const copy =
    'PRAYER\nThe Chaplain offered the following prayer: Amen.\n\nTHE JOURNAL\nThe SPEAKER. The Chair has seen the Journal.\nGENERAL LEAVE\n' +
    'Ms. McORR of Iowa. Mr. Speaker, I ask for lamps.\nLAMPS OF THE LAKES\nThey are lit.\nAND OTHERS\nARE NOT\nMr. LUND. They are.\n';

  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const)
    it(`has its headings right above who speaks: ${name}`, () => {
      const text = copy.replaceAll('\n', end);
      assert.deepEqual(headings(text), ['THE JOURNAL', 'GENERAL LEAVE']);
      assert.deepEqual(speakers(text), ['The SPEAKER', 'Ms. McORR of Iowa', 'Mr. LUND']);
    });
});

it('has no heading in the title page and the contents of a hearing, however long they are', () => {
  const centred = (words: string) => `${' '.repeat(36 - words.length / 2)}${words}\n\n`;
  const text =
    `[House Hearing, 199 Congress]\n\n${centred('LAMPS OF THE LAKES')}${centred('HEARING')}${centred('C O N T E N T S')}` +
    `${centred('Opening Statements')}${'The Honorable Odo Berg, of Ohio.......... 3\n\n'.repeat(90)}${centred('LAMPS OF THE LAKES')}` +
    `    The subcommittee met, pursuant to notice, at 10:04 a.m., Hon. Ada Lund \n[chairman of the committee] presiding.\n` +
    `    Chairman Lund. We come to order.\n    Mr. Berg. The lamps are lit.\n\n${centred('STATEMENT OF ODO BERG')}    Mr. Berg. Thank you.\n`;
  assert.deepEqual(headings(text), ['STATEMENT OF ODO BERG']);
  assert.deepEqual(speakers(text), ['Chairman Lund', 'Mr. Berg', 'Mr. Berg']);
});
