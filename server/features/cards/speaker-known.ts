import { t } from '../../l10n/l10n.ts';
import { linesAbout, type Person, type PronounSource, pronounOf, wordsOf } from '../../project/speakers/persons.ts';
import { escaped } from '../open/markdown.ts';
import type { OpenRecord } from '../open/open-record.ts';

/** A pronoun, and how it is known. */
const PRONOUN: Readonly<Record<PronounSource, (set: string) => string>> = {
  list: set => t('Pronoun: {0}, as on the speakers list', set),
  honorific: set => t('Pronoun: {0}, as the honorific says', set),
  speech: set => t('Pronoun: {0}, as this record has it', set),
};

/** What is known of a speaker beside what the speech itself says, in Markdown: pronoun, listed title, former names. */
export function speakerKnown({ record, known }: OpenRecord, person: Person): readonly string[] {
  const here = pronounOf(record, person, known);
  const elsewhere = here ? undefined : known.elsewhere?.(person.name, person.affiliation);
  const pronoun = here
    ? PRONOUN[here.from](`**${here.set}**`)
    : elsewhere && t('Pronoun: {0}, as in {1}', `**${elsewhere.set}**`, escaped(elsewhere.records[0]!));
  const lines = known.list ? linesAbout(person, known.list, known.catalogue) : [];
  const title = lines.find(line => line.title)?.title;
  const isSaid = person.speeches.some(({ speaker }) => speaker.title);
  const span = person.speeches.find(({ speaker }) => speaker.affiliation)?.speaker.affiliation;
  const name = span && wordsOf(record, span);
  return [
    title && !isSaid ? t('On the speakers list: {0}', escaped(title)) : '',
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
  return change
    ? escaped(t('{0} has been called {1} since {2}.', change.from, change.to, change.date.slice(0, 4)))
    : '';
}
