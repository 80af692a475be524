import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { headings, speakers } from './transcribed.ts';

/** What is told of tapes, calls and hearings: who speaks in a form of their own, and what is none of it. */

describe('the tape of a spacecraft', () => {
  const tape = (...turns: string[]) => turns.map((turn, i) => `[00:00:1${i}:00]\n${turn}\n\n`).join('');

  it('has its ground station, whose label is a copy’s in mail', () => {
    const turns = ['CDR: The lamp is lit.', 'CC:  We see it.', 'CDR: Good.', 'CC:  Go on.', 'LMP: We do.', 'CC:  Yes.'];
    assert.deepEqual(speakers(tape(...turns)), ['CDR', 'CC', 'CDR', 'CC', 'LMP', 'CC']);
    const mail = 'TO: Ilse\nCC: Tom\nFROM: Ada\n\nThe lamps are lit.\n\n'.repeat(4);
    assert.deepEqual(speakers(mail), []);
  });
});

describe('a name in bold', () => {
  it('may have the surname first, and its time behind it', () => {
    const turns = ['**Moss, Ilse** 0:09', '**Orr, Tom** 0:16', '**Moss, Ilse** 0:25', '**Orr, Tom** 0:31'];
    const text = `${turns.join('\nThe lamps are lit, and so are the wicks.\n\n')}\nYes.\n`;
    assert.equal(dialectOf(text)?.id, 'transcript');
    assert.deepEqual(speakers(text), ['Moss, Ilse', 'Orr, Tom', 'Moss, Ilse', 'Orr, Tom']);
  });

  it('opens nothing where it is that of who has an office', () => {
    const turn = '**Ilse Moss:** The lamps are lit.\n\n**Tom Orr:** They are.\n\n';
    const text = `# Lamp Board meeting notes\n\n**Moderator: Ilse Moss**\n\n${turn.repeat(3)}`;
    assert.deepEqual(speakers(text).slice(0, 2), ['Ilse Moss', 'Tom Orr']);
  });
});

it('those whom a program knows by their office speak behind the time', () => {
  const turns = ['Mayor', 'Council Member', 'Mayor', 'Council Member', 'Mayor'];
  const text = turns.map((who, i) => `**[00:00:1${i}] ${who}:** The lamps are lit.\n`).join('');
  assert.equal(dialectOf(text)?.id, 'transcript');
  assert.deepEqual(speakers(text), turns);
  assert.deepEqual(speakers(text.replaceAll(/Mayor|Council Member/g, 'Summary')), []);
});

it('an interview has no sections above its first words, where a page says whose it is', () => {
  const page = 'Lamp Transcripts\n\nLund, Ada\n\nRelease Type:\nTranscript\n\nRadio interview with Lake FM\n\n';
  const said = 'TOM BERG:\n\nGood morning.\n\nMINISTER:\n\nMorning, Tom.\n\n';
  assert.deepEqual(headings(page + said.repeat(3)), []);
});

describe('the call of a company', () => {
  it('has the firm of who asks behind the name', () => {
    const text =
      'Lamp Works earnings call\n\nOperator: Our first question is from Tess Moss.\n\nTess Moss - Lake Bank, Inc:\nHow many are ' +
      'lit?\n\nOdo Berg, Director:\nTen are.\n\nOperator: Next is Ida Roe.\n\nIda Roe – Wick & Son:\nAnd the wicks?\n';
    assert.deepEqual(speakers(text), ['Operator', 'Tess Moss', 'Odo Berg, Director', 'Operator', 'Ida Roe']);
  });

  it('may have bullets before all that stands in it, and tells how it is heard', () => {
    const lines = [
      ...['Operator', 'Good day. All participants will be in a listen-only mode.', 'Here is Odo Berg of Lamp Works.'],
      ...['Odo Berg', 'Thank you.', 'With me is Ada Lund.', 'Ada Lund', 'We have lit ten lamps.', 'Operator'],
      ...['We go to Tess Moss.', 'Tess Moss - Analyst', 'How many?', 'Ada Lund', 'Ten are lit.'],
    ];
    const text = `Lamp Works 2031 Q2\n\n${lines.map(line => `  • ${line}\n\n`).join('')}`;
    const who = ['Operator', 'Odo Berg', 'Ada Lund', 'Operator', 'Tess Moss - Analyst', 'Ada Lund'];
    assert.equal(dialectOf(text)?.id, 'transcript');
    assert.deepEqual(speakers(text), who);
    // What stands deeper in is a list below a heading.
    assert.deepEqual(speakers(text.replace(/^ {2}• (?=.*[.?]$)/gm, '      • ')), []);
  });

  it('has no heading in its day and hour, nor in those who take part', () => {
    const text =
      'Lamp Works Earnings Call Transcript\n\nLamp Works\n\nJuly 8, 2031 4:15 pm ET\n\nExecutives\n\nOdo F. Berg - Director\n\n' +
      'Ada Lund - Treasurer\n\nOperator\n\nWelcome to the call of Lamp Works, at which all are heard.\n';
    assert.deepEqual(headings(text), ['Executives']);
  });
});

