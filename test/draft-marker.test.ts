import assert from 'node:assert/strict';
import { plain } from '../server/record/dialects/plain.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { draftMarker } from '../server/rules/draft-marker.ts';
import { judge } from '../server/rules/judge.ts';
import { known } from './opened.ts';

const severities = (text: string, dialect = transcript) =>
  judge([draftMarker], parse(text, dialect), known).findings.map(({ severity, span }) => [
    text.slice(span.start, span.end),
    severity,
  ]);

describe('what is open in minutes and other texts', () => {
  it('is not what a form leaves to be filled in, what is ticked, nor a drawn line', () => {
    assert.deepEqual(severities('Guide\n\nInterviewer: __________\nDate: ____\n\nRight? [x] yes  [ ] no\n', plain), []);
    assert.deepEqual(severities('The form is to be used: Name: ______ Date: ______\n', plain), []);
    assert.deepEqual(
      severities('Done this ____ day of ______ 1999.\n\nIt is X per cent.  Well???  So be it.\n', plain),
      [],
    );
    assert.deepEqual(severities('ADA: It says "Name: ____" and "XX/XX/1999".\n\nBEN: No.\n\nADA: Yes.\n'), []);
    assert.deepEqual(severities('* [x] #12 is done\n    * [X] waits\n', plain), []);
    assert.deepEqual(severities('Ana: Yes.\n\n     ________   |   ________\n\nBen: No.\n'), []);
    assert.deepEqual(severities('Ana: The annual _______________ report is out.\n\nBen: Agreed???\n'), []);
    assert.deepEqual(
      severities('LAKE HOUSE _______ SYNOPSIS OF DEBATE _______ (Other than Questions) Ada: Yes.\n'),
      [],
    );
  });

  it('is told, and keeps nothing from being published, where minutes say what is to be done', () => {
    assert.deepEqual(
      severities('Ana: The place is TBD.\n\nBen: I heard ??? lamps.\n\nWho asks him is a TODO for Ana.\n'),
      [
        ['TBD', 'information'],
        ['???', 'information'],
        ['TODO', 'information'],
      ],
    );
    assert.deepEqual(severities('Ana: The lamp is [Ben to check].\n\nBen: No.\n'), [['[Ben to check]', 'warning']]);
  });

  it('is not by what name somebody goes on the web, nor what a list strikes out or a sentence stresses', () => {
    assert.deepEqual(
      severities('* Ada Lund (@adal)\n* ~~Odo Berg (@odob)~~\n\nAda: No. *Ask* him, or *ask* me.\n'),
      [],
    );
    assert.deepEqual(severities('* [@adal]: [map](m.png)\n* ~~Odo Berg~~ // left // early [-134-]\n', plain), []);
  });

  it('is not what somebody does, nor what is attached', () => {
    const text = 'Ada: Well [checking notes], it is wet.\n\nOdo: See [list attached].\n';
    assert.deepEqual(severities(text), []);
  });

  it('is told as what was not heard where a transcript doubts a name', () => {
    assert.deepEqual(severities('Ada: Come in, [Odo Berg?], as [in 1998?].\n\nOdo: [Name?] is here.\n'), [
      ['[Odo Berg?]', 'information'],
      ['[in 1998?]', 'information'],
      ['[Name?]', 'warning'],
    ]);
  });

  it('is not what somebody says aloud, nor letters that the record explains behind them', () => {
    assert.deepEqual(severities('Ada: I thank the TBC, the Tana Basin Council, for it.\n\nOdo: TBC is good.\n'), []);
    assert.deepEqual(severities('Ana: Says “I go on a day that is TBD”.\n\nBen: Our TODO list is long.\n'), []);
    assert.deepEqual(severities('Ana: Its TBC (Tunnel Boring Contract) is signed.\n\nBen: The TBC is good.\n'), []);
    assert.equal(severities('Ana: By TBC (check with Ben).\n\nBen: No.\n')[0]![0], 'TBC');
    assert.deepEqual(severities('Board minutes\n\nSigned: ________   Date: ______\n', plain), []);
  });

  it('is what a scribe has lost, at what time it ended, and what somebody is asked for by name', () => {
    const texts = (text: string) => severities(text).map(([mark]) => mark);
    assert.deepEqual(texts('Ana: [missed some of this] No. (scribe missed)\n\nBen: We end. [??? – which one]\n'), [
      '[missed some of this]',
      '(scribe missed)',
      '[??? – which one]',
    ]);
    assert.deepEqual(texts('Ana: It is done. [Ben – please add the sum]\n\nBen: For £[XX,000]. [name inaudible]\n'), [
      '[Ben – please add the sum]',
      '[XX,000]',
      '[name inaudible]',
    ]);
  });
});

