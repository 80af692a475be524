import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { type Span, textOf } from '../server/record/record.ts';
import { speechesOf } from '../server/record/walk.ts';
import { speakers } from './transcribed.ts';

/** How members and those who hold an office are named in single houses. */

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

describe('what stands in brackets below a name', () => {
  it('is a part of the office where no honorific shows a delegate', () => {
    const turn = (who: string, is: string) => `${who}\n${is}\n\nI thank the House for its time today.\n\n`;
    const text = turn('Jane Moss', 'Director (Finance)') + turn('Tom Berg', 'Labour, Saltby North');
    const record = parse(`Lake Parliament\n\n${text}${text}`, transcript);
    const [moss, berg] = speechesOf(record).map(({ speaker }) => speaker);
    assert.equal(textOf(record, moss!.title!), 'Director (Finance)');
    assert.equal(moss!.affiliation, undefined);
    assert.equal(textOf(record, berg!.affiliation!), 'Labour, Saltby North');
  });
});

describe('delegates of the Labour Conference', () => {
  it('have below their name what they are, in English and French', () => {
    const whoSpeaks = (text: string) => {
      const record = parse(text, dialectOf(text)!);
      const say = (span?: Span) => (span ? textOf(record, span) : '');
      return speechesOf(record).map(({ speaker }) =>
        [say(speaker.name), say(speaker.title), say(speaker.affiliation)].join(' | '),
      );
    };
    assert.deepEqual(
      whoSpeaks(
        'Plenary sitting\n\nThe President\nI open the sitting.\n\nMr Berg\nMinister of Lakes and Lamps (Chad)\n\nIt rains.\n\n' +
          'Ms Lund\nWorker (Norway)\n(Original Norwegian)\n\nIt rains here as well.\n\n' +
          'Ms Orr\nGovernment (Malta), speaking on behalf of the South\n\nWith us it is dry.\n\n' +
          'Mr Moss\nRepresentative of the World Federation of Pilots\n\nPilots wait.\n\n' +
          'Mr Gil\nThe Minister has told us at some length of the harbour\nthat it rains.\n',
      ),
      [
        ' | The President | ',
        'Berg | Minister of Lakes and Lamps | Chad',
        'Lund | Worker | Norway',
        'Orr | Government | Malta',
        'Moss | Representative of the World Federation of Pilots | ',
        // Words that name an office go on below.
        'Gil |  | ',
      ],
    );
    assert.deepEqual(
      whoSpeaks(
        'Séance plénière\n\nLe Président\nJe déclare la séance ouverte.\n\nM. Berg\nMinistre des Lacs (Tchad)\n\nIl pleut.\n\n' +
          'Mme Lund\nTravailleuse (Norvège)\n\nIl pleut ici aussi.\n\nMme Moss\nReprésentante de la Fédération des pilotes\n\nNous attendons.\n',
      ),
      [
        ' | Le Président | ',
        'Berg | Ministre des Lacs | Tchad',
        'Lund | Travailleuse | Norvège',
        'Moss | Représentante de la Fédération des pilotes | ',
      ],
    );
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

describe('a house over which a President presides', () => {
  it('is no body of the United Nations where its members are honourable', () => {
    const text =
      'Legislative Council: Thursday, June 24, 2021\n\n' +
      'The Hon. A.B. LUND (14:27): My question is about the lamps.\n\nThe PRESIDENT: Order!\n\n' +
      'The Hon. A.B. LUND: I am happy to ask.\n\nThe PRESIDENT: Order! The Hon. Mr Berg.\n';
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
    const text =
      `Alert me about debates like this\n\nPhoto of Ada Lund Ada Lund ${speaksFor}\n\n` +
      `Thank you very much. How have the lamps evolved since then?\n\nPhoto of Tom Berg Tom Berg Lamp Party\n\n` +
      `They are lit.\n`;
    assert.deepEqual(speakers(text), [`Ada Lund ${speaksFor}`, 'Tom Berg Lamp Party']);
  });
});

describe('on the air', () => {
  it('who stands for something has the party before it', () => {
    const text =
      'RUSH TRANSCRIPT\n\nADA LUND (L), LAKE CANDIDATE: Good evening.\n\n[05:58:30] ODO BERG (P-SA), SENATOR: It is late.\n\nLUND: It is not.\n';
    assert.deepEqual(speakers(text), ['ADA LUND (L), LAKE CANDIDATE', 'ODO BERG (P-SA), SENATOR', 'LUND']);
  });

  it('whoever was something in a year has it behind the name', () => {
    const text =
      'RUSH TRANSCRIPT\n\nADA LUND (L), FORMER LAKE MAYOR AND 2024 PRESIDENTIAL CANDIDATE: Good evening.\n\n' +
      'ODO BERG, FORMER MAYOR OF THE UNITED LAKES AND CURRENT HEAD OF THE UNITED HARBOURS: It is.\n';
    assert.deepEqual(
      speakers(text).map(who => who.split(',', 1)[0]),
      ['ADA LUND (L)', 'ODO BERG'],
    );
  });

  it('who is called by the first name has the whole of it once, in capitals too', () => {
    const text =
      'Transcript\n\nTESSA LUND: Good evening to all.\n\nODO BERG: Good evening, Tessa.\n\nTESSA: So, the ' +
      'lamps of the lake.\n\nODO BERG: They are lit again.\n\nTESSA: All of them, I hear.\n\nODO BERG: ' +
      'Nearly all of them.\n';
    assert.equal(speakers(text)[0], 'TESSA LUND');
  });

  it('who calls has it in brackets, where music is heard', () => {
    const text =
      'ADA LUND, host:\n\nGood evening.\n\n(Soundbite of a horn)\n\nLUND: Tom is on the line.\n\nTOM (Caller): Hello there.\n\nLUND: Hello.\n';
    assert.deepEqual(speakers(text).slice(-2), ['TOM (Caller)', 'LUND']);
  });
});
