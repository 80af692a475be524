import { t } from '../l10n/l10n.ts';
import { certainPronouns, heardIn, honorificPronoun, type Person } from '../project/speakers/persons.ts';
import type { PronounSet } from '../project/speakers/speakers-list.ts';
import { isReported, type Pronoun, setsIn, useThroughout } from '../record/pronouns.ts';
import { type MeetingRecord, type Speech, textOf } from '../record/record.ts';
import type { Known, Rule, Trouble } from './rule.ts';
import { listedPronoun, styledPronoun, type ToldPronoun } from './told-pronoun.ts';

export const pronounAgainstList: Rule = {
  id: 'pronoun-against-list',
  summary: 'A speaker’s pronoun is not the one of the speakers list, of the honorific, or of their other speeches.',
  why:
    'The speakers list, a “Ms.” before the name or the same person’s other speeches say otherwise. One of the two is ' +
    'wrong: correct the speech, or the list. A first name is never taken for a sign.',
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
Ms. Ilse Lund (Mali) said that the ice was thin.  He called for care.
                                                  ^^

ILSE OKPARA-LUND (Norway) said that the ice was thin.  He called for care.
                                                       ^^

Ms. OKPARA-LUND said that it was so.
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
    'ADA OBI (Mali) said so.  He called for care.\n\nEVA OBI (Mali) agreed.\n\nMs. OBI said that it was so.',
    'Ms. OKPARA said that the river was low.  Ms. OKPARA said that she was sorry for the boats.',
  ],
  *check(record, known) {
    if (!isReported(record)) return;
    for (const person of heardIn(record, known.catalogue)) yield* troublesOf(record, person, known);
  },
};

function* troublesOf(record: MeetingRecord, person: Person, known: Known): Generator<Trouble> {
  const listed = listedPronoun(person, known);
  if (listed === 'both') return;
  if (!mayDisagree(record, person, listed)) return;
  // A speech with pronouns of both is mixed by itself: another rule tells of it.
  const spoken = person.speeches
    .map(speech => ({ speech, own: certainPronouns(record, speech) }))
    .filter(({ own }) => new Set(own.map(({ set }) => set)).size === 1)
    .map(({ speech, own }) => ({ speech, first: own[0]! }));
  const byHonorific = honorificOf(record, person.speeches);
  const byOthers = otherSpeeches(record, spoken);
  for (const { speech, first } of spoken) {
    const { set, span } = first;
    const told = listed ?? byHonorific(speech) ?? byOthers(set);
    if (!told || told.set === set) continue;
    yield {
      span,
      message: t('“{0}” here, but {1}.', textOf(record, span), told.by),
      fixes: [
        {
          title: t('Use “{0}” throughout this speech', told.set),
          edits: useThroughout(record, speech, told.set),
          safe: false,
        },
      ],
      ...(told.related && { related: told.related }),
    };
  }
}

/**
 * Whether what tells of the person and the words of their speeches, whomever those mean, are of more than one set: else
 * none can contradict, and no speech need be read for whom its pronouns mean.
 */
function mayDisagree(record: MeetingRecord, { speeches }: Person, listed: ToldPronoun | undefined): boolean {
  const told = new Set(speeches.map(speech => honorificPronoun(record, speech)).concat(listed?.set));
  told.delete(undefined);
  if (!told.size && speeches.length === 1) return false;
  const has = (set: 'he' | 'she') => told.has(set) || speeches.some(speech => setsIn(record, speech)[set]);
  return has('he') ? has('she') || told.has('they') : told.has('they') && has('she');
}

/** For each of a person's speeches the honorific before the name there, or else before the same name elsewhere. */
function honorificOf(record: MeetingRecord, speeches: readonly Speech[]): (own: Speech) => ToldPronoun | undefined {
  const styled = speeches.filter(each => honorificPronoun(record, each));
  const sets = new Set(styled.map(each => honorificPronoun(record, each)!));
  const [set] = sets;
  if (!set || sets.size > 1) return () => undefined;
  return own => {
    const speech = honorificPronoun(record, own) ? own : styled[0]!;
    const told = styledPronoun(record, speech)!;
    const related = [{ span: speech.speaker.honorific!, message: told.by }];
    return speech === own ? told : { ...told, related };
  };
}

/** As many of the others as are shown beside a finding, so that a long record stays readable. */
const MOST_RELATED = 20;

/**
 * What the person is in most of their speeches, for one in which they are the other; of two speeches that disagree the
 * later is told of.
 */
function otherSpeeches(
  record: MeetingRecord,
  spoken: readonly { readonly first: Pronoun }[],
): (mine: PronounSet) => ToldPronoun | undefined {
  const set = spoken[0]?.first.set;
  const [ones, others] = [
    spoken.filter(({ first }) => first.set === set),
    spoken.filter(({ first }) => first.set !== set),
  ];
  if (!others.length) return () => undefined;
  const most = (others.length > ones.length ? others : ones).map(({ first }) => first);
  const told: ToldPronoun = {
    set: most[0]!.set,
    by:
      most.length === 1
        ? t('the same speaker is “{0}” in another speech', most[0]!.set)
        : t('the same speaker is “{0}” in other speeches', most[0]!.set),
    related: most
      .slice(0, MOST_RELATED)
      .map(({ span }) => ({ span, message: t('“{0}” for the same speaker', textOf(record, span)) })),
  };
  return mine => (mine === told.set ? undefined : told);
}
