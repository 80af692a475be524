import assert from 'node:assert/strict';
import { who } from './released.ts';

describe('coverage: a speech that opens with a name in ordinary case', () => {
  for (const [text, expected] of [
    ['Mr. Ola Lund (Chad), speaking for the Group, urged haste.', 'Mr. Ola Lund |  | Chad'],
    ['Ola Lund, Director of the Lake Union, gave an overview.', 'Ola Lund | Director | Lake Union'],
    [
      'Andrei Munteanu (Republic of Moldova), Chair of the Special Committee, reported on it.',
      'Andrei Munteanu | Chair of the Special Committee | Republic of Moldova',
    ],
    [
      'Andrei Munteanu (Chad), Chair of the Committee, in opening remarks, said so.',
      'Andrei Munteanu | Chair of the Committee | Chad',
    ],
    ['The newly elected Chair, Ola Myhre, stressed it.', 'Ola Myhre | The newly elected Chair | '],
    ['Telling of the lakes, its Executive Director, Ola Myhre, said so.', 'Ola Myhre | its Executive Director | '],
    ['Today, Council President Ola Myhre (Norway) said so.', 'Ola Myhre | Council President | Norway'],
    ['Mr. Okoro-Lund, of Wells International, said so.', 'Mr. Okoro-Lund |  | Wells International'],
    [
      'Vice-Chair for the 2031 session, Ola Myhre (Norway), said so.',
      'Ola Myhre | Vice-Chair for the 2031 session | Norway',
    ],
    ['In the contact group, Co-Chair Ola Myhre (Mali) urged haste.', 'Ola Myhre | Co-Chair | Mali'],
    ['Responding, Mr. Myhre said so.', 'Mr. Myhre |  | '],
    ['Ms. Obi-Lund, in response to a question by Chad, said so.', 'Ms. Obi-Lund |  | '],
    ['Incoming Chair Ola Myhre of Mali, said so.', 'Ola Myhre | Incoming Chair | Mali'],
    ['Before the vote, outgoing Chair Ola Myhre (Mali) noted it.', 'Ola Myhre | outgoing Chair | Mali'],
    ['Ola Myhre, Director of the Lake Board, in an opening statement, asked so.', 'Ola Myhre | Director | Lake Board'],
    ['Ola Myhre (Mali), whose delegation had drafted it, presented it.', 'Ola Myhre |  | Mali'],
    ['In a statement following his election, Mr. De Myhre said so.', 'Mr. De Myhre |  | '],
    [
      'Ola Myhre of the Permanent Mission of Mali to the United Nations Office at Geneva, speaking on behalf of the Lake Board, said so.',
      'Ola Myhre |  | Permanent Mission of Mali to the United Nations Office at Geneva',
    ],
    ['Vice-Chair Ola Myhre (Norway) said so.', 'Ola Myhre | Vice-Chair | Norway'],
    ['Committee Expert and Rapporteur Ola Myhre presented it.', 'Ola Myhre | Committee Expert and Rapporteur | '],
    [
      'Ola Myhre, Permanent Representative of Mali, addressed the issue of dams.',
      'Ola Myhre | Permanent Representative | Mali',
    ],
    [
      '“Enough is enough”, stressed Ola Myhre, the Director of the Lake Union in his statement to the Commission.',
      'Ola Myhre | the Director of the Lake Union | ',
    ],
    ['Ola Myhre, Lake Expert, discussing wells, said so.', 'Ola Myhre | Lake Expert | '],
    [
      'Presenting the report on ponds, Committee Expert Ola Myhre said that some were dry.',
      'Ola Myhre | Committee Expert | ',
    ],
    ['In opening remarks, Council President Ola Myhre ( Norway) said so.', 'Ola Myhre | Council President | Norway'],
    ['Before the adjournment, Committee Chair Ola Myhre said so.', 'Ola Myhre | Committee Chair | '],
    ['On the follow-up of 2034, Committee Member Ola Myhre recalled a dam.', 'Ola Myhre | Committee Member | '],
    ['Mr. Myhre, Committee Chair, inquired about fish.', 'Mr. Myhre | Committee Chair | '],
    ['Ms. de Wit Lund, Head of the Delegation, intervened to agree.', 'Ms. de Wit Lund | Head of the Delegation | '],
    ['Ola Myhre, Minister for Lakes of Mali, spoke about wells.', 'Ola Myhre | Minister for Lakes | Mali'],
    [
      'Ola Myhre, the Committee’s Chairperson, in concluding remarks at the end of the session, highlighted it.',
      'Ola Myhre | the Committee’s Chairperson | ',
    ],
    ['Ola Myhre, the Committee Chair, said so.', 'Ola Myhre | the Committee Chair | '],
    ['The Committee Chairman, Ola Myhre of Mali, expressed gratitude.', 'Ola Myhre | The Committee Chairman | Mali'],
    ['The Chairperson of the Board, Ola Myhre (Mali), welcomed it.', 'Ola Myhre | The Chairperson of the Board | Mali'],
    ['Mr. Myhre (Mali), the outgoing Chair, outlined the plan.', 'Mr. Myhre | the outgoing Chair | Mali'],
    ['The Committee’s Chairman, Ola Myhre (Mali), said so.', 'Ola Myhre | The Committee’s Chairman | Mali'],
    [
      'Opening the session, the Minister of Health of Mali, Ola Myhre, paid tribute to the dead.',
      'Ola Myhre | the Minister of Health of Mali | ',
    ],
    [
      'The Chair of the Lake Committee and Permanent Representative of Mali to the Union, Ola Myhre, highlighted it.',
      'Ola Myhre | The Chair of the Lake Committee and Permanent Representative of Mali to the Union | ',
    ],
    ['Outlining the plan, Ola Myhre (Mali) said so.', 'Ola Myhre |  | Mali'],
    ['In her statement, the Permanent Observer of Palestine, Ola Myhre, thanked him.', 'Ola Myhre |  | Palestine'],
    ['Special Committee Chair Ola Myhre (Mali) noted it.', 'Ola Myhre | Special Committee Chair | Mali'],
    ['In concluding remarks, Committee Chair Ola Myhre said so.', 'Ola Myhre | Committee Chair | '],
    ['Chairman St. Myhre then announced a seminar.', 'St. Myhre | Chairman | '],
    ['Committee Chairperson Ola Myhre thanked the Experts.', 'Ola Myhre | Committee Chairperson | '],
    ['LAKES: WG-II Chair Myhre tabled a draft.', 'Myhre | WG-II Chair | '],
    [
      "The Committee's Acting Chairman, Ola Myhre (Mali) said so.",
      "Ola Myhre | The Committee's Acting Chairman | Mali",
    ],
    [
      'Ambassador Ola Myhre of Mali, the President of the Conference, said so.',
      'Ambassador Ola Myhre | the President of the Conference | Mali',
    ],
    [
      'Ola Myhre, Director of the Lake Office, reading out a statement on behalf of Ada Obi, said so.',
      'Ola Myhre | Director | Lake Office',
    ],
    ['LAKES: Chair Ola Berg Myhre (Mali) opened the meeting.', 'Ola Berg Myhre | Chair | Mali'],
    ['In his closing remarks today, Dr. Myhre remembered a friend.', 'Dr. Myhre |  | '],
    [
      'In her closing address, LU Director-General Dr Ada Myhre again warned them.',
      'Dr Ada Myhre | LU Director-General | ',
    ],
    [
      'In his concluding remarks, the Committee’s outgoing Chairman, Ola Myhre of Mali, described a poster.',
      'Ola Myhre | the Committee’s outgoing Chairman | Mali',
    ],
    ['Mr. Myhre, in his first statement as Chair, said so.', 'Mr. Myhre |  | '],
    ['In his closing statement, Ola Myhre (Mali) said so.', 'Ola Myhre |  | Mali'],
    ['Ola Myhre, Lake Rapporteur, updated the Committee on wells.', 'Ola Myhre | Lake Rapporteur | '],
    ['COP President Myhre stated that wells were dry.', 'Myhre | COP President | '],
    ['COP 4 President Ola Myhre (Mali) opened it.', 'Ola Myhre | COP 4 President | Mali'],
    ['Ola Myhre, Committee Chair, provided a summary of wells.', 'Ola Myhre | Committee Chair | '],
    ['LU Executive Secretary Ola Myhre then delivered the statement.', 'Ola Myhre | LU Executive Secretary | '],
    ['In opening remarks, Mr. Ola Myhre observed that wells were dry.', 'Mr. Ola Myhre |  | '],
    ['Ola Myhre, Ministry of Lakes, Mali, on behalf of the Group, said so.', 'Ola Myhre | Ministry of Lakes | Mali'],
    ['Ola Myhre, the speaker of the Parliament of Mali, said so.', 'Ola Myhre |  | Parliament of Mali'],
    [
      'PLENARY: COP President Myhre opened it. Mali, for the LAKE GROUP, asked for wells. Chad agreed.',
      'Myhre | COP President | \n |  | Mali\n |  | Chad',
    ],
    [
      'The President of Côte d’Ivoire, Ola Myhre, said: “Wells are dry.”',
      'Ola Myhre | The President of Côte d’Ivoire | ',
    ],
    [
      'In his address, the new Representative of Mali to the Union of Lake States (ULS), Ola Myhre, thanked them.',
      'Ola Myhre |  | Mali',
    ],
    [
      'For her part, the Permanent Representative of Mali and outgoing chair of the Lake Council, Ada Myhre, said so.',
      'Ada Myhre |  | Mali',
    ],
    [
      'Ada Myhre, Chairperson of the Lake Commission (LC), said so.\n\nThe LC Chairperson said that wells were dry.',
      'Ada Myhre | Chairperson | Lake Commission',
    ],
  ] as const) {
    it(text, () => assert.equal(who(text), expected));
  }
});

