import assert from 'node:assert/strict';
import { coverage } from '../server/record/dialects/coverage.ts';
import { parse } from '../server/record/parse.ts';
import { mixedPronouns } from '../server/rules/mixed-pronouns.ts';
import { draw, drawn } from './marks.ts';
import { known } from './rule-examples.ts';

/** What the rule makes of a speech, drawn under it. */
describe('mixed pronouns', () => {
  const pictures: Readonly<Record<string, string>> = {
    'not what somebody in a story says': `
LENE DAHL (Denmark) said that she had met a miller.  He sold her a lamp.  There was no oil, he explained.  She thanked all.
`,
    'not what somebody asks of the speaker': `
LENE DAHL (Denmark) said that a father had waited for her.  He asked only that she look.  Her country mourned, she said.
`,
    'not who should do what the speaker asks': `
OLE DAHL (Denmark) regretted that the report ignored his country’s reply.  She should mend it, he said.
`,
    'not the holder of a mandate, nor whoever is spoken to before the verb': `
OLE DAHL (Denmark), calling the mandate-holder’s remarks biased, said that she had not visited his country.
Ms. MOSS, responding, said she was grateful; to the delegate of Denmark, she said that his letter had come late.
`,
    'not one of many, of whom nobody is named': `
LENE DAHL (Denmark) said that she had met elders.  One, a navigator, sang his song.  He remembered ice, he said.  She urged care.
`,
    'not one who had stayed, and what they knew': `
LENE DAHL (Denmark) said that she had met a crew.  One, a navigator, had stayed.  He knew ice, he said.  She urged care.
`,
    'not one who was old, and what they would do': `
LENE DAHL (Denmark) said that she had met a crew.  One, a navigator, was old.  He would know ice, he said.  She urged care.
`,
    'not the one whose deputy speaks': `
LENE DAHL, Under-Secretary-General for Lakes, said that the Secretary-General had come.  He would stay.  She urged care.
`,
    'not the other whom somebody asks for in brackets': `
LENE DAHL (Denmark) said that she [or he? check w/ mission] had met a crew.
`,
    'not what whoever spoke before had said, nor what somebody asks for nothing': `
LENE DAHL (Denmark) confirmed what he had said.  She was glad.  A smith had come.  He asked for no money.  She urged care.
`,
    'not what the speaker’s Minister had asked, and what he intended': `
LENE DAHL (Denmark) said that she had read it.  Her Minister had asked for views, and he intended to print them.  She asked why.
`,
    'not the head of something, whatever it is': `
OLE DAHL (Denmark) said that he was glad.  The new Head of delegation had told him that she would read it.  His wish was met.
`,
    'not the mission of a Special Representative': `
OLE DAHL (Denmark) thanked all.  His country stood behind the Special Representative and the work of her Mission.
`,
    'not somebody in a story who is quoted': `
OLE DAHL (Denmark) said that a warlord had come.  He brought his mother, who scolded him.  “Talk,” she said.  All was over, he recalled.
`,
    'but what is said below a text’s title, which is no person’s name': `
LENE DAHL (Denmark) said that she was glad.  She praised the Protocol on Trafficking in Wells, Especially Lakes and Ponds.  His first report showed it.
                                                                                                                            ^^^
`,
    'but what is said below the verbs of such a title': `
LENE DAHL (Denmark) said that she was glad.  She praised the Protocol to Prevent, Suppress and Punish Trafficking in Wells.  His first report showed it.
                                                                                                                             ^^^
`,
    'but what is said below the end of such a title': `
LENE DAHL (Denmark) said that she was glad.  She praised the Declaration on Trafficking in Wells and Related Transnational Crime.  His first report showed it.
                                                                                                                                   ^^^
`,
    'but what is the speaker’s in the same sentence': `
LENE DAHL (Denmark) said that she had met a miller.  He sold her a lamp.  Today her country had oil, he said.
                                                                                                     ^^
`,
    'an opening that all the rest contradicts': `
OLE DAHL (Denmark) said that she was glad.  His country was small, he said.  His delegation hoped for rain.
                             ^^^
`,
    'of two pronouns under one verb, the subject': `
OLE DAHL (Denmark) said that his country was glad.  The Director of the Fund had come.  She aligned himself with Mali.
                                                                                        ^^^
`,
  };
  for (const [name, picture] of Object.entries(pictures)) {
    it(name, () => {
      const { text, spans } = drawn(picture);
      const found = [...mixedPronouns.check(parse(text, coverage), known)].map(({ span }) => span);
      assert.equal(draw(text, found), draw(text, spans));
    });
  }

  it('offers no other pronoun where the honorific tells which it is', () => {
    const offered = (name: string) =>
      [
        ...mixedPronouns.check(
          parse(`${name} (Denmark) said that he was glad.  She called for care.\n`, coverage),
          known,
        ),
      ][0]!.fixes!.map(({ title }) => title);
    assert.deepEqual(offered('Ms. DAHL'), ['Use “she” throughout this speech']);
    assert.equal(offered('LENE DAHL').length, 3);
  });
});
