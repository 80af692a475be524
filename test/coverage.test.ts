import assert from 'node:assert/strict';
import { coverage } from '../server/record/dialects/coverage.ts';
import { dialectOf } from '../server/record/dialects/index.ts';
import { parse } from '../server/record/parse.ts';
import type { Node } from '../server/record/record.ts';
import { textOf } from '../server/record/record.ts';
import { speechesOf } from '../server/record/walk.ts';

/** A record's outline, a line a node: what a person would note in the margin. */
function outline(text: string): string {
  const record = parse(text, coverage);
  const line = (node: Node, depth: string): string[] => {
    if (node.kind === 'section') {
      return [
        `${depth}§ ${textOf(record, node.heading)}`,
        ...node.children.flatMap(child => line(child, `${depth}  `)),
      ];
    }
    if (node.kind === 'speech') return [depth + speaker(record.text, node.speaker)];
    return [`${depth}${node.kind}: ${textOf(record, node.content).slice(0, 40)}`];
  };
  return record.children.flatMap(node => line(node, '')).join('\n');
}

/** `honorific name [placeholder] | title | affiliation` */
const sectionsIn = (outline: string) => outline.split('\n').filter(line => line.startsWith('§'));

function speaker(text: string, who: ReturnType<typeof speechesOf>[number]['speaker']): string {
  const say = (span?: { start: number; end: number }) => (span ? text.slice(span.start, span.end) : '');
  const name = [say(who.honorific), say(who.name), who.placeholder ? `[${say(who.placeholder)}]` : ''];
  return `${name.filter(Boolean).join(' ')} | ${say(who.title)} | ${say(who.affiliation)}`;
}

const who = (text: string) => {
  const record = parse(text, coverage);
  return speechesOf(record)
    .map(speech => speaker(text, speech.speaker))
    .join('\n');
};

