import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { speechesOf } from '../server/record/walk.ts';
import { headings, speakers } from './transcribed.ts';

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

describe('what a page calls each of its parts', () => {
  it('is nobody, though it stands before a dash again and again', () => {
    const part = (who: string) => `Lamps\n\nSpeech - The CLERK\n\n${who}: I wish to speak of the lamps.\n\n`;
    const turns = ['Hon ADA LUND', 'Hon TOM ORR', 'Mr SPEAKER-ELECT', 'Hon ADA LUND', 'Hon JAN BERG'];
    assert.deepEqual(speakers(turns.map(part).join('')), turns);
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
        'Madam SPEAKER - Order, please.\n\nMembers - Hear, hear.\n\n' +
          'Mr Tom Berg MP - Lamp Report - Legal Costs\n\nMr LUND - As I said yesterday, in addition to that -\n\n' +
          'Ms ORR - Yes\n\nMadam SPEAKER - Order.\n',
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

it('captions of a house may have small letters alone', () => {
  const text =
    'tv Lake House 9 May 2031\n9:59 am\nthe lamps are lit. the presiding officer: the house will come to order. the chaplain: let us pray.\n' +
    '10:01 am\namen. mr. lund: mr. president? the presiding officer: the gentleman from the lakes. mr. lund: all of them are lit.\n';
  assert.equal(dialectOf(text)?.id, 'transcript');
  const [officer, lund] = ['the presiding officer', 'mr. lund'];
  assert.deepEqual(speakers(text), [officer, 'the chaplain', lund, officer, lund]);
  assert.deepEqual(speakers(text.replaceAll(/the (?:presiding officer|chaplain):/g, 'this one:')), []);
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

it('who is on the air is named by what he does there, again and again', () => {
  const turns = 'HOST: Good morning to all of you.\n\nPRIME MINISTER: Good morning. It is cold.\n\n';
  const heard = (times: number) => new Set(speakers(`Transcript\n\n${turns.repeat(times)}`));
  assert.deepEqual(heard(3), new Set(['HOST', 'PRIME MINISTER']));
  assert.deepEqual(heard(2), new Set(['PRIME MINISTER']));
});

it('the first names of a committee that attended stand in brackets before what they said', () => {
  const text =
    '* Note Taker: Jo\n* Steering Committee Attendees:\n    * Ada Lund (@lund)\n    * Tom Berg (@tb)\n' +
    '* Topics:\n    * Lamps\n        * [ada] we should light more of them\n' +
    '        * [tom] ten at least, I think\n        * [ada] and wicks are wanted, too\n' +
    '        * [tom] we have forty of those\n        * [ada] that is enough for now\n';
  assert.equal(dialectOf(text)?.id, 'transcript');
  assert.deepEqual(speakers(text), ['ada', 'tom', 'ada', 'tom', 'ada']);
});

describe('a press conference of players', () => {
  const players =
    'LAKE CUP MEDIA CONFERENCE\n\n\nMay 5, 2031\n\n\nTom Moss\n\nAda Lund\n\nOdo Berg, Jr.\n\nIlse Orr\n\n\nSALTBY, LAKES\n\n' +
    'Q.  Ada, how was the lake?\nADA LUND:  Cold.  We rowed all the same.\n\nQ.  And the lamps?\nODO BERG:  They were lit.\n\n' +
    'Q.  Ilse, who rows on Sunday?\nILSE ORR:  Ada does.\n';

  it('has whoever answers right below a question, though but once', () => {
    assert.equal(dialectOf(players)?.id, 'transcript');
    assert.deepEqual(speakers(players), ['Q', 'ADA LUND', 'Q', 'ODO BERG', 'Q', 'ILSE ORR']);
  });

  it('has no section for each of those who sit there', () => {
    assert.deepEqual(headings(players), []);
  });
});

it('the room above the time of a briefing is no section', () => {
  const text =
    'Press Briefing by Ada Lund\n\nHarbour Briefing Room\n\n2:46 P.M. EST\n\nMS. LUND:  Good afternoon.\n\nQ    Is it lit?\n\nMS. LUND:  It is.\n';
  assert.deepEqual(headings(text), []);
});

it('initials of a list that holds no more, or stands behind its word, speak though but once', () => {
  for (const present of ['AL, TB, JK, Ilse_M', 'Present: AL, TB, JK']) {
    const text = `Lamp Group Minutes\n\n5 May 2031\n\n${present}\n\nAL: The lamps are lit tonight.\n\nJK: They were out on Monday.\n\nTB: Two of them still are.\n`;
    assert.deepEqual(speakers(text), ['AL', 'JK', 'TB'], present);
  }
});

it('a journalist is Q where who answers has an honorific, asked but once', () => {
  const text =
    'MR. LUND: A lamp was out.\n\nMR. BERG: The gentleman in front, please.\n\nQ: Odo of the Lamp News. Which one?\n\nMR. LUND: The red one.\n';
  assert.deepEqual(speakers(text), ['MR. LUND', 'MR. BERG', 'Q', 'MR. LUND']);
});

it('an interview may be told by the end of its title', () => {
  const text =
    'Lamps And Their Keepers, Interview With Ada Lund\n\nOdo Berg: Why did you turn to lamps?\n\nAda ' +
    'Lund: They are warm, and so am I.\n\nBerg: And the wicks, do they burn?\n\nLund: They burn as well ' +
    'as any.\n\nBerg: Do all of them burn well?\n\nLund: Nearly all of them do.\n';
  assert.equal(dialectOf(text)?.id, 'transcript');
  assert.equal(speakers(text).length, 6);
});

it('the draft of minutes, whose figures are XX, is no form', () => {
  const text =
    'Minutes of the Lamp Board\n\nDate: 14 March 2031\nPresent: Ada Lund (Chair), Odo Berg, Ilse Moss\n\n' +
    '2. Matters arising\n\nMr Berg said the ferry had been late on XX occasions and at XX wharves.\n\n3. Wicks\n\n' +
    'RESOLVED: that the report be accepted. Carried, X in favour, 1 against.\n';
  assert.equal(dialectOf(text)?.id, 'transcript');
});

describe('no record', () => {
  it('is a form whose names are XX, mail about minutes, or how calls are analysed', () => {
    for (const text of [
      'Lamp Board Minutes\n\nThe meeting was called to order at 7 p.m. Quorum was present.\n\nThe agenda was moved by XX and seconded by XX.\n\nMotion carried.\n',
      'From: Ada Lund\nSubject: Re: Minutes of the lamp board\n\n> Q. Do we light them?\n> A. We do.\n\nOnly the red ones.\n\nPresent: all\n',
      '# Earnings Call Analysis\n\nYou read earnings call transcripts.\n\nOperator: who manages the call\nCEO: who has the overview\nCFO: who has figures\nAnalyst: who asks\n',
    ])
      assert.equal(dialectOf(text), undefined, text);
  });
});

it('the topics that a bot is told of are headings', () => {
  const text =
    '16:00:56 <jkov> #startmeeting lamps\n16:01:13 <jkov> #topic Wicks\n16:01:59 <jkov> are they lit?\n16:02:17 <ilse> yes\n' +
    '16:02:20 <jkov> the #topic is oil\n';
  assert.deepEqual(headings(text), ['Wicks']);
  assert.deepEqual(speakers(text), ['jkov', 'jkov', 'ilse', 'jkov']);
});

it('a log may have no space round who writes', () => {
  const text =
    '16:00<jkov>I call the meeting to order.\n16:01<tom>are the lamps lit?\n16:02<jkov>they are\n16:02<ilse>all of them\n16:03<tom>good\n';
  assert.equal(dialectOf(text)?.id, 'transcript');
  assert.deepEqual(speakers(text), ['jkov', 'tom', 'jkov', 'ilse', 'tom']);
  assert.equal(dialectOf(text.replace('I call the meeting to order.', 'hello')), undefined);
  assert.deepEqual(speakers(text.replaceAll(/[\d:]+(?=<)/g, '')), []);
});

it('so are the topics that an older bot is told of', () => {
  const text =
    '[16:00:56] <jkov> let us begin\n[16:01:13] <jkov> [TOPIC] Wicks\n[16:01:59] <jkov> are they lit?\n[16:02:17] <ilse> yes\n' +
    '[16:03:02] <tom> all of them\n[16:03:09] <ilse> good\n';
  assert.equal(dialectOf(text)?.id, 'transcript');
  assert.deepEqual(headings(text), ['Wicks']);
  assert.deepEqual(speakers(text), ['jkov', 'jkov', 'ilse', 'tom', 'ilse']);
  assert.equal(dialectOf(text.replace('[TOPIC]', 'on')), undefined);
});