describe('what is open in records of meetings', () => {
  const marks = (text: string) =>
    judge([draftMarker], parse(text), known).findings.map(({ span }) => text.slice(span.start, span.end));

  it('is told in verbatim records', () => {
    const text = (words: string) =>
      `The meeting was called to order at 10 a.m.\n\nMr. Berg (Norway): ${words}\n\nMs. Mensah (Ghana): So am I.\n`;
    assert.deepEqual(marks(text('I name Chad and [second State], by A/79/L.??. It has XX sponsors.')), [
      '[second State]',
      '??',
      'XX',
    ]);
    assert.deepEqual(marks(text('Its words are “[we] wait, and no TBD yet”.')), []);
  });

  it('is told in summary records', () => {
    const text = (words: string) =>
      `The meeting was called to order at 10 a.m.\n\n1. Mr. Berg (Norway) said that ${words}\n\n2. Ms. Mensah (Ghana) agreed.\n`;
    assert.deepEqual(marks(text('he left. [PW: it differs] [5: awaiting translation] It rose at […] p.m.')), [
      '[PW: it differs]',
      '[5: awaiting translation]',
      '[…]',
    ]);
  });

  it('is told where figures, hours and gaps are', () => {
    const text = (words: string) => `Lake Council: Wells\n\nOLAF BERG (Norway) said that ${words}\n`;
    assert.deepEqual(
      marks(
        text(
          'XX out of XX wells had X,XXX buckets and 4,XXX mills at £XXX.XX by [xx:xx] p.m. [garbled words] [tape ends]',
        ),
      ),
      ['XX', 'XX', 'X,XXX', '4,XXX', '£XXX.XX', '[xx:xx]', '[garbled words]', '[tape ends]'],
    );
    assert.deepEqual(marks(text('he met [topic] in [city]. [to be completed from his text] [English awaited]')), [
      '[topic]',
      '[city]',
      '[to be completed from his text]',
      '[English awaited]',
    ]);
    assert.deepEqual(marks(text('TK Lines had sunk, and TK ships of Elects XX Members.')), ['TK', 'XX']);
    assert.deepEqual(marks(text('the statement of XX. [vote not recorded]')), ['XX', '[vote not recorded]']);
    assert.deepEqual(marks(text('met at XX:XX, and she or he? would agree. **ADD NAMES** **Add salt**')), [
      'XX:XX',
      'she or he?',
      '**ADD NAMES**',
    ]);
    assert.deepEqual(marks(text('left (he or she?) at the Xth & Xth Meetings with [NGO], by 12 votes to X, with 3.')), [
      '(he or she?)',
      'Xth',
      'Xth',
      '[NGO]',
      'X',
    ]);
    assert.deepEqual(marks(text('saw the 10,4XXth and 10,XXXth meetings, 12.X per cent and 4,XXX.')), [
      '10,4XXth',
      '10,XXXth',
      '12.X',
      '4,XXX',
    ]);
    assert.deepEqual(marks(text('met at the Xth Congress and the Xth Session.')), []);
  });

  it('is told in the words of a headline, and by a question that goes on', () => {
    const text = (words: string) => `Lake Council Extends Mission for XX Months\n\nOLAF BERG (Norway) ${words}\n`;
    assert.deepEqual(marks(text('said that the body — with XXX — left [he or she? – unclear].')), [
      'XX',
      'XXX',
      '[he or she? – unclear]',
    ]);
  });
});

describe('marks of what was not heard in a transcript', () => {
  const told = (words: string) => severities(`WH: ${words}\n`);

  it('are told of, and no more than that', () => {
    assert.deepEqual(told('we burn ??? of colza'), [['???', 'information']]);
  });

  for (const words of [
    'where the scribe writes `???`, help',
    'the lamp matches (?=wick) and (?!oil), not (?:gas)',
    'they say\n\n```js\nlamps.mix(oil, ???);\n```',
    'they say\n\n```js\nburn(oil); // FIXME\n```',
    'the lamps burn.\n\n??? - And the wicks?',
  ])
    it(`${words} has none`, () => assert.deepEqual(told(words), []));

  for (const words of [
    'the lamps burn.\n\nLOK SABHA ___\n\nSYNOPSIS (Other than Questions) ______\n\nFriday, 2 August 2019 / Shravana 11, 1941 (Saka) ______',
    'the lamps burn. ______ MR. LUND: They do. ____ * Members may say so.',
    'the lamps burn.\n\nPROCEEDINGS ___ CONTENTS',
    'the lamps burn.\n\nD E B A T E S\n\n____ [HANSARD] ______ OFFICIAL\n\nTuesday 3 May 2005 ______ The House met',
    'the lamps burn. It was held in 2014. _____________________________________ 2 CONTENTS: I. PRAYERS',
    'the lamps burn.\n\n[Inaudible interjection]',
  ])
    it(`${words} has rules and no gap`, () => assert.deepEqual(told(words), []));

  for (const [words, gaps] of [
    ['we met on ____ 2026, and Ms. ____ (Peru) said so', 2],
    ['the Bill was moved by Mr. ____\nand seconded by ____.', 2],
    ['that was said in Geneva. ____ people came; No. ____ was deferred; and ____', 3],
  ] as const)
    it(`${words} has its gaps`, () => assert.equal(told(words).length, gaps));
});