describe('coverage: how a speech opens', () => {
  for (const [text, expected] of [
    ['ILSE BRANDVOLD (Norway) said that ice was melting.', 'ILSE BRANDVOLD |  | Norway'],
    [
      'ILSE BRANDVOLD\u00a0(Norway), aligning herself with the Nordic countries, said so.',
      'ILSE BRANDVOLD |  | Norway',
    ],
    ['PEDRO ARCE SOLANO (Costa Rica) described the plan.', 'PEDRO ARCE SOLANO |  | Costa Rica'],
    ['NAME TO COME (Chad) called for help.', '[NAME TO COME] |  | Chad'],
    [
      'NAME TO COME, Lakes and Rivers Organization (LRO), said that it would.',
      '[NAME TO COME] |  | Lakes and Rivers Organization',
    ],
    ['[NAME] (Peru) welcomed it.', '[[NAME]] |  | Peru'],
    ['The representatives of Chad and Togo dissociated themselves from it.', ' |  | Chad and Togo'],
    ['NAME TK, observer for the State of Palestine, said so.', '[NAME TK] | observer | State of Palestine'],
    ['A major group representative for women asked about care.', ' | A major group representative for women | '],
    ['“Nobody should have to beg,” said NAME (Nepal).', '[NAME] |  | Nepal'],
    [
      'A representative of the major group for women called for wells.',
      ' | A representative of the major group for women | ',
    ],
    ['A country representative said so.', ' | A country representative | '],
    ['The Chair, citing rule 153, said so.', ' | The Chair | '],
    ['The representative of the secretariat of the Lake Union said so.', ' |  | secretariat of the Lake Union'],
    ['Denmark’s Minister for Wells, Lakes and Ice said so.', ' |  | Denmark'],
    ['Norway’s Minister for Lakes, also on behalf of Mali, called for wells.', ' |  | Norway'],
    ['Youth delegate TESS DE GROOT (Netherlands) said so.', 'TESS DE GROOT | Youth delegate | Netherlands'],
    ['HRH Prince EL NASSER of Jordan said so.', 'HRH Prince EL NASSER |  | Jordan'],
    ['Ola Lund, Director of the Lake Union, gave an overview.', 'Ola Lund | Director | Lake Union'],
    ['The Youth delegate of Mali said so.', ' |  | Mali'],
    ['GERMANY said that ice was melting.', ' |  | GERMANY'],
    ['THE GAMBIA, speaking for the African Group, welcomed it.', ' |  | GAMBIA'],
    ['CHAD (on behalf of the Group) agreed.', ' |  | CHAD'],
    ['IRAN (ISLAMIC REPUBLIC OF): Wells were dry.', ' |  | IRAN (ISLAMIC REPUBLIC OF)'],
    ['The representative of Hong Kong, China said so.', ' |  | Hong Kong, China'],
    ['XXX (Mongolia) noted it.', '[XXX] |  | Mongolia'],
    ['Ms. XX (Togo) agreed.', 'Ms. [XX] |  | Togo'],
    ['Mr./Ms. NAME TO COME (Togo) agreed.', 'Mr./Ms. [NAME TO COME] |  | Togo'],
    ['FIRST NAME LAST NAME, Chief, Lake Bank, said so.', '[FIRST NAME LAST NAME] | Chief | Lake Bank'],
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
    ['The organization’s representative, taking the floor, said so.', ' | The organization’s representative | '],
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
    [
      'Andrei Munteanu (Republic of Moldova), Chair of the Special Committee, reported on it.',
      'Andrei Munteanu | Chair of the Special Committee | Republic of Moldova',
    ],
    [
      'Andrei Munteanu (Chad), Chair of the Committee, in opening remarks, said so.',
      'Andrei Munteanu | Chair of the Committee | Chad',
    ],
    ['Mr. OYELARAN said that it was vital.', 'Mr. OYELARAN |  | '],
    ['Ms. AL-SABAH, speaking also for the Group, said so.', 'Ms. AL-SABAH |  | '],
    ['In her closing remarks, Ms. AL-SABAH said that much was done.', 'Ms. AL-SABAH |  | '],
    ['Hon. ADA OBI, Minister for Lakes of Malawi, said so.', 'Hon. ADA OBI | Minister for Lakes | Malawi'],
    ['The representative of Malawi, ADA OBI, said so.', 'ADA OBI |  | Malawi'],
    ['The representative of the Lesotho warned against it.', ' |  | Lesotho'],
    ['The representative of Côte d’Ivoire thanked the Chair.', ' |  | Côte d’Ivoire'],
    ['The observer for the State of Palestine said so.', ' |  | State of Palestine'],
    ['The representative of the Lakes Programme (LAP) said so.', ' |  | Lakes Programme'],
    ['The representative of the Office for Flood Risk reduction noted it.', ' |  | Office for Flood Risk reduction'],
    ['In the ensuing discussion, the representative of Malawi said so.', ' |  | Malawi'],
    ['The representative of Malawi and that of the Sudan said so.', ' |  | Malawi'],
    ['The representatives of Malawi and Chad raised the issue of dams.', ' |  | Malawi and Chad'],
    [
      'Referring to a letter which the secretariat of the Lake Programme had sent to her Mission in May, and in which, as it were, the dams of three rivers were named, the Malian representative declared that it was late.',
      ' | the Malian representative | ',
    ],
    ['The Secretary-General, in opening the meeting, reviewed the mandate.', ' | The Secretary-General | '],
    ['The newly elected Chair, Ola Myhre, stressed it.', 'Ola Myhre | The newly elected Chair | '],
    ['Incoming Chair Ola Myhre of Mali, said so.', 'Ola Myhre | Incoming Chair | Mali'],
    ['Before the vote, outgoing Chair Ola Myhre (Mali) noted it.', 'Ola Myhre | outgoing Chair | Mali'],
    ['Ola Myhre, Director of the Lake Board, in an opening statement, asked so.', 'Ola Myhre | Director | Lake Board'],
    ['Mali’s youth delegate said so.', ' |  | Mali'],
    ['The representative of Side by Side, a non-governmental organization, said so.', ' |  | Side by Side'],
    ['OLA (surname?) (Norway) said so.', 'OLA |  | Norway'],
    ['Ola Myhre (Mali), whose delegation had drafted it, presented it.', 'Ola Myhre |  | Mali'],
    ['The RAPPORTEUR said so.', ' | The RAPPORTEUR | '],
    ['Mali’s Deputy Minister for Lakes said so.', ' |  | Mali'],
    ['In a statement following his election, Mr. De Myhre said so.', 'Mr. De Myhre |  | '],
    [
      'Ola Myhre of the Permanent Mission of Mali to the United Nations Office at Geneva, speaking on behalf of the Lake Board, said so.',
      'Ola Myhre |  | Permanent Mission of Mali to the United Nations Office at Geneva',
    ],
    ['Committee Expert and Rapporteur Ola Myhre presented it.', 'Ola Myhre | Committee Expert and Rapporteur | '],
    [
      'Ola Myhre, Permanent Representative of Mali, addressed the issue of dams.',
      'Ola Myhre | Permanent Representative | Mali',
    ],
    ['Taking the floor a second time, the representative of Togo said so.', ' |  | Togo'],
    ['Mali’s representative said so.', ' |  | Mali'],
    ['Norway ’s representative said so.', ' |  | Norway'],
    ['Slovenia’s delegate, also speaking for Croatia, said so.', ' |  | Slovenia'],
    ['The United Kingdom’s delegate noted it.', ' |  | United Kingdom'],
    ['Ethiopia, speaking as a country concerned, said that it regretted it.', ' |  | Ethiopia'],
    ['Austria, introducing draft resolution A/HRC/99/L.1, said so.', ' |  | Austria'],
    ['China, in an explanation of the vote before the vote, regretted it.', ' |  | China'],
    ['A representative of the Lake Union also spoke of dams.', ' |  | Lake Union'],
    ['An observer of the Holy See stressed it.', ' |  | Holy See'],
    ['The representative of Gabon — also speaking for Ghana and Kenya — underscored unity.', ' |  | Gabon'],
    ['For his part, the representative of Mozambique called for calm.', ' |  | Mozambique'],
    ['“Enough is enough,” said the representative of Peru, adding that lakes were low.', ' |  | Peru'],
    ['“Enough is enough,” stressed OLA MYHRE (Norway).', 'OLA MYHRE |  | Norway'],
    [
      '“Enough is enough,” said OLA MYHRE, Special Envoy for the Lakes, as he briefed the Council.',
      'OLA MYHRE | Special Envoy for the Lakes | ',
    ],
    ['“Enough is enough,” declared the representative of Peru.', ' |  | Peru'],
    [
      '“Enough is enough”, stressed Ola Myhre, the Director of the Lake Union in his statement to the Commission.',
      'Ola Myhre | the Director of the Lake Union | ',
    ],
    ['Speaking as a concerned country, Peru thanked the Expert.', ' |  | Peru'],
    ['The Special Rapporteur, in concluding remarks, said so.', ' | The Special Rapporteur | '],
    ['Ola Myhre, Lake Expert, discussing wells, said so.', 'Ola Myhre | Lake Expert | '],
    [
      'Also briefing the Council was OLA MYHRE, Director of the Lake Union, who said so.',
      'OLA MYHRE | Director of the Lake Union | ',
    ],
    ['Also speaking was the representative of Peru, who said so.', ' |  | Peru'],
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
    ['Another Committee Expert wondered about dams.', ' | Another Committee Expert | '],
    ['In response to these questions, the delegation explained the census.', ' | the delegation | '],
    ['The Chair, in concluding remarks, thanked everyone.', ' | The Chair | '],
    [
      'OUSMANE DIARRA, Executive Chairman of the\n     Lake Union (LU), said so.',
      'OUSMANE DIARRA | Executive Chairman | Lake Union',
    ],
    [
      'Opening Remarks\nOLA MYHRE (Norway), Chair of\nthe Lake Union, said so.',
      'OLA MYHRE | Chair of\nthe Lake Union | Norway',
    ],
    ['Mali, speaking on behalf of a group of countries that have\nlakes, in a general comment, said so.', ' |  | Mali'],
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
    ['Speaking on “L.5/Rev.1”, before the vote, the representative of Mali said so.', ' |  | Mali'],
    ['Mali, in a second right of reply, said so.', ' |  | Mali'],
    ['Youth delegates from Mali said so.', ' |  | Mali'],
    ['The host country’s delegate, expressing thanks, said so.', ' | The host country’s delegate | '],
    ['The Minister for Lakes and Rivers of Mali said so.', ' | The Minister for Lakes and Rivers | Mali'],
    ['The Prime Minister of the Lake Islands, speaking for others, said so.', ' | The Prime Minister | Lake Islands'],
    ['Also addressing the Forum, a speaker from the Lake Union said so.', ' |  | Lake Union'],
    ['The speaker from the Lake Group for Persons with Boats said so.', ' |  | Lake Group for Persons with Boats'],
    ['The Chair of the Lake Committee thanked them.', ' | The Chair of the Lake Committee | '],
    ['The head of the delegation of Mali said so.', ' |  | Mali'],
    ['A speaker on behalf of the Lake Caucus said so.', ' |  | Lake Caucus'],
    ['Forum member OLA MYHRE of Norway said so.', 'OLA MYHRE | Forum member | Norway'],
    ['Her counterpart from Mali replied that it was not.', ' |  | Mali'],
    ['A petitioner from the Lake Union said so.', ' |  | Lake Union'],
    ['The representative of the organization said so.', ' | The representative of the organization | '],
    ['*The representative of Mali* said so.', ' |  | Mali'],
    ['The Norwegian delegate said so.', ' | The Norwegian delegate | '],
    [
      'The representative of Mali, speaking for the Group of Four — Chad, Niger, Togo and his own country — called for calm.',
      ' |  | Mali',
    ],
    ['“These are words,” Mali’s representative stressed.', ' |  | Mali'],
    ['The representatives of Chad, Mali and the Sudan said so.', ' |  | Chad, Mali and the Sudan'],
    ['The representatives of Chad and Mali, in explanation of position, said so.', ' |  | Chad and Mali'],
    ['The Committee’s Secretary read out a list.', ' | The Committee’s Secretary | '],
    ['The Committee Secretary read out a statement.', ' | The Committee Secretary | '],
    ['The Secretary of the Lake Committee said so.', ' | The Secretary of the Lake Committee | '],
    ['The CHAIR said so.', ' | The CHAIR | '],
    [
      'Presenting the report on ponds, Committee Expert Ola Myhre said that some were dry.',
      'Ola Myhre | Committee Expert | ',
    ],
    ['OLA MYHRE ( Norway) said so.', 'OLA MYHRE |  | Norway'],
    ['In opening remarks, Council President Ola Myhre ( Norway) said so.', 'Ola Myhre | Council President | Norway'],
    ['Before the adjournment, Committee Chair Ola Myhre said so.', 'Ola Myhre | Committee Chair | '],
    ['The Chairman then announced that it was late.', ' | The Chairman | '],
    ['The CHAIRMAN drew attention to the requests.', ' | The CHAIRMAN | '],
    ['On the follow-up of 2034, Committee Member Ola Myhre recalled a dam.', 'Ola Myhre | Committee Member | '],
    ['A Committee Expert, in a follow-up question, asked about dams.', ' | A Committee Expert | '],
    ['Friends of Lakes for Tomorrow, in a joint statement, said so.', ' |  | Friends of Lakes for Tomorrow'],
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
    ['On “Lakes and rivers that rise in relation to glaciers”, the representative of Tonga said so.', ' |  | Tonga'],
    ['The Vice-President of the Lake Council said so.', ' | The Vice-President of the Lake Council | '],
    [
      'OLA MYHRE, Secretary-General of the Lake Union, in a video message, said so.',
      'OLA MYHRE | Secretary-General | Lake Union',
    ],
    [
      'OLA MYHRE, Vice-Chair of the Committee on the Rights of Persons with Boats, said so.',
      'OLA MYHRE | Vice-Chair | Committee on the Rights of Persons with Boats',
    ],
    ['HANS ??? (Norway) said so.', 'HANS |  | Norway'],
    ['HANS [SURNAME TO COME] (Norway) said so.', 'HANS |  | Norway'],
    ['H.E. Mr. OLA MYHRE (Norway) said so.', 'H.E. Mr. OLA MYHRE |  | Norway'],
    ['OLA MYHRE (Norway) - also for Sweden - said so.', 'OLA MYHRE |  | Norway'],
    ['OLA MYHRE, the President of the Lake Assembly said so.', 'OLA MYHRE | the President | Lake Assembly'],
    ['The representative of [STATE] said so.', ' |  | [STATE]'],
    ['The Deputy Permanent Representative of Chad said so.', ' |  | Chad'],
    ['Chad’s Permanent Representative said so.', ' |  | Chad'],
    ['The Council President, speaking in his national capacity, said so.', ' | The Council President | '],
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
    ['Mr. Myhre, Committee Chair, inquired about fish.', 'Mr. Myhre | Committee Chair | '],
    ['Ms. de Wit Lund, Head of the Delegation, intervened to agree.', 'Ms. de Wit Lund | Head of the Delegation | '],
    ['Responding to a question on fish, a delegate said that there were none.', ' | a delegate | '],
    ['OLA MYHRE (Norway), Assembly President: The lakes were low.', 'OLA MYHRE | Assembly President | Norway'],
    ['OLA MYHRE (Norway) ... expressed concern.', 'OLA MYHRE |  | Norway'],
    ['OLA MYHRE (Norway) …\n\n/...\n\nThe lakes were low, he said.', 'OLA MYHRE |  | Norway'],
    ['OLA MYHRE, Minister for Lakes of Norway, ...', 'OLA MYHRE | Minister for Lakes | Norway'],
    ['OLA MYHRE (Norway) ...... 12', ''],
    ['OLA MYHRE (Norway) … 12', ''],
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
    ['Le représentant norvégien a jugé le texte mauvais.', ' | Le représentant norvégien | '],
    ['La déléguée du Mali a dit que le lac était plein.', ' | La déléguée | Mali'],
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
    ['The Resident Representative of Mali said so.', ' |  | Mali'],
    ['The Governor from Mali said so.', ' |  | Mali'],
    ['The Minister for Lakes of Mali described the lakes.', ' | The Minister for Lakes | Mali'],
    ['The representative of the women’s lake group said so.', ' | The representative of the women’s lake group | '],
    ['The Norway representative, introducing the draft, said so.', ' |  | Norway'],
    ['The United States delegate said so.', ' |  | United States'],
    ['The Country Rapporteur asked for figures.', ' | The Country Rapporteur | '],
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
    ['The representative of Germany, Council President, said so.', ' |  | Germany'],
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
    [
      'OLA MYHRE, Minister of the Russian Federation for Atomic Energy, said so.',
      'OLA MYHRE | Minister | Russian Federation',
    ],
    ['Referring to the flood on 7 October, the representative of Mali said so.', ' |  | Mali'],
    [
      'After the vote, the representative of Finland (on behalf of the European Union and others) said so.',
      ' |  | Finland',
    ],
    [
      'The Secretary-General welcomed the rain.\n\nThe representative of Mali said that it would last.',
      ' | The Secretary-General | \n |  | Mali',
    ],
  ] as const) {
    it(text, () => assert.equal(who(text), expected));
  }
});

