import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { speakers } from './transcribed.ts';

/** What the pages of parliaments and councils have around who speaks. */

function headings(text: string): readonly string[] {
  const record = parse(text, transcript);
  return [...nodesOf(record)].flatMap(node => (node.kind === 'section' ? [textOf(record, node.heading)] : []));
}

function speakerOf(text: string): Readonly<Record<string, string>> {
  const record = parse(text, transcript);
  const [first] = speechesOf(record);
  const { span: _, ...rest } = first!.speaker;
  return Object.fromEntries(Object.entries(rest).map(([what, span]) => [what, textOf(record, span)]));
}

describe('a speaker of whom the page has the party above', () => {
  const page = (party: string, line: string) =>
    `House of Commons Hansard #12 of the 39th Parliament, 2nd Session.\n\nLampsOral Questions\n\n1:05 p.m.\n\n${party}\n\n${line}\n\nMr. Speaker, the lamps of the north are out.\n`;

  it('has a riding behind it', () => {
    const text = page('NDP', 'Ada Lund NDP Lakes—North, BC');
    assert.deepEqual(speakerOf(text), { name: 'Ada Lund', affiliation: 'NDP Lakes—North, BC' });
    assert.equal(dialectOf(text)?.id, 'transcript');
  });

  it('has an office run on', () => {
    assert.deepEqual(speakerOf(page('Liberal', 'Ada Lund LiberalMinister of Lamps and Wicks')), {
      name: 'Ada Lund',
      title: 'Minister of Lamps and Wicks',
      affiliation: 'Liberal',
    });
  });

  it('presides', () => {
    assert.deepEqual(speakerOf(page('Conservative', 'The Speaker Conservative Tom Berg')), {
      title: 'The Speaker',
      name: 'Tom Berg',
      affiliation: 'Conservative',
    });
  });

  it('is none where the line above is another', () => {
    assert.deepEqual(speakers(page('Lamps', 'The lamps of Lamps are out of order today')), []);
  });
});

describe('speakers before a dash whom an interpreter spoke for', () => {
  const sitting =
    'AS (2011) CR 14\n\nFourteenth sitting\n\n1. Lamps\n\n      The PRESIDENT* – The sitting is open.\n\n' +
    '      THE PRESIDENT – We come to the lamps.\n\n      Mr LUND (Norway)* – I thank you.\n';

  it('are read past the asterisk', () => {
    assert.deepEqual(speakers(sitting), ['The PRESIDENT', 'THE PRESIDENT', 'Mr LUND (Norway)']);
    assert.equal(dialectOf(sitting)?.id, 'transcript');
  });
});

