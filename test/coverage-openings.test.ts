import assert from 'node:assert/strict';
import { who } from './released.ts';

describe('coverage: a speech that opens with a name in capitals', () => {
  for (const [text, expected] of [
    ['ILSE BRANDVOLD (Norway) said that ice was melting.', 'ILSE BRANDVOLD |  | Norway'],
    [
      'ILSE BRANDVOLD\u00a0(Norway), aligning herself with the Nordic countries, said so.',
      'ILSE BRANDVOLD |  | Norway',
    ],
    ['PEDRO ARCE SOLANO (Costa Rica) described the plan.', 'PEDRO ARCE SOLANO |  | Costa Rica'],
    [
      'OLA MYHRE, also a member of the Lake Commission, in her answers noted it.',
      'OLA MYHRE | also a member | Lake Commission',
    ],
    ['The observer for Mali, FNAME LNAME, said so.', '[FNAME LNAME] |  | Mali'],
    ['FIRST LAST (Mali) said so.', '[FIRST LAST] |  | Mali'],
    ['OLA MYHRE , Minister for Lakes of Mali , said so.', 'OLA MYHRE | Minister for Lakes | Mali'],
    ['OLA AL MYHRE (Norway) -- speaking in Arabic -- said so.', 'OLA AL MYHRE |  | Norway'],
    ['OLA MYHRE, Minister for Lakes of Mali, dwelt on wells.', 'OLA MYHRE | Minister for Lakes | Mali'],
    ['The report was introduced by OLA MYHRE (Norway), who said so.', 'OLA MYHRE |  | Norway'],
    ['First to speak was the moderator, Ms. MYHRE, who said so.', 'Ms. MYHRE |  | '],
    ['Next to take the floor was OLA MYHRE (Norway), who said so.', 'OLA MYHRE |  | Norway'],
    ['Youth delegate TESS DE GROOT (Netherlands) said so.', 'TESS DE GROOT | Youth delegate | Netherlands'],
    ['HRH Prince EL NASSER of Jordan said so.', 'HRH Prince EL NASSER |  | Jordan'],
    ['The Prime Minister of Togo, ADA LUND, said so.', 'ADA LUND | The Prime Minister of Togo | Togo'],
    ['Ambassador ADA LUND (Mali), for the African Group, said so.', 'ADA LUND | Ambassador | Mali'],
    [
      'TEREZA V. KOLÁŘOVÁ, Under‑Secretary‑General and Head, Office for Glacier Affairs, said so.',
      'TEREZA V. KOLÁŘOVÁ | Under‑Secretary‑General and Head | Office for Glacier Affairs',
    ],
    [
      'OUSMANE DIARRA, Secretary‑General of the Lake Union, said so.',
      'OUSMANE DIARRA | Secretary‑General | Lake Union',
    ],
    [
      'LIV ASK, Special Rapporteur on ice, especially in mountains and valleys, said so.',
      'LIV ASK | Special Rapporteur on ice, especially in mountains and valleys | ',
    ],
    ['GINO RALLO, Minister of Defence, said so.', 'GINO RALLO | Minister of Defence | '],
    ['GINO RALLO, Minister of Defence of Italy, said so.', 'GINO RALLO | Minister of Defence | Italy'],
    [
      'SARI NOOR, Minister for Youth and Child Protection of Malaysia, said so.',
      'SARI NOOR | Minister for Youth and Child Protection | Malaysia',
    ],
    [
      'SARI NOOR, Minister of Trade, Youth and Social Welfare of Malaysia and head of the delegation, said so.',
      'SARI NOOR | Minister of Trade, Youth and Social Welfare | Malaysia',
    ],
    [
      'SARI NOOR, Minister for the Protection of Children, said so.',
      'SARI NOOR | Minister for the Protection of Children | ',
    ],
    [
      'AYA MORI, Prosecutor of the International Ice Court, reported.',
      'AYA MORI | Prosecutor | International Ice Court',
    ],
    [
      'ADA OYE, President of the Policy Institute, Africa House, said so.',
      'ADA OYE | President of the Policy Institute | Africa House',
    ],
    [
      'ERIK DAHL, Head of Delegation of the European Union, in its capacity as observer, said so.',
      'ERIK DAHL | Head of Delegation | European Union',
    ],
    ['SANA ILYAS (Iran (Islamic Republic of)) said so.', 'SANA ILYAS |  | Iran (Islamic Republic of)'],
    ['SANA ILYAS (Qatar) (via video link) said so.', 'SANA ILYAS |  | Qatar'],
    [
      'AKMAL RAHIMOV (Tajikistan), Council President for May, speaking in his national capacity, said so.',
      'AKMAL RAHIMOV | Council President for May | Tajikistan',
    ],
    ['Mr. OYELARAN said that it was vital.', 'Mr. OYELARAN |  | '],
    ['Ms. AL-SABAH, speaking also for the Group, said so.', 'Ms. AL-SABAH |  | '],
    ['In her closing remarks, Ms. AL-SABAH said that much was done.', 'Ms. AL-SABAH |  | '],
    ['Hon. ADA OBI, Minister for Lakes of Malawi, said so.', 'Hon. ADA OBI | Minister for Lakes | Malawi'],
    ['The representative of Malawi, ADA OBI, said so.', 'ADA OBI |  | Malawi'],
    ['OLA (surname?) (Norway) said so.', 'OLA |  | Norway'],
    ['“Enough is enough,” stressed OLA MYHRE (Norway).', 'OLA MYHRE |  | Norway'],
    [
      '“Enough is enough,” said OLA MYHRE, Special Envoy for the Lakes, as he briefed the Council.',
      'OLA MYHRE | Special Envoy for the Lakes | ',
    ],
    ['“Enough is enough,” stressed Ms. AL-SAID.', 'Ms. AL-SAID |  | '],
    [
      'Also briefing the Council was OLA MYHRE, Director of the Lake Union, who said so.',
      'OLA MYHRE | Director of the Lake Union | ',
    ],
    [
      'The Council then heard from OLA MYHRE, Director of the Lake Union, who said so.',
      'OLA MYHRE | Director of the Lake Union | ',
    ],
    ['Civil society briefer OLA MYHRE said so.', 'OLA MYHRE | Civil society briefer | '],
    ['Ms. KOVAR (Slovenia), lead discussant, said so.', 'Ms. KOVAR | lead discussant | Slovenia'],
    ['OLA MYHRE (Norway) — speaking also for Sweden — said so.', 'OLA MYHRE |  | Norway'],
    ['OLA MYHRE, (Norway) said so.', 'OLA MYHRE |  | Norway'],
    ['OLA MYHRE [Norway] said so.', 'OLA MYHRE |  | Norway'],
    ['OLA MYHRE (Norway):  His Government had joined the consensus.', 'OLA MYHRE |  | Norway'],
    ['OLA HALVOR\u00adSEN (Norway) said so.', 'OLA HALVOR\u00adSEN |  | Norway'],
    ['KING SIONE IV of Tonga said so.', 'KING SIONE IV |  | Tonga'],
    ['Foreign Minister JANA KOVAR of Slovenia said so.', 'JANA KOVAR | Foreign Minister | Slovenia'],
    ['The Secretary-General, JANA KOVAR, said so.', 'JANA KOVAR | The Secretary-General | '],
    [
      'Speaking in his national capacity, Council President OUMAR SALL (Senegal) said so.',
      'OUMAR SALL | Council President | Senegal',
    ],
    [
      'JANA KOVAR, Minister for Lakes of Slovenia and Council President for May, speaking in her national capacity, said so.',
      'JANA KOVAR | Minister for Lakes | Slovenia',
    ],
    [
      'JANA KOVAR, Minister for Lakes of Slovenia and Vice-Chair of the Lake Group, said so.',
      'JANA KOVAR | Minister for Lakes | Slovenia',
    ],
    [
      'JANA KOVAR, Secretary of State of the United States, said so.',
      'JANA KOVAR | Secretary of State | United States',
    ],
    [
      'In a recorded message, OUSMANE DIARRA, Director of the Lake Union, said so.',
      'OUSMANE DIARRA | Director | Lake Union',
    ],
    ['The CHAIRMAN, JANA KOVAR (Slovenia), said so.', 'JANA KOVAR | The CHAIRMAN | Slovenia'],
    ['JANA KOVAR (Slovenia) [also on behalf of Peru] said so.', 'JANA KOVAR |  | Slovenia'],
    ['JAN DE WIT, of the Lake Union, said so.', 'JAN DE WIT |  | Lake Union'],
    [
      'OUSMANE DIARRA, Executive Chairman of the\n     Lake Union (LU), said so.',
      'OUSMANE DIARRA | Executive Chairman | Lake Union',
    ],
    [
      'Opening Remarks\nOLA MYHRE (Norway), Chair of\nthe Lake Union, said so.',
      'OLA MYHRE | Chair of\nthe Lake Union | Norway',
    ],
    [
      'The Director of the Lake Centre for\nPeace, OLA R. MYHRE, said so.',
      'OLA R. MYHRE | The Director of the Lake Centre for\nPeace | ',
    ],
    ['OLA MYHRE (Republic of\nthe Lakes) said so.', 'OLA MYHRE |  | Republic of\nthe Lakes'],
    ['Cardinal PAOLO ARCE, Secretary of State of the Holy See, said so.', 'PAOLO ARCE | Cardinal | Holy See'],
    [
      'The Chairman of the Board on Lakes and Rivers (BLR), OLA MYHRE, said so.',
      'OLA MYHRE | The Chairman of the Board on Lakes and Rivers (BLR) | ',
    ],
    ['Panel moderator OLA MYHRE (Norway) said so.', 'OLA MYHRE | Panel moderator | Norway'],
    ['In conclusion, the Chairperson, Ms. KOVAR, said so.', 'Ms. KOVAR | the Chairperson | '],
    [
      'LENE DAHL and OLA MYHRE, youth delegates of Norway, said so.',
      'LENE DAHL and OLA MYHRE | youth delegates | Norway',
    ],
    ['OLA MYHRE, Permanent Representative of Norway said so.', 'OLA MYHRE | Permanent Representative | Norway'],
    ['OLA MYHRE, Director of the Lake Union:  Stocks were low.', 'OLA MYHRE | Director | Lake Union'],
    ['Forum member OLA MYHRE of Norway said so.', 'OLA MYHRE | Forum member | Norway'],
    ['OLA MYHRE ( Norway) said so.', 'OLA MYHRE |  | Norway'],
    ['Asked about wells, Mr. LUND replied that they were dry.', 'Mr. LUND |  | '],
    ['Lead discussant OLA R. MYHRE, Chairman, Lake Union, agreed.', 'OLA R. MYHRE | Lead discussant | Lake Union'],
    ['OLA MYHRE (spelling?) (Norway) said so.', 'OLA MYHRE |  | Norway'],
    ['OLA MYHRE (sp?), Director of the Lake Union, said so.', 'OLA MYHRE | Director | Lake Union'],
    ['PRINCE OLA II, Head of State of Monaco, said so.', 'PRINCE OLA II | Head of State | Monaco'],
    [
      'OLA MYHRE, Permanent Representative of Norway to the United Nations Office at Geneva, said so.',
      'OLA MYHRE | Permanent Representative | Norway',
    ],
    [
      'OLA MYHRE, Minister for Fisheries, Lakes and Rivers of Norway, said so.',
      'OLA MYHRE | Minister for Fisheries, Lakes and Rivers | Norway',
    ],
    [
      'OLA MYHRE, Controller, Office of Lakes, Finance and Budget, said so.',
      'OLA MYHRE | Controller | Office of Lakes, Finance and Budget',
    ],
    [
      'OLA MYHRE, Secretary-General of the Lake Union, in a video message, said so.',
      'OLA MYHRE | Secretary-General | Lake Union',
    ],
    [
      'OLA MYHRE, Vice-Chair of the Committee on the Rights of Persons with Boats, said so.',
      'OLA MYHRE | Vice-Chair | Committee on the Rights of Persons with Boats',
    ],
    ['HANS ??? (Norway) said so.', 'HANS |  | Norway'],
    ['Ms. MYHRE (Norway), also for Chad, said so.', 'Ms. MYHRE |  | Norway'],
    ['HANS-??? MYHRE (Norway) said so.', 'HANS-??? MYHRE |  | Norway'],
    ['HANS [SURNAME TO COME] (Norway) said so.', 'HANS |  | Norway'],
    ['H.E. Mr. OLA MYHRE (Norway) said so.', 'H.E. Mr. OLA MYHRE |  | Norway'],
    ['OLA MYHRE (Norway) - also for Sweden - said so.', 'OLA MYHRE |  | Norway'],
    ['OLA MYHRE, the President of the Lake Assembly said so.', 'OLA MYHRE | the President | Lake Assembly'],
    ['OLA MYHRE, Permanent Observer for the Holy See, said so.', 'OLA MYHRE | Permanent Observer | Holy See'],
    ['OLA MYHRE, Holy See, an observer State, said so.', 'OLA MYHRE |  | Holy See'],
    [
      'OLA MYHRE, Prime Minister of Norway and President of the Security Council for May, said so.',
      'OLA MYHRE | Prime Minister | Norway',
    ],
    [
      'OLA MYHRE, Executive Director of the Women’s Lake Network, said so.',
      'OLA MYHRE | Executive Director | Women’s Lake Network',
    ],
    [
      'OLA MYHRE, President of the International Tribunal for the Law of the Sea, said so.',
      'OLA MYHRE | President | International Tribunal for the Law of the Sea',
    ],
    ['OLA MYHRE, the Forum member from Norway, said so.', 'OLA MYHRE | the Forum member | Norway'],
    [
      'OLA MYHRE, founder of the non-governmental organization Lakes for All, said so.',
      'OLA MYHRE | founder | Lakes for All',
    ],
    [
      'OLA MYHRE, Legislative Assembly of the Falkland Islands (Malvinas), said so.',
      'OLA MYHRE |  | Legislative Assembly of the Falkland Islands (Malvinas)',
    ],
    ['OLA MYHRE (Norway), Assembly President: The lakes were low.', 'OLA MYHRE | Assembly President | Norway'],
    ['OLA MYHRE (Norway) ... expressed concern.', 'OLA MYHRE |  | Norway'],
    ['OLA MYHRE (Norway) …\n\n/...\n\nThe lakes were low, he said.', 'OLA MYHRE |  | Norway'],
    ['OLA MYHRE, Minister for Lakes of Norway, ...', 'OLA MYHRE | Minister for Lakes | Norway'],
    ['OLA MYHRE, of the Lake Union:  The lakes were low.', 'OLA MYHRE |  | Lake Union'],
    ['Mr. MYHRE then responded to a question.', 'Mr. MYHRE |  | '],
    [
      'OLA MYHRE, Minister for Lakes of Norway, Council President for May, said so.',
      'OLA MYHRE | Minister for Lakes | Norway',
    ],
    ['De l’avis de M. OLA MYHRE (Norvège), il pleut.', 'M. OLA MYHRE |  | Norvège'],
    [
      'Ambassador OLA MYHRE of Norway, President of the Lake Conference, introducing the draft, said so.',
      'OLA MYHRE | Ambassador | Norway',
    ],
    ['MME ANNA LIND (Mali) a plaidé pour la paix.', 'MME ANNA LIND |  | Mali'],
    ['Au nom de l’Union européenne, Mme ANNA LIND a plaidé pour la paix.', 'Mme ANNA LIND |  | '],
    ['Le représentant du Mali, M. OLA MYHRE, a regretté la pluie.', 'OLA MYHRE | Le représentant | Mali'],
    [
      'M. OLA MYHRE, Commissaire aux lacs de l’Union africaine, a dit oui.',
      'M. OLA MYHRE | Commissaire aux lacs | Union africaine',
    ],
    ['OLA MYHRE, expert from Norway and Rapporteur of working group I, said so.', 'OLA MYHRE | expert | Norway'],
    ['OLA MYHRE, Chargé d’affaires of Mali, said so.', 'OLA MYHRE | Chargé d’affaires | Mali'],
    [
      'OLA MYHRE, President of The former Union of the Lakes, said so.',
      'OLA MYHRE | President | The former Union of the Lakes',
    ],
    ['OLA MYHRE, Secretary, Lake Union:  The lakes were low.', 'OLA MYHRE | Secretary | Lake Union'],
    [
      'OLA MYHRE, Minister of the Russian Federation for Atomic Energy, said so.',
      'OLA MYHRE | Minister | Russian Federation',
    ],
  ] as const) {
    it(text, () => assert.equal(who(text), expected));
  }
});

