import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { headings, speakers } from './transcribed.ts';

/** What the pages of parliaments and councils have around who speaks. */

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

  it('has a riding or an office without it', () => {
    const page97 = (line: string) => page('Canadian Alliance', line);
    assert.deepEqual(speakerOf(page97('Ada Lund St. Berg, AB')), { name: 'Ada Lund', affiliation: 'St. Berg, AB' });
    assert.deepEqual(speakerOf(page97('Ada Lund Minister of Lamps')), { name: 'Ada Lund', title: 'Minister of Lamps' });
    assert.deepEqual(headings(page97('Ada Lund St. Berg, AB')), ['LampsOral Questions']);
    assert.deepEqual(speakers(page('Lamps', 'Ada Lund St. Berg, AB')), []);
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
      'Topics\n\nThe Speaker\n\nThe Speaker Tom Berg\n\nColleagues, the lamps are out.\n\nAda Lund\n\n' +
      'Ada Lund Lake River\n\nMr. Speaker, they are lit.\n\nThe Speaker\n\nThe Speaker Tom Berg\n\n' +
      'Thank you, Ms. Lund.\n';
    assert.deepEqual(headings(pages), []);
    assert.deepEqual(speakers(pages), ['The Speaker Tom Berg', 'Ada Lund Lake River', 'The Speaker Tom Berg']);
    const floor =
      'Transcript Prepared By the Clerk\n\nPRESIDENT LUND PRESIDING\n\nPRESIDENT LUND: Good morning.\n\n' +
      'CLERK: I have a quorum, Mr. President.\n\nPRESIDENT LUND: Thank you.\n\n' +
      '1 Transcript Prepared By the Clerk\n\nCLERK: I have no corrections.\n';
    assert.deepEqual(headings(floor), []);
    const columns =
      'MINUTES\n\nPresent:\n\nAda Lund (Chair) Jane Moss\n\nTom Berg Ilse Keyes\n\n1. Apologies for Absence\n\n1.1 There were none.\n';
    assert.deepEqual(headings(columns), ['1. Apologies for Absence']);
    const members =
      'Mr. Speaker: Order, please.\n\nAda Lund  Lake Party MLA for Saltby\n\nI beg leave to table a petition.\n\nMr. Speaker: It is tabled.\n';
    assert.deepEqual(headings(members), []);
  });
});

describe('a page that has lost its blank lines', () => {
  it('has one heading in capitals right above another, and Madam Speaker below', () => {
    const text =
      'The House met at 1430 hours\n[MADAM SPEAKER in the Chair]\n_______\nLAMP MATTERS\n' +
      'DELEGATION FROM THE LAKES\nMadam Speaker: Hon. Members, we welcome them.\nHon. Members: Hear, hear!\n' +
      '_______\nWICK MATTERS\nMr Lund (Saltby): Madam Speaker, I rise. The wicks are short.\n';
    assert.deepEqual(headings(text), ['LAMP MATTERS', 'DELEGATION FROM THE LAKES', 'WICK MATTERS']);
  });

  it('has none in three', () => {
    const text = 'The lamps are these.\nLAKE LAMP\nRIVER LAMP\nOIL LAMP\nMr Lund: They are three.\nMr Berg: Two.\n';
    assert.deepEqual(headings(text), []);
  });
});

describe('a row of headings right above who speaks', () => {
  it('has each of them, below a blank line or the end of a sentence, whatever ends the lines', () => {
    const text =
      'The President took the chair at 2 p.m.\n\nBills\nLAMPS BILL 2031\nSecond Reading\nThe Hon. ODO BERG (Minister for Lamps) (10:01): I move it.\nHarbour Wicks\nMs MOSS: They are short.\n';
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(headings(text.replaceAll('\n', end)), [
        'Bills',
        'LAMPS BILL 2031',
        'Second Reading',
        'Harbour Wicks',
      ]);
  });

  it('has those in small letters where a bracket stands behind a name in capitals, over a blank line too', () => {
    const below = (who: string) =>
      `Mr LUND (Lakes) (09:36): Notices of motion 3 to 9 are removed.\n\nMembers statements\nHarbour lamps\n\n${who}: They are dark.\n`;
    assert.deepEqual(headings(below('Ms MOSS (Saltby) (09:42)')), ['Members statements', 'Harbour lamps']);
    assert.deepEqual(headings(below('Ms Moss (Saltby)')), []);
  });

  it('has one that goes on below as one', () => {
    const text = 'Mr Lund: Thank you.\n\nVotes and Proceedings of the\nOfficial Report\nMr Berg: I have seen them.\n';
    assert.deepEqual(headings(text), ['Votes and Proceedings of the\nOfficial Report']);
  });

  it('has one above a note in brackets, and general business is no soldier', () => {
    const text =
      'Mr LUND: Thank you.\nMOTIONS\n(Motion on lamps continues and\nconcludes)\nMr BERG: I will be brief.\nGENERAL BUSINESS\nMr LUND: So will I.\n';
    assert.deepEqual(headings(text), ['MOTIONS', 'GENERAL BUSINESS']);
    assert.deepEqual(headings(text.replace('concludes)', 'concludes')), ['GENERAL BUSINESS']);
  });

  it('is none where the house did something, a sentence goes on, or a page is told', () => {
    for (const line of [
      'The House met\n',
      'Page 1, 2, 3 —\n',
      'PRAYER\nThe Chaplain led the House in Prayer',
      'Motion Agreed To',
      'Members Applauding',
      'Page 29, Line 1',
      'Yes. So Mr Lund, I',
      'Ada Lund and Jane Moss, with whom the Lamp Board has had the longest of all talks and the',
    ])
      assert.deepEqual(headings(`Mr Lund: It is lit.\n\n${line}\nMr Berg: It is not.\n`), [], line);
  });
});

describe('the items of a sitting', () => {
  it('have their parts below them, whoever speaks there', () => {
    const text =
      'Monday, 5 May 2031\n\n1. Opening of the sitting\n\nPresident. – I declare it open.\n\n2. Debates\n\n2.1. Lamps in the harbour\n\nOdo Berg (LPE). – Madam President, they are dark.\n';
    assert.deepEqual(headings(text), ['1. Opening of the sitting', '2. Debates', '2.1. Lamps in the harbour']);
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

it('the day of a hearing at the head of a page, and whose turn it is, head nothing', () => {
  const text =
    'THE COMMISSIONER: Good morning.\n\n.05/05/2031 (5) A B LUND (Mr Berg)\n\nMR BERG: Where were you?\n\n05/05/2031 LAMPS\n\nMR BERG: Yes.\n';
  assert.deepEqual(headings(text), ['05/05/2031 LAMPS']);
});
