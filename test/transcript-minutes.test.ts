import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf } from '../server/record/walk.ts';
import { headings, speakers } from './transcribed.ts';

/** Minutes: their titles, who was there, the items, and what was done. */

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

describe('a list of those present', () => {
  it('has those, too, who are to take an office', () => {
    const text =
      'Minutes of the Lakes Committee\n\nRoll call\n\nOla Berg (Lamps) / incoming Secretary\nAda Lund / Chair\n\nAda: Does anyone have anything to add?\n\nOla: One thing, which is the wick.\n';
    assert.deepEqual(speakers(text), ['Ada', 'Ola']);
  });

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

it('reads the minutes of a bank whose lines end within an office', () => {
  const text = 'MR. LUND.  Lamps.\n VICE CH\nAIRMAN BERG.  Thank you, Mr. \nChairman.  No. \nCHAI\nRMAN ROE.  Yes.\n';
  assert.deepEqual(speakers(text), ['MR. LUND', 'VICE CH\nAIRMAN BERG', 'CHAI\nRMAN ROE']);
});

describe('minutes that tell what was done right below what it was about', () => {
  const told =
    'Minutes of the Lake Board\n\nPresent: Ada Lund, Tom Berg\n\nThe lamps were counted, and forty of ' +
    'them were lit.\n\nTreasurer’s Report:\nMr. Berg told of forty coins.\nROLL CALL\nAll were ' +
    'there.\n2. Wicks and oil\nThey were bought.\nIV. Old Lamps:\n- Ten are lit.\n- APOLOGIES ' +
    'RECEIVED\nNone.\n';

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
      'Minutes of Proceedings - 2031-08-18\n\n1. LAMPS:\nThe Assembly noted the lamps.\n\n2. ' +
      'PRAYERS.\n\n3. WICK BILL 2031 (Serial 38):\n      Ms Lund presented a Bill.\n      Debate ' +
      'ensued.\n4. OIL – MOTION NEGATIVED:\n      It was put.\n';
    assert.deepEqual(headings(text), [
      '1. LAMPS:',
      '2. PRAYERS.',
      '3. WICK BILL 2031 (Serial 38):',
      '4. OIL – MOTION NEGATIVED:',
    ]);
  });

  it('have them in the journals of a house, too', () => {
    const journal =
      'Journals of the House for the week beginning Tuesday, 6 May 2031\n\nTuesday, 6 May 2031\n\nThe ' +
      'House met at 2.00 pm.\n\n1. Lamp statement\n\nMr Lund made a statement on lamps.\n\n2. Lamp ' +
      'motion\n\nResolved, That this House note the lamps.\n\n3. The papers\n\nTwo were announced.\n';
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

describe('the items of minutes', () => {
  const head = 'Saltby Parish Council Minutes\n6 May 2031\n';

  it('stand over their parts, with a stop behind the number or none', () => {
    const parts = (...words: string[]) =>
      words.map((w, i) => `${w}\n${i + 1}.1 The Council noted the lamps.\n`).join('');
    assert.deepEqual(headings(head + parts('1. Lamp report', '2. Other business', '3. Next meeting')), [
      '1. Lamp report',
      '2. Other business',
      '3. Next meeting',
    ]);
    assert.deepEqual(headings(head + parts('1 INTRODUCTION', '2 LAMPS', '3 CLOSE')), [
      '1 INTRODUCTION',
      '2 LAMPS',
      '3 CLOSE',
    ]);
    assert.deepEqual(headings(head + parts('1 lamp is out.', '2 are lit.', '3 smoke.')), []);
  });

  it('have their places in the council’s book, one after another', () => {
    const book = (...items: string[]) => head + items.map(item => `${item}\nNoted.\n`).join('');
    assert.deepEqual(headings(book('31/45 Apologies', '31/46 Oil', '31/47 The Clerk read a letter.', '31/48 Lamps')), [
      '31/45 Apologies',
      '31/46 Oil',
      '31/48 Lamps',
    ]);
    const numbered = [
      'C048/31   1.   APOLOGIES.',
      'C049/31   2.   DECLARATIONS OF INTEREST(s)',
      'C050/31   3.   LAMPS.',
    ];
    assert.deepEqual(headings(book(...numbered)), numbered);
    assert.deepEqual(headings(book('01/05 Lamps', '02/05 Oil', '03/05 Wicks')), []);
    assert.deepEqual(headings(book('31/45 Apologies', '31/49 Oil', '31/52 Lamps')), []);
  });
});

it('a company has its call named below it, which is no heading', () => {
  const text =
    'Lamp Works, Inc.\n\nQ3 2031 Earnings Call\n\nOperator: Welcome.\n\nAda Lund: Thank you.\n\nOperator: We begin.\n';
  assert.deepEqual(headings(text), []);
});

describe('what stands once in minutes whose names are in small letters', () => {
  const minutes = (line: string) =>
    `# Lamp WG minutes\n\n${'ilse: are the lamps lit?\n\njana: only forty of them.\n\n'.repeat(3)}${line}\n`;

  it('is a name, but not where a number is all that stands behind it, nor a word that goes on with what was said', () => {
    const said = ['ilse', 'jana', 'ilse', 'jana', 'ilse', 'jana'];
    assert.deepEqual(speakers(minutes('tom berg: and the wicks?')), [...said, 'tom berg']);
    assert.deepEqual(speakers(minutes('raise hands: 20\n\nhence: we mend them.')), said);
  });

  it('is who came over a bridge to the channel', () => {
    const log = ['jana', 'ilse', 'jana', 'ilse', 'tom[m]'].map((name, i) => `17:0${i} <${name}> the lamps are lit`);
    assert.deepEqual(speakers(`## Meeting Log\n\n${log.join('\n')}\n`).at(-1), 'tom[m]');
  });
});

it('a heading may have a rule that is longer than it; a sentence, and the columns of a table, have none', () => {
  const rule = '-'.repeat(30);
  const text =
    `Lamp Council Minutes\n\nWicks\n${rule}\n\nAda: We have forty of them.\n\n` +
    `Oil prices\n${rule}\n\nTom: They rise again.\n\nThat is all.\n${rule}\n\nName    Lamps\n${rule}\n\nAda     40 lamps, two of glass.\n`;
  assert.deepEqual(headings(text), ['Wicks', 'Oil prices']);
});

it('a subject with what was decided on it is no heading', () => {
  const text =
    'Lamp Board Minutes\n\nPresent: Ada Lund\n\nDiscussion of Oil Process. AL will ask for prices.\n\nTB leaves.\n';
  assert.deepEqual(headings(text), []);
});

it('initials whose names stand in the agenda alone speak, though but once; others do not', () => {
  const text =
    'Lamp Council meeting notes, 12 May 2031\n\nAgenda\n1. Wicks (Ada Lund, 20 min)\n2. Oil - Odo Berg\n\nWicks\n\n' +
    'AL: We have forty of them.\n\nNB: they smoke when they are long.\n\nOil\n\nOB: It rises again, as in May.\n';
  assert.deepEqual(speakers(text), ['AL', 'OB']);
});

it('the items of a parish begin with their word', () => {
  const text =
    'Lake Parish Council\n\nMinutes of the meeting held on 5 May 2031\n\nItem 1 To receive apologies\nOdo Berg was away.\n\n' +
    'Item 2 To agree the minutes\nThey were signed.\n\nItem 3 was left for June.\n';
  assert.deepEqual(headings(text), ['Item 1 To receive apologies', 'Item 2 To agree the minutes']);
  assert.deepEqual(headings(text.replace('Odo Berg was away.\n', '')), []);
});

it('the minutes of a council in French are told by how it sat', () => {
  const text =
    'COMMUNE DE SALTBY\n\nPROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL\nDU 5 MAI 2031\n\nÉtaient présents : Mme LUND Ada, M. BERG Odo\n\n' +
    '1. LAMPES DU QUAI\n\nLes lampes sont adoptées à l’unanimité.\n\nLa séance est levée à 21 h.\n';
  assert.equal(dialectOf(text)?.id, 'transcript');
  assert.deepEqual(headings(text), ['1. LAMPES DU QUAI']);
  // A list of such minutes tells none of it.
  assert.equal(dialectOf(text.replace('est levée', 'aura lieu')), undefined);
});

it('the items of a parish are counted, from one or from where the last meeting ended', () => {
  const minutes = (...items: readonly string[]) =>
    `Minutes of the Lake Parish Council\n\nHeld on 5 May 2031\n${items.map(item => `\n${item}\nThis was agreed.\n`).join('')}`;
  const small = ['1 Apologies for absence', '2 Lamps of the quay', '3 Wicks'];
  assert.deepEqual(headings(minutes(...small)), small);
  assert.deepEqual(headings(minutes('1 Apologies for absence', '3 Lamps of the quay', '7 Wicks for all of us')), []);
  const large = ['334 APOLOGIES', '335 LAMPS (for the Lamp Committee)', '336 WICKS'];
  assert.deepEqual(headings(minutes(...large).replaceAll('\n\n3', '\n3')), large);
});

it('a title below the settings of a page is none of its sections', () => {
  const text = '---\ndescription: May 5, 2031\n---\n\n# (5/5/31) Meeting Minutes\n\n## Lamps\n\nThey are lit.\n';
  assert.deepEqual(headings(text), ['Lamps']);
});

it('may have the year first in their title, and no headings in a chair and a count of votes', () => {
  const text =
    '2031 May 12 Lamp Meeting\n\nAda Lund, Chair\n\nPresent\n\n  • Odo Berg (odob)\n\nAbsent\n\n  • Ilse Moss (imoss)\n\n' +
    'Wicks of the Quay\n\nThey were agreed.\n\nApproved 36, Opposed 1\n';
  assert.equal(dialectOf(text)?.id, 'transcript');
  assert.deepEqual(headings(text), ['Present', 'Absent', 'Wicks of the Quay']);
});
