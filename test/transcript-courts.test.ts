import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { headings, speakers } from './transcribed.ts';

/** Courts: depositions, and examinations with their questions and answers. */

it('the lines of a court that are numbered with their pages', () => {
  const text =
    '1-08        THE COURT:    Mr. Lund and Mr. Berg.\n\n1-09        MR. LUND:    Good morning.\n\n2-01   I have one lamp.\n\n2-02        THE COURT:    Then begin.\n';
  assert.deepEqual(speakers(text), ['THE COURT', 'MR. LUND', 'THE COURT']);
});

it('a page of a court on one line keeps the numbers of its lines before those who speak', () => {
  const text =
    '2 G2BHLUND 2 1 (Case called) 2 MS. LUND: Good afternoon, your Honor. Ada Lund, 3 for the lamps. 4 THE ' +
    'COURT: Good afternoon. 5 MR. BERG: Odo Berg. 6 THE COURT: In 1990. 12 lamps were lit: ten of them ' +
    'here.\n';
  assert.deepEqual(speakers(text), ['MS. LUND', 'THE COURT', 'MR. BERG', 'THE COURT']);
});

describe('an examination that a decision prints', () => {
  it('has the counsel, the witness and the court among its questions', () => {
    const text =
      'ATTY. ORR:     Who was with you?\n\nWITNESS   :       My son.\nQ      :       Where?\nA      :       Upstairs.\n' +
      'Q      :       Doing what?\nA      :       He slept.\nTHE COURT:     Which one?\nWITNESS: The younger.\n';
    assert.equal(dialectOf(text)?.id, 'transcript');
    assert.equal(speakers(text).length, 8);
  });
});

describe('a deposition', () => {
  it('is one by its title, though nobody has a name in it', () => {
    const text =
      'DEPOSITION OF TOM ORR\n\nEXAMINATION BY MS. LUND:\n\nQ. Please state your name.\nA. Tom Orr.\n\nQ. And your trade?\nA. Lamps.\n';
    assert.equal(dialectOf(text)?.id, 'transcript');
  });
});

it('who examines may stand alone above a question, which is no speech of its own; BY her others follow', () => {
  const text =
    'DIRECT EXAMINATION\n\n**MS. LUND:**\nQ: Where?\nA: Here.\nQ: When?\nMR. BERG: Objection.\nBY MS. LUND:\nQ: When?\nA: Now.\n';
  assert.deepEqual(speakers(text), ['MS. LUND', 'A', 'Q', 'MR. BERG', 'Q', 'A']);
  assert.deepEqual(speakers(`Deposition of Ada Orr\n\n${text.slice(20)}`), speakers(text));
});

describe('the parts of a trial', () => {
  const trial = (heading: string) =>
    `TRANSCRIPT OF PROCEEDINGS\n\nMS. MOSS: I call Odo Berg.\n\n${heading}\n\nQ. Where were you?\nA. Here.\n\nQ. When?\nA. Then.\n`;

  it('are who examines, at the end of a line that a colon, a page or a shorthand marks', () => {
    const parts = [
      ['DIRECT EXAMINATION BY MS. MOSS:', 'DIRECT EXAMINATION BY MS. MOSS'],
      ['21 Cross-examination by Mr. Orr: [Continued]', 'Cross-examination by Mr. Orr'],
      ['<EXAMINATION BY MS MOSS:', 'EXAMINATION BY MS MOSS'],
      ['CLOSING ARGUMENTS:', 'CLOSING ARGUMENTS'],
    ];
    for (const [line, heading] of parts) assert.deepEqual(headings(trial(line!)).slice(-1), [heading]);
  });

  it('are none in small letters, or by a jury', () => {
    for (const line of ['the direct examination by Ms. Moss', 'Examination by the jury:'])
      assert.deepEqual(headings(trial(line)), []);
  });
});

it('an answer at the head of a numbered page is one, as the question is', () => {
  const text =
    'Page 7\n\n1 JUDGE ORR: Proceed.\n\n2 MS. MOSS: Thank you.\n\n3 Q. Were you there?\n\nPage 8\n\n1 A. Yes.\n\n2 Q. All day?\n\n3 A. I was.\n';
  assert.deepEqual(speakers(text), ['JUDGE ORR', 'MS. MOSS', 'Q', 'A', 'Q', 'A']);
});

it('the parties of a case, each before a bracket, are no sections', () => {
  const text =
    'IN THE LAKE COURT\n\nADA LUND, ET AL., )\n\nPetitioners, )\n\nv. ) No. 19\n\nLAKE COUNTY, ' +
    ')\n\nRespondent. )\n\nJUSTICE ORR: We will hear Ms. Moss.\n\nMS. MOSS: Thank you.\n\nJUSTICE ORR: ' +
    'Proceed.\n';
  assert.deepEqual(headings(text), []);
});

it('what stands above the proceedings of a hearing, its parties and contents, is its head', () => {
  const text =
    'LAKE COMMISSION\n\nPublic Hearing\n\nCONTENTS\n\nRemarks by the Mayor of Saltby\n\nTHE NIGHT OF THE LAMPS\n\nOdo Berg, Harbour Company\n\n' +
    '1 P R O C E E D I N G S\n\nCHAIRMAN ORR: We begin.\n\nMR. BERG: Thank you.\n\nTHE SECOND NIGHT\n\nCHAIRMAN ORR: Proceed.\n';
  assert.deepEqual(headings(text), ['P R O C E E D I N G S', 'THE SECOND NIGHT']);
});
