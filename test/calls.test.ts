import assert from 'node:assert/strict';
import { parse } from '../server/api.ts';
import { dialectOf } from '../server/record/dialects/index.ts';
import { speechesOf } from '../server/record/walk.ts';

/** Who speaks in a text that nobody says is a record; nothing where it is none. */
function speakersIn(text: string): readonly string[] {
  if (!dialectOf(text)) return [];
  return speechesOf(parse(text)).map(({ speaker: { span } }) => text.slice(span.start, span.end));
}

const WORDS = [
  'So welcome back everybody after the break, and let us begin with the wicks.',
  'Thank you. We come to the second item, which is the store and what is in it.',
  'I have a question about that: how many of them are there?',
  'Yeah.',
  'And then we could sell some of them, if the board agrees to it.',
  'Okay, let us take a vote on it then.',
];

/** Names that are no two words with capitals. */
const NAMES = [
  'J. K. Moss',
  'ilse.moss@lamps.test',
  'Vincent van der Berg',
  'lampguy99',
  'ilse',
  'Ілсе Мосенко',
  '田中 一郎',
  'محمد العلي',
  'Ilse’s iPhone',
  '+1 555-010-1234',
  'Room 204',
  'Ilse & Tom',
  'Lund-Moss, Tora',
  'Ilse Marie Sofie Brandt Moss',
  'Guest',
];

type Line = (name: string, words: string, time: string) => string;

/** How programs write who speaks and when; `NAME` comes twice among others. */
const FORMS: Readonly<Record<string, Line>> = {
  'Ilse Moss  00:12': (name, words, time) => `${name}  ${time}\n${words}\n\n`,
  'Ilse Moss (00:12):': (name, words, time) => `${name} (${time}):\n${words}\n\n`,
  '[Ilse Moss] 00:12': (name, words, time) => `[${name}] ${time}\n${words}\n\n`,
  '00:12 | Ilse Moss': (name, words, time) => `${time} | ${name}\n${words}\n\n`,
  '00:12 - 00:15, and the name below': (name, words, time) => `${time} - ${time}\n${name}\n${words}\n\n`,
  '[00:12] Ilse Moss: Yes.': (name, words, time) => `[${time}] ${name}: ${words}\n`,
  '[00:12] [Ilse Moss]: Yes.': (name, words, time) => `[${time}] [${name}]: ${words}\n`,
  '[00:12 - 00:15] Ilse Moss: Yes.': (name, words, time) => `[${time} - ${time}] ${name}: ${words}\n`,
  'Ilse Moss [00:12]: Yes.': (name, words, time) => `${name} [${time}]: ${words}\n\n`,
  '**Ilse Moss** [00:12]: Yes.': (name, words, time) => `**${name}** [${time}]: ${words}\n\n`,
  '**Ilse Moss** (00:12)': (name, words, time) => `**${name}** (${time})\n${words}\n\n`,
  'a cue with the name within': (name, words, time) => `${time}.000 --> ${time}.900\n${name}: ${words}\n\n`,
};

function clock(seconds: number): string {
  return new Date(1000 * seconds).toISOString().slice(11, 19);
}

function call(people: readonly string[], line: Line, begins = 3, words: readonly string[] = WORDS): string {
  return people.map((name, i) => line(name, words[i % words.length]!, clock(begins + 5 * i))).join('');
}

