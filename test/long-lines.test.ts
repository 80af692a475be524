import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';

/** Words enough that nobody would have set them as one paragraph. */
const LONG = 'Rivers had fallen, lakes had shrunk, and wells were dry in every valley of the region. '.repeat(18);

const openingsIn = (text: string) => {
  const dialect = dialectOf(text);
  assert.ok(dialect, 'its kind is told');
  const record = parse(text, dialect);
  return [dialect.id, ...speechesOf(record).map(({ speaker }) => textOf(record, speaker.span))].join(' | ');
};

describe('records whose line ends are lost', () => {
  it('a summary record is cut at the numbers of its paragraphs', () =>
    assert.equal(
      openingsIn(
        `1. Mr. OYELARAN (Nigeria) said that ${LONG}2. Under article 5. The text said so. ${LONG}3. Ms. LUND (Norway) asked why. ${LONG}`,
      ),
      'summary | Mr. OYELARAN (Nigeria) | Ms. LUND (Norway)',
    ));

  it('and where no paragraph has a number at who speaks', () =>
    assert.equal(
      openingsIn(
        `SIXTH COMMITTEE 727th MEETING AGENDA ITEM 13 Report of the Lake Board (continued) Mr. OYE (Nigeria) ` +
          `said that ${LONG}Mr. Berg (Chad) had said so before. Mrs. VARGAS SOLANO (Cuba) agreed. The CHAIRMAN ` +
          `declared the debate closed. It was so decided. RIVERS AND PONDS Mr. ARTE (Peru), speaking on a point of ` +
          `order, asked why. ${LONG}The meeting rose at 1 p.m.`,
      ),
      'summary | Mr. OYE (Nigeria) | Mrs. VARGAS SOLANO (Cuba) | The CHAIRMAN | Mr. ARTE (Peru)',
    ));

  it('a summary record where two share a number', () =>
    assert.equal(
      openingsIn(
        'CEDAW/C/SR.1999\n\n1. Ms. Dahl asked how many wells there were. Mr. Oye (Chad) said that there were ' +
          'ten.\n\n2. The Chair thanked him. Ms. Arte (Chad), replying, said that Mr. Oye (Chad) had counted.\n\n' +
          '3. Ms. Moss asked why. Mr. BERG and Mr. ORR-LI said that they did, too.\n',
      ),
      'summary | Ms. Dahl | Mr. Oye (Chad) | The Chair | Ms. Arte (Chad) | Ms. Moss | Mr. BERG',
    ));

  it('a verbatim record at speakers before a colon', () =>
    assert.equal(
      openingsIn(
        `The President: I open the meeting. ${LONG}Mr. Oyelaran (Nigeria) (spoke in French): I thank Mr. Lund (Norway). ${LONG}The President: I thank him.`,
      ),
      'verbatim | The President | Mr. Oyelaran (Nigeria) (spoke in French) | The President',
    ));

  it('and in a short line at who speaks behind a sentence', () =>
    assert.equal(
      openingsIn(
        'The President: We begin. Ms. Moss (Chad): I thank you. The President: As I told Mr. Berg (Mali): no.\n\n' +
          'Mr. Arte (Peru) (spoke in Spanish)I thank the President for what the Council has done.\n',
      ),
      'verbatim | The President | Ms. Moss (Chad) | The President | Mr. Arte (Peru) (spoke in Spanish)',
    ));

  it('and where who is called upon takes the floor in the next sentence', () =>
    assert.equal(
      openingsIn(
        `President: Ms. Lund (Norway) Members: Chad Mr. Berg The President: I open the meeting. ${LONG}I give the floor to Mr. Oyelaran. Mr. Oyelaran (Nigeria) (spoke in French): I thank you.`,
      ),
      'verbatim | The President | Mr. Oyelaran (Nigeria) (spoke in French)',
    ));

  it('and at what it decides', () => {
    const text = `The President: I open the meeting. ${LONG}May I take it that the Assembly agrees? It was so decided. The President: I thank all.`;
    const record = parse(text, dialectOf(text));
    const happens = [...nodesOf(record)].filter(({ kind }) => kind === 'stage-direction');
    assert.deepEqual(
      happens.map(({ content }) => textOf(record, content).trim()),
      ['It was so decided.'],
    );
  });

  it('a summary record is cut behind a heading, too, where somebody speaks', () =>
    assert.equal(
      openingsIn(
        `SUMMARY RECORD OF THE 12th MEETING Page 3 Communication from the Lakes 1. Mr. BERG (Secretary of the ` +
          `Committee) read it out. ${LONG}Paragraph (18) was adopted. Commentary 2. The CHAIRPERSON said that in ` +
          `the version of article 3. There was more. ${LONG}`,
      ),
      'summary | Mr. BERG (Secretary of the Committee) | The CHAIRPERSON',
    ));

  it('a verbatim record wherever two columns were read across', () =>
    assert.equal(
      openingsIn(
        `A/73/PV.8 The meeting was called to order at 9 a.m. I have borne witness to the The Acting President ` +
          `(spoke in French): We begin with hopes of the President: none. ${LONG}It is for those of President Oye ` +
          `(Chad) (spoke in French): us entrusted with it. It is a burden to Mrs. Lund (Norway), Rapporteur of the ` +
          `Committee: I thank all. ${LONG}`,
      ),
      'verbatim | The Acting President (spoke in French) | President Oye (Chad) (spoke in French) | Mrs. Lund (Norway), Rapporteur of the Committee',
    ));

  it('a release at names in capitals', () =>
    assert.equal(
      openingsIn(
        `KOFI ATTAH (Ghana) said that ${LONG}ILSE BRANDVOLD, Director of the Lake Union, said that ${LONG}NAME TO COME (Chad) agreed with ADA OBI (Nigeria). ${LONG}`,
      ),
      'coverage | KOFI ATTAH (Ghana) | ILSE BRANDVOLD, Director of the Lake Union | NAME TO COME (Chad)',
    ));
});