describe('coverage: a speech whose speaker’s name is to come', () => {
  for (const [text, expected] of [
    ['NAME TO COME (Chad) called for help.', '[NAME TO COME] |  | Chad'],
    [
      'NAME TO COME, Lakes and Rivers Organization (LRO), said that it would.',
      '[NAME TO COME] |  | Lakes and Rivers Organization',
    ],
    ['[NAME] (Peru) welcomed it.', '[[NAME]] |  | Peru'],
    ['NAME TK, observer for the State of Palestine, said so.', '[NAME TK] | observer | State of Palestine'],
    ['“Nobody should have to beg,” said NAME (Nepal).', '[NAME] |  | Nepal'],
    ['NAME TO COME, Chargé d’affaires a.i. of Mali, said so.', '[NAME TO COME] | Chargé d’affaires a.i. | Mali'],
    ['[TO COME], Minister for Lakes of Mali, said so.', '[[TO COME]] | Minister for Lakes | Mali'],
    ['XXX (Mongolia) noted it.', '[XXX] |  | Mongolia'],
    ['Ms. XX (Togo) agreed.', 'Ms. [XX] |  | Togo'],
    ['Ms. [NAME] (Togo), also for Mali, agreed.', 'Ms. [[NAME]] |  | Togo'],
    ['Ambassador [NAME] (Mali) said so.', '[[NAME]] | Ambassador | Mali'],
    ['[Mr./Ms.] LUND (Togo) agreed.', '[Mr./Ms.] LUND |  | Togo'],
    ['AMB. [first name?] LUND (Togo) agreed.', 'AMB. [first name?] LUND |  | Togo'],
    ['Ambassador (Togo) said so.', '[Ambassador] |  | Togo'],
    ['Ambassador NAME TO COME (Mali) said so.', '[NAME TO COME] | Ambassador | Mali'],
    ['Foreign Minister [NAME] of Mali said so.', '[[NAME]] | Foreign Minister | Mali'],
    ['The Secretary-General, [NAME], said so.', '[[NAME]] | The Secretary-General | '],
    ['Mali’s representative [NAME TO COME], said so.', '[[NAME TO COME]] | Mali’s representative | Mali'],
    ['The Prime Minister of Togo, NAME TO COME, said so.', '[NAME TO COME] | The Prime Minister of Togo | Togo'],
    ['The representative of Chad, NAME TO COME, said so.', '[NAME TO COME] |  | Chad'],
    ['The representative of Chad [NAME] said so.', '[[NAME]] |  | Chad'],
    ['[?] (Togo) said so.', '[[?]] |  | Togo'],
    ['Mr. [first name] LUND (Norway) said so.', 'Mr. [first name] LUND |  | Norway'],
    ['Mr./Ms. NAME TO COME (Togo) agreed.', 'Mr./Ms. [NAME TO COME] |  | Togo'],
    ['FIRST NAME LAST NAME, Chief, Lake Bank, said so.', '[FIRST NAME LAST NAME] | Chief | Lake Bank'],
  ] as const) {
    it(text, () => assert.equal(who(text), expected));
  }
});