describe('names beside the times of a recording', () => {
  for (const [form, line] of Object.entries(FORMS))
    it(`are whatever stands in their place: ${form}`, () => {
      for (const name of NAMES) {
        const people = ['Tom Berg', name, 'Dana Ruiz', name, 'Tom Berg', 'Dana Ruiz', 'Tom Berg'];
        assert.deepEqual(speakersIn(call(people, line)), people, call(people, line));
      }
    });

  it('are read where a recording begins in its second hour', () => {
    const people = ['Tom Berg', 'Ilse Moss', 'Dana Ruiz', 'Ilse Moss', 'Tom Berg', 'Dana Ruiz'];
    for (const form of ['Ilse Moss  00:12', '[00:12] Ilse Moss: Yes.'])
      assert.deepEqual(speakersIn(call(people, FORMS[form]!, 3_602)), people, form);
  });

  it('are none’s where a programme, a log or chapters have times', () => {
    const programme = ['1:00', '1:30', '2:00', '2:30', '3:00', '3:30']
      .map((time, i) => `${time} ${i % 2 ? 'Tom Berg' : 'Ilse Moss'}\n${i % 3 ? 'Wicks' : 'Lamps'}\n\n`)
      .join('');
    const log = call(
      ['main', 'Worker', 'main', 'Worker', 'net', 'main'],
      (name, words, time) => `[${time}] ${name}: ${words}\n`,
      3,
      ['loading 12 files', 'started', 'done in 3 ms'],
    );
    const chapters = call(['Welcome', 'The wicks', 'A store', 'Questions', 'Goodbye'], FORMS['00:12 | Ilse Moss']!);
    for (const text of [programme, log, chapters]) assert.deepEqual(speakersIn(text), [], text);
  });

  it('are none’s where a log of the afternoon goes on as fast as people talk', () => {
    const log = [
      'Cloning the whole repository from its origin',
      'Starting all of 120 files with tests',
      'Fetching what is asked for, please wait',
    ];
    const people = ['Lamp Agent', 'Wick Runner', 'Lamp Agent', 'Wick Runner', 'Lamp Agent', 'Wick Runner'];
    const line: Line = (name, words, time) => `${time} ${name}: ${words}\n`;
    assert.deepEqual(speakersIn(call(people, line, 14 * 3600, log)), []);
  });

  it('are none’s where a sentence of subtitles has a colon', () => {
    const people = ['Tom Berg', 'Ilse Moss', 'Tom Berg', 'Ilse Moss', 'Tom Berg', 'Ilse Moss'];
    const line = FORMS['a cue with the name within']!;
    const text = call(people, line) + line('And then I said', 'no, we will not.', '00:00:40');
    assert.deepEqual(speakersIn(text), people);
  });
});

describe('those who have no name', () => {
  it('are told apart by a program with letters', () => {
    const people = ['Speaker A', 'Speaker B', 'Speaker A', 'Speaker B', 'Speaker A', 'Speaker C'];
    assert.deepEqual(speakersIn(call(people, (name, words) => `${name}: ${words}\n`)), people);
  });

  it('ask and answer in one paragraph', () => {
    const turn = 'Question: How did you begin? Answer: My uncle had a shop, and I went there.\n\n';
    const text = `Interview with Ruth Keyes, lamp maker\n\n${turn.repeat(4)}`;
    assert.deepEqual(speakersIn(text), Array(4).fill(['Question', 'Answer']).flat());
  });
});

describe('who speaks, where a page has lost its marks', () => {
  it('is found in a line that holds an interview', () => {
    const said =
      'PIA KEYES: This begins an interview with Ruth Moss, with Pia Keyes and TOM BERG: Tom Berg. KEYES: When ' +
      'were you born? MOSS: In May, on a farm. KEYES: And your parents? MOSS: My father had a shop, and my ' +
      'mother kept the books of it.';
    const text = `AN INTERVIEW WITH RUTH MOSS\n\n1 ${said} ${'BERG: Which shop was it? MOSS: The one by the lake, which sold lamps. '.repeat(6)}\n`;
    const people = [
      'PIA KEYES',
      'TOM BERG',
      'KEYES',
      'MOSS',
      'KEYES',
      'MOSS',
      ...Array(6).fill(['BERG', 'MOSS']).flat(),
    ];
    assert.deepEqual(speakersIn(text), people);
  });

  it('is found in bold where only the part of an address before the @ is left', () => {
    const people = ['Ilse.moss', 'Tberg', 'Ilse.moss', 'Ilse.moss', 'Tberg', 'Ilse.moss', 'Tberg'];
    const text = `# Lamps\n**Date**: 2025-06-25\n\n## Transcript\n${call(people, (name, words) => `**${name}**: ${words}\n`)}`;
    assert.deepEqual(speakersIn(text), people);
  });

  it('is a witness, too, who says but one thing', () => {
    const text =
      'WITNESS: It was there, by the door.\n\nTHE COURT: Yes.\n\nQ.   Where else?\n\nA.   There.\n\nQ.   And when?\n\nA.   In May.\n';
    assert.deepEqual(speakersIn(text), ['WITNESS', 'THE COURT', 'Q', 'A', 'Q', 'A']);
  });

  it('is a court, which needs no title', () => {
    const text =
      'THE COURT: Is the witness here?\n\nMR. LUND: She is.\n\nTHE COURT: Then let her come in.\n\nMR. LUND: Thank you.\n\nTHE COURT: You may sit down.\n';
    assert.deepEqual(speakersIn(text), ['THE COURT', 'MR. LUND', 'THE COURT', 'MR. LUND', 'THE COURT']);
  });
});
