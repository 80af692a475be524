import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { rules } from '../../server/rules/index.ts';
import type { Example } from '../../server/rules/rule.ts';
import { anyString } from '../any-string.ts';
import { drawn } from '../marks.ts';

/** What the records of all kinds are made of, to be put together in any order. */
export const PIECES = [
  ...'\n|\n|\n\n|\n\n| | |\u00a0|\t|\ufeff|.|:|;|,|(|)|[|]|“|”|-|…|12|(a) '.split('|'),
  'The President: I give the floor to Mr. Lund (Norway).',
  'Mr. Lund (Norway) (spoke in\nNorwegian): So be it.',
  'Mr. Lund (Norway)\n',
  'Lund: (Norway)',
  'The Acting President',
  '3. Ms. Tamm (Estonia), speaking also for Latvia, said that',
  'The Chair declared open the session.',
  'ILSE BRANDVOLD (Norway) said that',
  'NAME TO COME, Lake Union (LU), said',
  'Statement by Chad to come.',
  'Norway said that it rained. Chad stressed that it did not. Peru, speaking on behalf of others, agreed.',
  'Note: a draft.',
  'In favour:\nChad, Bang-\nladesh, Iran (Islamic Republic of)',
  'Against:\nNone',
  'Abstaining:',
  'Draft resolution A/99/L.7 was adopted by 9 votes to none, with 2 abstentions (resolution\n99/31).',
  'by a recorded vote of 169 in favour to 6 against (Chad), with 3 abstentions (Fiji)',
  'The Committee adopted it ',
  'A recorded vote was taken.',
  'It was so decided.',
  'Mr. Beck (Fiji), Vice-President,\ntook the Chair.',
  '[Subsequently, Chad advised the Secretariat.]',
  '(Applause)',
  'Agenda item 45 (continued)\nLamps (A/99/1)',
  '(b) Lamps (A/99/2)',
  'Statements',
  'General Assembly',
  'President: Mr. Lund .......... (Norway)',
  'Members: Chad .......... Ms. Idriss',
  'A/99/PV.12',
  '12-34567\n3',
  'The meeting rose at noon.',
  'The meeting was called to order at 10.05 a.m.',
  'CONTENTS',
  'MR. CHEPTOO: Thank you.',
  'Mr Lund (Bergen) (Lab): Thank you.',
  'Mr. McBRIDE. Mr. Speaker, I rise.',
  'CHAIRMAN LUND. Thank you.',
  'WL: that is done',
  '[[Page S770]]',
  'Jane Moss\n(North Ely) (Con)\n\nIt rains.',
  'Mr Tarrant\n\nIt does.',
  'Ana Lund  00:01:23\n',
  '1\n00:00:01.000 --> 00:00:04.000\n<v Ana Lund>It rains.</v>',
  'He said that it rained.',
];

/** Where what somebody looks for is broken off at the end of a paragraph, and where it would go on. */
export const HALVES = [
  'ILSE BRANDVOLD (Norway) gave the floor to NAME',
  ' TO COME (Peru) said so.',
  'ILSE BRANDVOLD (Norway) spoke of the Trans-Border Commission',
  ' (TBC) (Chad) said so.',
  'ILSE BRANDVOLD (Norway) spoke of the Trans-Border Commission (TBC, for short',
  'ILSE BRANDVOLD (Norway) recalled Security Council resolutions 242,',
  '338 (1973) and 1325 (2000) were read.',
  'ILSE BRANDVOLD (Norway) recalled resolution',
  'ILSE BRANDVOLD (Norway) said that he/',
  'she was glad of [the',
  'date] and of “the rain',
  'which fell” on her.',
  'Statement by Chad',
  'to come.',
  'A/99/',
  'PV.12 and Add.1',
  'ILSE BRANDVOLD',
  '(Norway), speaking on behalf of the Lake Group, said so.',
];

/** Any string at all, pieces of records in any order, and both together. */
export const anyText = fc.oneof(
  anyString({ maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 30 })
    .map(pieces => pieces.join('\n')),
);

const recordOf = (example: Example) => drawn(typeof example === 'string' ? example : example.record).text.trim();
const EXAMPLES = rules.flatMap(({ wrong, right }) => [...wrong, ...right]).map(recordOf);
/** Paragraphs of the rules' examples, so that each rule has something to find, beside what others look for. */
export const PARAGRAPHS = [...new Set(EXAMPLES.flatMap(text => [text, ...text.split(/\n{2,}/)]))];

/** What people and programs put between words, and what takes two UTF-16 units or more. */
export const ODD = [
  '\u00a0',
  '\u2011',
  '😀',
  '👩🏽‍🦱',
  '\u0301',
  '\u202e',
  '\u200f',
  '\ufeff',
  '\0',
  '\ud83d',
  '\udc00',
  '𝐍𝐀𝐌𝐄',
];

/** A record in which something is wrong in many ways at once: paragraphs of the rules' examples, some with odd signs. */
export const anyDraft = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PARAGRAPHS) },
      { weight: 1, arbitrary: fc.constantFrom(...PIECES) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...PARAGRAPHS), fc.nat(), fc.constantFrom(...ODD))
          .map(([text, at, odd]) => put(text, at % (text.length + 1), odd)),
      },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map(paragraphs => paragraphs.join('\n\n'));

/** Real records where they are beside the project, else the examples. None is longer than what is edited at once. */
const RECORDS = recordsIn('../shared/records', 'examples', 'test/fixtures');
const LONGEST_PART = 6000;

/** A part of a real record, of so many UTF-16 units at most. */
export function partOfRecord(longest: number): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...RECORDS), fc.nat()).map(([record, from]) => {
    const start = from % Math.max(1, record.length - longest);
    return record.slice(start, start + longest);
  });
}

/** The first so many UTF-16 units of a real record: its head, and what is said below. */
export function beginningOfRecord(longest: number): fc.Arbitrary<string> {
  return fc.constantFrom(...RECORDS).map(record => record.slice(0, longest));
}

/** Part of a real record in which some places have been edited as no person would. */
export const mutatedRecord = fc
  .tuple(
    fc.tuple(partOfRecord(LONGEST_PART), fc.nat(LONGEST_PART)).map(([part, length]) => part.slice(0, length)),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(40),
        fc.oneof(fc.constantFrom(...PIECES, ...ODD, '', ' ', '\r'), fc.constant(undefined)),
      ),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([part, mutations]) =>
    mutations.reduce((text, [where, length, words]) => {
      const at = where % (text.length + 1);
      // Without words of its own, a mutation repeats what it stands on.
      return (
        text.slice(0, at + (words === undefined ? length : 0)) +
        (words ?? '') +
        text.slice(words === undefined ? at : at + length)
      );
    }, part),
  );

function put(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

function recordsIn(...folders: readonly string[]): readonly string[] {
  const root = path.resolve(__dirname, '../..');
  return folders.flatMap(folder => {
    const at = path.join(root, folder);
    if (!existsSync(at)) return [];
    return readdirSync(at, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(?:txt|record)$/.test(file))
      .sort()
      .map(file => readFileSync(path.join(at, file), 'utf8'));
  });
}
