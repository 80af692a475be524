import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';

/** Forms of single houses, courts and councils, as prints, extracts from the web and lost line ends leave them. */

function speakers(text: string): readonly string[] {
  const record = parse(text, transcript);
  return speechesOf(record).map(({ speaker }) => textOf(record, speaker.span));
}

function kinds(text: string): readonly string[] {
  return parse(text, transcript).children.map(({ kind }) => kind);
}

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

describe('a talk', () => {
  it('has the journalists who ask once each of one who is `A`', () => {
    const asked = ['Ola Berg (Lamp News)', 'Ada Lund (Lakes 4)', 'Tom Orr (Wick Post)'];
    const text = `At the press conference\n\n${asked.map(who => `${who}: “Is it lit?”\n\nA: “It is lit, and it was.”\n`).join('\n')}`;
    assert.deepEqual(
      speakers(text),
      asked.flatMap(who => [who, 'A']),
    );
  });
});

describe('a call of a company', () => {
  it('has its few speakers, who stand alone on their lines, where the operator has the floor', () => {
    const call =
      'Lamp Works\nQ3 2031 Earnings Call\n\nParticipants:\n  Ada Lund — Director\n\n' +
      'Operator\nGood day, and thank you for standing by. The line of Ada Lund is open.\n\nAda Lund\nThank you. The lamps were lit.\n';
    assert.deepEqual(speakers(call), ['Operator', 'Ada Lund']);
  });

  it('has the analysts, too, who ask, each with what they are below the name', () => {
    const turn = (who: string, what: string) => `${who}\n${what}\nThe lamps were lit, and they were put out again.\n\n`;
    const call =
      turn('Ada Lund', 'Chief Financial Officer, Lamp Works A') + turn('Tom Orr', 'Analyst, Lake Securities LLC Q');
    assert.deepEqual(
      speakers(`EARNINGS CALL TRANSCRIPT\n\n${call.repeat(3)}`),
      Array(3).fill(['Ada Lund', 'Tom Orr']).flat(),
    );
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

describe('a page with a talk', () => {
  const said = ['Ada Lund', 'Jan', 'Ada Lund', 'Tom Orr', 'Jan', 'Tom Orr'].map(
    who => `${who}: The lamps are lit.\n\n`,
  );

  it('is told by its heading, or by what was not heard', () => {
    const page = `# Lamps\n\n- Published: 2034-05-09\n\n`;
    assert.equal(dialectOf(`${page}## Transcript\n\n${said.join('')}`)?.id, 'transcript');
    assert.equal(dialectOf(`${page}${said.join('')}Jan: And [INAUDIBLE].\n`)?.id, 'transcript');
    assert.equal(dialectOf(`${page}${said.join('')}`), undefined);
    assert.equal(dialectOf(`${page}## Transcript\n\n${said.join('').replaceAll('Jan', 'Assistant')}`), undefined);
  });
});

describe('a lecture', () => {
  it('is one person’s, whom an audience asks', () => {
    const turn = (who: string) => `${who}: They are lit, and so are the wicks.\n\n`;
    const turns = ['Moderator', 'Audience', 'Ola Berg, PhD', 'Audience', 'Ola Berg, PhD', 'Ola Berg, PhD'];
    assert.deepEqual(speakers(`# Lamps\n\n${turns.map(turn).join('')}`), turns);
  });
});

describe('a council', () => {
  it('hears whoever holds an office that has a subject before it, where the name comes again', () => {
    const heard = (who: string) => `${who}: “The lamps are lit.”\n\n`;
    const turns = ['Lamp Director Roe', 'Councilor Lund', 'Councilor Berg', 'Mayor Orr', 'Lamp Director Roe'];
    assert.deepEqual(speakers(`CITY COUNCIL MINUTES\n\n${turns.map(heard).join('')}`), turns);
  });
});

describe('a list of those present', () => {
  it('has those, too, who are to take an office', () => {
    const text =
      'Minutes of the Lakes Committee\n\nRoll call\n\nOla Berg (Lamps) / incoming Secretary\nAda Lund / Chair\n\nAda: Does anyone have anything to add?\n\nOla: One thing, which is the wick.\n';
    assert.deepEqual(speakers(text), ['Ada', 'Ola']);
  });
});

describe('an examination that a decision prints', () => {
  it('has the counsel, the witness and the court among its questions', () => {
    const text =
      'ATTY. ORR:     Who was with you?\n\nWITNESS   :       My son.\nQ      :       Where?\nA      :       Upstairs.\n' +
      'Q      :       Doing what?\nA      :       He slept.\nTHE COURT:     Which one?\nWITNESS: The younger.\n';
    assert.equal(dialectOf(text)?.id, 'transcript');
    assert.equal(speakers(text).length, 8);
  });
});

describe('a deposition', () => {
  it('is one by its title, though nobody has a name in it', () => {
    const text =
      'DEPOSITION OF TOM ORR\n\nEXAMINATION BY MS. LUND:\n\nQ. Please state your name.\nA. Tom Orr.\n\nQ. And your trade?\nA. Lamps.\n';
    assert.equal(dialectOf(text)?.id, 'transcript');
  });
});

describe('what a page calls each of its parts', () => {
  it('is nobody, though it stands before a dash again and again', () => {
    const part = (who: string) => `Lamps\n\nSpeech - The CLERK\n\n${who}: I wish to speak of the lamps.\n\n`;
    const turns = ['Hon ADA LUND', 'Hon TOM ORR', 'Mr SPEAKER-ELECT', 'Hon ADA LUND', 'Hon JAN BERG'];
    assert.deepEqual(speakers(turns.map(part).join('')), turns);
  });
});

describe('minutes', () => {
  it('are told by a title that begins with the day', () => {
    const text = '10-28-2031 Minutes\n\nCITY OF DUNMERE\n\nThe meeting was called to order at 4:00 p.m.\n';
    assert.equal(dialectOf(text)?.id, 'transcript');
  });

  it('are told by what was between two meetings, and its month', () => {
    const spoken = 'Tom: we light them at dusk.\n\nAda: and put them out at dawn.\n\n'.repeat(3);
    assert.equal(dialectOf(`# Lamps Interim June 2031\n\n## Wicks\n\n${spoken}`)?.id, 'transcript');
    assert.equal(dialectOf(`# Lamps June 2031\n\n## Wicks\n\n${spoken}`), undefined);
  });

  it('have their title below the contents that a tool made', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = [
        '<!-- START -->',
        '',
        '- [Lamps](#lamps)',
        '<!-- END -->',
        '',
        '# Lamp Minutes',
        '',
        'Tom: no.',
        '',
      ];
      const record = parse(text.join(end), transcript);
      const titles = [...nodesOf(record)].filter(({ kind }) => kind === 'title' || kind === 'section');
      assert.deepEqual(
        titles.map(({ kind, content }) => [kind, textOf(record, content)]),
        [['title', '# Lamp Minutes']],
      );
    }
  });

  it('are not told by how long something takes', () => {
    assert.equal(dialectOf('Cook for 20 minutes\n\nSoup of the day, 3 May 2031.\n'), undefined);
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

describe('members of the House of Commons of Canada', () => {
  it('have a party and a riding behind their names', () => {
    const turn = (who: string) => `Lamps\n\n6 p.m.\n\n${who}\n\nMr. Speaker, I rise to speak of the lamps.\n\n`;
    const lund = 'Ada Lund Reform Dunmere—Saltby North, BC';
    const record = parse([lund, 'The Acting Speaker (Mr. Orr)', lund].map(turn).join(''));
    assert.equal(record.dialect, 'transcript');
    const [first] = speechesOf(record);
    assert.equal(textOf(record, first!.speaker.name!), 'Ada Lund');
    assert.equal(textOf(record, first!.speaker.affiliation!), 'Reform Dunmere—Saltby North, BC');
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

describe('a label in capitals', () => {
  it('speaks though names follow it, where one of them is I', () => {
    const turns = ['ADA LUND: No.', 'TOM ORR: So moved.', 'ADA LUND: Aye.', 'ANN MOSS: And Tom, I', 'TOM ORR: Aye.'];
    const text = turns.map((turn, i) => `${i + 1} BOARD MEMBER ${turn}\n\n`).join('');
    const heads = 'CHAIRMAN BERG: Good evening.\n\n'.repeat(3);
    assert.equal(speakers(heads + text).length, 8);
  });
});

describe('the Speaker with an honorific behind the article', () => {
  it('speaks, though but once', () => {
    assert.deepEqual(speakers('THE HON. SPEAKER: I have to inform the House.\n\nThe Hon. Deputy Speaker: Order.'), [
      'THE HON. SPEAKER',
      'The Hon. Deputy Speaker',
    ]);
    const record = parse('The Hon. Ann Lund: I rise.', transcript);
    assert.equal(textOf(record, speechesOf(record)[0]!.speaker.name!), 'Ann Lund');
  });
});

describe('names that a picture of their bearers stands before', () => {
  it('speak, and the links below are no words of theirs', () => {
    const turn = (who: string) =>
      `${who} Portrait ${who} (Con)\n- View Speech - Hansard - -\n\nMy Lords, I thank the Minister.\n\n`;
    const record = parse(
      `Lamps Bill Debate\n\nDepartment: Light\n${turn('Lord Orr')}${turn('Baroness Moss')}`,
      transcript,
    );
    assert.deepEqual(
      speechesOf(record).map(({ speaker }) => textOf(record, speaker.span)),
      ['Lord Orr (Con)', 'Baroness Moss (Con)'],
    );
    assert.match(textOf(record, speechesOf(record)[0]!.words), /^My Lords/);
  });
});

describe('a house whose offices have no article', () => {
  it('has whoever holds one in brackets before the colon, over the end of a line as well', () => {
    assert.deepEqual(
      speakers(
        'Mr Speaker: Order.\n\nRanking Member of the Committee\n(Mr Odo J. Lund): Mr Speaker, I rise.\n\n' +
          'Majority Leader/Chairman of the Board (Ms Ada Berg): Thank you.\n\nDrA. B. Orr: Yes.\n\nDrC.D. Moss: No.\n',
      ),
      [
        'Mr Speaker',
        'Ranking Member of the Committee\n(Mr Odo J. Lund)',
        'Majority Leader/Chairman of the Board (Ms Ada Berg)',
        'DrA. B. Orr',
        'DrC.D. Moss',
      ],
    );
  });

  it('has none in what stands above', () => {
    assert.deepEqual(
      speakers('PUBLIC LAMPS ACT\nThe Acting Speaker (Ms. Berg):\nIs the House ready?\n\nSome hon. members: Yes.\n'),
      ['The Acting Speaker (Ms. Berg)', 'Some hon. members'],
    );
    assert.deepEqual(speakers('We met the Minister for Lamps (Mr Lund): he was glad.\n\nMr Speaker: Order.\n'), [
      'Mr Speaker',
    ]);
  });

  it('has those of the table and of the door', () => {
    assert.deepEqual(
      speakers(
        'SERGEANT-AT-ARMS: All rise.\n\nMR. SPEAKER (Lund): Order, please!\n\nCLERK (Berg): Admit him.\n\n' +
          'MS ORR: Yes.\n\nMR. SPEAKER: Thank you.\n\nCLERK: So be it.\n',
      ),
      ['SERGEANT-AT-ARMS', 'MR. SPEAKER (Lund)', 'CLERK (Berg)', 'MS ORR', 'MR. SPEAKER', 'CLERK'],
    );
  });
});

describe('who speaks for another, or by leave', () => {
  const text =
    'QUESTIONS TO MINISTERS\n\n1. ADA LUND (Lakes—North) on behalf of ODO BERG (Lakes) to the Minister of Lamps: Are they lit?\n\n' +
    'Hon JAN ORR (Associate Minister of Lamps) on behalf of the Minister of Lamps: They are.\n\nAda Lund: All of them?\n\n' +
    'Hon JAN ORR: All.\n\nEva Moss: When were they lit?\n\nMr SPEAKER: Order!\n\nAda Lund: Why not?\n';

  it('is read to the colon, and comes again by the whole name, as others do', () => {
    assert.deepEqual(speakers(text), [
      'ADA LUND (Lakes—North)',
      'Hon JAN ORR (Associate Minister of Lamps)',
      'Ada Lund',
      'Hon JAN ORR',
      'Eva Moss',
      'Mr SPEAKER',
      'Ada Lund',
    ]);
    assert.equal(dialectOf(text)?.id, 'transcript');
  });

  it('has the words behind how it is done', () => {
    assert.deepEqual(
      speakers(
        'HON ADA LUND (South — Leader of the House) [2.03 pm] — without notice: I move —\n\nMr ORR (Lund) (9.34 a.m.), by leave: I rise.\n',
      ),
      ['HON ADA LUND (South — Leader of the House) [2.03 pm]', 'Mr ORR (Lund) (9.34 a.m.)'],
    );
  });
});

describe('members who are named by their initials', () => {
  it('are speakers where several are, and others by their form', () => {
    assert.deepEqual(
      speakers(
        'Madame Speaker: Order.\n\nA. Lund: We are joined by 45 students.\n\nHon. J. Orr: Welcome.\n\nO. Berg: This is a Bill.\n\nE. Moss: It is.\n',
      ),
      ['Madame Speaker', 'A. Lund', 'Hon. J. Orr', 'O. Berg', 'E. Moss'],
    );
  });

  it('are authors in a list of books', () => {
    assert.deepEqual(speakers('A. Lund: On lamps.\n\nO. Berg: On wicks.\n\nE. Moss: On oil.\n'), []);
  });
});

describe('contents that name all who speak', () => {
  const contents =
    '1. Lamps\n\nThe Bailiff:\n\n2. Wicks\n\nThe Bailiff:\n\nSenator A.B. Lund:\n\n2.1 Deputy J. Orr:\n\n3. Oil\n\nThe Bailiff:\n\n';

  it('hold no speech', () => {
    const said = '1. Lamps\n\nThe Bailiff:\n\nWe come to the lamps.\n\nSenator A.B. Lund:\n\nI rise.\n';
    assert.deepEqual(speakers(contents + said), ['The Bailiff', 'Senator A.B. Lund']);
    assert.deepEqual(speakers('1. The Bailiff:...... 7\n\nThe Bailiff:\n\nWe come to the lamps.\n'), ['The Bailiff']);
  });

  it('are none where somebody says nothing for once', () => {
    assert.deepEqual(
      speakers('REP. LUND (1ST):\n\nREP. ORR (2ND):\n\n(All) I pledge allegiance to the lamps.\n\nVOICES:\n\nAmen.\n'),
      ['REP. LUND (1ST)', 'REP. ORR (2ND)', 'VOICES'],
    );
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

describe('a member with the surname in capitals', () => {
  it('is of no meeting of the United Nations, though The PRESIDENT presides', () => {
    const text =
      'The PRESIDENT: I welcome our friends.\n\nAda LUND (Northern Lakes) (09:40): I move the motion for the member for Lakes.\n\n' +
      'The PRESIDENT: Order!\n\nAda LUND: On a point of order, President.\n\nThe PRESIDENT: There is no point of order.\n';
    assert.equal(dialectOf(text)?.id, 'transcript');
    assert.equal(dialectOf(text.replaceAll(' (09:40)', '').replaceAll('Ada', 'Ms.'))?.id, 'verbatim');
  });

  it('is one where the house shows itself', () => {
    assert.deepEqual(
      speakers(
        'The PRESIDENT: I welcome our friends.\n\nAda LUND (Northern Lakes) (09:40): I thank the volunteers.\n\nThe PRESIDENT: Order!\n\nOdo BERG: On a point of order, President.\n',
      ),
      ['The PRESIDENT', 'Ada LUND (Northern Lakes) (09:40)', 'The PRESIDENT', 'Odo BERG'],
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

describe('an office and who holds it, on a line alone', () => {
  it('has the floor where it comes again and again, as in an extract', () => {
    const turn = 'The Speaker (Hon. Lund)\n\nSerjeant, kindly ring the bell.\n\n';
    assert.equal(speakers(`THE SENATE\n\nTHE HANSARD\n\n${turn.repeat(3)}`).length, 3);
    assert.equal(speakers(`THE SENATE\n\nTHE HANSARD\n\n${turn}`).length, 0);
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

describe('a place in brackets', () => {
  it('is the member’s, however short, where a party stands behind it; alone it may be a name’s initials', () => {
    const affiliations = (text: string) =>
      speechesOf(parse(text, transcript)).map(({ speaker: { affiliation: a } }) =>
        a ? text.slice(a.start, a.end) : '',
      );
    assert.deepEqual(affiliations('Mr Tom Berg (Tarn) (Lab): One.\n\nMr Tom Berg (Tarn)\u00a0(Con): Two.\n'), [
      'Tarn',
      'Tarn',
    ]);
    assert.deepEqual(affiliations('Mr Tom Berg (TB): One.\n\nMr Tom Berg (TB) (Lamp Company): Two.\n'), [
      '',
      'Lamp Company',
    ]);
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

describe('who holds an office', () => {
  function named(text: string): readonly (string | undefined)[] {
    const [{ speaker }] = speechesOf(parse(text, transcript)) as [ReturnType<typeof speechesOf>[0]];
    return [speaker.name, speaker.title, speaker.affiliation].map(span => span && text.slice(span.start, span.end));
  }

  it('has no name though an honorific stands before the office', () => {
    assert.deepEqual(named('HON. SPEAKER: We go on.\n\nSHRI ODO BERG: Yes.\n'), [undefined, 'HON. SPEAKER', undefined]);
    assert.deepEqual(named('CHIEF EXECUTIVE (in Cantonese):\nThey are lit.\n\nMR LUND (in Cantonese):\nAre they?\n'), [
      undefined,
      'CHIEF EXECUTIVE',
      undefined,
    ]);
  });

  it('is not who sits for a party and the women of a place', () => {
    assert.deepEqual(named('MS ADA LUND (LLP, Woman Representative, Saltby): Madam Speaker, they are lit.\n'), [
      'ADA LUND',
      undefined,
      'LLP, Woman Representative, Saltby',
    ]);
  });

  it('has a place without the brackets below a picture', () => {
    const text =
      'Dáil debates\n\nPhoto of Ada LundAda Lund (Lakes, Lamp Party)\nLink to this: Individually\n\nI move.\n';
    assert.equal(named(text)[2], 'Lakes, Lamp Party');
  });
});

describe('offices before a note of the language', () => {
  it('are speakers, though each stands but once', () => {
    const offices = ['SECRETARY FOR LAMPS AND WICKS', 'PRESIDENT', 'FINANCIAL SECRETARY', 'CLERK'];
    const text = offices.map(office => `${office} (in Cantonese): The lamps are lit.\n\n`).join('');
    assert.deepEqual(
      speechesOf(parse(text)).map(({ speaker: { title } }) => title && text.slice(title.start, title.end)),
      offices,
    );
  });
});

describe('a page whose lines are counted', () => {
  it('has no heading in the middle of a sentence, though blank lines stand between', () => {
    const text =
      'TRANSCRIPT OF THE MINUTES\n\n1 CHAIR BERG: Welcome to the hearing\n\n2 on all of our lamps, old and new.\n\n3 My name is Jan Berg. I am the Chair\n\n4 of the Lamp Board.\n\n5 MS. LUND: Thank you.\n';
    const record = parse(text, transcript);
    assert.ok(
      ![...nodesOf(record)].some(node => node.kind === 'section' && textOf(record, node.heading).startsWith('3')),
    );
  });
});

describe('the roll of a house', () => {
  it('has no headings, however the members are styled', () => {
    const text =
      'CALL OF THE ROLL PRESENT WERE:\n\nHon. Odo Berg, M.P., Speaker\n\nDr. the Hon. Ada Lund, M.P., Minister of Lamps\n\nMrs. Jana Orr, M.P., Saltby, Central\n\nMR. SPEAKER: The House is in session.\n\nMR. ORR: Yes.\n';
    assert.ok(!kinds(text).slice(1).includes('section'));
  });
});

describe('how a house divides', () => {
  function counts(text: string): readonly (number | undefined)[] {
    const vote = [...nodesOf(parse(text, transcript))].find(node => node.kind === 'vote');
    return vote?.kind === 'vote' ? [vote.inFavour, vote.against, vote.abstaining].map(side => side?.count) : [];
  }

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

describe('a house over which a President presides', () => {
  it('is no body of the United Nations where its members are honourable', () => {
    const text =
      'Legislative Council: Thursday, June 24, 2021\n\nThe Hon. A.B. LUND (14:27): My question is about the lamps.\n\nThe PRESIDENT: Order!\n\nThe Hon. A.B. LUND: I am happy to ask.\n\nThe PRESIDENT: Order! The Hon. Mr Berg.\n';
    assert.equal(dialectOf(text)?.id, 'transcript');
    const state =
      'The President: I call on Norway.\n\nMr. Lund (Norway): The lamps are lit.\n\nThe President: I call on the Hon. Odo Berg.\n';
    assert.equal(dialectOf(state)?.id, 'verbatim');
  });
});

describe('whoever speaks for a party on much', () => {
  it('has it all behind the picture', () => {
    const offices = ['Lamps, Wicks and Oil Strategy', 'Harbours, Ports and Lighthouses', 'Bells and Foghorns'];
    const speaksFor = offices.map(office => `Shadow Minister (${office})`).join(', ');
    const text = `Alert me about debates like this\n\nPhoto of Ada Lund Ada Lund ${speaksFor}\n\nThank you very much. How have the lamps evolved since then?\n\nPhoto of Tom Berg Tom Berg Lamp Party\n\nThey are lit.\n`;
    assert.deepEqual(speakers(text), [`Ada Lund ${speaksFor}`, 'Tom Berg Lamp Party']);
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

describe('a title with dashes', () => {
  it('is nobody’s words, though it begins with a name', () => {
    assert.deepEqual(
      speakers(
        'Madam SPEAKER - Order, please.\n\nMembers - Hear, hear.\n\nMr Tom Berg MP - Lamp Report - Legal Costs\n\nMr LUND - As I said yesterday, in addition to that -\n\nMs ORR - Yes\n\nMadam SPEAKER - Order.\n',
      ),
      ['Madam SPEAKER', 'Members', 'Mr LUND', 'Ms ORR', 'Madam SPEAKER'],
    );
  });

  it('is none where a last line is cut off', () => {
    const text =
      'Madam SPEAKER - Order, please.\n\nMembers - Hear, hear.\n\nMr LUND - As I said.\n\nMadam SPEAKER - Order.\n\nMr LUND - However, I do not believe the whole cou';
    assert.equal(speakers(text).length, 5);
  });
});

describe('a list of those present', () => {
  const minutes = (present: string) =>
    `Lamp Board, minutes of 3 May 2021\n\nPresent: ${present}\n\nAL: We begin with the wicks.\n\nTB: There are forty.\n\nTo: all members\n\nJO: I have ten.\n\nAL: Then we count.\n`;

  it('makes known whose initials are labels, whether or not a full stop ends it', () => {
    for (const stop of ['', '.'])
      assert.deepEqual(speakers(minutes(`Ana Lund, Tom Berg, Jo Oak, Tim Orr${stop}`)), ['AL', 'TB', 'JO', 'AL'], stop);
    assert.deepEqual(speakers(minutes('forty members')), []);
  });
});

describe('a short press briefing', () => {
  for (const asked of ['Q    ', 'QUESTION: '])
    it(`of two turns and one question, ${asked.trim()}`, () => {
      const text = `Daily Press Briefing\n\nFor Immediate Release\n\nMS. LUND: Good afternoon.\n\n${asked}Are the lamps lit?\n\nMS. LUND: They are.\n`;
      assert.equal(dialectOf(text)?.id, 'transcript');
      assert.deepEqual(speakers(text), ['MS. LUND', asked.replace(/\W/g, ''), 'MS. LUND']);
    });
});

it('a journalist is heard who asks one whose name has small letters, and one who is not heard asks', () => {
  const text =
    'Daily Press Briefing\n\nMR. McLUND: Good afternoon.\n\nQ Are the lamps lit?\n\nMR. McLUND: They are.\n\nQ (Inaudible.)\n';
  assert.deepEqual(speakers(text), ['MR. McLUND', 'Q', 'MR. McLUND', 'Q']);
});

it('who examines may stand alone above a question, which is no speech of its own; BY her others follow', () => {
  const text =
    'DIRECT EXAMINATION\n\n**MS. LUND:**\nQ: Where?\nA: Here.\nQ: When?\nMR. BERG: Objection.\nBY MS. LUND:\nQ: When?\nA: Now.\n';
  assert.deepEqual(speakers(text), ['MS. LUND', 'A', 'Q', 'MR. BERG', 'Q', 'A']);
  assert.deepEqual(speakers(`Deposition of Ada Orr\n\n${text.slice(20)}`), speakers(text));
});

describe('a channel in which many write and one is scribed', () => {
  const turns = '<tom> +1\nTB: forty lamps are lit\n... ten of them by day\n<jo> +1 to that\n';

  it('has those who are scribed but once, too', () => {
    assert.deepEqual(speakers(`<jo> scribe: jo\n${turns.repeat(4)}AL: we shall put them out by Monday\n`).slice(-3), [
      'TB',
      'jo',
      'AL',
    ]);
  });

  it('is none where nobody writes', () => {
    assert.deepEqual(speakers(`${'TB: forty lamps are lit\n'.repeat(3)}`), []);
  });
});

it('a client may leave a space or a sign before who writes in a channel', () => {
  const text =
    '18:00 < tom> #startmeeting\n18:02 < tom> the lamps are lit\n18:02 <@jo_> all of them?\n18:03 < tom> ten\n18:03 <+AL> I have one more\n';
  assert.equal(dialectOf(text)?.id, 'transcript');
  assert.deepEqual(speakers(text), ['tom', 'tom', 'jo_', 'tom', 'AL']);
  assert.equal(dialectOf(text.replace('#startmeeting', 'hello')), undefined);
});

it('in an interview whose lines are one initials speak that come again, and no others', () => {
  const turns = 'AK: And what was there, behind the house? TL: The lamps were there, forty of them. ';
  const both = Array.from({ length: 9 }, () => ['AK', 'TL']).flat();
  assert.deepEqual(speakers(`3 ${turns.repeat(9)}OH: No, ten.\n`), both);
  assert.deepEqual(speakers(`3 ${turns.repeat(9)}I told an HON. MEMBER: The lamps are lit.\n`), both);
  assert.deepEqual(speakers(`3 ${turns.repeat(9)}AK: No, no. TL: The lamps are lit.\n`), [...both, 'AK', 'TL']);
});

describe('a heading in capitals without blank lines', () => {
  it('stands between what was said and who speaks; what has come of a motion is none', () => {
    const text =
      'Minutes of the Lamp Board\n\nMr. Lund: There are forty.\nNEW BUSINESS\nMr. Berg: I move that we buy oil.\nMOTION CARRIED\nMr. Lund: We have ten.\n';
    const record = parse(text, transcript);
    const headings = [...nodesOf(record)].flatMap(node =>
      node.kind === 'section' ? [textOf(record, node.heading)] : [],
    );
    assert.deepEqual(headings, ['NEW BUSINESS']);
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

describe('the log of a channel as a page shows it', () => {
  const turns =
    '14:12:20 [RRSAgent]\nlogging on\n14:13:10 [tom]\ntom has joined #lamps\n14:13:30 [jo]\nI counted thirty\n14:13:40 [tom]\nq+\n14:14:10 [ilse_]\nten of them are lit\n';

  it('has who writes in brackets above the words; in captions music stands there', () => {
    assert.deepEqual(speakers(`IRC log of lamps on 2021-05-03\n\n${turns}`), ['jo', 'ilse_']);
    assert.deepEqual(speakers(`Lamps on 2021-05-03\n\n${turns}`), []);
  });
});

describe('small differences between the houses', () => {
  it('noon is a time behind a name, as 11:50 a.m. is', () => {
    const text =
      'Debates of 26 Jan 2031\n\nANNOUNCEMENTS noon\n\nMr Speaker noon\nHon Members, we begin.\n\nMr Odo Berg noon\nMr Speaker, I thank you.\n\nMr Speaker noon\nYes?\n';
    assert.deepEqual(speakers(text), ['Mr Speaker', 'Mr Odo Berg', 'Mr Speaker']);
  });

  it('a member who speaks but once is known by words of his own on the line below', () => {
    const text =
      '  19 July 2031 : Column 183WH\n\nLamps\n\n  9.30 am\n\n  Ada Lund (Lakes and Mere) (Lab):\n    It is dark.\n\n  Odo Berg:\n    I shall complete this point first.\n';
    assert.deepEqual(speakers(text), ['Ada Lund (Lakes and Mere) (Lab)', 'Odo Berg']);
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

it('reads the minutes of a bank whose lines end within an office', () => {
  const text = 'MR. LUND.  Lamps.\n VICE CH\nAIRMAN BERG.  Thank you, Mr. \nChairman.  No. \nCHAI\nRMAN ROE.  Yes.\n';
  assert.deepEqual(speakers(text), ['MR. LUND', 'VICE CH\nAIRMAN BERG', 'CHAI\nRMAN ROE']);
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