describe('coverage: a speech that opens under a lead', () => {
  const MEETS = 'The Lake Council met today in Lakeville, and many told it of wells and of rivers that were low.';
  for (const [text, expected] of [
    ['Malian Prime Minister Ola Myhre said: “Wells are dry.”', 'Ola Myhre | Malian Prime Minister | '],
    ['Secretary General Ada de Wit told the Council that it rained.', 'Ada de Wit | Secretary General | '],
    ['“Wells are dry,” stated Lake Bank President Ada Myhre.\n\nIt rained.', 'Ada Myhre | Lake Bank President | '],
    // A last line and what a list stands below are no sections, above which a lead stood.
    [
      'Secretary General Ada de Wit said that it rained.\n\nMembers Present:\n\nReference: L/9',
      'Ada de Wit | Secretary General | ',
    ],
    ['“Wells are dry,” said ADA LUND (Mali).\n\nStatements\n\nOLA BERG (Peru) agreed.', 'OLA BERG |  | Peru'],
    ['Lakes and Wells\n\nMs. de Wit announced that it rained.', 'Ms. de Wit |  | '],
    ['It rained.\n\nMs. de Wit announced that it rained.', ''],
    // Who was named before goes on.
    ['“Wells are dry,” said Ambassador Myhre.', ''],
    ['Foreign Minister Ola Myhre told the Council on 31 January that it rained.', ''],
    ['Secretary-General Ola Myhre opened the first meeting of the Lake Council.', ''],
    ['Foreign Minister Ola Myhre told reporters that it rained.', ''],
    ['“Wells are dry,” Lake Fund Director Ada Obi said in the press release.', ''],
    ['“Wells are dry,” said Lake Fund Director Ada Obi in an interview.', ''],
  ] as const) {
    it(`under a lead: ${text}`, () => assert.equal(who(`${MEETS}\n\n${text}`), expected));
  }

  it('is that of a person above States and bodies in capitals, as bulletins set them', () =>
    assert.equal(
      who(
        'LAKES BULLETIN\n\nThe second meeting of the Parties took place in Nairobi. Over 400 delegates attended.\n\nOPENING\n\n' +
          'Ola Myhre, Director of the Lake Union, called for wells.\n\nSAUDI ARABIA opposed it.\n\nLAKES FOR LIFE said so.',
      ).split('\n')[0],
      'Ola Myhre | Director | Lake Union',
    ));
});
