import assert from 'node:assert/strict';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { headings, kinds, speakers } from './transcribed.ts';

/** Labels where lines, spaces and columns are lost or odd. */

describe('a speech that opens within a line', () => {
  it('opens behind a heading in capitals and behind what was heard', () => {
    const text =
      'Mr. Vice-President: Order. LEAVE OF ABSENCE Mr. Vice-President: Leave is given. [Desk thumping] Sen. Ann Moss: I thank you.';
    assert.deepEqual(speakers(text), ['Mr. Vice-President', 'Mr. Vice-President', 'Sen. Ann Moss']);
  });

  it('opens behind any word where an office is in capitals', () => {
    assert.deepEqual(
      speakers('Mr SPEAKER: Order. Vacancy in an Office The CLERK: I have a letter. Election Mr SPEAKER: Yes.'),
      ['Mr SPEAKER', 'The CLERK', 'Mr SPEAKER'],
    );
  });

  it('opens behind a sentence where a text has lost its line ends', () => {
    const said = 'I have sat here all day, and so have those beside me. '.repeat(30);
    assert.deepEqual(
      speakers(`The CHAIRMAN. Order. Senator LUND. ${said}Mr. McORR. I do. The CHAIRMAN. So do Mr. McORR and I.`),
      ['The CHAIRMAN', 'Senator LUND', 'Mr. McORR', 'The CHAIRMAN'],
    );
  });

  it('opens behind a heading, of whatever case, where a text has lost its line ends', () => {
    const act = 'The Clerk read the text, which is about the lamps of all the lakes and about their wicks. '.repeat(8);
    assert.deepEqual(
      speakers(
        `LAMPS ACT The SPEAKER pro tempore (Mr. Berg of Iowa). The House will be in order. ${act}Offered by Mr. Roe The Acting CHAIR. It is now in order. ` +
          'GENERAL LEAVE Mr. McORR of Iowa. Mr. Chair, I have a letter to The PRESIDENT. The Acting CHAIR. He may read it.',
      ),
      ['The SPEAKER pro tempore (Mr. Berg of Iowa)', 'The Acting CHAIR', 'Mr. McORR of Iowa', 'The Acting CHAIR'],
    );
  });

  it('does not open within an honorific', () => {
    assert.deepEqual(speakers('Mr. Orr: Yes. Rt. Hon. A. B. LUND: No.'), ['Mr. Orr', 'Rt. Hon. A. B. LUND']);
  });
});

describe('spaces before a colon', () => {
  it('stand behind a speaker below the prayers', () => {
    assert.deepEqual(speakers('Prayers \nThe Speaker : \nLet us sing . \nMr. Orr ( Lake , Lib. ) : \nI rise .'), [
      'The Speaker',
      'Mr. Orr ( Lake , Lib. )',
    ]);
  });

  it('stand in the columns of an examination', () => {
    const text =
      'DIRECT EXAMINATION\n\nQ      :       Where were you?\nA      :       At home.\nQ      :       With whom?\nA      :       Alone.\n';
    assert.deepEqual(speakers(text), ['Q', 'A', 'Q', 'A']);
  });

  it('are no article where they are marked', () => {
    const text =
      'DIRECT EXAMINATION\n\nQ.  Where were you?\n\nA.  At home.\n\nQ.  With whom?\n\nA.  Alone.\n\nA Dunmere man was called next.\n';
    assert.deepEqual(speakers(text), ['Q', 'A', 'Q', 'A']);
  });
});

describe('a label in capitals', () => {
  it('speaks though names follow it, where one of them is I', () => {
    const turns = ['ADA LUND: No.', 'TOM ORR: So moved.', 'ADA LUND: Aye.', 'ANN MOSS: And Tom, I', 'TOM ORR: Aye.'];
    const text = turns.map((turn, i) => `${i + 1} BOARD MEMBER ${turn}\n\n`).join('');
    const heads = 'CHAIRMAN BERG: Good evening.\n\n'.repeat(3);
    assert.equal(speakers(heads + text).length, 8);
  });
});

