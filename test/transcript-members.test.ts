import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { headings, kinds, speakers } from './transcribed.ts';

/** Where the members of a house have the floor, and where they are only named. */

it('a member whom the House knows answers within the paragraph of another', () => {
  const text =
    '1. Ada Flint (Saltby West) (Lab):\nWhat progress has been made? [66858]\n\nThe Under-Secretary of State (Odo Burr):\n' +
    'We work on it. Ada Flint: Would it be good to go on? Lamp oil: none.\n\nOdo Burr:\nIt would.\n';
  assert.deepEqual(speakers(text), [
    'Ada Flint (Saltby West) (Lab)',
    'The Under-Secretary of State (Odo Burr)',
    'Ada Flint',
    'Odo Burr',
  ]);
});

describe('members', () => {
  it('on a page with the columns of Hansard need no honorific, but headings are none', () => {
    const text =
      'That is not what they say, however.\n\nAda Lund: I agree with my hon. Friend.\n\n12 May 2012 : Column 96\n\n' +
      'Lamp Oil: It is dear.\n\nTom Orr: Will he give way?\n';
    assert.deepEqual(speakers(text), ['Ada Lund', 'Tom Orr']);
    assert.deepEqual(speakers(text.replace('Column', 'Row')), []);
  });

  it('who voted in a house of parties are a list, and no section', () => {
    const text =
      'The Presiding Officer (Ada Lund)\n\nThere will be a division.\n\nMembers: No.\n\nFor\n\nBerg, Tom (Lake North and Saltby Coast) (SNP)\n' +
      'Orr, Jan (Na h-Inis) (Con) [Proxy vote cast by Ada Lund]\n\nAgainst\n\nMoss, Al (Larne) (Lab)\n\nThe Presiding Officer\n\nFor: nobody.\n';
    assert.deepEqual(
      parse(text, transcript)
        .children.filter(
          ({ kind, content }) => kind !== 'paragraph' && /^(?:For|Against)\n/.test(text.slice(content.start)),
        )
        .map(({ kind }) => kind),
      ['stage-direction', 'stage-direction'],
    );
  });

  it('who call out behind dots, and a Sabha that met, are directions and no sections', () => {
    const text =
      'LOK SABHA\n\nThe Lok Sabha met at Eleven of the Clock\n\nMADAM SPEAKER: Question Hour.\n\n… (Interruptions)\n\n' +
      'SHRI LUND: Let us have it today.\n...(Interruptions)\n\nMADAM SPEAKER: Very well.\n';
    const kinds = [...nodesOf(parse(text, transcript))].map(({ kind }) => kind);
    assert.deepEqual(speakers(text), ['MADAM SPEAKER', 'SHRI LUND', 'MADAM SPEAKER']);
    assert.ok(!kinds.includes('section'));
    assert.equal(kinds.filter(kind => kind === 'stage-direction').length, 3);
  });

  it('who call out in brackets, over a line’s end, open nothing', () => {
    for (const end of ['\n', '\n\n'])
      assert.deepEqual(
        speakers(
          `THE HON. SPEAKER: You are welcome – [HON.${end}MEMBERS: Hear, hear.]\n\nHON. ODERA: On a point of order.\n`,
        ),
        ['THE HON. SPEAKER', 'HON. ODERA'],
      );
  });

  it('who lay a paper, which a scan’s full stop follows, say nothing', () => {
    const text =
      'Sir OWEN LARNE:\n\n– Then I shall lay it on the table.\n\nLater -\n\nSir OWEN LARNE. laid on the table the following paper -\n\n' +
      'A scheme for lamps.\n\nMr TARRANT:\n\n– I thank him.\n';
    assert.deepEqual(speakers(text), ['Sir OWEN LARNE', 'Mr TARRANT']);
  });

  it('stand behind a time that has lost its line', () => {
    for (const time of ['9.23 pm', '9.23 pm ', '10.5 a.m.'])
      assert.deepEqual(
        speakers(`Column 106\nwith contempt. ${time}Mr. Tom Orr (Saltby) : I have lost count of them.\n`),
        ['Mr. Tom Orr (Saltby)'],
        time,
      );
  });

  it('of one name are told apart by their States, which a comma parted of old', () => {
    const text =
      'THE CONGRESSIONAL GLOBE.\n\nThe question was taken, and it was lost.\n\n' +
      'Mr. LUND, of Ohio. I move to buy lamps.\n\nMr. BERG. I object.\n';
    assert.equal(dialectOf(text)?.id, 'transcript');
    assert.deepEqual(speakers(text), ['Mr. LUND, of Ohio', 'Mr. BERG']);
    const { affiliation } = speechesOf(parse(text, transcript))[0]!.speaker;
    assert.equal(text.slice(affiliation!.start, affiliation!.end), 'Ohio');
  });

  it('stand above the links to what they said elsewhere', () => {
    const text =
      'Dáil debates\n\nPhoto of Ada LundAda Lund (Lakes, Lamp Party)\nLink to this: Individually | In context\n\nI move.\n\n' +
      'Photo of Tom BergTom Berg (Shore, Wick Party)\nLink to this: Individually | In context\n\nWhat of the lamps?\n';
    assert.deepEqual(speakers(text), ['Ada Lund (Lakes, Lamp Party)', 'Tom Berg (Shore, Wick Party)']);
  });

  it('who preside are named once more with their party on a page of the Canadian House', () => {
    const text =
      'House of Commons Hansard #31 of the 44th Parliament, 1st Session.\n\n11:50 a.m.\n\nNDP\n\n' +
      'Ada Lund NDP Lakes—Shore, BC\n\nMadam Speaker, no.\n\nLamp OilOrders of the Day\n\n11:50 a.m.\n\nLiberal\n\n' +
      'The Assistant Deputy Speaker (Mrs. Jana Berg) Liberal Jana Berg\n\nThe hon. member has the floor.\n\n' +
      '11:50 a.m.\n\nNDP\n\nAda Lund NDP Lakes—Shore, BC\n\nMadam Speaker, I thank you.\n';
    assert.deepEqual(speakers(text)[1], 'The Assistant Deputy Speaker (Mrs. Jana Berg)');
  });

  it('stand before a colon with a space, in a text that has lost its line ends', () => {
    const filler = 'It was a long day in the hall and many lamps were lit. '.repeat(12);
    const text =
      `DEBATES Ten of the Clock. TAKING THE PLEDGE Mr. President : I understand it. ${filler}` +
      'Mr. President: We resume. Shri Odo Berg (Lakes: General): Sir, I agree.';
    assert.deepEqual(speakers(text), ['Mr. President', 'Mr. President', 'Shri Odo Berg (Lakes: General)']);
  });

  it('at the heads of pages, whose words go on there, are no heading, and a heading has its time behind it', () => {
    const text =
      'Mrs A D LUND: I move.\n\nMr N BERG\n\nMrs A D LUND\n\nNOTICES OF MOTION\n\nMr N BERG: I agree.\n\n' +
      'THE OFFICIAL REPORT 11:10 a.m.\n\nMr N BERG: No.\n';
    assert.deepEqual(headings(text), ['NOTICES OF MOTION', 'THE OFFICIAL REPORT']);
  });

  it('in a list are no heading', () => {
    const text = 'Mr. Lund: They are:\n\n(1) Captain Odo Berg,\n\n(2) Shri Tom Orr, and\n\n(3) Shri Jan Moss.\n';
    assert.deepEqual(kinds(text), ['speech']);
  });
});
