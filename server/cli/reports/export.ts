import path from 'node:path';
import { version } from '../../../package.json';
import { exportedOf } from '../../export/exported.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../export/formats.ts';
import { argumentsOf, type Outcome, oneOf, type Terminal, UsageError } from '../command.ts';
import { shown } from '../files/reading.ts';
import { recordsAt } from '../files/records.ts';
import { makeFolder, WriteError, writeWhole } from '../files/writing.ts';
import { PLACES } from './report-arguments.ts';

const HELP = `meeting-record export --to FORMAT [PATH…]

A record for others: every speech, speaker, vote and citation, and no word lost.

${PLACES}
  --to FORMAT           json (schemas/record.schema.json), html, markdown,
                        akn (Akoma Ntoso 1.0, debateRecord), or tei (in the manner of ParlaMint)
  --out FOLDER          write a file for each record there; several records need it
  --help

  meeting-record export --to akn verbatim.txt > verbatim.xml
  meeting-record export --to json --out exported records
`;

/** `meeting-record export --to akn PATH…` */
export async function exportRecords(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const { values, positionals } = argumentsOf(args, HELP, {
    to: { type: 'string' },
    out: { type: 'string' },
    'stdin-filename': { type: 'string' },
  });
  if (values.help) return { out: HELP, code: 0 };
  const forms = Object.keys(EXPORT_FORMATS) as readonly ExportFormat[];
  if (values.to === undefined) throw new UsageError(`Say to what: --to, and one of ${forms.join(', ')}.`);
  const format = EXPORT_FORMATS[oneOf('--to', values.to, forms)];
  const records = recordsAt(positionals, values['stdin-filename'], terminal);
  const { out } = values;
  const sources = new Map<string, string>();
  let only: string | undefined;
  let written = 0;
  for await (const each of records.all) {
    const text = format.write(exportedOf({ ...each, catalogue: each.said.catalogue }, `meeting-record ${version}`));
    if (out === undefined) {
      if (only !== undefined) throw new UsageError('There are several records: --out FOLDER takes a file for each.');
      only = text;
      continue;
    }
    const file = path.join(out, placeIn(each.file, each.place) + format.extension);
    const other = sources.get(file) ?? each.file;
    if (other !== each.file) {
      const both = `${shown(other)} and ${shown(each.file)}`;
      return { err: `${shown(file)} can’t be written for both ${both}: export one to another folder.\n`, code: 2 };
    }
    sources.set(file, each.file);
    try {
      makeFolder(path.dirname(file));
      writeWhole(file, text);
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      return { err: `${error.message}\n`, code: 2 };
    }
    written++;
  }
  return records.ended(only ?? (out === undefined ? '' : `${written} written.\n`));
}

/**
 * Where a record's export stands in a folder: by its own path, from the working directory if it is below it, else from
 * the folder that was named.
 */
function placeIn(file: string, place: string): string {
  const from = ['', place].map(folder => path.relative(folder, file));
  const inside = from.find(way => way && !/^\.\.(?:[\\/]|$)/.test(way) && !path.isAbsolute(way)) ?? path.basename(file);
  return inside.replace(/(?:\.(?:record|meeting))?\.txt$|\.(?:record|meeting)$/i, '');
}