describe('coverage: several speeches in a paragraph', () => {
  it('open where its sentences bear each other out', () => {
    assert.equal(
      who(
        'European Lakes said that water was for all.  It thanked the expert.  Brazil, speaking on behalf of a group of countries, asked how.  The Netherlands noted with concern that “lakes are low. Very low.” International Lake Association (ILA) agreed.',
      ),
      [' |  | European Lakes', ' |  | Brazil', ' |  | Netherlands', ' |  | International Lake Association (ILA)'].join(
        '\n',
      ),
    );
  });

  it('and where paragraphs do, one below the other', () => {
    assert.equal(
      who(
        'The Netherlands stated that rivers rose.\n\nIt had rained.\n\nNorway said so.\n\nChad, speaking in a right of reply, agreed.',
      ),
      ' |  | Norway\n |  | Chad',
    );
    assert.equal(who('The Netherlands stated that rivers rose.\n\nNorway said so.'), ' |  | Netherlands\n |  | Norway');
    assert.equal(who('Norway said that it would send ships.\n\nNorway noted that they were old.'), '');
  });

  it('with what goes on between them', () => {
    assert.equal(
      who(
        'Chad, speaking in a right of reply, agreed.\n\nIt also noted rain.\n\n“It rains,” it added.\n\nNorway said so.',
      ),
      ' |  | Chad\n |  | Norway',
    );
  });

  it('and none is of He/she, of whom nobody has decided yet', () => {
    assert.equal(
      who(
        'The Netherlands stated that rivers rose.\n\nNorway said so.\n\nHe/she asked for boats.\n\nS/he noted that they were old.  She/he agreed.',
      ),
      ' |  | Netherlands\n |  | Norway',
    );
    assert.equal(who('Peru said that it rained.  He/she welcomed that.  Mali agreed.'), '');
  });

  it('and whoever has spoken goes on under the same name', () => {
    assert.equal(
      who('The Netherlands said so.\n\nThe Netherlands requested a panel.\n\nThe EC regretted it.'),
      ' |  | Netherlands\n |  | EC',
    );
  });

  it('but no minister, and nobody who told reporters', () => {
    assert.equal(
      who('Chad’s Lake Minister said so.\n\nNorway told reporters that it rained.\n\nLRO President Lund noted it.'),
      '',
    );
  });

  it('and behind a heading on their own line, with States in capitals, as bulletins set them', () => {
    assert.equal(
      who(
        'LAKES, ITEM 7(a): Mali, for the LAKE GROUP, supported it. SAUDI ARABIA said that it rained. The G-77/CHINA, opposed by NORWAY, urged care. CHAD, supported by the EU, stressed it.',
      ),
      ' |  | Mali\n |  | SAUDI ARABIA\n |  | G-77/CHINA\n |  | CHAD',
    );
  });

  it('and so do the questions of experts', () => {
    assert.equal(
      who(
        'An Expert asked how deep it was.  It had rained.  Another Expert inquired about fish.  A Committee Member noted that it was late.',
      ),
      [' | An Expert | ', ' | Another Expert | ', ' | A Committee Member | '].join('\n'),
    );
  });

  for (const text of [
    'The delegation said that it had rained. The delegation noted that fish were well. It was so.',
    'Norway said that it would send two ships. Denmark called the move hasty. It went on for years.',
    'He said that lakes were low. She noted the same. They agreed. Others stressed it.',
    'The Council said so. The Committee noted it. Mr. Lund agreed. Speakers stressed it.',
    'The representative of Iraq, noting it, said so. When the Speaker asked her to turn round, she noted it.',
    'OLA MYHRE (Norway) said so. Norway noted it. Denmark stressed it. Sweden agreed.',
  ]) {
    it(`but not in “${text}”`, () => assert.ok(who(text).split('\n').length < 2));
  }
});

