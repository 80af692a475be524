import { existsSync } from 'node:fs';
import { loadCatalogue } from '../../catalogue/load.ts';
import { type NewSpeaker, speakersIn, withSpeakers } from '../../project/speakers/speakers-update.ts';
import { argumentsOf, type Outcome, type Terminal } from '../command.ts';
import { readText, shown } from '../files/reading.ts';
import { recordsAt } from '../files/records.ts';
import { WriteError, writeWhole } from '../files/writing.ts';
import { PLACES } from './report-arguments.ts';

const HELP = `meeting-record speakers [PATH…]

A speakers list (affiliation, name, title, honorific, pronoun) of who speaks in records and who is still to come.
A pronoun is given only where an honorific or the speech tells it; names tell none.

${PLACES}
  --update FILE         add those whom this list does not have at its end; the list is made where there is none
  --help

  meeting-record speakers draft.record.txt > speakers.csv
  meeting-record speakers --update speakers.csv draft.record.txt
`;

/** `meeting-record speakers PATH…` */
export async function speakers(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const { values, positionals } = argumentsOf(args, HELP, {
    update: { type: 'string' },
    'stdin-filename': { type: 'string' },
  });
  if (values.help) return { out: HELP, code: 0 };
  const { update } = values;
  const list = update === undefined || !existsSync(update) ? { text: '' } : readText(update);
  if ('fault' in list) return { err: `${list.fault}\n`, code: 2 };
  const records = recordsAt(positionals, values['stdin-filename'], terminal);
  const found: NewSpeaker[] = [];
  for await (const { record, said } of records.all) found.push(...speakersIn(record, said.catalogue));
  const written = withSpeakers(list.text, found, loadCatalogue());
  if ('fault' in written) return { err: `${shown(update ?? '')} can’t be updated: ${written.fault}\n`, code: 2 };
  if (update === undefined) return records.ended(written.text);
  try {
    if (written.text !== list.text) writeWhole(update, written.text);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return { err: `${error.message}\n`, code: 2 };
  }
  return records.ended(`${shown(update)}: ${written.added} added.\n`);
}