describe('a hearing whose lines are numbered', () => {
  it('has who speaks again and again beside a number, and a part below an empty line', () => {
    const lines = [
      ...['THE REGISTRAR:   Please be', 'seated.', 'COMMISSIONER ADA LUND:   Good', 'morning.', ''],
      ...['MR. ODO BERG:   I am late.', '', 'COMMISSIONER ADA LUND:   Good', 'morning, Mr. Berg.', ''],
      ...[
        'CONTINUED CROSS-EXAMINATION BY MR. ODO BERG:',
        'Q:   Were you there?',
        'A:   I was.',
        'Q:   Alone?',
        'A:   No.',
      ],
    ];
    const text = lines.map((line, i) => `${`${i + 1}`.padStart(2)}          ${line}`.trimEnd()).join('\n');
    const who = ['THE REGISTRAR', 'COMMISSIONER ADA LUND', 'MR. ODO BERG', 'COMMISSIONER ADA LUND'];
    assert.deepEqual(speakers(text), [...who, 'Q', 'A', 'Q', 'A']);
    assert.deepEqual(headings(text), ['CONTINUED CROSS-EXAMINATION BY MR. ODO BERG']);
  });
});

it('what somebody says of himself right above who speaks is no heading', () => {
  const turns = ['Ilse Moss', 'Unknown Speaker', 'Ilse Moss', 'Unknown Speaker', 'Unknown Speaker'];
  const said = ['The lamps are lit.', 'They are lit now.', 'Since when?', "Anyway, I'm gonna", 'light them all.'];
  assert.deepEqual(headings(turns.map((turn, i) => `${turn}  0:1${i}  \n${said[i]}\n\n`).join('')), []);
});

describe('minutes that tell what was done', () => {
  const minutes = (told: string) =>
    `Minutes of the Lake Board\n\n2 May 2031\n\nAda Lund called the meeting to order.\n\n${told}`;

  it('have headings in capitals before a colon, over a sentence, and over sums', () => {
    const told =
      'OLD BUSINESS:\n\nThe lamps were lit again.\n\nIN FAVOUR:\n\nAda Lund, Odo Berg, Ilse Moss, Tom Orr\n\nIt was carried.' +
      '\n\nTreasurer’s Report\n - $40\n';
    assert.deepEqual(headings(minutes(told)), ['OLD BUSINESS', 'Treasurer’s Report']);
  });

  it('have none in a list that is counted', () => {
    assert.deepEqual(
      headings(minutes('1) Lamps and Wicks\n\n2) Oil for Them\n\n3) The Old Pier\n\nAll were noted.\n')),
      [],
    );
  });
});

describe('what was said in a flight', () => {
  it('has the microphone behind the time, with a colon or in columns', () => {
    const turns = ['CAM-1', 'HOT-2', 'TWR', 'RDO-2', 'CAM'];
    const tape = (time: (i: number) => string, end: string) =>
      `Cockpit voice recorder transcript\n\n${turns.map((who, i) => `${time(i)} ${who}${end} it is lit.\n`).join('')}`;
    for (const text of [
      tape(i => `10:02:1${i}`, ':'),
      tape(i => `10:02:1${i}`, '  '),
      tape(i => `1002:1${i}`, ''),
      tape(i => `| 1002:1${i} |`, ' |'),
    ]) {
      assert.equal(dialectOf(text)?.id, 'transcript');
      assert.deepEqual(speakers(text), turns);
    }
    assert.deepEqual(speakers('Lamp log\n\n10:02:11 GND-3 open\n10:02:12 GND-4 shut\n'), []);
  });

  it('stands behind days, hours, minutes and seconds, and who spoke', () => {
    const turns = ['CDR Is it lit?', 'CMP Which?', 'CDR The lamp.', 'LMP It is.', 'CC  We see it.', 'CMP Good.'];
    const text = turns.map((turn, i) => `00 01 44 0${i} ${turn}\n`).join('');
    assert.equal(dialectOf(text)?.id, 'transcript');
    assert.deepEqual(speakers(text), ['CDR', 'CMP', 'CDR', 'LMP', 'CC', 'CMP']);
    assert.notEqual(dialectOf(text.replace(/[A-Z]{2,3} /g, '12 '))?.id, 'transcript');
  });

  it('has who calls and the tower behind a time without a colon before its minutes', () => {
    const turns = ['LKA450', 'R32', 'N16X', 'R32', 'LKA450'];
    const text = turns.map((who, i) => `0019:2${i} ${who}  the lamp is lit\n`).join('');
    assert.equal(dialectOf(text)?.id, 'transcript');
    assert.deepEqual(speakers(text), turns);
    assert.deepEqual(speakers(text.replaceAll(/[A-Z]+\d+X?/g, 'INFO')), []);
  });

  it('may have a tag with the name above it', () => {
    const turns = ['Retro', 'Speaker 2', 'Retro', 'Capcom', 'Speaker 2'];
    const text = `Transcription: [00:22:47]\n${turns.map(turn => `{SPEAKER name="${turn}"}\nThe lamp of the harbour is lit, and so is the one on the pier. [[Crosstalk]]\n\n`).join('')}`;
    assert.equal(dialectOf(text)?.id, 'transcript');
    assert.deepEqual(speakers(text), turns);
  });
});

it('the parts of a call are headings, not its contents, nor those who took part, nor the foot of a draft’s page', () => {
  const call =
    'Lamp Works Earnings Call Transcript\n\nContents:\n\nPrepared Remarks\n\nPrepared Remarks:\n\nOperator\n\nWelcome to the call of Lamp Works, ' +
    'at which all are heard.\n\nQuestions & Answers:\n\nOperator\n\nThe first one is of Ada Lund.\n\nCall participants:\n\n' +
    'Ada Lund -- Lake Bank -- Analyst\n\nOdo Berg -- Director, Lamps\n';
  assert.deepEqual(headings(call), ['Prepared Remarks', 'Questions & Answers']);
  const minutes = 'Minutes of the Lake Board\n\nAda Lund called the meeting to order.\n\nROLL CALL\nAll were there.\n';
  assert.deepEqual(headings(`${minutes}11/13/31 -2- DRAFT\nNone left.\n`), ['ROLL CALL']);
});