describe('coverage: what opens no speech', () => {
  for (const text of [
    'The representative of Chad was elected Vice-Chair.',
    'Speaking to reporters behind closed doors, Committee Chair Ola Myhre said that it was so.',
    'The representatives of Mali and Togo had asked for the floor.',
    'After the vote, the representatives of Mali and Togo spoke.',
    'Echoing the representative of Malawi, he said that it was so.',
    'In response to the representative of Malawi, she said so.',
    'At the outset of the meeting, the Fourth Committee approved it.',
    'Islamic State in Iraq (Levant) said to be there.',
    'The representative of Chad also made a general statement before the vote.',
    'The representative of Chad then also spoke a second time.',
    'Noting that Cuba had tabled it, she asked whether, in the light of it, the representative of Mali agreed.',
    'The Secretary-General, in his report, said so.',
    'The Secretary-General, in opening the door to talks, had been bold.',
    'Following her election, Ms. Lund visited lakes.',
    'The representative of Chad took the floor again to respond.',
    'The Chair called for a vote.',
    'In the debate on 16 December, the representative of Chad said so.',
    'On 16 December, the representative of Chad said so.',
    'UNITED NATIONS, NEW YORK, 21 May',
    'ASSEMBLY ADOPTS 4 TEXTS, 2 DECISIONS AS IT CONCLUDES',
    'Co-chaired by Amrit Thapa (Nepal) and Julio Ferreira (Paraguay), the discussion had speakers.',
    'However, he said, the representative of Mali had told the Council so.',
    'Last year, Mali’s representative said, forty teams had come.',
    'A member of the panel had been wounded.',
    'An expert panel had found traces.',
    'In a region of lakes, Peru had few.',
    'In an attempt to save lakes, Lakeland adopted a law.',
    'Operation BLUE HERON had been launched, showing that force did not pay.',
    'Mr. Mansouri said that, in a release about him alone, he was named again.',
    'UNODC said that it would help.',
    'OLAF BERG (Chad)-based centre had closed.',
    'TRADE AND DEVELOPMENT (continued)',
    'FRANCE: ',
    'Lake Friends (Chad) — asked by the representative of Cuba for its budget;',
    'The delegation of Mali consisted of five experts.',
    'The delegation supported the text.',
    'The Chair drew attention to the draft.',
    'Also speaking was the representative of Peru.',
    'Also attending was OLA MYHRE, Director of the Lake Union, who left early.',
    'The Minister for Lakes of Mali was elected.',
    'The Minister had told them of lakes; of Mali he said nothing.',
    '“The lakes,” said the report of the Secretary-General, “are low.”',
    'CHAIRMAN MYHRE. [unintelligible] our staff has it.',
    'According to Mr. OYELARAN, the representative of Mali said so.',
    'A recorded vote was requested by the representative of Cuba, who said so.',
    'The representatives of Mali and Togo spoke in explanation of vote.',
    'Ms. Ada Obi, High Representative for Lakes, addressed the Council by video link.',
    'The Secretary-General reported that wells were dry.\n\nThe report had three parts.',
    'Mr. Myhre, 64, said so.',
    'During the flood, Ola Myhre (Mali) said so.',
    'On Monday, Committee Chair Ola Myhre said so.',
    'Mr. Myhre concluded by saying that, as one who had spoken before, he went on.',
    'Mali’s representative made a statement after adoption.',
    'Committee Chair Ola Myhre said in a report that wells were dry.',
    'Chairman Myhre told reporters that wells were dry.',
    'Chair Myhre’s plan asked for wells.',
    'Ola Myhre of Mali, who was the Chair, said so.',
    'The Lake Bank of Mali, Chair of nothing, said so.',
    'President Myhre said that wells were dry.',
    'Mr. Myhre, in his statement to the press, said so.',
    'In a statement, Dr. Myhre said that wells were dry.',
    'The Lake Committee heard it today, and wells were dry, as Chair Myhre said to many who had come.\n\nIt rained.',
    'Chairman Myhre told the Lake Committee today that the wells of the region were dry, and that all should now help.',
    'The Committee Chair, Ola Myhre of Mali, was elected again.',
    'In remarks to the press, Ola Myhre said so.',
    'LAKE CITY, 19 March (Lake Service) -- The Lake Union, a body of lakes, concluded its session.',
  ]) {
    it(text, () => assert.equal(who(text), ''));
  }
});

