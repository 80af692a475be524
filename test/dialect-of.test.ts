import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dialectOf, dialects, likelyDialectOf, likelyKindOf } from '../server/record/dialects/index.ts';
import { readableLines } from '../server/record/readable.ts';

const NO_RECORD = path.join(__dirname, 'fixtures/no-record');
const RECORDS = path.resolve(__dirname, '../../shared/records');
const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');
const kind = (text: string) => dialectOf(text)?.id ?? 'no record';

describe('dialectOf', () => {
  it('knows minutes that quote a program in fences, and a house’s question that has lost its line ends', () => {
    const said = 'AB: is the lamp lit?\n\nCD: it is, and it was lit before noon.\n\n'.repeat(5);
    for (const fence of ['```', '~~~'])
      for (const end of ['\n', '\r\n', '\r']) {
        const program = `${fence}js\nimport {a} from 'b';\n${fence}`;
        const minutes = `# March 3, 2031 Meeting Notes\n\n${said}${program}\n\n${said}`;
        assert.equal(kind(minutes.replaceAll('\n', end)), 'transcript', JSON.stringify([fence, end]));
      }
    const asked = '<Newspeech>Mr. Odera: Mr. Speaker, Sir, is it lit? </Newspeech>';
    assert.equal(kind(`(b)\tIf so, when? ${asked.repeat(8)}`), 'transcript');
  });

  it('knows a verbatim record with numbered paragraphs, in some of which a scan has lost a capital', () => {
    const scanned = '1. The PRESIDENT (interpretation from Spanish): in accordance with the rules I invite him.\n\n';
    const said = '3. The ice melts, and we shall vote for the draft.\n\n4. Mr. LUND (Norway): The ice melts.\n\n';
    assert.equal(
      kind(`2920th MEETING\n\nThe meeting was called to order at 5.15 p.m.\n\n${scanned.repeat(2)}${said}`),
      'verbatim',
    );
  });

  /** What a person says each folder of the records holds. */
  const FOLDERS: Readonly<Record<string, readonly string[]>> = {
    coverage: ['coverage'],
    verbatim: ['verbatim', 'summary'],
    transcript: ['transcript'],
  };
  for (const [folder, kinds] of Object.entries(FOLDERS)) {
    it(`is right on every record of ${folder}`, function () {
      const root = path.join(RECORDS, folder);
      if (!existsSync(root)) this.skip();
      const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.txt'));
      assert.ok(files.length);
      const wrong = files
        .map(file => `${kind(read(root, file))} ${file}`)
        .filter(row => !kinds.some(id => row.startsWith(id)));
      assert.deepEqual(wrong, []);
    });
  }

  it('says nothing of a text about records', function () {
    if (!existsSync(RECORDS)) this.skip();
    assert.equal(kind(read(RECORDS, 'README.md')), 'no record');
  });

  it('leaves to a person what may be one: a play, or a conversation', () => {
    for (const file of ['play.txt', 'dialogue.txt']) {
      assert.equal(likelyDialectOf(read(NO_RECORD, file))?.id, 'transcript');
    }
  });

  for (const [name, text] of [
    ['minutes by their title, and a date in figures', 'Senate Minutes – 9.30.31\n\nWe talked of lamps.\n'],
    [
      'minutes whose votes were unanimous',
      'Lake Board\nDecember 20, 2034\nMinutes\n\nAda Lund moved for the clerk to sign; the vote was unanimous (4-0).\n',
    ],
    [
      'an old hearing, whose place stands before it',
      'UNITED STATES SENATE,\n\nWashington, D. C. The subcommittee met at 10 a. m., pursuant to call, in room F-82.\n\nSenator LUND. We begin.\n',
    ],
    [
      'papers that are laid on a table',
      'SHRI OLA LUND: Sir, I lay on the Table a copy of the lamps.\n\nSHRI BO BERG: Sir, I lay on the Table the wicks.\n',
    ],
    [
      'minutes without a title, by how the meeting began, who moved and what came of it',
      'Lake School District\nSpecial Meeting\nOctober 17, 2031\n' +
        'President Lund called the meeting to order at 6:00 p.m. Berg and Moss answered roll call.\n' +
        'Berg made a motion to light the lamps. Moss seconded. Motion carries.\n',
    ],
    [
      'minutes on one line',
      'SUMMARY OF A MEETING 02/11/31 CALL TO ORDER Chair Lund called the meeting to order at 3:20 P.M. Motion ' +
        'to light the lamps by Senator Berg; second by Senator Moss. Motion passed with one abstention.\n',
    ],
    [
      'minutes that say who proposed below what was decided',
      '2 February 2031\n\nThe meeting was opened with a welcome.\n\nApologies for absence: Ada Lund\n\nProposed : Ola Berg\n\nSeconded : Jo Moss   CARRIED\n',
    ],
    [
      'minutes of trustees, by what was accepted and who attended',
      'The Lake Trustees were called to order at 6:05 p.m.\nAttendance: Ada Lund, Tom Berg\n1. The report was accepted as presented.\n2. A motion was made and passed to buy lamps.\n',
    ],
    [
      'minutes of a parish, by what was resolved and that nobody was excused',
      'COUNCILLORS PRESENT: Ada Lund\nAPOLOGIES\nThere were no apologies for absence.\nMINUTES\nRESOLVED – The minutes of 21 April 2031 were approved as an accurate record.\n',
    ],
    [
      'minutes of a bank’s committee',
      'February 1-2, 2031\n\nA joint meeting of the Federal Open Market Committee was held on Tuesday, at 1:30 p.m.\n',
    ],
    [
      'a draft of minutes, whose blanks are among what is said',
      'Minutes of the Lake Board\n\nAda Lund: The letter went on [date] to the council.\n\nTom Berg: We closed at [time].\n\nAda Lund: So we did.\n\nTom Berg: It was late.\n\nAda Lund: So it was.\n',
    ],
    [
      'minutes by their title, who presided and a day',
      'Minutes\n\nMonday, 14 May 2031\n\nChair: Ada Lund\n\n1. Lamps\n',
    ],
    [
      'the only voice that a program has heard',
      '[SPEAKER_00]: Good morning, all of you.\n\n[SPEAKER_00]: The lamps came.\n\n[SPEAKER_00]: We counted them.\n\n[SPEAKER_00]: That is all.\n',
    ],
    [
      'minutes of a club, by its one day and the word',
      'Lamp Club\nAnnual Meeting, 5 May 2031\nMINUTES\n\nOdo Lind welcomed all.\n',
    ],
    [
      'a debate of those who would be mayor',
      'THE LAKES MAYORAL DEBATE\n\nMODERATOR: Mr. Berg?\nBERG: The oil is gone.\nKOVAR: It was sold.\nBERG: That is not true.\nMODERATOR: One at a time.\nKOVAR: He sold it.\n',
    ],
    [
      'what one tells of who met in a library',
      'Notes from the Lamp Users’ Meetup, 5 May 2031\n\nAda opened the meeting.\n\nTom presented his burner.\n',
    ],
    [
      'minutes by who was excused and what was approved',
      'Lamp Club\n5 May 2031\nApologies for absence were received from Ilse Moss.\nProposed by Tom Berg: to buy oil. CARRIED\n',
    ],
    ['minutes by their title and date', '# May 21, 2012 Meeting Notes\n\n## Lamps\n\nWe talked of lamps.\n'],
    [
      'minutes by what they tell',
      `Lake WG
-------

Ilse discussed the status of the Working Group; the agenda was short.

Tom covered the changes in the draft; see the presentation.

Wale asked about the slides, and whether a last call is near. There was consensus.

We do not mean to hold a meeting in May.
`,
    ],
    [
      'captions by the voices in them',
      `WEBVTT

${[
  'Good morning, all, and',
  'welcome to the lamps, of',
  'which there are many, as',
  'you know, and that is',
  'all for now, I am',
]
  .map((words, i) => `0:00:0${i}.000 --> 0:00:0${i + 1}.000\n<v Speaker 1>${words}\n`)
  .join('\n')}`,
    ],
    [
      'a briefing by the time at which it began',
      `2:16 p.m. EDT

MR LUND: Good afternoon. The lamps first.

QUESTION: Is that all?

MR LUND: That is all.

QUESTION: And the wicks?

MR LUND: They are next.
`,
    ],
    [
      'a talk by who wrote it down',
      `---
title: Lamps and Their Wicks
TranscriptBy: Ada Lund
---

Tom Berg (TB)
Wale Oye (WO)

WO: What of the lamps, to begin with? They are old.

TB: They are old, but they are lit.

WO: And who lights them, if not you?

TB: My uncle did, and now I do.

WO: That is a long time, I should think.
`,
    ],
    [
      'minutes whose title stands in the settings of a page',
      `---
layout: page
title: "14th Annual General Meeting Minutes"
date: 8 July 2031
---

## Welcome

The Chairperson welcomed all who had come.
`,
    ],
    [
      'what a house has done, told day by day',
      'Plenary Proceedings, Lake House, Tuesday, May 13th, 2031\n\nThe Speaker presided.\n\nPETITIONS:\n\n  1. Hon. Ada Lund laid one on the lamps.\n',
    ],
    [
      'the synopsis of a debate',
      'LAKE HOUSE\n\nSYNOPSIS OF DEBATES*\n\nFriday, May 2, 2031\n\nHON. SPEAKER: The lamps of the harbour are lit.\n',
    ],
    [
      'a sitting all on one line',
      'Thursday, 12 May 2031 Parliament met at 2.33 p.m. in Saltby PRAYERS THE DEPUTY SPEAKER: Honourable members, the lamps are lit.\n',
    ],
    [
      'a call of central bankers, by the note before it',
      'May 15, 2031\n\nThis transcript has been produced from\nthe tape in the FOMC Secretariat’s files.\n\nCONFERENCE CALL\n',
    ],
    [
      'formal minutes',
      `Harbour Company

Present: A. Lund, T. Berg

The meeting was called to order at 10.05.

T. Berg moved, and W. Oye seconded, that rope be bought. The motion was carried.

The meeting was adjourned at 10.20.
`,
    ],
  ] as const) {
    it(`knows ${name}`, () => assert.equal(kind(text), 'transcript'));
  }

  it('is a summary record where an honorific stands before a name and a State behind it, and nothing says a release', () => {
    const said =
      'Dr LUND (Norway) said that the lamps were out.\n\nDr BERG (Mali) agreed with Dr Lund.\n\nIt was so agreed.\n\n';
    assert.equal(kind(`80 REGIONAL COMMITTEE: TENTH SESSION\n\n${said}`), 'summary');
    assert.equal(kind(`LAMPS/80\n\nPress Release\n\n17 March 2031\n\n${said}`), 'coverage');
  });

  it('is a summary record where its title says “plenary record”, and minutes in which one representative speaks', () => {
    assert.equal(
      kind(
        'Plenary Record of the Seventh Meeting\n\n17 March 2031\n\n1. Mr LUND (Norway) congratulated the President.\n',
      ),
      'summary',
    );
    assert.equal(
      kind(
        'MINUTES OF THE MEETING\n\nChairperson: Ms. Berg\n\nThe Chairman drew attention to two lamps.\n\nThe representative of Egypt said that hers was out.\n',
      ),
      'summary',
    );
  });

  it('is a summary record where a trade body’s symbol stands over “Minutes of meeting”, with its day', () => {
    const said = 'The Chairman welcomed participants and drew attention to the lamps.\n';
    assert.equal(
      kind(`Organization RESTRICTED TN/DS/M/15\n4 June 2031\nMinutes of Meeting\non 27 January 2031\n${said}`),
      'summary',
    );
  });

  it('is a release, of a record that has only been begun, where a statement is to come', () => {
    for (const text of ['Statement by Chad to come.\n', 'Statement by Chad to come.\n\nStatement by Mali to come.\n']) {
      assert.equal(likelyDialectOf(text)?.id, 'coverage');
      assert.equal(dialectOf(text), undefined, 'and not without somebody who says that it is a record');
    }
    assert.equal(likelyDialectOf('More to come.\n'), undefined);
  });

  it('is told by the beginning of a record that shows it there, so that a key further down asks nothing', () => {
    const FIXTURES = path.join(__dirname, 'fixtures');
    const FURTHEST = 17_000;
    for (const [file, id] of [
      ['verbatim/council.txt', 'verbatim'],
      ['verbatim/summary.txt', 'summary'],
      ['transcript/congress.txt', 'transcript'],
      // By what is said in it, and not by its head.
      ['transcript/kenya-capitals.txt', 'transcript'],
      ['../../examples/draft-undersea-cables.record.txt', 'coverage'],
    ] as const) {
      const record = read(FIXTURES, file);
      const { dialect, toldBefore } = likelyKindOf(record.repeat(Math.ceil(70_000 / record.length)));
      assert.equal(dialect?.id, id);
      assert.ok(toldBefore < FURTHEST, `${file}: ${toldBefore}`);
    }
  });

  it('is as sure of a record whose honorifics are set with no-break spaces', () => {
    const folders = ['fixtures', '../examples'].map(folder => path.join(__dirname, folder));
    const files = folders.flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.txt'))
        .map(file => [folder, file] as const),
    );
    assert.ok(files.length > 50);
    const sure = (text: string) =>
      [...dialects()].map(({ id, evidence }) => `${id} ${evidence(readableLines(text)).toFixed(2)}`);
    for (const [folder, file] of files) {
      const text = read(folder, file);
      const set = text.replace(/\b(M(?:rs?|s|iss)|Dr|Madam)(\.?) (?=\p{Upper})/gu, '$1$2\u00a0');
      if (set !== text) assert.deepEqual(sure(set), sure(text), file);
    }
  });

  it('is the same whatever ends the lines, and however spaces and hyphens are set', () => {
    const lines = read(NO_RECORD, 'python.txt').split('\n');
    for (const at of lines.keys()) {
      // A program that has read a record's line by mistake is as near to a record as none.
      const text = lines.with(at, `The Chair declared open the session.${lines[at]}`).join('\n');
      const expected = likelyDialectOf(text)?.id;
      for (const end of ['\r\n', '\r']) assert.equal(likelyDialectOf(text.replaceAll('\n', end))?.id, expected, end);
      assert.equal(likelyDialectOf(text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011'))?.id, expected);
    }
  });
});
