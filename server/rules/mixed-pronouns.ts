import { t } from '../l10n/l10n.ts';
import type { Pronoun } from '../record/pronouns.ts';
import { isReported, pronounsOf, setsIn, useThroughout } from '../record/pronouns.ts';
import type { MeetingRecord, Speech } from '../record/record.ts';
import { speechesOf } from '../record/walk.ts';
import type { Fix, Known, Rule, Trouble } from './rule.ts';
import { toldInSpeech } from './told-pronoun.ts';

export const mixedPronouns: Rule = {
  id: 'mixed-pronouns',
  summary: 'One speaker is he and she in the same speech.',
  why:
    'One of the pronouns was written by habit or before the speaker was known. Only those are counted that surely mean ' +
    'the speaker: with a verb of saying, before the delegation’s own nouns, in “associating herself”; never in a ' +
    'quotation, nor where another person stands nearer.',
  severity: 'warning',
  isLocal: true,
  wrong: [
    `
ILSE BRANDVOLD (Norway) said that the ice was thin.  She called for care, and her Government would help.  He added that
                                                                                                          ^^
skates were cheap.
`,
    `
NAME TO COME (Peru), associating himself with the Group, said that rivers were rising.
                                 ^^^^^^^

As for the coast, she stressed that her country was long.  “He is my brother,” she quoted.
`,
    `
NAME TO COME (Peru) said that rivers were rising.  He called for bridges.  “We need them,” she emphasized.
                                                   ^^                                      ^^^
`,
    {
      list: 'affiliation,name,pronoun\nNorway,Ilse Brandvold,she',
      record: `
ILSE BRANDVOLD (Norway) said that the ice was thin.  He called for care.  “Stay ashore,” she added.
                                                     ^^
`,
    },
    `
In her turn, Ms. OKPARA said that the river was low.  He called for rain.  “It will come,” she added.
                                                      ^^
`,
  ],
  right: [
    'ILSE BRANDVOLD (Norway) read a letter from a fisherman.  He had thrown the mine back; he asked the Council to take it out.  Her country would.',
    'ILSE BRANDVOLD (Norway) said that his Excellency the King had come.  She thanked him.',
    'ILSE BRANDVOLD (Norway) said that she had met the King of Sealand.  His country had been generous; his Government was ready.',
    'ILSE BRANDVOLD (Norway) said that she had told His Excellency the Governor so.  His Government was ready.',
    'ILSE BRANDVOLD (Norway) said that she had told the Envoy so.  His Office was small.',
    'ILSE BRANDVOLD (Norway) said that she thanked the Coordinator for his report.  His office was far.',
    'OLAF BRANDVOLD (Norway) said that the prefect had shown him the empty school.  She kept the key on a string, he said.',
    'ILSE BRANDVOLD (Norway) said that President Okpara had visited his people.  She thanked him for his report.',
    'ILSE BRANDVOLD (Norway) said that she quoted the Envoy as saying that he would return.  “She is right,” he had said.',
    'ILSE BRANDVOLD (Norway), speaking on his behalf, read out the Minister’s letter, in which he expressed his support.',
    'ILSE BRANDVOLD (Norway) said that her country had the report of the Envoy (document A/99/1), in which he called for care.',
    'ILSE BRANDVOLD (Norway) said that her delegation was glad.  He who digs a well drinks.  The stationmaster had lent his office.',
    'ADA OBI (Ghana) said that she had heard both.  The first had come early, and the second, when he rose to answer, late.',
    'EVA OBI (Togo) said that her country was glad.  The Oba had come.  He had touched each, and, he told a newspaper, wept.',
    'EVA HE (Norway) said that she was glad.  Ms. He had asked the general whether he had been a boy.  She went on.',
    'OLAF BRANDVOLD (Norway) said that the ombudswoman had not sent her report.  He asked why, and what the councilwoman did.',
    'ILSE BRANDVOLD (Norway) said that [she? he?] would skate.  Every child should have his or her own skates, she stressed.',
    'ILSE BRANDVOLD (Norway) said that the son she had lost had been 19.  He had sung.  She asked for his bones.',
    'ILSE BRANDVOLD (Norway) said that the harbour master had shown her his ledger; he had not been paid, she said.',
    'OLAF BRANDVOLD (Norway) said that a legal officer he had met had passed each test; she had been told her country was full, he said.',
    'OLAF BRANDVOLD (Norway) told of a glass-blower in the hills.  Her oven was out.  She had no coal, and he was sorry.',
    'ILSE BRANDVOLD (Norway) said that she would not speculate.  The Envoy had her confidence.  He would report in his own time.',
    'ILSE BRANDVOLD (Norway) said that she was cold.  The ice had a lockkeep.  He was nine.  His hands froze.  She asked for gloves.',
    'OLAF BRANDVOLD (Norway) said that he would not answer.  He had merely quoted what she had said in March.',
    'ILSE BRANDVOLD (Norway) said that her Ministry had sent Oddvar Lie to the coast.  He brought back a map.  She thanked all.',
    'ILSE BRANDVOLD (Norway) said that chiefs had turned to Oddvar Lie for help.  He brought both to one table.  She thanked all.',
    'ILSE BRANDVOLD (Norway) recalled the war.  Oddvar Lie had freed the town.  His Government kept its word.  She called for more.',
    'OLAF BRANDVOLD (Norway) said that in Bergen he had met a widow with 11 goats.  She asked for hay.  He asked for care.',
    'ILSE BRANDVOLD (Norway) asked what the reasons were.  She had read all, and his argument on snow escaped her.  She asked for care.',
    'OLAF BRANDVOLD (Norway) said that of five divers, four had drowned and the fifth had lost her boat.  He asked for care.',
    'ILSE BRANDVOLD (Norway) spoke of a midwife in Bergen; he had delivered 300.  Her Government would fund his clinic.',
    'OLAF BRANDVOLD (Norway) said that his Minister had sent her greetings.  She hoped that all would come.  He thanked the Chair.',
    'ILSE BRANDVOLD (Norway) said that she had met a herder in the hills; he had named her Hope.  His Government dug wells.',
    'OLAF BRANDVOLD (Norway) took the floor.  He said that a member for Bergen had been elected twice; she spoke for it.',
    'OLAF BRANDVOLD (Norway) had met a widow of two.  He had asked her why; she had left, for of her sons, she said, none wrote.',
  ],
  *check(record, known) {
    if (!isReported(record)) return;
    for (const speech of speechesOf(record)) {
      const { he, she } = setsIn(record, speech);
      if (he && she) yield* troublesIn(record, speech, known);
    }
  },
};

