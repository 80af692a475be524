import { certainPronouns, honorificPronoun, linesAbout, type Person, personsIn } from '../project/persons.ts';
import type { PronounSet } from '../project/speakers-list.ts';
import { isReported, type Pronoun, useThroughout } from '../record/pronouns.ts';
import { type MeetingRecord, type Speech, textOf } from '../record/record.ts';
import type { Known, Related, Rule, Trouble } from './rule.ts';

export const pronounAgainstList: Rule = {
  id: 'pronoun-against-list',
  summary: 'A speaker’s pronoun is not the one of the speakers list, of the honorific, or of their other speeches.',
  why: 'The speakers list, a “Ms.” before the name or the same person’s other speeches say otherwise. One of the two is wrong: correct the speech, or the list. A first name is never taken for a sign.',
  severity: 'warning',
  wrong: [
    {
      list: 'affiliation,name,pronoun\nNorway,Ilse Brandvold,she',
      record: `
ILSE BRANDVOLD (Norway) said that the ice was thin.  He called for care, and his Government would help.
                                                     ^^
`,
    },
    `
In her turn, Ms. OKPARA said that the river was low.  He was sorry for the boats.
                                                      ^^
`,
    `
ILSE BRANDVOLD (Norway) said that the ice was thin.  She called for care, and her Government would help.

KOFI MENSAH (Ghana) said that he had seen it.

ILSE BRANDVOLD (Norway), taking the floor a second time, said that his Government would pay.
                                                                   ^^^

ILSE BRANDVOLD (Norway) said that she was glad.
`,
  ],
  right: [
    {
      list: 'affiliation,name,pronoun\nNorway,Ilse Brandvold,she\nGhana,Kofi Mensah,',
      record: `
ILSE BRANDVOLD (Norway) said that she was glad.  President Okpara had sent his regards.

KOFI MENSAH (Ghana) said that he had seen it.
`,
    },
    {
      list: 'affiliation,name,honorific\nNorway,Kim Berg,Ms.',
      record: 'KIM BERG (Sweden) said that the ice was thin.  He called for care, and his Government would help.',
    },
    {
      list: 'affiliation,name,pronoun\nNorway,Kim Berg,she\nNorway,Kim Berg,he',
      record: 'KIM BERG (Norway) said that the ice was thin.  He called for care, and his Government would help.',
    },
    'Ms. OKPARA said that the river was low.  Ms. OKPARA said that she was sorry for the boats.',
  ],
  *check(record, known) {
    if (!isReported(record)) return;
    for (const person of personsIn(record, known.catalogue)) yield* troublesOf(record, person, known);
  },
};

/** What says which pronoun a speaker has, in words for a person. */
interface Told {
  readonly set: PronounSet;
  readonly by: string;
  readonly related?: readonly Related[];
}

function* troublesOf(record: MeetingRecord, person: Person, known: Known): Generator<Trouble> {
  const listed = listedPronoun(person, known);
  if (listed === 'both') return;
  const isTold = listed || person.speeches.some(speech => honorificPronoun(record, speech));
  if (!isTold && person.speeches.length === 1) return;
  // A speech with pronouns of both is mixed by itself: another rule tells of it.
  const spoken = person.speeches
    .map(speech => ({ speech, own: certainPronouns(record, speech) }))
    .filter(({ own }) => new Set(own.map(({ set }) => set)).size === 1);
  for (const { speech, own } of spoken) {
    const { set, span } = own[0]!;
    const told = listed ?? honorificOf(record, person, speech) ?? otherSpeeches(record, spoken, speech);
    if (!told || told.set === set) continue;
    yield {
      span,
      message: `“${textOf(record, span)}” here, but ${told.by}.`,
      fixes: [
        {
          title: `Use “${told.set}” throughout this speech`,
          edits: useThroughout(record, speech, told.set),
          safe: false,
        },
      ],
      ...(told.related && { related: told.related }),
    };
  }
}

function listedPronoun(person: Person, { list, catalogue }: Known): Told | 'both' | undefined {
  if (!list) return undefined;
  const lines = linesAbout(person, list, catalogue).filter(({ pronoun }) => pronoun);
  const [line] = lines;
  if (!line) return undefined;
  if (lines.some(({ pronoun }) => pronoun !== line.pronoun)) return 'both';
  return { set: line.pronoun!, by: `the speakers list says “${line.pronoun}” of ${line.name}` };
}

/** The honorific before this name, or else before the same name further up or down. */
function honorificOf(record: MeetingRecord, { speeches }: Person, own: Speech): Told | undefined {
  const speech = [own, ...speeches].find(each => honorificPronoun(record, each));
  if (!speech) return undefined;
  const { honorific } = speech.speaker;
  const set = honorificPronoun(record, speech)!;
  if (speeches.some(each => (honorificPronoun(record, each) ?? set) !== set)) return undefined;
  const by = `“${textOf(record, honorific!)}” stands before the name`;
  return { set, by, ...(speech !== own && { related: [{ span: honorific!, message: by }] }) };
}

/** What the person is in most of their other speeches; of two speeches that disagree the later is told of. */
function otherSpeeches(
  record: MeetingRecord,
  spoken: readonly { readonly speech: Speech; readonly own: readonly Pronoun[] }[],
  speech: Speech,
): Told | undefined {
  const mine = spoken.find(each => each.speech === speech)!.own[0]!.set;
  const same = spoken.filter(({ own }) => own[0]!.set === mine);
  const others = spoken.filter(({ own }) => own[0]!.set !== mine);
  const [first] = others;
  if (!first || others.length < same.length) return undefined;
  if (others.length === same.length && spoken.indexOf(first) > spoken.indexOf(same[0]!)) return undefined;
  const { set } = first.own[0]!;
  return {
    set,
    by: `the same speaker is “${set}” in ${others.length === 1 ? 'another speech' : 'other speeches'}`,
    related: others.map(({ own }) => ({
      span: own[0]!.span,
      message: `“${textOf(record, own[0]!.span)}” for the same speaker`,
    })),
  };
}
