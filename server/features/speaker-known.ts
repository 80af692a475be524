import { linesAbout, type Person, type PronounSource, pronounOf, wordsOf } from '../project/persons.ts';
import { escaped } from './markdown.ts';
import type { OpenRecord } from './open-record.ts';

/** How a pronoun is known, in words. */
const BY: Readonly<Record<PronounSource, string>> = {
  list: 'as on the speakers list',
  honorific: 'as the honorific says',
  speech: 'as this record has it',
};

/** What is known of a speaker beside what the speech itself says, in Markdown: pronoun, listed title, former names. */
export function speakerKnown({ record, known }: OpenRecord, person: Person): readonly string[] {
  const here = pronounOf(record, person, known);
  const elsewhere = here ? undefined : known.elsewhere?.(person.name, person.affiliation);
  const pronoun = here
    ? `Pronoun: **${here.set}**, ${BY[here.from]}`
    : elsewhere && `Pronoun: **${elsewhere.set}**, as in ${escaped(elsewhere.records[0]!)}`;
  const lines = known.list ? linesAbout(person, known.list, known.catalogue) : [];
  const title = lines.find(line => line.title)?.title;
  const isSaid = person.speeches.some(({ speaker }) => speaker.title);
  const span = person.speeches.find(({ speaker }) => speaker.affiliation)?.speaker.affiliation;
  const name = span && wordsOf(record, span);
  return [
    title && !isSaid ? `On the speakers list: ${escaped(title)}` : '',
    pronoun ?? '',
    name ? formerName(name, known.catalogue.state(name)?.nameChanges ?? []) : '',
  ].filter(Boolean);
}

/** `Swaziland is since 2018 called Eswatini.` */
function formerName(
  name: string,
  changes: readonly { readonly from: string; readonly to: string; readonly date: string }[],
) {
  const change = changes.find(({ from }) => from.toLowerCase() === name.toLowerCase());
  return change ? escaped(`${change.from} has been called ${change.to} since ${change.date.slice(0, 4)}.`) : '';
}
