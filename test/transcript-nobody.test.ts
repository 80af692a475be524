import assert from 'node:assert/strict';
import { whoSpeaks } from './transcribed.ts';

/** Minutes in which two people are surely speakers, and a line that is not certain. */
const within = (line: string) =>
  `# Minutes of the Lake Group\n\nIBR: we begin now.\n\nDR: so we do.\n\nIBR: is it wet?\n\nDR: it is.\n\n${line}\n\nIBR: then we are done, all of us.`;

describe('transcripts: what opens no speech', () => {
  for (const line of [
    'Note: the recording stopped.',
    'Agenda: boats, ropes',
    'Date: 3 May 2024',
    'Present: Ana Lund, Tom Berg',
    'Question: is it wet?',
    'TODO: insert slides',
    'Action item: Tom to write a test',
    'Action Items: none',
    'Use case: skating on ice',
    'Chair: Ilse Brandvold',
    'Scribe: Tom Berg',
    'http://example.org: a link',
    '10:30 coffee',
    '12:05: coffee again',
    'It was said in the end: nothing is decided.',
    'The rule: never lend a rope.',
    'The Committee on Ropes: Committee ordered reported a bill.',
    'Subcommittee on Lamps: Senators Lund, Berg',
    '- Issue: the ice is thin',
    '- Agreement reached: yes',
    '1. First: the boats',
    '**Classes: Statics**',
    'EUROPEAN UNION (EU): a body of States',
    'std::vector<int> v;',
    'General remarks: none',
    'Bibliography. – See below.',
    'I agree with Mr. Poulsen. He likes towers.',
    'He said so to MR. POULSEN, who left.',
    'see section 4: the ropes',
    'key: value',
    '"name": "Tom"',
  ]) {
    it(line, () => assert.deepEqual(whoSpeaks(within(line)), whoSpeaks(within(''))));
  }

  it('a label in a block of code', () => {
    assert.deepEqual(whoSpeaks(within('```\nDR: for (;;) break DR;\n```')), whoSpeaks(within('')));
  });

  it('a play’s parts, or anything else, without a second turn', () => {
    assert.deepEqual(whoSpeaks('Alpha: one word\n\nBeta: two words\n\nGamma: three words'), []);
  });

  it('the headings of several meetings, over items or with the time of the tape', () => {
    const heads = ['Lamp Works', 'Harbour Lights', 'Wick Repair', 'Pier Paint'];
    const days = [1, 2, 3].map(
      day => `## ${day} May 2031\n\n${heads.map(head => `**${head}**\n\n* They were lit.\n* Once.\n`).join('\n')}`,
    );
    const notes = `# Lamp Board Meeting Notes\n\n${days.join('\n')}`;
    assert.deepEqual(whoSpeaks(notes), []);
    assert.deepEqual(whoSpeaks(notes.replaceAll('\n* ', '\n  - ').replace(/^\*\*(.*)\*\*$/gm, '- $1')), []);
    const parts = heads.map(
      (head, i) => `${head} Report [0${i}:15]\n\n– A discussion was held about what the lamps had cost.\n`,
    );
    assert.deepEqual(whoSpeaks(`Lamp Board voting meeting\n\n${parts.join('\n')}`), []);
  });

  it('an item that says what was done with whom it names', () => {
    const item = (words: string) => `Minutes of the Lake Council\n\n• Mayor Ada Lund: ${words}\n`;
    assert.deepEqual(whoSpeaks(item('Judge Odo Berg gave the oath to Mayor Lund.')), []);
    assert.deepEqual(whoSpeaks(item('Judge Odo Berg gave me the oath.')), ['Ada Lund <Mayor>']);
  });

  it('tasks below a heading that says whose they are', () => {
    const said = 'Ana: The lamps were lit.,Tom: Were they all?,Ana: Only forty.,Tom: Then we count again.'.split(',');
    const notes = [
      '# Lamp WG Meeting Notes for 2031/12/05',
      '## Action Items (from this meeting)',
      '* [Ana] Count the lamps',
    ];
    assert.deepEqual(
      whoSpeaks([...notes, '* [Tom] Count the wicks', '## Notes', ...said.map(each => `* ${each}`)].join('\n\n')),
      ['Ana', 'Tom', 'Ana', 'Tom'],
    );
  });

  it('questions and answers outside a hearing', () => {
    assert.deepEqual(
      whoSpeaks('Q. Is it free?\nA. Yes.\nQ. Is it fast?\nA. No.\nQ. Is it good?\nA. Often.\nQ. So?\nA. So.'),
      [],
    );
  });
});