describe('a record whose columns and headings were read into one line', () => {
  it('has the speakers behind a heading, a bracket and a name', () => {
    const text =
      'PARLIAMENT OF THE LAKES Tuesday, 13 July 2021 PRAYERS The House was called to order. ADMINISTRATION OF OATHS 1. Ms Ada Lund ' +
      'THE DEPUTY SPEAKER: Hon. Lund, you are welcome. (Applause) 2. Dr Odo Berg THE DEPUTY SPEAKER: You are welcome. PROCEDURAL ' +
      'The Governor: Before we go on, I would like to say this. COMMUNICATION FROM THE CHAIR THE MINISTER OF STATE FOR LAMPS (Mr Orr): ' +
      'Mr Speaker, I rise. [All stood.] SERGEANT-AT-ARMS: Please be seated. Death of Mr. Jan Moss, CBE Mr. Speaker: Hon. Members, he ' +
      'was a member for long, as all of you know, and he will be missed by but The Convener: Thank you. Let us go on to the lamps.';
    assert.deepEqual(speakers(text), [
      'THE DEPUTY SPEAKER',
      'THE DEPUTY SPEAKER',
      'The Governor',
      'THE MINISTER OF STATE FOR LAMPS (Mr Orr)',
      'SERGEANT-AT-ARMS',
      'Mr. Speaker',
      'The Convener',
    ]);
  });
});

describe('pages that show who speaks', () => {
  it('have the name behind its picture, what somebody is, and when', () => {
    const text =
      'Photo of Ada Lund Ada Lund Plaid Cymru 1:41, 29 April 2020\n\nGood afternoon and welcome to all of you.\n\n' +
      'Photo of Odo Berg Odo Berg Labour\n\n(Translated)\n\nThank you, Llywydd.\n';
    assert.deepEqual(speakers(text), ['Ada Lund Plaid Cymru', 'Odo Berg Labour']);
  });
});

describe('labels before a dash', () => {
  it('are those of a house whose presiding officer has one, and may go on with a sentence', () => {
    assert.deepEqual(
      speakers(
        'Members interjecting.\n\nMadam SPEAKER - Order.\n\nMr LUND - but we build more lamps.\n\nMadam SPEAKER - With respect, Premier.\n\nMr LUND (Lakes - Premier) - Thank you.\n',
      ),
      ['Madam SPEAKER', 'Mr LUND', 'Madam SPEAKER', 'Mr LUND (Lakes - Premier)'],
    );
  });

  it('are told apart in one line', () => {
    const rest = 'The lamps have been lit since the year of the great storm, as all of us know. '.repeat(6);
    assert.deepEqual(
      speakers(
        `Mrs MOSS (Lakes) - Mr President, why is it back? ${rest}Ms Orr - Why is it? Mrs MOSS - Exactly. LAMPS BILL Mr PRESIDENT - Order. Dr BERG (Dunmere) - I move it.\n`,
      ),
      ['Mrs MOSS (Lakes)', 'Ms Orr', 'Mrs MOSS', 'Mr PRESIDENT', 'Dr BERG (Dunmere)'],
    );
    assert.deepEqual(
      speakers(
        `The Parliament resumed. ${rest}MINUTES HON. LEADER OF THE GOVERNMENT.- Madam Speaker, I move. HON. CMD. S.T. LUND.- I second it. Honourable Members MADAM SPEAKER.- Some are late.\n`,
      ),
      ['HON. LEADER OF THE GOVERNMENT', 'HON. CMD. S.T. LUND', 'MADAM SPEAKER'],
    );
  });
});

describe('an office and who holds it, on a line alone', () => {
  it('has the floor where it comes again and again, as in an extract', () => {
    const turn = 'The Speaker (Hon. Lund)\n\nSerjeant, kindly ring the bell.\n\n';
    assert.equal(speakers(`THE SENATE\n\nTHE HANSARD\n\n${turn.repeat(3)}`).length, 3);
    assert.equal(speakers(`THE SENATE\n\nTHE HANSARD\n\n${turn}`).length, 0);
  });
});

describe('a page whose lines are counted', () => {
  it('has no heading in the middle of a sentence, though blank lines stand between', () => {
    const text =
      'TRANSCRIPT OF THE MINUTES\n\n1 CHAIR BERG: Welcome to the hearing\n\n2 on all of our lamps, old and ' +
      'new.\n\n3 My name is Jan Berg. I am the Chair\n\n4 of the Lamp Board.\n\n5 MS. LUND: Thank you.\n';
    const record = parse(text, transcript);
    assert.ok(
      ![...nodesOf(record)].some(node => node.kind === 'section' && textOf(record, node.heading).startsWith('3')),
    );
  });
});

describe('a heading in capitals without blank lines', () => {
  it('stands between what was said and who speaks; what has come of a motion is none', () => {
    const text =
      'Minutes of the Lamp Board\n\nMr. Lund: There are forty.\nNEW BUSINESS\nMr. Berg: I move that we buy oil.\nMOTION CARRIED\nMr. Lund: We have ten.\n';
    assert.deepEqual(headings(text), ['NEW BUSINESS']);
    assert.equal(speakers(text).length, 3);
  });
});