describe('a label that a page breaks behind its article', () => {
  it('is one, whatever ends the lines', () => {
    const text =
      '10.30\nam\nThe\nChairman: I remind members of\nthe lamps.\nThe\nMinister for Lamps (Mr. Tom Berg): I beg to\nmove.';
    for (const end of ['\n', '\r\n', '\r'])
      assert.equal(speakers(text.replaceAll('\n', end)).length, 2, JSON.stringify(end));
  });

  it('is none in the midst of a sentence', () => {
    assert.deepEqual(speakers('We thank the\nChairman: he has lamps.'), []);
  });
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

describe('questions and motions', () => {
  it('are put by a name in capitals to a Minister', () => {
    const text =
      '1. ADA LUND to the Minister of Lamps: Are they lit?\n\nHon TOM BERG (Minister of Lamps): Yes.\n\n' +
      '2. JAN ORR to the Prime Minister: Why?\n';
    assert.deepEqual(speakers(text), ['ADA LUND', 'Hon TOM BERG (Minister of Lamps)', 'JAN ORR']);
  });

  it('are moved by who presides over a party', () => {
    assert.deepEqual(speakers('The CHIEF WHIP OF THE OPPOSITION moved: That the House debate lamps.'), [
      'The CHIEF WHIP OF THE OPPOSITION',
    ]);
    assert.deepEqual(speakers('The Chief Whip moved: lamps were next.'), []);
  });
});

describe('a page with times behind the names', () => {
  it('may have the hour alone', () => {
    assert.deepEqual(speakers('PRAYERS 12:40 p.m.\n\nMr Speaker 1 p.m.\nHon Members, the lamps are lit.\n'), [
      'Mr Speaker',
    ]);
  });
});

it('the lines of a court that are numbered with their pages', () => {
  const text =
    '1-08        THE COURT:    Mr. Lund and Mr. Berg.\n\n1-09        MR. LUND:    Good morning.\n\n2-01   I have one lamp.\n\n2-02        THE COURT:    Then begin.\n';
  assert.deepEqual(speakers(text), ['THE COURT', 'MR. LUND', 'THE COURT']);
});

it('a page of a court on one line keeps the numbers of its lines before those who speak', () => {
  const text =
    '2 G2BHLUND 2 1 (Case called) 2 MS. LUND: Good afternoon, your Honor. Ada Lund, 3 for the lamps. 4 THE COURT: Good afternoon. 5 MR. BERG: Odo Berg. 6 THE COURT: In 1990. 12 lamps were lit: ten of them here.\n';
  assert.deepEqual(speakers(text), ['MS. LUND', 'THE COURT', 'MR. BERG', 'THE COURT']);
});

describe('the numbered lines of a council', () => {
  it('have offices and the unidentified in capitals', () => {
    const text =
      'TRANSCRIPT OF THE MINUTES\n\n2 MAJORITY LEADER LUND: This is for the\n\n3 lamps.\n\n4 UNIDENTIFIED: The lamps.\n\n' +
      '5 PUBLIC ADVOCATE BERG: [interposing]\n\n6 [shushing for quiet]\n\n7 SPEAKER ORR: Good evening.\n';
    assert.deepEqual(speakers(text), ['MAJORITY LEADER LUND', 'UNIDENTIFIED', 'PUBLIC ADVOCATE BERG', 'SPEAKER ORR']);
  });
});

describe('the head of a house’s page', () => {
  for (const head of [
    'Previous Section\n\n',
    'The Assembly met at 12:00 pm (Mr Speaker in the Chair).\n\n',
    'Alert me about debates like this\n\n',
    'The\nCommittee consisted of the following\nMembers:\nBerg,\nMr. Tom\n',
  ])
    it(`is a transcript’s where somebody speaks: ${JSON.stringify(head)}`, () => {
      assert.equal(dialectOf(`${head}Mr. Speaker: The lamps are lit.\n`)?.id, 'transcript');
      assert.equal(dialectOf(`${head}The lamps are lit.\n`), undefined);
    });
});

describe('members whose constituency and party stand behind the name', () => {
  it('go on without them, and others between, though few speak', () => {
    const text =
      'Lamps are lit.\n\nAda Lund (Lake North) (Lab)\n\nWill he give way?\n\nTom Berg\n\nNo.\n\nAda Lund\n\nThat is dim.\n\n' +
      'Tom Berg\n\nIt is not.\n';
    assert.deepEqual(speakers(text), ['Ada Lund (Lake North) (Lab)', 'Tom Berg', 'Ada Lund', 'Tom Berg']);
  });
});

describe('a name in capitals, and what it holds, whose colon is lost', () => {
  const text = (line: string) =>
    `MR. MOSS: Nominations are open.\n\n${line}\n\nI nominate the lamp.\n\nMR. BERG: I second it.\n`;

  it('speaks', () => {
    assert.deepEqual(speakers(text('HON. A. LUND (Premier)')), ['MR. MOSS', 'HON. A. LUND (Premier)', 'MR. BERG']);
  });

  it('does not where it is only sworn, nor above a list of names', () => {
    assert.equal(speakers(text('PROFESSOR ADA LUND (sworn)')).length, 2);
    const list = 'HON. A. LUND (Premier)\n\nAdair, Berg, Lund, De Moss, Orr\n';
    assert.deepEqual(speakers(list), []);
  });
});

describe('a committee that numbers its questions', () => {
  it('hears witnesses who speak but once', () => {
    const text =
      'Evidence heard in Public\n\nChair: We begin.\n\nAda Lund: There is a lamp.\n\nTom Berg: There are two.\n\nQ1 Chair: Are they lit?\n';
    assert.deepEqual(speakers(text), ['Chair', 'Ada Lund', 'Tom Berg', 'Chair']);
  });
});

describe('a line that has lost its line ends', () => {
  const filler = 'The lamps of the lakes are lit at dusk and put out at dawn by those who keep them. '.repeat(8);

  it('has who presides behind a heading in small letters, and whoever speaks behind a heading in brackets', () => {
    const text =
      `PRAYERS The House met. ANNOUNCEMENTS Mr. Speaker: Hon. Members, good day. ${filler}Sitting on 4th April, 2014 Mr. Speaker: I come ` +
      'to it. MOTION (LOSS OF LAMPS IN) Dr. Ada Lund (Lakes West): [Applause] Thank you, Mr. Speaker.';
    assert.deepEqual(speakers(text), ['Mr. Speaker', 'Mr. Speaker', 'Dr. Ada Lund (Lakes West)']);
  });

  it('has nobody where the words address who presides', () => {
    const text = `PRAYERS ANNOUNCEMENTS Mr. Speaker: Good day. ${filler}I say to you Mr. Speaker: Lamps matter.`;
    assert.deepEqual(speakers(text), ['Mr. Speaker']);
  });
});

describe('speeches below headings, with a dash', () => {
  it('are a record, not the comments of a program', () => {
    const turn = (who: string) => `##### ${who}:<br><small>LAKES</small>\n\n-- I ask about the lamps, Mr Speaker.\n\n`;
    assert.equal(dialectOf(['Mr LUND', 'Mr BERG', 'Mr LUND', 'Mr ORR'].map(turn).join(''))?.id, 'transcript');
  });
});

describe('speakers within a line or in a tag', () => {
  it('stand behind what was done, and ask a Minister', () => {
    const filler = 'The lamps of the lakes are lit at dusk and put out at dawn by those who keep them. '.repeat(8);
    const text = `(Applause) Sen. Lund: Mr. Speaker, Sir, good day. ${filler}(He took his seat) Sen. Berg: On a point of order. 1. Hon ADA ORR (Leader) to the Prime Minister: Why?`;
    assert.deepEqual(speakers(text), ['Sen. Lund', 'Sen. Berg', 'Hon ADA ORR (Leader)']);
  });

  it('go on by their office, on the next page', () => {
    const text =
      '<Newspeech>THE MINISTER FOR LAMPS (Mr. Odera): I beg to move. </Newspeech>\n<Newspeech>THE MINISTER FOR LAMPS (ctd);\nThe lamps are lit. </Newspeech>\n<Newspeech>THE MINISTER FOR LAMPS\nThey are. </Newspeech>\n';
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
    const headings = [...nodesOf(parse(text, transcript))].flatMap(node =>
      node.kind === 'section' ? [text.slice(node.heading.start, node.heading.end)] : [],
    );
    assert.deepEqual(headings, ['LAMPS']);
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

describe('what stands above a speaker', () => {
  it('is a heading where it is numbered, not an item of a list', () => {
    const sitting =
      'The PRESIDENT – The sitting is open.\n\n1. Changes in the membership of committees\n\nThe PRESIDENT – We want:\n\n' +
      '1. Lamps for the lakes\n\n2. Wicks for the lamps\n\nMr LUND – I agree.\n';
    assert.deepEqual(headings(sitting), ['1. Changes in the membership of committees']);
    assert.deepEqual(
      headings(
        'Verbatim report\n\nPresident. – Good day.\n\n3. Statement on lamps (debate)\nVideo of the speeches\n\nPresident. – We begin.\n',
      ),
      ['3. Statement on lamps (debate)'],
    );
  });

  it('is none where it is the party or the seat', () => {
    const page =
      'House of Commons Hansard #12\n\nLamp Policy\n\nLakes North Manitoba\n\nLiberal\n\nAda Lund LiberalMinister of Lamps\n\nThe lamps are lit.\n\n' +
      'NDP\n\nTom Berg NDP Lakes—South, BC\n\nThey are dim.\n';
    assert.deepEqual(headings(page), ['Lamp Policy']);
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

describe('the head of a page without the line on which a house meets', () => {
  it('ends with the day, and its lines are no headings', () => {
    const text =
      'Lakes Assembly\n\nFinal Reading\n\nApril 14, 2031\n\nLamp Business\n\nMr LUND: I call the lamps to order. They are out.\n\nMr BERG: They are lit. I saw them.\n';
    assert.deepEqual(headings(text), ['Lamp Business']);
    const days = [
      'Monday 21 January 2031 at 11.30 a.m.',
      '2:30 o’clock, Tuesday, June 9th, 2031',
      'Saltby, Tuesday, June 16, 2031 at 10.30 a.m.',
      'Monday 31 January 2031 (continued)',
    ];
    for (const day of days) assert.deepEqual(headings(text.replace('April 14, 2031', day)), ['Lamp Business'], day);
    const said = 'On Monday 21 January 2031 the lamps went out';
    assert.deepEqual(headings(text.replace('April 14, 2031', said))[0], 'Final Reading');
  });

  it('has who speaks below twice, who presides and columns of those present, which are no headings either', () => {
    const pages =
      'Topics\n\nThe Speaker\n\nThe Speaker Tom Berg\n\nColleagues, the lamps are out.\n\nAda Lund\n\nAda Lund Lake River\n\nMr. Speaker, they are lit.\n\nThe Speaker\n\nThe Speaker Tom Berg\n\nThank you, Ms. Lund.\n';
    assert.deepEqual(headings(pages), []);
    assert.deepEqual(speakers(pages), ['The Speaker Tom Berg', 'Ada Lund Lake River', 'The Speaker Tom Berg']);
    const floor =
      'Transcript Prepared By the Clerk\n\nPRESIDENT LUND PRESIDING\n\nPRESIDENT LUND: Good morning.\n\nCLERK: I have a quorum, Mr. President.\n\nPRESIDENT LUND: Thank you.\n\n1 Transcript Prepared By the Clerk\n\nCLERK: I have no corrections.\n';
    assert.deepEqual(headings(floor), []);
    const columns =
      'MINUTES\n\nPresent:\n\nAda Lund (Chair) Jane Moss\n\nTom Berg Ilse Keyes\n\n1. Apologies for Absence\n\n1.1 There were none.\n';
    assert.deepEqual(headings(columns), ['1. Apologies for Absence']);
    const members =
      'Mr. Speaker: Order, please.\n\nAda Lund  Lake Party MLA for Saltby\n\nI beg leave to table a petition.\n\nMr. Speaker: It is tabled.\n';
    assert.deepEqual(headings(members), []);
  });
});

describe('minutes that tell what was done', () => {
  const minutes = (...items: string[]) =>
    `Minutes of the Lakes Committee\n\n5 May 2031\n\n${items.map((item, i) => `${i + 1}. ${item}\n\nThe lamps were noted.\n\n`).join('')}`;

  it('have a heading in each item that is counted, however it is set', () => {
    assert.deepEqual(headings(minutes('Opening of the sitting', 'Lamps in the harbour', 'Approval of the minutes')), [
      '1. Opening of the sitting',
      '2. Lamps in the harbour',
      '3. Approval of the minutes',
    ]);
  });

  it('have one in capitals right above what was done', () => {
    const text =
      'Minutes of Proceedings - 2031-08-18\n\n1. LAMPS:\nThe Assembly noted the lamps.\n\n2. PRAYERS.\n\n3. WICK BILL 2031 (Serial 38):\n      Ms Lund presented a Bill.\n      Debate ensued.\n4. OIL – MOTION NEGATIVED:\n      It was put.\n';
    assert.deepEqual(headings(text), [
      '1. LAMPS:',
      '2. PRAYERS.',
      '3. WICK BILL 2031 (Serial 38):',
      '4. OIL – MOTION NEGATIVED:',
    ]);
  });

  it('have them in the journals of a house, too', () => {
    const journal =
      'Journals of the House for the week beginning Tuesday, 6 May 2031\n\nTuesday, 6 May 2031\n\nThe House met at 2.00 pm.\n\n1. Lamp statement\n\nMr Lund made a statement on lamps.\n\n2. Lamp motion\n\nResolved, That this House note the lamps.\n\n3. The papers\n\nTwo were announced.\n';
    assert.equal(dialectOf(journal)?.id, 'transcript');
    assert.deepEqual(headings(journal), ['1. Lamp statement', '2. Lamp motion', '3. The papers']);
  });

  it('have none in two, in a list, or where somebody speaks', () => {
    assert.deepEqual(headings(minutes('Opening of the sitting', 'Lamps in the harbour')), []);
    assert.deepEqual(
      headings(
        `Agenda\n\n1. Lamps of the lake\n\n2. Wicks of the lamp\n\n3. Oil of the wick\n\n${minutes('Lamps', 'Wicks', 'The oil')}`,
      ).filter(heading => /lake|lamp|wick$/.test(heading)),
      [],
    );
    const said = `${minutes('Lamps of the lake', 'Wicks of the lamp', 'Oil of the wick')}Mr BERG: Thank you.\n`;
    assert.deepEqual(headings(said), []);
  });
});

describe('a page that has lost its blank lines', () => {
  it('has one heading in capitals right above another, and Madam Speaker below', () => {
    const text =
      'The House met at 1430 hours\n[MADAM SPEAKER in the Chair]\n_______\nLAMP MATTERS\nDELEGATION FROM THE LAKES\nMadam Speaker: Hon. Members, we welcome them.\nHon. Members: Hear, hear!\n_______\nWICK MATTERS\nMr Lund (Saltby): Madam Speaker, I rise. The wicks are short.\n';
    assert.deepEqual(headings(text), ['LAMP MATTERS', 'DELEGATION FROM THE LAKES', 'WICK MATTERS']);
  });

  it('has none in three', () => {
    const text = 'The lamps are these.\nLAKE LAMP\nRIVER LAMP\nOIL LAMP\nMr Lund: They are three.\nMr Berg: Two.\n';
    assert.deepEqual(headings(text), []);
  });
});

it('head: is what a layout has left before a heading', () => {
  assert.deepEqual(headings('Mr. LUND: Thank you.\n\nhead: Introduction of Lamps\n\nMr. BERG: I have some.\n'), [
    'Introduction of Lamps',
  ]);
});

it('who presides in German or Dutch is named by the office, with its article', () => {
  for (const office of ['Der Präsident', 'Die Präsidentin', 'De Voorzitter']) {
    assert.deepEqual(speakerOf(`${office}. – Die Lampen sind aus.\n\nMr Lund. – Mr President, I know.\n`), {
      title: office,
    });
  }
});

it('a majority and who led the prayers are no headings', () => {
  const text =
    'The Hon. A. LUND (09:40): I move:\n\nMotion thus carried.\n\nAyes 6\n\nNoes 12\n\nMajority 6\n\nThe Chaplain led the House in Prayer\n\nThe Hon. T. BERG: I thank you.\n';
  assert.deepEqual(headings(text), []);
  assert.deepEqual(
    [...nodesOf(parse(text, transcript))].flatMap(({ kind, content }) =>
      kind === 'stage-direction' ? [text.slice(content.start, content.end)] : [],
    ),
    ['Motion thus carried.', 'The Chaplain led the House in Prayer'],
  );
});
