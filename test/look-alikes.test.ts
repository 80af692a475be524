import assert from 'node:assert/strict';
import { coverage } from '../server/record/dialects/coverage.ts';
import type { Dialect } from '../server/record/dialects/dialect.ts';
import { dialectOf } from '../server/record/dialects/index.ts';
import { summary } from '../server/record/dialects/summary.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { verbatim } from '../server/record/dialects/verbatim.ts';
import { outline } from './outline.ts';

/** What looks like another thing than it is: a text, and below it what it is read as. */
const LOOK_ALIKES: readonly (readonly [what: string, dialect: Dialect, text: string, read: string])[] = [
  [
    'a take of the wires that goes on',
    coverage,
    'ADA LUND (Norway) said that the ice was thin.\n\n(MORE)',
    'ADA LUND (Norway) » said that the ice was th\nmissing-speech: (MORE)',
  ],
  [
    'a meeting of which a summary is to come is nobody’s speech',
    coverage,
    'ADA LUND (Norway) said that the ice was thin.\n\nThe afternoon meeting’s statement to follow.',
    'ADA LUND (Norway) » said that the ice was th',
  ],
  [
    'a speech with a gap is there',
    coverage,
    'ADA LUND (Norway) agreed [text missing].',
    'ADA LUND (Norway) » agreed [text missing].',
  ],
  [
    'a vote that somebody recalls is no vote',
    coverage,
    'ADA LUND (Norway) said that the ice was thin.\n\nThe Assembly adopted that text by 93 votes to 55, he recalled.',
    'ADA LUND (Norway) » said that the ice was th',
  ],
  [
    'a field that ends like a body',
    coverage,
    'ADA LUND, Minister for Labour and Social Protection of Norway, said so.\n\nOLA BERG, Minister for Labour and Social Protection of Workers, said so.',
    'ADA LUND <Minister for Labour and Social Protection> (Norway) » said so.\nOLA BERG <Minister for Labour and Social Protection of Workers> » said so.',
  ],
  [
    'a portfolio goes on between commas, where no other office begins',
    coverage,
    'OLA BERG, Minister for Lamps, Trade, Budget and Planning of Mali, said so.\n\nADA LUND, Minister for Trade, Deputy Prime Minister and Chair of the Lakes Board, said so.',
    'OLA BERG <Minister for Lamps, Trade, Budget and Planning> (Mali) » said so.\nADA LUND <Minister for Trade, Deputy Prime Minister and Chair> (Lakes Board) » said so.',
  ],
  [
    'an official without name',
    summary,
    '1. Mr. Lund (Norway) said that the ice was thin.\n\n2. An official of the Lake Board drew attention to the lamps.',
    'Mr. Lund (Norway) » said that the ice was th\n(Lake Board) » drew attention to the la',
  ],
  [
    'a job’s and a page’s number',
    summary,
    '1. Mr. Lund (Norway) said that the ice was thin.\n\nGE.12-45678 (E)\n\npage 3\n\nPage 1055 of 1200\n\n2. Mr. Berg (Mali) said that it was.',
    'Mr. Lund (Norway) » said that the ice was th\n  page-break: GE.12-45678 (E)\n  page-break: page 3\n  page-break: Page 1055 of 1200\nMr. Berg (Mali) » said that it was.',
  ],
  [
    'who presides, with a place',
    transcript,
    'The Chair (Ada Lund, Norway): The ice is thin.\n\nMr. Odera: It is.\n\nThe Chair (Ada Lund, Norway): So be it.',
    'Ada Lund <The Chair> (Norway) » The ice is thin.\nMr. Odera » It is.\nAda Lund <The Chair> (Norway) » So be it.',
  ],
  [
    'somebody unheard in the middle of a sentence',
    transcript,
    'MR. STERN. The ice is thin. We asked then SPEAKER(?). Yes.\n\nMR. STERN. No.\n\nVICE CHAIRMAN LUND. Yes.',
    'MR. STERN » The ice is thin. We aske\nMR. STERN » No.\nLUND <VICE CHAIRMAN> » Yes.',
  ],
  [
    'a remark in a channel is nobody',
    transcript,
    '<ilse> hello\n<see slides> next\n<tom> it is so\n<ilse> thanks\n<tom> bye',
    'ilse » hello <see slides> next\ntom » it is so\nilse » thanks\ntom » bye',
  ],
  [
    'a session of a parliament',
    transcript,
    'ELEVENTH PARLIAMENT – FOURTH SESSION\n\nMR. ODERA: The ice is thin.',
    'session: ELEVENTH PARLIAMENT – FOURTH SESSION\nMR. ODERA » The ice is thin.',
  ],
  [
    'a time below a name is not what they say',
    transcript,
    'Mr Odera (Lakes) (Lab)\n\nThe ice is thin, and the lamps are out.\n\nMr Berg (Dunes) (Con)\n\n' +
      'It is so, and we know it.\n\nMr Odera (Lakes) (Lab)\n\n10.30 a.m.\n\nMr Berg (Dunes) (Con)\n\n' +
      'So be it, and good night.',
    'Mr Odera (Lakes) » The ice is thin, and the\nMr Berg (Dunes) » It is so, and we know it\n§ Mr Odera (Lakes) (Lab)\n  stage-direction: 10.30 a.m.\n  Mr Berg (Dunes) » So be it, and good night',
  ],
  [
    'names below a name are not what they say',
    transcript,
    'Mr Odera (Lakes) (Lab)\n\nThe ice is thin, and the lamps are out.\n\nMr Berg (Dunes) (Con)\n\n' +
      'It is so, and we know it.\n\nMr Odera (Lakes) (Lab)\n\n' +
      'Amy Moss, Tom Berg, Jo Vries, Ola Lund, Nii Armah and others were there.\n\nMr Berg (Dunes) (Con)\n\n' +
      'So be it, and good night.',
    'Mr Odera (Lakes) » The ice is thin, and the\nMr Berg (Dunes) » It is so, and we know it\n§ Mr Odera (Lakes) (Lab)\n  Mr Berg (Dunes) » So be it, and good night',
  ],
  [
    'above where a meeting is called to order, and below where it is signed, stands no heading',
    transcript,
    'Board Minutes\n\nTOWN OF SALTBY\n\nCALL TO ORDER\n\nMayor Lund called the meeting to order at 7 p.m.\n\n' +
      'Agenda Item 1: Lamps\n- They are out.\n\nProposed : Tom Berg\n\nNew Business: None\n\n' +
      'There being no further business, the meeting was adjourned at 8 p.m.\n\nJo Moss, Town Clerk',
    'title: Board Minutes\n§ CALL TO ORDER\n  stage-direction: Mayor Lund called the meeting to order a\n  § Agenda Item 1: Lamps\nclosing: There being no further business, the mee',
  ],
  [
    'an answer with a name in it is said',
    transcript,
    'Mr Berg: Is the ice thin?\n\nChair: Yes, Mr Brandt.\n\nMr Berg: Is the lamp out?\n\nChair: Sorry, Mr Brandt.',
    'Mr Berg » Is the ice thin?\n<Chair> » Yes, Mr Brandt.\nMr Berg » Is the lamp out?\n<Chair> » Sorry, Mr Brandt.',
  ],
  [
    'a question as printed has no label',
    transcript,
    '<Newspeech>Mr. Odera asked the Minister for Lamps: when will the ice be thick?\n\n<Newspeech>Mr. Were: Sir, it will.',
    'Mr. Were » Sir, it will.',
  ],
  [
    'a table of contents in Chinese names what stands below',
    summary,
    '审议各国报告\n\n上午10时宣布开会\n\n审议各国报告\n\nMr. Lund (Norway) said that the ice was thin.',
    'title: 审议各国报告\n§ 审议各国报告\n  Mr. Lund (Norway) » said that the ice was th',
  ],
  [
    'who stands in a column alone is no heading',
    verbatim,
    'S/PV.8111\n\nMr. Beck\n\nMr. Lund (Norway): The ice is thin.\n\nMiss Lund takes lamps\n\nMr. Beck (Mali): No.',
    'symbol: S/PV.8111\nMr. Lund (Norway) » The ice is thin.\n§ Miss Lund takes lamps\n  Mr. Beck (Mali) » No.',
  ],
  [
    'a sentence that begins like an item',
    verbatim,
    'Mr. Lund (Norway): The ice is thin.\n\nAgenda item 46: The lamps were out.\n\nMr. Berg (Mali): Agreed.',
    'Mr. Lund (Norway) » The ice is thin. Agenda\nMr. Berg (Mali) » Agreed.',
  ],
  [
    'what follows a formula without a blank line',
    verbatim,
    'S/PV.8111\n\nThis record contains the text of speeches delivered in English.\nAgenda\nThe lamps',
    'symbol: S/PV.8111\nseries: This record contains the text of speeches delivere\n§ Agenda The lamps',
  ],
  [
    'a line of the contents',
    verbatim,
    'S/PV.8111\n\nAdoption of the agenda ........ 1\n\nMr. Lund (Norway): The ice is thin.',
    'symbol: S/PV.8111\nMr. Lund (Norway) » The ice is thin.',
  ],
  [
    'who presides votes in no list',
    verbatim,
    'A recorded vote was taken.\n\nIn favour:\nAlgeria, Chad, Mali\n\nAgainst:\nNorway\nThe President\n\nMr. Lund (Norway): No.',
    'stage-direction: A recorded vote was taken.\nvote\n  inFavour – [Algeria | Chad | Mali]\n  against – [Norway]\nMr. Lund (Norway) » No.',
  ],
  [
    'how a ballot and a guest come and go',
    verbatim,
    'Mr. Lund (Norway): The ice is thin.\n\nThe vote was taken by roll call.\n\nBallot papers were distributed.\n\nKing Olaf was escorted from the Hall.',
    'Mr. Lund (Norway) » The ice is thin.\nstage-direction: The vote was taken by roll call.\n' +
      'stage-direction: Ballot papers were distributed.\nstage-direction: King Olaf was escorted from the Hall.',
  ],
  [
    'a heading with a long word in small letters',
    coverage,
    'ADA LUND (Norway) said that the ice was thin.\n\nA World without Hunger\n\nOLA BERG (Mali) said so.',
    'ADA LUND (Norway) » said that the ice was th\n§ A World without Hunger\n  OLA BERG (Mali) » said so.',
  ],
  [
    'two things behind a name are no delegation',
    verbatim,
    'Ada Lund (Norway): The ice is thin.\n\nOla Berg (Lakes/Ponds): The lamps.',
    'Ada Lund (Norway) » The ice is thin. Ola Ber',
  ],
];

describe('what looks like another thing', () => {
  for (const [what, dialect, text, read] of LOOK_ALIKES) it(what, () => assert.equal(outline(text, dialect), read));

  it('a screenplay says how somebody is heard, not for which State', () => {
    assert.equal(
      dialectOf('ANA (O.S.) said nothing.\n\nTOM (30s) said nothing.\n\nANA (O.S.) asked nothing.'),
      undefined,
    );
  });

  it('a parliament has a party behind a constituency', () => {
    const debate = 'Mr Odera (Norway) (Lab): The ice is thin.\n\nMr Berg (Mali) (Con): It is.';
    assert.equal(dialectOf(debate)?.id, 'transcript');
  });
});
