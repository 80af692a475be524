import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { kinds, speakers } from './transcribed.ts';

/** Forms of single houses of parliament, as prints and extracts from the web leave them. */

it('a question and its title in tags are two headings on one line, too', () => {
  const text =
    '<Newspeech>Mr. Odera: I beg to ask.</Newspeech>\n<i>Question No. 164</i><Header>WATER FOR SALTBY</Header>\n<Newspeech>Mr. Were: It comes.</Newspeech>\n';
  const record = parse(text, transcript);
  const headings = [...nodesOf(record)].flatMap(node =>
    node.kind === 'section' ? [`${node.level} ${textOf(record, node.heading)}`] : [],
  );
  assert.deepEqual(headings, ['2 Question No. 164', '3 WATER FOR SALTBY']);
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

it('a member whom the House knows answers within the paragraph of another', () => {
  const text =
    '1. Ada Flint (Saltby West) (Lab):\nWhat progress has been made? [66858]\n\nThe Under-Secretary of State (Odo Burr):\n' +
    'We work on it. Ada Flint: Would it be good to go on? Lamp oil: none.\n\nOdo Burr:\nIt would.\n';
  assert.deepEqual(speakers(text), [
    'Ada Flint (Saltby West) (Lab)',
    'The Under-Secretary of State (Odo Burr)',
    'Ada Flint',
    'Odo Burr',
  ]);
});

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

describe('members', () => {
  it('on a page with the columns of Hansard need no honorific, but headings are none', () => {
    const text =
      'That is not what they say, however.\n\nAda Lund: I agree with my hon. Friend.\n\n12 May 2012 : Column 96\n\n' +
      'Lamp Oil: It is dear.\n\nTom Orr: Will he give way?\n';
    assert.deepEqual(speakers(text), ['Ada Lund', 'Tom Orr']);
    assert.deepEqual(speakers(text.replace('Column', 'Row')), []);
  });

  it('who voted in a house of parties are a list, and no section', () => {
    const text =
      'The Presiding Officer (Ada Lund)\n\nThere will be a division.\n\nMembers: No.\n\nFor\n\nBerg, Tom (Lake North and Saltby Coast) (SNP)\n' +
      'Orr, Jan (Na h-Inis) (Con) [Proxy vote cast by Ada Lund]\n\nAgainst\n\nMoss, Al (Larne) (Lab)\n\nThe Presiding Officer\n\nFor: nobody.\n';
    assert.deepEqual(
      parse(text, transcript)
        .children.filter(
          ({ kind, content }) => kind !== 'paragraph' && /^(?:For|Against)\n/.test(text.slice(content.start)),
        )
        .map(({ kind }) => kind),
      ['stage-direction', 'stage-direction'],
    );
  });

  it('who call out behind dots, and a Sabha that met, are directions and no sections', () => {
    const text =
      'LOK SABHA\n\nThe Lok Sabha met at Eleven of the Clock\n\nMADAM SPEAKER: Question Hour.\n\n… (Interruptions)\n\n' +
      'SHRI LUND: Let us have it today.\n...(Interruptions)\n\nMADAM SPEAKER: Very well.\n';
    const kinds = [...nodesOf(parse(text, transcript))].map(({ kind }) => kind);
    assert.deepEqual(speakers(text), ['MADAM SPEAKER', 'SHRI LUND', 'MADAM SPEAKER']);
    assert.ok(!kinds.includes('section'));
    assert.equal(kinds.filter(kind => kind === 'stage-direction').length, 3);
  });

  it('who call out in brackets, over a line’s end, open nothing', () => {
    for (const end of ['\n', '\n\n'])
      assert.deepEqual(
        speakers(
          `THE HON. SPEAKER: You are welcome – [HON.${end}MEMBERS: Hear, hear.]\n\nHON. ODERA: On a point of order.\n`,
        ),
        ['THE HON. SPEAKER', 'HON. ODERA'],
      );
  });

  it('who lay a paper, which a scan’s full stop follows, say nothing', () => {
    const text =
      'Sir OWEN LARNE:\n\n– Then I shall lay it on the table.\n\nLater -\n\nSir OWEN LARNE. laid on the table the following paper -\n\n' +
      'A scheme for lamps.\n\nMr TARRANT:\n\n– I thank him.\n';
    assert.deepEqual(speakers(text), ['Sir OWEN LARNE', 'Mr TARRANT']);
  });

  it('stand behind a time that has lost its line', () => {
    for (const time of ['9.23 pm', '9.23 pm ', '10.5 a.m.'])
      assert.deepEqual(
        speakers(`Column 106\nwith contempt. ${time}Mr. Tom Orr (Saltby) : I have lost count of them.\n`),
        ['Mr. Tom Orr (Saltby)'],
        time,
      );
  });

  it('of one name are told apart by their States, which a comma parted of old', () => {
    const text =
      'THE CONGRESSIONAL GLOBE.\n\nThe question was taken, and it was lost.\n\n' +
      'Mr. LUND, of Ohio. I move to buy lamps.\n\nMr. BERG. I object.\n';
    assert.equal(dialectOf(text)?.id, 'transcript');
    assert.deepEqual(speakers(text), ['Mr. LUND, of Ohio', 'Mr. BERG']);
    const { affiliation } = speechesOf(parse(text, transcript))[0]!.speaker;
    assert.equal(text.slice(affiliation!.start, affiliation!.end), 'Ohio');
  });

  it('stand above the links to what they said elsewhere', () => {
    const text =
      'Dáil debates\n\nPhoto of Ada LundAda Lund (Lakes, Lamp Party)\nLink to this: Individually | In context\n\nI move.\n\n' +
      'Photo of Tom BergTom Berg (Shore, Wick Party)\nLink to this: Individually | In context\n\nWhat of the lamps?\n';
    assert.deepEqual(speakers(text), ['Ada Lund (Lakes, Lamp Party)', 'Tom Berg (Shore, Wick Party)']);
  });

  it('who preside are named once more with their party on a page of the Canadian House', () => {
    const text =
      'House of Commons Hansard #31 of the 44th Parliament, 1st Session.\n\n11:50 a.m.\n\nNDP\n\n' +
      'Ada Lund NDP Lakes—Shore, BC\n\nMadam Speaker, no.\n\nLamp OilOrders of the Day\n\n11:50 a.m.\n\nLiberal\n\n' +
      'The Assistant Deputy Speaker (Mrs. Jana Berg) Liberal Jana Berg\n\nThe hon. member has the floor.\n\n' +
      '11:50 a.m.\n\nNDP\n\nAda Lund NDP Lakes—Shore, BC\n\nMadam Speaker, I thank you.\n';
    assert.deepEqual(speakers(text)[1], 'The Assistant Deputy Speaker (Mrs. Jana Berg)');
  });

  it('stand before a colon with a space, in a text that has lost its line ends', () => {
    const filler = 'It was a long day in the hall and many lamps were lit. '.repeat(12);
    const text =
      `DEBATES Ten of the Clock. TAKING THE PLEDGE Mr. President : I understand it. ${filler}` +
      'Mr. President: We resume. Shri Odo Berg (Lakes: General): Sir, I agree.';
    assert.deepEqual(speakers(text), ['Mr. President', 'Mr. President', 'Shri Odo Berg (Lakes: General)']);
  });

  it('at the heads of pages, whose words go on there, are no heading, and a heading has its time behind it', () => {
    const text =
      'Mrs A D LUND: I move.\n\nMr N BERG\n\nMrs A D LUND\n\nNOTICES OF MOTION\n\nMr N BERG: I agree.\n\n' +
      'THE OFFICIAL REPORT 11:10 a.m.\n\nMr N BERG: No.\n';
    const headings = [...nodesOf(parse(text, transcript))].flatMap(node =>
      node.kind === 'section' ? [text.slice(node.heading.start, node.heading.end)] : [],
    );
    assert.deepEqual(headings, ['NOTICES OF MOTION', 'THE OFFICIAL REPORT']);
  });

  it('in a list are no heading', () => {
    const text = 'Mr. Lund: They are:\n\n(1) Captain Odo Berg,\n\n(2) Shri Tom Orr, and\n\n(3) Shri Jan Moss.\n';
    assert.deepEqual(kinds(text), ['speech']);
  });
});

describe('a page of the debates of Australia', () => {
  it('has the floor given by a name in capitals and the time, however few they are', () => {
    const said = '(7.46) —I am speaking tonight of the lamps.';
    const text = `Previous Fragment    Next Fragment\nWednesday, 9 May 2034\nPage: 1881\n\nSenator LUND${said}\n`;
    assert.deepEqual(speakers(text), ['Senator LUND(7.46)']);
    assert.equal(dialectOf(text)?.id, 'transcript');
  });
});

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

describe('journals of a parliament', () => {
  it('are no record of what was said', () => {
    const text = 'JOURNALS\n\nNo. 9\n\nMr. Lund (Minister of Lamps) laid upon the Table, -- Report on lamps.\n\n';
    assert.equal(dialectOf(text.repeat(4)), undefined);
  });

  it('are none where a page calls them a transcription', () => {
    assert.equal(
      dialectOf('Thursday, July 9, 2031\n\nDownload "Thursday, July 9, 2031"\n\nTranscription\n\nThe House met.\n'),
      undefined,
    );
  });
});

describe('pages of assemblies that set a name alone', () => {
  it('have it again with the place, or with what leads elsewhere', () => {
    assert.deepEqual(
      speakers(
        'The Speaker\n\nThe Speaker Odo Berg\n\nColleagues, I want to thank all of you.\n\nAda Lund\n\nAda Lund Hay Lake South\n\nMr. Speaker, today I would like to tell of lamps.\n',
      ),
      ['The Speaker Odo Berg', 'Ada Lund Hay Lake South'],
    );
    assert.deepEqual(
      speakers(
        '7:30 pm\nMrs Ada Lund (Lakes, Lamp Party, Shadow Minister for Wicks) Share this | Link to this | Hansard source\nI rise to speak on the Lamps Bill.\n',
      ),
      ['Mrs Ada Lund (Lakes, Lamp Party, Shadow Minister for Wicks)'],
    );
  });
});

describe('names in contents and below headings', () => {
  it('are no speakers where they propose, and speakers right below a heading', () => {
    const rest = 'The lamps have been lit since the year of the great storm, as all of us know. '.repeat(6);
    assert.deepEqual(
      speakers(
        `III. MOTION OF THANKS PROPOSER: HON. ADA LUND SECONDER: HON. ODO D.BERG 3 THE CHAMBER ${rest}4 HON. JAN D. M. MOSS: I move. II. VOTES THE SPEAKER: We go on.\n`,
      ),
      ['HON. JAN D. M. MOSS', 'THE SPEAKER'],
    );
    assert.deepEqual(
      speakers(
        'Mr. Lund: I agree with it.\nApplause\nSpeaker: Any other lamps?\nTABLING OF LAMPS\nMr. Lund: I have them.\nSpeaker: Are there any more?\nMr. Berg: No.\n',
      ),
      ['Mr. Lund', 'Speaker', 'Mr. Lund', 'Speaker', 'Mr. Berg'],
    );
    assert.deepEqual(
      speakers(
        '            THE HON. PRESIDENT OF THE SENATE:  I have to inform\n\nthe Senate of it.\n\nHON. SEN. LUND: Thank you.\n\nLAMPS (REPEAL) BILL\n(Serial 158)\n\nBill read a first time.\n',
      ),
      ['THE HON. PRESIDENT OF THE SENATE', 'HON. SEN. LUND'],
    );
  });

  it('speak with their party behind, wherever a column was read across', () => {
    const rest = 'The lamps have been lit since the year of the great storm, as all of us know. '.repeat(8);
    assert.deepEqual(
      speakers(
        `The House met at 10 a.m. ${rest}Mr. Jean–Paul Berg (Lakes–Est, BQ): moved for leave, and a number of private Mr. Odo Lund (South Shore, Lib.): Mr. Speaker, I rise.\n`,
      ),
      ['Mr. Jean–Paul Berg (Lakes–Est, BQ)', 'Mr. Odo Lund (South Shore, Lib.)'],
    );
  });

  it('speak where the journal of a house has lost its lines', () => {
    const rest = 'Without objection, the lamps will be lit. '.repeat(12);
    assert.deepEqual(
      speakers(
        `JOURNALS APPROVED The SPEAKER pro tempore. The Journals are in print. ${rest}PLEDGE OF ALLEGIANCE The CHIEF CLERK. Nominations are now in order. Mr. BERG. I rise to nominate.\n`,
      ),
      ['The SPEAKER pro tempore', 'The CHIEF CLERK', 'Mr. BERG'],
    );
  });
});

describe('a synopsis of debates', () => {
  it('says what a member does who speaks', () => {
    assert.deepEqual(
      speakers(
        'HON. SPEAKER: We go on.\n\nTHE MINISTER OF LAMPS (SHRI ODO BERG) moving the motion for consideration of the Bill, said: It is old.\n\nSHRI JAN MOSS initiating said: I oppose it.\n\nMr. Lund, replying, said: “No.”\n',
      ).length,
      3,
    );
  });
});

describe('what a house of Australia notes between speeches', () => {
  it('is that members interject, whoever does', () => {
    for (const noted of [
      'Members interjecting.',
      'Several members interjected.',
      'Opposition members interjecting—',
      'The Hon. J.A. Orr interjecting:',
    ])
      assert.deepEqual(
        kinds(`The SPEAKER: Order!\n\n${noted}\n\nMs LUND: The lamps are lit.\n\nThe SPEAKER: Order!\n`),
        ['speech', 'stage-direction', 'speech', 'speech'],
        noted,
      );
  });

  it('stands below no list of who spoke that were a heading', () => {
    const text =
      'Thursday, 10 June 2021\n\nMs LUND, Mr BERG\n\nMs LUND (Saltby) (14:39): Are they lit?\n\nMr BERG: They are.\n';
    assert.ok(!kinds(text).includes('section'));
  });
});

describe('the Parliament of Fiji', () => {
  const text =
    'THURSDAY, 2ND JUNE, 2033\n\nThe Parliament resumed at 9.40 a.m. pursuant to adjournment.\n\nMinutes … … … … 201\n\nSECRETARY-GENERAL.- Confirmation of Minutes.\n\nHON. LEADER OF THE GOVERNMENT IN PARLIAMENT.- Madam Speaker, I beg to move it.\n\nHON. A. LUND.- I second it.\n\nHON. PRIME MINISTER.- They are lit.\n';

  it('has a full stop and a dash behind who speaks, be it an office', () => {
    const record = parse(text, transcript);
    const titles = speechesOf(record).map(({ speaker: { title } }) => title && textOf(record, title));
    assert.deepEqual(titles, [
      'SECRETARY-GENERAL',
      'HON. LEADER OF THE GOVERNMENT IN PARLIAMENT',
      undefined,
      'HON. PRIME MINISTER',
    ]);
  });

  it('has no sections of its contents', () => {
    assert.ok(!kinds(text).includes('section'));
  });
});

describe('a question in Tasmania', () => {
  it('is put by whoever stands in the line above', () => {
    const text =
      'Madam SPEAKER - Order, please.\n\nMs ORR question to PREMIER, Mr LUND\n\n[10.04 a.m.] Are the lamps lit?\n\nMr LUND - They are.\n\nMadam SPEAKER - Order.\n';
    assert.deepEqual(speakers(text), ['Madam SPEAKER', 'Ms ORR', 'Mr LUND', 'Madam SPEAKER']);
  });

  it('is answered by somebody else, where only ANSWER says so', () => {
    const text =
      'Madam SPEAKER - Order, please.\n\nMs ORR question to PREMIER, Mr LUND\n\n[10.04 a.m.] Are the lamps lit?\n\nANSWER\n\nMadam Speaker, they are.\n\nMadam SPEAKER - Order.\n';
    assert.deepEqual(speakers(text), ['Madam SPEAKER', 'Ms ORR', 'ANSWER', 'Madam SPEAKER']);
    assert.deepEqual(speakers('Madam SPEAKER - Order.\n\nANSWER\n\nThey are.\n\nMadam SPEAKER - Order.\n').length, 2);
  });
});

describe('small differences between the houses', () => {
  it('who speaks from elsewhere has a mark behind the party', () => {
    const text =
      'Lamps\n\n15:31:00\n\nAda Lund (Lakes) (Lab) [V]\nThe lamps are out, as they were.\n\nMr Berg\nThey are lit today.\n\nTom Orr (Mere) (Con) [V]\nThey were lit in the last year, too.\n';
    assert.deepEqual(speakers(text), ['Ada Lund (Lakes) (Lab) [V]', 'Mr Berg', 'Tom Orr (Mere) (Con) [V]']);
  });

  it('a noble Lord whom nobody names has the floor, as many have', () => {
    const text =
      'Lord Berg: My Lords—\n\nA noble Lord: Order!\n\nSeveral noble Lords: Oh!\n\nLord Berg: My Lords, it is dark.\n';
    assert.deepEqual(speakers(text), ['Lord Berg', 'A noble Lord', 'Several noble Lords', 'Lord Berg']);
  });

  it('noon is a time behind a name, as 11:50 a.m. is', () => {
    const text =
      'Debates of 26 Jan 2031\n\nANNOUNCEMENTS noon\n\nMr Speaker noon\nHon Members, we begin.\n\nMr Odo Berg noon\nMr Speaker, I thank you.\n\nMr Speaker noon\nYes?\n';
    assert.deepEqual(speakers(text), ['Mr Speaker', 'Mr Odo Berg', 'Mr Speaker']);
  });

  it('a member who speaks but once is known by words of his own on the line below', () => {
    const text =
      '  19 July 2031 : Column 183WH\n\nLamps\n\n  9.30 am\n\n  Ada Lund (Lakes and Mere) (Lab):\n    It is dark.\n\n  Odo Berg:\n    I shall complete this point first.\n';
    assert.deepEqual(speakers(text), ['Ada Lund (Lakes and Mere) (Lab)', 'Odo Berg']);
    const told = text.replace('I shall complete this point first.', 'The lamps are lit.');
    assert.deepEqual(speakers(told), ['Ada Lund (Lakes and Mere) (Lab)', 'Odo Berg']);
  });

  it('a question may go to a Minister of two things, and to one on the line below', () => {
    for (const to of [
      ' to the Minister for Lamps & Lakes',
      '\nto the Minister for Lamps, Lakes and Meres',
      '\r\nto the Premier',
    ]) {
      const text = `Mr SPEAKER: We begin.\n\n31.  Mr LUND${to}:  Are they lit?\n\nHon BERG: They are.\n`;
      assert.deepEqual(speakers(text), ['Mr SPEAKER', `Mr LUND`, 'Hon BERG'], to);
    }
  });

  it('a Lord who rose to move has the floor in the historic debates, and in no story', () => {
    const moved =
      'Lord Berg of Lakes rose to move, That the lamps be lit.\n\nThe noble Lord said: My Lords, it is dark.\n';
    assert.deepEqual(speakers(`HL Deb 27 July 1961 vol 604 c13\n\n${moved}`), ['Lord Berg of Lakes']);
    assert.deepEqual(speakers(moved), []);
  });

  it('those present, a full stop behind each, have said nothing', () => {
    const text =
      'VOTES AND PROCEEDINGS\n\nPRESENT:\n\nMdm SPEAKER (Mdm ADA ROE (Lakes)).\n\nMiss IDA LUND (Meres).\n\nDr ODO BERG (Lamps).\n';
    assert.deepEqual(speakers(text), []);
  });

  it('Bw. is an honorific in capitals, too', () => {
    const text = 'MR. LUND: Ndiyo.\n\nBW. BERG: Bw. Spika, naomba kujibu.\n\nMR. LUND: Asante.\n';
    const names = [...speechesOf(parse(text))].map(({ speaker: { name } }) => name && text.slice(name.start, name.end));
    assert.deepEqual(names, ['LUND', 'BERG', 'LUND']);
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
  const text = `[House]\n\n${centred('REPORTS OF COMMITTEES')}  Reports were delivered to the clerk, as follows:\n\n       Mr. BERG: Committee on Lamps. H.R. 3200. A bill on \n     lamps (Rept. 109-177).\n\n${centred('JULY 21, 2033')}     Col. Odo Berg\n\n${centred('PETITIONS, ETC.')}  The SPEAKER. Lamps come.\n`;
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

const headings = (text: string) =>
  [...nodesOf(parse(text, transcript))].flatMap(node =>
    node.kind === 'section' ? [textOf(parse(text), node.heading)] : [],
  );

describe('a heading of a house', () => {
  it('stands above what the Daily Digest says, and a day at the end of a sentence is no head', () => {
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

  it('introduces a Lord, and is no link of the page', () => {
    const text =
      'House of Lords\n\nPrayers-read by the Lord Bishop of Saltby.\n\nIntroduction: Lord Flint\n\n2.22 pm\n\nHe took the oath.\n\nBack to Table of Contents\n\nLords Hansard Home Page\n';
    assert.deepEqual(headings(text), ['Introduction: Lord Flint']);
  });

  it('has lost its bullet, and a member is named again in brackets', () => {
    const said = (who: string) => `  • ${who}\n\n    Order, Hon. Members. The business of the House will begin.\n\n`;
    const text = `  • OFFICIAL REPORT\n\n  • Vol. 12 No. 5\n\n  • The House met at 9.30 a.m.\n\n${said('Hon. Deputy Speaker')}  • NOTICES OF MOTION\n\n${said('Hon. Deputy Speaker')}${said('Ada Bora Lund (Hon. Ada Lund)')}${said('Hon. Deputy Speaker')}`;
    assert.deepEqual(headings(text), ['NOTICES OF MOTION']);
    assert.deepEqual(speakers(text), [
      'Hon. Deputy Speaker',
      'Hon. Deputy Speaker',
      'Ada Bora Lund (Hon. Ada Lund)',
      'Hon. Deputy Speaker',
    ]);
  });

  it('is no line of the title page and the contents of a hearing, however long they are', () => {
    const centred = (words: string) => `${' '.repeat(36 - words.length / 2)}${words}\n\n`;
    const text = `[House Hearing, 199 Congress]\n\n${centred('LAMPS OF THE LAKES')}${centred('HEARING')}${centred('C O N T E N T S')}${centred('Opening Statements')}${'The Honorable Odo Berg, of Ohio.......... 3\n\n'.repeat(90)}${centred('LAMPS OF THE LAKES')}    The subcommittee met, pursuant to notice, at 10:04 a.m., Hon. Ada Lund \n[chairman of the committee] presiding.\n    Chairman Lund. We come to order.\n    Mr. Berg. The lamps are lit.\n\n${centred('STATEMENT OF ODO BERG')}    Mr. Berg. Thank you.\n`;
    assert.deepEqual(headings(text), ['STATEMENT OF ODO BERG']);
    assert.deepEqual(speakers(text), ['Chairman Lund', 'Mr. Berg', 'Mr. Berg']);
  });

  it('is none of the contents, no list of members, and no side of a vote', () => {
    const text = `
SUPREME COURT ORDER – STATEMENT BY THE SPEAKER ...... 2

MINUTES ...... 4

The Parliament met at 10 a.m., pursuant to adjournment.

MADAM SPEAKER took the Chair and read the Prayer.

MINUTES

LEADER OF GOVERNMENT IN PARLIAMENT.- Madam Speaker, I move.

MADAM SPEAKER.- Is there a seconder?

Those for Mr Lund (Speaker) - 80

Shri Arun Bora (Saltby)

(Followed by 1C) OB/1C/11.10
`;
    assert.deepEqual(headings(text), ['MINUTES']);
    assert.deepEqual(speakers(text), ['LEADER OF GOVERNMENT IN PARLIAMENT', 'MADAM SPEAKER']);
    assert.equal(kinds(text).filter(kind => kind === 'stage-direction').length, 2);
  });
});
