import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { speakers } from './transcribed.ts';

/** What is no house of parliament: talks, calls, courts, councils, minutes and channels. */

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

describe('initials whose names stand at the head', () => {
  it('are those of who speaks, and of nobody there', () => {
    const initials = ['AL: Ana Lund', 'TB: Tom Berg', 'JO: Jo Oak', 'ABC: Ada Berta Cole'];
    const said = ['AL: we begin with the wicks', 'TB: There are forty', 'JO: agreed', 'AL: Then we count'];
    const notes = `${initials.join('\n')}\n\nLamp Group\nRoom 4\n\n${said.join('\n')}\n\nABC: The lamps are lit.\n`;
    assert.deepEqual(speakers(notes), ['AL', 'TB', 'JO', 'AL', 'ABC']);
  });
});

describe('notes whose lines are set in', () => {
  it('have whoever answers deeper in, or out again, though each stands once', () => {
    const notes =
      'Lamp Board, minutes of 3 May 2021\n\nWicks; Tom Berg\n    Ana Lund: how many are there\n        Forty in all\n' +
      '    Jo: more than that\n        Tom: no\n    Tim Orr: count them\n        Tom: will do\n    Jo: by lamp\n        Tom: yes\n';
    assert.deepEqual(speakers(notes), ['Ana Lund', 'Jo', 'Tom', 'Tim Orr', 'Tom', 'Jo', 'Tom']);
    // Long headings over them are no lines that go on.
    const long = notes.replace('Wicks; Tom Berg', 'Wicks that burn at both ends, and how to count all of them');
    assert.deepEqual(
      speakers(long + long.slice(long.indexOf('Wicks')).repeat(5)).slice(0, 5),
      speakers(notes).slice(0, 5),
    );
  });
});

it('whom minutes name as a page of code does, with a sign before the nick, speaks in them', () => {
  const said =
    '* @alund: the lamps were lit\n* @torr: were they all lit?\n* @alund: forty of them were\n* @jo: count them again\n* @torr: agreed\n';
  assert.deepEqual(speakers(`# Lamp Group Meeting 2031-05-05\n\n${said}* @alund to open an issue\n`), [
    'alund',
    'torr',
    'alund',
    'jo',
    'torr',
  ]);
});

describe('a word over items', () => {
  it('is what they are, and no speaker, unless who has that name is met', () => {
    const notes = (word: string) =>
      `# Lamp Board Minutes\n\nAna Lund: There are forty.\n\nTom Orr: I have ten.\n\n${word}:\n- lamps\n- wicks\n\nAna Lund: We count.\n\nTom Orr: Yes.\n\nAna: Why?\n`;
    assert.deepEqual(speakers(notes('Similarities')), ['Ana Lund', 'Tom Orr', 'Ana Lund', 'Tom Orr', 'Ana']);
    assert.equal(speakers(notes('Ana'))[2], 'Ana');
  });
});

describe('a word before items of what somebody said', () => {
  it('is no speaker, though it comes again, where those who speak have initials', () => {
    const items = '* Wicks: They burn.\n* Each lamp has one\n';
    const notes = `# Lamp Board minutes\n\nPresent: Ana Lund (AL), Tom Berg (TB)\n\nAL:\n\n${items}\nTB:\n\n${items}\nAL: We count them.\n\nTB: They are ten.\n`;
    assert.deepEqual(speakers(notes), ['AL', 'TB', 'AL', 'TB']);
  });
});

describe('captions that have lost their line ends', () => {
  it('have the name of each who takes a turn', () => {
    const said = [
      'Ana Lund: Are the lamps lit?',
      'They are.',
      'Note: it is late.',
      'TOM ORR: I know.',
      'Ana Lund: Good.',
    ];
    assert.deepEqual(speakers(`>> From the Lamp Hall. ${said.map(words => `>> ${words}`).join(' ')}`), [
      '>>',
      'Ana Lund',
      '>>',
      '>>',
      'TOM ORR',
      'Ana Lund',
    ]);
  });
});

describe('a list of chapters above a recording', () => {
  it('holds no names, where those who speak have their time behind them', () => {
    const turns = ['Ana Lund', 'Tom Orr', 'Ana Lund', 'Jo Berg', 'Tom Orr'];
    const chapters = '(9:00) Lamp Works\n\n(20:00) Powered By Wicks\n\nRecorded live.\n\n';
    const page = turns.map((who, i) => `${who} 00:00:${10 + 3 * i}\nThe lamps were lit and put out.\n\n`).join('');
    assert.deepEqual(speakers(`Lamp Talk\n\n${chapters}${page}`), turns);
  });
});

