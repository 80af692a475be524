import assert from 'node:assert/strict';
import { coverage } from '../server/record/dialects/coverage.ts';
import { parse } from '../server/record/parse.ts';
import { pronounsOf } from '../server/record/pronouns.ts';
import { speechesOf } from '../server/record/walk.ts';
import { draw, drawn } from './marks.ts';

const read = (text: string) => parse(text, coverage);
const speakers = (text: string) => {
  const record = read(text);
  return speechesOf(record)
    .flatMap(speech => pronounsOf(record, speech))
    .filter(pronoun => pronoun.refersTo === 'speaker')
    .map(pronoun => pronoun.span);
};

describe('whom a pronoun means', () => {
  const pictures: Readonly<Record<string, string>> = {
    'verbs of saying, reflexives and what is the delegation’s': `
ILSE BRANDVOLD (Norway), associating herself with the Group, said that her Government would help.  She went on to thank it.
                                     ^^^^^^^                           ^^^                         ^^^
`,
    'the lead-in before the name': `
In her closing remarks, Ms. BRANDVOLD said that ice was thin.
   ^^^
`,
    'not the Secretary-General and his report': `
ILSE BRANDVOLD (Norway) said that the Secretary-General had been right in his report.  She welcomed it.
                                                                                       ^^^
`,
    'not what somebody else has said, with which one agrees': `
ILSE BRANDVOLD (Norway) said that she shared his concern.  She aligned herself with his remarks.
                                  ^^^                      ^^^         ^^^^^^^
`,
    'not an envoy named before, of whom one recalls what he had asked': `
ILSE BRANDVOLD (Norway) said that Mr. Okpara had briefed the Council.  She was glad.  She recalled that he had asked
                                                                       ^^^            ^^^
for a reply, and she regretted that none had come.
                 ^^^
`,
    'not a Director of whom the sentence before tells, nor whoever thanks whom it was about': `
ILSE BRANDVOLD (Norway) said that her delegation had written to the Director.  He had promised an answer.
                                  ^^^

OLE DAHL (Denmark) said that ice was thin.  He welcomed Ms. Roa.  She thanked him and the Council.
                                            ^^
`,
    'not whose answer is told behind what one had asked, nor of whom one hopes': `
ILSE BRANDVOLD (Norway) said that ice was thin.  She had asked in jest, but his answer had been serious.  She asked the
                                                 ^^^                                                      ^^^
Director whether he had come, and she hoped that he would read it.
                                  ^^^
`,
    'not a President and his Administration': `
ILSE BRANDVOLD (Norway) said that President Okpara and his Administration had kept their promise to his people.
`,
    'not whom a delegate asks': `
The representative of Togo asked how she would follow up on her report.  He wished to hear her views, and his country
                                                                         ^^                               ^^^
would help.  Had she been to Lomé?  He said so.
                                    ^^
`,
    'not whom a delegate is about to ask': `
The representative of Togo, noting that she had been to Lomé, asked the Rapporteur to return.  He thanked her.
                                                                                               ^^
`,
    'the speaker where somebody else asks': `
ILSE BRANDVOLD (Norway) said that ice was thin.  Asked whether she would skate, she said that she would.
                                                               ^^^              ^^^           ^^^
`,
    'nobody where one reads what another has written': `
OUSMANE DIARRA, speaking on behalf of the High Commissioner, said she was alarmed.  He said that she would return.
`,
    'not a petitioner who is to be heard, nor kin': `
The delegate of Togo asked that the petitioner be allowed to end his statement.  She said that she would let her son speak.
                                                                                 ^^^           ^^^           ^^^
He was 12 years old, and he had written it.
`,
    'not whom somebody quotes': `
ILSE BRANDVOLD (Norway), said that ice was thin.  Quoting Olav Duun, she said that it would hold.  He had known it.
                                                                     ^^^
`,
    'what the speaker was is nobody else, and a question ends where its asker goes on': `
LENE DAHL (Denmark) said that she had served as the legal officer of the Mission.  In her opinion, it was late.
                              ^^^                                                     ^^^
The representative of Togo said so.  He asked why five States ruled, and he saw no reason.
                                     ^^                                  ^^
`,
    'not a mother who was seen to die': `
OUSMANE DIARRA (Mali) said that a boy had seen his mother die.  She had been hit.  The Council had a duty, he said.
                                                                                                           ^^
`,
    'not whoever is quoted': `
ILSE BRANDVOLD (Norway) quoted him as saying:  “She is right, and her country is, too.”  He had meant it, she said.
                                                                                                          ^^^
`,
    'not on whose behalf one speaks': `
ILSE BRANDVOLD (Norway), speaking on his behalf, read out the letter.  “I am ill,” he had written.
`,
    'not anybody': `
ILSE BRANDVOLD (Norway) said that everyone should bring his or her skates, and each child his sledge, she said.
                                                                                                      ^^^
`,
    'not Her Majesty': `
ILSE BRANDVOLD (Norway) said that Her Majesty’s ships were late.  Her delegation would wait.
                                                                  ^^^
`,
    'not a speaker who takes the floor in between': `
ILSE BRANDVOLD (Norway) said that ice was thin.

In the discussion, Mr. Okello noted that it was thick.  He asked for a drill.  His delegation had one, he said.
`,
    'nor one whose words a paragraph begins with': `
ILSE BRANDVOLD (Norway) said that ice was thin.

“It is thick,” said Mr. Okello.  He asked for a drill.
`,
    'whatever the form, where nobody else is spoken of': `
ILSE BRANDVOLD (Norway) said that she was tired.  In her home town the ice was thin, and families had written to her.
                                  ^^^                ^^^                                                         ^^^
`,
    'not whom a speaker does something to': `
ILSE BRANDVOLD (Norway) said that France had kept her word.  She thanked her.
                                                             ^^^
`,
    'not a ship': `
KOFI MENSAH (Ghana) said that he mourned the ship.  She had sunk with her crew.
                              ^^
`,
    'not an official whose plans are told': `
KOFI MENSAH (Ghana) said that the Special Rapporteur had visited Accra.  She would return in June.  He was glad.
                                                                                                    ^^
`,
    'not the Pope': `
ILSE BRANDVOLD (Norway) said that the Pope had spoken for the poor.  He had been clear.
`,
    'nor whoever does something to the pronoun, or is told of with it': `
ILSE BRANDVOLD (Norway) said she had met a farmer, who had told her of a flood.
                             ^^^                                ^^^

ILSE BRANDVOLD (Norway) said she mourned the poet whose book she had read.
                             ^^^                             ^^^
`,
    'not a man by the word for him, where the speaker was no he before': `
AMARA DIOP (Senegal) said that a fisherman had lost his boat.  He blamed the trawlers.  She believed him.
                                                                                        ^^^
`,
    'not Mother Earth': `
PER LUND (Sweden) said that Mother Earth was ill.  She had a fever.  He called for a truce.
                                                                     ^^
`,
    'not whoever is known by what they do alone': `
ILSE BRANDVOLD (Norway) said that a signatory told the Commission that he had laid down his rifle.  He was killed in June.
`,
    'a body or a text that says something is nobody': `
AMADOU DIALLO (Mali) said that rivers rose.  The treaty said that they were free.  He noted it.
                                                                                   ^^

AMADOU DIALLO (Mali) said that rivers rose.  The embassy wrote that they fell.  He noted it.
                                                                                ^^
`,
    'nor who does something to a pronoun of the other sex': `
AMADOU DIALLO (Mali) said that he had met a girl in March.  She asked him why.  He would answer, he said.
                               ^^                                               ^^               ^^
`,
    'not the facilitator herself': `
AMADOU DIALLO (Mali) said that the facilitator herself admitted as much in her letter.  She wrote that it was late.
`,
    'not whose words the speaker has heard': `
AMADOU DIALLO (Mali) said that he had listened carefully to the Special Envoy.  She spoke of hope.  He shared it, he said.
                               ^^                                                                   ^^            ^^
`,
    'not the Secretary-General whose Envoy speaks': `
ILSE BRANDVOLD, Special Envoy of the Secretary-General, said that the Secretary-General had come.  He met with the king.
`,
    'not the delegate of a country that is not named': `
AMADOU DIALLO (Mali) said that he was tired.  The delegate of the south forgot that her Government had missiles.  She spoke of gifts.
                               ^^
`,
    'not who was called by the wrong name': `
AMADOU DIALLO (Mali) said that the witness was calm.  The accused stood up and called her by her name.  He was removed.
`,
    'not whom somebody apologized to': `
AMADOU DIALLO (Mali) said that he was glad.  The rebels apologized to the Mediator.  She accepted it.  He commended her, he said.
                               ^^                                                                      ^^                ^^
`,
    'not who has described something and also said something': `
AMADOU DIALLO (Mali) said that his country was full.  He recalled that the High Commissioner had gone.  She also said so.  His country knew.
                               ^^^                    ^^                                                                   ^^^
`,
    'what the speaker is, and not who has written': `
ILSE BRANDVOLD (Norway) said that ice was thin.  As the Chair of the Lakes Group, she hoped that her country would drill.
                                                                                  ^^^            ^^^

ILSE BRANDVOLD (Norway) said that ice was thin.  As the Chair of the Lakes Group wrote, she hoped for frost.
`,
    'nor who is the subject before a semicolon': `
ILSE BRANDVOLD (Norway) said that she was glad.  The warden, however, denied it; he called it a rumour.  Her Office knew.
                                  ^^^                                                                    ^^^
`,
    'a number is nobody': `
ILSE BRANDVOLD (Norway) said that one person in five worked at night.  She had met 300 of them.
                                                                       ^^^
`,
    'what only whoever has the floor does, whoever else has been told of': `
AMADOU DIALLO (Mali) said that he was tired.  A nurse had not given up.  She asked members to note it.
                               ^^                                        ^^^
`,
    'not where that is told as a story': `
AMADOU DIALLO (Mali) said that he was tired.  The Envoy met the President on Monday.  She called for calm.
                               ^^
`,
    'what nobody has who holds no office': `
AMADOU DIALLO (Mali) said that he was tired.  A nun had told her order so.  Her Government had named a street after the nun.
                               ^^                                           ^^^
`,
    'what a delegation gives': `
AMADOU DIALLO (Mali) said that he was tired.  The previous speaker had insulted her own envoy.  He reiterated her Government’s support.
                               ^^                                                               ^^            ^^^
`,
    'not whose words are spoken of': `
AMADOU DIALLO (Mali) said that Chad had attacked.  He said that her words were hollow.
                                                   ^^
`,
    'not whom some women met': `
AMADOU DIALLO (Mali) said that after the visit of the Envoy the women whom she met had been glad.
`,
    'a counterpart who is thanked is the speaker’s': `
AMADOU DIALLO (Mali) said that he was tired.  The Envoy had come.  Thanking his Brazilian counterpart, he wished her well.
                               ^^                                           ^^^                        ^^
`,
    'whoever gives something to him is somebody else than he': `
AMADOU DIALLO (Mali) said that Chad had asked Mr. Sow.  Mali had maps, he said, and he would send them to him.
                                                                       ^^           ^^
`,
    'what is said by the way': `
AMADOU DIALLO (Mali) said that the Emir had come.  The summit, as he called it, was short.
                                                                  ^^
`,
    'of whose country somebody else has not told the truth': `
AMADOU DIALLO (Mali) said that the delegate of Chad had not told the truth about his country.
                                                                                 ^^^
`,
    'not whom a speaker has thanked': `
AMADOU DIALLO (Mali) voiced support for the registry that Mr. Sow had proposed and thanked him for it.
`,
    'whoever answers a question': `
AMADOU DIALLO, Spokesman, said that Ms. Sow had a plan.  To another correspondent, he said that it was good.
                                                                                   ^^
`,
    'not of whom a story goes on': `
AMADOU DIALLO (Mali) recalled that Ambassador Pardo spoke here in 1967.  He said that the sea was common.
`,
    'the noun of an anybody is nobody': `
AMADOU DIALLO (Mali) said that a child could be held because his or her parents had no papers.  He had seen it.
                                                                                                ^^
`,
    'what is done by saying it, behind what somebody else had done or is thanked for': `
ILSE BRANDVOLD (Norway) said that the Chair had steered the talks, and she thanked him.  The Envoy had met him, and he left.
                                                                       ^^^
She thanked Mr. Roa for his book, whose tone she described as warm, and she proposed that he return.
^^^                                          ^^^                        ^^^
`,
    'not what somebody else proposes': `
ILSE BRANDVOLD (Norway) said that ice was thin.  She thanked the Chair for his book, and he proposed that she return.
                                                 ^^^
`,
    'not what somebody else goes on to tell': `
LENE DAHL (Denmark) said that she was proud.  She had met the Envoy.  He told her of the President, whom he described as
                              ^^^             ^^^
tired.  She called for help.
        ^^^
`,
    'not somebody else who accepts and reserves': `
LENE DAHL (Denmark) said that she was proud.  She thanked the Envoy, and he accepted it.  He reserved his position.
                              ^^^             ^^^
`,
    'whose capacity and whose kin, though others are spoken of': `
LENE DAHL, a clerk from Vejle, said that she had been fined.  Her editor, Olav Duun, had fled.  He had a book in his bag.
                                         ^^^                  ^^^
Speaking in her national capacity, she asked for help.
            ^^^                    ^^^
`,
    'whom somebody at a place had told': `
LENE DAHL (Denmark) said that ice was thin.  A nurse at the clinic had told her that his book was found.
                                                                            ^^^
`,
    'of two in one phrase that mean the same, both': `
LENE DAHL (Denmark) said that ice was thin.  She called for care.  For his part, she would skate.
                                             ^^^                       ^^^       ^^^
`,
    'whom somebody’s words had moved': `
LENE DAHL (Denmark) said that ice was thin.  She thanked Mr. Roa.  Mr. Roa’s testimony had moved her.  It had moved him.
                                             ^^^                                                 ^^^
`,
    'whoever is pressed on it, whomever it names': `
Ms. DAHL said that she was cold.  The next Chair would be chosen on merit: he or she.
                   ^^^
Pressed on whether it was time for a woman, he said so.
                                            ^^
`,
    'a destroyer is nobody': `
LENE DAHL (Denmark) said that peace cost less than one destroyer.  She had seen both.
                                                                   ^^^
`,
    'what a life tells of': `
LENE DAHL (Denmark) said that ice was thin.  She called for care.  Recalling his years as a pilot, she sang.
                                             ^^^                             ^^^                   ^^^
`,
    'whom many had told': `
LENE DAHL (Denmark) said that ice was thin.  She met skaters from the north.  They told him of the thaw.
                                             ^^^                                        ^^^
`,
    'not a name that stands by itself': `
OUSMANE DIARRA (Mali) told the Council about Awa.  She had been hit.  He thanked members.
                                                                      ^^
`,
    'not somebody whose name alone is told': `
OUSMANE DIARRA (Mali) recalled the case of Awa Keïta.  She had been hit.  He thanked members.
                                                                          ^^
`,
    'not whoever wrote the letter': `
OUSMANE DIARRA (Mali) said that he had a letter from the representative of Togo.  In it, she requested more.
                                ^^
`,
    'not what the subject of its own clause has': `
OUSMANE DIARRA (Mali) said that his mother had been sent away.  She died without seeing her island.
                                ^^^
`,
    'not another delegate, whom a condition brings in': `
Mr. DIARRA said that he had received none.  If the representative had proof, she should share it.
                     ^^
`,
    'not whom the speaker visited': `
LENE DAHL (Denmark) said that she knew a baker.  When she visited him in jail, he asked about the oven.
                              ^^^
`,
    'not a Chief Justice': `
OUSMANE DIARRA (Mali) said that he had met the Chief Justice of Togo.  She sat in a tent.
                                ^^
`,
    'what was given to the speaker, and what the speaker carried': `
LENE DAHL (Denmark) said that she was glad of the time given to her.  She had carried it with her.
                              ^^^                               ^^^   ^^^                     ^^^
`,
    'whose hope it was': `
LENE DAHL (Denmark) said that ice was thin.  She thanked Mr. Roa.  It was his hope that frost would come.
                                             ^^^                          ^^^
`,
    'what the other pronoun beside it shows': `
OUSMANE DIARRA (Mali) said that ice was thin.  The Director of the Fund had said so.  He aligned himself with Mali.
                                                                                      ^^         ^^^^^^^
`,
    'whose body it is': `
LENE DAHL, Chair of the Ice Committee, said that a clerk had warned of thaw.  Her Committee would meet.
                                                                              ^^^
`,
    'but a person’s own name and office are the speaker': `
ILSE BRANDVOLD, Special Envoy for Ice, said that ice was thin.  The Special Envoy added that her team would drill.
                                                                                             ^^^

Ms. Brandvold said that she hoped for frost.
                        ^^^
`,
  };
  for (const [name, picture] of Object.entries(pictures)) {
    it(name, () => {
      const { text, spans } = drawn(picture);
      assert.equal(draw(text, speakers(text)), draw(text, spans));
    });
  }
});