describe('coverage: votes', () => {
  for (const [text, counts] of [
    ['A second text received 4 votes in favour (Chad, Mali, Peru, Togo) to 7 against with 4 abstentions.', [4, 7, 4]],
    [
      'The Committee rejected it by a recorded vote of 107 against (Chad, Mali) to 5 in favour (Togo), with 42 abstentions.',
      [5, 107, 42],
    ],
    [
      'The Assembly welcomed the talks by adopting a resolution, as amended, by a vote of 158 in favour to none against.',
      [158, 0, undefined],
    ],
    ['It went on to adopt draft II by a recorded vote of 163 in favour to 5 against with 7 abstentions.', [163, 5, 7]],
    ['The draft — submitted by Norway — was vetoed by a vote of 11 in favour to 1 against (Togo).', [11, 1, undefined]],
    [
      'Next, the Council took up “L.5”, approving it by a vote of 9 in favour to 2 against (Chad, Togo).',
      [9, 2, undefined],
    ],
    [
      'By a recorded vote of 40 in favour to 1 against (Chad), with 2 abstentions (Mali and Peru), the Council called upon Togo to act. It was a long day.',
      [40, 1, 2],
    ],
    [
      'On the request of Chad, the Committee voted on the proposal. The vote was 13 in favour to one against (Chad), with five abstentions.',
      [13, 1, 5],
    ],
    [
      'Next, the Committee took up the draft on lakes (document A/C.1/66/L.30), which it approved by a recorded vote of 161 in favour to none against, with 5 abstentions.',
      [161, 0, 5],
    ],
    [
      'Paragraph 1, which urged States to join, was approved by 142 votes in favour to 3 against (India, Israel, Pakistan), with 1 abstention (Cuba).',
      [142, 3, 1],
    ],
    [
      'The draft decision, by which the Assembly would include lakes, was approved by a vote of 135 in favour to none against, with 4 abstentions.',
      [135, 0, 4],
    ],
    [
      'Welcoming the talks, the Assembly would urge more of them.  The Committee approved that draft by a recorded vote of 127 in favour to none against.',
      [127, 0, undefined],
    ],
    [
      'The Assembly would call for talks, under the terms of a draft approved this morning by a recorded vote of 80 in favour to 12 against.',
      [80, 12, undefined],
    ],
    ['It had earlier rejected a motion by a vote of 6 in favour to 9 against, with 2 abstentions.', [6, 9, 2]],
    ['The draft, submitted by Norway, received 13 votes in favour and 2 against (Chad, Togo).', [13, 2, undefined]],
  ] as const) {
    it(text, () => {
      const vote = parse(text, coverage).children.find(node => node.kind === 'vote');
      assert.deepEqual([vote?.inFavour?.count, vote?.against?.count, vote?.abstaining?.count], counts);
    });
  }
});

