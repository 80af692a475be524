import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { speechesOf } from '../server/record/walk.ts';
import { headings, kinds, speakers } from './transcribed.ts';

/** Forms of single houses of parliament, as prints and extracts from the web leave them. */

it('has an honourable member in capitals with no mark between the name and the words', () => {
  const house = (words: string) => `MR SPEAKER: Questions.\n\n${words}\n\nMR SPEAKER: Thank you.\n`;
  for (const words of ['I will light the harbour.', 'Thank you, Mr Speaker. They are lit.'])
    assert.deepEqual(speakers(house(`HON. ODO BERG ${words}`)), ['MR SPEAKER', 'HON. ODO BERG', 'MR SPEAKER'], words);
  for (const words of ['HON. ODO BERG Minister for Lamps', 'I asked HON. ODO BERG I do not know how often.'])
    assert.deepEqual(speakers(house(words)), ['MR SPEAKER', 'MR SPEAKER'], words);
});

it('whoever presides heads nothing above the prayers, nor do a page and its menu', () => {
  const said = ['Mr Speaker', 'Ms Ada Lund', 'Mr Speaker', 'Ms Lund']
    .map(who => `${who}\nThe lamps of the harbour were lit tonight.\n`)
    .join('');
  const house = (below: string, above = '') =>
    headings(`Debates of 9 Mar 2034\n\n${above}\n\nMR SPEAKER\n${below}\n\n${said}`);
  assert.deepEqual(house('PRAYERS'), ['PRAYERS']);
  assert.deepEqual(house('(ADA LUND) PRESIDING'), []);
  for (const line of ['C4287', 'Lamps | Wicks | Oil', 'Advertisement - scroll to go on'])
    assert.deepEqual(house('PRAYERS', line), ['PRAYERS'], line);
});

it('a day in the middle of its line is no heading, nor are words that are cut off there', () => {
  const centred = (words: string) => ' '.repeat(36 - words.length / 2) + words;
  const page = (words: string) => `${centred('THE LAMPS')}\n\n${centred(words)}\n\nMR. LUND. They are lit.\n`;
  assert.deepEqual(headings(page('AND THE WICKS')), ['THE LAMPS', 'AND THE WICKS']);
  for (const words of ['October 15,   2031', 'AND SO THE WICKS OF…'])
    assert.deepEqual(headings(page(words)), ['THE LAMPS']);
});