/** As many of the others as are shown beside a finding, so that a long speech stays readable. */
const MOST_RELATED = 20;

/**
 * Points at the pronouns that the list or the honorific contradicts; where nothing tells, at those that are fewer; and
 * where there are as many of each, nobody can say which are odd: at all.
 */
function* troublesIn(record: MeetingRecord, speech: Speech, known: Known): Generator<Trouble> {
  const pronouns = pronounsOf(record, speech);
  const own = pronouns.filter(pronoun => pronoun.refersTo === 'speaker');
  const he = own.filter(pronoun => pronoun.set === 'he');
  const she = own.filter(pronoun => pronoun.set === 'she');
  if (!he.length || !she.length) return;
  const told = toldInSpeech(record, speech, known);
  const word = ({ span }: Pronoun) => record.text.slice(span.start, span.end);
  const related = (others: readonly Pronoun[]) =>
    others
      .slice(0, MOST_RELATED)
      .map(other => ({ span: other.span, message: t('“{0}” for the same speaker', word(other)) }));
  const more = told && told.set !== 'they' ? told.set : moreOf(he, she);
  const odd = more ? own.filter(({ set }) => set !== more) : own;
  const beside = { he: related(she), she: related(he) };
  const any = more === 'he' ? (['he', 'she', 'they'] as const) : (['she', 'he', 'they'] as const);
  const sets = told ? [told.set] : any;
  const fixes: readonly Fix[] = sets.map(set => ({
    title: t('Use “{0}” throughout this speech', set),
    edits: useThroughout(record, speech, set, pronouns),
    safe: false,
  }));
  for (const pronoun of odd) {
    const other = pronoun.set === 'he' ? she[0]! : he[0]!;
    yield {
      span: pronoun.span,
      message:
        told && told.set === more
          ? t('“{0}” here, but {1}.', word(pronoun), told.by)
          : t(
              '“{0}” here, “{1}” elsewhere: one speaker is {2} and {3} in this speech.',
              word(pronoun),
              word(other),
              pronoun.set,
              other.set,
            ),
      fixes,
      related: pronoun.set === 'he' ? beside.he : beside.she,
    };
  }
}

function moreOf(he: readonly Pronoun[], she: readonly Pronoun[]): 'he' | 'she' | undefined {
  return he.length === she.length ? undefined : he.length > she.length ? 'he' : 'she';
}
