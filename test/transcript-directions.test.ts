import assert from 'node:assert/strict';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';

describe('what happens between the speeches', () => {
  for (const [text, kind] of [
    ['[[Page S770]]', 'page-break'],
    ['19 July 2011 : Column 771', 'page-break'],
    ['12 July 2011 : Column 109WS', 'page-break'],
    ['-25-', 'page-break'],
    ['3/15/77', 'page-break'],
    ['12/18/90                 - 21 -', 'page-break'],
    ['[Mr. Adair]', 'page-break'],
    ['2.44 pm', 'stage-direction'],
    ['{time}  1945', 'stage-direction'],
    ['(Applause)', 'stage-direction'],
    ['[Laughter.]', 'stage-direction'],
    ['_fair number of hands_', 'stage-direction'],
  ] as const) {
    it(`${text} is a part of the speech`, () => {
      const [speech] = speechesOf(parse(`Mr Adair: It goes\n\n${text}\n\non and on.`, transcript));
      assert.deepEqual(
        speech!.children.map(child => child.kind),
        ['paragraph', kind, 'paragraph'],
      );
    });
  }

  for (const text of [
    '(Question proposed)',
    '(Question put and agreed to)',
    '[Mr. Speaker left the Chair]',
    'Question put and agreed to.',
    'The House divided:',
    'Bill accordingly read a Second time.',
    'There being no objection, the bill was ordered to be printed.',
    'The legislative clerk proceeded to call the roll.',
    'It was so ordered.',
    'Motion by Ana Lund, seconded by Tom Berg.',
  ]) {
    it(`${text} ends the speech`, () => {
      const kinds = parse(`Mr Adair: It ends.\n\n${text}`, transcript).children.map(node => node.kind);
      assert.deepEqual(kinds, ['speech', 'stage-direction']);
    });
  }

  for (const text of [
    'The House met its match in him.',
    'The nomination of John Roe is important to us.',
    'The motion is a bad one.',
    'The bill will cost us dear.',
    '(a) the first point;',
    'Amendment or no amendment, I am against it.',
  ]) {
    it(`“${text}” is said, and ends nothing`, () => {
      assert.equal(parse(`Mr Adair: One paragraph.\n\n${text}`, transcript).children.length, 1);
    });
  }

  for (const [text, counts] of [
    ['Ayes 231, Noes 307.', [231, 307, undefined]],
    [
      'The vote was taken by electronic device, and there were--yeas 220, nays 201, not voting 12, as follows:',
      [220, 201, undefined],
    ],
    ['The result was announced—yeas 52, nays 48, as follows:', [52, 48, undefined]],
    ['Ayes: 5; Noes: 2; Abstentions: 1', [5, 2, 1]],
  ] as const) {
    it(`${text} is a vote`, () => {
      const [vote] = [...nodesOf(parse(text, transcript))];
      assert.equal(vote!.kind, 'vote');
      if (vote?.kind !== 'vote') return;
      const sides = [vote.inFavour, vote.against, vote.abstaining];
      assert.deepEqual(
        sides.map(side => side?.count),
        counts,
      );
      for (const side of sides) {
        if (side?.countSpan) assert.equal(text.slice(side.countSpan.start, side.countSpan.end), String(side.count));
      }
    });
  }
});

describe('a bracket that nobody has closed', () => {
  const lamps = 'PRESIDENT (in Cantonese): Any lamps?\n\nMS ADA SIT (in Cantonese): None.\n\n'.repeat(2);
  for (const end of ['\n', '\r\n', '\r']) {
    it(`ends with its paragraph, lines ending in ${JSON.stringify(end)}`, () => {
      const text = `${lamps}SECRETARY FOR HOME AFFAIRS (a note: none.\n\nMR TOM HUI (in Cantonese):HUI (in Cantonese)in Cantonese):ows.\n`;
      const record = parse(text.replaceAll('\n', end), transcript);
      for (const { speaker, span } of speechesOf(record)) assert.ok(speaker.span.end <= span.end);
    });
  }
});