describe('a rule of underscores', () => {
  const rule = '_'.repeat(24);

  it('ends what was said, and below a title nothing', () => {
    assert.deepEqual(
      kinds(`ORDINARY SESSION\n\n${rule}\n\nMr. Lund: It is late.\n\n${rule}\n`).filter(kind => kind === 'closing'),
      ['closing'],
    );
  });
});

describe('an opening within a speaker’s brackets', () => {
  it('opens nothing', () => {
    const head =
      'House of Commons Debates\nVolume 150, Number 88\n\nThe House met at 10 a.m.\n\nPrayer\n\nPetitions\n\n';
    const poe = 'Mr. Tom Poe (CHAIRMAN LUND. Thank you.Bay, BQ)';
    const turns = [
      'Mrs. Ada Lund (North, CPC)',
      'The Deputy Speaker',
      poe,
      'Ms. Ilse Berg',
      'Mrs. Ada Lund',
      'Ms. Ilse Berg',
    ];
    const text = head + turns.map(name => `${name}\n Mr. Speaker, it rains.\n\n`).join('');
    assert.deepEqual(speakers(text), turns);
  });
});

describe('an opening within the line below a name', () => {
  it('is not cut from it: the party and constituency that stand there are the speaker’s', () => {
    const turn = (name: string, party: string) =>
      `${name}\nLabour, ${party}\n\nI thank the Minister for the lamps.\n\n`;
    const record = parse(
      `House of Commons debates, 12 May 2020\n\n${turn('Jane Moss', 'SaCHAIRMAN LUND. Thank you.ltby North')}` +
        `${turn('Owen Tarrant', 'Fenland')}${turn('Jane Moss', 'Saltby North')}${turn('Owen Tarrant', 'Fenland')}`,
      transcript,
    );
    assert.equal(speechesOf(record).length, 4);
    for (const { span, speaker } of speechesOf(record)) assert.ok(speaker.affiliation!.end <= span.end);
  });
});

describe('an opening within a tag that names a speaker', () => {
  it('is not cut from it', () => {
    const cue = (at: number, who: string) =>
      `${at}\n00:00:0${at}.000 --> 00:00:0${at + 1}.000\n<v ${who}>Good morning, everyone.</v>\n\n`;
    const record = parse(
      `WEBVTT\n\n${cue(1, 'CHAIRMAN LUND. Thank you.;Alice Moreau')}${cue(2, 'Tom Berg')}${cue(3, 'Alice Moreau')}${cue(4, 'Tom Berg')}`,
      transcript,
    );
    for (const { span, speaker } of speechesOf(record)) {
      assert.ok(span.start <= speaker.span.start && speaker.span.end <= span.end);
      assert.match(record.text.slice(span.start, span.end), /^<v .*<\/v>/);
    }
  });
});

describe('a name in bold', () => {
  const turns = ['Ada Lund', 'Tom Orr', 'Ada Lund', 'Tom Orr', 'Ada Lund'].map(
    name => `**${name}:** We begin with the lamps of the pier.`,
  );

  it('may be broken over two lines, as all else of a page is, and is no heading then', () => {
    const text = `# Lamp call transcript\n\n${turns.join('\n\n')}\n\n**Tom\nOrr:** The lamps are lit.\n`;
    assert.deepEqual(speakers(text).slice(5), ['Tom\nOrr']);
    assert.deepEqual(headings(text), []);
  });

  it('has the time behind it as a link to the recording', () => {
    const names = ['Ada Lund', 'Tom Orr', 'Jo (jolamp)', 'Tom Orr', 'Ada Lund'];
    const said = names.map(
      (name, i) => `**${name}** [${i}:0${i}](https://lamps.example/watch?t=${i}): The lamps are lit.`,
    );
    assert.deepEqual(speakers(`# Lamp Meeting 5 Notes\n\n${said.join('\n\n')}\n`), names);
  });
});

describe('what a page quotes of a hearing', () => {
  it('is not said in it', () => {
    const quoted = [
      'MR. LUND: Where was the lamp?',
      'MS. ORR: On the pier.',
      'MR. BERG: Objection.',
      'MS. ORR: It was.',
    ];
    assert.deepEqual(speakers(`This is of a trial:\n\n${quoted.map(line => `> ${line}`).join('\n>\n')}\n`), []);
  });
});