describe('captions of a council', () => {
  const turns = ['WELCOME TO THE LAMP BOARD.', 'I MOVE TO ADOPT THE AGENDA.', 'A MOTION IS MADE.', 'AYE.'];
  const page = (ends: string) => turns.map(turn => `>> ${turn}${ends}\n\n`).join('');

  it('are known by its business, though a page shows no title', () => {
    assert.equal(dialectOf(`Download\n\n${page(' IS THERE A MOTION ON THE AGENDA?')}`)?.id, 'transcript');
    assert.equal(dialectOf(`Download\n\n${page(' WHERE IS THE LAMP?')}`), undefined);
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

describe('the log of a channel as a page shows it', () => {
  const turns =
    '14:12:20 [RRSAgent]\nlogging on\n14:13:10 [tom]\ntom has joined #lamps\n14:13:30 [jo]\nI counted thirty\n14:13:40 [tom]\nq+\n14:14:10 [ilse_]\nten of them are lit\n';

  it('has who writes in brackets above the words; in captions music stands there', () => {
    assert.deepEqual(speakers(`IRC log of lamps on 2021-05-03\n\n${turns}`), ['jo', 'ilse_']);
    assert.deepEqual(speakers(`Lamps on 2021-05-03\n\n${turns}`), []);
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

it('reads the minutes of a bank whose lines end within an office', () => {
  const text = 'MR. LUND.  Lamps.\n VICE CH\nAIRMAN BERG.  Thank you, Mr. \nChairman.  No. \nCHAI\nRMAN ROE.  Yes.\n';
  assert.deepEqual(speakers(text), ['MR. LUND', 'VICE CH\nAIRMAN BERG', 'CHAI\nRMAN ROE']);
});

it('who is on the air is named by what he does there, again and again', () => {
  const turns = 'HOST: Good morning to all of you.\n\nPRIME MINISTER: Good morning. It is cold.\n\n';
  const heard = (times: number) => new Set(speakers(`Transcript\n\n${turns.repeat(times)}`));
  assert.deepEqual(heard(3), new Set(['HOST', 'PRIME MINISTER']));
  assert.deepEqual(heard(2), new Set(['PRIME MINISTER']));
});

it('the first names of a committee that attended stand in brackets before what they said', () => {
  const text =
    '* Note Taker: Jo\n* Steering Committee Attendees:\n    * Ada Lund (@lund)\n    * Tom Berg (@tb)\n* Topics:\n    * Lamps\n        * [ada] we should light more of them\n        * [tom] ten at least, I think\n        * [ada] and wicks are wanted, too\n        * [tom] we have forty of those\n        * [ada] that is enough for now\n';
  assert.equal(dialectOf(text)?.id, 'transcript');
  assert.deepEqual(speakers(text), ['ada', 'tom', 'ada', 'tom', 'ada']);
});

describe('minutes that tell what was done right below what it was about', () => {
  const headings = (text: string) =>
    [...nodesOf(parse(text, transcript))].flatMap(node =>
      node.kind === 'section' ? [text.slice(node.heading.start, node.heading.end)] : [],
    );
  const told =
    'Minutes of the Lake Board\n\nPresent: Ada Lund, Tom Berg\n\nThe lamps were counted, and forty of them were lit.\n\nTreasurer’s Report:\nMr. Berg told of forty coins.\nROLL CALL\nAll were there.\n2. Wicks and oil\nThey were bought.\nIV. Old Lamps:\n- Ten are lit.\n- APOLOGIES RECEIVED\nNone.\n';

  it('have its heading, in capitals, numbered, or in words of a meeting', () => {
    assert.deepEqual(headings(told), [
      'Treasurer’s Report',
      'ROLL CALL',
      '2. Wicks and oil',
      'IV. Old Lamps',
      'APOLOGIES RECEIVED',
    ]);
  });

  it('have none where somebody speaks, in a line that goes on, and over those who attended', () => {
    assert.deepEqual(headings(`${told}Mr. Berg: So they are.\n`), []);
    assert.deepEqual(
      headings(
        'Minutes of the Lake Board\n\nThose attending:\n\nCllr A Lund\n\nCllr T Berg\n\n1. Forty lamps of the harbour\nwere lit.\n2. Ten wicks were bought for\n3. Ada agreed to a Report.\n',
      ),
      [],
    );
  });
});

describe('items in minutes whose speakers are initials', () => {
  it('are no speeches of a word in small letters, however often it comes', () => {
    const turns = 'WH: the lamps are out.\n\nAL: then mend them.\n\n'.repeat(5);
    const items = '- mod: only the wicks change\n- keep the oil\n- mod: lamps go by numbers\n\n';
    assert.equal(speakers(`# Lamp Minutes\n\n${turns}${items}WH: no.\n`).length, 11);
    assert.equal(speakers(`# Lamp Minutes\n\n${turns}AI(WH+AL): mend the lamps.\n\nWH: no.\n`).length, 11);
  });
});

describe('minutes that write the same names in small letters and in others', () => {
  it('have names that stand once', () => {
    const day = (ilse: string, tom: string) => `${ilse}: are the lamps out?\n\n${tom}: they are, all of them.\n\n`;
    const minutes = `# Lamp Minutes\n\n${day('ilse', 'tom').repeat(3)}${day('Ilse', 'Tom').repeat(3)}Lena: Seven of them.\n`;
    assert.equal(speakers(minutes).at(-1), 'Lena');
  });
});