describe('coverage: a whole release', () => {
  it('tells a vote and the lists below it once', () => {
    const text =
      'In a resolution on lakes, adopted by a vote of 2 in favour, none against and 1 abstention, the Council urges care.\n\nThe result of the vote was as follows:\n\nIn favour (2): Chad, Mali.\n\nAgainst (0):\n\nAbstentions (1): Peru.\n\nIt rained.';
    const votes = parse(text, coverage).children.filter(node => node.kind === 'vote');
    assert.deepEqual(
      votes.map(({ inFavour, abstaining }) => [inFavour?.States?.length, abstaining?.count]),
      [[2, 1]],
    );
  });

  it('takes a long line in capitals for the headline, though it begins as a heading may', () => {
    const text =
      'Press Release\n\nDISCUSSION OF LAKES IS OPPORTUNITY TO ACT, FIFTH COMMITTEE TOLD\n\nILSE BRANDVOLD (Norway) said so.';
    assert.match(outline(text), /title: DISCUSSION OF LAKES/);
  });

  it('takes for the title what goes on below a comma or semicolon, and the header lines of French', () => {
    const english =
      'GA/11999\n\nAssembly Adopts Texts on Lakes, Rivers, Wells, Springs, Seas, Ice;\n\nRenews Mandate of Lake Agency\n\nIt rained.\n\nILSE BRANDVOLD (Norway) said so.';
    assert.match(outline(english), /^header: .*\ntitle: .*\ntitle: Renews.*\nparagraph.*\nILSE/);
    const french =
      'LE CONSEIL DEMANDE QUE L’ON AGISSE\n\n28/04/2034\nCommuniqué de presse\nCS/2999\n\n4999ème séance – après-midi\n\nLE CONSEIL DEMANDE QUE L’ON AGISSE\n\nIl a plu.\n\nM. OLA BERG (Norvège) a dit oui.';
    assert.equal(
      outline(french).replace(/:.*/g, ''),
      'title\nheader\nheader\nheader\nheader\ntitle\nparagraph\nM. OLA BERG |  | Norvège',
    );
  });

  it('takes a few words before a colon for a heading, but no side of a vote and no speaker', () => {
    const lines = ['BRIEFERS:', 'Council Members:', 'Against:', 'Mr. Lund replied:', 'Ghana:', 'He said:'];
    const found = outline(lines.map(line => `${line}\n\nILSE BRANDVOLD (Norway) said so.`).join('\n\n'));
    assert.deepEqual(sectionsIn(found), ['§ BRIEFERS', '§ Council Members']);
  });

  it('takes the number of a meeting and of a release that nobody knows yet for the head’s', () => {
    assert.equal(
      outline('76XXth Meeting (AM)\nSC/XXXXX\n\nHEADLINE TO COME\n\n(HED TK)\n\nPress Release NGO/443 |\n'),
      'header: 76XXth Meeting (AM)\nheader: SC/XXXXX\nnote: HEADLINE TO COME\nnote: (HED TK)\nheader: Press Release NGO/443 |',
    );
  });

  it('goes on with the Chair’s speech where it names the Chair again, and begins one where another spoke between', () => {
    const chair = 'Special Committee Chair Ola Myhre (Norway) said so.\n\nShe thanked them.';
    const again = 'In calling for a break, the Chair said that it was late.';
    const other = 'The representative of Mali agreed.';
    assert.doesNotMatch(outline([chair, again].join('\n\n')), /the Chair/);
    assert.match(outline([chair, other, again].join('\n\n')), /the Chair/);
    assert.match(outline(['OLA MYHRE, Chair of the Lake Bank, said so.', again].join('\n\n')), /the Chair/);
  });

  it('tells a sentence that begins with Having from a State', () => {
    const text = 'Having asked for it, several left.\n\nMali said so.\n\nTogo agreed.';
    assert.equal(outline(text), 'paragraph: Having asked for it, several left.\n |  | Mali\n |  | Togo');
  });

  it('ends with the footnote to its head, but not at a rule', () => {
    const text = 'ILSE BRANDVOLD (Norway) said so.\n\n__________\n\n* The 9983rd meeting was closed.';
    assert.equal(
      outline(text),
      'ILSE BRANDVOLD |  | Norway\nclosing: __________\nparagraph: * The 9983rd meeting was closed.',
    );
    assert.doesNotMatch(outline(text.replace('* ', '')), /closing/);
  });

  it('takes names of States alone on a line for no heading', () => {
    const text = 'ILSE BRANDVOLD (Norway) said so.\n\nFrance and the Gambia\n\nSudan\n\nKOFI ATTAH (Ghana) said so.';
    assert.deepEqual(sectionsIn(outline(text)), ['§ Sudan']);
    const signed = '“It rained,” in full.\n\nRepresentative of Mali\n\nThe meeting ended at 9 a.m.';
    assert.deepEqual(sectionsIn(outline(signed)), []);
  });

  it('takes the rows of a ballot for no headings', () => {
    const text =
      'It rained.\n\nFirst Round\n\nNumber of ballots:\n\n193\n\nMali\n\n191\n\nChad\n\n2\n\nThe Chair thanked all.\n';
    assert.deepEqual(sectionsIn(outline(text)), ['§ First Round']);
  });

  it('takes a body’s name on two lines for a part of the head', () => {
    const text =
      'GA/LAK/99\n\nCommittee on the Rights\nof the People of the Lakes\n\n9th Meeting (PM)\n\nCommittee Marks its Year\n\nIt rained.\n\nILSE BRANDVOLD (Norway) said so.';
    assert.match(outline(text), /^header.*\ntitle: Comm.*\ntitle: of the .*\nheader.*\ntitle: .*\nparagraph/);
  });

  it('takes a meeting’s number on a line of its own for one with the word below it', () => {
    const text =
      'Security Council\n\n9111th\n\nMeeting (AM)\n\nCouncil Hears of Lakes\n\nIt rained.\n\nILSE BRANDVOLD (Norway) said so.';
    assert.match(outline(text), /^title: .*\nheader: 9111th\s+Meeting \(AM\)\ntitle: Council Hears.*\nparagraph/);
  });

  it('a page of the seventies, and who sent it in', () => {
    const text =
      '(FOR USE OF INFORMATION MEDIA -- NOT AN OFFICIAL RECORD)\n\nUnited Nations, N.Y.\n\nCOMMITTEE DISCUSSES LAKES\n\n(Received from a UN Information Officer.)\n\nIt rained.\n\nILSE BRANDVOLD (Norway) said so.';
    assert.equal(
      outline(text).replace(/:.*/g, ''),
      'closing\nheader\ntitle\nheader\nparagraph\nILSE BRANDVOLD |  | Norway',
    );
  });

  it('a report on a session in which nobody is told to have spoken', () => {
    const text =
      'LAK/2999\n\nParties to Lake Convention Conclude Ninth Meeting\n\nNEW YORK, 28 June (Division for Lakes) ― The Meeting of States Parties was held from 21 to 25 June.\n';
    assert.equal(dialectOf(text)?.id, 'coverage');
  });

  it('in French, the first paragraph opens no speech, and a document behind a heading is no State', () => {
    const text =
      'CS/2999\n\nLe Conseil a entendu, ce matin, un exposé sur la situation des lacs, à quelques jours de l’expiration du mandat.\n\nM. Ola Berg a dit qu’il pleuvait.\n\nLA SITUATION DES LACS (S/2034/198)\n\nM. OLA BERG (Norvège) a dit oui.';
    assert.equal(
      outline(text).split('\n').slice(1).join('\n').replace(/: .*/g, ''),
      'paragraph\nparagraph\n§ LA SITUATION DES LACS (S/2034/198)\n  M. OLA BERG |  | Norvège',
    );
  });

  it('a draft', () => {
    const text = `
\ufeffSecurity Council: Safety of mountain lakes

Note:  A full summary will be made available.

Briefings

OUSMANE DIARRA, Secretary‑General of the Lake Union, said that lakes were rising.

He went on to say that valleys were at risk.

Statements

NAME TO COME (Chad) said that his lake was shrinking.

Statement by Nepal to come.

ILSE BRANDVOLD (Norway) said so.

For information media. Not an official record.`.slice(1);
    const expected = `
title: Security Council: Safety of mountain lak
note: Note:  A full summary will be made avail
§ Briefings
  OUSMANE DIARRA | Secretary‑General | Lake Union
§ Statements
  [NAME TO COME] |  | Chad
  missing-speech: Statement by Nepal to come.
  ILSE BRANDVOLD |  | Norway
closing: For information media. Not an official r`.slice(1);
    for (const end of ['\n', '\r\n', '\r']) assert.equal(outline(text.replaceAll('\n', end)), expected);
    assert.equal(dialectOf(text), coverage);
  });

  it('who is still to come, by the delegations alone', () => {
    for (const line of ['Reps of Chad and Mali to come.', 'Statement by the reps of Chad and Mali to come.']) {
      const record = parse(line, coverage);
      const [node] = record.children;
      assert.ok(node?.kind === 'missing-speech' && node.affiliation, line);
      assert.equal(textOf(record, node.affiliation), 'Chad and Mali');
    }
    const [rest] = parse('[Suite des déclarations à venir]', coverage).children;
    assert.ok(rest?.kind === 'missing-speech');
    assert.equal(rest.affiliation, undefined);
    const replies = [
      'Chad second right of reply to come.',
      '[Second reply by Chad – text to follow]',
      '[Right of reply by Chad — statement being transcribed]',
    ];
    for (const reply of replies) {
      const record = parse(reply, coverage);
      const [node] = record.children;
      assert.equal(node?.kind === 'missing-speech' && node.affiliation && textOf(record, node.affiliation), 'Chad');
    }
  });

  it('a stamp above the title, in any case', () => {
    for (const stamp of [
      'Provisional, not for release',
      'Draft; do not publish',
      'DRAFT 3 – DESK COPY',
      'Do not quote.',
      '[For internal use only]',
    ]) {
      const rest = 'Lake Council: Safety of Lakes\n\nILSE BRANDVOLD (Norway) said so.';
      assert.equal(
        outline(`${stamp}\n\n${rest}`),
        `note: ${stamp}\ntitle: Lake Council: Safety of Lakes\nILSE BRANDVOLD |  | Norway`,
      );
    }
    assert.match(outline('ILSE BRANDVOLD (Norway) said so.\n\nDo not release the fish, she added.'), /^[^\n]+$/);
  });

  it('a finished release: head, summary, panel without blank lines, narrative, section', () => {
    assert.equal(
      outline(`8999th & 9000th Meetings (Resumed) (AM & PM)
SC/19999

Council Urges Care for Mountain Lakes, as Speakers Call for Early Warning

12 May 2031

The Council called today for early warning, as its members heard briefings on lakes in the mountains of three continents.
Panel 2
In the morning, the Council heard a panel on lakes, with speakers who had come from far and wide to tell of what they knew.
Mr. OYELARAN said lakes were rising, and that early warning systems were needed in every valley below a glacier of that kind.
He added that they cost little in comparison with what a flood would take from those who lived below it, as had been shown.
Also speaking were the representatives of Chad and Nepal.

Right of Reply

The representative of Togo, exercising the right of reply, said so.`),
      `header: 8999th & 9000th Meetings (Resumed) (AM &
header: SC/19999
title: Council Urges Care for Mountain Lakes, a
header: 12 May 2031
paragraph: The Council called today for early warni
§ Panel 2
  paragraph: In the morning, the Council heard a pane
  Mr. OYELARAN |  | 
  stage-direction: Also speaking were the representatives o
§ Right of Reply
   |  | Togo`,
    );
  });

  const lead = `
SC/19999

Council Urges Care for Mountain Lakes

Lakes in the mountains needed care, the Head of the Lake Union told the Security Council today, as its members met.

Ousmane Diarra, speaking via videoconference, said he had seen them.

Norway’s representative said her Government would help, while his colleague from Chad said he could not.

Also speaking was the representative of Peru.

`;

  it('the first paragraphs of a finished release tell in short what is said below, and open no speech', () => {
    const briefing = 'OUSMANE DIARRA, Head of the Lake Union, said that lakes were rising.';
    const below = '§ Briefings\n  OUSMANE DIARRA | Head | Lake Union';
    assert.equal(outline(`${lead}Briefings\n\n${briefing}`).split('\n').slice(6).join('\n'), below);
    const ended = /Also speaking.*\n\n/;
    assert.equal(
      speechesOf(parse(`${lead.replace(ended, '')}Action on Draft\n\nMali’s delegate said so.`, coverage)).length,
      1,
    );
    const vote = 'The representative of Mali, introducing the draft, said so.';
    assert.equal(
      outline(`${lead}Action on Draft\n\n${vote}`).split('\n').slice(6).join('\n'),
      '§ Action on Draft\n   |  | Mali',
    );
  });

  it('nor do they where the first is short', () => {
    const told = 'A world of lakes needed repair, the Lake Council was told today by its members.\n\n';
    const text = `Lakes Need Care\n\n${told}The Prime Minister of Fiji, Ola Myhre, said so.\n\nStatements\n\nADA OBI (Mali) said so.`;
    assert.equal(who(text), 'ADA OBI |  | Mali');
  });

  it('nor does their first sentence, though nothing stands over what follows', () => {
    const told =
      'Lakes in the mountains needed care, the representative of Mali told the Lake Council today, meeting for the first time.';
    assert.equal(who(`Lakes Need Care\n\n${told}\n\nThe representative of Chad said so.`), ' |  | Chad');
  });

  it('takes a speech to come under a name with Mr. for no heading', () =>
    assert.match(outline('Statements\n\nMr. NTWALI (Rwanda) TK'), /missing-speech/));

  it('goes on with a heading, and tells when a forum meets again', () =>
    assert.equal(
      outline('Press Release\n\nStatements (ctd.)\n\nThe forum will meet again at 9 a.m.\n\nBriefings, continued'),
      [
        'header: Press Release',
        '§ Statements (ctd.)',
        '  stage-direction: The forum will meet again at 9 a.m.',
        '§ Briefings, continued',
      ].join('\n'),
    ));

  it('a special meeting, a round-up, a symbol’s revision and a day of few digits are the head’s', () =>
    assert.equal(
      outline(
        'HQ/635/Rev.1*\n6/7/2005\nSpecial Meeting (AM)\n16th Meeting (AM)* and Round-up of Session\n\nLakes Need Care\n\nThe Lake and River Council will meet again.',
      ),
      [
        'header: HQ/635/Rev.1*',
        'header: 6/7/2005',
        'header: Special Meeting (AM)',
        'header: 16th Meeting (AM)* and Round-up of Sessi',
        'title: Lakes Need Care',
        'stage-direction: The Lake and River Council will meet aga',
      ].join('\n'),
    ));

  it('a day by itself, and what a series puts before it', () =>
    assert.match(outline('News | 3 May 2019\n\nLakes Need Care\n\nADA OBI (Mali) said so.'), /^header: News/));

  it('a meeting with its day on one line, and a stamp right above it', () => {
    const lines = outline(`DRAFT
9871st Meeting (AM)                    12 December 1996

LAKE COUNCIL CALLS FOR WELLS, IN TEXT ADOPTED TODAY BY ITS MEMBERS IN LAKELAND

ADA OBI (Mali) said so.
`).split('\n');
    assert.deepEqual(
      lines.map(line => line.slice(0, 18)),
      ['note: DRAFT', 'header: 9871st Mee', 'title: LAKE COUNCI', 'ADA OBI |  | Mali'],
    );
  });

  it('a seminar and a meeting without a number are the head’s, and a session that opens is a heading', () => {
    const text = `Lake Regional Seminar,
AM & PM Meetings

Seminar Opens in Lakeland

LAKELAND, 3 May — The Lake Regional Seminar began today.

Opening Session

ADA OBI (Mali) said so.

The Special Committee will meet again at 3 p.m.
`;
    assert.deepEqual(outline(text).split('\n').slice(0, 3), [
      'header: Lake Regional Seminar,',
      'header: AM & PM Meetings',
      'title: Seminar Opens in Lakeland',
    ]);
    assert.deepEqual(sectionsIn(outline(text)), ['§ Opening Session']);
    assert.match(outline(text), /stage-direction: The Special Committee will meet/);
  });

  it('a session and a meeting on one line are the head’s, and a body’s name that goes on with another', () => {
    assert.equal(
      outline(
        '2034 Session, 2nd Meeting (AM)\nOrganizational Committee, 1st Meeting (PM)\nCommittee on Relations\nwith the Lake Country\n\nILSE BRANDVOLD (Norway) said so.',
      ),
      'header: 2034 Session, 2nd Meeting (AM)\nheader: Organizational Committee, 1st Meeting (P\ntitle: Committee on Relations\ntitle: with the Lake Country\nILSE BRANDVOLD |  | Norway',
    );
  });

  it('without a day, too, where their first sentence tells of the meeting', () => {
    const below = 'Wells\n\nThe representative of Mali said so.';
    const told =
      'Lakes in the mountains needed care, said delegates as the Assembly began its debate on what could be done.';
    const lead = (first: string) => `Lakes Need Care\n\n${first}\n\nThe representative of Mali said so.\n\n${below}`;
    assert.equal(speechesOf(parse(lead(told), coverage)).length, 1);
    assert.equal(speechesOf(parse(lead(`${'They were low. '.repeat(9)}\n\n${told}`), coverage)).length, 2);
  });

  it('speeches that nothing stands over are no such paragraphs, nor is one under a name in capitals', () => {
    const short = lead.replace('Also speaking was the representative of Peru.\n\n', '');
    const reply = 'Right of Reply\n\nThe representative of Togo said so.';
    assert.equal(speechesOf(parse(`${short}${reply}`, coverage)).length, 3);
    assert.equal(speechesOf(parse(lead, coverage)).length, 2);
    const capitals = lead.replace('Norway’s representative said her', 'ILSE BRANDVOLD (Norway) said her');
    assert.equal(speechesOf(parse(`${capitals}Briefings\n\nThe rest.`, coverage)).length, 2);
  });

  it('a session’s close that nothing stands over opens its speeches, though the symbol of the release ends it', () => {
    const text =
      'Lake Committee Concludes Session\n\nThe Lake Committee this morning concluded its ninth session, after adopting its observations on the reports of Chad and Mali.\n\nSummarizing the session, Ola Myhre, Committee Chairperson, said that it had rained.\n\nProduced by the Lake Information Service for use of the media; \n\nLAC/18/017E';
    assert.match(outline(text), /\nOla Myhre \| Committee Chairperson \| \n/);
  });

  it('bulletins and news of agencies on a meeting say what they are', () => {
    for (const text of [
      'LAKE CITY HIGHLIGHTS\n\nPLENARY: Mali, for the LAKE GROUP, supported it. CHAD said that it rained.\n',
      'Lake Body 9 May 2034\n\nThis summary has been prepared by the WTO Secretariat to help.\n\nThe United States said so.\n\nThe EC regretted it.\n',
      'Labour Conference opens\n\nNews | 11 June 2034\nGENEVA (ILO News) – It rained.\n\nThe President of Mali, Ada Obi, said so.\n',
    ])
      assert.equal(dialectOf(text)?.id, 'coverage');
  });

  it('who speaks for a body, at a briefing', () => {
    const text = `UN Lake City Press Briefing

Ada Lund, Director of the Lake Service, chaired the hybrid briefing which was attended by spokespersons.

Rain in the Hills

Ola Myhre, for the Lake Agency (LA), informed that it rained.

WLO was also flying lamps.

Responding to a question from a journalist, Ms. Lund said that it had stopped.

Ebo Obi for the Office of the High Commissioner for Lakes (OHL) said this morning, it rained on.
`;
    assert.equal(dialectOf(text)?.id, 'coverage');
    assert.deepEqual(outline(text).split('\n').slice(2), [
      '§ Rain in the Hills',
      '  Ola Myhre |  | Lake Agency',
      '  Ms. Lund |  | ',
      '  Ebo Obi |  | Office of the High Commissioner for Lakes',
    ]);
  });

  it('a bulletin’s States in capitals, also behind what nobody says', () => {
    const text = `LAKE CITY HIGHLIGHTS

The group on lamps met in the morning. The MALDIVES said it rained. CHAD and MALI pointed to lamps. The EU asked why. TOGO, with MALI, indicated how.

The Agency met partners. LAWFO said it rained. LUNEP reported on lamps. LWHO warned of wind.

LAMPS: New lamps: PERU drew the attention to lamps. The Secretariat referred to more.

Lake Convention Executive Secretary Ada Lund welcomed delegates.

COP-5 President Odo Berg, Director of the Lake Agency, drew delegates’ attention to it.
`;
    assert.deepEqual(outline(text).split('\n').slice(2), [
      ' |  | MALDIVES',
      ' |  | CHAD and MALI',
      ' |  | EU',
      ' |  | TOGO',
      ' |  | PERU',
      ' |  | Secretariat',
      'Ada Lund | Lake Convention Executive Secretary | ',
      'Odo Berg | COP-5 President | Lake Agency',
    ]);
  });

  it('who once worked for a body, and a State of two words, are nobody who speaks for one', () => {
    assert.equal(
      outline(
        'Statements\n\nADA LUND (Norway) said so.\n\nOla Myhre, who worked for the Lake Agency, told him more.\n\nSouth Africa, for the Lake Group, said that it rained.',
      ),
      '§ Statements\n  ADA LUND |  | Norway',
    );
    assert.equal(
      dialectOf(
        'Floods in the hills\n\nAda Lund, the mayor, chaired a briefing on the floods.\n\nOla Myhre, Fire Chief, said that it rained.\n',
      )?.id,
      undefined,
    );
  });

  it('whose office stands behind the name, a few words further on', () => {
    assert.match(
      outline(`Lake Committee Concludes Session

The Lake Committee today concluded its ninth session.

Closing the session, Ola Myhre, Chairperson of the Committee, summarized its work.

Ebo Obi, Lake Policy Director, Green International, spoke on lamps.

Jana Kovar, member of the Subcommittee on Lamps, said that it rained.

In her first update to the Council, High Commissioner Lund agreed.
`),
      /\nOla Myhre \| Chairperson \| Committee\nEbo Obi \| Lake Policy Director \| Green International\nJana Kovar \| member \| Subcommittee on Lamps\nLund \| High Commissioner \| $/,
    );
  });

  it('the ends of releases of other houses are nobody’s words', () => {
    for (const end of [
      'Produced by the Lake Information Service in Lake City for use of the media; not an official record. The English and French versions of our releases are the product of two teams that work independently.',
      'For further information, please contact: Odo Berg, Lake Agency, tel. 000 00 00',
      'Media contacts:',
      'This issue of the Earth Negotiations Bulletin is written and edited by Odo Berg.',
      'ENDS',
    ])
      assert.match(
        outline(`ADA LUND (Norway) said so.\n\n${end}\n\nLC/34/3E\n`),
        /Norway\nclosing: .*\nheader: LC\/34\/3E$/,
      );
  });

  it('spokespersons of groups, incoming chairs and who presides', () => {
    assert.deepEqual(
      outline(`ADA LUND (Norway) said so.

The Workers’ spokesperson, Ola Myhre, said that it rained.

Ambassador Ebo Obi of Mali, incoming President of the Lake Council, said that it rained.

The President of the Council, speaking as the representative of Chad, said that it rained.

Director-General Jana Kovar said that it rained.

***** (Mexico) TO COME *****
`)
        .split('\n')
        .slice(1),
      [
        'Ola Myhre |  | Workers',
        'Ambassador Ebo Obi | incoming President of the Lake Council | Mali',
        ' | The President of the Council | ',
        'Jana Kovar | Director-General | ',
        'missing-speech: ***** (Mexico) TO COME *****',
      ],
    );
  });

  it('the tops of pages and the ends of annexes are no headings', () => {
    assert.equal(
      outline(`ILSE BRANDVOLD (Norway) said so.

Security Council - 3 - Press Release SC/9999 9999th Meeting (AM) 12 May 1997

She added more.

GE.33-01234 (E)

She thanked them.

(END OF ANNEX II)

HRC31.014E

HRC/31/014E`),
      'ILSE BRANDVOLD |  | Norway\nclosing: (END OF ANNEX II)\nheader: HRC31.014E\nheader: HRC/31/014E',
    );
  });

  it('a speech runs over its paragraphs, and its words begin at the verb', () => {
    const text = 'ILSE BRANDVOLD (Norway), citing it, said so.\n\nShe added more.\n\nStatements\n\nThe rest.';
    const record = parse(text, coverage);
    const [speech] = speechesOf(record);
    assert.equal(textOf(record, speech!.words), 'citing it, said so.\n\nShe added more.');
    assert.equal(speech!.children.length, 2);
  });

  it('an opening on lines broken by hand is the speech’s, whatever its second line looks like', () => {
    assert.equal(
      outline('The Acting President\nILSE BRANDVOLD (Norway) said that it rained.\n'),
      'ILSE BRANDVOLD | The Acting President | Norway',
    );
  });

  it('lines broken by hand belong to one paragraph', () => {
    const text =
      'ILSE BRANDVOLD (Norway) said that the\nrepresentative of Mali had spoken of\nMr. OYELARAN, who was there.\n\nShe agreed.';
    const record = parse(text, coverage);
    assert.deepEqual(
      speechesOf(record).map(speech => speech.children.length),
      [2],
    );
  });
});
