import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dialectOf } from '../server/record/dialects/index.ts';

const NO_RECORD = path.join(__dirname, 'fixtures/no-record');
const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');
const kind = (text: string) => dialectOf(text)?.id ?? 'no record';

describe('no record is', () => {
  const files = readdirSync(NO_RECORD);
  it('thirty kinds of text and more', () => assert.ok(files.length >= 30));

  for (const file of files) it(file, () => assert.equal(kind(read(NO_RECORD, file)), 'no record'));

  for (const file of files) {
    it(`${file}, however long it grows`, () => {
      const text = read(NO_RECORD, file);
      assert.equal(kind(text.repeat(Math.ceil(65_536 / text.length))), 'no record');
    });
  }

  it('a README of a game, with capitals before what to put where', () => {
    assert.equal(
      kind('January 5, 2031\n\nFOR LARGE LAMPS, put oil in the tank.\n\nTO LIGHT THEM, asked or not, wait.\n'),
      'no record',
    );
  });

  it('a list of speakers, each on a line', () =>
    assert.equal(
      kind('Speakers in the afternoon\n\nADA LUND (Norway)\nOLA BERG (Sweden)\nANA GIL (Peru)\nJON ORR (Chad)\n'),
      'no record',
    ));

  it('a page on minutes, which says when the next meeting is', () =>
    assert.equal(
      kind('MINUTES\n\nMinutes are on the board in Mill Lane.\nThe next meeting is on 5 May 2031.\n'),
      'no record',
    ));

  it('a list of transcripts', () => {
    assert.equal(
      kind('September 2031\n\nTranscripts\n\nLamps go out\n\n30/09/2031\nThey went out at noon. [TRANSCRIPT]\n'),
      'no record',
    );
  });

  it('people on the air, of whom only what they are stands in brackets', () => {
    const said = 'Mr. OLA BERG (Author, “Lamps”): Thank you.\n\nMs. ADA LUND (Writer): Good to be here.\n\n';
    assert.equal(kind(said), 'no record');
  });

  it('the journal of a house, which tells who moved and who seconded', () => {
    const moved = 'Mrs. Lund (Lakes), seconded by Mr. Berg (Dunmere), moved that the lamps be lit.\n\n';
    const head = 'HOUSE OF THE LAKES\nJOURNALS\nNo. 051\nMonday, April 18, 1994\n\n';
    assert.equal(kind(head + moved + moved.replace('Lund', 'Moss')), 'no record');
  });

  it('a page that shows again and again what a program writes', () => {
    const shown =
      '## Output\n\n```\n[SPEAKER_00]: Is it lit?\n\n[SPEAKER_01]: It is.\n```\n\nEach voice has a tag of its own.\n\n';
    assert.equal(kind(`# Voices\n\n${shown.repeat(4)}`), 'no record');
  });

  it('a talk in a string, which is handed on below, or has a name of its own', () => {
    const said = 'Interviewer: Is it lit?\n\nAda: It is, and it was.\n\n'.repeat(4);
    assert.equal(kind(`chunk(\n  "${said}"\n)\n`), 'no record');
    assert.equal(kind(`pages = (\n    """PROCEEDINGS\n\n${said}""",\n)\n`), 'no record');
    assert.equal(kind(`  {\n    sample: \`Transcript\n\n${said}\`,\n  },\n`), 'no record');
  });

  it('a page on a program, whose examples stand in fences', () => {
    const shown = "```js\nimport { light } from 'lamps';\n```\n\nInterviewer: Is it lit?\n\n";
    assert.equal(kind(`# Lamps\n\n${shown}Light one:\n\n\`\`\`js\nlight(1);\n\`\`\`\n`), 'no record');
  });

  it('a form for minutes, a sample of some, and what is said of them', () => {
    const opened = 'The meeting was called to order at 7:30 PM. Tom Berg moved to light it. The motion was passed.\n';
    for (const text of [
      'Board Minutes, 5 May 2031\n\nPresent: [names]\n\nThe meeting was called to order at [Time] by [Name].\n',
      'Lamp Board - Meeting Minutes\n\nAttendance\n\nCalled to order at _________.\nMoved by: __________\n',
      `Sample of Board Minutes\n\nPresent: Ada Lund\nAbsent: Tom Berg\n\n${opened}`,
      `Meeting Minutes\n\n- Name of the body\n\n(Example)\n\n5 May 2031\n\nPresent: Ada Lund\n\n${opened}`,
      'Minutes\nRoll Call\nnotation of those who are there\n',
      'Minutes app notes, 5 May 2031\n\n- bug: the list is empty\n- Tom: please test\n',
      '1.2 Board Minutes\n\n(Adopted 12-3-1968)\n\nThey shall name the members present, members absent, and votes.\n',
      `Ada asked what ours should say.\n\nSample Minutes\n\nLake Board, 5 May 2031\n\nPresent: Ada Lund\n\n${opened}`,
      'Official Report of Debates (Hansard)\n(5 May 2031)\nMain Idea:\nis what a house says, and who says it.\n',
      '# Lamp Notes\n\nThis is a template for notes.\n\n## Attendees\n\n- One\n\n## Attendees\n\n- Two\n',
      `# Minutes of the Lake Board\n\n5 May 2031\n\n${'- [May 5](/lamps/may-5.pdf)\n'.repeat(3)}`,
      '---\ntitle: "Minutes of Meetings"\ndate: 2031-05-05\n---\n\nThey are mailed to whoever asks.\n',
      'Now let us look at an example:\n\n  BY MR. LUND:\n    Q    Where?\n    A    Here.\n  THE COURT: Louder.\n',
    ])
      assert.equal(kind(text), 'no record', text);
  });

  it('a script for those who will talk', () => {
    const said = '0:01 MODERATOR: Good morning, all of you.\n\n';
    assert.equal(kind(`Sample Script for a Panel Discussion\n\n${said.repeat(6)}`), 'no record');
  });

  it('the titles of minutes that a site has for others', () => {
    const of = 'MINUTES OF THE LAKE COUNCIL HELD IN THE HALL ON 5 MAY 2031';
    assert.equal(kind(`${of}\n\nSimilar documents\n\nLake Council, Wicks\n`), 'no record');
    assert.equal(kind(`${of}\n\nThe lamps are lit.\n`), 'transcript');
  });

  it('dialogues for those who learn a language', () => {
    const said = 'Speaker A: Where are the lamps?\nSpeaker B: They are on the quay.\n'.repeat(3);
    assert.equal(kind(`Conversation dialogues\n\n1) At the harbour:\n\n${said}`), 'no record');
    assert.equal(kind(`Interactive dialogue\n\n1) At the harbour:\n\n${said}`), 'transcript');
  });

  it('a README, a paper and a program’s orders, whose meeting is an example', () => {
    const said = 'Chair: Is there a motion?\n\nJo: I move to light the lamps.\n\nChair: Is there a quorum?\n\n';
    const shape = 'Each turn in the transcript has a name:\n\nAda: Shall we go?\n\nJo: So we shall.\n\n';
    assert.equal(kind(`${shape}${'Ada: Is it far?\n\nJo: It is not.\n\n'.repeat(3)}`), 'no record');
    for (const about of ['# Lamps\n\n## Usage\n', '# Lamps\n\n## Abstract\n', '---\nname: lamps\n---\n'])
      assert.equal(kind(`${about}\n${said.repeat(3)}`), 'no record', about);
    assert.equal(kind(`# Minutes of the Lamp Board\n\n## Usage\n\n${said.repeat(3)}`), 'transcript');
  });

  it('a question about one speech, which a note on its language marks', () => {
    const said = 'Ms. Lund (France) (spoke in French): We thank the Council.\n';
    assert.equal(
      kind(`Read the speech, and say in JSON whom it thanks.\n\n1. Names only.\n\n${said}\nAnswer:\n`),
      'no record',
    );
    assert.equal(kind(`The situation in the Lakes\n\n${said}`), 'verbatim');
    const chaired = 'The PRESIDENT (interpretation from French): I thank the Council.\n';
    assert.equal(kind(`The lamps were lit. The meeting began.\n\n${chaired}`), 'verbatim');
  });

  it('this project’s own sources, but for the rules, which are full of examples', () => {
    const root = path.resolve(__dirname, '../server');
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
    const records = sources.filter(file => !file.startsWith('rules') && dialectOf(read(root, file)));
    assert.deepEqual(records, []);
  });

  for (const [name, text] of [
    ['an empty text', ''],
    ['blank lines', '\n\n \n'],
    ['one word', 'Minutes'],
    ['one sentence with a colon', 'Mr. Speaker: the word is an old one.'],
    ['one label', 'Chair: Thank you.'],
  ] as const) {
    it(name, () => assert.equal(kind(text), 'no record'));
  }
});