describe('a page of the debates of Australia', () => {
  it('has the floor given by a name in capitals and the time, however few they are', () => {
    const said = '(7.46) —I am speaking tonight of the lamps.';
    const text = `Previous Fragment    Next Fragment\nWednesday, 9 May 2034\nPage: 1881\n\nSenator LUND${said}\n`;
    assert.deepEqual(speakers(text), ['Senator LUND(7.46)']);
    assert.equal(dialectOf(text)?.id, 'transcript');
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
        'HON. SPEAKER: We go on.\n\nTHE MINISTER OF LAMPS (SHRI ODO BERG) moving the motion for consideration of ' +
          'the Bill, said: It is old.\n\nSHRI JAN MOSS initiating said: I oppose it.\n\n' +
          'Mr. Lund, replying, said: “No.”\n',
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
    'THURSDAY, 2ND JUNE, 2033\n\nThe Parliament resumed at 9.40 a.m. pursuant to adjournment.\n\n' +
    'Minutes … … … … 201\n\nSECRETARY-GENERAL.- Confirmation of Minutes.\n\n' +
    'HON. LEADER OF THE GOVERNMENT IN PARLIAMENT.- Madam Speaker, I beg to move it.\n\n' +
    'HON. A. LUND.- I second it.\n\nHON. PRIME MINISTER.- They are lit.\n';

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
    const short = text.replace('question to PREMIER, Mr LUND', 'to CHIEF MINISTER');
    assert.deepEqual(speakers(short), ['Madam SPEAKER', 'Ms ORR', 'ANSWER', 'Madam SPEAKER']);
    const said = text.replace('question to PREMIER, Mr LUND', 'to PREMIER Lund: no.');
    assert.deepEqual(speakers(said), ['Madam SPEAKER', 'Madam SPEAKER']);
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

describe('a heading of a house', () => {
  it('introduces a Lord, and is no link of the page', () => {
    const text =
      'House of Lords\n\nPrayers-read by the Lord Bishop of Saltby.\n\nIntroduction: Lord Flint\n\n2.22 pm\n\nHe took the oath.\n\nBack to Table of Contents\n\nLords Hansard Home Page\n';
    assert.deepEqual(headings(text), ['Introduction: Lord Flint']);
  });

  it('has lost its bullet, and a member is named again in brackets', () => {
    const said = (who: string) => `  • ${who}\n\n    Order, Hon. Members. The business of the House will begin.\n\n`;
    const text =
      `  • OFFICIAL REPORT\n\n  • Vol. 12 No. 5\n\n  • The House met at 9.30 a.m.\n\n` +
      `${said('Hon. Deputy Speaker')}  • NOTICES OF MOTION\n\n` +
      `${said('Hon. Deputy Speaker')}${said('Ada Bora Lund (Hon. Ada Lund)')}${said('Hon. Deputy Speaker')}`;
    assert.deepEqual(headings(text), ['NOTICES OF MOTION']);
    assert.deepEqual(speakers(text), [
      'Hon. Deputy Speaker',
      'Hon. Deputy Speaker',
      'Ada Bora Lund (Hon. Ada Lund)',
      'Hon. Deputy Speaker',
    ]);
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

it('who presides has a dash behind a note on the language: the sitting is short', () => {
  const text =
    'First sitting\n\n1. Opening of the session\n\nTHE PRESIDENT (Translation) – The sitting is open.\n\n' +
    '2. Address\n\nTHE PRESIDENT (Translation) – Dear colleagues, the lamps are lit.\n';
  assert.deepEqual(speakers(text), ['THE PRESIDENT (Translation)', 'THE PRESIDENT (Translation)']);
  assert.deepEqual(headings(text).slice(-2), ['1. Opening of the session', '2. Address']);
});

it('votes and proceedings are told in items with a column of numbers, and nobody speaks in them', () => {
  const text =
    'No 12\n\nVOTES AND PROCEEDINGS\n\nOF THE\n\nHOUSE OF ASSEMBLY\n\nMONDAY 5 MAY 2031\n\n1      Meeting of House\n\n' +
    '       The House met pursuant to adjournment.  The Speaker (Hon O Berg) took the Chair.\n\n2      Paper\n\n' +
    'By the Minister for Lamps (Hon A Lund) –\n\nLamp Act 2029 - Report.\n\n3      Lamps (Oil) Amendment Bill\n\n' +
    'Mr Orr, pursuant to notice, moved - That this Bill be read.\n\nQuestion put and passed.\n';
  assert.equal(dialectOf(text), transcript);
  assert.deepEqual(speakers(text), []);
  assert.deepEqual(
    headings(text).filter(heading => /^\d/.test(heading)),
    ['1      Meeting of House', '2      Paper', '3      Lamps (Oil) Amendment Bill'],
  );
});

it('a heading stands right above a question that is numbered', () => {
  const text =
    'Mr LUND: Yes.\nLAMPS OF THE HARBOUR\n25. Mr BERG to the Minister for Lamps: How many are lit?\nHon ORR: All are.\n';
  assert.deepEqual(headings(text), ['LAMPS OF THE HARBOUR']);
  assert.deepEqual(speakers(text), ['Mr LUND', 'Mr BERG', 'Hon ORR']);
  const council =
    'PRESIDENT (in Cantonese): First.\n\nLamp safety\n\n1. MR BERG (in Cantonese): President, will they burn?\n\nPRESIDENT (in Cantonese): Next.\n';
  assert.deepEqual(headings(council), ['Lamp safety']);
  assert.equal(speakers(council)[1], 'MR BERG (in Cantonese)');
});

describe('a house’s forms', () => {
  it('are a heading in small letters over whoever speaks in capitals, where what stands above has ended', () => {
    const house = (line: string, above = 'I withdraw that.', who = 'MS BERG') =>
      headings(`MR SPEAKER: Order!\n\n${above}\n\n${line}\n\n${who}: My question is on lamps.\n\nMR SPEAKER: Order!\n`);
    assert.deepEqual(house('Proposed boarding house'), ['Proposed boarding house']);
    assert.deepEqual(house('Proposed boarding house', 'I withdraw that and the'), []);
    assert.deepEqual(house('Proposed boarding house', 'I withdraw that.', 'Ms Berg'), []);
    for (const said of ['Lamps are boarding house', 'Two honourable members interjecting'])
      assert.deepEqual(house(said), [], said);
  });

  it('are a dash before whom the words address, on a line right below a heading', () => {
    const text =
      'The lamps are lit.\nLAMPS OF THE HARBOUR — STATEMENT\nMr ODO BERG (Dunmere - Minister for Lamps) — Mr Acting Speaker,\n' +
      'the lamps are lit.\nMr ADA LUND - Mr Speaker, thank you.\n';
    assert.deepEqual(speakers(text), ['Mr ODO BERG (Dunmere - Minister for Lamps)', 'Mr ADA LUND']);
    assert.deepEqual(speakers(text.replace('Mr Acting Speaker', 'a lamp').replace('Mr Speaker', 'she said')), []);
  });

  it('are members who have lost their name, and who addresses the Chair over the end of a line', () => {
    assert.deepEqual(speakers('The SPEAKER: Order!\n\nThe Hon. (Minister for Lamps) (10:01): I move.\n'), [
      'The SPEAKER',
      'The Hon. (Minister for Lamps) (10:01)',
    ]);
    const turns = 'Madam Speaker: Order.\n\nDr Lund: Yes.\n\nMadam Speaker: No.\n\n';
    assert.deepEqual(speakers(`${turns}Mr. Odo Berg Madam Speaker, they burn.\n`).at(-1), 'Mr. Odo Berg');
    assert.equal(speakers(`${turns}We thank\nMr. Odo Berg Madam Speaker, they burn.\n`).length, 3);
    assert.equal(speakers(`${turns}Mr. Odo Berg, Madam Speaker, was there.\n`).length, 3);
    assert.deepEqual(
      speakers(`${turns}Papa Annan-Lund: Madam\nSpeaker, the lamps are lit.\n`).at(-1),
      'Papa Annan-Lund',
    );
  });

  it('are no speaker’s where the head of each page of an assembly has a colon', () => {
    const page = 'Legislative Assembly for the Lakes: 2031 Week 9 Hansard . . Page.. 3325\n\nMR SPEAKER: Order!\n\n';
    assert.deepEqual(speakers(page.repeat(4)), Array(4).fill('MR SPEAKER'));
  });

  it('are no headings where a person takes an oath, somebody seconds, a page has its day or the house is addressed', () => {
    for (const line of [
      '2. Dr Ada Lund',
      'Seconded by Hon. O. Berg',
      'House of Assembly: Wednesday, 22 March 2031',
      'To the Speaker and Members of the Assembly',
      'THE SPEAKER PRO TEMPORE\n\n(ADA LUND) PRESIDING',
    ])
      assert.deepEqual(headings(`THE SPEAKER: Order.\n\n${line}\n\nTHE SPEAKER: Dr Lund, we welcome you.\n`), [], line);
  });

  it('are none above the house where a print tells of its copies', () => {
    const print = 'Corrections may be made on the floor of the House. The copy is to be sent to the Editor.';
    assert.deepEqual(
      headings(
        `CONTENTS\n\nLAMPS -- [Col. 9]\n\n${print}\n\nFIRST MEETING\n\nThe House met at 10.50 a.m.\n\nLAMPS\n\nMr Lund: They burn.\n\nMr Berg: Yes.\n`,
      ),
      ['LAMPS'],
    );
  });

  it('are up to eight headings in a row over a speech, more are a list', () => {
    const row = (count: number) =>
      Array.from({ length: count }, (_, i) => `LAMPS OF PART ${'ABCDEFGHIJ'[i]}\n\n`).join('');
    const text = (count: number) =>
      `The House met at 11 a.m.\n\n${row(count)}Mr. Lund: I move.\n\nMr. Berg: I agree.\n`;
    assert.equal(headings(text(8)).length, 8);
    assert.deepEqual(headings(text(9)), ['LAMPS OF PART I']);
    assert.deepEqual(headings(text(6).replace('Mr. Lund', 'Members rose.\n\nMr. Lund')), []);
  });
});

it('the journal of a senate is told as minutes are, the hour before who calls to order', () => {
  const text =
    'REPUBLIC OF THE LAKES\n\nSenate\n\nJournal\n\nTuesday, March 4, 2031\n\nCALL TO ORDER\n\nAt 3:12 p.m., the Senate President, Hon. Odo Berg, ' +
    'called the session to order.\n\nROLL CALL\n\nThe Secretary of the Senate called the roll.\n\nAPPROVAL OF THE JOURNAL\n\n' +
    'Upon motion of Senator Lund, the Body dispensed with the reading.\n\nBILLS\n\nSenate Bill No. 12\n\nIntroduced by Senator Moss\n\n' +
    'To the Committee on Lamps\n';
  assert.equal(dialectOf(text), transcript);
  assert.deepEqual(headings(text).slice(0, 4), ['CALL TO ORDER', 'ROLL CALL', 'APPROVAL OF THE JOURNAL', 'BILLS']);
  assert.ok(!headings(text).some(heading => /^(?:Introduced|To)/.test(heading)));
  assert.notEqual(dialectOf(text.replace('Upon motion of', 'At the wish of').replace('3:12 p.m.', 'noon')), transcript);
});

describe('the debates of a house with two languages', () => {
  const debate =
    'Mr. BERG:\n\nWill the Minister tell us?\n\nThe MINISTER OF LAMPS:\n\nNo.\n\n†Mr. SPEAKER:\n\nOrder!\n\n' +
    'Harbour Lamps.\n\nIV.\n\nMr. BERG\n\nasked the Minister of Lamps:\n\n(1) Whether they burn; and\n\n(2) how long?\n\n' +
    'The MINISTER OF LAMPS:\n\n(1) Yes.\n\nV.\n\nMr. BERG\nasked the Prime Minister whether he knew.\n\nThe PRIME MINISTER:\n\nYes.\n';

  it('has a dagger before whoever spoke the other, and who asks on the line above what', () => {
    assert.deepEqual(speakers(debate), [
      'Mr. BERG',
      'The MINISTER OF LAMPS',
      'Mr. SPEAKER',
      'Mr. BERG',
      'The MINISTER OF LAMPS',
      'Mr. BERG',
      'The PRIME MINISTER',
    ]);
    const told =
      'Mr. BERG:\n\nYes.\n\nThe MINISTER OF LAMPS:\n\nNo.\n\nMr. Lund\nasked the Minister of Lamps to stop.\n';
    assert.deepEqual(speakers(told), ['Mr. BERG', 'The MINISTER OF LAMPS']);
  });

  it('has a heading with a full stop over the number of a question', () => {
    assert.deepEqual(headings(debate), ['Harbour Lamps']);
    assert.deepEqual(headings(debate.replace('IV.', '12.')), ['Harbour Lamps']);
    assert.deepEqual(headings(debate.replace('Harbour Lamps.', 'They burn all night.')), []);
  });
});

it('whoever asks stands behind the number of the question', () => {
  const text =
    'Mr. Chairman: Questions.\n\n*Question No. 12 Senator Ada Lund: Will the Minister for Lamps be pleased to state how many burn?\n\n' +
    'Mr. Chairman: Next.\n\nQuestion No. 13. Senator Odo Berg: Will they last?\n\nMr. Chairman: Thank you.\n';
  assert.deepEqual(speakers(text), [
    'Mr. Chairman',
    'Senator Ada Lund',
    'Mr. Chairman',
    'Senator Odo Berg',
    'Mr. Chairman',
  ]);
});

it('the items of votes may have their words behind the heading', () => {
  const text =
    'No. 7 VOTES AND PROCEEDINGS\nof the\nLAKE ASSEMBLY\n\nTuesday, 5 May 2031\n\n1. The Assembly met at noon — The Speaker took the Chair.\n\n' +
    '2. PAPERS. – The Speaker laid two papers upon the Table.\n\n3. Petition: Ms Lund (Saltby) presented a petition on lamps.\n\n' +
    '4. RE-LIGHTING (OIL) BILL — Mr Berg presented a Bill for an Act on lamps.\n\nBill read a first time.\n\n5. The Assembly adjourned at 6:30 p.m. until tomorrow.\n';
  assert.equal(dialectOf(text), transcript);
  for (const head of ['', 'LAKE PARLIAMENT\n\nVOTES AND PROCEEDINGS Nos 7 and 8\n\n'])
    assert.deepEqual(headings(head + text), ['2. PAPERS', '3. Petition', '4. RE-LIGHTING (OIL) BILL'], head);
  assert.deepEqual(speakers(text), []);
  assert.equal(dialectOf(text.replace('No. 7 VOTES AND PROCEEDINGS', 'VOTES AND PROCEEDINGS Nos 7 and 8')), transcript);
  assert.deepEqual(headings(text.replace('VOTES AND PROCEEDINGS', 'AGENDA')), []);
});

it('the head of a sitting ends where somebody is in the Chair, and a heading may have its day below', () => {
  const text =
    'LAKE HOUSE OF ASSEMBLY\n5 MAY 2031\n\nOFFICIAL HANSARD REPORT\n\n[Hon. Ada Lund, Speaker, in the Chair]\n\n' +
    'CONFIRMATION OF MINUTES\n3 May 2031\n\nThe Speaker: Members, the Minutes.\n\nMr. Berg: Agreed.\n\nThe Speaker: Thank you.\n';
  assert.deepEqual(headings(text), ['CONFIRMATION OF MINUTES']);
});

it('the last words of what is quoted are no heading', () => {
  const text =
    'Mr. Speaker: I read:\n\n“That we be called one of these:\n\nSovereign Lakes,\n\nSovereign Ponds.”\n\nMr. Lund: No.\n\nMr. Speaker: Order.\n';
  assert.deepEqual(headings(text.replace('Ponds.”', 'Ponds”')), []);
});

it('a day in Irish, whoever signs as Speaker and Senators over their names are no headings', () => {
  for (const line of [
    'Déardaoin, 7 Márta 2031',
    'Dé Máirt, 5 Márta 2031',
    'HON. ODO BERG, Speaker',
    'The Honourable Senators',
  ])
    assert.deepEqual(
      headings(`The Taoiseach: Yes.\n\nDeputy Lund: No.\n\n${line}\n\nThe Taoiseach: Well.\n`),
      [],
      line,
    );
});

it('votes and proceedings are no release, however often a Minister presents something', () => {
  const text =
    'No. 2 VOTES AND PROCEEDINGS OF THE Lake Assembly\n\nMonday, May 5, 2031\n\n' +
    'The Hon. A. Lund (Minister of Lamps) presented a paper.\n\nThe Hon. O. Berg (Premier) made a statement on lamps.\n\n' +
    'The Hon. I. Moss (Speaker) tabled a report.\n\nBill read a first time.\n';
  assert.equal(dialectOf(text), transcript);
  assert.deepEqual(speakers(text), []);
});

it('a saint may be a part of a name', () => {
  const text =
    'Mr. SPEAKER: The House is in session.\n\nSir ODO St. LUND, K.A., LL.B.\n\nSir ODO St. LUND: I beg to move.\n\nMr. SPEAKER: Yes.\n';
  assert.deepEqual(speakers(text), ['Mr. SPEAKER', 'Sir ODO St. LUND', 'Mr. SPEAKER']);
});

it('a page that sets each name alone before its colon has whoever speaks once, and no topic', () => {
  const text =
    'The Convener:\n\nItem 3 is short.\n\nThe Convener:\n\nThe clerk will check.\n\nOdo Berg:\n\nMy comments refer to lamps.\n\n' +
    'The Convener:\n\nThank you.\n\nHarbour Lamps:\n\nThe harbour has its lamps.\n\nNext Steps:\n\nWe go on.\n';
  assert.deepEqual(speakers(text), ['The Convener', 'The Convener', 'Odo Berg', 'The Convener']);
  assert.deepEqual(speakers(text.replace('The Convener:\n\nThank', 'The Convener: Thank')), [
    'The Convener',
    'The Convener',
    'The Convener',
  ]);
});

it('a copy may have the colon on a line below who speaks, a list of terms each of them once', () => {
  const turn = 'President\n\n: We take up lamps.\n\nAda Lund\n\n: I have a point of order.\n\n';
  assert.deepEqual(speakers(`${turn}${turn}President\n\n: Order.\n`), [
    'President',
    'Ada Lund',
    'President',
    'Ada Lund',
    'President',
  ]);
  const terms = ['Harbour Lamp', 'Lake Lamp', 'Oil Wick', 'Lamp Post', 'Lamp Oil', 'Tar Lamp'];
  assert.deepEqual(speakers(terms.map(term => `${term}\n: A lamp of the town of Saltby.\n\n`).join('')), []);
});

it('the journal of a house may have lost the space behind the numbers of its items', () => {
  const text =
    'Commons Journal 254\n\nMonday 5 May 2031.\n\nThe House met at half-past Two o’clock.\n\n' +
    '1Lamps Bill,—The Order for reading the Lamps Bill a second time was read and discharged.\n\n' +
    '2Wicks,—A Motion was made, and the Question being proposed;\n\nMr Secretary Lund acquainted the House, That wicks burn.\n';
  assert.equal(dialectOf(text), transcript);
  assert.deepEqual(headings(text), ['1Lamps Bill', '2Wicks']);
  assert.deepEqual(headings(text.replace('Commons Journal 254', 'Lake Journal')), []);
});

it('a day of the Commons is known by its volume, where the names are lost, too', () => {
  const text =
    'Commons Chamber\n\nVolume 530: debated on Thursday 22 July 2031\n\nHouse Of Commons\n\nThe House met at Half past Two o’Clock\n\n' +
    'Oral Answers To Questions\n\nMinistry Of Lamps\n\n1.\n\nasked the Minister of Lamps whether they burn.\n\nI am examining this.\n';
  assert.equal(dialectOf(text), transcript);
  assert.deepEqual(headings(text), ['Oral Answers To Questions', 'Ministry Of Lamps']);
});

it('a debate that is continued has its heading right above who speaks', () => {
  const text =
    'Mr. LUND. I yield.\n\nLAMPS ACT--MOTION TO PROCEED--Continued\nThe PRESIDING OFFICER. Order.\nMr. BERG. No.\n';
  assert.deepEqual(headings(text), ['LAMPS ACT--MOTION TO PROCEED--Continued']);
});

it('whoever seconds in brackets that a scan has not closed speaks where the Chair is addressed', () => {
  const text = (words: string) =>
    `Mr Speaker: Order!\n\nRanking Member of the Committee\n(Dr Ada L. Lund: ${words}\n\nMr Speaker: Thank you.\n`;
  assert.deepEqual(speakers(text('Mr Speaker, I second the motion.')), ['Mr Speaker', 'Dr Ada L. Lund', 'Mr Speaker']);
  assert.deepEqual(speakers(text('see below.')), ['Mr Speaker', 'Mr Speaker']);
});

it('lines of a front page in letters that stand apart are no headings, nor is one that a blank line breaks', () => {
  const text =
    'L A K E C O U R T\n\nP R O C E E D I N G S\n\nD A A L T Y N\n\nSaltby, Tuesday, 11th October 2031\n\nISSN 1742-2256\n\n' +
    'The Court met at 10.30 a.m.\n\nSwearing in of Members\n\nThe President: Order.\n\nThe 2031 Session of the House of\n\n' +
    'Keys will convene.\n\nMr Lund: Yes.\n';
  assert.deepEqual(headings(text), ['Swearing in of Members']);
});

describe('a page of a house known by few words', () => {
  const kindOf = (text: string) => dialectOf(text)?.id;

  it('has its Speaker in capitals on a line alone', () => {
    const text =
      'NATIONAL ASSEMBLY OF THE LAKES\n\nMonday 8th June, 2031\n\nThe Assembly met at 9am\n\nMR SPEAKER\n\nGood morning. I call the Clerk.\n\n' +
      'MADAM DEPUTY CLERK\n\nThank you. The papers are these.\n\nMR SPEAKER\n\nThank you. I call the Honourable Lund.\n\nHON ADA LUND\n\nGood morning to all.\n';
    assert.equal(kindOf(text), 'transcript');
    assert.equal(kindOf(text.replaceAll('MR SPEAKER', 'MR MOSS')), undefined);
  });

  it('meets as Parliament, with no article', () => {
    const text =
      'Parliament met at 10.13 a.m. in Parliament House, Saltby\n\nTHE DEPUTY SPEAKER: Honourable members, welcome.\n';
    assert.equal(kindOf(text), 'transcript');
    assert.equal(kindOf(text.replace('Parliament met', 'The choir met')), undefined);
  });

  it('leads from each speech to others of its kind', () => {
    const text =
      'Seanad debates\n\nPhoto of Ada LundAda Lund (Lake Party)\nLink to this: Individually | In context\n\nI welcome the guests of the Leader.\n';
    assert.equal(kindOf(text), 'transcript');
    assert.equal(kindOf(text.replace('Individually | In context', 'page')), undefined);
  });
});

it('an office over whoever holds it speaks even once, where the other names are lost', () => {
  const text =
    'Commons Chamber\n\nVolume 530: debated on Thursday 22 July 2031\n\nThe House met at Half past Two o’Clock\n\nLamps\n\n' +
    'asked the Minister of Lamps how soon they will be lit.\n\nThe Parliamentary Secretary to the Ministry of Lamps\n(Miss Ada Lund)\n\n' +
    'They have to be considered with others.\n';
  assert.deepEqual(speakers(text), ['The Parliamentary Secretary to the Ministry of Lamps\n(Miss Ada Lund)']);
  assert.deepEqual(speakers(text.replace('(Miss Ada Lund)', '(see page 5)')), []);
  assert.deepEqual(speakers(text.replace(/The Parl.*\n.*/, 'Ada Lund\nLieutenant Governor')), []);
});

it('a heading in capitals says in small letters what it is about', () => {
  const text =
    'Mr. Speaker: Order!\n\nSPEAKER’S STATEMENT (Re: Welcome to visitors and order in the Gallery)\n\nMr. Speaker: Welcome.\n';
  assert.deepEqual(headings(text), ['SPEAKER’S STATEMENT (Re: Welcome to visitors and order in the Gallery)']);
});

it('an office with its holder in brackets, and an honourable member in the middle of a line, head nothing', () => {
  const text = (line: string) => `The Speaker: Order.\n\nMr Lund: No.\n\n${line}\n\nThe Speaker: Yes.\n`;
  const centred = (line: string) => ' '.repeat((72 - line.length) / 2) + line;
  for (const line of ['The President of Saltby (Hon. C M Lund)', centred('Hon. Ada Lund, OBE, JP, MP, of Saltby')])
    assert.deepEqual(headings(text(line)), [], line);
  for (const line of ['The Presidency of Saltby (Amendment)', centred('Harbour Lamps, of Saltby')])
    assert.deepEqual(headings(text(line)), [line.trim()]);
});

it('whoever rises says nothing, and heads nothing', () => {
  for (const rises of ['Several hon. Members', 'Ada Lund (Lakes) (Con)', 'None Portrait Several hon. Members'])
    assert.deepEqual(
      kinds(`Mr Speaker: Order.\n\n${rises} rose—\n\nMr Speaker: No.\n`),
      ['speech', 'stage-direction', 'speech'],
      rises,
    );
});

it('the one who acts for an officer has the short word for it within the label', () => {
  const text =
    'Monday, 5th May 2031\n(The National Assembly met at 9.00 a.m. in Saltby)\nPRAYERS\n' +
    'The Ag. Clerk of the National Assembly (Ms. Ada Lund): Hon. Members, you may be seated.\n';
  assert.deepEqual(speakers(text), ['The Ag. Clerk of the National Assembly (Ms. Ada Lund)']);
  assert.equal(dialectOf(text)?.id, 'transcript');
  assert.equal(dialectOf(text.replace('Assembly met', 'Assembly asked')), undefined);
});

it('small numerals may stand before members, and a number behind their places', () => {
  const text =
    'i. Hon BERG Odo, Saltby:\n\nMr Speaker, is it lit?\n\nii. Hon LUND Ada, Harbour No. 2:\n\nMr Speaker, it is.\n\n' +
    'iii. Lamps: they are lit.\n';
  assert.deepEqual(speakers(text), ['Hon BERG Odo, Saltby', 'Hon LUND Ada, Harbour No. 2']);
});

describe('a page of the Northwest', () => {
  const head = 'This is page numbers 4 - 8 of the Hansard for the 5th Assembly, 1st Session.\n\n---Prayer\n\n';

  it('has a heading twice, or above what kind it is of', () => {
    const text = `${head}Item 1: Prayer\nItem 1: Prayer\n\nMr. Lund: Yes.\n\nQuestion 12-5(2): Lamps on the quay\nOral Questions\n\nMr. Lund: No.\n`;
    assert.equal(dialectOf(text)?.id, 'transcript');
    assert.deepEqual(headings(text), ['Item 1: Prayer', 'Question 12-5(2): Lamps on the quay']);
    assert.deepEqual(headings(text.replace('Prayer\nItem 1: Prayer', 'Prayer\nItem 2: Lamps').replace('(2)', '')), []);
  });

  it('has whoever is called on, with the place, on a line below', () => {
    const text = (called: string) =>
      `${head}The Speaker Ada Moss\n\nPlease be seated. Item 3, Members' statements. ${called}\n\nOdo Berg Harbour North\n\nI rise to tell of the lamps.\n`;
    assert.deepEqual(speakers(text('Mr. Berg.')), ['The Speaker Ada Moss', 'Odo Berg Harbour North']);
    for (const called of ['Mr. Lund.', 'I thank Mr. Berg.'])
      assert.deepEqual(speakers(text(called)), ['The Speaker Ada Moss'], called);
  });
});

describe('a committee of Ontario', () => {
  const roll = 'Clerk / Greffier\n\nMr Odo Berg (Saltby L)\n\n*Ms Ada Lund (Lakes / -Lacs PC)\n\n';
  const met = 'The committee met at 1535 in committee room 1.\n\n';
  const said =
    'Clerk of the Committee (Ilse Moss): Are there any nominations?\n\nMr Odo Berg (Saltby): I nominate Ms Lund.\n\n' +
    'Ms Ada Lund (Lakes): Thank you.\n\nThe Chair (Mr Tom Orr): Thank you all.\n\nThe Chair: The next order of business.\n';

  it('is no meeting of the United Nations, whose places are no States', () => {
    assert.equal(dialectOf(`Wednesday 5 May 2031\n\n${met}${said}`)?.id, 'transcript');
    assert.equal(dialectOf(said)?.id, 'verbatim');
  });

  it('has no headings among its members, above where it met', () => {
    assert.deepEqual(headings(`Wednesday 5 May 2031\n\n${roll}${met}${said}`), []);
    assert.equal(speakers(`Wednesday 5 May 2031\n\n${roll}${met}${said}`).length, 5);
  });
});

it('the head of an unrevised print’s page heads nothing', () => {
  const text =
    '1 Leave of Absence 2031.05.05\n\nSENATE Tuesday, May 5, 2031 The Senate met at 1.30 p.m. PRAYERS\n\nMadam President: Good afternoon.\n\n' +
    'UNREVISED 2 Papers Laid 2031.05.05\n\nMadam President: Order.\n\nUNREVISED LAMPS\n\nMadam President: No.\n';
  assert.deepEqual(headings(text), ['UNREVISED LAMPS']);
});
